// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sextant {

class Verb;

/// Every verb, in the order of the usage.
[[nodiscard]] const QList<const Verb *> &verbs();
/// @return null for an unknown name
[[nodiscard]] const Verb *verbNamed(const QString &name);

// The entry function of each verb's file.
[[nodiscard]] const Verb &checkVerb();
[[nodiscard]] const Verb &exportVerb();
[[nodiscard]] const Verb &forecastVerb();
[[nodiscard]] const Verb &importVerb();
[[nodiscard]] const Verb &infoVerb();
[[nodiscard]] const Verb &newVerb();
[[nodiscard]] const Verb &pivotVerb();

} // namespace sextant
