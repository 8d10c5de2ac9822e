// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace sextant::controls {

/// How the parts of controls are painted; used by ThemeStyle only. Rectangles are in pixels.

inline constexpr double Radius = 5;

/// A rounded box with a one-pixel edge. An invalid colour leaves fill or edge out.
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
    double radius = Radius, double width = 1);
/// The ring of the widget that has the keyboard.
void paintFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette);
/// A thin chevron in the middle of `rect`.
void paintChevron(
    QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour);

void paintField(QPainter &painter, const QStyleOption &option);
void paintPushButton(QPainter &painter, const QStyleOptionButton &option, bool isPrimary);
void paintToolButton(QPainter &painter, const QStyleOption &option, bool isFramed);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintItemGround(QPainter &painter, const QStyleOptionViewItem &option);
void paintTab(QPainter &painter, const QStyleOptionTab &option);
void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void paintMenuItemGround(QPainter &painter, const QStyleOptionMenuItem &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);

} // namespace sextant::controls
