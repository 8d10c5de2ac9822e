// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/period.h"

#include <QString>

namespace sextant {

/// One publisher's document.
struct Source
{
    QString id;
    QString publisher;
    QString title;
    QString edition;   ///< when it was published, as printed: `2026`, `2025-08`
    QString locator;   ///< where it can be found: address, page
    QString access;    ///< `public`, `seed`, …
    QString scopeNote; ///< what its market covers and what it leaves out

    /// `Epoch AI, 2026-04`: for source lines and tables.
    [[nodiscard]] QString shortName() const
    {
        return edition.isEmpty() ? publisher : publisher + QStringLiteral(", ") + edition;
    }
};

/// What a publisher states about its own numbers: a growth rate between two years.
struct Claim
{
    enum class Type { Growth, Share };

    Type type = Type::Growth;
    QString source;
    QString market;
    QString deployment;
    QString region;
    Period from;
    Period to;
    double value = 0; ///< percent; for growth: a year
    QString note;
};

} // namespace sextant
