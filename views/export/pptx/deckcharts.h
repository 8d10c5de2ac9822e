// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/deckfile.h"
#include "views/export/pptx/fingerprint.h"

#include <optional>

namespace sextant {

/// A chart on a slide of a deck.
struct SlideChart
{
    QString slide;  ///< its part
    int number = 0; ///< of the slide, from 1
    QString title;  ///< of the slide; may be empty
    QString shapeId;
    QString chartPart;                           ///< empty for a chart of shapes
    QString fingerprintPart;                     ///< empty for a chart of somebody else's
    std::optional<ChartFingerprint> fingerprint; ///< none if it cannot be read, see `problem`
    Error problem;                               ///< why the fingerprint cannot be read
};

/// All charts of office programs and all charts of ours, slide by slide. Other groups of shapes,
/// pictures and text are no charts.
/// @return Malformed for a slide that cannot be read
[[nodiscard]] Result<QList<SlideChart>> deckCharts(const DeckFile &deck);

/// Whether the deck came from this program although none of its charts says so any more: some
/// programs (LibreOffice) drop what they do not know when they save.
[[nodiscard]] bool hasLostFingerprints(const DeckFile &deck, const QList<SlideChart> &charts);

/// The shape of a chart within its slide's tree; null if it is not there.
[[nodiscard]] XmlNode *shapeOf(XmlNode &slide, const QString &shapeId);

} // namespace sextant
