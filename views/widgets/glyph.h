// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace sextant {

/// The small signs that our delegates paint themselves, in one stroke weight.
enum class Glyph {
    Cross,
    Check,
    Dash,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Funnel,
    Search,
    Plus,
    Information,
    Warning,
    ArrowUp,
    ArrowDown,
};

/// Paints a sign into the largest square in the middle of `rect`.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour);

/// A check box of 14 px in the middle of `rect`: filled with `accent` where checked.
void paintCheckBox(QPainter &painter, const QRectF &rect, Qt::CheckState state,
    const QColor &accent, const QColor &border, const QColor &mark);

/// A sign as an icon of fixed colour, sharp at one to three times.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, const QColor &colour, int size = 16);

} // namespace sextant
