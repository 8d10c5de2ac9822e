// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/columnroles.h"

#include <QTemporaryFile>
#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

class TestColumnRoles final : public QObject
{
    Q_OBJECT

private slots:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("roles");
        QTest::newRow("a tracker")
            << QByteArray("quarter,vendor,units,value\n2024Q1,Dell,12,3.5\n2024Q2,HP,7,2\n")
            << u"period dimension measure measure"_s;
        QTest::newRow("years by name") << QByteArray("Year,Vendor,Units\n2024,Dell,1\n2025,HP,2\n")
                                       << u"period dimension measure"_s;
        QTest::newRow("numbers that look like years")
            << QByteArray("Quarter,Vendor,Units\n2024Q1,Dell,2013\n2024Q2,HP,2014\n")
            << u"period dimension measure"_s;
        QTest::newRow("the finest period, the other is left out") << QByteArray(
            "Year,Quarter,Units\n2024,2024Q1,1\n2024,2024Q2,2\n") << u"ignore period measure"_s;
        QTest::newRow("codes with leading zeros")
            << QByteArray("month,hs,units\n2024-01,007,1\n2024-02,012,2\n")
            << u"period dimension measure"_s;
        QTest::newRow("numbers called codes")
            << QByteArray("month,region_code,units\n2024-01,7,1\n2024-02,12,2\n")
            << u"period dimension measure"_s;
        QTest::newRow("kinds and sources")
            << QByteArray("period,source,status,units\n2024,IDC,Actual,1\n2025,IDC,Forecast,2\n")
            << u"period source kind measure"_s;
        QTest::newRow("kinds by content alone")
            << QByteArray("period,a_or_f,units\n2024,actual,1\n2025,forecast,2\n")
            << u"period kind measure"_s;
        QTest::newRow("letters are no kinds by themselves") << QByteArray(
            "period,series,units\n2024,A,1\n2025,F,2\n") << u"period dimension measure"_s;
        QTest::newRow("notes and empty columns")
            << QByteArray("period,notes,spare,units\n2024,hm,,1\n2025,,,2\n")
            << u"period ignore ignore measure"_s;
        QTest::newRow("missing numbers")
            << QByteArray("period,vendor,value\n2024,Dell,n/a\n2025,HP,-\n2025,HP,4\n")
            << u"period dimension measure"_s;
        QTest::newRow("groups of three in quotes")
            << QByteArray("period,vendor,sales\n2024,Dell,\"1,234\"\n2025,HP,\"12,345,678\"\n")
            << u"period dimension measure"_s;
        QTest::newRow("decimal commas")
            << QByteArray("Quartal;Anbieter;Wert\n2024Q1;Dell;3,5\n2024Q2;HP;1.234,25\n")
            << u"period dimension measure"_s;
        QTest::newRow("tabs") << QByteArray("quarter\tvendor\tunits\n2024Q1\tA, B\t1\n")
                              << u"period dimension measure"_s;
        QTest::newRow("bars") << QByteArray("quarter|vendor|units\n2024Q1|A|1\n")
                              << u"period dimension measure"_s;
        QTest::newRow("Chinese") << QByteArray("季度,厂商,出货量\n2024年一季度,联想,12\n")
                                 << u"period dimension measure"_s;
    }
    void guesses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, roles);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(text);
        file.close();
        const auto sample = db::readSample(file.fileName(), {});
        QVERIFY(sample);
        QStringList guessed;
        for (const ColumnPlan &plan : db::guessRoles(*sample))
            guessed << columnRoleId(plan.role);
        QCOMPARE(guessed.join(u' '), roles);
    }

    void numbersTheRows()
    {
        QByteArray text("row,quarter,units\n");
        for (int i = 1; i <= 30; ++i)
            text += QByteArray::number(i) + ",2024Q1," + QByteArray::number(i * i % 7) + '\n';
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(text);
        file.close();
        const auto sample = db::readSample(file.fileName(), {});
        QVERIFY(sample);
        QCOMPARE(db::guessRoles(*sample).first().role, ColumnRole::Ignore);
    }

    void units_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("unit");
        const std::pair<const char16_t *, const char16_t *> rows[] = {
            { u"units", u"units" },
            { u"Shipments", u"units" },
            { u"Units (k)", u"thousand units" },
            { u"units_m", u"million units" },
            { u"value_usd", u"USD" },
            { u"value_usd_m", u"USD m" },
            { u"Revenue (US$ bn)", u"USD bn" },
            { u"Revenue (USD M)", u"USD m" },
            { u"revenue_usdm", u"USD m" },
            { u"Sales RMB", u"CNY" },
            { u"share", u"percent" },
            { u"Growth %", u"percent" },
            { u"value", u"value" },
            { u"Installed base", u"installed base" },
            { u"出货量", u"units" },
            { u"出货量（万台）", u"万台" },
            { u"出貨量（百萬台）", u"million units" },
            { u"销售额（亿元）", u"亿元" },
            { u"市场规模（十亿美元）", u"USD bn" },
            { u"市場規模（億美元）", u"億美元" },
        };
        for (const auto &[name, unit] : rows)
            QTest::newRow(qPrintable(QString::fromUtf16(name)))
                << QString::fromUtf16(name) << QString::fromUtf16(unit);
    }
    void units()
    {
        QFETCH(QString, name);
        QFETCH(QString, unit);
        QCOMPARE(db::guessUnit(name).id(), unit);
    }

    void totals()
    {
        const auto totals
            = [](const QString &name) { return db::guessTotals(name, db::guessUnit(name)); };
        QCOMPARE(totals(u"units"_s).overPeriods, PeriodTotal::Sum);
        QCOMPARE(totals(u"share"_s).overMembers, MemberTotal::None);
        QCOMPARE(totals(u"ASP (USD)"_s).overMembers, MemberTotal::None);
        QCOMPARE(totals(u"Installed base"_s).overMembers, MemberTotal::Sum);
        QCOMPARE(totals(u"Installed base"_s).overPeriods, PeriodTotal::Last);
        QVERIFY(db::guessAdds(u"Vendor"_s));
        QVERIFY(!db::guessAdds(u"Currency"_s));
    }
};

QTEST_GUILESS_MAIN(TestColumnRoles)
#include "tst_columnroles.moc"
