// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/xlsx/pivotsheet.h"

#include "models/explore/numberformat.h"
#include "views/charts/chartwords.h"
#include "views/export/exportwords.h"
#include "views/export/xlsx/sheetnumbers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double WidestLabel = 44;
constexpr int MostColumnsUnfrozen = 12; // that fit on a screen beside the labels
constexpr double HeadlineHeight = 24;   // points
constexpr double NarrowestValue = 10;
constexpr double WidestValue = 26;

const CellLook HeaderLook { .isBold = true, .isWrapped = true, .hasLineBelow = true };
const CellLook QuietLook { .size = 10, .colour = QColor(0x55, 0x60, 0x6e) };

/// The width of a text in characters; one of Chinese takes two.
double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x2e80 ? 2 : 1;
    return width;
}

/// The unit of a cell's value.
Unit unitOf(const Pivot &pivot, const PivotCell &cell)
{
    return cell.unit.isEmpty() ? pivot.unit : Unit(cell.unit);
}

/// Writes the table of a pivot.
class TableWriter final
{
public:
    TableWriter(WorkbookFile &book, lxw_worksheet *sheet, const Pivot &pivot, Language language);
    /// @return the row after the last
    int write(int headerRow);
    /// What the letters behind numbers mean; empty without any.
    [[nodiscard]] QString legend() const;
    [[nodiscard]] int labelColumns() const { return m_labels; }
    [[nodiscard]] int lastColumn() const
    {
        return m_labels + m_pivot.columnCount() - 1 + (m_hasTotalColumn ? 1 : 0);
    }

private:
    void writeHeader(int row);
    void writeLabel(CellPlace place, const AxisMember &member, CellLook look);
    void writeRow(int row, int pivotRow);
    void writeTotalsRow(int row);
    void writeCell(CellPlace place, const PivotCell &cell, CellLook look);
    void writeTotal(CellPlace place, const PivotCell &cell, const QList<double> &parts,
        CellPlace first, CellPlace last);
    void writeWords(CellPlace place, const PivotCell &cell, CellLook look);
    [[nodiscard]] QString formatOf(const PivotCell &cell);
    [[nodiscard]] double summand(const PivotCell &cell) const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QString conflictNote(const PivotCell &cell) const;
    void setWidths();

    WorkbookFile &m_book;
    lxw_worksheet *m_sheet;
    const Pivot &m_pivot;
    Language m_language;
    NumberFormat m_format;
    QList<double> m_values;
    QHash<QString, QString> m_formats; ///< of numbers in the pivot's unit, by suffix
    int m_labels = 1;
    int m_firstRow = 0;
    bool m_hasTotalColumn = false;
    bool m_hasTotalRow = false;
    Kinds m_kinds;
    bool m_hasPartial = false;
};

TableWriter::TableWriter(
    WorkbookFile &book, lxw_worksheet *sheet, const Pivot &pivot, Language language)
    : m_book(book)
    , m_sheet(sheet)
    , m_pivot(pivot)
    , m_language(language)
    , m_format(language)
    , m_labels(std::max(1, int(pivot.rows.dimensions.size())))
{
    const auto areThere = [](const QList<PivotCell> &totals) {
        return std::any_of(totals.begin(), totals.end(),
            [](const PivotCell &cell) { return cell.state != CellState::Missing; });
    };
    m_hasTotalColumn
        = pivot.exploration.totals && pivot.columnCount() > 1 && areThere(pivot.rowTotals);
    m_hasTotalRow
        = pivot.exploration.totals && pivot.rowCount() > 1 && areThere(pivot.columnTotals);
    for (const PivotCell &cell : pivot.cells) {
        if (cell.hasValue() && unitOf(pivot, cell) == pivot.unit)
            m_values += cell.value;
    }
}

int TableWriter::write(int headerRow)
{
    setWidths();
    writeHeader(headerRow);
    m_firstRow = headerRow + 1;
    int row = m_firstRow;
    for (int pivotRow = 0; pivotRow < m_pivot.rowCount(); ++pivotRow)
        writeRow(row++, pivotRow);
    if (m_hasTotalRow)
        writeTotalsRow(row++);
    return row;
}

QString TableWriter::legend() const
{
    QStringList entries;
    for (const Kind kind : { Kind::Estimate, Kind::Forecast, Kind::Assumption }) {
        if (m_kinds.testFlag(kind))
            entries += kindSuffix(kind).trimmed() + u' ' + kindName(kind, m_language);
    }
    if (m_hasPartial)
        entries += exportWord(ExportWord::PartialMark, m_language);
    if (entries.isEmpty())
        return {};
    return exportWord(ExportWord::KindMarks, m_language).arg(entries.join(u" · "_s));
}

void TableWriter::setWidths()
{
    for (int label = 0; label < m_labels; ++label) {
        double width = 8;
        for (const AxisLabel &row : m_pivot.rows.labels)
            width = std::max(
                width, label < row.size() ? widthOf(row[label].names.in(m_language)) : 0);
        if (label < m_pivot.rows.dimensions.size())
            width = std::max(
                width, widthOf(dimensionName(m_pivot, m_pivot.rows.dimensions[label], m_language)));
        worksheet_set_column(
            m_sheet, lxw_col_t(label), lxw_col_t(label), std::min(width + 2, WidestLabel), nullptr);
    }
    for (int column = 0; column <= m_pivot.columnCount(); ++column) {
        const bool isTotal = column == m_pivot.columnCount();
        if (isTotal && !m_hasTotalColumn)
            break;
        const QString title = isTotal ? exportWord(ExportWord::Total, m_language)
                                      : m_pivot.columns.text(column, m_language);
        const auto at = lxw_col_t(m_labels + column);
        worksheet_set_column(m_sheet, at, at,
            std::clamp(widthOf(title) + 2, NarrowestValue + 2, WidestValue), nullptr);
    }
}

/// A plain year is a number, so that a chart of it can have an axis of time.
void TableWriter::writeLabel(CellPlace place, const AxisMember &member, CellLook look)
{
    bool isYear = false;
    const int year = member.dimension == u"period" ? member.id.toInt(&isYear) : 0;
    if (isYear) {
        look.number = u"0"_s;
        m_book.writeNumber(m_sheet, place, year, look);
    } else {
        m_book.writeText(m_sheet, place, member.names.in(m_language), look);
    }
}

void TableWriter::writeHeader(int row)
{
    for (int label = 0; label < m_labels; ++label) {
        const QString name = label < m_pivot.rows.dimensions.size()
            ? dimensionName(m_pivot, m_pivot.rows.dimensions[label], m_language)
            : QString();
        m_book.writeText(m_sheet, { row, label }, name, HeaderLook);
    }
    CellLook look = HeaderLook;
    look.isRight = true;
    for (int column = 0; column < m_pivot.columnCount(); ++column) {
        const CellPlace place { row, m_labels + column };
        const AxisLabel &label = m_pivot.columns.labels[column];
        if (label.size() == 1)
            writeLabel(place, label.first(), look);
        else if (m_pivot.columns.dimensions.isEmpty())
            m_book.writeText(m_sheet, place, m_pivot.measure.names.in(m_language), look);
        else
            m_book.writeText(m_sheet, place, m_pivot.columns.text(column, m_language), look);
    }
    if (m_hasTotalColumn) {
        m_book.writeText(m_sheet, { row, m_labels + m_pivot.columnCount() },
            exportWord(ExportWord::Total, m_language), look);
    }
}

void TableWriter::writeRow(int row, int pivotRow)
{
    const AxisLabel &label = m_pivot.rows.labels[pivotRow];
    for (int i = 0; i < int(label.size()); ++i)
        writeLabel({ row, i }, label[i], {});
    QList<double> parts;
    for (int column = 0; column < m_pivot.columnCount(); ++column) {
        const PivotCell &cell = m_pivot.cell(pivotRow, column);
        writeCell({ row, m_labels + column }, cell, {});
        parts += summand(cell);
    }
    if (m_hasTotalColumn) {
        writeTotal({ row, m_labels + m_pivot.columnCount() }, m_pivot.rowTotals.value(pivotRow),
            parts, { row, m_labels }, { row, m_labels + m_pivot.columnCount() - 1 });
    }
}

void TableWriter::writeTotalsRow(int row)
{
    const CellLook look { .isBold = true, .hasLineAbove = true };
    for (int label = 0; label < m_labels; ++label) {
        m_book.writeText(m_sheet, { row, label },
            label == 0 ? exportWord(ExportWord::Total, m_language) : QString(), look);
    }
    QList<double> totals;
    for (int column = 0; column < m_pivot.columnCount(); ++column) {
        QList<double> parts;
        for (int pivotRow = 0; pivotRow < m_pivot.rowCount(); ++pivotRow)
            parts += summand(m_pivot.cell(pivotRow, column));
        const PivotCell &total = m_pivot.columnTotals.value(column);
        const int at = m_labels + column;
        writeTotal({ row, at }, total, parts, { m_firstRow, at }, { row - 1, at });
        totals += summand(total);
    }
    if (m_hasTotalColumn) {
        writeTotal({ row, m_labels + m_pivot.columnCount() }, m_pivot.grandTotal, totals,
            { row, m_labels }, { row, m_labels + m_pivot.columnCount() - 1 });
    }
}

/// What a cell adds to a sum on the sheet; NaN for words and for other units, which spoil it.
double TableWriter::summand(const PivotCell &cell) const
{
    if (cell.hasValue() && !(unitOf(m_pivot, cell) == m_pivot.unit))
        return std::numeric_limits<double>::infinity();
    return cell.hasValue() ? cell.value : NaN;
}

QString TableWriter::formatOf(const PivotCell &cell)
{
    const Unit unit = unitOf(m_pivot, cell);
    const bool isForeign = !(unit == m_pivot.unit);
    QString suffix = isForeign ? u' ' + unit.displayName(m_language) : QString();
    if (cell.state == CellState::Partial)
        suffix += u" p"_s;
    if (cell.kinds)
        suffix += kindSuffix(softest(cell.kinds));
    if (isForeign)
        return spreadsheetFormat({ cell.value }, unit, suffix);
    // The decimals suit all numbers, so each suffix needs one look at them.
    QString &format = m_formats[suffix];
    if (format.isEmpty())
        format = spreadsheetFormat(m_values, unit, suffix);
    return format;
}

void TableWriter::writeCell(CellPlace place, const PivotCell &cell, CellLook look)
{
    look.isRight = true;
    if (!cell.hasValue()) {
        writeWords(place, cell, look);
        return;
    }
    look.number = formatOf(cell);
    if (cell.kinds) {
        markKind(look, softest(cell.kinds));
        m_kinds |= softest(cell.kinds);
    }
    m_hasPartial = m_hasPartial || cell.state == CellState::Partial;
    m_book.writeNumber(m_sheet, place, cell.value, look);
    QStringList notes;
    if (cell.state == CellState::Partial)
        notes += exportWord(ExportWord::PartialNote, m_language);
    if (cell.numbers.size() == 1 && !cell.numbers.first().note.isEmpty())
        notes += cell.numbers.first().note;
    if (const QString precision = qualifierName(cell.qualifier, m_language); !precision.isEmpty())
        notes += precision;
    if (!notes.isEmpty())
        m_book.writeNote(m_sheet, place, notes.join(u'\n'));
}

void TableWriter::writeTotal(CellPlace place, const PivotCell &cell, const QList<double> &parts,
    CellPlace first, CellPlace last)
{
    CellLook look { .isBold = true, .isRight = true };
    look.hasLineAbove = place.row == m_firstRow + m_pivot.rowCount();
    const bool hasForeign
        = std::any_of(parts.begin(), parts.end(), [](double part) { return std::isinf(part); });
    if (!cell.hasValue()) {
        writeWords(place, cell, look);
        return;
    }
    look.number = formatOf(cell);
    if (cell.kinds)
        m_kinds |= softest(cell.kinds);
    m_hasPartial = m_hasPartial || cell.state == CellState::Partial;
    if (!hasForeign && isSumOf(cell.value, parts)) {
        m_book.writeFormula(m_sheet, place,
            u"=SUM(%1:%2)"_s.arg(cellReference(first), cellReference(last)), cell.value, look);
        return;
    }
    m_book.writeNumber(m_sheet, place, cell.value, look);
    m_book.writeNote(m_sheet, place, exportWord(ExportWord::TotalNote, m_language));
}

/// On the scale of the sheet, whose numbers are as they are stored.
QString TableWriter::valueText(double value) const
{
    return m_language == Language::English ? m_format.compact(value, m_pivot.valueUnit)
                                           : m_format.digits(value);
}

/// Says why there is no number.
void TableWriter::writeWords(CellPlace place, const PivotCell &cell, CellLook look)
{
    look.colour = QColor(0x66, 0x71, 0x80);
    QString words;
    if (cell.state == CellState::Conflict) {
        QStringList values;
        for (const CellNumber &number : cell.numbers)
            values += valueText(number.value);
        values.removeDuplicates();
        words = values.mid(0, 3).join(u" | "_s) + (values.size() > 3 ? u" | …"_s : QString());
        look.colour = QColor(0x9a, 0x4b, 0x00);
    } else if (cell.state == CellState::NotAdditive) {
        words = exportWord(ExportWord::NotAdditive, m_language);
    } else if (cell.qualifier == Qualifier::Incomplete) {
        words = exportWord(ExportWord::Incomplete, m_language);
    }
    if (!words.isEmpty() || look.hasLineAbove)
        m_book.writeText(m_sheet, place, words, look);
    if (cell.state == CellState::Conflict)
        m_book.writeNote(m_sheet, place, conflictNote(cell));
}

QString TableWriter::conflictNote(const PivotCell &cell) const
{
    QStringList lines { exportWord(ExportWord::ConflictNote, m_language) };
    for (const CellNumber &number : cell.numbers) {
        const Source *source = m_pivot.source(number.source);
        lines += m_format.withUnit(number.value, m_pivot.valueUnit) + u" · "_s
            + kindName(number.kind, m_language)
            + (source ? u" · "_s + source->shortName() : QString());
    }
    return lines.join(u'\n');
}

} // namespace

QString dimensionName(const Pivot &pivot, const QString &id, Language language)
{
    if (id == u"period")
        return exportWord(ExportWord::Period, language);
    if (id == u"measure")
        return Names { u"Measure"_s, u"指标"_s, u"指標"_s }.in(language);
    const Dimension *dimension = pivot.dimension(id);
    return dimension ? dimension->names.in(language) : id;
}

PivotPlaces writePivotSheet(WorkbookFile &book, const Pivot &pivot, const Caption &caption,
    Language language, lxw_worksheet **added)
{
    PivotPlaces places;
    places.sheet = exportWord(ExportWord::TableSheet, language);
    lxw_worksheet *sheet = book.addSheet(places.sheet);
    *added = sheet;
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    int row = 0;
    worksheet_set_row(sheet, 0, HeadlineHeight, nullptr);
    book.writeText(sheet, { row++, 0 }, caption.headline, { .size = 16, .isBold = true });
    book.writeText(sheet, { row++, 0 }, caption.subtitle, QuietLook);
    if (!caption.filters.isEmpty())
        book.writeText(sheet, { row++, 0 }, caption.filters, QuietLook);
    places.headerRow = ++row;
    TableWriter table(book, sheet, pivot, language);
    places.firstRow = places.headerRow + 1;
    places.firstColumn = table.labelColumns();
    row = table.write(places.headerRow) + 1;
    for (const QString &line : { table.legend(), caption.sources, caption.note }) {
        if (!line.isEmpty())
            book.writeText(sheet, { row++, 0 }, line, QuietLook);
    }
    // A chart below the table would be cut at a frozen column.
    const bool isWide = pivot.columnCount() > MostColumnsUnfrozen;
    worksheet_freeze_panes(
        sheet, lxw_row_t(places.firstRow), lxw_col_t(isWide ? places.firstColumn : 0));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, lxw_row_t(places.headerRow), lxw_row_t(places.headerRow));
    places.lastRow = row - 1;
    places.lastColumn = table.lastColumn();
    return places;
}

} // namespace sextant
