// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/verb.h"
#include "models/explore/pivot.h"
#include "views/export/deckmaking.h"

namespace sextant {

/// The flags that say how an exported chart looks: `--size`, `--scale`, `--dpi`, `--text-scale`,
/// `--theme`, `--brand`, `--csv`.
[[nodiscard]] QList<Flag> exportLookFlags();

/// What they say, but for the brand. @return InvalidArgument, which is the command's fault
[[nodiscard]] Result<ExportOptions> exportOptionsFrom(
    const Arguments &arguments, Language language);

/// Reads the brand that `--brand` names into the options and writes to `context.err` what readers
/// will have trouble with. Does nothing without the flag.
/// @return the errors of openBrand(); NotSupported for `--theme dark` where it has no dark palette
[[nodiscard]] Result<void> addBrand(
    ExportOptions &options, const Arguments &arguments, const VerbContext &context);

/// Writes to `context.err` that a file will show no number, if that is so.
void warnOfNothing(const Pivot &pivot, const VerbContext &context);
/// Writes to `context.err` that a chart's texts are too small where it will be used, if they are.
void warnOfSmallText(const Pivot &pivot, const ExportOptions &options, const QString &suffix,
    const VerbContext &context);
/// The same for each chart of a deck, named by its headline.
void warnOfSmallText(const DeckContent &content, const ExportOptions &options,
    const QString &suffix, const VerbContext &context);

} // namespace sextant
