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
#include "views/panels/explorationpage.h"
#include "views/tables/pivottableview.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

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

QImage ExportController::picture()
{
    const PivotPtr shown = pivot();
    const Exporter *png = exporterFor(u"png"_s);
    if (!shown || !png)
        return {};
    ExportOptions options;
    options.language = m_language;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = png->write(*shown, options, buffer);
    if (!written) {
        m_prompts.report(written.error());
        return {};
    }
    return QImage::fromData(buffer.data(), "PNG");
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
    QMimeData *data = page->tableView()->selectionMimeData();
    const QImage image = picture();
    if (!image.isNull())
        data->setImageData(image);
    QGuiApplication::clipboard()->setMimeData(data);
    m_prompts.inform(page->selection().isEmpty()
            ? tr("Copied the table and the chart.")
            : tr("Copied %n cell(s) and the chart.", nullptr, int(page->selection().size())));
}

void ExportController::copyChart()
{
    const QImage image = picture();
    if (image.isNull())
        return;
    QGuiApplication::clipboard()->setImage(image);
    m_prompts.inform(tr("Copied the chart."));
}

} // namespace sextant
