// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QList>
#include <QString>

namespace sextant {

/// One cell or total of a pivot, reduced to what somebody sees of it in a chart. Places are ids, so
/// that they are found again in another language and after members were renamed.
struct Figure
{
    QString row;    ///< ids of the label's members joined by `/`; `*` for the total of a column
    QString column; ///< the same along the columns; `*` for the total of a row
    double value = std::numeric_limits<double>::quiet_NaN(); ///< in the pivot's unit
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    QList<double> several; ///< of a conflict: the numbers that contradict each other
    QString state;         ///< see cellStateId()
    QString kinds;         ///< see kindId(), joined by `+`; `computed` beside them for a forecast
    QString unit;          ///< id, where it is not the pivot's

    [[nodiscard]] bool hasValue() const { return value == value; }
};

/// What stands in a figure's place for a total.
inline constexpr QChar TotalPlace = u'*';

/// The ids of a label as a figure's place.
[[nodiscard]] QString figurePlace(const AxisLabel &label);

/// All cells and totals that are not missing, row by row, then the totals.
[[nodiscard]] QList<Figure> figuresOf(const Pivot &pivot);

/// SHA-256 of the figures in hexadecimal digits: equal for equal pictures. Numbers count with 15
/// significant digits, the precision of every export.
[[nodiscard]] QString figuresHash(const QList<Figure> &figures, const QString &unit);

/// How a figure differs from what it was.
struct FigureChange
{
    Figure before; ///< without value if it is new
    Figure after;  ///< without value if it is gone

    /// Whether the number is another, or only what is said of it (its kind, its range).
    [[nodiscard]] bool isNumber() const;
    /// Change in percent of the number before; NaN without two numbers or from zero.
    [[nodiscard]] double percent() const;
};

/// What differs, in the order of `after`, then what is gone.
[[nodiscard]] QList<FigureChange> figureChanges(
    const QList<Figure> &before, const QList<Figure> &after);

/// The names of a figure's place in a language, as the pivot's axes have them; the ids where the
/// pivot does not have the place.
[[nodiscard]] QString figureName(const Figure &figure, const Pivot *pivot, Language language);

} // namespace sextant
