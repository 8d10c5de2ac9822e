// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/unit.h"

#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestUnit final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("hans");
        QTest::addColumn<QString>("hant");
        const auto row = [](const char *name, const QString &id, Unit::Type type, double scale,
                             const QString &currency, const QString &en, const QString &hans,
                             const QString &hant) {
            QTest::newRow(name) << id << int(type) << scale << currency << en << hans << hant;
        };
        using enum Unit::Type;
        row("none", u""_s, None, 1, {}, u""_s, u""_s, u""_s);
        row("dollars", u"USD bn"_s, Money, 1e9, u"USD"_s, u"USD bn"_s, u"十亿美元"_s,
            u"十億美元"_s);
        row("yuan", u"CNY bn"_s, Money, 1e9, u"CNY"_s, u"CNY bn"_s, u"十亿人民币"_s,
            u"十億人民幣"_s);
        row("millions", u"USD m"_s, Money, 1e6, u"USD"_s, u"USD m"_s, u"百万美元"_s, u"百萬美元"_s);
        row("no scale", u"USD"_s, Money, 1, u"USD"_s, u"USD"_s, u"美元"_s, u"美元"_s);
        row("unnamed currency", u"NOK bn"_s, Money, 1e9, u"NOK"_s, u"NOK bn"_s, u"十亿 NOK"_s,
            u"十億 NOK"_s);
        row("percent", u"percent"_s, Percent, 1, {}, u"%"_s, u"%"_s, u"%"_s);
        row("units", u"units"_s, Count, 1, {}, u"units"_s, u"台"_s, u"台"_s);
        row("million units", u"million units"_s, Count, 1e6, {}, u"million units"_s, u"百万台"_s,
            u"百萬台"_s);
        row("compute", u"million H100e"_s, Count, 1e6, {}, u"million H100e"_s, u"百万 H100 当量"_s,
            u"百萬 H100 當量"_s);
        row("token rate", u"trillion tokens per day"_s, Count, 1e12, {},
            u"trillion tokens per day"_s, u"万亿 Token/日"_s, u"兆 Token/日"_s);
        row("tokens", u"trillion tokens"_s, Count, 1e12, {}, u"trillion tokens"_s, u"万亿 Token"_s,
            u"兆 Token"_s);
        row("unknown word", u"EB"_s, Count, 1, {}, u"EB"_s, u"EB"_s, u"EB"_s);
        row("three capitals that are no currency", u"TWH"_s, Count, 1, {}, u"TWH"_s, u"TWH"_s,
            u"TWH"_s);
        row("currency of unknown scale", u"USD zillion"_s, Count, 1, {}, u"USD zillion"_s,
            u"USD zillion"_s, u"USD zillion"_s);
        row("rating", u"rating"_s, Ordinal, 1, {}, u"rating"_s, u"评级"_s, u"評級"_s);
        row("events", u"events"_s, Count, 1, {}, u"events"_s, u"事件"_s, u"事件"_s);
    }
    void reads()
    {
        QFETCH(QString, id);
        const Unit unit(id);
        QCOMPARE(unit.id(), id);
        QTEST(int(unit.type()), "type");
        QTEST(unit.scale(), "scale");
        QTEST(unit.currency(), "currency");
        QTEST(unit.displayName(Language::English), "en");
        QTEST(unit.displayName(Language::SimplifiedChinese), "hans");
        QTEST(unit.displayName(Language::TraditionalChinese), "hant");
    }

    void changesCurrencyAndKeepsScale()
    {
        QCOMPARE(Unit(u"CNY bn"_s).inCurrency(u"USD"_s), Unit(u"USD bn"_s));
        QCOMPARE(Unit(u"USD"_s).inCurrency(u"EUR"_s).id(), u"EUR"_s);
        QVERIFY(!(Unit(u"CNY bn"_s) == Unit(u"CNY m"_s)));
    }
};

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_unit.moc"
