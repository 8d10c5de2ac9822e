// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant {

/// The languages that Sextant's data and window speak.
enum class Language { English, SimplifiedChinese, TraditionalChinese };

/// `en`, `zh-Hans`, `zh-Hant`.
[[nodiscard]] QString languageTag(Language language);

/// Reads a tag (`en`, `zh-Hans`) or a locale name (`zh_CN.UTF-8`, `zh_HK`); anything else is
/// English.
[[nodiscard]] Language languageFromTag(const QString &tag);

/// One thing's name in every language.
struct Names
{
    QString en;
    QString zhHans;
    QString zhHant;

    /// The name in `language`; falls back to English where that one is empty.
    [[nodiscard]] const QString &in(Language language) const;

    friend bool operator==(const Names &, const Names &) = default;
};

} // namespace sextant
