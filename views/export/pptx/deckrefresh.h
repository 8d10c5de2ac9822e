// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/deckcheck.h"

namespace sextant {

/// What was done about one chart of a deck.
struct RenewedChart
{
    enum class Outcome {
        Unchanged, ///< shows what the workspace says, or is not ours to renew
        Renewed,
        Kept, ///< its numbers have moved, but somebody has changed them or its shapes by hand
    };

    Outcome outcome = Outcome::Unchanged;
    QString reason; ///< of Kept: one sentence
    /// Texts that somebody has changed and that were left, by their places on the slide; `title`
    /// is the headline.
    QStringList keptTexts;
};

/// Brings the charts of a deck up to date: cached numbers and workbooks of charts, the shapes of
/// drawn ones, and the texts around them; all of it only where it is still what was written.
/// Formats, other slides and hand edits stay; parts that need no change keep their bytes.
///
/// @param deck     receives the changes
/// @param checked  one of checkDeck() for this deck; window thread, because a chart is laid out
/// @param origin   of the workspace as it is now
/// @return Io, Malformed; then the deck is to be thrown away
[[nodiscard]] Result<RenewedChart> renewChart(
    DeckFile &deck, const CheckedChart &checked, const WorkspaceOrigin &origin);

/// `renewed`, `unchanged`, `kept`.
[[nodiscard]] QString outcomeId(RenewedChart::Outcome outcome);

} // namespace sextant
