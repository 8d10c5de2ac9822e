// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QObject>

namespace sextant {

/// Dresses the application: style, palette and type. Follows the system's light or dark colours
/// while the look is System.
class ThemeController final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeController(QObject *parent = nullptr);

    /// What was asked for; may be System.
    [[nodiscard]] Look look() const { return m_look; }
    void setLook(Look look);
    /// What is worn.
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// The window's type: the desktop's own, or Inter where there is no desktop; with the right
    /// Chinese family behind it.
    static void applyFont(Language language);

signals:
    void themeChanged(const sextant::Theme &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static Look systemLook();
    void apply();

    Look m_look = Look::System;
    Theme m_theme;
};

} // namespace sextant
