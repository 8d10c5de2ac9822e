// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/verb.h"

namespace sextant {

/// The forms of `sextant forecast` on a series of a workspace: `FILE METHOD LOOK`.
[[nodiscard]] QStringList seriesMethods();
/// The flags of LOOK and of the forecast, without `--rate` and `--format`, which the calculator's
/// forms understand too.
[[nodiscard]] QList<Flag> seriesFlags();

/// Carries the series of a look forward and prints published and computed numbers, each with its
/// kind. Columns of CSV: the dimensions of the series, `period`, `value`, `low`, `high`, `kind`
/// (several are joined by `+`), `origin` (`published`, `own-forecast`).
/// @return an ExitStatus; a series that cannot be carried forward is bad input
[[nodiscard]] int runSeriesForecast(
    const Verb &verb, const Arguments &arguments, const VerbContext &context);

} // namespace sextant
