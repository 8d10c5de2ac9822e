// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

namespace sextant {

/// The words around a chart; all of them export.
struct Caption
{
    QString headline; ///< the user's title, or one suggested from the numbers
    bool isSuggested = false;
    QString subtitle; ///< measure · unit · scope · period
    QString filters;  ///< the filter sentence; empty without filters
    QString sources;  ///< `Source: publisher, edition; …`
    QString note;     ///< conversions, assumptions, forecast method, qualifiers; one paragraph
};

[[nodiscard]] Caption captionFor(const Pivot &pivot, Language language);

} // namespace sextant
