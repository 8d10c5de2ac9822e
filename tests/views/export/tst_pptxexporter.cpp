// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deckreader.h"
#include "tests/support/samplepivots.h"
#include "views/charts/families.h"
#include "views/charts/family.h"
#include "views/export/exporter.h"
#include "views/export/pptx/deck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// What is read back is read by lintslides.py, which knows nothing of the writer.
class TestPptxExporter : public QObject
{
    Q_OBJECT

private slots:
    void everyFamilyIsSound_data();
    void everyFamilyIsSound();
    void lintFindsPlantedDefects_data();
    void lintFindsPlantedDefects();
    void numbersAreThose();
    void kindsDiffer_data();
    void kindsDiffer();
    void unevenYearsStandOnATimeAxis();
    void otherChartsAreShapes();
    void wordsAreThere();
    void inChinese();
    void sizes_data();
    void sizes();
    void deckOfSeveral();
    void sameDeckSameBytes();
    void badCharactersAreLeftOut();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

QJsonObject lint(const QByteArray &bytes, const QString &defect = {})
{
    return readDeck(bytes, defect);
}

QByteArray slideOf(const PivotMaker &maker, const ExportOptions &options = {})
{
    const Result<QByteArray> bytes = fileContent(maker.make(), u"deck.pptx"_s, options);
    return bytes.has_value() ? *bytes : QByteArray();
}

PivotMaker twoVendors()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s })
        .unit(u"USD bn"_s)
        .fill({ { 60.5, 20.25 }, { 1234.5678901234, NaN }, { 317.25, 30 } })
        .title(u"Two vendors"_s)
        .chart(u"stacked"_s);
    return maker;
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array)
        strings += value.toString();
    return strings;
}

QString findingsOf(const QJsonObject &answer)
{
    return QString::fromUtf8(
        QJsonDocument(answer.value(u"findings"_s).toArray()).toJson(QJsonDocument::Compact));
}

QJsonObject firstSlide(const QJsonObject &answer)
{
    return answer.value(u"slides"_s).toArray().at(0).toObject();
}

QJsonObject firstChart(const QJsonObject &answer)
{
    return answer.value(u"charts"_s).toArray().at(0).toObject();
}

} // namespace

void TestPptxExporter::everyFamilyIsSound_data()
{
    QTest::addColumn<PivotMaker>("maker");
    PivotMaker slices;
    slices.rows(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s, u"Other"_s })
        .fill({ { 80 }, { 15 }, { 5 } })
        .chart(u"donut"_s);
    QTest::newRow("slices") << slices;
    for (const ChartFamily *family : chartFamilies()) {
        const QByteArray id = family->id().toLatin1();
        QTest::addRow("%s, numbers", id.constData()) << twoVendors().chart(family->id());
        QTest::addRow("%s, with a forecast", id.constData())
            << acceleratorsByOwner().chart(family->id());
        QTest::addRow("%s, uneven years", id.constData()) << cloudInference().chart(family->id());
        QTest::addRow("%s, contradicting numbers", id.constData())
            << twoVendors().chart(family->id()).conflict(0, 0, { 102.19, 14.2 });
    }
}

void TestPptxExporter::everyFamilyIsSound()
{
    QFETCH(PivotMaker, maker);
    const QJsonObject answer = lint(slideOf(maker));
    QCOMPARE(findingsOf(answer), u"[]"_s);
    QCOMPARE(answer.value(u"slides"_s).toArray().size(), 1);
    // A chart of its own, or shapes; never nothing.
    const bool isNative = !answer.value(u"charts"_s).toArray().isEmpty();
    QVERIFY(isNative || firstSlide(answer).value(u"groups"_s).toInt() == 1);
}

void TestPptxExporter::lintFindsPlantedDefects_data()
{
    QTest::addColumn<QString>("defect");
    QTest::addColumn<QString>("rule");
    for (const QString &defect :
        { u"label-position"_s, u"axis-pair"_s, u"shape-id"_s, u"layout-id"_s, u"shared-theme"_s,
            u"not-a-number"_s, u"point-count"_s, u"series-index"_s })
        QTest::newRow(qPrintable(defect)) << defect << defect;
    QTest::newRow("label on a donut") << u"label-on-donut"_s << u"label-position"_s;
}

void TestPptxExporter::lintFindsPlantedDefects()
{
    QFETCH(QString, defect);
    QFETCH(QString, rule);
    const QByteArray deck = slideOf(twoVendors());
    QCOMPARE(findingsOf(lint(deck)), u"[]"_s);
    const QJsonObject answer = lint(deck, defect);
    const QJsonArray findings = answer.value(u"findings"_s).toArray();
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue &finding : findings)
        QCOMPARE(finding.toArray().at(0).toString(), rule);
}

void TestPptxExporter::numbersAreThose()
{
    const QJsonObject chart = firstChart(lint(slideOf(twoVendors())));
    QCOMPARE(
        stringsOf(chart.value(u"categories"_s)), QStringList({ u"2023"_s, u"2024"_s, u"2025"_s }));
    const QJsonArray series = chart.value(u"series"_s).toArray();
    QCOMPARE(series.size(), 3); // the last carries the totals
    const QJsonObject first = series[0].toObject();
    QCOMPARE(first.value(u"name"_s).toString(), u"Nvidia"_s);
    QCOMPARE(stringsOf(first.value(u"cache"_s)),
        QStringList({ u"60.5"_s, u"1234.5678901234"_s, u"317.25"_s }));
    QCOMPARE(first.value(u"book"_s).toArray(), QJsonArray({ 60.5, 1234.5678901234, 317.25 }));
    // A missing number is a missing point and a blank cell.
    const QJsonObject second = series[1].toObject();
    QVERIFY(second.value(u"cache"_s).toArray().at(1).isNull());
    QVERIFY(second.value(u"book"_s).toArray().at(1).isNull());
    QCOMPARE(series[2].toObject().value(u"book"_s).toArray(),
        QJsonArray({ 80.75, 1234.5678901234, 347.25 }));
}

void TestPptxExporter::kindsDiffer_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("look");
    QTest::newRow("forecast column") << u"column"_s << Kind::Forecast << u"pattFill"_s;
    QTest::newRow("forecast in a stack") << u"stacked"_s << Kind::Forecast << u"pattFill"_s;
    QTest::newRow("forecast line") << u"line"_s << Kind::Forecast << u"dash"_s;
    QTest::newRow("assumed column") << u"column"_s << Kind::Assumption << u"sysDot"_s;
    QTest::newRow("assumed line") << u"line"_s << Kind::Assumption << u"sysDot"_s;
    QTest::newRow("estimated bar") << u"bar"_s << Kind::Estimate << u"solidFill"_s;
}

void TestPptxExporter::kindsDiffer()
{
    QFETCH(QString, family);
    QFETCH(Kind, kind);
    QFETCH(QString, look);
    const QJsonObject answer = lint(slideOf(twoVendors().chart(family).kind(2, 0, kind)));
    const QJsonArray series = firstChart(answer).value(u"series"_s).toArray();
    const QJsonObject looks = series[0].toObject().value(u"looks"_s).toObject();
    QCOMPARE(looks.keys(), QStringList { u"2"_s });
    QCOMPARE(looks.value(u"2"_s).toString(), look);
    // The legend of kinds says it in words.
    QVERIFY(stringsOf(firstSlide(answer).value(u"texts"_s)).join(u' ').contains(kindId(kind)));
}

void TestPptxExporter::unevenYearsStandOnATimeAxis()
{
    const QJsonObject chart = firstChart(lint(slideOf(cloudInference())));
    QCOMPARE(stringsOf(chart.value(u"axes"_s)), QStringList({ u"dateAx"_s, u"valAx"_s }));
    // The first of January of 2025, 2026 and 2032, in days as LibreOffice's DATE() counts them.
    QCOMPARE(stringsOf(chart.value(u"categories"_s)),
        QStringList({ u"45658"_s, u"46023"_s, u"48214"_s }));
}

void TestPptxExporter::otherChartsAreShapes()
{
    const QJsonObject answer
        = lint(slideOf(twoVendors().chart(u"column"_s).conflict(0, 0, { 102.19, 14.2 })));
    QVERIFY(answer.value(u"charts"_s).toArray().isEmpty());
    const QJsonObject slide = firstSlide(answer);
    QCOMPARE(slide.value(u"groups"_s).toInt(), 1);
    const QString names = stringsOf(slide.value(u"names"_s)).join(u'\n');
    QVERIFY2(names.contains(u"2025, Nvidia"), qPrintable(names));
    QVERIFY(stringsOf(slide.value(u"colours"_s)).contains(u"accent1"_s));
}

void TestPptxExporter::wordsAreThere()
{
    PivotMaker maker = twoVendors();
    maker.pivot.exploration.note = u"Read from a chart."_s;
    maker.pivot.sources.first().locator = u"https://epoch.ai"_s;
    const QJsonObject slide = firstSlide(lint(slideOf(maker)));
    QCOMPARE(slide.value(u"title"_s).toString(), u"Two vendors"_s);
    const QString texts = stringsOf(slide.value(u"texts"_s)).join(u'\n');
    QVERIFY(texts.contains(u"USD bn"));
    QVERIFY(texts.contains(u"Source: Epoch AI, 2026-04"));
    QVERIFY(texts.contains(u"Read from a chart."));
    const QString notes = slide.value(u"notes"_s).toString();
    QVERIFY(notes.contains(u"Epoch AI: AI chip sales and owners, 2026-04. https://epoch.ai"));
    const QString description = stringsOf(slide.value(u"descriptions"_s)).join(u'\n');
    QVERIFY(description.contains(u"Accelerators acquired · USD bn"));
}

void TestPptxExporter::inChinese()
{
    ExportOptions options;
    options.language = Language::SimplifiedChinese;
    const QJsonObject slide = firstSlide(lint(slideOf(twoVendors(), options)));
    QVERIFY(stringsOf(slide.value(u"languages"_s)).contains(u"zh-CN"_s));
    QVERIFY(stringsOf(slide.value(u"names"_s)).contains(u"图表"_s));
    // What the frame broke into lines is one again, with its blanks.
    PivotMaker maker = twoVendors();
    const QString note = u"这里的数字来自公司的公告与年报，"_s.repeated(8)
        + u"as the Central News Agency has them "_s.repeated(6).trimmed();
    maker.pivot.exploration.note = note;
    const QJsonObject noted = firstSlide(lint(slideOf(maker, options)));
    const QString texts = stringsOf(noted.value(u"texts"_s)).join(u'\n');
    QVERIFY2(texts.contains(u"as the Central News Agency has them as the Central News"_s),
        qPrintable(texts));
    QVERIFY(texts.contains(u"与年报，这里的数字来自公司的公告与年报，这里"_s));
}

void TestPptxExporter::sizes_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("width");
    QTest::newRow("16:9") << QSizeF(1280, 720) << 12192000;
    QTest::newRow("4:3") << QSizeF(960, 720) << 9144000;
    QTest::newRow("half") << QSizeF(624, 600) << 12192000;
}

void TestPptxExporter::sizes()
{
    QFETCH(QSizeF, size);
    QFETCH(int, width);
    ExportOptions options;
    options.size = size;
    const QJsonObject answer = lint(slideOf(twoVendors(), options));
    QCOMPARE(findingsOf(answer), u"[]"_s);
    QCOMPARE(answer.value(u"size"_s).toArray(), QJsonArray({ width, 6858000 }));
}

void TestPptxExporter::deckOfSeveral()
{
    Deck deck({ 1280, 720 }, Language::English);
    deck.addCover(u"AI servers"_s, { u"Two vendors"_s });
    QVERIFY(deck.addChart(twoVendors().make()).has_value());
    QVERIFY(deck.addChart(acceleratorsByOwner().make()).has_value());
    deck.addSources();
    QCOMPARE(deck.slideCount(), 4);
    const Result<QByteArray> bytes = deck.finished(u"AI servers"_s);
    QVERIFY(bytes.has_value());
    const QJsonObject answer = lint(*bytes);
    QCOMPARE(findingsOf(answer), u"[]"_s);
    const QJsonArray slides = answer.value(u"slides"_s).toArray();
    QCOMPARE(slides.size(), 4);
    QCOMPARE(slides[0].toObject().value(u"title"_s).toString(), u"AI servers"_s);
    QCOMPARE(slides[3].toObject().value(u"title"_s).toString(), u"Sources"_s);
    // A source that both charts use is named once.
    const QString sources = stringsOf(slides[3].toObject().value(u"texts"_s)).join(u'\n');
    QCOMPARE(sources.count(u"AI chip sales and owners"_s), 1);
}

void TestPptxExporter::sameDeckSameBytes()
{
    const QByteArray first = slideOf(twoVendors());
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    const QByteArray second = slideOf(twoVendors());
    qputenv("TZ", "UTC");
    tzset();
    QVERIFY(first.size() > 1000);
    QCOMPARE(second, first);
}

void TestPptxExporter::badCharactersAreLeftOut()
{
    PivotMaker maker = twoVendors();
    maker.title(u"A\u0001<&>\uFFFE"_s + QChar(0xd800) + u"B"_s);
    const QJsonObject answer = lint(slideOf(maker));
    QCOMPARE(findingsOf(answer), u"[]"_s);
    QCOMPARE(firstSlide(answer).value(u"title"_s).toString(), u"A<&>B"_s);
}

QTEST_MAIN(TestPptxExporter)
#include "tst_pptxexporter.moc"
