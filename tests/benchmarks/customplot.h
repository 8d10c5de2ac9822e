// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <qcustomplot.h>

namespace sextant::benchmarks {

/// The other peer: the same numbers in QCustomPlot, which keeps its plottables and takes new data,
/// in the way that its manual calls the quickest. Each call paints before it returns.
class CustomPlot final : public QCustomPlot
{
    Q_OBJECT

public:
    explicit CustomPlot(QWidget *parent = nullptr);

    /// Stacked columns: one set of bars a column of the pivot, one key a row.
    void showStack(const Pivot &pivot);
    /// Lines: one graph a column of the pivot.
    void showLines(const Pivot &pivot);
    /// Points: the first column of the pivot across, the second up.
    void showPoints(const Pivot &pivot);

private:
    void prepare(int plottables);
    void paintAll();
};

} // namespace sextant::benchmarks
