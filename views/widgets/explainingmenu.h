// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace sextant {

/// A menu whose greyed entries say why they are greyed. They are reached by the arrow keys as the
/// others are; what explains the marked entry stands beside it as a tip, whether the pointer or the
/// keyboard marked it, and a screen reader hears it as the entry's description.
///
/// The style has to let greyed entries be marked (QStyle::SH_Menu_AllowActiveAndDisabled), which
/// ThemeStyle does for these menus.
class ExplainingMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ExplainingMenu(QWidget *parent = nullptr);

    /// Appends an entry that the menu owns.
    /// @param explanation  why it is greyed or suits, as a sentence; may be empty
    QAction *addExplained(const QIcon &icon, const QString &text, const QString &explanation);

private:
    void explain(QAction *action);
};

} // namespace sextant
