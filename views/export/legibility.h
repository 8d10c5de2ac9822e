// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/exporter.h"

namespace sextant {

class ChartFrame;

/// The smallest text that can be read without effort from a slide in print or on a screen nearby,
/// in points, unless a brand says otherwise.
inline constexpr double UsualSmallestText = 8;

/// The smallest text of a laid-out chart, in its own pixels; 0 without texts.
[[nodiscard]] int smallestPixels(const ChartFrame &frame);

/// How small the texts of an exported chart become where it is used.
struct Legibility
{
    double points = 0; ///< of the smallest text, 0 without one
    double least = UsualSmallestText;
    QString place; ///< within a sentence: `on half a slide`
    /// ExportOptions::textScale that brings the smallest text to the limit, at most
    /// LargestTextScale; 1 if nothing needs to be done or the format does not know it.
    double textScale = 1;

    [[nodiscard]] bool isTooSmall() const { return points > 0 && points < least - 0.05; }
    /// `Smallest text 8.2 pt on half a slide`
    [[nodiscard]] QString sentence() const;
};

/// Lays the chart out as the export does and looks at its texts. A picture that is larger than a
/// slide counts as shrunk to fit on it; sheets of A4 keep their size.
/// @param suffix  of the file: a chart on a slide has its texts in points of the slide
/// @pre checkOptions() accepts the options. Window thread.
[[nodiscard]] Legibility legibilityOf(
    const Pivot &pivot, const ExportOptions &options, const QString &suffix);
/// The same for a chart on a page of a deck, as deckWriter() lays it out.
/// @param suffix  one of deckSuffixes()
[[nodiscard]] Legibility deckLegibility(
    const Pivot &pivot, const ExportOptions &options, const QString &suffix);
/// The same for a scene that is laid out already.
[[nodiscard]] Legibility legibilityOf(
    const ChartFrame &frame, const ExportOptions &options, const QString &suffix);

} // namespace sextant
