// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/deckcontroller.h"

#include "app/controllers/whendone.h"
#include "app/prompts/prompts.h"
#include "models/explore/overlay.h"
#include "views/charts/families.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace sextant {

DeckController::DeckController(CubeSource cubes, Prompts &prompts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_cubes(std::move(cubes))
    , m_prompts(prompts)
    , m_progress(window)
{
    connect(&m_progress, &LateProgress::stopRequested, this, &DeckController::cancel);
}

DeckController::~DeckController() = default;

void DeckController::write(const QString &title, const QList<DeckLook> &looks, const QString &path,
    const ExportOptions &options)
{
    if (m_isBusy || looks.isEmpty())
        return;
    m_isBusy = true;
    ++m_run;
    m_looks = looks;
    m_next = 0;
    m_leftOut.clear();
    m_content = { title, {} };
    m_path = path;
    m_options = options;
    m_making.reset();
    m_progress.begin(tr("Export Deck"), tr("Writing “%1”…").arg(QFileInfo(path).fileName()),
        int(looks.size()) * 2 + 1);
    evaluateNext(m_run);
}

void DeckController::cancel()
{
    if (!m_isBusy || m_isSaving)
        return;
    m_prompts.inform(tr("The export was stopped; nothing was written."));
    end();
}

void DeckController::end()
{
    ++m_run; // what is still on its way is dropped
    m_isBusy = false;
    m_isSaving = false;
    m_making.reset();
    m_looks.clear();
    m_leftOut.clear();
    m_content = {};
    m_progress.end();
    emit ended();
}

void DeckController::fail(Error error)
{
    if (error.where.isEmpty() && m_next < m_looks.size())
        error.where = m_looks[m_next].place;
    end();
    m_prompts.report(error);
}

void DeckController::tellProgress(int done)
{
    const int steps = int(m_looks.size()) * 2 + 1;
    m_progress.tell(done, steps);
    emit progressed(done, steps);
}

void DeckController::evaluateNext(quint64 run)
{
    tellProgress(int(m_next));
    if (run != m_run)
        return; // the user stopped it, whom the dialog has just heard
    if (m_next == m_looks.size()) {
        m_making = std::make_unique<DeckMaking>(m_content, QFileInfo(m_path).suffix(), m_options);
        QTimer::singleShot(0, this, [this, run] { makeNext(run); });
        return;
    }
    const Exploration look = m_looks[m_next].look;
    whenDone(m_cubes(look.dataset), this, [this, run, look](const Result<CubePtr> &cube) {
        if (run != m_run)
            return;
        if (!cube) {
            fail(cube.error());
            return;
        }
        const auto work = [cube = *cube, look] { return evaluateWithForecast(*cube, look); };
        whenDone(QtConcurrent::run(work), this, [this, run](const Result<Pivot> &pivot) {
            if (run == m_run)
                take(pivot);
        });
    });
}

void DeckController::take(const Result<Pivot> &pivot)
{
    if (!pivot) {
        fail(pivot.error());
        return;
    }
    const ChartFamily *family = chartFamily(pivot->exploration.chart);
    const QString reason = family ? whyNotShown(*family, *pivot, m_options.language) : QString();
    const DeckLook &look = m_looks[m_next];
    const bool isLast = m_next + 1 == m_looks.size();
    const bool canGoWithout
        = !look.optionalName.isEmpty() && !(isLast && m_content.charts.isEmpty());
    if (family && !reason.isEmpty() && canGoWithout) {
        m_leftOut += look.optionalName;
        ++m_next;
        evaluateNext(m_run);
        return;
    }
    if (!family || !reason.isEmpty()) {
        fail({ ErrorCode::NotSupported, tr("These numbers cannot be drawn as this chart."), {},
            reason, {} });
        return;
    }
    m_content.charts += DeckChart { std::make_shared<const Pivot>(*pivot), look.soWhat };
    ++m_next;
    evaluateNext(m_run);
}

void DeckController::makeNext(quint64 run)
{
    if (run != m_run)
        return;
    tellProgress(int(m_looks.size()) + m_making->stepsDone());
    if (run != m_run)
        return;
    if (m_making->isDone()) {
        const Result<QByteArray> bytes = m_making->finished();
        if (bytes)
            save(*bytes);
        else
            fail(bytes.error());
        return;
    }
    if (const Result<void> made = m_making->step(); !made) {
        fail(made.error());
        return;
    }
    QTimer::singleShot(0, this, [this, run] { makeNext(run); });
}

void DeckController::save(const QByteArray &bytes)
{
    m_isSaving = true;
    const auto work = [path = m_path, bytes] { return saveFile(path, bytes); };
    whenDone(QtConcurrent::run(work), this,
        [this, path = m_path, leftOut = m_leftOut](const Result<void> &saved) {
            end();
            if (!saved) {
                m_prompts.report(saved.error());
                return;
            }
            QString text = tr("Saved as %1.").arg(QDir::toNativeSeparators(path));
            if (!leftOut.isEmpty()) {
                text += u' '
                    + tr("Left out, because the chart cannot draw them: %1.")
                          .arg(leftOut.join(u", "_s));
            }
            m_prompts.inform(text);
            emit written(path);
        });
}

} // namespace sextant
