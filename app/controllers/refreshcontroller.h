// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/lateprogress.h"
#include "db/values/names.h"
#include "db/values/result.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace sextant {

class DeckDialog;
class Prompts;
class WorkspaceThread;
struct CheckedDeck;

/// Decks that were exported before: compares them with the open workspace and refreshes them.
///
/// The file and the numbers are read on the workspace's thread, the new file is written on another;
/// each chart is laid out in a step of its own on the window's, which answers in between.
class RefreshController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    RefreshController(
        WorkspaceThread &thread, Prompts &prompts, QWidget &window, QObject *parent = nullptr);
    ~RefreshController() override;

    void setLanguage(Language language) { m_language = language; }
    /// Compares a deck and shows the dialog; reports why it cannot be read. A comparison that takes
    /// its time tells how far it is and can be stopped. Another deck that is
    /// still being compared is given up; nothing happens while one is being refreshed.
    void openDeck(const QString &path);
    /// The dialog that is open; null without one.
    [[nodiscard]] DeckDialog *dialog() const;
    [[nodiscard]] bool isRunning() const { return m_work != nullptr; }

signals:
    void refreshed(const QString &path);

private:
    struct Work; ///< a refresh on its way

    void stopChecking();
    void show(const QString &path, const CheckedDeck &deck);
    void start(const QString &path, const CheckedDeck &deck);
    void step();
    void write();
    void stop();
    void fail(const Error &error);

    WorkspaceThread &m_thread;
    Prompts &m_prompts;
    QWidget &m_window;
    Language m_language = Language::English;
    QPointer<DeckDialog> m_dialog;
    LateProgress m_progress;  ///< of the comparison
    QFuture<void> m_checking; ///< the comparison that is waited for
    quint64 m_run = 0;        ///< of the comparison
    std::unique_ptr<Work> m_work;
};

} // namespace sextant
