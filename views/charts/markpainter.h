// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/charttheme.h"
#include "views/charts/mark.h"

class QPainter;

namespace sextant {

class ChartText;

/// How a kind looks is decided here and nowhere else: solid is actual, a lighter tint an estimate,
/// hatched or dashed a forecast, a dotted outline an assumption.

/// Paints one mark in its own colour. Only with plain fills, lines and own hatches: no clipping,
/// patterns or gradients, which SVG files would lose or turn into pictures.
void paintMark(QPainter &painter, const Mark &mark, const ChartTheme &theme);

/// The colour that a mark's inside appears in, for choosing the colour of a text on it.
[[nodiscard]] QColor fillOf(const Mark &mark, const ChartTheme &theme);

/// How much of a mark's colour its inside holds, the rest being the background: 1 for an actual,
/// less for softer kinds.
[[nodiscard]] double tintOf(Kind kind);
/// The shape of one of several contradicting numbers, inside its rect.
[[nodiscard]] QPolygonF diamondIn(const QRectF &rect);
/// The part of a bar's rect that is painted: less the hairline or the gap that keeps it from
/// others.
[[nodiscard]] QRectF paintedBody(const Mark &mark);
/// The background's bite out of the far end of a bar that is a sum of parts which need not be all:
/// a torn edge, which no kind of number has. @param body  from paintedBody()
[[nodiscard]] QPolygonF tornEnd(const Mark &mark, const QRectF &body);

/// Dark or white, whichever is easier to read on `fill` (the larger contrast ratio of WCAG 2.1).
[[nodiscard]] QColor readableOn(const QColor &fill);
/// The colour a series' name is written in: its own, moved towards the text's until it reads well
/// (4.5 to 1 on the background).
[[nodiscard]] QColor nameColour(const QColor &colour, const ChartTheme &theme);
/// Contrast ratio of two colours, 1 to 21 (WCAG 2.1).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// `amount` of `colour` over the rest of `ground`; 0 to 1.
[[nodiscard]] QColor mixed(const QColor &colour, const QColor &ground, double amount);

/// Paints a label: its leader, its backdrop, its lines of text.
void paintLabel(QPainter &painter, const Label &label, const ChartTheme &theme, Language language);
/// The same, for many labels: `text` keeps their fonts.
void paintLabel(
    QPainter &painter, const Label &label, const ChartTheme &theme, const ChartText &text);

/// The outline of an arc mark as a polygon, in steps of at most two degrees.
[[nodiscard]] QPolygonF arcPolygon(const Mark &mark);

} // namespace sextant
