// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "db/values/unit.h"

#include <QString>

namespace sextant {

/// Writes numbers as people read them. A value; copy it freely.
class NumberFormat final
{
public:
    explicit NumberFormat(Language language)
        : m_language(language)
    {
    }

    [[nodiscard]] Language language() const { return m_language; }
    /// The number alone: three significant figures (in Chinese four from a thousand up) without
    /// trailing zeros, thousands separators, true minus sign (U+2212). In English in the scale of
    /// `unit`, where plain counts from a million up carry a magnitude word (`1.52 m`, `2.4 bn`); in
    /// Chinese money and counts carry one from ten thousand up, whatever the unit's scale (`152
    /// 万`, `24 億`, `1,022 亿`). Em dash for NaN and infinities.
    [[nodiscard]] QString compact(double value, const Unit &unit) const;
    /// The compact form with its unit: `USD 102 bn`, `17.8 %`, `1.52 m units`, `1,022 亿美元`.
    [[nodiscard]] QString withUnit(double value, const Unit &unit) const;
    /// Up to 15 significant digits with separators, with the unit: for tooltips and the inspector.
    [[nodiscard]] QString exact(double value, const Unit &unit) const;
    /// The digits alone, without magnitude words: `12,000`. Em dash for NaN and infinities.
    /// @param most  significant ones, 1 to 15
    [[nodiscard]] QString digits(double value, int most = 3) const;
    /// What the unit is called beside compact numbers: its name, in Chinese without the scale that
    /// they carry themselves (`美元` for `USD bn`).
    [[nodiscard]] QString unitName(const Unit &unit) const;
    /// `+17.8 %`, `−3.2 %`; the argument is a ratio (0.178). One decimal below 100 %, none above.
    [[nodiscard]] QString signedPercent(double ratio) const;
    /// `17.8 %`, `−3.2 %` in the same precision, without a plus sign.
    [[nodiscard]] QString percent(double ratio) const;

private:
    Language m_language;
};

/// A Chinese number or scale with the name of a unit behind it; a blank parts Latin letters and
/// digits from what follows: `1,022 亿美元`, `万 H100 当量`.
[[nodiscard]] QString joinedUnit(const QString &number, const QString &unit);

} // namespace sextant
