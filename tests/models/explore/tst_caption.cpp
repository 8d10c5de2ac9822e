// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/caption.h"
#include "models/explore/captionwords.h"
#include "tests/support/handmadepivot.h"

#include <QTest>

using namespace sextant;
using namespace sextant::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Language)

namespace {

constexpr Language en = Language::English;
constexpr Language hans = Language::SimplifiedChinese;
constexpr Language hant = Language::TraditionalChinese;

Member member(const QString &id, const Names &names, const QString &parent = {})
{
    Member member;
    member.id = id;
    member.parent = parent;
    member.names = names;
    return member;
}

Member member(const QString &id, const QString &name, const QString &parent = {})
{
    return member(id, Names { name, name, name }, parent);
}

/// The dimensions of the sample data, with the names of resources/data/taxonomy.csv.
HandmadePivot marketSize(const QString &unit = u"USD bn"_s)
{
    HandmadePivot made(u"market-size"_s, { u"Market size"_s, u"市场规模"_s, u"市場規模"_s }, unit);
    made.dimension(u"market"_s, { u"Market"_s, u"市场"_s, u"市場"_s },
        { member(u"cloud-ai-inference-chips"_s,
              { u"Cloud AI inference chips"_s, u"云端 AI 推理芯片"_s, u"雲端 AI 推論晶片"_s }),
            member(u"ai-inference-chips"_s,
                { u"AI inference chips (cloud, edge, device)"_s, u"AI 推理芯片（云边端）"_s,
                    u"AI 推論晶片（雲邊端）"_s }) });
    made.dimension(u"deployment"_s, { u"Deployment"_s, u"部署"_s, u"部署"_s },
        { member(u"total"_s, { u"Total"_s, u"合计"_s, u"合計"_s }),
            member(u"cloud"_s, { u"Cloud"_s, u"云端"_s, u"雲端"_s }, u"total"_s),
            member(u"edge"_s, { u"Edge"_s, u"边缘"_s, u"邊緣"_s }, u"total"_s),
            member(u"device"_s, { u"On-device"_s, u"端侧"_s, u"終端裝置"_s }, u"total"_s) });
    made.dimension(u"region"_s, { u"Region"_s, u"地区"_s, u"地區"_s },
        { member(u"global"_s, { u"World"_s, u"全球"_s, u"全球"_s }),
            member(u"china"_s, { u"China"_s, u"中国"_s, u"中國"_s }, u"global"_s) });
    made.dimension(u"vendor"_s, { u"Vendor"_s, u"厂商"_s, u"廠商"_s },
        { member(u"amazon"_s, u"Amazon"_s), member(u"google"_s, u"Google"_s),
            member(u"meta"_s, u"Meta"_s), member(u"oracle"_s, u"Oracle"_s),
            member(u"xai"_s, u"xAI"_s) });
    made.dimension(u"source"_s, { u"Source"_s, u"来源"_s, u"來源"_s },
        { member(u"omdia"_s, u"Omdia, 2025-08"_s), member(u"gartner"_s, u"Gartner, 2024-05"_s) });
    return made;
}

/// 360iResearch: 102.19, 118.9 and 320.98 USD bn.
HandmadePivot cloud()
{
    HandmadePivot made = marketSize();
    made.rows(u"period"_s, { u"2025"_s, u"2026"_s, u"2032"_s });
    made.cell(0, 0, 102.19, Kind::Estimate).cell(1, 0, 118.9, Kind::Estimate);
    made.cell(2, 0, 320.98, Kind::Forecast);
    made.source(u"s"_s, u"360iResearch"_s, u"2026"_s);
    made.pivot().exploration.setFilter({ u"market"_s, { u"cloud-ai-inference-chips"_s }, false });
    return made;
}

/// Three companies over three years, which add up: 100, 160 and 290.
HandmadePivot companies()
{
    HandmadePivot made(
        u"capex"_s, { u"Capital expenditure"_s, u"资本支出"_s, u"資本支出"_s }, u"USD bn"_s);
    made.dimension(u"vendor"_s, { u"Vendor"_s, u"厂商"_s, u"廠商"_s },
        { member(u"amazon"_s, u"Amazon"_s), member(u"google"_s, u"Google"_s),
            member(u"meta"_s, u"Meta"_s) });
    made.rows(u"period"_s, { u"2023"_s, u"2024"_s, u"2025"_s });
    made.columns(u"vendor"_s, { u"amazon"_s, u"google"_s, u"meta"_s });
    const double values[3][3] { { 50, 30, 20 }, { 80, 50, 30 }, { 130, 90, 70 } };
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            made.cell(row, column, values[row][column]);
    }
    return made.addTotals();
}

/// CIC, world, 2024, with the published total of 606.7 CNY bn.
HandmadePivot deployments()
{
    HandmadePivot made = marketSize(u"CNY bn"_s);
    made.rows(u"deployment"_s, { u"total"_s, u"device"_s, u"cloud"_s, u"edge"_s });
    made.cell(0, 0, 606.7, Kind::Estimate).cell(1, 0, 291.6, Kind::Estimate);
    made.cell(2, 0, 227.5, Kind::Estimate).cell(3, 0, 87.7, Kind::Estimate);
    for (int row = 0; row < 4; ++row)
        made.at(row, 0).numbers.first().period = Period::ofYear(2024);
    made.pivot().exploration.setFilter({ u"market"_s, { u"ai-inference-chips"_s }, false });
    return made;
}

} // namespace

class TestCaption final : public QObject
{
    Q_OBJECT

private slots:
    void growthOfOneLine_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("subtitle");
        QTest::addColumn<QString>("filters");
        QTest::addColumn<QString>("sources");
        QTest::addColumn<QString>("note");
        QTest::newRow("English")
            << en << u"Cloud AI inference chips to grow 3.1-fold from 2025 to 2032, 17.8 % a year"_s
            << u"Market size · USD bn · 2025–2032"_s << u"Market: Cloud AI inference chips"_s
            << u"Source: 360iResearch, 2026"_s
            << u"Includes estimates and forecasts as published."_s;
        QTest::newRow("Simplified Chinese")
            << hans << u"2025 年至 2032 年，云端 AI 推理芯片将增至 3.1 倍，年均增长 17.8%"_s
            << u"市场规模 · 亿美元 · 2025–2032"_s << u"市场：云端 AI 推理芯片"_s
            << u"来源：360iResearch, 2026"_s << u"含估计值、来源所发布的预测值。"_s;
        QTest::newRow("Traditional Chinese")
            << hant << u"2025 年至 2032 年，雲端 AI 推論晶片將增至 3.1 倍，年均成長 17.8%"_s
            << u"市場規模 · 億美元 · 2025–2032"_s << u"市場：雲端 AI 推論晶片"_s
            << u"來源：360iResearch, 2026"_s << u"含估計值、來源所發布的預測值。"_s;
    }
    void growthOfOneLine()
    {
        QFETCH(Language, language);
        HandmadePivot made = cloud();
        const Caption caption = captionFor(made.pivot(), language);
        QVERIFY(caption.isSuggested);
        QTEST(caption.headline, "headline");
        QTEST(caption.subtitle, "subtitle");
        QTEST(caption.filters, "filters");
        QTEST(caption.sources, "sources");
        QTEST(caption.note, "note");
    }
    void unitAsStored()
    {
        HandmadePivot made = cloud();
        QCOMPARE(captionFor(made.pivot(), hans, ReadingScales::asStored()).subtitle,
            u"市场规模 · 十亿美元 · 2025–2032"_s);
    }

    void wordsOfChange_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        QTest::addColumn<QString>("lastPeriod");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Qualifier>("qualifier");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a year up") << 100. << 145. << u"2025"_s << Kind::Actual << Qualifier::None
                                   << u"Market size grew 45 % from 2024 to 2025"_s;
        QTest::newRow("two years down")
            << 100. << 64. << u"2026"_s << Kind::Actual << Qualifier::None
            << u"Market size fell 36 % from 2024 to 2026, 20 % a year"_s;
        QTest::newRow("to fall") << 100. << 80. << u"2025"_s << Kind::Forecast << Qualifier::None
                                 << u"Market size to fall 20 % from 2024 to 2025"_s;
        QTest::newRow("to grow") << 100. << 130. << u"2025"_s << Kind::Forecast << Qualifier::None
                                 << u"Market size to grow 30 % from 2024 to 2025"_s;
        QTest::newRow("level") << 100. << 100.3 << u"2027"_s << Kind::Actual << Qualifier::None
                               << u"Market size at the same level in 2024 and 2027"_s;
        QTest::newRow("more than")
            << 78. << 187. << u"2025"_s << Kind::Actual << Qualifier::MoreThan
            << u"Market size grew about 2.4-fold from 2024 to 2025"_s;
        QTest::newRow("through zero")
            << -5. << 10. << u"2025"_s << Kind::Actual << Qualifier::None
            << u"Market size rose from USD −5 bn to USD 10 bn from 2024 to 2025"_s;
    }
    void wordsOfChange()
    {
        QFETCH(double, first);
        QFETCH(double, last);
        QFETCH(QString, lastPeriod);
        QFETCH(Kind, kind);
        QFETCH(Qualifier, qualifier);
        HandmadePivot made = marketSize().rows(u"period"_s, { u"2024"_s, lastPeriod });
        made.cell(0, 0, first).cell(1, 0, last, kind, u"s"_s, qualifier);
        QTEST(captionFor(made.pivot(), en).headline, "expected");
    }

    void anOwnForecastIsCalledSo()
    {
        HandmadePivot made = cloud();
        made.at(2, 0).isScenario = true;
        QVERIFY(captionFor(made.pivot(), en).headline.endsWith(u"(own forecast)"));
        QVERIFY(captionFor(made.pivot(), hans).headline.endsWith(u"（自行预测）"));
    }

    void numbersOfDifferentPublishersAreNoGrowth()
    {
        HandmadePivot made = marketSize().rows(u"period"_s, { u"2024"_s, u"2025"_s });
        made.source(u"a"_s, u"CIC"_s, u"2026"_s).source(u"b"_s, u"Omdia"_s, u"2025"_s);
        made.cell(0, 0, 100, Kind::Estimate, u"a"_s).cell(1, 0, 140, Kind::Estimate, u"b"_s);
        QCOMPARE(captionFor(made.pivot(), en).headline, u"Market size"_s);
        made.cell(0, 0, 100, Kind::Estimate, u"b"_s);
        QCOMPARE(
            captionFor(made.pivot(), en).headline, u"Market size grew 40 % from 2024 to 2025"_s);
        // Where every member reports for itself, sources go together.
        made.cell(0, 0, 100, Kind::Estimate, u"a"_s);
        made.pivot().dataset.combinesSources = true;
        QCOMPARE(
            captionFor(made.pivot(), en).headline, u"Market size grew 40 % from 2024 to 2025"_s);
    }

    void aTotalAndItsLeader()
    {
        HandmadePivot made = companies();
        QCOMPARE(captionFor(made.pivot(), en).headline,
            u"Capital expenditure grew 2.9-fold from 2023 to 2025, 70.3 % a year; led by Amazon with 44.8 %"_s);
        QCOMPARE(captionFor(made.pivot(), hans).headline,
            u"2023 年至 2025 年，资本支出增至 2.9 倍，年均增长 70.3%；Amazon 居首，占 44.8%"_s);
    }

    /// Meta's number of the first year is missing: the totals of the two ends do not compare.
    void unlikeTotalsAreNotCompared()
    {
        HandmadePivot made = companies();
        made.at(0, 2) = {};
        made.at(1, 2) = {};
        QCOMPARE(captionFor(made.pivot(), en).headline,
            u"Amazon held 44.8 % of capital expenditure in 2025, down from 50 % in 2023"_s);
    }

    void aPublishedTotalIsTheWhole()
    {
        HandmadePivot made = deployments();
        // 291.6 of the published 606.7, not of the sum 606.8.
        QCOMPARE(captionFor(made.pivot(), en).headline,
            u"On-device held 48.1 % of AI inference chips in 2024"_s);
        QCOMPARE(
            captionFor(made.pivot(), hant).headline, u"2024 年，終端裝置占 AI 推論晶片的 48.1%"_s);
        QCOMPARE(captionFor(made.pivot(), en).subtitle, u"Market size · CNY bn · 2024"_s);
    }

    void periodsBehindTheCells_data()
    {
        QTest::addColumn<QStringList>("periods");
        QTest::addColumn<QString>("subtitle");
        const QString measure = u"Market size · CNY bn · "_s;
        QTest::newRow("quarters of a year") << QStringList { u"2025Q1"_s, u"2025Q2"_s, u"2025Q3"_s,
            u"2025Q4"_s } << measure + u"2025"_s;
        QTest::newRow("a year and its last quarter")
            << QStringList { u"2025"_s, u"2025"_s, u"2025"_s, u"2025Q4"_s } << measure + u"2025"_s;
        QTest::newRow("a year and its first quarter")
            << QStringList { u"2025Q1"_s, u"2025"_s, u"2025"_s, u"2025"_s } << measure + u"2025"_s;
        QTest::newRow("whole years") << QStringList { u"2024Q1"_s, u"2024Q2"_s, u"2025Q3"_s,
            u"2025Q4"_s } << measure + u"2024–2025"_s;
        QTest::newRow("no whole year") << QStringList { u"2025Q2"_s, u"2025Q3"_s, u"2025Q3"_s,
            u"2025Q4"_s } << measure + u"Q2 2025–Q4 2025"_s;
    }
    void periodsBehindTheCells()
    {
        QFETCH(QStringList, periods);
        HandmadePivot made = deployments();
        for (int row = 0; row < 4; ++row)
            made.at(row, 0).numbers.first().period = *Period::parse(periods[row]);
        QTEST(captionFor(made.pivot(), en).subtitle, "subtitle");
    }

    void whatIsCountedIsSaidOnce()
    {
        HandmadePivot made(u"events"_s, { u"Events"_s, u"事件"_s, u"事件"_s }, u"events"_s);
        made.rows(u"period"_s, { u"2024"_s, u"2025"_s });
        made.cell(0, 0, 3).cell(1, 0, 5);
        QCOMPARE(captionFor(made.pivot(), en).subtitle, u"Events · 2024–2025"_s);
    }

    void limitsShareOneBracket()
    {
        HandmadePivot made = cloud();
        made.dimension(u"platform"_s, { u"Platform"_s, u"平台"_s, u"平台"_s },
            { member(u"tpu"_s, u"TPU"_s), member(u"google-tpu"_s, u"Google TPU"_s) });
        made.pivot().exploration.setFilter({ u"vendor"_s, { u"google"_s }, false });
        made.pivot().exploration.setFilter({ u"platform"_s, { u"tpu"_s }, false });
        QVERIFY(captionFor(made.pivot(), en)
                    .headline.startsWith(u"Cloud AI inference chips (Google, TPU) to grow"_s));
        QVERIFY(
            captionFor(made.pivot(), hans).headline.contains(u"云端 AI 推理芯片（Google、TPU）"_s));
        // The longer name says the shorter one.
        made.pivot().exploration.setFilter({ u"platform"_s, { u"google-tpu"_s }, false });
        QVERIFY(captionFor(made.pivot(), en)
                    .headline.startsWith(u"Cloud AI inference chips (Google TPU) to grow"_s));
    }

    void publishersSideBySide()
    {
        HandmadePivot made = marketSize();
        made.rows(u"source"_s, { u"omdia"_s, u"gartner"_s });
        made.cell(0, 0, 207).cell(1, 0, 91.955);
        for (int row = 0; row < 2; ++row)
            made.at(row, 0).numbers.first().period = Period::ofYear(2025);
        QCOMPARE(captionFor(made.pivot(), en).headline,
            u"Market size: figures for 2025 range from USD 92 bn (Gartner) to USD 207 bn (Omdia)"_s);
    }

    /// Nothing to compare at one time: the line over the longest time is told.
    void publishersOneAfterTheOther()
    {
        HandmadePivot made = marketSize();
        made.columns(u"source"_s, { u"omdia"_s, u"gartner"_s });
        made.rows(u"period"_s, { u"2023"_s, u"2024"_s, u"2026"_s });
        made.cell(0, 0, 10, Kind::Actual, u"omdia"_s).cell(2, 0, 40, Kind::Forecast, u"omdia"_s);
        made.cell(1, 1, 20, Kind::Actual, u"gartner"_s);
        QCOMPARE(captionFor(made.pivot(), en).headline,
            u"Market size (Omdia) to grow 4-fold from 2023 to 2026, 58.7 % a year"_s);
    }

    void anAssumptionIsCalledSo()
    {
        HandmadePivot made = deployments();
        made.cell(1, 0, 291.6, Kind::Assumption);
        made.at(1, 0).numbers.first().period = Period::ofYear(2024);
        QCOMPARE(captionFor(made.pivot(), en).headline,
            u"On-device to hold 48.1 % of AI inference chips in 2024 (assumption)"_s);
    }

    /// One document, read in two newspapers.
    void whereItWasReadDoesNotMatter()
    {
        HandmadePivot made = marketSize(u"units"_s);
        made.source(u"a"_s, u"Omdia (via Financial Times)"_s, u"2024-12"_s);
        made.source(u"b"_s, u"Omdia via TechRadar"_s, u"2024-12"_s);
        made.source(u"c"_s, u"IDC"_s, u"2024-12"_s);
        made.rows(u"vendor"_s, { u"meta"_s, u"google"_s });
        made.cell(0, 0, 224000, Kind::Estimate, u"a"_s).cell(1, 0, 169000, Kind::Estimate, u"b"_s);
        QCOMPARE(captionFor(made.pivot(), en).headline,
            u"Meta led with 224,000 units, ahead of Google"_s);
        made.cell(1, 0, 169000, Kind::Estimate, u"c"_s);
        QCOMPARE(captionFor(made.pivot(), en).headline, u"Market size by vendor"_s);
    }

    void membersThatDoNotAddUp()
    {
        HandmadePivot made = marketSize(u"units"_s);
        made.rows(u"vendor"_s, { u"google"_s, u"amazon"_s });
        made.cell(0, 0, 1520000).cell(1, 0, 900000);
        QCOMPARE(captionFor(made.pivot(), en).headline,
            u"Google led with 1.52 m units, ahead of Amazon"_s);
        QCOMPARE(captionFor(made.pivot(), hans).headline, u"Google 以 152 万台居首，Amazon 次之"_s);
    }

    void whereAndWho()
    {
        HandmadePivot made = cloud();
        made.pivot().exploration.setFilter({ u"region"_s, { u"china"_s }, false });
        QVERIFY(captionFor(made.pivot(), en)
                    .headline.startsWith(u"Cloud AI inference chips in China to grow"));
        QVERIFY(captionFor(made.pivot(), hans).headline.contains(u"中国云端 AI 推理芯片"));
        // The deployment is in the market's name already.
        made.pivot().exploration.setFilter({ u"deployment"_s, { u"cloud"_s }, false });
        QVERIFY(!captionFor(made.pivot(), en).headline.contains(u"Cloud Cloud"));
        made.pivot().exploration.setFilter({ u"market"_s, { u"ai-inference-chips"_s }, false });
        QVERIFY(captionFor(made.pivot(), en)
                    .headline.startsWith(u"Cloud AI inference chips in China to grow"));
    }

    void filterSentence()
    {
        HandmadePivot made = cloud();
        made.pivot().exploration.setFilter(
            { u"vendor"_s, { u"amazon"_s, u"google"_s, u"meta"_s, u"oracle"_s, u"xai"_s }, true });
        QCOMPARE(captionFor(made.pivot(), en).filters,
            u"Market: Cloud AI inference chips; without vendor: Amazon, Google, Meta, Oracle and 1 more"_s);
        QCOMPARE(captionFor(made.pivot(), hans).filters,
            u"市场：云端 AI 推理芯片；不含厂商：Amazon、Google、Meta、Oracle 及另外 1 项"_s);
    }

    void manySourcesAreCut()
    {
        HandmadePivot made = cloud();
        made.source(u"a"_s, u"Omdia"_s, u"2025-08"_s).source(u"b"_s, u"Gartner"_s, QString());
        made.source(u"c"_s, u"IDC"_s, u"2026-02"_s).source(u"d"_s, u"IDC"_s, u"2025-10"_s);
        QCOMPARE(captionFor(made.pivot(), en).sources,
            u"Sources: 360iResearch, 2026; Omdia, 2025-08; Gartner and 2 more"_s);
    }

    void noteSaysWhatTheNumbersAre()
    {
        HandmadePivot made = cloud();
        made.cell(0, 0, 100, Kind::Assumption, u"s"_s, Qualifier::Approx);
        made.cell(1, 0, 110, Kind::Actual, u"s"_s, Qualifier::RangeLow);
        made.pivot().exploration.note = u"Our own reading."_s;
        made.pivot().notes << u"CNY converted at each year's average rate."_s;
        QCOMPARE(captionFor(made.pivot(), en).note,
            u"Our own reading. Includes forecasts as published and assumptions. Assumptions are "
            u"starting points to be replaced, not published figures. Some figures are published as "
            u"approximate and as the ends of a range. CNY converted at each year's average rate."_s);
    }

    void theUsersTitleStays()
    {
        HandmadePivot made = cloud();
        made.pivot().exploration.title = u"Inference triples"_s;
        const Caption caption = captionFor(made.pivot(), en);
        QVERIFY(!caption.isSuggested);
        QCOMPARE(caption.headline, u"Inference triples"_s);
    }

    void nothingToSayNamesWhatIsShown()
    {
        HandmadePivot made = marketSize();
        made.rows(u"vendor"_s, { u"google"_s, u"amazon"_s });
        QCOMPARE(captionFor(made.pivot(), en).headline, u"Market size by vendor"_s);
        QCOMPARE(captionFor(made.pivot(), hans).headline, u"按厂商划分的市场规模"_s);
        QVERIFY(captionFor(made.pivot(), en).sources.isEmpty());
        made.rows(u"period"_s, {});
        QCOMPARE(captionFor(made.pivot(), en).headline, u"Market size"_s);
    }

    void argumentsAreNotReadAsPlaces()
    {
        QCOMPARE(phrase(Phrase::By, en, { u"%2"_s, u"x %1"_s }), u"%2 by x %1"_s);
    }

    void chineseSpacing()
    {
        QCOMPARE(spaced(u"占AI芯片的48%，升至3.1倍"_s), u"占 AI 芯片的 48%，升至 3.1 倍"_s);
        QCOMPARE(spaced(u"AI 芯片"_s), u"AI 芯片"_s);
    }
};

QTEST_GUILESS_MAIN(TestCaption)
#include "tst_caption.moc"
