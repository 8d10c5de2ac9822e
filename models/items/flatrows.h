// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/columns.h"
#include "models/cube/cube.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace sextant {

/// One column of a dataset shown as flat rows.
struct FlatColumn
{
    enum class Type {
        Member, ///< a code a row, which stands for a text: members, period, unit, note
        Number, ///< a number a row
    };

    Type type = Type::Member;
    /// Id of a dimension or measure; `period`; of curated datasets also `measure`, `unit`,
    /// `qualifier`, `note`, `value`, `low` and `high`.
    QString id;
    QString title; ///< in the language of the rows
    Unit unit;     ///< of numbers; none where the rows say it themselves
    /// Member: index into TrackerColumns::dimensions, or its size: the period. Number: index into
    /// TrackerColumns::measures.
    int index = 0;
    QStringList texts;      ///< Member: what is shown, by code
    QStringList ids;        ///< Member: what tells it from others in filters, by code
    QStringList searchable; ///< Member: names in every language and aliases, by code
};

/// A dataset as flat rows, one a row of its file, in one language. Immutable, any thread.
///
/// A tracker is shown from its own columns. A curated dataset, which is small, is copied into such
/// columns, with its measures, units, qualifiers and notes as further dimensions, so that filters
/// and sorting are the same code for both.
class FlatRows final
{
public:
    CubePtr cube;
    TrackerPtr columns;
    QList<FlatColumn> shown; ///< in the order they are shown
    Language language = Language::English;

    [[nodiscard]] std::size_t rowCount() const { return columns ? columns->rowCount : 0; }
    /// Place in `shown`; -1 if there is no such column.
    [[nodiscard]] int indexOf(const QString &id) const;
    [[nodiscard]] const CodeColumn &codes(const FlatColumn &column) const;
    [[nodiscard]] const NumberColumn &numbers(const FlatColumn &column) const;
    /// The member, period or word of a row. @pre column.type is Member
    [[nodiscard]] const QString &memberText(const FlatColumn &column, std::size_t row) const
    {
        return column.texts[qsizetype(codes(column).at(row))];
    }
    /// The number of a row to its last digit, with separators and a true minus sign; an en dash
    /// without one. @pre column.type is Number
    [[nodiscard]] QString numberText(const FlatColumn &column, std::size_t row) const;
    /// What a row shows in a column.
    [[nodiscard]] QString text(const FlatColumn &column, std::size_t row) const;
    /// The same for a spreadsheet: numbers with `.`, without separators; empty without a number.
    [[nodiscard]] QString plainText(const FlatColumn &column, std::size_t row) const;
};

using FlatRowsPtr = std::shared_ptr<const FlatRows>;

/// The flat rows of a dataset, with titles in the language of the window. Takes time with the
/// number of members, of curated datasets also with the number of rows. Any thread.
[[nodiscard]] FlatRowsPtr flatRows(const CubePtr &cube, Language language);

} // namespace sextant
