// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tabulartext.h"

#include "views/widgets/figures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sextant {

namespace {

double digitWidth(const QFontMetricsF &metrics)
{
    double width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = std::max(width, metrics.horizontalAdvance(QChar(digit)));
    return width;
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Calls `piece(text, width)` for each digit and each run of other characters.
template <typename Piece>
void forPieces(const QFontMetricsF &metrics, const QString &text, Piece piece)
{
    const double digit = digitWidth(metrics);
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isDigit = i < text.size() && isAsciiDigit(text[i]);
        if (i < text.size() && !isDigit)
            continue;
        if (i > begin) {
            const QString run = text.mid(begin, i - begin);
            piece(run, metrics.horizontalAdvance(run));
        }
        if (isDigit)
            piece(QString(text[i]), digit);
        begin = i + 1;
    }
}

/// Of a text with letters among its digits.
double shapedWidth(const QFontMetricsF &metrics, const QString &text)
{
    double total = 0;
    forPieces(metrics, text, [&](const QString &, double width) { total += width; });
    return total;
}

QString fitted(const QFontMetricsF &metrics, QString text, double width)
{
    if (shapedWidth(metrics, text) <= width)
        return text;
    const QString ellipsis = QString(QChar(0x2026));
    while (!text.isEmpty() && shapedWidth(metrics, text + ellipsis) > width)
        text.chop(1);
    return text + ellipsis;
}

} // namespace

double tabularWidth(const QFont &font, const QString &text)
{
    const Figures &figures = figuresOf(font);
    if (figures.covers(text))
        return figures.width(text);
    return shapedWidth(QFontMetricsF(font), text);
}

void drawTabular(
    QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const Figures &figures = figuresOf(painter.font());
    const bool isPlain = figures.covers(text) && figures.width(text) <= rect.width();
    const QFontMetricsF metrics(painter.font());
    const QString shown = isPlain ? text : fitted(metrics, text, rect.width());
    const double width = isPlain ? figures.width(text) : shapedWidth(metrics, shown);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const double y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (isPlain) {
        figures.draw(painter, { x, y }, text);
        return;
    }
    forPieces(metrics, shown, [&](const QString &piece, double advance) {
        const double slack = advance - metrics.horizontalAdvance(piece);
        painter.drawText(QPointF(x + slack / 2, y), piece);
        x += advance;
    });
}

} // namespace sextant
