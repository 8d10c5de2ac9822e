// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QString>

namespace sextant {

/// What an annotation of the pivot's exploration is, in a line of a list or a menu: `Growth arrow
/// 2022, Google → 2025, Google`, `Axis break USD 30 bn–USD 380 bn`; the words of a note or an
/// event. Numbers are in the pivot's unit.
[[nodiscard]] QString annotationText(
    const Pivot &pivot, const Annotation &annotation, Language language);

/// The name of a type alone: `Growth arrow`, `Reference line`, …
[[nodiscard]] QString annotationTypeName(Annotation::Type type);

} // namespace sextant
