// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/exchange.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

/// The rates are the Federal Reserve's yearly averages (H.10/G.5A), as in
/// resources/data/fx_rate.csv.
class TestExchange final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static ExchangeRates rates()
    {
        ExchangeRates result;
        result.add({ u"fred"_s, u"USD"_s, u"CNY"_s, 2018, 6.609 });
        result.add({ u"fred"_s, u"USD"_s, u"CNY"_s, 2024, 7.1957 });
        result.add({ u"fred"_s, u"USD"_s, u"CNY"_s, 2025, 7.1875 });
        result.add({ u"cn-official"_s, u"USD"_s, u"CNY"_s, 2018, 6.6174 });
        result.add({ u"fred"_s, u"USD"_s, u"JPY"_s, 2024, 151.4551 });
        result.add({ u"other"_s, u"CHF"_s, u"SEK"_s, 2024, 12.0 });
        return result;
    }

private slots:
    void converts_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("year");
        QTest::addColumn<double>("expected");
        QTest::addColumn<int>("rateYear");
        QTest::addColumn<bool>("isLastKnown");
        QTest::addColumn<QString>("source");
        QTest::newRow("direct") << u"USD"_s << u"CNY"_s << 2024 << 7.1957 << 2024 << false
                                << u"fred"_s;
        QTest::newRow("turned round")
            << u"CNY"_s << u"USD"_s << 2024 << 1 / 7.1957 << 2024 << false << u"fred"_s;
        QTest::newRow("first in file order counts")
            << u"USD"_s << u"CNY"_s << 2018 << 6.609 << 2018 << false << u"fred"_s;
        QTest::newRow("beyond the last year")
            << u"CNY"_s << u"USD"_s << 2030 << 1 / 7.1875 << 2025 << true << u"fred"_s;
        QTest::newRow("through the common base")
            << u"CNY"_s << u"JPY"_s << 2024 << 151.4551 / 7.1957 << 2024 << false << u"fred"_s;
        QTest::newRow("through the base, beyond the last common year")
            << u"CNY"_s << u"JPY"_s << 2025 << 151.4551 / 7.1957 << 2024 << true << u"fred"_s;
        QTest::newRow("same currency needs no rate")
            << u"KRW"_s << u"KRW"_s << 1999 << 1.0 << 1999 << false << QString();
    }
    void converts()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, year);
        const auto factor = rates().factor(from, to, year);
        QVERIFY2(factor, factor ? "" : qPrintable(factor.error().message()));
        QTEST(factor->factor, "expected");
        QTEST(factor->rateYear, "rateYear");
        QTEST(factor->isLastKnown, "isLastKnown");
        QTEST(factor->source, "source");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown currency") << u"USD"_s << u"XYZ"_s << 2024 << u"\"XYZ\""_s;
        QTest::newRow("a slip is suggested") << u"USD"_s << u"CNX"_s << 2024 << u"\"CNY\"?"_s;
        QTest::newRow("before the first year") << u"USD"_s << u"CNY"_s << 2017 << u"2018 to 2025"_s;
        QTest::newRow("a gap is not filled") << u"USD"_s << u"CNY"_s << 2020 << u"for 2020"_s;
        QTest::newRow("no way between") << u"USD"_s << u"SEK"_s << 2024 << u"USD and SEK"_s;
    }
    void refuses()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, year);
        QFETCH(QString, said);
        const auto factor = rates().factor(from, to, year);
        QVERIFY(!factor);
        QCOMPARE(factor.error().code, ErrorCode::NotFound);
        QVERIFY2(factor.error().message().contains(said), qPrintable(factor.error().message()));
    }

    void listsCurrencies()
    {
        QCOMPARE(rates().currencies(),
            QStringList({ u"USD"_s, u"CNY"_s, u"JPY"_s, u"CHF"_s, u"SEK"_s }));
        QVERIFY(ExchangeRates().currencies().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
