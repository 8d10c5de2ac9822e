// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/exportcontroller.h"

#include "app/actions/actionregistry.h"
#include "app/controllers/rowscontroller.h"
#include "app/controllers/storycontroller.h"
#include "app/controllers/tabscontroller.h"
#include "app/controllers/whendone.h"
#include "app/prompts/fileending.h"
#include "app/prompts/prompts.h"
#include "app/settings/settings.h"
#include "models/explore/caption.h"
#include "models/explore/foreach.h"
#include "models/explore/overlay.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/exportform.h"
#include "views/export/chartclip.h"
#include "views/export/deckwriter.h"
#include "views/export/exportsize.h"
#include "views/panels/explorationpage.h"
#include "views/tables/pivottableview.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double DotsPerInch = 96;  // at scale 1
constexpr qsizetype MostRecent = 8; // brands, templates

/// Makes the file's content on any thread. What needs the window's thread is done here already: a
/// million numbers take seconds, a chart does not.
std::function<Result<QByteArray>()> makerOf(
    const PivotPtr &pivot, const QString &path, ExportOptions options)
{
    const Exporter *exporter = exporterFor(QFileInfo(path).suffix());
    if (!exporter || !exporter->writesAnywhere())
        return [content = fileContent(*pivot, path, options)] { return content; };
    exporter->prepare(*pivot, options);
    return
        [pivot, path, options = std::move(options)] { return fileContent(*pivot, path, options); };
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
    , m_progress(window)
{
    connect(&m_progress, &LateProgress::stopRequested, this, &ExportController::cancel);
    if (!m_ask) {
        m_ask = [this](const ExportQuestion &question) { return askWithDialog(question); };
    }
    connect(actions.action(ActionId::Export), &QAction::triggered, this,
        &ExportController::exportCurrent);
    connect(actions.action(ActionId::Copy), &QAction::triggered, this, &ExportController::copy);
    connect(actions.action(ActionId::CopyChart), &QAction::triggered, this,
        &ExportController::copyChart);
}

ExportController::~ExportController() = default;

PivotPtr ExportController::pivot() const
{
    const ExplorationController *looked = m_tabs.exploration();
    return looked ? looked->pivot() : PivotPtr();
}

void ExportController::setStories(StoryController &stories, CubeSource cubes)
{
    m_stories = &stories;
    m_cubes = std::move(cubes);
}

QList<ExportSubject> ExportController::subjects(const Pivot &pivot) const
{
    QList<ExportSubject> subjects { ExportSubject() };
    if (!m_stories)
        return subjects;
    for (const Dimension &dimension : pivot.dimensions) {
        const bool isOnAxis = pivot.rows.dimensions.contains(dimension.id)
            || pivot.columns.dimensions.contains(dimension.id);
        if (!isOnAxis && dimension.members.size() > 1) {
            subjects += { ExportSubject::Kind::EachMember, dimension.id,
                dimension.names.in(m_language), {} };
        }
    }
    return subjects + m_stories->subjects();
}

/// What was chosen the last time. A file that is gone is none.
void ExportController::restore(ExportForm &form) const
{
    const auto there
        = [](const QString &path) { return QFileInfo(path).isFile() ? path : QString(); };
    const auto allThere = [&](QStringList paths) {
        paths.removeIf([&](const QString &path) { return there(path).isEmpty(); });
        return paths;
    };
    form.setBrands(allThere(m_settings.value(settings::RecentBrands)),
        there(m_settings.value(settings::ExportBrand)));
    form.setTemplates(allThere(m_settings.value(settings::RecentTemplates)),
        there(m_settings.value(settings::ExportTemplate)));
    form.setFormat(m_settings.value(settings::ExportFormat));
}

void ExportController::remember(const ExportForm &form)
{
    const ExportOptions options = form.options();
    m_settings.setValue(settings::ExportFormat, form.format());
    m_settings.setValue(settings::ExportSize, sizeId(options.size));
    m_settings.setValue(settings::ExportDots, qRound(options.scale * DotsPerInch));
    m_settings.setValue(settings::ExportDark, form.isDark());
    const auto keep = [this](const Setting<QString> &current, const Setting<QStringList> &recent,
                          const QString &path, QStringList known) {
        if (!path.isEmpty()) {
            known.removeAll(path);
            known.prepend(path);
        }
        m_settings.setValue(current, path);
        m_settings.setValue(recent, known.mid(0, MostRecent));
    };
    keep(settings::ExportBrand, settings::RecentBrands, form.brandPath(), form.knownBrands());
    keep(settings::ExportTemplate, settings::RecentTemplates, form.templatePath(),
        form.knownTemplates());
}

std::optional<ExportChoice> ExportController::askWithDialog(const ExportQuestion &question)
{
    ExportDialog dialog(
        question.pivot, question.options, question.folder, question.fileName, &m_window);
    ExportForm &form = dialog.form();
    form.setSubjects(question.subjects);
    restore(form);
    const QString format = m_settings.value(settings::ExportFormat);
    if (form.subject().isDeck() && !deckSuffixes().contains(format))
        form.setFormat(deckSuffixes().first());
    dialog.setOptions(question.options); // the brand decides whether a theme may be dark
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    remember(form);
    return ExportChoice { dialog.options(), dialog.path(), form.subject() };
}

void ExportController::exportCurrent()
{
    if (const PivotPtr shown = pivot(); shown && !m_isBusy)
        ask(shown, fileNameFor(captionFor(*shown, m_language).headline), subjects(*shown));
}

void ExportController::exportStory(const QString &id)
{
    if (m_isBusy || m_stories->decks().isBusy())
        return;
    const Result<Exploration> first = m_stories->firstSlide(id, m_language);
    if (!first) {
        m_prompts.report(first.error());
        return;
    }
    QList<ExportSubject> stories = m_stories->subjects();
    const auto chosen = std::ranges::find(stories, id, &ExportSubject::id);
    std::rotate(stories.begin(), chosen, chosen + 1); // the others keep their order
    const auto show = [this, stories, asking = ++m_asking](const Result<Pivot> &pivot) {
        if (asking != m_asking)
            return; // another one is wanted by now
        if (!pivot) {
            m_prompts.report(pivot.error());
            return;
        }
        // The dialog has an event loop of its own, which is no place to come back from.
        QTimer::singleShot(0, this, [this, stories, shown = std::make_shared<const Pivot>(*pivot)] {
            ask(shown, stories.first().fileName, stories);
        });
    };
    whenDone(
        m_cubes(first->dataset), this, [this, look = *first, show](const Result<CubePtr> &cube) {
            if (!cube) {
                show(Failure(cube.error()));
                return;
            }
            const auto work = [cube = *cube, look] { return evaluateWithForecast(*cube, look); };
            whenDone(QtConcurrent::run(work), this, show);
        });
}

void ExportController::ask(
    const PivotPtr &pivot, const QString &fileName, const QList<ExportSubject> &subjects)
{
    ExportOptions options;
    options.size = sizeFrom(m_settings.value(settings::ExportSize)).value_or(options.size);
    options.scale = double(m_settings.value(settings::ExportDots)) / DotsPerInch;
    options.language = m_language;
    if (m_settings.value(settings::ExportDark))
        options.theme = ChartTheme::dark();
    QString folder = m_settings.value(settings::ExportFolder);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    options = withOrigin(options, m_origin);
    const auto choice = m_ask({ pivot, options, folder, fileName, subjects });
    if (!choice)
        return;
    m_settings.setValue(settings::ExportFolder, QFileInfo(choice->path).absolutePath());
    switch (choice->subject.kind) {
    case ExportSubject::Kind::Chart:
        write(*choice, pivot);
        break;
    case ExportSubject::Kind::EachMember:
        writeForEach(*choice, pivot);
        break;
    case ExportSubject::Kind::Story:
        m_stories->exportTo(choice->subject.id, choice->path, choice->options);
        break;
    }
}

void ExportController::writeForEach(const ExportChoice &choice, const PivotPtr &pivot)
{
    const Exploration look = pivot->exploration;
    whenDone(m_cubes(look.dataset), this, [this, choice, look](const Result<CubePtr> &cube) {
        if (!cube) {
            m_prompts.report(cube.error());
            return;
        }
        const Language language = choice.options.language;
        const auto work = [cube = *cube, look, dimension = choice.subject.id, language] {
            return forEachMember(*cube, look, dimension, language);
        };
        whenDone(QtConcurrent::run(work), this,
            [this, choice, look](const Result<QList<MemberLook>> &members) {
                if (!members) {
                    m_prompts.report(members.error());
                    return;
                }
                QList<DeckLook> looks;
                for (const MemberLook &each : *members) {
                    const QString name = each.member.in(choice.options.language);
                    looks += DeckLook { each.exploration, {}, name, name };
                }
                const ExportOptions options = withOrigin(choice.options, m_origin);
                const QString title = look.title.isEmpty() ? choice.subject.name : look.title;
                m_stories->decks().write(title, looks, choice.path, options);
            });
    });
}

void ExportController::beginWriting(const QString &path)
{
    m_isBusy = true;
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_progress.begin(tr("Export"), tr("Writing “%1”…").arg(QFileInfo(path).fileName()));
}

void ExportController::endWriting()
{
    m_isBusy = false;
    m_progress.end();
}

void ExportController::cancel()
{
    if (m_isBusy)
        *m_isStopped = true;
}

void ExportController::write(const ExportChoice &choice, const PivotPtr &pivot)
{
    if (m_isBusy)
        return;
    beginWriting(choice.path);
    // Painting belongs to the window's thread, after the dialog has gone from the screen.
    QTimer::singleShot(0, this, [this, choice, pivot] { makeFile(choice, pivot); });
}

void ExportController::makeFile(const ExportChoice &choice, const PivotPtr &pivot)
{
    ExportOptions options = withOrigin(choice.options, m_origin);
    const auto work = [make = makerOf(pivot, choice.path, std::move(options)), path = choice.path,
                          stopped = m_isStopped]() -> Result<bool> {
        const Result<QByteArray> content = make();
        if (!content)
            return Failure(content.error());
        if (*stopped)
            return false;
        const Result<void> saved = saveFile(path, *content);
        return saved ? Result<bool>(true) : Failure(saved.error());
    };
    whenDone(QtConcurrent::run(work), this, [this, path = choice.path](const Result<bool> &saved) {
        endWriting();
        if (!saved) {
            m_prompts.report(saved.error());
        } else if (!*saved) {
            m_prompts.inform(tr("The export was stopped; nothing was written."));
        } else {
            m_prompts.inform(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
            emit exported(path);
        }
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
    const Result<void> added = addChartTo(data, pivot, withOrigin(options, m_origin));
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
