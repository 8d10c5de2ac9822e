// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QList>
#include <QString>

namespace sextant {

class ChartFamily;

/// One way to draw what is looked at.
struct ChartChoice
{
    const ChartFamily *family = nullptr; ///< one of chartFamilies()
    QString whyNot;                      ///< why it cannot be drawn, as a sentence; empty if it can
    double suitability = 0; ///< 0 (possible) to 1 (made for it); 0 where it cannot be drawn
    QString why;            ///< why it suits, as a sentence; empty unless isBest
    bool isBest = false;    ///< exactly one choice, unless none can be drawn
};

/// All families in the order of the menu, each with what speaks against it, and the one that suits
/// the shape of the data best: shares over time are 100 % columns up to seven series and lines from
/// eight on, an only series over time is columns or, from thirteen periods on, a line, parts of a
/// whole are a donut up to six and bars beyond, ratings are a heat map, numbers that contradict
/// each other a dot strip.
[[nodiscard]] QList<ChartChoice> chartChoices(const Pivot &pivot, Language language);

} // namespace sextant
