// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QCoreApplication>

namespace sextant {

/// The translation context of looking: messages and notes of explorations and pivots.
struct ExploreTr
{
    Q_DECLARE_TR_FUNCTIONS(Explore)

public:
    /// The language that tr() speaks just now, for names within its sentences.
    static Language language()
    {
        //: the tag of the language that these texts are in: en, zh-Hans or zh-Hant
        return languageFromTag(tr("en", "tag of this language"));
    }
};

} // namespace sextant
