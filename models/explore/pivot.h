// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"
#include "db/values/kind.h"
#include "db/values/period.h"
#include "db/values/source.h"
#include "models/explore/exploration.h"

#include <QList>
#include <QString>

#include <limits>
#include <memory>

namespace sextant {

/// What can be said of a cell.
enum class CellState : quint8 {
    Value,       ///< one number, or a sum that the rules allow
    Partial,     ///< a sum of parts that need not be all parts
    Missing,     ///< no number; with Qualifier::Incomplete: some parts are there, not all
    NotAdditive, ///< several numbers that must not be added (shares, overlapping members)
    Conflict,    ///< several numbers for the same thing; all of them are in `numbers`
};
[[nodiscard]] QString cellStateId(
    CellState state); ///< `value`, `partial`, `missing`, `not-additive`, `conflict`

/// One of the numbers behind a cell, as published (converted if a currency was asked). Never
/// transformed: `value` is in Pivot::valueUnit even where the cell shows a share or a growth.
struct CellNumber
{
    double value = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    Period period;
    Kind kind = Kind::Actual;
    Qualifier qualifier = Qualifier::None;
    QString source; ///< id; the Source is in Pivot::sources
    QString unit;   ///< id of the unit as published
    double published = std::numeric_limits<double>::quiet_NaN(); ///< before any conversion
    double rate = 1; ///< the factor that was applied to `published`
    QString note;
    QStringList members; ///< ids along Pivot::numberDimensions; empty where it is a sum over them
    qint64 rowId = 0;    ///< 0 if it is a sum of several rows
    /// More than 1: a sum of so many rows of a tracker, or a conflicting source's own sum.
    qint32 parts = 1;
};

struct PivotCell
{
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN without a number
    double low = std::numeric_limits<double>::quiet_NaN();   ///< only for a single number
    double high = std::numeric_limits<double>::quiet_NaN();
    CellState state = CellState::Missing;
    Qualifier qualifier
        = Qualifier::None; ///< of a single number; Incomplete see CellState::Missing
    Kinds kinds;
    bool isScenario = false; ///< computed by the forecast, not published
    qint32 numberCount = 0;  ///< how many observations are behind it
    QString unit; ///< id of the value's unit where it is not Pivot::valueUnit (no currency asked)
    QStringList sources;       ///< ids, each once, in the order of the file
    QList<CellNumber> numbers; ///< the observations behind it, at most MaxNumbers

    static constexpr int MaxNumbers = 64;
    [[nodiscard]] bool hasValue() const { return value == value; }
};

/// One place on an axis along one dimension.
struct AxisMember
{
    QString dimension;
    QString id; ///< member id, Period::toString(), or `other`
    Names names;
    Period period; ///< valid if the dimension is `period`
    int level = 1;
    bool isOther = false;
    bool isScenario = false; ///< a period that only the forecast fills
};
/// A label: one AxisMember a dimension of the axis. For a pivot without columns: one empty label.
using AxisLabel = QList<AxisMember>;

struct PivotAxis
{
    QStringList dimensions;
    QList<AxisLabel> labels;

    [[nodiscard]] bool isTime() const
    {
        return dimensions.size() == 1 && dimensions.first() == u"period";
    }
    /// The label in one language; several dimensions are joined by ` · `.
    [[nodiscard]] QString text(int index, Language language) const;
};

/// The finished matrix an Exploration evaluates to: immutable, shared, cheap to pass on.
class Pivot final
{
public:
    Exploration exploration; ///< what was asked, with defaults filled in
    Dataset dataset;
    Measure measure;
    Unit unit;      ///< of the values shown (percent for shares and growth)
    Unit valueUnit; ///< of the values before the transform
    PivotAxis rows;
    PivotAxis columns;      ///< `dimensions` empty and one label if there is no column dimension
    QList<PivotCell> cells; ///< row-major
    QList<PivotCell> rowTotals;    ///< one a row; Missing where a total makes no sense
    QList<PivotCell> columnTotals; ///< one a column
    PivotCell grandTotal;
    QStringList numberDimensions; ///< what CellNumber::members runs along
    QList<Source> sources;        ///< those behind any cell, in the order of first use
    QList<Dimension> dimensions;  ///< the dataset's, for names
    QStringList notes; ///< what must be said under the chart: conversions, incomplete years
    qint64 observationCount = 0; ///< rows that passed the filters
    qint64 datasetRowCount = 0;  ///< rows of the dataset (for this measure)

    [[nodiscard]] int rowCount() const { return int(rows.labels.size()); }
    [[nodiscard]] int columnCount() const { return int(columns.labels.size()); }
    [[nodiscard]] const PivotCell &cell(int row, int column) const
    {
        return cells[qsizetype(row) * columnCount() + column];
    }
    [[nodiscard]] const Source *source(const QString &id) const;
    [[nodiscard]] const Dimension *dimension(const QString &id) const;
    /// 0: rows are time, 1: columns are time, -1: neither.
    [[nodiscard]] int timeAxis() const { return rows.isTime() ? 0 : columns.isTime() ? 1 : -1; }
};

using PivotPtr = std::shared_ptr<const Pivot>;

} // namespace sextant
