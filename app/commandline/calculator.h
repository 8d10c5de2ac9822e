// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/verb.h"

namespace sextant {

/// The forms of `sextant forecast` that need no workspace: `growth`, `rate`, `project`, `years`.
[[nodiscard]] QStringList calculatorForms();
[[nodiscard]] QList<Flag> calculatorFlags();

/// Runs the form named by the first positional word, which must be one of calculatorForms().
/// @return an ExitStatus; numbers that a formula is not defined for are bad input, missing flags
///         are bad usage
[[nodiscard]] int runCalculator(
    const Verb &verb, const Arguments &arguments, const VerbContext &context);

} // namespace sextant
