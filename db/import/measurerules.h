// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/manifest.h"
#include "db/import/taxonomy.h"

namespace sextant::db {

/// The measures that rows of a dataset may name, in given order: the listed ones, then each member
/// of the taxonomy dimension, followed by its variants. A unit that only the rows tell is empty.
[[nodiscard]] QList<Measure> possibleMeasures(const MeasureRules &rules, const Taxonomy &taxonomy);

/// How a measure of the taxonomy totals once its unit is known: percentages and ratings not at all,
/// everything else by sum, unless an override says otherwise.
void decideTotals(Measure &measure, const MeasureRules &rules);

} // namespace sextant::db
