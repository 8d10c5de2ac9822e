// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rowpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many laid-out names are kept: many screens full, a few megabytes.
constexpr qsizetype MostNames = 8192;
constexpr int MostDigits = 48; ///< of a number that is set digit by digit
constexpr QChar Ellipsis(0x2026);

const QString &symbols()
{
    static const QString all = u"0123456789,."_s + QChar(0x2212) + QChar(0x2013);
    return all;
}

} // namespace

void RowPainter::reset(const FlatRows *rows, const QFont &font)
{
    m_rows = rows;
    m_font = font;
    m_names.clear();
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
    m_raw = QRawFont::fromFont(font);
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(symbols());
    const QList<QPointF> advances = m_raw.advancesForGlyphIndexes(glyphs);
    // A font without one of the signs has them laid out like any other text.
    if (glyphs.size() != Symbols || advances.size() != Symbols || glyphs.contains(0U)) {
        m_raw = QRawFont();
        return;
    }
    double widest = 0;
    for (int i = 0; i < Digits; ++i)
        widest = std::max(widest, advances[i].x());
    for (int i = 0; i < Symbols; ++i) {
        const auto at = std::size_t(i);
        m_glyphs[at] = glyphs[i];
        m_advances[at] = i < Digits ? widest : advances[i].x();
        m_shifts[at] = (m_advances[at] - advances[i].x()) / 2;
    }
}

int RowPainter::symbolOf(QChar character) const
{
    if (character >= u'0' && character <= u'9')
        return character.unicode() - u'0';
    return int(symbols().indexOf(character, Digits));
}

double RowPainter::baseline(const QRectF &rect) const
{
    return rect.center().y() + (m_ascent - m_descent) / 2;
}

RowPainter::Name RowPainter::laidOut(const QString &text, double width) const
{
    const QString shown = QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, width);
    QTextLayout layout(shown, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    return { layout.glyphRuns(), line.isValid() ? line.ascent() : 0 };
}

void RowPainter::paintMember(QPainter &painter, const QRectF &rect, int column, quint32 code)
{
    const quint64 key = (quint64(column) << 32) | code;
    auto found = m_names.constFind(key);
    if (found == m_names.cend()) {
        if (m_names.size() >= MostNames)
            m_names.clear();
        const QString &text = m_rows->shown[column].texts[qsizetype(code)];
        found = m_names.insert(key, laidOut(text.simplified(), rect.width()));
    }
    const QPointF place(rect.left(), baseline(rect) - found->ascent);
    for (const QGlyphRun &run : found->runs)
        painter.drawGlyphRun(place, run);
}

double RowPainter::numberWidth(const QString &number) const
{
    if (!m_raw.isValid())
        return QFontMetricsF(m_font).horizontalAdvance(number);
    double width = 0;
    for (const QChar character : number) {
        const int symbol = symbolOf(character);
        width += symbol < 0 ? 0 : m_advances[std::size_t(symbol)];
    }
    return width;
}

void RowPainter::paintNumber(QPainter &painter, const QRectF &rect, const QString &number) const
{
    const double width = numberWidth(number);
    if (width > rect.width() || number.size() > MostDigits) {
        painter.setFont(m_font);
        painter.drawText(rect, int(Qt::AlignRight | Qt::AlignVCenter), QString(Ellipsis));
        return;
    }
    if (!m_raw.isValid()) {
        painter.setFont(m_font);
        painter.drawText(rect, int(Qt::AlignRight | Qt::AlignVCenter), number);
        return;
    }
    std::array<quint32, MostDigits> glyphs;
    std::array<QPointF, MostDigits> places;
    int count = 0;
    double x = 0;
    for (const QChar character : number) {
        const int symbol = symbolOf(character);
        if (symbol < 0)
            continue;
        const auto at = std::size_t(symbol);
        glyphs[std::size_t(count)] = m_glyphs[at];
        places[std::size_t(count)] = QPointF(x + m_shifts[at], 0);
        x += m_advances[at];
        ++count;
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setRawData(glyphs.data(), places.data(), count);
    painter.drawGlyphRun(QPointF(rect.right() - width, baseline(rect)), run);
}

} // namespace sextant
