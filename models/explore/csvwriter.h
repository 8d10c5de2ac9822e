// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QByteArray>

namespace sextant {

/// How a pivot is written as comma-separated values.
struct CsvOptions
{
    bool usesIds = false;                  ///< members by id in place of their name
    bool hasTotals = false;                ///< a last row and a last column with the totals
    Language language = Language::English; ///< of the names
};

/// A pivot as comma-separated values: UTF-8 without a byte order mark, RFC 4180 with CRLF.
///
/// The header holds the ids of the row dimensions, then one field a column member (the measure's id
/// for a pivot without columns). Numbers have `.` and up to 15 significant digits and no
/// separators; a cell without one number (missing, in conflict, not additive) is empty. Same pivot,
/// same bytes.
[[nodiscard]] QByteArray toCsv(const Pivot &pivot, const CsvOptions &options);

} // namespace sextant
