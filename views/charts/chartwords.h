// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/kind.h"
#include "db/values/names.h"

#include <QString>

namespace sextant {

/// The chart's own words. A chart is drawn in the language it is asked for, which may be another
/// than the window's (a Chinese slide from an English window), so they are not left to QTranslator.
enum class ChartWord {
    Forecast,       ///< at the divider
    ForecastSuffix, ///< after a year: `F`
    Scenario,       ///< at the divider of a computed forecast
    PartialSum,     ///< legend: a sum of parts that need not be all
    SeveralNumbers, ///< legend: dots of contradicting numbers
    PublishedRange, ///< legend: whiskers
    Others,         ///< `%1 others`
    More,           ///< `%1 more`: series that the legend has no room for
    Other,          ///< the merged rest of a donut
    Total,          ///< in a donut's hole
    NoNumbers,      ///< empty state, headline
    NoNumbersHint,  ///< empty state, what to do
    NothingChosen,  ///< no pivot at all
    LogLeftOut,     ///< `%1 numbers of zero or less …`
    LogNotUsed,     ///< a log axis was asked, but all numbers are zero or less
    BreakUsed,      ///< `%1`, `%2`: what is left out of the axis
    BreakNotPossible,
    BreakOutside,     ///< `%1`, `%2`
    BreakOverNumbers, ///< `%1`, `%2`
    LogScale,         ///< `Logarithmic scale.`
    ConflictLeftOut,  ///< `%1 cells with contradicting numbers …`
    NotAdditiveLeftOut,
    IncompleteLeftOut,
    PartialNote,
    PartialThroughout,
    NoFiguresBetween, ///< legend: thin links to a far forecast
    NegativeLeftOut,  ///< percent charts
    WithoutShares,    ///< `%1`: places
    WholeLeftOut,     ///< `%1` stands for the whole …
    CannotShow,       ///< `This cannot be shown as %1.`
    NeedsTime,
    NeedsTwoPeriods,
    NeedsOneDimension,
    NeedsTwoPlaces,  ///< slope
    NeedsRivals,     ///< bump: several series
    NeedsPairs,      ///< dumbbell: two numbers, or a range, for each
    NeedsSeveral,    ///< dot strip: several numbers
    OnlyEndsDrawn,   ///< note: `%1`, `%2`
    RankOf,          ///< `rank %1 of %2`
    UnrankedLeftOut, ///< note: `%1` cells
    NamesLeftOut,    ///< note: `%1` names
    CompoundGrowth,  ///< at an arrow: `CAGR %1`
    Points,          ///< `%1` percentage points
    GrowthHeading,   ///< above the column of growth rates
    GrowthOver,      ///< note: `%1` span, `%2` rate
    GrowthBehindNames,
    GrowthNotUniform,
    AnnotationsNeedAxes,
    TooManyArrows,
    ArrowWithoutNumber,
    ArrowWithoutGrowth,
    NoteWithoutNumber, ///< `%1` is the note
    ReferenceWithoutAxis,
    NeedsTwoColumns,
    NeedsThreeColumns,
    NeedsEvents,
    DiagonalIsEqual,
    PointsLeftOut, ///< `%1` rows
    AreaIs,        ///< legend: `%1` what, `%2` the largest
    EventsUnnamed, ///< `%1` events
    EventsLeftOut, ///< `%1` numbers
    MultiplesNeedAxes,
    MultiplesLeftOut, ///< `%1` small charts
    MultiplesRefused, ///< `%1` members
    AnnotationsNotRepeated,
    AxesAreFree,
    HasNegative,
    NeedsShares,
    DotsInLayers, ///< `%1`: series
    DoesNotAdd,
    OverPrevious, ///< tooltip: `%1 over a year`
    ShareOfTotal, ///< tooltip: `%1 of the total`
    Range,        ///< tooltip: `5th to 95th percentile: %1 to %2`
    LowHigh,      ///< tooltip of a scenario: `low %1, high %2`
    Source,       ///< tooltip: `Source: %1`
    AndMore,      ///< `and %1 more`
    SumOf,        ///< `sum of %1 numbers`
};
[[nodiscard]] QString chartWord(ChartWord word, Language language);

/// `actual`, `estimate`, `forecast`, `assumption` for reading.
[[nodiscard]] QString kindName(Kind kind, Language language);
/// `about`, `more than`, …; empty for None and Derived has its own word.
[[nodiscard]] QString qualifierName(Qualifier qualifier, Language language);

} // namespace sextant
