// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <utility>

namespace sextant {

/// Row and column of a cell of a Pivot, both from 0. A column of -1 stands for the total of the
/// row, a row of -1 for the total of the column; {-1, -1} is no cell.
using CellIndex = std::pair<int, int>;
using CellSet = QSet<CellIndex>;

} // namespace sextant
