// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QTranslator>

namespace sextant {

/// The window's language: the program's own texts and Qt's. Owned by the application's start;
/// setting a language sends LanguageChange to all widgets.
class Translations final
{
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }

    /// What LANGUAGE, LC_ALL, LC_MESSAGES and LANG ask for, in this order.
    [[nodiscard]] static Language ofSystem();

private:
    QTranslator m_own;
    QTranslator m_qt;
    Language m_language = Language::English;
};

} // namespace sextant
