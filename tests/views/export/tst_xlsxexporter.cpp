// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplepivots.h"
#include "views/export/exporter.h"
#include "views/export/xlsx/sheetnumbers.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <future>
#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// What is read back is read by openpyxl, see readworkbook.py.
class TestXlsxExporter : public QObject
{
    Q_OBJECT

private slots:
    void everyValueIsThere();
    void totalsAreFormulas();
    void libreOfficeFindsTheSameTotals();
    void otherTotalsAreValues();
    void kindsAreMarked_data();
    void kindsAreMarked();
    void textIsNeverAFormula();
    void cellsWithoutANumberSayWhy();
    void sourcesAndNumbers();
    void nativeCharts_data();
    void nativeCharts();
    void picturesForTheRest_data();
    void picturesForTheRest();
    void anyThreadWritesTheSame_data();
    void anyThreadWritesTheSame();
    void inChinese();
    void numberFormats_data();
    void numberFormats();
    void manyNumbers();
    void sameTableSameBytes();
    void tooLargeForASheet();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

QJsonObject readBack(const Pivot &pivot, const ExportOptions &options = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    const Result<void> written = exportFile(pivot, path, options);
    if (!written.has_value()) {
        qWarning("%s", qPrintable(written.error().message()));
        return {};
    }
    QProcess reader;
    // The system's own, for which the package of openpyxl is installed.
    const QString system = u"/usr/bin/python3"_s;
    reader.start(QFileInfo::exists(system) ? system : u"python3"_s,
        { QStringLiteral(SEXTANT_SOURCE_DIR "/tests/views/export/readworkbook.py"), path });
    reader.waitForFinished();
    const QByteArray errors = reader.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

QJsonObject sheetOf(const QJsonObject &book, int index)
{
    return book.value(u"sheets"_s).toArray().at(index).toObject();
}

QJsonObject cellOf(const QJsonObject &sheet, const QString &at)
{
    return sheet.value(u"cells"_s).toObject().value(at).toObject();
}

/// All texts of a sheet.
QStringList textsOf(const QJsonObject &sheet)
{
    QStringList texts;
    const QJsonObject cells = sheet.value(u"cells"_s).toObject();
    for (const QJsonValue &cell : cells)
        texts += cell.toObject().value(u"value"_s).toString();
    return texts;
}

/// Two vendors over three years; the header stands in row 4, the body in rows 5 to 7.
PivotMaker twoVendors()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"Nvidia"_s, u"AMD"_s })
        .unit(u"USD bn"_s)
        .fill({ { 0.1, 0.2 }, { 1234.5678901234, NaN }, { 17.25, -3 } })
        .title(u"Two vendors"_s)
        .chart(u"column"_s);
    return maker;
}

} // namespace

void TestXlsxExporter::everyValueIsThere()
{
    const QJsonObject book = readBack(twoVendors().make());
    const QJsonObject table = sheetOf(book, 0);
    QCOMPARE(cellOf(table, u"A1"_s).value(u"value"_s).toString(), u"Two vendors"_s);
    QCOMPARE(cellOf(table, u"B4"_s).value(u"value"_s).toString(), u"Nvidia"_s);
    QCOMPARE(cellOf(table, u"C4"_s).value(u"value"_s).toString(), u"AMD"_s);
    QCOMPARE(cellOf(table, u"A5"_s).value(u"value"_s).toInt(), 2023);
    QCOMPARE(cellOf(table, u"B5"_s).value(u"value"_s).toDouble(), 0.1);
    QCOMPARE(cellOf(table, u"C5"_s).value(u"value"_s).toDouble(), 0.2);
    QCOMPARE(cellOf(table, u"B6"_s).value(u"value"_s).toDouble(), 1234.5678901234);
    QVERIFY(cellOf(table, u"C6"_s).value(u"value"_s).isUndefined());
    QCOMPARE(cellOf(table, u"C7"_s).value(u"value"_s).toDouble(), -3.0);
    QCOMPARE(book.value(u"created"_s).toString(), u"2000-01-01 00:00:00"_s);
}

void TestXlsxExporter::totalsAreFormulas()
{
    const QJsonObject table = sheetOf(readBack(twoVendors().make()), 0);
    const QList<std::pair<QString, QString>> formulas { { u"D5"_s, u"=SUM(B5:C5)"_s },
        { u"D6"_s, u"=SUM(B6:C6)"_s }, { u"B8"_s, u"=SUM(B5:B7)"_s }, { u"C8"_s, u"=SUM(C5:C7)"_s },
        { u"D8"_s, u"=SUM(B8:C8)"_s } };
    for (const auto &[at, formula] : formulas) {
        const QJsonObject cell = cellOf(table, at);
        QCOMPARE(cell.value(u"formula"_s).toString(), formula);
        // What a reader without a calculator sees is what a calculator finds.
        QVERIFY(qFuzzyCompare(cell.value(u"value"_s).toDouble(), cell.value(u"sum"_s).toDouble()));
    }
    QVERIFY(qFuzzyCompare(cellOf(table, u"D8"_s).value(u"value"_s).toDouble(),
        0.1 + 0.2 + 1234.5678901234 + 17.25 - 3));
    PivotMaker without = twoVendors();
    without.pivot.exploration.totals = false;
    QVERIFY(cellOf(sheetOf(readBack(without.make()), 0), u"D5"_s).isEmpty());
}

/// What the file holds as results is emptied first, so LibreOffice has to calculate.
void TestXlsxExporter::libreOfficeFindsTheSameTotals()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed.");
    Pivot pivot = acceleratorsByOwner().make();
    pivot.rowTotals[1].value = 2.5; // a published one, which is not the sum
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    QVERIFY(exportFile(pivot, path, {}).has_value());
    QProcess reader;
    const QString system = u"/usr/bin/python3"_s;
    reader.start(QFileInfo::exists(system) ? system : u"python3"_s,
        { QStringLiteral(SEXTANT_SOURCE_DIR "/tests/views/export/recalculate.py"), path, office });
    QVERIFY(reader.waitForFinished(120000));
    const QJsonObject answer = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    const QJsonArray lines = answer.value(u"rows"_s).toArray();
    // Header in the fourth line, then seven years and the totals; a label, eight owners, a total.
    QVERIFY2(lines.size() > 11, reader.readAllStandardError());
    const auto at = [&](int row, int column) {
        return lines.at(4 + row).toArray().at(1 + column).toString().toDouble();
    };
    const auto isNear = [](double a, double b) { return std::abs(a - b) <= 1e-12 * std::abs(b); };
    for (int row = 0; row < pivot.rowCount(); ++row) {
        for (int column = 0; column < pivot.columnCount(); ++column)
            QVERIFY(isNear(at(row, column), pivot.cell(row, column).value));
        QVERIFY(isNear(at(row, pivot.columnCount()), pivot.rowTotals[row].value));
    }
    for (int column = 0; column < pivot.columnCount(); ++column)
        QVERIFY(isNear(at(pivot.rowCount(), column), pivot.columnTotals[column].value));
    QVERIFY(isNear(at(pivot.rowCount(), pivot.columnCount()), pivot.grandTotal.value));
    // All but the published one: six of the rows, eight of the columns, the grand total.
    QCOMPARE(answer.value(u"formulas"_s).toInt(), 15);
}

/// A published total wins over the sum of its parts.
void TestXlsxExporter::otherTotalsAreValues()
{
    Pivot pivot = twoVendors().make();
    pivot.rowTotals[0].value = 0.5;
    const QJsonObject cell = cellOf(sheetOf(readBack(pivot), 0), u"D5"_s);
    QCOMPARE(cell.value(u"type"_s).toString(), u"n"_s);
    QCOMPARE(cell.value(u"value"_s).toDouble(), 0.5);
    QVERIFY(cell.value(u"note"_s).toString().contains(u"Not the sum"));
}

void TestXlsxExporter::kindsAreMarked_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("word");
    QTest::newRow("estimate") << Kind::Estimate << u" e"_s << u"e estimate"_s;
    QTest::newRow("forecast") << Kind::Forecast << u" f"_s << u"f forecast"_s;
    QTest::newRow("assumption") << Kind::Assumption << u" a"_s << u"a assumption"_s;
}

void TestXlsxExporter::kindsAreMarked()
{
    QFETCH(Kind, kind);
    QFETCH(QString, letter);
    QFETCH(QString, word);
    PivotMaker maker = twoVendors();
    maker.kind(2, 0, kind);
    const QJsonObject table = sheetOf(readBack(maker.make()), 0);
    const QJsonObject cell = cellOf(table, u"B7"_s);
    QCOMPARE(cell.value(u"value"_s).toDouble(), 17.25); // still a number
    QVERIFY(cell.value(u"format"_s).toString().endsWith(u'"' + letter + u'"'));
    QCOMPARE(cell.value(u"italic"_s).toBool(), kind == Kind::Forecast);
    QVERIFY(!cellOf(table, u"B6"_s).value(u"format"_s).toString().contains(letter));
    QVERIFY(textsOf(table).join(u'\n').contains(word));
}

void TestXlsxExporter::textIsNeverAFormula()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"=1+1"_s, u"+2"_s, u"-3"_s, u"@SUM(A1)"_s })
        .fill({ { 1 }, { 2 }, { 3 }, { 4 } })
        .title(u"=HYPERLINK(\"http://example.org\")"_s)
        .chart(u"bar"_s);
    const QJsonObject book = readBack(maker.make());
    const QJsonObject table = sheetOf(book, 0);
    QCOMPARE(cellOf(table, u"A1"_s).value(u"type"_s).toString(), u"s"_s);
    QCOMPARE(cellOf(table, u"A5"_s).value(u"value"_s).toString(), u"=1+1"_s);
    for (const QString &at : { u"A5"_s, u"A6"_s, u"A7"_s, u"A8"_s })
        QCOMPARE(cellOf(table, at).value(u"type"_s).toString(), u"s"_s);
}

void TestXlsxExporter::cellsWithoutANumberSayWhy()
{
    PivotMaker maker = twoVendors();
    maker.conflict(0, 0, { 102.19, 14.2 }).state(1, 0, CellState::NotAdditive);
    const QJsonObject table = sheetOf(readBack(maker.make()), 0);
    const QJsonObject conflict = cellOf(table, u"B5"_s);
    QCOMPARE(conflict.value(u"type"_s).toString(), u"s"_s);
    QCOMPARE(conflict.value(u"value"_s).toString(), u"102 | 14.2"_s);
    QVERIFY(conflict.value(u"note"_s).toString().contains(u"USD 14.2 bn · estimate · Epoch AI"));
    QCOMPARE(cellOf(table, u"B6"_s).value(u"value"_s).toString(), u"not additive"_s);
}

void TestXlsxExporter::sourcesAndNumbers()
{
    PivotMaker maker = twoVendors();
    CellNumber number;
    number.value = 17.25;
    number.published = 120;
    number.unit = u"CNY bn"_s;
    number.rate = 0.14375;
    number.period = Period::parse(u"2025"_s).value();
    number.kind = Kind::Estimate;
    number.qualifier = Qualifier::Approx;
    number.source = u"epoch-2026"_s;
    number.note = u"=read from a chart"_s;
    maker.pivot.cells[4].numbers = { number };
    const QJsonObject book = readBack(maker.make());
    QCOMPARE(sheetOf(book, 1).value(u"name"_s).toString(), u"Sources and notes"_s);
    QCOMPARE(cellOf(sheetOf(book, 1), u"A2"_s).value(u"value"_s).toString(), u"Epoch AI"_s);
    QCOMPARE(cellOf(sheetOf(book, 1), u"B2"_s).value(u"value"_s).toString(),
        u"AI chip sales and owners"_s);
    const QJsonObject numbers = sheetOf(book, 2);
    QMap<QString, QJsonValue> row; // by the title of the column
    for (char16_t column = u'A'; column <= u'Z'; ++column) {
        const QString title = cellOf(numbers, QChar(column) + u"1"_s).value(u"value"_s).toString();
        if (!title.isEmpty())
            row[title] = cellOf(numbers, QChar(column) + u"2"_s).value(u"value"_s);
    }
    QCOMPARE(row[u"Row"_s].toString(), u"2025"_s);
    QCOMPARE(row[u"Column"_s].toString(), u"Nvidia"_s);
    QCOMPARE(row[u"Value"_s].toDouble(), 17.25);
    QCOMPARE(row[u"Unit"_s].toString(), u"USD bn"_s);
    QCOMPARE(row[u"As published"_s].toDouble(), 120.0);
    QCOMPARE(row[u"Unit as published"_s].toString(), u"CNY bn"_s);
    QCOMPARE(row[u"Conversion factor"_s].toDouble(), 0.14375);
    QCOMPARE(row[u"Kind"_s].toString(), u"estimate"_s);
    QCOMPARE(row[u"Precision"_s].toString(), u"approximate"_s);
    QCOMPARE(row[u"Source"_s].toString(), u"Epoch AI, 2026-04"_s);
    QCOMPARE(row[u"Note"_s].toString(), u"=read from a chart"_s);
    // Five cells have a number, and only one brought it along.
    QVERIFY(textsOf(numbers).contains(u"1 of 5 numbers are listed."_s));
}

void TestXlsxExporter::nativeCharts_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("grouping");
    QTest::newRow("column") << u"column"_s << u"BarChart"_s << u"clustered"_s;
    QTest::newRow("bar") << u"bar"_s << u"BarChart"_s << u"clustered"_s;
    QTest::newRow("stacked") << u"stacked"_s << u"BarChart"_s << u"stacked"_s;
    QTest::newRow("percent") << u"percent"_s << u"BarChart"_s << u"percentStacked"_s;
    QTest::newRow("line") << u"line"_s << u"LineChart"_s << u"standard"_s;
    QTest::newRow("area") << u"area"_s << u"AreaChart"_s << u"stacked"_s;
}

void TestXlsxExporter::nativeCharts()
{
    QFETCH(QString, family);
    QFETCH(QString, type);
    QFETCH(QString, grouping);
    PivotMaker maker = twoVendors();
    maker.fill({ { 1, 2 }, { 3, 4 }, { 5, 6 } }).chart(family);
    const QJsonArray charts = sheetOf(readBack(maker.make()), 0).value(u"charts"_s).toArray();
    QCOMPARE(charts.size(), 1);
    const QJsonObject chart = charts.first().toObject();
    QCOMPARE(chart.value(u"type"_s).toString(), type);
    QCOMPARE(chart.value(u"grouping"_s).toString(), grouping);
    QCOMPARE(chart.value(u"values"_s).toArray(),
        QJsonArray({ u"'Table'!$B$5:$B$7"_s, u"'Table'!$C$5:$C$7"_s }));
}

void TestXlsxExporter::picturesForTheRest_data()
{
    QTest::addColumn<PivotMaker>("maker");
    QTest::newRow("uneven years") << cloudInference();
    QTest::newRow("fan of a forecast") << acceleratorsByOwner().chart(u"line"_s);
    QTest::newRow("contradicting numbers") << twoVendors().conflict(0, 0, { 1, 2 });
    QTest::newRow("published range") << twoVendors().range(0, 0, 0.05, 0.15);
}

void TestXlsxExporter::picturesForTheRest()
{
    QFETCH(PivotMaker, maker);
    const QJsonObject book = readBack(maker.make());
    QVERIFY(sheetOf(book, 0).value(u"charts"_s).toArray().isEmpty());
    QVERIFY(book.value(u"parts"_s).toArray().contains(u"xl/media/image1.png"_s));
    QVERIFY(textsOf(sheetOf(book, 0)).join(u' ').contains(u"The chart is a picture"));
}

void TestXlsxExporter::anyThreadWritesTheSame_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("chart");
    QTest::addColumn<bool>("isPainted");
    QTest::newRow("native chart") << u"xlsx"_s << u"column"_s << false;
    QTest::newRow("picture") << u"xlsx"_s << u"heatmap"_s << true;
    QTest::newRow("rows") << u"csv"_s << u"heatmap"_s << false;
}

/// What needs painting is painted before.
void TestXlsxExporter::anyThreadWritesTheSame()
{
    QFETCH(const QString, suffix);
    QFETCH(const QString, chart);
    QFETCH(const bool, isPainted);
    const Pivot pivot = twoVendors().chart(chart).make();
    const QString path = u"a."_s + suffix;
    const Exporter *exporter = exporterFor(suffix);
    QVERIFY(exporter->writesAnywhere());
    ExportOptions options;
    exporter->prepare(pivot, options);
    QCOMPARE(options.sheetPicture.has_value() && !options.sheetPicture->isEmpty(), isPainted);
    const auto elsewhere
        = std::async(std::launch::async, [&] { return fileContent(pivot, path, options); }).get();
    const auto here = fileContent(pivot, path, {});
    QVERIFY(elsewhere && here);
    QVERIFY(!here->isEmpty());
    QCOMPARE(*elsewhere, *here);
}

void TestXlsxExporter::inChinese()
{
    ExportOptions options;
    options.language = Language::TraditionalChinese;
    const QJsonObject book = readBack(twoVendors().make(), options);
    QCOMPARE(sheetOf(book, 0).value(u"name"_s).toString(), u"表格"_s);
    QCOMPARE(cellOf(sheetOf(book, 0), u"A4"_s).value(u"value"_s).toString(), u"期間"_s);
    QCOMPARE(cellOf(sheetOf(book, 0), u"D4"_s).value(u"value"_s).toString(), u"合計"_s);
}

void TestXlsxExporter::numberFormats_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("format");
    QTest::newRow("whole") << QList<double> { 5, 12000000 } << u"units"_s << u"#,##0"_s;
    QTest::newRow("thousands") << QList<double> { 0.5, 1234.5 } << u"USD bn"_s << u"#,##0"_s;
    QTest::newRow("tens") << QList<double> { 0.5, 102.19 } << u"USD bn"_s << u"#,##0.0"_s;
    QTest::newRow("ones") << QList<double> { -5.75, 0.7 } << u"USD bn"_s << u"#,##0.00"_s;
    QTest::newRow("parts") << QList<double> { 0.07, NaN } << u"USD bn"_s << u"#,##0.000"_s;
    QTest::newRow("percent") << QList<double> { 17.84 } << u"percent"_s << u"#,##0.0\" %\""_s;
}

void TestXlsxExporter::numberFormats()
{
    QFETCH(QList<double>, values);
    QFETCH(QString, unit);
    QFETCH(QString, format);
    QCOMPARE(spreadsheetFormat(values, Unit(unit)), format);
}

/// So many that rows go to the disk as they are written: all the same as in a small one.
void TestXlsxExporter::manyNumbers()
{
    constexpr int Rows = 5100;
    constexpr int Columns = 20;
    QStringList rows;
    QStringList columns;
    QList<QList<double>> values;
    for (int column = 0; column < Columns; ++column)
        columns += u"Region %1"_s.arg(column);
    for (int row = 0; row < Rows; ++row) {
        rows += u"Vendor %1"_s.arg(row);
        QList<double> line;
        for (int column = 0; column < Columns; ++column)
            line += row * 100 + column + 0.25;
        values += line;
    }
    PivotMaker maker;
    maker.rows(u"vendor"_s, rows).columns(u"region"_s, columns).fill(values).title(u"Many"_s);
    const QJsonObject table = sheetOf(readBack(maker.make()), 0);
    QCOMPARE(cellOf(table, u"A1"_s).value(u"value"_s).toString(), u"Many"_s);
    QCOMPARE(cellOf(table, u"A5"_s).value(u"value"_s).toString(), u"Vendor 0"_s);
    QCOMPARE(cellOf(table, u"A5104"_s).value(u"value"_s).toString(), u"Vendor 5099"_s);
    QCOMPARE(cellOf(table, u"U5104"_s).value(u"value"_s).toDouble(), 509919.25);
    QCOMPARE(cellOf(table, u"V5104"_s).value(u"formula"_s).toString(), u"=SUM(B5104:U5104)"_s);
    QCOMPARE(cellOf(table, u"B5105"_s).value(u"formula"_s).toString(), u"=SUM(B5:B5104)"_s);
    // The sum of row * 100 + 0.25 over the rows.
    QCOMPARE(cellOf(table, u"B5105"_s).value(u"value"_s).toDouble(),
        100.0 * Rows * (Rows - 1) / 2 + 0.25 * Rows);
}

void TestXlsxExporter::sameTableSameBytes()
{
    const Pivot pivot = twoVendors().make();
    const Result<QByteArray> first = fileContent(pivot, u"book.xlsx"_s, {});
    QTest::qWait(1100); // another second, by the clock
    const Result<QByteArray> second = fileContent(pivot, u"book.xlsx"_s, {});
    QVERIFY(first.has_value() && first->size() > 1000);
    QVERIFY(*first == *second);
}

void TestXlsxExporter::tooLargeForASheet()
{
    Pivot pivot = twoVendors().make();
    pivot.columns.labels.resize(20000);
    pivot.cells.resize(60000);
    const QTemporaryDir folder;
    const Result<void> result = exportFile(pivot, folder.filePath(u"big.xlsx"_s), {});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::NotSupported);
    QVERIFY(result.error().message().contains(u"20000"));
}

QTEST_MAIN(TestXlsxExporter)
#include "tst_xlsxexporter.moc"
