// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/slidedelegate.h"

#include "models/items/storymodel.h"
#include "views/widgets/colours.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTextLayout>

namespace sextant {

namespace {

constexpr int NumberWidth = 18;
constexpr int Gap = 8;
constexpr int Padding = 5;
constexpr int HeadlineLines = 2;

/// Draws text in lines of the rect's width; the last one that fits ends in an ellipsis.
/// @return the height that was used
int drawLines(
    QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int most)
{
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    const QFontMetrics metrics(font, painter.device());
    painter.setFont(font);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines < most;
         line = layout.createLine()) {
        line.setLineWidth(rect.width());
        const bool isLast = lines == most - 1;
        const QString part = isLast
            ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width())
            : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(
            rect.left(), rect.top() + lines * metrics.height() + metrics.ascent(), part);
        ++lines;
    }
    layout.endLayout();
    return lines * metrics.height();
}

QFont headlineFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize SlideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = HeadlineLines * QFontMetrics(headlineFont(option.font)).height()
        + option.fontMetrics.height();
    return { 160, std::max(text, PictureSize.height()) + 2 * Padding };
}

void SlideDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, colours::tint(palette));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours::hover(palette));

    const QRect row = option.rect.adjusted(4, Padding, -Gap, -Padding);
    painter->setFont(option.font);
    painter->setPen(colours::secondary(palette));
    painter->drawText(QRect(row.left(), row.top(), NumberWidth, option.fontMetrics.height()),
        Qt::AlignRight | Qt::AlignVCenter, QString::number(index.row() + 1));
    const QRect picture(QPoint(row.left() + NumberWidth + Gap, row.top()), PictureSize);
    const auto image = index.data(Qt::DecorationRole).value<QImage>();
    painter->fillRect(picture, colours::card(palette));
    if (!image.isNull()) {
        // Averaged here: a painter that shrinks a picture to less than half leaves pixels out.
        const double ratio = painter->device()->devicePixelRatioF();
        QImage fitting = image.scaled((QSizeF(PictureSize) * ratio).toSize(), Qt::IgnoreAspectRatio,
            Qt::SmoothTransformation);
        fitting.setDevicePixelRatio(ratio);
        painter->drawImage(picture.topLeft(), fitting);
    }
    painter->setPen(colours::hairline(palette));
    painter->drawRect(picture.adjusted(0, 0, -1, -1));

    const QRect words(
        picture.right() + 1 + Gap, row.top(), row.right() - picture.right() - Gap, row.height());
    painter->setPen(palette.color(QPalette::Text));
    const int used = drawLines(
        *painter, words, index.data().toString(), headlineFont(option.font), HeadlineLines);
    painter->setPen(colours::secondary(palette));
    drawLines(*painter, words.adjusted(0, used, 0, 0),
        index.data(StoryModel::SoWhatRole).toString(), option.font, 1);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours::accent(palette), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->restore();
}

} // namespace sextant
