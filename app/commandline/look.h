// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/verb.h"
#include "models/explore/exploration.h"

namespace sextant {

/// The flags of LOOK, what is looked at: shared by every verb that shows numbers.
/// @param rateFlag  the name of the flag for the basis of a currency conversion, for a verb to
///                  which `--rate` means something else
[[nodiscard]] QList<Flag> lookFlags(const QString &rateFlag = QStringLiteral("rate"));

/// `--scenario NAME`, for verbs that print or draw; see withScenario().
[[nodiscard]] Flag scenarioFlag();

/// Reads the flags of LOOK. Names are not looked up here but by resolve().
/// @return an error of code InvalidArgument if the command is at fault (a flag's form, a word that
///         is not one of its choices, no dataset); of code OutOfDomain if the input is (a period
///         that does not exist)
[[nodiscard]] Result<Exploration> lookFrom(
    const Arguments &arguments, const QString &rateFlag = QStringLiteral("rate"));

/// Reports an error of lookFrom() in the right way. @return an ExitStatus
int reportLook(const VerbContext &context, const Verb &verb, const Error &error);

} // namespace sextant
