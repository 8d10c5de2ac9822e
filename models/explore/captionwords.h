// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QString>
#include <QStringList>

namespace sextant {

/// The sentences of captions. They are data, not window texts: an export may be in another language
/// than the window, so they do not go through the translator.
enum class Phrase : quint8 {
    GrewFold,         ///< %1 subject, %2 times, %3 and %4 periods
    ToGrowFold,       ///< the same for a published or own forecast
    GrewBy,           ///< %1 subject, %2 percent, %3 and %4 periods
    ToGrowBy,         ///< …
    FellBy,           ///< …
    ToFallBy,         ///< …
    StayedLevel,      ///< %1 subject, %2 and %3 periods
    RoseFromTo,       ///< %1 subject, %2 and %3 values, %4 and %5 periods
    FellFromTo,       ///< …
    ToRiseFromTo,     ///< …
    ToFallFromTo,     ///< …
    GrewIn,           ///< %1 subject, %2 percent, %3 period
    ToGrowIn,         ///< …
    FellIn,           ///< …
    ToFallIn,         ///< …
    PerYear,          ///< appended: %1 percent a year of growth
    PerYearDown,      ///< appended: %1 percent a year of decline
    OwnForecast,      ///< appended where the last number is the program's, not a publisher's
    About,            ///< %1 a rounded or bounded number
    Assumed,          ///< appended where a number is an assumption
    Held,             ///< %1 member, %2 share, %3 subject
    HeldIn,           ///< the same and %4 period
    ToHoldIn,         ///< the same for a forecast
    UpFrom,           ///< appended: %1 share, %2 period
    DownFrom,         ///< …
    LeaderClause,     ///< appended to a statement on the total: %1 member, %2 share
    Led,              ///< %1 member, %2 value, %3 second member
    LedIn,            ///< the same and %4 period
    ToLeadIn,         ///< the same for a forecast
    FastestIn,        ///< %1 member, %2 percent, %3 period
    FastestFold,      ///< %1 member, %2 times, %3 and %4 periods
    EstimatesRange,   ///< %1 subject, %2 and %4 values, %3 and %5 members
    EstimatesRangeIn, ///< the same and %6 period
    EstimatesSpan,    ///< %1 subject, %2 and %3 values
    EstimatesSpanIn,  ///< the same and %4 period
    InPlace,          ///< %1 subject, %2 place
    Of,               ///< %1 subject, %2 member it is limited to
    By,               ///< %1 subject, %2 dimensions
    Source,           ///< %1 list of one
    Sources,          ///< %1 list of several
    AndMore,          ///< %1 list, %2 count of the rest
    Only,             ///< %1 dimension, %2 members
    Without,          ///< %1 dimension, %2 members
    ShareOfTotal,     ///< names of transforms for the subtitle
    ShareOfRow,
    YearlyGrowth,
    IndexTo, ///< %1 base period
    Change,
    KindsNote,    ///< %1 list of kinds
    KindEstimate, ///< plural, for KindsNote
    KindForecast,
    KindAssumption,
    AssumptionNote,
    QualifiersNote,  ///< %1 list of qualifiers
    QualifierApprox, ///< for QualifiersNote
    QualifierMore,
    QualifierLess,
    QualifierRange,
    DerivedNote,
    IncompleteNote,
    ConflictNote,
    PhraseCount
};

/// The phrase with its arguments put in. In Chinese, Latin words and figures stand apart from
/// Chinese characters by a space.
[[nodiscard]] QString phrase(Phrase phrase, Language language, const QStringList &arguments = {});

/// `a, b and c`; `a、b 和 c`.
[[nodiscard]] QString listed(const QStringList &items, Language language);
/// Between facts on one line: ` · `.
[[nodiscard]] QString factSeparator();
/// Between the entries of a list of sources: `; `, `；`.
[[nodiscard]] QString entrySeparator(Language language);
/// One paragraph of sentences; Chinese ones follow each other without a space.
[[nodiscard]] QString paragraph(const QStringList &sentences, Language language);
/// A name within an English sentence: `Vendor` becomes `vendor`, `GPU` stays.
[[nodiscard]] QString uncapitalized(const QString &name, Language language);
/// Puts a space between Chinese characters and Latin letters or figures that touch.
[[nodiscard]] QString spaced(const QString &text);

} // namespace sextant
