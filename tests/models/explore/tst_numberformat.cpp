// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/numberformat.h"

#include <QTest>

#include <limits>

using namespace sextant;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Language)

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr Language en = Language::English;
constexpr Language hans = Language::SimplifiedChinese;
constexpr Language hant = Language::TraditionalChinese;

} // namespace

class TestNumberFormat final : public QObject
{
    Q_OBJECT

private slots:
    void compact_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("three figures") << 102.19 << u"USD bn"_s << en << u"102"_s;
        QTest::newRow("a decimal") << 87.7 << u"CNY bn"_s << en << u"87.7"_s;
        QTest::newRow("no trailing zeros") << 18. << u"USD bn"_s << en << u"18"_s;
        QTest::newRow("separators") << 3069.6 << u"CNY bn"_s << en << u"3,070"_s;
        QTest::newRow("small") << 0.0012345 << u"USD bn"_s << en << u"0.00123"_s;
        QTest::newRow("zero") << 0. << u"USD bn"_s << en << u"0"_s;
        QTest::newRow("negative zero") << -0. << u"USD bn"_s << en << u"0"_s;
        QTest::newRow("true minus") << -12.34 << u"percent"_s << en << u"−12.3"_s;
        QTest::newRow("rounds up a place") << 99.96 << u"percent"_s << en << u"100"_s;
        QTest::newRow("million") << 1520000. << u"units"_s << en << u"1.52 m"_s;
        QTest::newRow("million in Chinese") << 1520000. << u"units"_s << hans << u"152 万"_s;
        QTest::newRow("million in Traditional Chinese")
            << 1520000. << u"units"_s << hant << u"152 萬"_s;
        QTest::newRow("below a million") << 512345. << u"units"_s << en << u"512,000"_s;
        QTest::newRow("rounds up to a million") << 999600. << u"units"_s << en << u"1 m"_s;
        QTest::newRow("billion") << 2.4e9 << u"H100e"_s << en << u"2.4 bn"_s;
        QTest::newRow("billion in Traditional Chinese")
            << 2.4e9 << u"H100e"_s << hant << u"24 億"_s;
        QTest::newRow("trillion") << 7.2e12 << u"units"_s << en << u"7.2 tn"_s;
        QTest::newRow("trillion in Traditional Chinese")
            << 7.2e12 << u"units"_s << hant << u"7.2 兆"_s;
        QTest::newRow("ten thousand in Chinese") << 12480. << u"units"_s << hans << u"1.25 万"_s;
        QTest::newRow("rounds up to ten thousand") << 99999600. << u"units"_s << hans << u"1 亿"_s;
        QTest::newRow("below ten thousand in Chinese") << 9994. << u"units"_s << hans << u"9,994"_s;
        QTest::newRow("money keeps its unit's scale")
            << 1520000. << u"USD bn"_s << en << u"1,520,000"_s;
        QTest::newRow("money in Chinese has its own")
            << 102.19 << u"USD bn"_s << hans << u"1,022 亿"_s;
        QTest::newRow("a scaled count in Chinese")
            << 2.5 << u"million units"_s << hant << u"250 萬"_s;
        QTest::newRow("a scaled count keeps its scale")
            << 1520000. << u"million units"_s << en << u"1,520,000"_s;
        QTest::newRow("negative million") << -2500000. << u"units"_s << en << u"−2.5 m"_s;
        QTest::newRow("no number") << NaN << u"units"_s << en << u"—"_s;
    }
    void compact()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(Language, language);
        QTEST(NumberFormat(language).compact(value, Unit(unit)), "expected");
    }

    void withUnit_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("money") << 102.19 << u"USD bn"_s << en << u"USD 102 bn"_s;
        QTest::newRow("money without scale") << 5. << u"USD"_s << en << u"USD 5"_s;
        QTest::newRow("money in Chinese") << 102.19 << u"USD bn"_s << hans << u"1,022 亿美元"_s;
        QTest::newRow("money in Traditional Chinese")
            << 606.7 << u"CNY bn"_s << hant << u"6,067 億人民幣"_s;
        QTest::newRow("little money in Chinese") << 5. << u"USD m"_s << hans << u"500 万美元"_s;
        QTest::newRow("percent") << 17.76 << u"percent"_s << en << u"17.8 %"_s;
        QTest::newRow("percent in Chinese") << 17.76 << u"percent"_s << hans << u"17.8%"_s;
        QTest::newRow("units") << 1520000. << u"units"_s << en << u"1.52 m units"_s;
        QTest::newRow("units in Chinese") << 1520000. << u"units"_s << hans << u"152 万台"_s;
        QTest::newRow("few units in Chinese") << 512. << u"units"_s << hant << u"512 台"_s;
        QTest::newRow("Latin unit in Chinese")
            << 1520000. << u"H100e"_s << hans << u"152 万 H100 当量"_s;
        QTest::newRow("scaled count in Chinese")
            << 2.5 << u"million units"_s << hans << u"250 万台"_s;
        QTest::newRow("scaled Latin count in Chinese")
            << 180. << u"trillion tokens per day"_s << hant << u"180 兆 Token/日"_s;
        QTest::newRow("scaled count") << 2.5 << u"million units"_s << en << u"2.5 million units"_s;
        QTest::newRow("no unit") << 4. << QString() << en << u"4"_s;
        QTest::newRow("no number") << NaN << u"USD bn"_s << en << u"—"_s;
    }
    void withUnit()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(Language, language);
        QTEST(NumberFormat(language).withUnit(value, Unit(unit)), "expected");
    }

    void exact_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("money") << 102.19 << u"USD bn"_s << en << u"USD 102.19 bn"_s;
        QTest::newRow("money in Chinese") << 102.19 << u"USD bn"_s << hans << u"1,021.9 亿美元"_s;
        QTest::newRow("units") << 1520345. << u"units"_s << en << u"1,520,345 units"_s;
        QTest::newRow("units in Chinese") << 1520345. << u"units"_s << hans << u"152.0345 万台"_s;
        QTest::newRow("trillions in Chinese") << 1.2 << u"USD tn"_s << hans << u"1.2 万亿美元"_s;
        QTest::newRow("trillions in Traditional Chinese")
            << 1.2 << u"USD tn"_s << hant << u"1.2 兆美元"_s;
        QTest::newRow("percent") << -3.25 << u"percent"_s << en << u"−3.25 %"_s;
        QTest::newRow("no noise of binary fractions")
            << 0.1 + 0.2 << u"percent"_s << en << u"0.3 %"_s;
        QTest::newRow("fifteen digits")
            << 123456789.0123456 << QString() << en << u"123,456,789.012346"_s;
    }
    void exact()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(Language, language);
        QTEST(NumberFormat(language).exact(value, Unit(unit)), "expected");
    }

    void digits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no magnitude word") << 12000. << 3 << u"12,000"_s;
        QTest::newRow("three figures") << 1061.5 << 3 << u"1,060"_s;
        QTest::newRow("six figures") << 1061.5 << 6 << u"1,061.5"_s;
        QTest::newRow("true minus") << -0.5 << 3 << u"−0.5"_s;
        QTest::newRow("no number") << NaN << 3 << u"—"_s;
    }
    void digits()
    {
        QFETCH(double, value);
        QFETCH(int, most);
        QTEST(NumberFormat(hans).digits(value, most), "expected");
    }

    void unitName_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("English") << u"USD bn"_s << en << u"USD bn"_s;
        QTest::newRow("money") << u"USD bn"_s << hans << u"美元"_s;
        QTest::newRow("units") << u"million units"_s << hant << u"台"_s;
        QTest::newRow("percent") << u"percent"_s << hant << u"%"_s;
    }
    void unitName()
    {
        QFETCH(QString, unit);
        QFETCH(Language, language);
        QTEST(NumberFormat(language).unitName(Unit(unit)), "expected");
    }

    void signedPercent_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("growth") << 0.1776 << en << u"+17.8 %"_s;
        QTest::newRow("decline") << -0.0321 << en << u"−3.2 %"_s;
        QTest::newRow("nothing") << 0. << en << u"0 %"_s;
        QTest::newRow("next to nothing") << 0.0001 << en << u"0 %"_s;
        QTest::newRow("next to nothing below") << -0.0001 << en << u"0 %"_s;
        QTest::newRow("more than all") << 2.1349 << en << u"+213 %"_s;
        QTest::newRow("thousands") << 12.5 << en << u"+1,250 %"_s;
        QTest::newRow("Chinese") << 0.31 << hans << u"+31%"_s;
        QTest::newRow("no number") << NaN << hant << u"—"_s;
    }
    void signedPercent()
    {
        QFETCH(double, ratio);
        QFETCH(Language, language);
        QTEST(NumberFormat(language).signedPercent(ratio), "expected");
    }
};

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
