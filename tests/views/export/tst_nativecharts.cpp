// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deckreader.h"
#include "tests/support/samplepivots.h"
#include "views/export/exporter.h"
#include "views/export/pptx/zipfile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// Native charts of several layers, read back by lintslides.py, which knows nothing of the writer.
class TestNativeCharts : public QObject
{
    Q_OBJECT

private slots:
    void scatterHasBothColumns();
    void scatterTrailsAreSeries();
    void scatterOfTwoYearsHasADiagonal();
    void scatterOfMany();
    void bubbleHasAreas();
    void comboHasTwoAxes();
    void comboOfTwoUnits();
    void forecastHasABand();
    void publishedRangesAreABand();
    void bridgeStandsOnItsBars();
    void mosaicIsAreasOnDays();
    void mosaicFollowsEdits();
    void mosaicIsCalculated();
    void kindsDiffer_data();
    void kindsDiffer();
    void shapesForTheRest_data();
    void shapesForTheRest();
    void tableFollowsEdits();
    void inChinese();
    void hundredMillions();
    void unitsOfACombination();
    void tenThousands();
    void darkDecksAreDark();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

QJsonObject chartOf(const PivotMaker &maker, Language language = Language::English)
{
    ExportOptions options;
    options.language = language;
    const Result<QByteArray> bytes = fileContent(maker.make(), u"deck.pptx"_s, options);
    if (!bytes.has_value())
        return {};
    const QJsonObject answer = readDeck(*bytes);
    if (!answer.value(u"findings"_s).toArray().isEmpty())
        qWarning() << answer.value(u"findings"_s);
    else
        return answer.value(u"charts"_s).toArray().at(0).toObject();
    return {};
}

QJsonObject seriesOf(const QJsonObject &chart, int index)
{
    return chart.value(u"series"_s).toArray().at(index).toObject();
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array)
        strings += value.toString();
    return strings;
}

QStringList namesOf(const QJsonObject &chart)
{
    QStringList names;
    const QJsonArray series = chart.value(u"series"_s).toArray();
    for (const QJsonValue &each : series)
        names += each.toObject().value(u"name"_s).toString();
    return names;
}

/// Two measures of three vendors.
PivotMaker threeVendors()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s, u"Intel"_s })
        .columns(u"segment"_s, { u"Cloud"_s, u"Edge"_s, u"Stock"_s })
        .fill({ { 12.5, 3.25, 90 }, { 4, 8.125, 30 }, { 1.5, NaN, 10 } })
        .chart(u"scatter"_s);
    return maker;
}

/// Three years and a forecast of two more, whose band opens from the last year on.
PivotMaker forecast()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s, u"2027"_s })
        .columns(u"vendor"_s, { u"Nvidia"_s })
        .fill({ { 10 }, { 20 }, { 40 }, { 60 }, { 80 } })
        .scenario(3, 0, 50.5, 75)
        .scenario(4, 0, 55, 120)
        .chart(u"line"_s);
    return maker;
}

/// From 20 to 27: Nvidia +9, AMD -2.
PivotMaker bridge()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s })
        .fill({ { 15, 5 }, { 24, 3 } })
        .chart(u"waterfall"_s);
    return maker;
}

/// Two years, of which the second is three times as wide, and a layer of all others.
PivotMaker mosaic()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s })
        .fill({ { 15, 5 }, { 45, 15 } })
        .chart(u"marimekko"_s);
    return maker;
}

} // namespace

void TestNativeCharts::scatterHasBothColumns()
{
    const QJsonObject chart = chartOf(threeVendors());
    QCOMPARE(stringsOf(chart.value(u"types"_s)), QStringList { u"scatterChart"_s });
    QCOMPARE(stringsOf(chart.value(u"axes"_s)), QStringList({ u"valAx"_s, u"valAx"_s }));
    // The largest come first, and a row without one of the numbers is no point.
    QCOMPARE(namesOf(chart), QStringList({ u"AMD"_s, u"Nvidia"_s }));
    QCOMPARE(seriesOf(chart, 0).value(u"x"_s).toArray(), QJsonArray { 4 });
    QCOMPARE(seriesOf(chart, 0).value(u"book"_s).toArray(), QJsonArray { 8.125 });
    QCOMPARE(seriesOf(chart, 1).value(u"x"_s).toArray(), QJsonArray { 12.5 });
    QCOMPARE(stringsOf(seriesOf(chart, 1).value(u"cache"_s)), QStringList { u"3.25"_s });
    QCOMPARE(stringsOf(chart.value(u"titles"_s)),
        QStringList({ u"Cloud (million units)"_s, u"Edge (million units)"_s }));
}

void TestNativeCharts::scatterTrailsAreSeries()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"segment"_s, { u"Cloud"_s, u"Edge"_s })
        .fill({ { 3, 1 }, { 2, 5 }, { 7, 6 } })
        .kind(2, 1, Kind::Forecast)
        .chart(u"scatter"_s);
    const QJsonObject chart = chartOf(maker);
    QCOMPARE(namesOf(chart), QStringList { u"2023 → 2025"_s });
    QCOMPARE(seriesOf(chart, 0).value(u"x"_s).toArray(), QJsonArray({ 3, 2, 7 }));
    QCOMPARE(seriesOf(chart, 0).value(u"book"_s).toArray(), QJsonArray({ 1, 5, 6 }));
    // The way to a forecast is dashed.
    const QJsonObject looks = seriesOf(chart, 0).value(u"looks"_s).toObject();
    QCOMPARE(looks.value(u"2"_s).toString(), u"dash"_s);
    QCOMPARE(looks.size(), 1);
}

void TestNativeCharts::scatterOfTwoYearsHasADiagonal()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s })
        .columnPeriods({ u"2024"_s, u"2025"_s })
        .fill({ { 4, 7.5 }, { 2, 1 } })
        .chart(u"scatter"_s);
    const QJsonObject chart = chartOf(maker);
    QCOMPARE(namesOf(chart), QStringList({ u"x = y"_s, u"Nvidia"_s, u"AMD"_s }));
    // As far as both axes reach.
    QCOMPARE(seriesOf(chart, 0).value(u"book"_s).toArray(), QJsonArray({ 2, 4 }));
    QCOMPARE(seriesOf(chart, 0).value(u"x"_s).toArray(), QJsonArray({ 2, 4 }));
    QCOMPARE(seriesOf(chart, 1).value(u"labels"_s).toArray(), QJsonArray { u"0"_s });
}

void TestNativeCharts::scatterOfMany()
{
    QStringList names;
    QList<QList<double>> values;
    for (int i = 0; i < 100; ++i) {
        names += u"Vendor %1"_s.arg(i);
        values += QList<double> { 1.0 + i, 200.0 - i };
    }
    PivotMaker maker;
    maker.rows(u"vendor"_s, names)
        .columns(u"segment"_s, { u"Cloud"_s, u"Edge"_s })
        .fill(values)
        .chart(u"scatter"_s);
    const QJsonObject chart = chartOf(maker);
    // Sixty have series and names of their own, the small ones share one.
    QCOMPARE(namesOf(chart).size(), 61);
    const QJsonObject rest = seriesOf(chart, 0);
    QCOMPARE(rest.value(u"name"_s).toString(), u"Other"_s);
    QCOMPARE(rest.value(u"book"_s).toArray().size(), 40);
    QCOMPARE(rest.value(u"book"_s).toArray().first().toDouble(), 140.0);
    QCOMPARE(rest.value(u"x"_s).toArray().last().toDouble(), 100.0);
}

void TestNativeCharts::bubbleHasAreas()
{
    const QJsonObject chart = chartOf(threeVendors().chart(u"bubble"_s));
    QCOMPARE(stringsOf(chart.value(u"types"_s)), QStringList { u"bubbleChart"_s });
    QCOMPARE(namesOf(chart), QStringList({ u"Nvidia"_s, u"AMD"_s }));
    QCOMPARE(seriesOf(chart, 0).value(u"size"_s).toArray(), QJsonArray { 90 });
    QCOMPARE(seriesOf(chart, 1).value(u"size"_s).toArray(), QJsonArray { 30 });
    QCOMPARE(seriesOf(chart, 1).value(u"x"_s).toArray(), QJsonArray { 4 });
}

void TestNativeCharts::comboHasTwoAxes()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2026"_s })
        .columns(u"vendor"_s, { u"Nvidia"_s })
        .unit(u"USD bn"_s)
        .fill({ { 100 }, { 150 }, { 216 } })
        .chart(u"combo"_s);
    const QJsonObject chart = chartOf(maker);
    QCOMPARE(stringsOf(chart.value(u"types"_s)), QStringList({ u"barChart"_s, u"lineChart"_s }));
    QCOMPARE(stringsOf(chart.value(u"axes"_s)),
        QStringList({ u"dateAx"_s, u"valAx"_s, u"dateAx"_s, u"valAx"_s }));
    QCOMPARE(seriesOf(chart, 0).value(u"book"_s).toArray(), QJsonArray({ 100, 150, 216 }));
    // (150 / 100) - 1, then the square root of 216 / 150, less one; nothing before the first.
    const QJsonArray growth = seriesOf(chart, 1).value(u"book"_s).toArray();
    QVERIFY(growth.at(0).isNull());
    QVERIFY(qFuzzyCompare(growth.at(1).toDouble(), 50.0));
    QVERIFY(qFuzzyCompare(growth.at(2).toDouble(), 20.0));
    QCOMPARE(stringsOf(chart.value(u"titles"_s)),
        QStringList({ u"Left axis: USD bn"_s, u"Right axis: growth, % a year"_s }));
}

void TestNativeCharts::comboOfTwoUnits()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s })
        .columns(u"measure"_s, { u"Shipments"_s, u"Revenue"_s })
        .fill({ { 3.5, 70 }, { 4.5, 95.5 } })
        .chart(u"combo"_s);
    for (const int cell : { 1, 3 })
        maker.pivot.cells[cell].unit = u"USD bn"_s;
    const QJsonObject chart = chartOf(maker);
    QCOMPARE(namesOf(chart), QStringList({ u"Shipments"_s, u"Revenue"_s }));
    QCOMPARE(seriesOf(chart, 0).value(u"book"_s).toArray(), QJsonArray({ 3.5, 4.5 }));
    QCOMPARE(seriesOf(chart, 1).value(u"book"_s).toArray(), QJsonArray({ 70, 95.5 }));
    QCOMPARE(stringsOf(chart.value(u"axes"_s)),
        QStringList({ u"catAx"_s, u"valAx"_s, u"catAx"_s, u"valAx"_s }));
}

void TestNativeCharts::forecastHasABand()
{
    const QJsonObject chart = chartOf(forecast());
    QCOMPARE(stringsOf(chart.value(u"types"_s)), QStringList({ u"areaChart"_s, u"lineChart"_s }));
    QCOMPARE(stringsOf(chart.value(u"groupings"_s)), QStringList({ u"stacked"_s, u"standard"_s }));
    // The low end is not seen, and what stands on it is the way to the high end.
    const QJsonObject low = seriesOf(chart, 0);
    const QJsonObject span = seriesOf(chart, 1);
    const QJsonObject line = seriesOf(chart, 2);
    QVERIFY(!low.value(u"seen"_s).toBool());
    QCOMPARE(
        low.value(u"book"_s).toArray(), QJsonArray({ QJsonValue(), QJsonValue(), 40, 50.5, 55 }));
    QCOMPARE(
        span.value(u"book"_s).toArray(), QJsonArray({ QJsonValue(), QJsonValue(), 0, 24.5, 65 }));
    QVERIFY(span.value(u"seen"_s).toBool());
    QCOMPARE(line.value(u"book"_s).toArray(), QJsonArray({ 10, 20, 40, 60, 80 }));
    const QJsonObject looks = line.value(u"looks"_s).toObject();
    QCOMPARE(looks.keys(), QStringList({ u"3"_s, u"4"_s }));
    QCOMPARE(looks.value(u"3"_s).toString(), u"dash"_s);
    QCOMPARE(stringsOf(chart.value(u"formulas"_s)),
        QStringList({ u"=D4-C4"_s, u"=D5-C5"_s, u"=D6-C6"_s }));
}

void TestNativeCharts::publishedRangesAreABand()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s })
        .columns(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s })
        .fill({ { 10, 3 }, { 20, 4 } })
        .range(0, 0, 8, 13)
        .range(1, 0, 15, 26)
        .chart(u"fan"_s);
    const QJsonObject chart = chartOf(maker);
    QCOMPARE(
        namesOf(chart), QStringList({ u"Low"_s, u"From low to high"_s, u"Nvidia"_s, u"AMD"_s }));
    QCOMPARE(seriesOf(chart, 0).value(u"book"_s).toArray(), QJsonArray({ 8, 15 }));
    QCOMPARE(seriesOf(chart, 1).value(u"book"_s).toArray(), QJsonArray({ 5, 11 }));
}

void TestNativeCharts::bridgeStandsOnItsBars()
{
    const QJsonObject chart = chartOf(bridge());
    QCOMPARE(stringsOf(chart.value(u"groupings"_s)), QStringList { u"stacked"_s });
    QCOMPARE(stringsOf(chart.value(u"categories"_s)),
        QStringList({ u"2024"_s, u"Nvidia"_s, u"AMD"_s, u"2025"_s }));
    const QJsonValue none;
    const QJsonObject base = seriesOf(chart, 0);
    QVERIFY(!base.value(u"seen"_s).toBool());
    QCOMPARE(base.value(u"book"_s).toArray(), QJsonArray({ none, 20, 27, none }));
    QCOMPARE(seriesOf(chart, 1).value(u"book"_s).toArray(), QJsonArray({ 20, none, none, 27 }));
    QCOMPARE(seriesOf(chart, 2).value(u"book"_s).toArray(), QJsonArray({ none, 9, none, none }));
    QCOMPARE(seriesOf(chart, 3).value(u"book"_s).toArray(), QJsonArray({ none, none, 2, none }));
    // The labels' carriers are the same cells, not seen.
    for (int i = 4; i < 7; ++i) {
        QCOMPARE(seriesOf(chart, i).value(u"book"_s), seriesOf(chart, i - 3).value(u"book"_s));
        QVERIFY(!seriesOf(chart, i).value(u"seen"_s).toBool());
    }
}

/// Every column lies between two days, and every layer falls to zero on both.
void TestNativeCharts::mosaicIsAreasOnDays()
{
    const QJsonObject chart = chartOf(mosaic());
    QCOMPARE(stringsOf(chart.value(u"types"_s)), QStringList({ u"areaChart"_s, u"lineChart"_s }));
    QCOMPARE(stringsOf(chart.value(u"groupings"_s)), QStringList({ u"stacked"_s, u"standard"_s }));
    QCOMPARE(stringsOf(chart.value(u"axes"_s)), QStringList({ u"dateAx"_s, u"valAx"_s }));
    // A quarter of 10,000 days for 20 of 80, the rest for 60.
    QCOMPARE(stringsOf(chart.value(u"categories"_s)),
        QStringList({ u"1"_s, u"1"_s, u"1251"_s, u"2501"_s, u"2501"_s, u"2501"_s, u"2501"_s,
            u"6251"_s, u"10001"_s, u"10001"_s }));
    const QJsonObject first = seriesOf(chart, 0);
    QCOMPARE(first.value(u"name"_s).toString(), u"Nvidia"_s);
    QCOMPARE(first.value(u"book"_s).toArray(),
        QJsonArray({ 0, 0.75, 0.75, 0.75, 0, 0, 0.75, 0.75, 0.75, 0 }));
    QCOMPARE(seriesOf(chart, 1).value(u"book"_s).toArray(),
        QJsonArray({ 0, 0.25, 0.25, 0.25, 0, 0, 0.25, 0.25, 0.25, 0 }));
    // Names and totals are lines that are not seen, at the foot and at the top of their column.
    QCOMPARE(
        namesOf(chart).mid(2), QStringList({ u"2024\n25 %"_s, u"20"_s, u"2025\n75 %"_s, u"60"_s }));
    for (int i = 2; i < 6; ++i) {
        const QJsonObject text = seriesOf(chart, i);
        QCOMPARE(text.value(u"labels"_s).toArray(), QJsonArray { i < 4 ? u"2"_s : u"7"_s });
        QCOMPARE(text.value(u"book"_s).toArray().at(2).toInt(-1), i % 2);
        QVERIFY(text.value(u"book"_s).toArray().at(0).isNull());
    }
}

/// Widths, shares, names and totals are formulas of the numbers.
void TestNativeCharts::mosaicFollowsEdits()
{
    const QStringList formulas = stringsOf(chartOf(mosaic()).value(u"formulas"_s));
    // A total, a name and its text for each column; three shares of both layers and five days.
    QCOMPARE(formulas.size(), 2 * (3 + 3 * 2 + 5));
    QVERIFY(formulas.contains(u"=SUMIF(B2:C2,\">0\")"_s));
    QVERIFY(formulas.contains(u"=A3&CHAR(10)&ROUND(100*D3/SUM($D$1:$D$3),1)&\" %\""_s));
    QVERIFY(formulas.contains(u"=MAX(0,C3)/D3"_s));
    QVERIFY(formulas.contains(u"=1+ROUND(10000*SUM($D$1:$D$2)/SUM($D$1:$D$3),0)"_s));
}

/// Somebody writes 55 for the 15 of 2024, and LibreOffice calculates what the chart is made of.
void TestNativeCharts::mosaicIsCalculated()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed.");
    const Result<QByteArray> deck = fileContent(mosaic().make(), u"deck.pptx"_s, {});
    const auto slides = ZipFile::read(*deck, QString());
    QVERIFY(slides.has_value());
    const auto book = ZipFile::read(
        *slides->content(u"ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"_s), QString());
    QVERIFY(book.has_value());
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    QByteArray cells = *book->content(sheet);
    QCOMPARE(cells.count("<v>15</v>"), 2); // Nvidia's of 2024, and AMD's of 2025
    cells.replace(cells.indexOf("<v>15</v>"), 9, "<v>55</v>");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*book->changed({ { sheet, cells } }));
    file.close();
    QProcess reader;
    const QString system = u"/usr/bin/python3"_s;
    reader.start(QFile::exists(system) ? system : u"python3"_s,
        { QStringLiteral(SEXTANT_SOURCE_DIR "/tests/views/export/recalculate.py"), file.fileName(),
            office });
    QVERIFY(reader.waitForFinished(120'000));
    const QJsonObject answer = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    QCOMPARE(answer.value(u"formulas"_s).toInt(), 2 * (3 + 3 * 2 + 5));
    const QJsonArray rows = answer.value(u"rows"_s).toArray();
    const auto textAt = [&](int row, int column) { return rows[row][column].toString(); };
    // Both columns are 60 now, half of all, and meet in the middle of the days.
    for (const int row : { 1, 2 }) {
        QCOMPARE(textAt(row, 3), u"60"_s);
        QVERIFY2(textAt(row, 4).endsWith(u"\n50 %"_s), qPrintable(textAt(row, 4)));
        QCOMPARE(textAt(row, 5), u"60"_s);
    }
    QStringList days;
    for (int row = 1; row <= 10; ++row)
        days += textAt(row, 7);
    QCOMPARE(days,
        QStringList({ u"1"_s, u"1"_s, u"2501"_s, u"5001"_s, u"5001"_s, u"5001"_s, u"5001"_s,
            u"7501"_s, u"10001"_s, u"10001"_s }));
    QCOMPARE(textAt(3, 8).toDouble(), 55.0 / 60);
    QCOMPARE(textAt(3, 9).toDouble(), 5.0 / 60);
}

void TestNativeCharts::kindsDiffer_data()
{
    QTest::addColumn<PivotMaker>("maker");
    QTest::addColumn<int>("series");
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("look");
    QTest::newRow("column of a combination")
        << forecast().chart(u"combo"_s).kind(4, 0, Kind::Forecast) << 0 << u"4"_s << u"pattFill"_s;
    QTest::newRow("line of a combination")
        << forecast().chart(u"combo"_s).kind(2, 0, Kind::Assumption) << 1 << u"2"_s << u"sysDot"_s;
    QTest::newRow("bar of a bridge")
        << bridge().kind(1, 0, Kind::Forecast) << 2 << u"1"_s << u"pattFill"_s;
    QTest::newRow("bubble") << threeVendors().chart(u"bubble"_s).kind(0, 0, Kind::Forecast) << 0
                            << u"0"_s << u"pattFill"_s;
}

void TestNativeCharts::kindsDiffer()
{
    QFETCH(PivotMaker, maker);
    QFETCH(int, series);
    QFETCH(QString, point);
    QFETCH(QString, look);
    const QJsonObject looks = seriesOf(chartOf(maker), series).value(u"looks"_s).toObject();
    QCOMPARE(looks.value(point).toString(), look);
}

void TestNativeCharts::shapesForTheRest_data()
{
    QTest::addColumn<PivotMaker>("maker");
    QTest::newRow("two bands") << forecast()
                                      .columns(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s })
                                      .fill({ { 1, 2 }, { 2, 3 }, { 3, 4 }, { 4, 5 }, { 5, 6 } })
                                      .scenario(4, 0, 4, 7)
                                      .scenario(4, 1, 5, 8);
    QTest::newRow("band of a logarithmic axis") << [] {
        PivotMaker maker = forecast();
        maker.pivot.exploration.logScale = true;
        return maker;
    }();
    QTest::newRow("hole in a band") << forecast().kind(3, 0, Kind::Forecast).range(3, 0, NaN, NaN);
    QTest::newRow("ribbon over a part") << forecast()
                                               .fill({ { 1 }, { 2 }, { 3 }, { 4 }, { 5 } })
                                               .range(1, 0, 1, 3)
                                               .range(2, 0, 2, 4)
                                               .chart(u"fan"_s);
    QTest::newRow("layer of two kinds") << mosaic().kind(1, 0, Kind::Forecast);
    QTest::newRow("column without room for its name")
        << mosaic().fill({ { 0.15, 0.05 }, { 45, 15 } });
    QTest::newRow("bridge below zero")
        << bridge().fill({ { 5, -15 }, { 24, 3 } }).chart(u"waterfall"_s);
}

void TestNativeCharts::shapesForTheRest()
{
    QFETCH(PivotMaker, maker);
    QVERIFY(chartOf(maker).isEmpty());
}

/// What a person edits in the workbook moves what stands on it.
void TestNativeCharts::tableFollowsEdits()
{
    QCOMPARE(stringsOf(chartOf(bridge()).value(u"formulas"_s)),
        QStringList({ u"=B2+C2+D2-E3"_s, u"=B3+C3+D3-E4"_s }));
}

void TestNativeCharts::inChinese()
{
    const QJsonObject chart = chartOf(bridge(), Language::TraditionalChinese);
    QCOMPARE(namesOf(chart).mid(1, 3), QStringList({ u"合計"_s, u"增加"_s, u"減少"_s }));
}

/// No number format divides by ten thousand: the workbook has the numbers that the slide shows.
void TestNativeCharts::tenThousands()
{
    PivotMaker maker = threeVendors().chart(u"bar"_s);
    maker.columns(u"segment"_s, { u"Cloud"_s })
        .unit(u"units"_s)
        .fill({ { 2'290'000 }, { 71'000 }, { 380'000 } });
    const QJsonObject chart = chartOf(maker, Language::SimplifiedChinese);
    const QJsonArray expected { 229, 7.1, 38 };
    QCOMPARE(seriesOf(chart, 0).value(u"book"_s).toArray(), expected);
    QCOMPARE(stringsOf(seriesOf(chart, 0).value(u"cache"_s)),
        QStringList({ u"229"_s, u"7.1"_s, u"38"_s }));
    const QStringList formats = stringsOf(chart.value(u"formats"_s));
    QVERIFY2(formats.contains(u"#,##0.0"_s) || formats.contains(u"#,##0"_s),
        qPrintable(formats.join(u' ')));
    QVERIFY2(formats.filter(u"万"_s).isEmpty(), qPrintable(formats.join(u' ')));
    // In English they stay as stored, and the format divides.
    const QJsonArray stored { 2'290'000, 71'000, 380'000 };
    QCOMPARE(seriesOf(chartOf(maker), 0).value(u"book"_s).toArray(), stored);
}

/// 106.15 USD bn are 1,061.5 亿美元: in the subtitle, the cache, the workbook and the axis.
void TestNativeCharts::hundredMillions()
{
    PivotMaker maker;
    maker.periods({ u"2025"_s, u"2030"_s })
        .columns(u"segment"_s, { u"Cloud"_s })
        .unit(u"USD bn"_s)
        .fill({ { 106.15 }, { 254.98 } })
        .chart(u"column"_s);
    for (const auto &[language, unit] : { std::pair { Language::SimplifiedChinese, u"亿美元"_s },
             std::pair { Language::TraditionalChinese, u"億美元"_s } }) {
        const QJsonObject chart = chartOf(maker, language);
        const QJsonArray expected { 1061.5, 2549.8 };
        QCOMPARE(seriesOf(chart, 0).value(u"book"_s).toArray(), expected);
        QCOMPARE(stringsOf(seriesOf(chart, 0).value(u"cache"_s)),
            QStringList({ u"1061.5"_s, u"2549.8"_s }));
        const QStringList formats = stringsOf(chart.value(u"formats"_s));
        QVERIFY2(formats.contains(u"#,##0"_s), qPrintable(formats.join(u' ')));
        ExportOptions options;
        options.language = language;
        const Result<QByteArray> bytes = fileContent(maker.make(), u"deck.pptx"_s, options);
        QVERIFY(bytes.has_value());
        const QByteArray slide
            = QJsonDocument(readDeck(*bytes).value(u"slides"_s).toArray()).toJson();
        QVERIFY2(QString::fromUtf8(slide).contains(unit), slide.constData());
    }
    const QJsonArray stored { 106.15, 254.98 };
    QCOMPARE(seriesOf(chartOf(maker), 0).value(u"book"_s).toArray(), stored);
}

/// A combination names its units at its axes, and each has the numbers of its own.
void TestNativeCharts::unitsOfACombination()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s })
        .columns(u"measure"_s, { u"Revenue"_s, u"Units"_s })
        .unit(u"USD bn"_s)
        .fill({ { 100, 2'000'000 }, { 150, 4'000'000 } })
        .chart(u"combo"_s);
    for (PivotCell *cell : { &maker.pivot.cells[1], &maker.pivot.cells[3] })
        cell->unit = u"units"_s;
    const QJsonObject chart = chartOf(maker, Language::SimplifiedChinese);
    const QJsonArray left { 1000, 1500 };
    const QJsonArray right { 200, 400 };
    QCOMPARE(seriesOf(chart, 0).value(u"book"_s).toArray(), left);
    QCOMPARE(seriesOf(chart, 1).value(u"book"_s).toArray(), right);
    const QStringList titles = stringsOf(chart.value(u"titles"_s));
    QCOMPARE(titles, QStringList({ u"左轴：亿美元"_s, u"右轴：万台"_s }));
}

/// The parts name the same colours of the deck's theme, and the theme is another.
void TestNativeCharts::darkDecksAreDark()
{
    const auto read = [](const ChartTheme &theme, const QString &chart) {
        ExportOptions options;
        options.theme = theme;
        const PivotMaker maker = forecast().chart(chart);
        const Result<QByteArray> bytes = fileContent(maker.make(), u"deck.pptx"_s, options);
        return bytes.has_value() ? readDeck(*bytes) : QJsonObject();
    };
    // A chart of its own, and one of shapes.
    for (const QString &chart : { u"line"_s, u"column"_s }) {
        const QJsonObject light = read(ChartTheme::light(), chart);
        const QJsonObject dark = read(ChartTheme::dark(), chart);
        QCOMPARE(dark.value(u"findings"_s).toArray(), QJsonArray());
        QCOMPARE(dark.value(u"background"_s).toString(),
            ChartTheme::dark().background.name().mid(1).toUpper());
        QCOMPARE(light.value(u"background"_s).toString(), u"FFFFFF"_s);
        QVERIFY(dark.value(u"accents"_s) != light.value(u"accents"_s));
        QCOMPARE(
            dark.value(u"charts"_s).toArray().size(), light.value(u"charts"_s).toArray().size());
        // The parts name colours of the theme, whichever it is.
        const QJsonObject slide = dark.value(u"slides"_s).toArray().at(0).toObject();
        const QJsonObject part = dark.value(u"charts"_s).toArray().at(0).toObject();
        const QStringList colours
            = stringsOf(slide.value(u"colours"_s)) + stringsOf(part.value(u"colours"_s));
        QVERIFY2(colours.contains(u"accent1"_s), qPrintable(colours.join(u' ')));
    }
}

QTEST_MAIN(TestNativeCharts)
#include "tst_nativecharts.moc"
