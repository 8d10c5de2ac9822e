// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sql/connection.h"
#include "db/values/catalog.h"
#include "db/values/columns.h"

#include <functional>

class QIODevice;

namespace sextant::db {

// A tracker's rows one by one, for other programs: in the order of the tracker, with one column a
// dimension, one for the period and one a measure.

/// Told the share that is written, 0..1; returns false to cancel.
using PlainRowsProgress = std::function<bool(double)>;

/// Makes the dataset's table in another database, with the ids of members, and one table a
/// dimension (`dim_…`: id, parent, names) beside it. One transaction.
/// @param dimensions  the dataset's, in its order
/// @return AlreadyExists if a table of that name is there; Io, Cancelled
[[nodiscard]] Result<void> writePlainTable(const Connection &target, const Dataset &dataset,
    const QList<Dimension> &dimensions, const TrackerColumns &tracker,
    const PlainRowsProgress &progress = {});

/// Writes RFC 4180 text in UTF-8: a header of ids, then names of members; decimals as they are, an
/// empty field for a missing number or an undated row.
/// @return Io, Cancelled
[[nodiscard]] Result<void> writePlainCsv(QIODevice &device, const Dataset &dataset,
    const QList<Dimension> &dimensions, const TrackerColumns &tracker, Language language,
    const PlainRowsProgress &progress = {});

} // namespace sextant::db
