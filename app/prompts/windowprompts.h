// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompts/prompts.h"

#include <QCoreApplication>

class QStatusBar;
class QWidget;

namespace sextant {

class MessageBar;

/// Asks with dialogs over a window, reports errors in its message bar and good news for some
/// seconds in its status line. Who has done something after an error has gone on from it: good news
/// takes the error away, but nothing else that the bar says.
class WindowPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(sextant::WindowPrompts)

public:
    /// All must outlive the prompts.
    WindowPrompts(QWidget &window, MessageBar &bar, QStatusBar &status);

    [[nodiscard]] std::optional<QString> chooseFileToOpen(
        const QString &title, const QString &filter, const QString &folder) override;
    [[nodiscard]] std::optional<QString> chooseFileToSave(
        const QString &title, const QString &filter, const QString &proposal) override;
    [[nodiscard]] std::optional<QString> askForName(
        const QString &title, const QString &label, const QString &proposal) override;
    [[nodiscard]] bool confirm(
        const QString &title, const QString &question, const QString &doIt) override;
    void report(const Error &error) override;
    void inform(const QString &text) override;

private:
    QWidget &m_window;
    MessageBar &m_bar;
    QStatusBar &m_status;
    QString m_reported; ///< the error in the bar; empty without one
};

} // namespace sextant
