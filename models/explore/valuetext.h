// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/numberformat.h"

#include <QList>
#include <QString>

namespace sextant {

/// Writes the numbers of one chart on one scale, so that a row of labels can be compared at a
/// glance: 0.72 beside 8.52 with `m` at the axis, not 722,000 beside 8.52 m; 0.70 beside 5.75, not
/// 0.7.
class ValueText final
{
public:
    ValueText() = default;
    /// @param values  all numbers that are written; the largest decides the scale
    /// @param hasOneScale  false on a logarithmic axis: each number keeps its own magnitude word
    ValueText(NumberFormat format, Unit unit, const QList<double> &values, bool hasOneScale);

    /// What numbers are divided by, and the word for it (`m`, `万`); 1 and empty without.
    [[nodiscard]] double factor() const { return m_factor; }
    [[nodiscard]] const QString &word() const { return m_word; }
    /// Decimals that suit `values`: three figures for the largest, fewer if all are whole.
    [[nodiscard]] int decimalsFor(const QList<double> &values) const;
    /// A number at a mark, without unit or word.
    /// @param decimals  from decimalsFor()
    [[nodiscard]] QString text(double value, int decimals) const;
    /// A number at a tick; the last one carries the word, or the sign of percent.
    [[nodiscard]] QString tick(double value, bool isLast) const;

private:
    [[nodiscard]] QString plain(double scaled, int decimals) const;

    NumberFormat m_format { Language::English };
    Unit m_unit;
    double m_factor = 1;
    double m_largest = 0; ///< of the scaled numbers
    QString m_word;
    bool m_areWhole = true;
    bool m_hasOneScale = true;
};

} // namespace sextant
