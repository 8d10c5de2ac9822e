// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/refreshcontroller.h"

#include "app/controllers/whendone.h"
#include "app/controllers/workspacethread.h"
#include "app/prompts/prompts.h"
#include "views/dialogs/deckdialog.h"
#include "views/export/exporter.h"
#include "views/export/pptx/deckrefresh.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace sextant {

struct RefreshController::Work
{
    QString output;
    CheckedDeck deck; ///< of its own, because a refresh that is stopped leaves it half changed
    int done = 0;
    int renewed = 0;
    int kept = 0;
};

RefreshController::RefreshController(
    WorkspaceThread &thread, Prompts &prompts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_prompts(prompts)
    , m_window(window)
    , m_progress(window)
{
    connect(&m_progress, &LateProgress::stopRequested, this, &RefreshController::stopChecking);
}

RefreshController::~RefreshController()
{
    m_checking.cancel();
}

DeckDialog *RefreshController::dialog() const
{
    return m_dialog;
}

void RefreshController::openDeck(const QString &path)
{
    if (m_work) // one at a time; its dialog is in front
        return;
    if (m_dialog)
        m_dialog->close();
    stopChecking(); // of another deck that nobody waits for any more
    const quint64 run = m_run;
    const QFuture<Result<CheckedDeck>> checking = m_thread.checkDeck(path);
    m_checking = QFuture<void>(checking);
    m_progress.begin(tr("Refresh a deck"),
        tr("Comparing “%1” with the workspace…").arg(QFileInfo(path).fileName()));
    auto *watcher = new QFutureWatcher<void>(this);
    connect(
        watcher, &QFutureWatcherBase::progressValueChanged, this, [this, run, watcher](int done) {
            if (run == m_run)
                m_progress.tell(done, watcher->progressMaximum());
        });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(m_checking);
    whenDone(checking, this, [this, run, path](const Result<CheckedDeck> &checked) {
        if (run != m_run)
            return; // given up just when it was there
        m_progress.end();
        if (checked)
            show(path, *checked);
        else
            m_prompts.report(checked.error());
    });
}

void RefreshController::stopChecking()
{
    ++m_run;
    m_checking.cancel();
    m_progress.end();
}

void RefreshController::show(const QString &path, const CheckedDeck &deck)
{
    m_dialog = new DeckDialog(path, deck.charts, m_language, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowModality(Qt::WindowModal);
    connect(
        m_dialog, &DeckDialog::refreshRequested, this, [this, path, deck] { start(path, deck); });
    connect(m_dialog, &DeckDialog::stopRequested, this, &RefreshController::stop);
    m_dialog->show();
}

void RefreshController::start(const QString &path, const CheckedDeck &deck)
{
    const QFileInfo file(path);
    const QString proposal
        = file.dir().filePath(tr("%1 refreshed.pptx", "a file name").arg(file.completeBaseName()));
    const auto output = m_prompts.chooseFileToSave(
        tr("Refresh a deck"), tr("PowerPoint slides (*.pptx)"), proposal);
    if (!output)
        return;
    Result<DeckFile> own = DeckFile::read(deck.file->original(), path);
    if (!own) {
        m_prompts.report(own.error());
        return;
    }
    m_work = std::make_unique<Work>();
    m_work->output = *output;
    m_work->deck = deck;
    m_work->deck.file = std::make_shared<DeckFile>(std::move(*own));
    step();
}

/// Renews one chart and comes back for the next when the window has answered.
void RefreshController::step()
{
    if (!m_work)
        return;
    const auto all = int(m_work->deck.charts.size());
    if (m_dialog)
        m_dialog->showProgress(m_work->done, all);
    if (m_work->done == all) {
        write();
        return;
    }
    const Result<RenewedChart> renewed
        = renewChart(*m_work->deck.file, m_work->deck.charts[m_work->done], m_work->deck.origin);
    if (!renewed) {
        fail(renewed.error());
        return;
    }
    m_work->renewed += renewed->outcome == RenewedChart::Outcome::Renewed ? 1 : 0;
    m_work->kept += renewed->outcome == RenewedChart::Outcome::Kept ? 1 : 0;
    ++m_work->done;
    QTimer::singleShot(0, this, &RefreshController::step);
}

void RefreshController::write()
{
    const auto work = [file = m_work->deck.file, path = m_work->output]() -> Result<void> {
        const Result<QByteArray> bytes = file->finished();
        return bytes ? saveFile(path, *bytes) : Failure(bytes.error());
    };
    whenDone(QtConcurrent::run(work), this, [this](const Result<void> &saved) {
        if (!saved) {
            fail(saved.error());
            return;
        }
        const std::unique_ptr<Work> done = std::move(m_work);
        if (m_dialog) {
            m_dialog->endProgress();
            m_dialog->accept();
        }
        const QString file = QDir::toNativeSeparators(done->output);
        m_prompts.inform(done->kept == 0
                ? tr("Saved as %1. Charts refreshed: %2.").arg(file).arg(done->renewed)
                : tr("Saved as %1. Charts refreshed: %2; left, because they were changed by hand: "
                     "%3.")
                      .arg(file)
                      .arg(done->renewed)
                      .arg(done->kept));
        emit refreshed(done->output);
    });
}

/// Takes effect between two charts; the writing of a file that is whole is not stopped.
void RefreshController::stop()
{
    if (!m_work || m_work->done == int(m_work->deck.charts.size()))
        return;
    m_work.reset();
    if (m_dialog)
        m_dialog->endProgress();
}

void RefreshController::fail(const Error &error)
{
    m_work.reset();
    if (m_dialog) {
        m_dialog->endProgress();
        m_dialog->close();
    }
    m_prompts.report(error);
}

} // namespace sextant
