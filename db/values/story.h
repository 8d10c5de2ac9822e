// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QList>
#include <QString>

namespace sextant {

/// One slide of a story: a saved exploration with words of its own.
struct StoryItem
{
    QString exploration; ///< id of a saved exploration
    Names headline;      ///< empty: the exploration's title, or one computed from its numbers
    Names soWhat;        ///< what follows from it, in a sentence or two; empty: none

    friend bool operator==(const StoryItem &, const StoryItem &) = default;
};

/// Saved explorations in an order, to be told as a deck of slides.
struct Story
{
    QString id;
    Names names; ///< also the title of its deck
    QList<StoryItem> items;

    friend bool operator==(const Story &, const Story &) = default;
};

} // namespace sextant
