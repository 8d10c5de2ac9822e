// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/verb.h"

namespace sextant {

/// `sextant export FILE --dataset ID --plain-rows -o OUT.{csv,sqlite}`: the rows of a tracker, one
/// by one, for other programs. @return an ExitStatus; messages are already written
[[nodiscard]] int exportPlainRows(
    const Verb &verb, const Arguments &arguments, const VerbContext &context);

} // namespace sextant
