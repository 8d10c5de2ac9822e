// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QString>

namespace sextant {

/// What a number counts: money of a currency at a scale, a percentage, or plain things.
class Unit final
{
public:
    enum class Type { None, Money, Percent, Count, Ordinal };

    Unit() = default;
    /// Reads the words of the data files: `USD bn`, `CNY bn`, `USD m`, `percent`, `units`, `H100e`,
    /// `million units`, `trillion tokens per day`, `EB`, `rating`, `events`. Unknown words are a
    /// Count.
    explicit Unit(const QString &id);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] bool isMoney() const { return m_type == Type::Money; }
    /// ISO 4217, empty unless Money.
    [[nodiscard]] QString currency() const;
    /// What one of the unit is worth in its base: `USD bn` 1e9, `million units` 1e6, else 1.
    [[nodiscard]] double scale() const;
    /// The same scale in another currency: `CNY bn` → `USD bn`. @pre isMoney()
    [[nodiscard]] Unit inCurrency(const QString &currency) const;
    /// For headers and subtitles: `USD bn`, `%`, `units`, `十亿美元`, `trillion tokens per day`.
    [[nodiscard]] QString displayName(Language language) const;

    friend bool operator==(const Unit &a, const Unit &b) { return a.m_id == b.m_id; }

private:
    QString m_id;
    Type m_type = Type::None;
};

} // namespace sextant
