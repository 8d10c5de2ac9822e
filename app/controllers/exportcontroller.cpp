// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/exportcontroller.h"

#include "app/actions/actionregistry.h"
#include "app/controllers/rowscontroller.h"
#include "app/controllers/tabscontroller.h"
#include "app/controllers/whendone.h"
#include "app/prompts/prompts.h"
#include "app/settings/settings.h"
#include "models/explore/caption.h"
#include "views/dialogs/exportdialog.h"
#include "views/export/chartclip.h"
#include "views/panels/explorationpage.h"
#include "views/tables/pivottableview.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

#include <memory>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// A headline as a file name: what file systems refuse is left out, and it is kept short.
QString fileNameFor(const QString &headline)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    constexpr qsizetype most = 80;
    QString name = QString(headline).replace(refused, u" "_s).simplified();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.left(most).trimmed();
}

} // namespace

ExportController::ExportController(TabsController &tabs, Prompts &prompts, Settings &settings,
    ActionRegistry &actions, QWidget &window, Ask ask, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_window(window)
    , m_ask(std::move(ask))
{
    if (!m_ask) {
        m_ask = [this](const PivotPtr &shown, const ExportOptions &options, const QString &folder,
                    const QString &name) { return askWithDialog(shown, options, folder, name); };
    }
    connect(actions.action(ActionId::Export), &QAction::triggered, this,
        &ExportController::exportCurrent);
    connect(actions.action(ActionId::Copy), &QAction::triggered, this, &ExportController::copy);
    connect(actions.action(ActionId::CopyChart), &QAction::triggered, this,
        &ExportController::copyChart);
}

PivotPtr ExportController::pivot() const
{
    const ExplorationController *looked = m_tabs.exploration();
    return looked ? looked->pivot() : PivotPtr();
}

std::optional<ExportChoice> ExportController::askWithDialog(const PivotPtr &pivot,
    const ExportOptions &options, const QString &folder, const QString &fileName)
{
    ExportDialog dialog(pivot, options, folder, fileName, &m_window);
    dialog.setFormat(m_settings.value(settings::ExportFormat));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    m_settings.setValue(settings::ExportFormat, dialog.format());
    return ExportChoice { dialog.options(), dialog.path() };
}

void ExportController::exportCurrent()
{
    const PivotPtr shown = pivot();
    if (!shown)
        return;
    ExportOptions options;
    options.scale = m_settings.value(settings::ExportScale);
    options.language = m_language;
    QString folder = m_settings.value(settings::ExportFolder);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    const auto choice
        = m_ask(shown, options, folder, fileNameFor(captionFor(*shown, m_language).headline));
    if (!choice)
        return;
    m_settings.setValue(settings::ExportFolder, QFileInfo(choice->path).absolutePath());
    m_settings.setValue(settings::ExportScale, int(choice->options.scale));
    write(*choice, shown);
}

void ExportController::write(const ExportChoice &choice, const PivotPtr &pivot)
{
    // Painting belongs to the window's thread, after the dialog has gone from the screen; the disk
    // may be slow and does not.
    QTimer::singleShot(0, this, [this, choice, pivot] {
        ExportOptions options = choice.options;
        options.origin = m_origin;
        const Result<QByteArray> content = fileContent(*pivot, choice.path, options);
        if (!content) {
            m_prompts.report(content.error());
            return;
        }
        const auto work = [path = choice.path, bytes = *content] { return saveFile(path, bytes); };
        whenDone(
            QtConcurrent::run(work), this, [this, path = choice.path](const Result<void> &saved) {
                if (!saved) {
                    m_prompts.report(saved.error());
                    return;
                }
                m_prompts.inform(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
                emit exported(path);
            });
    });
}

void ExportController::copy()
{
    const ExplorationPage *page = m_tabs.page();
    if (page && page->isRowsShown()) {
        m_tabs.rows()->copy();
        return;
    }
    if (!page || !pivot())
        return;
    // The clipboard takes it over.
    QMimeData *data = page->tableView()->selectionMimeData();
    const PivotPtr shown = pivot();
    data->setData(u"text/tab-separated-values"_s, data->text().toUtf8());
    const bool isAll = page->selection().isEmpty();
    if (isAll)
        data->setText(chartSummary(*shown, m_language) + u"\n\n"_s + data->text());
    (void)addChart(*data, *shown);
    QGuiApplication::clipboard()->setMimeData(data);
    m_prompts.inform(isAll
            ? tr("Copied the table and the chart.")
            : tr("Copied %n cell(s) and the chart.", nullptr, int(page->selection().size())));
}

/// A table can be copied although its chart cannot be drawn, which is said.
bool ExportController::addChart(QMimeData &data, const Pivot &pivot)
{
    ExportOptions options;
    options.language = m_language;
    const Result<void> added = addChartTo(data, pivot, options);
    if (!added.has_value())
        m_prompts.report(added.error());
    return added.has_value();
}

void ExportController::copyChart()
{
    const PivotPtr shown = pivot();
    if (!shown)
        return;
    auto data = std::make_unique<QMimeData>();
    if (!addChart(*data, *shown))
        return;
    data->setText(chartSummary(*shown, m_language));
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_prompts.inform(tr("Copied the chart."));
}

} // namespace sextant
