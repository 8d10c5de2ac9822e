// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/families.h"
#include "views/export/alttext.h"
#include "views/export/exporter.h"
#include "views/export/exportfile.h"
#include "views/export/exportwords.h"
#include "views/export/tr.h"
#include "views/export/xlsx/nativechart.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostRows = 1000000; // of a pivot, so that its words fit on the sheet too
constexpr int MostColumns = 16000;
constexpr qsizetype MostDrawnCells = 20000; // nobody could read a chart of more
constexpr qsizetype ManyNumbers = 100000;   // from which a workbook does not stay in memory

/// The pivot, its sources and the numbers behind it as a workbook, with a chart.
class XlsxExporter final : public Exporter
{
public:
    QString suffix() const override { return u"xlsx"_s; }
    QString filterName() const override { return ExportTr::tr("Excel workbook (*.xlsx)"); }
    bool isDrawing() const override { return false; }
    bool writesAnywhere() const override { return true; }
    void prepare(const Pivot &pivot, ExportOptions &options) const override;
    Result<void> write(
        const Pivot &pivot, const ExportOptions &options, QIODevice &device) const override;
};

/// The chart as a picture, for what a chart of the spreadsheet cannot say; empty where the family
/// cannot draw the pivot at all.
QByteArray pictureOf(const Pivot &pivot, const ExportOptions &options)
{
    const ChartFamily *family = chartFamily(pivot.exploration.chart);
    if (!family || !whyNotShown(*family, pivot, options.language).isEmpty())
        return {};
    ExportOptions picture = options;
    picture.size = ExportOptions().size;
    picture.scale = 2;
    picture.transparent = false;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> drawn = exporterFor(u"png"_s)->write(pivot, picture, buffer);
    return drawn.has_value() ? buffer.data() : QByteArray();
}

/// Sheets are white.
ChartTheme sheetTheme(const ExportOptions &options)
{
    return options.theme.isDark ? ChartTheme::light() : options.theme;
}

/// A chart below the table, or its picture.
void addChart(WorkbookFile &book, lxw_worksheet *sheet, const Pivot &pivot,
    const PivotPlaces &places, const Caption &caption, const ExportOptions &options)
{
    const ChartTheme theme = sheetTheme(options);
    const ChartData data(pivot, theme, options.language);
    if (data.hasNumbers() && !addNativeChart(book, sheet, data, places, caption)) {
        const QByteArray png
            = options.sheetPicture ? *options.sheetPicture : pictureOf(pivot, options);
        if (!png.isEmpty()) {
            addPicture(sheet, places, png, altText(pivot, options.language));
            book.writeText(sheet, { places.lastRow + 1, 0 },
                exportWord(ExportWord::NoNativeChart, options.language),
                { .size = 10, .colour = theme.secondary });
        }
    }
}

bool isLarge(const Pivot &pivot)
{
    qsizetype numbers = pivot.cells.size();
    for (const PivotCell &cell : pivot.cells)
        numbers += cell.numbers.size();
    return numbers > ManyNumbers;
}

void XlsxExporter::prepare(const Pivot &pivot, ExportOptions &options) const
{
    options.sheetPicture = QByteArray();
    if (pivot.cells.size() > MostDrawnCells)
        return;
    const ChartData data(pivot, sheetTheme(options), options.language);
    if (data.hasNumbers() && !canDrawNatively(data))
        options.sheetPicture = pictureOf(pivot, options);
}

Result<void> XlsxExporter::write(
    const Pivot &pivot, const ExportOptions &options, QIODevice &device) const
{
    if (pivot.rowCount() > MostRows || pivot.columnCount() > MostColumns) {
        return failure(ErrorCode::NotSupported,
            ExportTr::tr("A sheet cannot hold %1 rows and %2 columns.")
                .arg(pivot.rowCount())
                .arg(pivot.columnCount()),
            ExportTr::tr("Filter the table, show fewer levels, or export as CSV."));
    }
    const Caption caption = captionFor(pivot, options.language, ReadingScales::asStored());
    WorkbookFile book(caption.headline, isLarge(pivot));
    if (!book.isOpen())
        return writeFailed(ExportTr::tr("The temporary folder cannot be written."));
    lxw_worksheet *sheet = nullptr;
    const PivotPlaces places = writePivotSheet(book, pivot, caption, options.language, &sheet);
    if (pivot.cells.size() <= MostDrawnCells)
        addChart(book, sheet, pivot, places, caption, options);
    writeSourcesSheet(book, pivot, caption, options.language);
    writeNumbersSheet(book, pivot, options.language);
    const Result<QByteArray> bytes = book.finish();
    return bytes.has_value() ? writeBytes(device, *bytes) : Failure(bytes.error());
}

} // namespace

const Exporter &xlsxExporter();
const Exporter &xlsxExporter()
{
    static const XlsxExporter exporter;
    return exporter;
}

} // namespace sextant
