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
    /// The number alone, in the scale of `unit`: three significant figures without trailing zeros,
    /// thousands separators, true minus sign (U+2212). Plain counts carry a magnitude word: from a
    /// million up in English (`1.52 m`, `2.4 bn`), from ten thousand up in Chinese (`152 万`,
    /// `24 億`). Em dash for NaN and infinities.
    [[nodiscard]] QString compact(double value, const Unit &unit) const;
    /// The compact form with its unit: `USD 102 bn`, `17.8 %`, `1.52 m units`. In Chinese money
    /// reads in 亿 and 万 whatever the unit's scale: `1,020 亿美元`.
    [[nodiscard]] QString withUnit(double value, const Unit &unit) const;
    /// Up to 15 significant digits with separators, with the unit: for tooltips and the inspector.
    [[nodiscard]] QString exact(double value, const Unit &unit) const;
    /// `+17.8 %`, `−3.2 %`; the argument is a ratio (0.178). One decimal below 100 %, none above.
    [[nodiscard]] QString signedPercent(double ratio) const;
    /// `17.8 %`, `−3.2 %` in the same precision, without a plus sign.
    [[nodiscard]] QString percent(double ratio) const;

private:
    Language m_language;
};

} // namespace sextant
