// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/mark.h"

#include <QList>
#include <QRectF>

#include <optional>

namespace sextant {

/// A label that would like to be shown, and where it may stand.
struct LabelWish
{
    Label label;              ///< its rect is the first choice
    QList<QRectF> otherRects; ///< tried in order if the first choice is taken
    double priority = 0;      ///< higher ones are placed first; equal ones in the order given
    std::optional<QPointF> leaderTo; ///< a leader runs here from wherever the label comes to stand
    double leaderGap = 4;            ///< pixels between its end and that point
    bool isRequired = false; ///< placed where it stands even if something is there (axis texts)
};

/// Places labels greedily by priority: a label that overlaps a placed one, an obstacle, or leaves
/// `bounds` takes its next place, and vanishes if none is free. The result is in the order given.
/// @param obstacles  room that is taken already
[[nodiscard]] QList<Label> placeLabels(
    const QList<LabelWish> &wishes, const QRectF &bounds, const QList<QRectF> &obstacles = {});

/// A stretch of a column that something wants, by its middle.
struct Stretch
{
    double middle = 0;
    double length = 0;
};

/// Moves stretches along one direction so that none overlap and all lie in [low, high], as little
/// as can be; they keep their order. Returns the new middles in the order given. If all together
/// are longer than the room, they are spread evenly and overlap.
[[nodiscard]] QList<double> spreadApart(const QList<Stretch> &stretches, double low, double high);

} // namespace sextant
