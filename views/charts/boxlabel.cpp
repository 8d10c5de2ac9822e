// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/boxlabel.h"

#include "views/charts/markpainter.h"
#include "views/charts/parts.h"
#include "views/charts/words.h"

#include <QStringTokenizer>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr double Inset = 4;     // pixels between a text and its box's edge
constexpr double Narrowest = 9; // pixels; no text is narrower

/// Half a word or half a number in a box is not worth reading.
bool breaksWords(const ChartText &text, const QString &words, int pixelSize, double width)
{
    if (text.size(words, pixelSize).width() <= width)
        return false;
    const QStringList parts = unbreakableParts(words);
    return std::any_of(parts.begin(), parts.end(),
        [&](const QString &part) { return text.size(part, pixelSize).width() > width; });
}

/// The part of a box that a text may stand in: without the teeth of a torn end.
QRectF roomIn(const Mark &box)
{
    QRectF room = box.rect.adjusted(Inset, 1, -Inset, -1);
    if (!box.isPartial || box.shape != Mark::Shape::Bar)
        return room;
    const QRectF torn = tornEnd(box, paintedBody(box)).boundingRect();
    if (torn.width() > torn.height() && torn.center().y() < room.center().y())
        room.setTop(std::max(room.top(), torn.bottom()));
    else if (torn.width() > torn.height())
        room.setBottom(std::min(room.bottom(), torn.top()));
    return room;
}

} // namespace

bool mayHold(const LayoutContext &context, const Mark &box, QStringView text, int pixelSize)
{
    const ChartText &measure = context.text;
    const QRectF room = roomIn(box);
    const double line = measure.lineHeight(pixelSize);
    if (room.width() < Narrowest || room.height() < line)
        return false;
    if (measure.language() == Language::English) {
        for (const QStringView paragraph : QStringTokenizer(text, u'\n')) {
            for (const QStringView word : QStringTokenizer(paragraph, u' ')) {
                if (measure.leastWidth(word, pixelSize) > room.width())
                    return false;
            }
        }
    }
    int lines = 0;
    for (const QStringView paragraph : QStringTokenizer(text, u'\n'))
        lines
            += std::max(1, int(std::ceil(measure.leastWidth(paragraph, pixelSize) / room.width())));
    return lines <= int(room.height() / line);
}

bool addBoxLabel(const LayoutContext &context, const Mark &box, const QStringList &texts,
    int pixelSize, BoxPlace place, ChartSheet &sheet)
{
    const QRectF room = roomIn(box);
    const double line = context.text.lineHeight(pixelSize);
    for (const QString &words : texts) {
        // Measuring is dear.
        if (words.isEmpty() || !mayHold(context, box, words, pixelSize)
            || breaksWords(context.text, words, pixelSize, room.width()))
            continue;
        const int lines = int(room.height() / line);
        const QString fitted = context.text.wrapped(words, pixelSize, false, room.width(), 0);
        if (fitted.count(u'\n') >= lines)
            continue;
        const QSizeF size = context.text.size(fitted, pixelSize);
        if (size.width() > room.width() || size.height() > room.height() + 1)
            continue;
        LabelWish wish;
        wish.label.text = fitted;
        wish.label.pixelSize = pixelSize;
        wish.label.row = box.row;
        wish.label.column = box.column;
        const ChartTheme &theme = context.data.theme();
        wish.label.colour = readableOn(fillOf(box, theme));
        if (place == BoxPlace::TopLeft) {
            wish.label.rect = QRectF(room.topLeft() + QPointF(0, 2), size);
            wish.label.alignment = Qt::AlignLeft | Qt::AlignTop;
            if (wish.label.rect.bottom() > room.bottom() + 1)
                wish.label.rect.moveBottom(room.bottom());
        } else {
            wish.label.rect = QRectF(QPointF(room.center().x() - size.width() / 2,
                                         room.center().y() - size.height() / 2),
                size);
        }
        if (box.kind == Kind::Forecast) {
            wish.label.fill = box.isShaded ? box.colour : mixed(box.colour, theme.background, 0.08);
            wish.label.colour = box.isShaded ? readableOn(box.colour) : theme.text;
        }
        wish.priority = LabelPriority::Value;
        sheet.labels += wish;
        return true;
    }
    return false;
}

} // namespace sextant
