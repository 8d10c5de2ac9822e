// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"
#include "db/values/columns.h"
#include "db/values/exchange.h"
#include "db/values/kind.h"
#include "db/values/period.h"
#include "db/values/source.h"
#include "models/cube/hierarchy.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace sextant {

class SharedCrossFilter;
struct TrackerSummary;

/// Codes of one dimension, one a row; a code is an index into Dimension::members.
struct DimensionColumn
{
    Dimension dimension;
    std::vector<quint32> codes;
    Hierarchy hierarchy = Hierarchy(dimension); ///< of `dimension` as it was given
    /// The rows are sums over this dimension: `codes` is empty, and no row has one member of it.
    bool isCollapsed = false;
};

/// A dataset in columns: immutable once loaded, shared between threads as `CubePtr`.
///
/// All columns have rowCount() entries. `source` and `kind` are ordinary dimension columns (the
/// members of `source` are the sources' ids, named by Source::shortName), so that filters and axes
/// treat them alike. Rows keep the order of the file.
///
/// The rows of a tracker stay in `tracker`, one number a measure in each; dataset, dimensions,
/// sources, rates, periods and units (one a measure, in the dataset's order) are filled, and all
/// vectors with an entry a row are empty. condense() makes an ordinary cube of what a look needs.
class Cube final
{
public:
    Dataset dataset;
    std::vector<DimensionColumn> dimensions; ///< in the dataset's order
    QList<Source> sources; ///< those the rows name; index = code of dimension `source`
    ExchangeRates rates;

    TrackerPtr tracker;                            ///< null unless the dataset is a tracker
    std::shared_ptr<const TrackerSummary> summary; ///< of `tracker`; null without one
    /// Of `tracker`, with the filters of its last use; may be null, then callers make their own.
    std::shared_ptr<SharedCrossFilter> crossFilter;

    QList<Period> periods;             ///< distinct, ascending; the undated period comes first
    std::vector<quint32> periodCodes;  ///< index into periods
    std::vector<quint16> measureCodes; ///< index into dataset.measures
    std::vector<double> values;        ///< NaN if the row carries no number
    std::vector<double> lows;          ///< 5th percentile; NaN where not published
    std::vector<double> highs;         ///< 95th percentile; NaN where not published
    std::vector<Kind> kinds;
    std::vector<Qualifier> qualifiers;
    QList<Unit> units; ///< distinct units of the rows
    std::vector<quint16> unitCodes;
    QList<QString> notes; ///< distinct notes; 0 is the empty note
    std::vector<quint32> noteCodes;
    std::vector<qint64> rowIds; ///< row id in the dataset's table; 0 for a sum of rows
    std::vector<qint32> parts;  ///< how many rows each number is a sum of; empty: one each

    [[nodiscard]] std::size_t rowCount() const
    {
        return tracker ? tracker->rowCount : values.size();
    }
    /// How many rows of the file are behind a row.
    [[nodiscard]] qint32 partsOf(std::size_t row) const { return parts.empty() ? 1 : parts[row]; }
    /// @return -1 if the dataset lacks the dimension
    [[nodiscard]] int dimensionIndex(const QString &id) const;
    [[nodiscard]] const DimensionColumn *dimension(const QString &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
};

using CubePtr = std::shared_ptr<const Cube>;

} // namespace sextant
