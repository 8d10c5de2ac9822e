// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "models/explore/pivot.h"
#include "views/export/xlsx/workbookfile.h"

#include <QList>

namespace sextant {

/// A number format of spreadsheets for numbers that stand together: separators of thousands and as
/// many decimals as the largest needs for three figures; none where all are whole. A number in
/// percent carries its sign.
/// @param suffix  written behind each number as it is; may be empty
[[nodiscard]] QString spreadsheetFormat(
    const QList<double> &values, const Unit &unit, const QString &suffix = {});

/// The letter behind a number that says what kind it is, with the blank before it: ` e` estimate,
/// ` f` forecast, ` a` assumption; empty for an actual.
[[nodiscard]] QString kindSuffix(Kind kind);

/// How a number of a kind looks: an estimate in grey, a forecast in italics, an assumption in a
/// dotted outline.
void markKind(CellLook &look, Kind kind);

/// Whether a total is what its parts come to: then a formula says so.
/// @param parts  NaN for those without a number
[[nodiscard]] bool isSumOf(double total, const QList<double> &parts);

} // namespace sextant
