// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/cellindex.h"
#include "models/explore/periodnames.h"
#include "views/charts/chartwords.h"
#include "views/export/exportwords.h"
#include "views/export/xlsx/pivotsheet.h"

#include <cmath>
#include <functional>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostRows = 1048576; // of a sheet of Excel, with the header
const CellLook HeaderLook { .isBold = true, .isWrapped = true, .hasLineBelow = true };
const CellLook WrappedLook { .isWrapped = true };

/// A column of the list of numbers: its title, its width in characters, and what it says.
struct Field
{
    QString title;
    double width = 12;
    std::function<void(CellPlace, CellIndex, const CellNumber &)> write;
};

class NumberList final
{
public:
    NumberList(WorkbookFile &book, lxw_worksheet *sheet, const Pivot &pivot, Language language);
    void write();

private:
    void addText(const QString &title, double width,
        std::function<QString(CellIndex, const CellNumber &)> text);
    void addNumber(const QString &title, std::function<double(const CellNumber &)> number);
    void addMembers();
    void addValues();
    [[nodiscard]] QString word(ExportWord word) const { return exportWord(word, m_language); }

    WorkbookFile &m_book;
    lxw_worksheet *m_sheet;
    const Pivot &m_pivot;
    Language m_language;
    QList<Field> m_fields;
};

NumberList::NumberList(
    WorkbookFile &book, lxw_worksheet *sheet, const Pivot &pivot, Language language)
    : m_book(book)
    , m_sheet(sheet)
    , m_pivot(pivot)
    , m_language(language)
{
    if (!pivot.rows.dimensions.isEmpty()) {
        addText(word(ExportWord::Row), 22, [this](CellIndex at, const CellNumber &) {
            return m_pivot.rows.text(at.first, m_language);
        });
    }
    if (!pivot.columns.dimensions.isEmpty()) {
        addText(word(ExportWord::Column), 22, [this](CellIndex at, const CellNumber &) {
            return m_pivot.columns.text(at.second, m_language);
        });
    }
    addText(word(ExportWord::Period), 12, [this](CellIndex, const CellNumber &number) {
        return periodNames(number.period).in(m_language);
    });
    addMembers();
    addValues();
}

void NumberList::addText(
    const QString &title, double width, std::function<QString(CellIndex, const CellNumber &)> text)
{
    m_fields += Field { title, width,
        [this, text = std::move(text)](CellPlace place, CellIndex at, const CellNumber &number) {
            const QString content = text(at, number);
            if (!content.isEmpty())
                m_book.writeText(m_sheet, place, content);
        } };
}

void NumberList::addNumber(const QString &title, std::function<double(const CellNumber &)> number)
{
    m_fields += Field { title, 14,
        [this, valueOf = std::move(number)](CellPlace place, CellIndex, const CellNumber &of) {
            if (std::isfinite(valueOf(of)))
                m_book.writeNumber(m_sheet, place, valueOf(of));
        } };
}

/// Along the dimensions that have no column of their own.
void NumberList::addMembers()
{
    for (int i = 0; i < int(m_pivot.numberDimensions.size()); ++i) {
        const QString id = m_pivot.numberDimensions[i];
        if (id == u"source" || id == u"kind" || id == u"period")
            continue;
        addText(dimensionName(m_pivot, id, m_language), 18,
            [this, i, id](CellIndex, const CellNumber &number) {
                const Dimension *dimension = m_pivot.dimension(id);
                const Member *member
                    = dimension ? dimension->find(number.members.value(i)) : nullptr;
                return member ? member->names.in(m_language) : number.members.value(i);
            });
    }
}

void NumberList::addValues()
{
    addNumber(word(ExportWord::Value), [](const CellNumber &number) { return number.value; });
    addText(word(ExportWord::Unit), 12, [this](CellIndex, const CellNumber &number) {
        // Without a conversion a number is in the unit that it was published in.
        const bool isConverted = number.published == number.published && number.rate != 1;
        const Unit unit
            = isConverted || number.unit.isEmpty() ? m_pivot.valueUnit : Unit(number.unit);
        return unit.displayName(m_language);
    });
    addText(word(ExportWord::Kind), 11,
        [this](CellIndex, const CellNumber &number) { return kindName(number.kind, m_language); });
    addText(word(ExportWord::Qualifier), 18, [this](CellIndex, const CellNumber &number) {
        return qualifierName(number.qualifier, m_language);
    });
    addNumber(word(ExportWord::Low), [](const CellNumber &number) { return number.low; });
    addNumber(word(ExportWord::High), [](const CellNumber &number) { return number.high; });
    addNumber(
        word(ExportWord::Published), [](const CellNumber &number) { return number.published; });
    addText(word(ExportWord::PublishedUnit), 12, [this](CellIndex, const CellNumber &number) {
        return number.unit.isEmpty() ? QString() : Unit(number.unit).displayName(m_language);
    });
    addNumber(word(ExportWord::Rate), [](const CellNumber &number) { return number.rate; });
    addNumber(
        word(ExportWord::Parts), [](const CellNumber &number) { return double(number.parts); });
    addText(word(ExportWord::Source), 28, [this](CellIndex, const CellNumber &number) {
        const Source *source = m_pivot.source(number.source);
        return source ? source->shortName() : QString();
    });
    addText(word(ExportWord::Note), 40,
        [](CellIndex, const CellNumber &number) { return number.note; });
}

void NumberList::write()
{
    for (int column = 0; column < int(m_fields.size()); ++column) {
        m_book.writeText(m_sheet, { 0, column }, m_fields[column].title, HeaderLook);
        worksheet_set_column(
            m_sheet, lxw_col_t(column), lxw_col_t(column), m_fields[column].width, nullptr);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    int row = 1;
    qint64 all = 0;
    for (int r = 0; r < m_pivot.rowCount(); ++r) {
        for (int c = 0; c < m_pivot.columnCount(); ++c) {
            const PivotCell &cell = m_pivot.cell(r, c);
            all += std::max<qint64>(cell.numberCount, cell.numbers.size());
            for (const CellNumber &number : cell.numbers) {
                if (row >= MostRows - 2)
                    break;
                for (int column = 0; column < int(m_fields.size()); ++column)
                    m_fields[column].write({ row, column }, { r, c }, number);
                ++row;
            }
        }
    }
    const qint64 listed = row - 1;
    worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(row - 1), lxw_col_t(m_fields.size() - 1));
    if (listed < all) {
        m_book.writeText(m_sheet, { row + 1, 0 }, word(ExportWord::NumbersCut).arg(listed).arg(all),
            { .isItalic = true });
    }
}

} // namespace

void writeNumbersSheet(WorkbookFile &book, const Pivot &pivot, Language language)
{
    lxw_worksheet *sheet = book.addSheet(exportWord(ExportWord::NumbersSheet, language));
    NumberList(book, sheet, pivot, language).write();
}

void writeSourcesSheet(
    WorkbookFile &book, const Pivot &pivot, const Caption &caption, Language language)
{
    lxw_worksheet *sheet = book.addSheet(exportWord(ExportWord::SourcesSheet, language));
    const QList<std::pair<ExportWord, double>> columns { { ExportWord::Publisher, 24 },
        { ExportWord::Title, 48 }, { ExportWord::Edition, 12 }, { ExportWord::Scope, 60 },
        { ExportWord::Locator, 48 }, { ExportWord::Access, 12 } };
    for (int i = 0; i < int(columns.size()); ++i) {
        book.writeText(sheet, { 0, i }, exportWord(columns[i].first, language), HeaderLook);
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), columns[i].second, nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    int row = 1;
    for (const Source &source : pivot.sources) {
        const QStringList texts { source.publisher, source.title, source.edition, source.scopeNote,
            source.locator, source.access };
        for (int i = 0; i < int(texts.size()); ++i)
            book.writeText(sheet, { row, i }, texts[i], WrappedLook);
        ++row;
    }
    ++row;
    book.writeText(
        sheet, { row++, 0 }, exportWord(ExportWord::Notes, language), { .isBold = true });
    for (const QString &line : QStringList { caption.filters, caption.note } + pivot.notes) {
        // The note of the caption holds what the pivot says in the same words.
        const bool isSaid = !line.isEmpty() && line != caption.note && caption.note.contains(line);
        if (!line.isEmpty() && !isSaid)
            book.writeText(sheet, { row++, 0 }, line);
    }
}

} // namespace sextant
