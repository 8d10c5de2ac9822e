// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/numberformat.h"
#include "models/explore/reading.h"

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
    /// Where no heading says the scale: the last tick does.
    /// @param values  all numbers that are written; the largest decides the scale
    /// @param hasOneScale  false on a logarithmic axis: each number keeps its own magnitude word
    ValueText(NumberFormat format, const Unit &unit, const QList<double> &values, bool hasOneScale);
    /// Where a heading says unitName(). In English as without it.
    /// @param reading  of the unit in the format's language; decides the scale where it has one
    ValueText(NumberFormat format, Unit unit, const QList<double> &values, bool hasOneScale,
        const Reading &reading);
    /// The same numbers on the same scale, without a heading that says it.
    [[nodiscard]] ValueText withoutHeading() const;
    /// The same numbers on the same scale under a heading of their own.
    [[nodiscard]] ValueText withHeading() const;

    /// What numbers are divided by, and the word for it (`m`, `万`) where unitName() does not say
    /// it; 1 and empty without.
    [[nodiscard]] double factor() const { return m_factor; }
    [[nodiscard]] const QString &word() const { return m_word; }
    /// What a heading calls the unit: `USD bn`, `亿美元`.
    [[nodiscard]] const QString &unitName() const
    {
        return m_hasHeading ? m_reading.unitName : m_reading.baseName;
    }
    /// How a workbook holds the numbers of a picture: in English as they are stored, else as they
    /// are written.
    [[nodiscard]] double sheetFactor() const { return isEnglish() ? 1 : m_factor; }
    /// Decimals that suit `values`: three figures for the largest, fewer if all are whole.
    [[nodiscard]] int decimalsFor(const QList<double> &values) const;
    /// A number at a mark, without unit or word.
    /// @param decimals  from decimalsFor()
    [[nodiscard]] QString text(double value, int decimals) const;
    /// A number that stands by itself in a picture, in three figures: with its magnitude word
    /// where no heading says the scale.
    [[nodiscard]] QString single(double value) const;
    /// A number at a tick; the last one carries the word, or the sign of percent.
    [[nodiscard]] QString tick(double value, bool isLast) const;

private:
    [[nodiscard]] bool isEnglish() const { return m_format.language() == Language::English; }
    void takeMagnitude();
    void takeWholeness(const QList<double> &values);
    [[nodiscard]] QString plain(double scaled, int decimals) const;

    NumberFormat m_format { Language::English };
    Unit m_unit;
    Reading m_reading;
    double m_factor = 1;
    double m_largest = 0; ///< of the scaled numbers
    QString m_word;
    bool m_areWhole = true;
    bool m_hasOneScale = true;
    bool m_hasHeading = false; ///< which says the scale
};

} // namespace sextant
