// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/deckcharts.h"

#include <functional>
#include <memory>

namespace sextant {

/// The numbers as a workspace has them now, for decks that were made of it before.
struct CurrentNumbers
{
    WorkspaceOrigin origin;
    QList<Source> sources; ///< all of the workspace
    /// Evaluates what a chart showed, forecast included.
    std::function<Result<Pivot>(const Exploration &)> evaluate;
};

/// What has become of a chart since it was exported.
enum class ChartState {
    Same,            ///< shows what the workspace says
    Moved,           ///< other numbers now
    SourceWithdrawn, ///< a publication behind it is no longer in the workspace
    Gone,            ///< its dataset or what it looked at is not there any more
    OtherWorkspace,  ///< of another workspace
    NotOurs,         ///< does not say where it came from
    Unreadable,      ///< says so in a way that this version does not understand
};
/// `same`, `moved`, `source-withdrawn`, `gone`, `other-workspace`, `not-ours`, `unreadable`.
[[nodiscard]] QString chartStateId(ChartState state);
/// The same for a person: a few words.
[[nodiscard]] QString chartStateText(ChartState state);

/// A chart of a deck against the workspace.
struct CheckedChart
{
    SlideChart chart;
    ChartState state = ChartState::NotOurs;
    QList<FigureChange> changes; ///< also of a chart whose source is withdrawn
    QList<Source> withdrawn;
    Error problem;   ///< of Gone and Unreadable
    PivotPtr pivot;  ///< as the workspace has it; null where it was not evaluated
    QString edition; ///< of its dataset now; empty where it was not evaluated

    /// It shows something else now: other numbers, or the same in another order or unit.
    bool isMoved = false;

    /// Id of the unit of its numbers now.
    [[nodiscard]] QString unit() const;
};

/// A deck against the workspace: what there is to show and to renew.
struct CheckedDeck
{
    std::shared_ptr<DeckFile> file;
    QList<CheckedChart> charts;
    WorkspaceOrigin origin;
};

/// Compares one chart. @pre `numbers.evaluate` is callable
[[nodiscard]] CheckedChart checkChart(const SlideChart &chart, const CurrentNumbers &numbers);

/// Compares all charts of a deck.
/// @param progress  told how many of how many are done; false cancels
/// @return Cancelled; the errors of deckCharts(); NotFound for a deck without any chart of ours
[[nodiscard]] Result<QList<CheckedChart>> checkDeck(const DeckFile &deck,
    const CurrentNumbers &numbers, const std::function<bool(int done, int all)> &progress = {});

/// A number of a figure with its unit, for a person: `60.5 USD bn`; `–` for none.
[[nodiscard]] QString figureText(const Figure &figure, const QString &unit, Language language);
/// Where a figure stands, for a person: `2025, Google`, `2025, total`.
[[nodiscard]] QString changeName(
    const FigureChange &change, const CheckedChart &chart, Language language);
/// `2025: 102.19 USD bn → 110 USD bn (+7.6 %)`. @pre the chart has a fingerprint
[[nodiscard]] QString changeText(
    const FigureChange &change, const CheckedChart &chart, Language language);

} // namespace sextant
