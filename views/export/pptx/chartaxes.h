// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"
#include "views/export/nativeplan.h"
#include "views/export/pptx/drawing.h"

namespace sextant {

/// The ids of the pair of axes that series stand on. @param isSecond  the pair at the right
void writeAxisIds(XmlPart &xml, bool isSecond = false);
/// The axis of places, or of time, and that of values. @param title  of the values; may be empty
void writeAxes(XmlPart &xml, const ChartData &data, const NativePlan &plan, const Scale &scale,
    const TextLook &look, const QString &title = {});

/// One axis of numbers.
struct NumberAxis
{
    Scale scale;
    QString format; ///< of its ticks, as spreadsheets write it
    QString title;
};
/// A second axis of values at the right, and the axis of places that it needs, which is not seen.
void writeSecondAxes(
    XmlPart &xml, const NativePlan &plan, const NumberAxis &values, const TextLook &look);
/// Two axes of numbers, across and up.
void writePointAxes(XmlPart &xml, const ChartTheme &theme, const NumberAxis &x, const NumberAxis &y,
    const TextLook &look);

/// An axis of days, which is not seen, and one of shares up to the whole.
/// @param format  of the days
void writeMosaicAxes(XmlPart &xml, const QString &format, const TextLook &look);

/// A scale in the numbers of the chart's workbook, see ValueText::sheetFactor().
[[nodiscard]] Scale sheetScale(Scale scale, const ValueText &texts);
/// The scale as office programs can show it: they count ticks from its low end.
[[nodiscard]] Scale tickedScale(const Scale &scale);
/// A plot area that leaves room at its right for names at the ends of lines.
void writeInnerLayout(XmlPart &xml, const ChartFrame &frame);
/// `c:txPr`: how texts of a part of a chart look.
void writeTextProperties(XmlPart &xml, const TextLook &look);
/// A number format on the scale of the texts (millions, billions) where spreadsheets have it.
/// @param values     as the chart's workbook has them
/// @param saysScale  whether each number carries the word (`m`, `bn`), as those of an axis do
[[nodiscard]] QString chartNumberFormat(
    const ValueText &texts, const Unit &unit, const QList<double> &values, bool saysScale);
/// The same for the chart's own values.
[[nodiscard]] QString chartNumberFormat(
    const ChartData &data, const QList<double> &values, bool saysScale);

} // namespace sextant
