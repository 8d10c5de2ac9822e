// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace sextant {

/// Single lines of text whose shapes are remembered: a list or a chart that follows the hand writes
/// the same names dozens of times a second, and to shape one takes several times longer than to
/// paint it.
///
/// Each thread remembers its own; a few thousand lines at most.

/// Pixels that a line takes.
[[nodiscard]] double lineLength(const QFont &font, const QString &text);

/// The line, or what of it fits into so many pixels and an ellipsis.
[[nodiscard]] QString elidedLine(const QFont &font, const QString &text, int width);

/// Draws a line in the painter's font and pen in the middle of the height of `rect`, not clipped.
/// On devices that keep text as text (PDF, SVG) it stays so.
/// @param across  left, right or in the middle of `rect`
void drawLine(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment across);

/// drawLine() of elidedLine().
void drawElidedLine(QPainter &painter, const QRect &rect, const QString &text,
    Qt::Alignment across = Qt::AlignLeft);

} // namespace sextant
