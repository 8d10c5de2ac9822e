// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/kind.h"
#include "models/explore/cellindex.h"

#include <QColor>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace sextant {

inline constexpr CellIndex NoCell { -1, -1 };

/// One shape of a chart that stands for one or more cells of the Pivot. Families produce marks; one
/// item paints them; hover, selection, keyboard, screen readers, exporters and tests read them.
/// Coordinates are pixels of the chart frame, y downwards.
struct Mark
{
    /// A Whisker is the published range of one number: a thin line with two ends, along the longer
    /// side of its rect.
    enum class Shape : quint8 { Bar, Line, Area, Point, Arc, Whisker };

    Shape shape = Shape::Bar;
    int row = -1; ///< cell in the Pivot; -1: the mark spans several (a line, an area)
    int column = -1;
    Kind kind = Kind::Actual; ///< how it is drawn: solid, lighter, hatched or dashed, dotted
    bool isConflict = false;  ///< one of several contradicting numbers: an open diamond
    bool isScenario = false;
    bool isPartial = false; ///< a sum of parts that need not be all parts: its far end is torn
    bool isBand = false;    ///< an area between a low and a high path, much lighter
    bool isQuiet = false;   ///< a point that is only drawn while it is hovered or selected
    bool isStacked = false; ///< a bar that touches others: a hairline keeps them apart
    bool isLying = false;   ///< a bar whose value runs along x
    bool isLink = false;    ///< a line across periods for which nothing was asked: thin and pale
    bool isMinor = false;   ///< a line of the grey rest: thin
    bool isGuide = false;  ///< a line that only leads the eye from mark to mark; stands for nothing
    quint8 dot = 0;        ///< the shape of a Point, see dotOutline(); 0: round
    bool isShaded = false; ///< its fill is its value: kinds show as a pale hatch or an outline
    /// A bar of a mosaic is painted that many pixels short at its top and right, which keeps it
    /// from its neighbours; what it stands for is its whole rect.
    float gap = 0;
    float gapTop = 0; ///< in place of `gap` where it is larger
    float gapRight = 0;
    int place = -1; ///< position along the axis of places, and of its series; for walking
    int series = -1;
    QColor colour;
    QRectF rect;           ///< Bar, Point (its bounding box), Arc (the circle's box)
    QPolygonF points;      ///< Line, Area (closed)
    double startAngle = 0; ///< Arc, degrees counter-clockwise from 3 o'clock
    double spanAngle = 0;
    double innerRadius = 0; ///< Arc: of the hole, pixels
    double value = 0;
    /// Accessible name where it is not that of the cell (a line, a slice of several members); else
    /// empty, see ChartFrame::markText().
    QString text;

    [[nodiscard]] CellIndex cell() const { return { row, column }; }
    /// Whether it stands for exactly one cell.
    [[nodiscard]] bool hasCell() const { return row >= 0 && column >= 0; }
    /// The smallest upright rectangle around the shape.
    [[nodiscard]] QRectF bounds() const
    {
        return shape == Shape::Line || shape == Shape::Area ? points.boundingRect() : rect;
    }
};

/// A text of the chart with the room it takes; placed so that none overlaps another.
struct Label
{
    enum class Role : quint8 {
        Value,
        Total,
        Series,
        Axis,
        Divider,
        Legend,
        Headline,
        SoWhat, ///< what follows from the chart, under the headline
        Subtitle,
        Filters,
        Source,
        Note,
        Message,    ///< the words of an empty chart
        Annotation, ///< what the user put on the chart
    };
    Role role = Role::Value;
    QRectF rect;
    QString text;
    QColor colour;
    int pixelSize = 11;
    bool isBold = false;
    QColor fill; ///< behind the text, to lift it off a hatch; invalid for none
    Qt::Alignment alignment = Qt::AlignCenter;
    QPolygonF leader; ///< optional line from the label to its mark
    int row = -1;
    int column = -1;
    int series = -1;     ///< of a series' name, and of its growth beside it
    int annotation = -1; ///< index in Exploration::annotations
};

} // namespace sextant
