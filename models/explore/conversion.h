// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"
#include "models/explore/exploration.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace sextant {

/// Converts money into the currency that an exploration asks for, each pair of unit and period
/// looked up once, and remembers what has to be said about it. Without a currency (or with
/// RateBasis::Published) every number stays as published. Money of one currency at another scale
/// than the measure's is brought to the measure's scale along with the conversion.
class Conversion final
{
public:
    struct Step
    {
        double factor = 1;
        quint16 unit = 0;         ///< index into units()
        bool isPossible = false;  ///< false: no rate for that year, or an undated number
        bool isConverted = false; ///< false: the number is shown as published
    };

    /// @param exploration  resolved; `cube` must outlive this object
    Conversion(const Cube &cube, const Exploration &exploration);

    [[nodiscard]] const Step &step(quint16 unit, quint32 period);
    /// The cube's units, followed by those that conversions lead to.
    [[nodiscard]] const QList<Unit> &units() const { return m_units; }
    /// The unit that a measure's numbers have after the conversion.
    [[nodiscard]] Unit target(const Unit &measure) const;
    /// What must be said of the conversions done so far, in whole sentences.
    [[nodiscard]] QStringList notes() const;

private:
    struct Cached
    {
        Step step;
        bool isKnown = false;
    };
    [[nodiscard]] Step lookUp(quint16 unit, quint32 period);
    [[nodiscard]] quint16 codeOf(const Unit &unit);

    const Cube &m_cube;
    QString m_currency; ///< empty: nothing is converted
    bool m_isFixed = false;
    int m_fixedYear = 0;
    double m_scale = 0; ///< of the measure; 0 if it is not money
    QList<Unit> m_units;
    std::vector<Cached> m_cache;
    QStringList m_from;        ///< currencies that were converted
    QStringList m_rateSources; ///< publishers of the rates
    QSet<int> m_lastKnown;     ///< rate years that stood in for later ones
    QStringList m_impossible;  ///< periods without a rate
};

} // namespace sextant
