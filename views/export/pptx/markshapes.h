// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"
#include "views/export/pptx/drawing.h"

namespace sextant {

/// A whole chart as a group of shapes, each editable and named after what it stands for: whatever a
/// family draws can be put on a slide. Grid, axes, marks, legend and labels, without headline,
/// subtitle, source line and note.
/// @param offset  of the frame on the slide, points
/// @param data    relationship to the group's customer data; empty for none
void writeChartShapes(XmlPart &xml, ShapeIds &ids, const ChartFrame &frame, QPointF offset,
    Language language, const QString &description, const QString &data = {});

/// The entries of the frame's legend that say how kinds are drawn, as a group; nothing without any.
/// @param top  where they come to stand, points. @return how much room they take from there
double writeKindLegend(XmlPart &xml, ShapeIds &ids, const ChartFrame &frame, QPointF offset,
    double top, Language language);

} // namespace sextant
