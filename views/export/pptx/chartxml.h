// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/chartpart.h"
#include "views/export/pptx/drawing.h"

namespace sextant {

/// Elements of native charts that all types share. Ranges are those of the chart's workbook, whose
/// numbers and names are repeated as the chart's cache.

/// Namespaces of a chart part.
[[nodiscard]] QList<std::pair<QString, QString>> chartSpaces();
/// Writes all that stands before `c:plotArea`.
void openChart(XmlPart &xml);
/// Writes all that stands behind the legend, with a reference to the workbook.
/// @param workbook  id of a relationship. @return the finished part
[[nodiscard]] QByteArray closedChart(XmlPart &xml, const TextLook &look, const QString &workbook);

/// `'Data'!$B$2:$B$4`: cells of a column of the table, without its header. @param column  of the
/// table's series; -1 for the places
[[nodiscard]] QString columnRange(const ChartTable &table, int column, int first, int count);
/// Opens `c:ser`, named by the header of a column.
void openSeries(XmlPart &xml, const ChartTable &table, int index, int column);
/// Opens `c:ser`, named by a place.
void openNamedSeries(XmlPart &xml, const ChartTable &table, int index, int place);
/// Opens `c:ser` with a name that stands in no cell.
void openSeries(XmlPart &xml, int index, const QString &name);
/// Opens `c:ser`, named by any cell of the sheet. @param row, column  from 0
void openSeriesAt(
    XmlPart &xml, const ChartTable &table, int index, const QString &name, int row, int column);
/// `c:cat`: all places, or their dates.
void writeCategories(XmlPart &xml, const ChartTable &table);
/// Numbers of a column; a number that is missing has no point. @param element  `c:val`, `c:xVal` …
void writeColumn(
    XmlPart &xml, const char *element, const ChartTable &table, int column, int first, int count);
/// Numbers that stand below the header of any column of the sheet. @param column  from 0
void writeRange(XmlPart &xml, const char *element, const ChartTable &table, int column,
    const QList<double> &values, const QString &format);
/// All numbers of a column as `c:val`.
void writeValues(XmlPart &xml, const ChartTable &table, int column);

/// The side of its point on which the frame put a label: `t`, `b`, `l` or `r`, as lines, points and
/// bubbles can have it.
[[nodiscard]] QString labelSide(const Label &label, const Mark &mark);
/// The dot at each point of a line. @param size  points; 0 for none
void writeMarker(XmlPart &xml, const QColor &colour, int size);
/// The switches that end every label.
void writeLabelSwitches(XmlPart &xml, bool showsValue, bool showsSeries);
/// Number format, transparent box and text of a label.
void writeLabelLook(XmlPart &xml, const QString &format, const TextLook &look);
/// `c:dPt` of one column, slice or bubble by its kind. @param edge  invalid for none
void writePointLook(XmlPart &xml, int point, const QColor &colour, Kind kind, const QColor &edge);
/// `c:dPt` of a line: the way to the point.
void writeSegmentLook(XmlPart &xml, int point, const QColor &colour, double width, Kind kind);

} // namespace sextant
