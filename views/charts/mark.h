// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/kind.h"

#include <QColor>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>

namespace sextant {

/// One shape of a chart that stands for one or more cells of the Pivot. Families produce marks; one
/// item paints them; hover, selection, keyboard, screen readers, exporters and tests read them.
/// Coordinates are pixels of the chart frame, y downwards.
struct Mark
{
    enum class Shape : quint8 { Bar, Line, Area, Point, Arc };

    Shape shape = Shape::Bar;
    int row = -1; ///< cell in the Pivot; -1: the mark spans several (a line, an area)
    int column = -1;
    Kind kind = Kind::Actual; ///< how it is drawn: solid, lighter, hatched or dashed, dotted
    bool isConflict = false;  ///< one of several contradicting numbers, drawn as an open dot
    bool isScenario = false;
    QColor colour;
    QRectF rect;           ///< Bar, Point (its bounding box), Arc (the circle's box)
    QPolygonF points;      ///< Line, Area (closed)
    double startAngle = 0; ///< Arc, degrees counter-clockwise from 3 o'clock
    double spanAngle = 0;
    double innerRadius = 0; ///< Arc: of the hole, pixels
    double value = 0;
    QString text; ///< accessible name: members, value with unit, kind
};

/// A text of the chart with the room it takes; placed so that none overlaps another.
struct Label
{
    enum class Role : quint8 { Value, Total, Series, Axis, Divider, Legend };
    Role role = Role::Value;
    QRectF rect;
    QString text;
    QColor colour;
    int pixelSize = 11;
    bool isBold = false;
    Qt::Alignment alignment = Qt::AlignCenter;
    QPolygonF leader; ///< optional line from the label to its mark
    int row = -1;
    int column = -1;
};

} // namespace sextant
