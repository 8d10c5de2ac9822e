// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/xlsx/workbookfile.h"

#include "views/export/exportfile.h"
#include "views/export/tr.h"

#include <QFile>

#include <cmath>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype LongestText = 32767; // of a cell of Excel
constexpr qsizetype LongestNote = 4000;
constexpr time_t Created = 946684800; // the start of the year 2000, UTC

/// A text that a workbook can hold: without control characters, not too long.
QByteArray held(const QString &text, qsizetype most)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const bool isPrintable = c >= u' ' && c != QChar(0xfffe) && c != QChar(0xffff);
        if (isPrintable || c == u'\n' || c == u'\t')
            kept += c;
    }
    return kept.left(most).toUtf8();
}

lxw_color_t colourOf(const QColor &colour)
{
    return lxw_color_t(colour.rgb() & 0xffffff);
}

QString keyOf(const CellLook &look)
{
    return u"%1|%2|%3|%4|%5|%6|%7|%8|%9"_s.arg(look.number)
               .arg(look.size)
               .arg(look.isBold)
               .arg(look.isItalic)
               .arg(look.isWrapped)
               .arg(look.isRight)
               .arg(look.hasLineAbove)
               .arg(look.hasLineBelow)
               .arg(look.hasDottedOutline)
        + (look.colour.isValid() ? look.colour.name() : QString()) + u'|'
        + (look.fill.isValid() ? look.fill.name() : QString());
}

lxw_row_t rowOf(CellPlace place)
{
    return lxw_row_t(place.row);
}

lxw_col_t columnOf(CellPlace place)
{
    return lxw_col_t(place.column);
}

} // namespace

QString quotedSheet(const QString &sheet)
{
    QString inner = sheet;
    inner.replace(u'\'', u"''"_s);
    return u'\'' + inner + u'\'';
}

QString cellReference(CellPlace place, bool isFixed)
{
    QString letters;
    for (int rest = place.column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    const QString mark = isFixed ? u"$"_s : QString();
    return mark + letters + mark + QString::number(place.row + 1);
}

WorkbookFile::WorkbookFile(const QString &title, bool isLarge)
    : m_path(m_folder.filePath(u"workbook.xlsx"_s))
{
    QByteArray folder = m_folder.path().toLocal8Bit();
    lxw_workbook_options options {};
    options.tmpdir = folder.data();
    options.constant_memory = isLarge ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(m_path.toLocal8Bit().constData(), &options);
    QByteArray titleBytes = held(title, 255);
    QByteArray author("Sextant");
    lxw_doc_properties properties {};
    properties.title = titleBytes.data();
    properties.author = author.data();
    properties.created = Created;
    if (m_book)
        workbook_set_properties(m_book, &properties);
}

WorkbookFile::~WorkbookFile()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_worksheet *WorkbookFile::addSheet(const QString &name)
{
    return workbook_add_worksheet(m_book, name.left(31).toUtf8().constData());
}

lxw_chart *WorkbookFile::addChart(quint8 type)
{
    return workbook_add_chart(m_book, type);
}

lxw_format *WorkbookFile::format(const CellLook &look)
{
    if (m_lastFormat && look == m_lastLook)
        return m_lastFormat;
    const QString key = keyOf(look);
    lxw_format *known = m_formats.value(key);
    m_lastLook = look;
    if (known) {
        m_lastFormat = known;
        return known;
    }
    lxw_format *format = workbook_add_format(m_book);
    m_lastFormat = format;
    m_formats.insert(key, format);
    if (!look.number.isEmpty())
        format_set_num_format(format, look.number.toUtf8().constData());
    format_set_font_size(format, look.size);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look.isBold)
        format_set_bold(format);
    if (look.isItalic)
        format_set_italic(format);
    if (look.isWrapped)
        format_set_text_wrap(format);
    if (look.isRight)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (look.hasLineAbove)
        format_set_top(format, LXW_BORDER_THIN);
    if (look.hasLineBelow)
        format_set_bottom(format, LXW_BORDER_THIN);
    if (look.hasDottedOutline)
        format_set_border(format, LXW_BORDER_DOTTED);
    if (look.colour.isValid())
        format_set_font_color(format, colourOf(look.colour));
    if (look.fill.isValid())
        format_set_bg_color(format, colourOf(look.fill));
    return format;
}

void WorkbookFile::writeText(
    lxw_worksheet *sheet, CellPlace place, const QString &text, const CellLook &look)
{
    worksheet_write_string(
        sheet, rowOf(place), columnOf(place), held(text, LongestText).constData(), format(look));
}

void WorkbookFile::writeNumber(
    lxw_worksheet *sheet, CellPlace place, double value, const CellLook &look)
{
    if (std::isfinite(value))
        worksheet_write_number(sheet, rowOf(place), columnOf(place), value, format(look));
    else
        worksheet_write_blank(sheet, rowOf(place), columnOf(place), format(look));
}

void WorkbookFile::writeFormula(lxw_worksheet *sheet, CellPlace place, const QString &formula,
    double value, const CellLook &look)
{
    worksheet_write_formula_num(
        sheet, rowOf(place), columnOf(place), formula.toUtf8().constData(), format(look), value);
}

void WorkbookFile::writeTextFormula(lxw_worksheet *sheet, CellPlace place, const QString &formula,
    const QString &text, const CellLook &look)
{
    worksheet_write_formula_str(sheet, rowOf(place), columnOf(place), formula.toUtf8().constData(),
        format(look), held(text, LongestText).constData());
}

void WorkbookFile::writeNote(lxw_worksheet *sheet, CellPlace place, const QString &text)
{
    const QByteArray bytes = held(text, LongestNote);
    QByteArray author("Sextant");
    lxw_comment_options options {};
    options.author = author.data();
    options.width = 320;
    options.height = std::uint16_t(40 + 20 * std::min<qsizetype>(text.count(u'\n') + 2, 14));
    worksheet_write_comment_opt(sheet, rowOf(place), columnOf(place), bytes.constData(), &options);
}

Result<QByteArray> WorkbookFile::finish()
{
    if (!m_book)
        return writeFailed(m_folder.errorString());
    const lxw_error error = workbook_close(m_book); // frees it, whatever comes
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return writeFailed(QString::fromUtf8(lxw_strerror(error)));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return writeFailed(file.errorString());
    return file.readAll();
}

} // namespace sextant
