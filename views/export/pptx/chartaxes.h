// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"
#include "views/export/nativeplan.h"
#include "views/export/pptx/drawing.h"

namespace sextant {

/// The ids of the pair of axes that all series of a chart share.
void writeAxisIds(XmlPart &xml);
/// The axis of places, or of time, and that of values, with the frame's own scale and ticks.
void writeAxes(XmlPart &xml, const ChartData &data, const NativePlan &plan, const ChartFrame &frame,
    const TextLook &look);
/// A plot area that leaves room at its right for names at the ends of lines.
void writeInnerLayout(XmlPart &xml, const ChartFrame &frame);
/// `c:txPr`: how texts of a part of a chart look.
void writeTextProperties(XmlPart &xml, const TextLook &look);
/// A number format on the frame's scale (millions, billions) where spreadsheets have it.
/// @param saysScale  whether each number carries the word (`m`, `bn`), as those of an axis do
[[nodiscard]] QString chartNumberFormat(
    const ChartData &data, const QList<double> &values, bool saysScale);

} // namespace sextant
