// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tabulartext.h"

#include "views/widgets/figures.h"
#include "views/widgets/linetext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sextant {

namespace {

double digitWidth(const QFont &font)
{
    double width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = std::max(width, lineLength(font, QString(QChar(digit))));
    return width;
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Calls `piece(text, width)` for each digit and each run of other characters.
template <typename Piece>
void forPieces(const QFont &font, const QString &text, Piece piece)
{
    const double digit = digitWidth(font);
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isDigit = i < text.size() && isAsciiDigit(text[i]);
        if (i < text.size() && !isDigit)
            continue;
        if (i > begin) {
            const QString run = text.mid(begin, i - begin);
            piece(run, lineLength(font, run));
        }
        if (isDigit)
            piece(QString(text[i]), digit);
        begin = i + 1;
    }
}

/// Of a text with letters among its digits.
double shapedWidth(const QFont &font, const QString &text)
{
    // Most such texts are names without a digit.
    if (std::ranges::none_of(text, isAsciiDigit))
        return lineLength(font, text);
    double total = 0;
    forPieces(font, text, [&](const QString &, double width) { total += width; });
    return total;
}

QString fitted(const QFont &font, QString text, double width)
{
    if (shapedWidth(font, text) <= width)
        return text;
    const QString ellipsis = QString(QChar(0x2026));
    while (!text.isEmpty() && shapedWidth(font, text + ellipsis) > width)
        text.chop(1);
    return text + ellipsis;
}

} // namespace

double tabularWidth(const QFont &font, const QString &text)
{
    const Figures &figures = figuresOf(font);
    if (figures.covers(text))
        return figures.width(text);
    return shapedWidth(font, text);
}

void drawTabular(
    QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const Figures &figures = figuresOf(painter.font());
    const bool isPlain = figures.covers(text) && figures.width(text) <= rect.width();
    const QFontMetricsF metrics(painter.font());
    const QString shown = isPlain ? text : fitted(painter.font(), text, rect.width());
    const double width = isPlain ? figures.width(text) : shapedWidth(painter.font(), shown);
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
    const QFont font = painter.font();
    forPieces(font, shown, [&](const QString &piece, double advance) {
        drawLine(painter, QRectF(x, rect.top(), advance, rect.height()), piece, Qt::AlignHCenter);
        x += advance;
    });
}

} // namespace sextant
