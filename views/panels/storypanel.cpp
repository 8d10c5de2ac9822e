// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/storypanel.h"

#include "models/items/roles.h"
#include "models/items/storymodel.h"
#include "views/panels/slidedelegate.h"
#include "views/panels/slidewords.h"
#include "views/widgets/themeicon.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastList = 118; ///< height in pixels: two slides

/// The names with another text in one language. An emptied text is emptied in all of them, since
/// another language's would show through.
Names withText(Names names, Language language, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (names.en.isEmpty() || language == Language::English)
        names.en = text;
    if (language == Language::SimplifiedChinese)
        names.zhHans = text;
    if (language == Language::TraditionalChinese)
        names.zhHant = text;
    return names;
}

QToolButton *iconButton(const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setProperty("plain", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

struct StoryPanel::Private
{
    StoryPanel *q = nullptr;
    QList<Story> stories;
    QList<Saved> explorations;
    Language language = Language::English;
    bool isWritable = true;
    bool canAdd = false;
    int perSlide = 1;
    QString undoText;
    QString redoText;

    StoryModel *model = nullptr;
    QLabel *empty = nullptr;
    QPushButton *begin = nullptr;
    QWidget *content = nullptr;
    QComboBox *choice = nullptr;
    QToolButton *menuButton = nullptr;
    QMenu *menu = nullptr;
    QListView *list = nullptr;
    QLabel *hint = nullptr;
    SlideWords *words = nullptr;
    QToolButton *add = nullptr;
    QToolButton *remove = nullptr;
    QToolButton *up = nullptr;
    QToolButton *down = nullptr;
    QToolButton *undo = nullptr;
    QPushButton *exportButton = nullptr;

    void build();
    void buildButtons(QVBoxLayout &layout);
    void connectAll();
    void retranslate();
    void fillMenu();
    void showStory();
    void showWords();
    void updateButtons();
    [[nodiscard]] int row() const { return list->currentIndex().row(); }
    [[nodiscard]] const Story *find(const QString &id) const;
    void move(int from, int to);
    void removeCurrent();
    void commitWords();
};

const Story *StoryPanel::Private::find(const QString &id) const
{
    const auto found = std::ranges::find(stories, id, &Story::id);
    return found == stories.end() ? nullptr : &*found;
}

void StoryPanel::Private::build()
{
    model = new StoryModel(q);
    empty = new QLabel(q);
    empty->setWordWrap(true);
    empty->setForegroundRole(QPalette::PlaceholderText);
    begin = new QPushButton(q);
    begin->setAutoDefault(false);
    content = new QWidget(q);
    choice = new QComboBox(content);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    menuButton = iconButton(u"menu"_s, content);
    menu = new QMenu(menuButton);
    menuButton->setMenu(menu);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    list = new QListView(content);
    list->setModel(model);
    list->setItemDelegate(new SlideDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setDragDropMode(QAbstractItemView::InternalMove);
    list->setDragDropOverwriteMode(false);
    list->setDropIndicatorShown(true);
    list->setMinimumHeight(LeastList);
    list->viewport()->setAutoFillBackground(false);
    list->installEventFilter(q);
    hint = new QLabel(content);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *head = new QHBoxLayout;
    head->addWidget(choice, 1);
    head->addWidget(menuButton);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(6);
    inner->addLayout(head);
    inner->addWidget(hint);
    inner->addWidget(list, 1);
    words = new SlideWords(content);
    inner->addWidget(words);
    buildButtons(*inner);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addWidget(empty);
    layout->addWidget(begin, 0, Qt::AlignLeft);
    layout->addWidget(content, 1);
    layout->addStretch(0);
    q->setFocusProxy(list);
}

void StoryPanel::Private::buildButtons(QVBoxLayout &layout)
{
    add = iconButton(u"plus"_s, content);
    remove = iconButton(u"trash"_s, content);
    up = iconButton(u"chevron-up"_s, content);
    down = iconButton(u"chevron-down"_s, content);
    undo = iconButton(u"undo"_s, content);
    exportButton = new QPushButton(content);
    exportButton->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (QToolButton *button : { add, remove, up, down, undo })
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(exportButton);
    layout.addLayout(buttons);
}

void StoryPanel::Private::connectAll()
{
    connect(choice, &QComboBox::activated, q, [this] { showStory(); });
    connect(menu, &QMenu::aboutToShow, q, [this] { fillMenu(); });
    connect(begin, &QPushButton::clicked, q, [this] { emit q->addRequested({}, 0); });
    connect(add, &QToolButton::clicked, q,
        [this] { emit q->addRequested(q->current(), row() < 0 ? model->rowCount() : row() + 1); });
    connect(remove, &QToolButton::clicked, q, [this] { removeCurrent(); });
    connect(up, &QToolButton::clicked, q, [this] { move(row(), row() - 1); });
    connect(down, &QToolButton::clicked, q, [this] { move(row(), row() + 1); });
    connect(undo, &QToolButton::clicked, q, &StoryPanel::undoRequested);
    connect(
        exportButton, &QPushButton::clicked, q, [this] { emit q->exportRequested(q->current()); });
    connect(model, &StoryModel::moveRequested, q, [this](int from, int to) { move(from, to); });
    connect(list, &QListView::activated, q, [this](const QModelIndex &index) {
        emit q->explorationRequested(index.data(MemberRole).toString());
    });
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, q, [this] {
        showWords();
        updateButtons();
    });
    connect(model, &QAbstractItemModel::dataChanged, q, [this] { showWords(); });
    connect(words, &SlideWords::committed, q, [this] { commitWords(); });
}

void StoryPanel::Private::fillMenu()
{
    menu->clear();
    menu->addAction(StoryPanel::tr("New Story…"), q, &StoryPanel::newRequested)
        ->setEnabled(isWritable);
    const bool hasStory = isWritable && !q->current().isEmpty();
    menu->addAction(
            StoryPanel::tr("Rename Story…"), q, [this] { emit q->renameRequested(q->current()); })
        ->setEnabled(hasStory);
    menu->addAction(
            StoryPanel::tr("Remove Story…"), q, [this] { emit q->removeRequested(q->current()); })
        ->setEnabled(hasStory);
    menu->addSeparator();
    const auto addStep = [this](const QString &text, const QString &what, auto signal) {
        menu->addAction(text, q, signal)->setEnabled(isWritable && !what.isEmpty());
    };
    addStep(undoText.isEmpty() ? StoryPanel::tr("Undo") : StoryPanel::tr("Undo: %1").arg(undoText),
        undoText, &StoryPanel::undoRequested);
    addStep(redoText.isEmpty() ? StoryPanel::tr("Redo") : StoryPanel::tr("Redo: %1").arg(redoText),
        redoText, &StoryPanel::redoRequested);
    menu->addSeparator();
    QAction *pairs = menu->addAction(StoryPanel::tr("Two Charts on a Slide"), q,
        [this](bool isOn) { emit q->perSlideRequested(isOn ? 2 : 1); });
    pairs->setCheckable(true);
    pairs->setChecked(perSlide == 2);
}

void StoryPanel::Private::showStory()
{
    const Story *story = find(q->current());
    const QString before = model->story().id;
    model->setStory(story ? *story : Story(), explorations);
    if (story && before != story->id && model->rowCount() > 0)
        list->setCurrentIndex(model->index(0));
    empty->setVisible(!story);
    begin->setVisible(!story);
    content->setVisible(story);
    hint->setVisible(story && story->items.isEmpty());
    showWords();
    updateButtons();
}

void StoryPanel::Private::showWords()
{
    const QModelIndex index = list->currentIndex();
    words->setEnabled(index.isValid() && isWritable);
    words->setWords(index.data(StoryModel::OwnHeadlineRole).toString(),
        index.data(StoryModel::ComputedHeadlineRole).toString(),
        index.data(StoryModel::SoWhatRole).toString());
}

void StoryPanel::Private::updateButtons()
{
    const int at = row();
    add->setEnabled(isWritable && canAdd);
    begin->setEnabled(isWritable && canAdd);
    remove->setEnabled(isWritable && at >= 0);
    up->setEnabled(isWritable && at > 0);
    down->setEnabled(isWritable && at >= 0 && at + 1 < model->rowCount());
    undo->setEnabled(isWritable && !undoText.isEmpty());
    exportButton->setEnabled(model->rowCount() > 0);
    list->setDragEnabled(isWritable);
    list->setAcceptDrops(isWritable);
}

void StoryPanel::Private::move(int from, int to)
{
    Story story = model->story();
    if (!isWritable || from < 0 || to < 0 || std::max(from, to) >= story.items.size() || from == to)
        return;
    story.items.move(from, to);
    emit q->storyEdited(story, StoryPanel::tr("Move Slide"));
    list->setCurrentIndex(model->index(std::min(to, model->rowCount() - 1)));
    updateButtons();
}

void StoryPanel::Private::removeCurrent()
{
    Story story = model->story();
    const int at = row();
    if (!isWritable || at < 0 || at >= story.items.size())
        return;
    story.items.removeAt(at);
    emit q->storyEdited(story, StoryPanel::tr("Remove Slide"));
    if (model->rowCount() > 0)
        list->setCurrentIndex(model->index(std::min(at, model->rowCount() - 1)));
    updateButtons();
}

void StoryPanel::Private::commitWords()
{
    Story story = model->story();
    const int at = row();
    if (!isWritable || at < 0 || at >= story.items.size())
        return;
    StoryItem &item = story.items[at];
    const QString title = words->headline();
    const QString text = words->soWhat();
    const bool isOtherTitle = title != item.headline.in(language);
    const bool isOtherText = text != item.soWhat.in(language);
    if (!isOtherTitle && !isOtherText)
        return;
    if (isOtherTitle)
        item.headline = withText(item.headline, language, title);
    if (isOtherText)
        item.soWhat = withText(item.soWhat, language, text);
    emit q->storyEdited(
        story, isOtherTitle ? StoryPanel::tr("Edit Headline") : StoryPanel::tr("Edit So-What"));
}

void StoryPanel::Private::retranslate()
{
    empty->setText(StoryPanel::tr("A story puts explorations in an order, each with a headline and "
                                  "what follows from it, and becomes a deck of slides."));
    begin->setText(StoryPanel::tr("Begin a Story with What Is Shown"));
    hint->setText(
        StoryPanel::tr("Nothing is in this story yet. The plus below adds what is shown."));
    choice->setAccessibleName(StoryPanel::tr("Story"));
    choice->setToolTip(StoryPanel::tr("The story that is shown"));
    menuButton->setAccessibleName(StoryPanel::tr("Menu of stories"));
    menuButton->setToolTip(StoryPanel::tr("New, rename, remove, undo"));
    list->setAccessibleName(StoryPanel::tr("Slides"));
    list->setAccessibleDescription(StoryPanel::tr("Enter opens the exploration, Delete takes the "
                                                  "slide out, Alt+Up and Alt+Down move it."));
    const auto name = [](QToolButton *button, const QString &text, const QString &keys) {
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text : text + u" ("_s + keys + u')');
    };
    name(add, StoryPanel::tr("Add what is shown to the story"), {});
    name(remove, StoryPanel::tr("Take the slide out of the story"), u"Del"_s);
    name(up, StoryPanel::tr("Move the slide up"), u"Alt+Up"_s);
    name(down, StoryPanel::tr("Move the slide down"), u"Alt+Down"_s);
    name(undo, StoryPanel::tr("Undo the last change of the story"), u"Ctrl+Z"_s);
    exportButton->setText(StoryPanel::tr("Export Deck…"));
    exportButton->setToolTip(
        StoryPanel::tr("Write the story as slides, or as a PDF of the same pages"));
}

StoryPanel::StoryPanel(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->build();
    d->connectAll();
    d->retranslate();
    d->showStory();
}

StoryPanel::~StoryPanel()
{
    // Its widgets go last: a field that loses the focus then must find nobody who listens.
    disconnect(d->words, nullptr, this, nullptr);
    disconnect(d->model, nullptr, this, nullptr);
    disconnect(d->list->selectionModel(), nullptr, this, nullptr);
}

void StoryPanel::setLanguage(Language language)
{
    d->language = language;
    d->model->setLanguage(language);
    d->words->setLanguage(language);
    for (int i = 0; i < d->choice->count(); ++i) {
        if (const Story *story = d->find(d->choice->itemData(i).toString()))
            d->choice->setItemText(i, story->names.in(language));
    }
    d->showWords();
}

void StoryPanel::setStories(const QList<Story> &stories, const QList<Saved> &explorations)
{
    const QString before = current();
    d->stories = stories;
    d->explorations = explorations;
    d->choice->clear();
    for (const Story &story : stories)
        d->choice->addItem(story.names.in(d->language), story.id);
    const int kept = d->choice->findData(before);
    d->choice->setCurrentIndex(kept >= 0 ? kept : stories.isEmpty() ? -1 : 0);
    d->showStory();
}

void StoryPanel::setCurrent(const QString &id)
{
    const int index = d->choice->findData(id);
    if (index < 0)
        return;
    d->choice->setCurrentIndex(index);
    d->showStory();
}

QString StoryPanel::current() const
{
    return d->choice->currentData().toString();
}

void StoryPanel::setWritable(bool isWritable)
{
    d->isWritable = isWritable;
    d->showWords();
    d->updateButtons();
}

void StoryPanel::setPerSlide(int count)
{
    d->perSlide = count;
}

void StoryPanel::setCanAdd(bool canAdd)
{
    d->canAdd = canAdd;
    d->updateButtons();
}

void StoryPanel::setPreview(
    const QString &exploration, const QString &headline, const QImage &picture)
{
    d->model->setPreview(
        exploration, headline, picture.isNull() ? QVariant() : QVariant::fromValue(picture));
}

void StoryPanel::setUndo(const QString &undo, const QString &redo)
{
    d->undoText = undo;
    d->redoText = redo;
    d->updateButtons();
}

void StoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

void StoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit shown();
}

bool StoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (watched != d->list || (!isKey && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers() == Qt::AltModifier;
    const auto handle = [&](auto action) {
        if (isKey)
            action();
        event->accept(); // a shortcut of the window gives way while the list has the keyboard
        return true;
    };
    if (isAlt && key->key() == Qt::Key_Up)
        return handle([this] { d->move(d->row(), d->row() - 1); });
    if (isAlt && key->key() == Qt::Key_Down)
        return handle([this] { d->move(d->row(), d->row() + 1); });
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier)
        return handle([this] { d->removeCurrent(); });
    if (key->matches(QKeySequence::Undo))
        return handle([this] { emit undoRequested(); });
    if (key->matches(QKeySequence::Redo))
        return handle([this] { emit redoRequested(); });
    return QWidget::eventFilter(watched, event);
}

} // namespace sextant
