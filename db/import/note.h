// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/kind.h"

#include <QString>

#include <limits>

namespace sextant::db {

/// A note of a data file, taken apart.
struct Note
{
    QString text;
    Qualifier qualifier = Qualifier::None;
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

/// Takes the qualifier (`approx: …`, see qualifierId()) from the begin of a note.
[[nodiscard]] Note takeQualifier(Note note);
/// Takes `p5=NUMBER p95=NUMBER` from anywhere in a note, with the semicolon that parts it from the
/// rest.
[[nodiscard]] Note takeInterval(Note note);

} // namespace sextant::db
