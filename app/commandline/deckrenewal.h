// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/verb.h"

namespace sextant {

/// `sextant export FILE --refresh OLD.pptx -o NEW.pptx`: brings the charts of a deck up to date and
/// says of each what was done. NEW may be OLD. @return an ExitStatus; messages are already written
[[nodiscard]] int refreshDeck(
    const Verb &verb, const Arguments &arguments, const VerbContext &context);

} // namespace sextant
