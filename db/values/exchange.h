// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/period.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace sextant {

/// A yearly average: `rate` units of `quote` for one `base`.
struct ExchangeRate
{
    QString source;
    QString base;
    QString quote;
    int year = 0;
    double rate = 0;
};

/// Which year's rate a conversion uses.
enum class RateBasis {
    Published, ///< no conversion
    Year,      ///< the rate of the year the number is for
    Fixed,     ///< one year's rate for all numbers
};

/// Yearly exchange rates as a value; converts through the common base where there is no direct
/// pair. Where several sources give a rate for the same pair and year, the first in file order
/// counts.
class ExchangeRates final
{
public:
    struct Factor
    {
        double factor = 1;        ///< multiply a number in `from` by this to get it in `to`
        int rateYear = 0;         ///< the year whose rate was used
        QString source;           ///< empty if from and to are the same
        bool isLastKnown = false; ///< the year lies beyond the last known rate
    };

    void add(const ExchangeRate &rate);
    [[nodiscard]] const QList<ExchangeRate> &rates() const { return m_rates; }
    [[nodiscard]] QStringList currencies() const;
    /// The factor from one currency to another in a year. A year after the last known rate takes
    /// that last rate and says so.
    /// @return an error of code NotFound for an unknown currency or a year before the first rate
    [[nodiscard]] Result<Factor> factor(const QString &from, const QString &to, int year) const;

private:
    QList<ExchangeRate> m_rates;
};

} // namespace sextant
