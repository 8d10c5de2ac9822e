// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/facets.h"

namespace sextant {

/// Pure functions that turn what is done in a facet into the Filter of its dimension. Each
/// returns a filter without members if everything is to be shown.

/// Checks or unchecks a member with all below it. Keeps excluding if `current` excludes, and
/// starts to exclude from the unfiltered state, as long as the choice can be said that way.
/// Unchecking the last one shows everything again. Unchecking the whole keeps every other member;
/// checking it shows everything.
[[nodiscard]] Filter toggleMember(
    const Facet &facet, const Filter *current, const QString &member, bool isOn);

/// Keeps one member and all below it. If it is the only one already, or the whole, shows
/// everything again.
[[nodiscard]] Filter onlyMember(const Facet &facet, const Filter *current, const QString &member);

/// Checks or unchecks several members at once, such as those that a search found.
[[nodiscard]] Filter toggleMembers(
    const Facet &facet, const Filter *current, const QStringList &members, bool isOn);

/// What was done, for the undo menu: `Filter Vendor: Amazon, Google`, `Show every Vendor`.
[[nodiscard]] QString filterStepText(const Facet &facet, const Filter &filter, Language language);

} // namespace sextant
