// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/numberset.h"
#include "models/explore/pivot.h"

#include <vector>

namespace sextant {

/// One axis of a pivot while it is being made: which label each number belongs to.
///
/// Along each of its dimensions a number has a coordinate: the code of the member, or the index of
/// the period, that it is shown under. A label is a combination of coordinates that occurs. Labels
/// stand in the catalog's order, periods ascending, until arrange() puts them in another.
class Axis final
{
public:
    /// @param dimensions  ids, with `period` and `measure`; none makes one empty label
    Axis(const NumberSet &numbers, const QStringList &dimensions);

    [[nodiscard]] int labelCount() const { return int(m_labels.size()); }
    /// The label of each number; -1 for a number that is not on this axis.
    [[nodiscard]] const std::vector<int> &labelOf() const { return m_labelOf; }
    [[nodiscard]] PivotAxis result() const;
    [[nodiscard]] bool hasPeriods() const;
    /// Whether the number stands below the member it is shown under, of which the children need
    /// not be all.
    [[nodiscard]] bool isRolledUp(quint32 number) const;

    /// The place among the dimensions of the first that is not `period`; -1 if there is none.
    [[nodiscard]] int memberDimension() const;
    /// The coordinate of a label along the dimension at a place.
    [[nodiscard]] int coordinate(int label, int place) const
    {
        return m_labels[std::size_t(label)][std::size_t(place)];
    }
    /// Keeps the members with these coordinates along the dimension at `place` and puts the others
    /// that add beside them into one label, `other`.
    /// @return the members that are in neither, because their numbers overlap those of a kept one
    QList<Names> fold(int place, const std::vector<int> &kept);
    [[nodiscard]] bool isOther(int label, int place) const;
    /// The English name of a label's member along the dimension at a place.
    [[nodiscard]] QString name(int label, int place) const;
    /// Puts the labels in this order. @param order  each label once
    void arrange(const std::vector<int> &order);

private:
    struct AxisDimension
    {
        QString id;
        int column = -1;              ///< of the cube; -1 for `period`
        int level = -1;               ///< -1: own numbers
        std::vector<int> coordinates; ///< by code; -1: not on the axis
        int count = 0;                ///< of coordinates; the last two: the whole, `other`
    };
    static constexpr int PeriodColumn = -1;
    static constexpr int MeasureColumn = -2;
    [[nodiscard]] static AxisDimension plainDimension(const QString &id, int column, int count);
    [[nodiscard]] AxisDimension hierarchyDimension(const QString &id) const;
    [[nodiscard]] quint32 codeAt(const AxisDimension &dimension, const Number &number) const;
    [[nodiscard]] AxisMember member(const AxisDimension &dimension, int coordinate) const;
    void assign();

    const NumberSet &m_set;
    std::vector<AxisDimension> m_dimensions;
    std::vector<std::vector<int>> m_labels; ///< coordinates
    std::vector<int> m_labelOf;
};

} // namespace sextant
