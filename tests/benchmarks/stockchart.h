// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QChartView>

namespace sextant::benchmarks {

/// The peer: the same numbers in Qt Charts' own series, in the quickest way it offers, which is to
/// drop the series and add another. Without animation, legend or title.
class StockChart final : public QChartView
{
    Q_OBJECT

public:
    explicit StockChart(QWidget *parent = nullptr);

    /// Stacked columns: one bar set a column of the pivot, one category a row.
    void showStack(const Pivot &pivot);
    /// Lines: one line series a column of the pivot.
    void showLines(const Pivot &pivot);

    /// The chart as a PNG of the view's size. @return how many bytes
    qint64 writePng();
    /// The chart as SVG. @return how many bytes
    qint64 writeSvg();
};

} // namespace sextant::benchmarks
