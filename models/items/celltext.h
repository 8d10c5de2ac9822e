// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"

#include <QString>

#include <functional>
#include <optional>

namespace sextant {

/// `actual`, `estimate`, `forecast`, `assumption` in the language of the window.
[[nodiscard]] QString kindName(Kind kind);
/// `about`, `more than`, … in the language of the window; empty for None.
[[nodiscard]] QString qualifierName(Qualifier qualifier);
/// `≈`, `>`, `<`, `≥`, `≤`; empty where a qualifier is said in words only.
[[nodiscard]] QString qualifierMark(Qualifier qualifier);

/// The unit of one of the numbers behind a cell: as published, or the pivot's after conversion.
[[nodiscard]] Unit numberUnit(const Pivot &pivot, const CellNumber &number);

/// The unit of a cell's value: the pivot's, unless no currency was asked and the cell has another.
[[nodiscard]] Unit cellUnit(const Pivot &pivot, const PivotCell &cell);

/// The smallest and largest of the numbers behind a cell.
struct Spread
{
    double low = 0;
    double high = 0;
};
/// None unless there are two numbers or more, all of the same unit.
[[nodiscard]] std::optional<Spread> spreadOf(const Pivot &pivot, const PivotCell &cell);

/// The cell of an index, where -1 is a total. @pre the index lies in the pivot
[[nodiscard]] const PivotCell &cellAt(const Pivot &pivot, CellIndex index);
[[nodiscard]] bool containsCell(const Pivot &pivot, CellIndex index);

/// `Amazon · 2025`: what a cell stands for; totals say so.
[[nodiscard]] QString cellTitle(const Pivot &pivot, CellIndex index, Language language);

/// What a table shows for a cell: the compact number with its marks, `4 values 86.1–113` for a
/// conflict, an en dash without a number. A number in another unit than the pivot's has it beside
/// it.
/// @param write  how numbers in Pivot::unit are written; by default each with its own magnitude
using NumberWriter = std::function<QString(double)>;
[[nodiscard]] QString cellText(
    const Pivot &pivot, const PivotCell &cell, Language language, const NumberWriter &write = {});

/// One sentence on what state the cell is in and why; empty for a single number.
[[nodiscard]] QString stateSentence(const PivotCell &cell);

/// The tooltip: title, exact number with unit, kind, qualifier, sources, or every number of a
/// conflict. Plain text, one fact a line.
[[nodiscard]] QString cellToolTip(const Pivot &pivot, CellIndex index, Language language);

/// What a screen reader says: `Amazon, 2025: 1.52 m units, estimate`.
[[nodiscard]] QString cellSpeech(const Pivot &pivot, CellIndex index, Language language);

} // namespace sextant
