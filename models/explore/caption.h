// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/reading.h"

namespace sextant {

/// The words around a chart; all of them export.
struct Caption
{
    QString headline; ///< the user's title, or one suggested from the numbers
    bool isSuggested = false;
    QString subtitle; ///< measure · unit as it is read · scope · period
    QString filters;  ///< the filter sentence; empty without filters
    QString sources;  ///< `Source: publisher, edition; …`
    QString note;     ///< conversions, assumptions, forecast method, qualifiers; one paragraph
};

/// @param scales  of the numbers under it, see readingOf()
[[nodiscard]] Caption captionFor(
    const Pivot &pivot, Language language, const ReadingScales &scales = {});

} // namespace sextant
