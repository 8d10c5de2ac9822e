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
constexpr QChar Ellipsis(0x2026);

} // namespace

void RowPainter::reset(const FlatRows *rows, const QFont &font)
{
    m_rows = rows;
    m_font = font;
    m_names.clear();
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
    m_figures = Figures(font);
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
    return m_figures.covers(number) ? m_figures.width(number)
                                    : QFontMetricsF(m_font).horizontalAdvance(number);
}

void RowPainter::paintNumber(QPainter &painter, const QRectF &rect, const QString &number) const
{
    const double width = numberWidth(number);
    if (m_figures.covers(number) && width <= rect.width()) {
        m_figures.draw(painter, QPointF(rect.right() - width, baseline(rect)), number);
        return;
    }
    painter.setFont(m_font);
    painter.drawText(rect, int(Qt::AlignRight | Qt::AlignVCenter),
        width > rect.width() ? QString(Ellipsis) : number);
}

} // namespace sextant
