// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/verb.h"
#include "db/workspace.h"
#include "models/explore/pivot.h"
#include "views/export/exporter.h"

#include <optional>

namespace sextant {

/// What of the flags contradicts a deck of a story, of several explorations or of a dimension's
/// members, as a sentence; empty if nothing does, or no deck is asked for.
[[nodiscard]] QString wrongDeck(const Arguments &arguments);

/// `sextant export FILE --story NAME -o DECK.{pptx,pdf}` and
/// `sextant export FILE --exploration NAME --exploration NAME … -o DECK.{pptx,pdf}`: one page an
/// exploration, in the order of the story or of the flags, with a cover and the sources of all.
/// @return an ExitStatus; messages are already written
[[nodiscard]] int exportDeck(const db::Workspace &workspace, const Arguments &arguments,
    const VerbContext &context, const ExportOptions &options);

/// `sextant export FILE (--exploration NAME | LOOK) --for-each DIM -o DECK.{pptx,pdf}`: one page a
/// member of the dimension, a cover and the sources of all. Members whose numbers the chart cannot
/// draw are left out, which is told.
/// @param look  what is looked at; none: the one that `--exploration` names
/// @return an ExitStatus; messages are already written
[[nodiscard]] int exportForEach(const db::Workspace &workspace, const Arguments &arguments,
    const VerbContext &context, const ExportOptions &options,
    const std::optional<Exploration> &look);

/// A saved exploration by its id or its name in any language, without regard to case.
/// @return NotFound with the nearest names
[[nodiscard]] Result<Exploration> savedExploration(
    const db::Workspace &workspace, const QString &name);

/// @return NotFound for a family that does not exist, with the nearest and all
[[nodiscard]] Result<void> checkChartKind(const QString &id);

/// A family that does not exist, or that cannot draw these numbers, is the input's fault.
/// @return NotFound, NotSupported
[[nodiscard]] Result<void> checkChart(const Pivot &pivot, Language language);

} // namespace sextant
