// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QString>
#include <QStringList>

namespace sextant::tests {

/// Makes pivots by hand, so that charts are tested without a workspace or an evaluation.
class PivotMaker final
{
public:
    PivotMaker();

    /// Periods as `2024`, `2024Q3` … on the rows.
    PivotMaker &periods(const QStringList &periods);
    /// Members of a dimension on the rows.
    PivotMaker &rows(const QString &dimension, const QStringList &names);
    PivotMaker &columns(const QString &dimension, const QStringList &names);
    /// Periods on the columns.
    PivotMaker &columnPeriods(const QStringList &periods);
    PivotMaker &unit(const QString &unit);
    PivotMaker &measure(const Names &names);
    PivotMaker &chart(const QString &family);
    PivotMaker &title(const QString &title);
    PivotMaker &notAdditive(const QString &dimension);
    /// Makes the cells; call after the axes.
    PivotMaker &fill(const QList<QList<double>> &values, Kind kind = Kind::Actual);
    PivotMaker &kind(int row, int column, Kind kind);
    PivotMaker &conflict(int row, int column, const QList<double> &values);
    PivotMaker &range(int row, int column, double low, double high);
    PivotMaker &scenario(int row, int column, double low, double high);
    PivotMaker &state(int row, int column, CellState state);

    /// The pivot with totals over what is there.
    [[nodiscard]] Pivot make() const;
    [[nodiscard]] PivotPtr share() const { return std::make_shared<const Pivot>(make()); }

    Pivot pivot;

private:
    Dimension &dimension(const QString &id);
    PivotCell &at(int row, int column);
    void setAxis(PivotAxis &axis, const QString &dimension, const QStringList &names);
};

/// Accelerators acquired by owner, million units; Epoch AI, edition 2026-04, as rounded in the
/// published table; 2026 to 2028 continue it for tests only and are marked as computed.
[[nodiscard]] PivotMaker acceleratorsByOwner();

/// A cloud inference market of three published years, USD bn: 2025, 2026 and 2032 (360iResearch).
[[nodiscard]] PivotMaker cloudInference();

/// `series` × `periods` numbers of a smooth made-up curve, all above zero.
[[nodiscard]] PivotMaker manySeries(int series, int periods);

} // namespace sextant::tests
