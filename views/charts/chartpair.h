// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"
#include "views/charts/chartframe.h"
#include "views/charts/comparedcharts.h"

#include <QGraphicsScene>

#include <array>

namespace sextant {

/// Two charts beside each other in a scene of their own, as files show them. Window thread only.
class ChartPair final
{
public:
    ChartPair();

    /// Lays both out on one scale, each in half the width, but in no less than is readable.
    /// @param pivots  at the left and at the right; null for none
    /// @param size    pixels of both together
    /// @return why they cannot share a scale; each is then laid out for itself
    [[nodiscard]] Unlike layOut(const std::array<PivotPtr, 2> &pivots, const ChartTheme &theme,
        Language language, const QSizeF &size);
    [[nodiscard]] QGraphicsScene &scene() { return m_scene; }
    /// @param side  0 for the left, 1 for the right
    [[nodiscard]] ChartFrame &frame(std::size_t side) { return *m_frames[side]; }

private:
    QGraphicsScene m_scene;
    std::array<ChartFrame *, 2> m_frames {}; // owned by the scene
};

} // namespace sextant
