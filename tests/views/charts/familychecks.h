// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/mark.h"

#include <QList>

#include <functional>
#include <map>

namespace sextant::tests {

/// Draws a few numbers and compares what the marks measure with them. What is wrong, in words;
/// empty if nothing is. The numbers stand in the check and the expectations are worked out by hand.
using Check = std::function<QString()>;

/// One check a family, by its id.
[[nodiscard]] const std::map<QString, Check> &familyChecks();

/// The mark of a cell; null if it has none.
[[nodiscard]] const Mark *markAt(const QList<Mark> &marks, int row, int column);

} // namespace sextant::tests
