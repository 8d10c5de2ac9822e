// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/exploration.h"

#include <QObject>

namespace sextant {

class ActionRegistry;
class LookBar;
class TabsController;

/// Ties undo, redo and the toolbar's choices (chart kind, transform, currency) to the exploration
/// that is in front, and keeps their enabled states right.
class LookController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    LookController(
        TabsController &tabs, LookBar &bar, ActionRegistry &actions, QObject *parent = nullptr);

    /// Reads the texts of undo and redo again in the present language.
    void retranslate();

private:
    void connectActions();
    void refresh();
    /// Applies a change to the current exploration as one step.
    template <typename Change>
    void change(const QString &text, Change change);

    TabsController &m_tabs;
    LookBar &m_bar;
    ActionRegistry &m_actions;
};

} // namespace sextant
