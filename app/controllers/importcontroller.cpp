// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/importcontroller.h"

#include "app/controllers/tabscontroller.h"
#include "app/controllers/whendone.h"
#include "app/controllers/workspacecontroller.h"
#include "app/prompts/prompts.h"
#include "app/settings/settings.h"
#include "db/import/membercodes.h"
#include "db/workspace.h"
#include "views/dialogs/importdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <mutex>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int ProgressInterval = 80; ///< milliseconds

} // namespace

struct ImportController::Work
{
    std::atomic_bool isStopped = false;
    std::mutex mutex;
    ImportStep step; ///< under the mutex
};

ImportController::ImportController(WorkspaceController &workspace, TabsController &tabs,
    Prompts &prompts, Settings &settings, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tabs(tabs)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_window(window)
{
    m_timer.setInterval(ProgressInterval);
    connect(&m_timer, &QTimer::timeout, this, &ImportController::showProgress);
}

ImportController::~ImportController()
{
    if (m_work)
        m_work->isStopped = true;
    m_running.waitForFinished();
    delete m_dialog;
}

ImportDialog *ImportController::dialog() const
{
    return m_dialog;
}

void ImportController::importWithPrompt()
{
    QString folder = m_settings.value(settings::ImportFolder);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = m_prompts.chooseFileToOpen(tr("Import"),
        tr("Rows of numbers (*.csv *.tsv *.txt)") + u";;"_s + tr("All files (*)"), folder);
    if (!path)
        return;
    m_settings.setValue(settings::ImportFolder, QFileInfo(*path).absolutePath());
    importFile(*path);
}

void ImportController::importFile(const QString &path)
{
    if (m_dialog || !m_workspace.isOpen())
        return;
    if (!m_workspace.current().isWritable) {
        m_prompts.report({ ErrorCode::ReadOnly, tr("The workspace cannot be written."), {},
            tr("Open or make another one to import into."), {} });
        return;
    }
    plan(path, {});
}

void ImportController::plan(const QString &path, const db::FormatWishes &format)
{
    const auto look = [file = m_workspace.current().path, path, format]() -> Result<ImportPlan> {
        const auto workspace = db::Workspace::open(file);
        if (!workspace)
            return Failure(workspace.error());
        db::ImportWishes wishes;
        wishes.format = format;
        return db::planImport(**workspace, path, wishes);
    };
    const quint64 planning = ++m_planning;
    whenDone(QtConcurrent::run(look), this, [this, planning](const Result<ImportPlan> &plan) {
        if (planning != m_planning)
            return; // another file, or another format of it, is wanted by now
        if (plan) {
            showPlan(*plan);
        } else if (m_dialog) {
            m_dialog->showError(plan.error());
        } else {
            m_prompts.report(plan.error());
        }
    });
}

void ImportController::showPlan(const ImportPlan &plan)
{
    m_plannedName = plan.datasetName;
    if (m_dialog) {
        m_dialog->setPlan(plan);
        return;
    }
    m_dialog = new ImportDialog(plan, m_language, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::formatRequested, this,
        [this, path = plan.file](const TextFormat &format) {
            this->plan(path, { format.delimiter, format.decimal, format.encoding });
        });
    connect(m_dialog, &ImportDialog::importRequested, this, &ImportController::start);
    connect(m_dialog, &ImportDialog::stopRequested, this, [this] {
        if (m_work)
            m_work->isStopped = true;
    });
    m_dialog->open();
}

void ImportController::start(ImportPlan plan)
{
    if (m_work)
        return;
    // Another name makes another dataset.
    if (const QString slug = db::slugOf(plan.datasetName);
        plan.datasetName != m_plannedName && !slug.isEmpty())
        plan.dataset = slug;
    m_work = std::make_shared<Work>();
    m_dialog->setRunning(true);
    m_timer.start();
    const auto import
        = [file = m_workspace.current().path, plan, work = m_work]() -> Result<ImportReport> {
        const auto workspace = db::Workspace::open(file);
        if (!workspace)
            return Failure(workspace.error());
        return db::importTracker(**workspace, plan, [&work](const ImportStep &step) {
            const std::lock_guard lock(work->mutex);
            work->step = step;
            return !work->isStopped;
        });
    };
    m_running = QtConcurrent::run(import);
    whenDone(m_running, this, [this, name = plan.datasetName](const Result<ImportReport> &report) {
        finish(report, name);
    });
}

void ImportController::showProgress()
{
    if (!m_work || !m_dialog)
        return;
    const std::lock_guard lock(m_work->mutex);
    m_dialog->setProgress(m_work->step);
}

void ImportController::finish(const Result<ImportReport> &report, const QString &name)
{
    m_timer.stop();
    m_work.reset();
    if (m_dialog)
        m_dialog->setRunning(false);
    if (!report) {
        if (m_dialog)
            m_dialog->showError(report.error());
        else
            m_prompts.report(report.error());
        return;
    }
    if (m_dialog)
        m_dialog->accept();
    constexpr qint64 most = std::numeric_limits<int>::max();
    m_prompts.inform(
        tr("Imported %Ln row(s) into “%1”.", nullptr, int(std::min<qint64>(report->rowCount, most)))
            .arg(name));
    openImported(report->dataset);
}

void ImportController::openImported(const QString &dataset)
{
    m_workspace.forgetCube(dataset);
    m_tabs.reload(dataset);
    // Once: the next contents are the first that have the dataset.
    auto *context = new QObject(this);
    connect(&m_workspace, &WorkspaceController::contentsChanged, context,
        [this, context, dataset](const WorkspaceContents &contents) {
            const auto found = std::ranges::find(contents.datasets, dataset, &Dataset::id);
            if (found == contents.datasets.end())
                return;
            context->deleteLater();
            QObject::disconnect(&m_workspace, nullptr, context, nullptr);
            m_tabs.openDataset(*found);
            emit imported(dataset);
        });
    m_workspace.requestContents();
}

} // namespace sextant
