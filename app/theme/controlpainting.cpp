// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/controlpainting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sextant::controls {

namespace {

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool isDown(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken);
}

bool isChecked(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_On);
}

bool hasFocusRing(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

/// The colour, moved towards the text colour: for pressed and hovered grounds.
QColor shaded(const QColor &colour, const QColor &towards, double share)
{
    const auto mix = [share](int from, int to) { return int(from + (to - from) * share); };
    return QColor(mix(colour.red(), towards.red()), mix(colour.green(), towards.green()),
        mix(colour.blue(), towards.blue()));
}

} // namespace

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
    double radius, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    paintBox(painter, rect, {}, palette.color(QPalette::Highlight), Radius, 2);
}

void paintChevron(
    QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const double reach = std::clamp(std::min(rect.width(), rect.height()) / 4.0, 2.5, 3.5);
    QPolygonF line { QPointF(-reach, -reach / 2), QPointF(0, reach / 2),
        QPointF(reach, -reach / 2) };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    painter.rotate(direction == Qt::UpArrow ? 180
            : direction == Qt::LeftArrow    ? 90
            : direction == Qt::RightArrow   ? -90
                                            : 0);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor ground
        = isEnabled(option) ? palette.color(QPalette::Base) : palette.color(QPalette::Window);
    const QColor edge = isHovered(option)
        ? shaded(palette.color(QPalette::Dark), palette.color(QPalette::Text), 0.2)
        : palette.color(QPalette::Dark);
    paintBox(painter, option.rect, ground, edge);
    if (isFocused && isEnabled(option))
        paintFocusRing(painter, option.rect, palette);
}

void paintPushButton(QPainter &painter, const QStyleOptionButton &option, bool isPrimary)
{
    const QPalette &palette = option.palette;
    const bool isFlat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool isFilled = isPrimary && isEnabled(option);
    QColor ground = isFilled ? palette.color(QPalette::Highlight) : palette.color(QPalette::Button);
    if (isChecked(option))
        ground = palette.color(QPalette::Light);
    if (isDown(option))
        ground = shaded(ground, palette.color(QPalette::WindowText), 0.12);
    else if (isHovered(option))
        ground = isFilled ? shaded(ground, palette.color(QPalette::WindowText), 0.08)
                          : palette.color(QPalette::Midlight);
    if (isFlat && !isHovered(option) && !isDown(option) && !isChecked(option))
        ground = QColor();
    paintBox(painter, option.rect, ground,
        isFlat || isFilled ? QColor() : palette.color(QPalette::Dark));
    if (hasFocusRing(option)) {
        paintFocusRing(painter, option.rect, palette);
        if (isFilled) // the ring has the ground's colour: set it off
            paintBox(painter, option.rect.adjusted(2, 2, -2, -2), {},
                palette.color(QPalette::HighlightedText), Radius - 2);
    }
}

void paintToolButton(QPainter &painter, const QStyleOption &option, bool isFramed)
{
    const QPalette &palette = option.palette;
    QColor ground;
    if (isFramed)
        ground = palette.color(QPalette::Base);
    if (isChecked(option))
        ground = palette.color(QPalette::Light);
    if (isDown(option))
        ground = shaded(palette.color(QPalette::Midlight), palette.color(QPalette::Text), 0.08);
    else if (isHovered(option) && !isChecked(option))
        ground = palette.color(QPalette::Midlight);
    paintBox(painter, option.rect, ground, isFramed ? palette.color(QPalette::Dark) : QColor());
    if (hasFocusRing(option))
        paintFocusRing(painter, option.rect, palette);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool isPartial = option.state.testFlag(QStyle::State_NoChange);
    const bool isMarked = isChecked(option) || isPartial;
    const int side = std::min({ option.rect.width(), option.rect.height(), 16 });
    const QRect box(option.rect.left() + (option.rect.width() - side) / 2,
        option.rect.top() + (option.rect.height() - side) / 2, side, side);
    const QColor accent = isEnabled(option) ? palette.color(QPalette::Highlight)
                                            : palette.color(QPalette::Disabled, QPalette::Text);
    paintBox(painter, box, isMarked ? accent : palette.color(QPalette::Base),
        isMarked ? accent : palette.color(QPalette::Dark), 4);
    if (isMarked) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette.color(QPalette::Active, QPalette::HighlightedText), 1.8,
            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.translate(box.topLeft());
        painter.scale(side / 16.0, side / 16.0);
        if (isPartial)
            painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
        else
            painter.drawPolyline(QPolygonF { QPointF(4, 8.3), QPointF(7, 11.2), QPointF(12, 5.2) });
        painter.restore();
    }
    if (hasFocusRing(option))
        paintFocusRing(painter, box.adjusted(-2, -2, 2, 2), palette);
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const int side = std::min({ option.rect.width(), option.rect.height(), 16 });
    const QRect box(option.rect.left() + (option.rect.width() - side) / 2,
        option.rect.top() + (option.rect.height() - side) / 2, side, side);
    const QColor accent = isEnabled(option) ? palette.color(QPalette::Highlight)
                                            : palette.color(QPalette::Disabled, QPalette::Text);
    paintBox(painter, box, palette.color(QPalette::Base),
        isChecked(option) ? accent : palette.color(QPalette::Dark), side / 2.0,
        isChecked(option) ? 5 : 1);
}

void paintItemGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, palette.color(QPalette::Light));
    else if (isHovered(option))
        painter.fillRect(option.rect, palette.color(QPalette::Midlight));
}

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF rect = option.rect;
    const QColor hairline = palette.color(QPalette::Mid);
    painter.save();
    if (isSelected) {
        QPainterPath path;
        path.moveTo(rect.left() + 0.5, rect.bottom() + 1);
        path.lineTo(rect.left() + 0.5, rect.top() + 4 + Radius);
        path.quadTo(rect.left() + 0.5, rect.top() + 4, rect.left() + 0.5 + Radius, rect.top() + 4);
        path.lineTo(rect.right() - 0.5 - Radius, rect.top() + 4);
        path.quadTo(
            rect.right() - 0.5, rect.top() + 4, rect.right() - 0.5, rect.top() + 4 + Radius);
        path.lineTo(rect.right() - 0.5, rect.bottom() + 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(path, palette.color(QPalette::Base));
        painter.strokePath(path, hairline);
    } else {
        if (isHovered(option))
            paintBox(
                painter, option.rect.adjusted(2, 6, -2, -4), palette.color(QPalette::Midlight), {});
        painter.setPen(hairline);
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter.restore();
    if (hasFocusRing(option))
        paintFocusRing(painter, option.rect.adjusted(4, 7, -4, -4), palette);
}

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const QPalette &palette = option.palette;
    const QColor ground = isDown(option) || isHovered(option) ? palette.color(QPalette::Midlight)
                                                              : palette.color(QPalette::Base);
    painter.fillRect(option.rect, ground);
    painter.save();
    painter.setPen(palette.color(QPalette::Mid));
    if (option.orientation == Qt::Horizontal)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

void paintMenuItemGround(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    if (option.checked && !option.icon.isNull())
        paintBox(painter, row, option.palette.color(QPalette::Light), {});
    else if (option.state.testFlag(QStyle::State_Selected))
        paintBox(painter, row, option.palette.color(QPalette::Midlight), {});
    if (option.state.testFlag(QStyle::State_Selected) && option.checked && !option.icon.isNull())
        paintBox(painter, row, {}, option.palette.color(QPalette::Highlight));
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const QPalette &palette = option.palette;
    painter.fillRect(option.rect, palette.color(QPalette::Base));
    if (option.minimum == option.maximum)
        return;
    QColor handle = palette.color(QPalette::Dark);
    if (isHovered(option) || isDown(option))
        handle = shaded(handle, palette.color(QPalette::Text), 0.25);
    const bool isVertical = option.orientation == Qt::Vertical;
    const QRect rect = isVertical ? slider.adjusted(3, 1, -2, -1) : slider.adjusted(1, 3, -1, -2);
    paintBox(painter, rect, handle, {}, std::min(rect.width(), rect.height()) / 2.0);
}

} // namespace sextant::controls
