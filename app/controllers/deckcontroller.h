// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/explorationcontroller.h"
#include "app/controllers/lateprogress.h"
#include "views/export/deckmaking.h"

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace sextant {

class Prompts;

/// A page of a deck before its numbers are there.
struct DeckLook
{
    Exploration look;
    QString soWhat;
    QString place; ///< where an error about it happened; may be empty
    /// Its name if the deck goes without it where the chart cannot draw it, which is told; empty if
    /// the deck fails then.
    QString optionalName;
};

/// Writes decks in the background: evaluates one look after the other in the thread pool, lays out
/// one page at a time on the window's thread, and tells its progress in a dialog that can stop it.
/// One deck at a time. An existing file is replaced only when the new one is complete.
class DeckController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    DeckController(CubeSource cubes, Prompts &prompts, QWidget &window, QObject *parent = nullptr);
    ~DeckController() override;

    /// Begins to write; a failure is reported, and nothing is written then. Does nothing while
    /// another deck is being written.
    /// @param path  ends in one of deckSuffixes()
    void write(const QString &title, const QList<DeckLook> &looks, const QString &path,
        const ExportOptions &options);
    /// Gives the deck up; nothing is written. Does nothing without one, or when it is whole and on
    /// its way to the disk.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void progressed(int done, int total);
    void written(const QString &path);
    /// Stopped or failed, which has been reported.
    void ended();

private:
    void evaluateNext(quint64 run);
    void take(const Result<Pivot> &pivot);
    void makeNext(quint64 run);
    void save(const QByteArray &bytes);
    void tellProgress(int done);
    void fail(Error error);
    void end();

    CubeSource m_cubes;
    Prompts &m_prompts;
    LateProgress m_progress;
    QList<DeckLook> m_looks;
    qsizetype m_next = 0; ///< of the looks
    QStringList m_leftOut;
    DeckContent m_content;
    QString m_path;
    ExportOptions m_options;
    std::unique_ptr<DeckMaking> m_making;
    quint64 m_run = 0; ///< of the deck that is being written
    bool m_isBusy = false;
    bool m_isSaving = false; ///< it is whole
};

} // namespace sextant
