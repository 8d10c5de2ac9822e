// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/storycontroller.h"

#include "app/controllers/savedcontroller.h"
#include "app/controllers/tabscontroller.h"
#include "app/controllers/workspacecontroller.h"
#include "app/prompts/prompts.h"
#include "app/settings/settings.h"
#include "models/explore/caption.h"
#include "models/explore/explorationjson.h"
#include "models/explore/storylook.h"
#include "views/export/chartscene.h"
#include "views/panels/slidedelegate.h"
#include "views/panels/storypanel.h"

#include <QPainter>

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF PreviewSize(384, 216); ///< in which a small picture is laid out
constexpr int PreviewScale = 3;         ///< for screens of up to 300 %
constexpr PreviewQueue::Pace Pace { 0, 30 };

/// The names with another one in the window's language.
Names renamed(Names names, const QString &name, Language language)
{
    if (language == Language::SimplifiedChinese)
        names.zhHans = name;
    else if (language == Language::TraditionalChinese)
        names.zhHant = name;
    if (language == Language::English || names.en.isEmpty())
        names.en = name;
    return names;
}

} // namespace

StoryController::StoryController(TabsController &tabs, WorkspaceController &workspace,
    Prompts &prompts, Settings &settings, CubeSource cubes, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_previews(cubes, Pace)
    , m_decks(std::move(cubes), prompts, window)
{
    connect(&m_workspace, &WorkspaceController::opened, this, &StoryController::startOver);
    connect(&m_workspace, &WorkspaceController::contentsChanged, this, [this] {
        m_previews.setDatasets(m_workspace.contents().datasets);
        showStories();
    });
    connect(&m_previews, &PreviewQueue::evaluated, this, &StoryController::drawPreview);
    connect(&m_workspace, &WorkspaceController::huesChanged, &m_previews,
        &PreviewQueue::startOver); // they are drawn in the colours that members have now
    connect(
        &m_previews, &PreviewQueue::failed, this, [this](const QString &id, const QString &what) {
            if (m_panel)
                m_panel->setPreview(id, what, {});
        });
    connect(
        &m_workspace, &WorkspaceController::storiesChanged, this, &StoryController::showStories);
    connect(&m_workspace, &WorkspaceController::explorationsChanged, this,
        &StoryController::showStories);
    const auto showAdd = [this] {
        if (m_panel)
            m_panel->setCanAdd(m_tabs.exploration() && m_tabs.exploration()->pivot());
    };
    connect(&m_tabs, &TabsController::currentChanged, this, showAdd);
    connect(&m_tabs, &TabsController::pivotChanged, this, showAdd);
}

StoryController::~StoryController() = default;

void StoryController::setPanel(StoryPanel *panel)
{
    m_panel = panel;
    connect(panel, &StoryPanel::storyEdited, this, &StoryController::edit);
    connect(panel, &StoryPanel::newRequested, this, &StoryController::newWithPrompt);
    connect(panel, &StoryPanel::renameRequested, this, &StoryController::renameWithPrompt);
    connect(panel, &StoryPanel::removeRequested, this, &StoryController::removeWithPrompt);
    connect(panel, &StoryPanel::addRequested, this, &StoryController::addShown);
    connect(panel, &StoryPanel::undoRequested, this, &StoryController::undo);
    connect(panel, &StoryPanel::redoRequested, this, &StoryController::redo);
    connect(panel, &StoryPanel::exportRequested, this, &StoryController::exportRequested);
    connect(panel, &StoryPanel::explorationRequested, this, &StoryController::explorationRequested);
    connect(panel, &StoryPanel::perSlideRequested, this, [this](int count) {
        m_settings.setValue(settings::StoryPerSlide, count);
        m_panel->setPerSlide(count);
    });
    connect(panel, &StoryPanel::shown, this, &StoryController::wantPreviews);
    m_previews.setDatasets(m_workspace.contents().datasets);
    panel->setLanguage(m_language);
    panel->setPerSlide(m_settings.value(settings::StoryPerSlide));
    panel->setCanAdd(m_tabs.exploration() && m_tabs.exploration()->pivot());
    showStories();
}

void StoryController::setLanguage(Language language)
{
    m_language = language;
    m_previews.startOver(); // their words are in the other language
    if (m_panel)
        m_panel->setLanguage(language);
}

void StoryController::startOver()
{
    m_changes.clear();
    m_position = 0;
    showUndo();
    showStories();
}

void StoryController::showStories()
{
    if (!m_panel)
        return;
    m_panel->setWritable(m_workspace.current().isWritable);
    m_panel->setStories(m_workspace.contents().stories, m_workspace.contents().explorations);
    wantPreviews();
}

void StoryController::showUndo()
{
    if (!m_panel)
        return;
    m_panel->setUndo(m_position > 0 ? m_changes[m_position - 1].text : QString(),
        m_position < m_changes.size() ? m_changes[m_position].text : QString());
}

std::optional<Story> StoryController::find(const QString &id) const
{
    const QList<Story> &stories = m_workspace.contents().stories;
    const auto found = std::ranges::find(stories, id, &Story::id);
    return found == stories.end() ? std::nullopt : std::optional(*found);
}

QString StoryController::idFor(const QString &name) const
{
    QList<Saved> others;
    for (const Story &story : m_workspace.contents().stories)
        others += Saved { story.id, {}, {} }; // a story of the same name is another story
    return SavedController::idFor(name, others);
}

void StoryController::push(const Change &change)
{
    m_changes.resize(m_position);
    m_changes += change;
    ++m_position;
    apply(change.after, change.before);
    showUndo();
}

void StoryController::apply(const std::optional<Story> &state, const std::optional<Story> &other)
{
    if (state)
        m_workspace.saveStory(*state);
    else
        m_workspace.removeStory(other->id);
}

void StoryController::edit(const Story &story, const QString &text)
{
    if (const auto before = find(story.id); before && *before != story)
        push({ before, story, text });
}

void StoryController::newWithPrompt()
{
    const auto name = m_prompts.askForName(tr("New Story"), tr("Name of the story"), {});
    if (!name)
        return;
    const Story story { idFor(*name), { *name, {}, {} }, {} };
    push({ std::nullopt, story, tr("New Story") });
    if (m_panel)
        m_panel->setCurrent(story.id);
}

void StoryController::renameWithPrompt(const QString &id)
{
    const auto story = find(id);
    if (!story)
        return;
    const auto name = m_prompts.askForName(
        tr("Rename Story"), tr("Name of the story"), story->names.in(m_language));
    if (!name)
        return;
    auto next = find(id); // what else was changed meanwhile stays
    if (!next)
        return;
    next->names = renamed(next->names, *name, m_language);
    edit(*next, tr("Rename Story"));
}

void StoryController::removeWithPrompt(const QString &id)
{
    const auto story = find(id);
    if (!story
        || !m_prompts.confirm(tr("Remove Story"),
            tr("Remove “%1” from the workspace? Its explorations stay.")
                .arg(story->names.in(m_language)),
            tr("Remove")))
        return;
    if (const auto now = find(id))
        push({ now, std::nullopt, tr("Remove Story") });
}

QString StoryController::savedShown()
{
    const ExplorationController *looked = m_tabs.exploration();
    if (!looked || !looked->pivot())
        return {};
    const QList<Saved> &known = m_workspace.contents().explorations;
    for (const Saved &saved : known) {
        const auto exploration = explorationFromJson(saved.json);
        if (exploration && *exploration == looked->current())
            return saved.id;
    }
    QString name = captionFor(*looked->pivot(), m_language).headline;
    const auto isTaken = [&known](const QString &wanted) {
        return std::ranges::any_of(known, [&wanted](const Saved &saved) {
            return saved.names.en == wanted || saved.names.zhHans == wanted
                || saved.names.zhHant == wanted;
        });
    };
    const QString plain = name; // another exploration of this name stays as it is
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 (%2)"_s.arg(plain).arg(number);
    const Saved saved { SavedController::idFor(name, known), { name, {}, {} },
        toJson(looked->current()) };
    m_workspace.saveExploration(saved);
    m_tabs.setCurrentSaved(saved.id, saved.names);
    return saved.id;
}

void StoryController::addShown(const QString &id, int at)
{
    if (!m_workspace.current().isWritable) {
        m_prompts.report({ ErrorCode::ReadOnly, tr("This workspace can only be read."), {},
            tr("Copy the file to a folder of your own and open the copy to tell stories."), {} });
        return;
    }
    Story story;
    const auto known = find(id);
    if (known) {
        story = *known;
    } else {
        const auto name = m_prompts.askForName(tr("New Story"), tr("Name of the story"), {});
        if (!name)
            return;
        story = { idFor(*name), { *name, {}, {} }, {} };
    }
    const QString exploration = savedShown();
    if (exploration.isEmpty())
        return;
    const auto place = std::clamp<qsizetype>(at, 0, story.items.size());
    story.items.insert(place, { exploration, {}, {} });
    push({ known, story, tr("Add Slide") });
    if (m_panel)
        m_panel->setCurrent(story.id);
}

void StoryController::undo()
{
    if (m_position == 0)
        return;
    const Change change = m_changes[--m_position];
    apply(change.before, change.after);
    showUndo();
}

void StoryController::redo()
{
    if (m_position == m_changes.size())
        return;
    const Change change = m_changes[m_position++];
    apply(change.after, change.before);
    showUndo();
}

QList<ExportSubject> StoryController::subjects() const
{
    QList<ExportSubject> subjects;
    for (const Story &story : m_workspace.contents().stories) {
        if (!story.items.isEmpty()) {
            subjects
                += { ExportSubject::Kind::Story, story.id, story.names.in(m_language), story.id };
        }
    }
    return subjects;
}

Result<Exploration> StoryController::firstSlide(const QString &id, Language language) const
{
    const auto story = find(id);
    if (!story || story->items.isEmpty()) {
        return failure(ErrorCode::NotFound, tr("This story has no slides."),
            tr("Add an exploration to it first."));
    }
    return storyLook(*story, story->items.first(), m_workspace.contents().explorations, language);
}

void StoryController::exportTo(const QString &id, const QString &path, ExportOptions options)
{
    const auto story = find(id);
    if (!story || m_decks.isBusy())
        return;
    QList<DeckLook> looks;
    for (const StoryItem &item : story->items) {
        const auto look
            = storyLook(*story, item, m_workspace.contents().explorations, options.language);
        if (!look) {
            m_prompts.report(look.error());
            return;
        }
        looks += DeckLook { *look, item.soWhat.in(options.language),
            inStory({}, *story, item).where, {} };
    }
    options = withOrigin(options, m_workspace.contents().origin);
    options.perSlide = m_settings.value(settings::StoryPerSlide) == 2 ? 2 : 1;
    m_decks.write(story->names.in(options.language), looks, path, options);
}

void StoryController::wantPreviews()
{
    // A panel behind another one of its dock counts as visible, and shows nothing.
    const bool isInFront = m_panel && !m_panel->visibleRegion().isEmpty();
    const auto story = isInFront ? find(m_panel->current()) : std::nullopt;
    if (!story)
        return;
    const QList<Saved> &known = m_workspace.contents().explorations;
    QList<Saved> wanted;
    for (const StoryItem &item : story->items) {
        const auto saved = std::ranges::find(known, item.exploration, &Saved::id);
        if (saved != known.end())
            wanted += *saved;
    }
    m_previews.setWanted(wanted);
}

void StoryController::drawPreview(const QString &id, const PivotPtr &pivot)
{
    if (!m_panel || !pivot)
        return; // one that is too large keeps its name and a blank picture
    ExportOptions options;
    options.size = PreviewSize;
    options.language = m_language;
    ChartScene scene(*pivot, withOrigin(options, m_workspace.contents().origin));
    QImage picture(SlideDelegate::PictureSize * PreviewScale, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = picture.width() / PreviewSize.width();
    painter.scale(scale, scale);
    scene.paint(painter);
    painter.end();
    m_panel->setPreview(id, captionFor(*pivot, m_language).headline, picture);
}

} // namespace sextant
