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
    /// For opening in Excel: a byte order mark, so that names in Chinese are read as what they are,
    /// and an apostrophe before names that would be taken for a formula (`=`, `+`, `-`, `@`).
    bool isForExcel = false;
};

/// A pivot as comma-separated values: UTF-8, RFC 4180 with CRLF; without a byte order mark unless
/// it is for Excel.
///
/// The header holds the ids of the row dimensions, then one field a column member (the measure's id
/// for a pivot without columns). Numbers have `.` and up to 15 significant digits and no
/// separators; a cell without one number (missing, in conflict, not additive) is empty. Same pivot,
/// same bytes.
[[nodiscard]] QByteArray toCsv(const Pivot &pivot, const CsvOptions &options);

} // namespace sextant
