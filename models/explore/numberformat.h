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
    /// Three significant figures, thousands separators, true minus sign (U+2212), and a magnitude
    /// word for plain counts from 10,000 up: `1.52 m`, `152 万`. Em dash for NaN.
    [[nodiscard]] QString compact(double value, const Unit &unit) const;
    /// The compact form followed by the unit: `102 USD bn` reads `USD 102 bn`; `17.8 %`; `1.52 m
    /// units`.
    [[nodiscard]] QString withUnit(double value, const Unit &unit) const;
    /// Up to 15 significant digits with separators, with the unit: for tooltips and the inspector.
    [[nodiscard]] QString exact(double value, const Unit &unit) const;
    /// `+17.8 %`, `−3.2 %`; the argument is a ratio (0.178).
    [[nodiscard]] QString signedPercent(double ratio) const;

private:
    Language m_language;
};

} // namespace sextant
