// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/observation.h"
#include "db/values/result.h"
#include "models/cube/cube.h"

namespace sextant {

/// Turns observations, one after the other, into the columns of a Cube.
class CubeBuilder final
{
public:
    /// @param dimensions  the dataset's, in its order, including `source` and `kind`
    /// @param sources     may hold more than the rows name; the cube keeps those of the dimension
    ///                    `source`, in that dimension's order
    CubeBuilder(const Dataset &dataset, const QList<Dimension> &dimensions,
        const QList<Source> &sources, const ExchangeRates &rates);

    /// Appends a row.
    /// @return an error of code Malformed if the row names a measure or member that the catalog
    ///         does not know, or has the wrong number of members
    [[nodiscard]] Result<void> add(const Observation &observation);
    /// The finished cube. Call once, last.
    [[nodiscard]] CubePtr build();
    /// The cube of a tracker, whose rows were never added. Reads them all once, in two threads.
    [[nodiscard]] CubePtr build(const TrackerPtr &tracker);

private:
    [[nodiscard]] Result<void> addMember(std::size_t column, const QString &member, qint64 rowId);

    std::shared_ptr<Cube> m_cube;
    QHash<QString, quint16> m_measures;
    QHash<QString, quint16> m_units;
    QHash<QString, quint32> m_notes;
    QHash<Period, quint32> m_periods; ///< in the order of appearance until build()
};

} // namespace sextant
