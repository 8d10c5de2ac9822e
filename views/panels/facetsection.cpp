// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/facetsection.h"

#include "models/items/facetchoice.h"
#include "models/items/facetmodel.h"
#include "models/items/roles.h"
#include "views/panels/facetdelegate.h"
#include "views/panels/sectiontitle.h"
#include "views/widgets/colours.h"
#include "views/widgets/glyph.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace sextant {

namespace {

/// Facets of more entries than this have a search box and show only their first at once.
constexpr int ManyEntries = 8;

} // namespace

struct FacetSection::Private
{
    FacetSection *q = nullptr;
    FacetModel *model = nullptr;
    FacetSearch *proxy = nullptr;
    FacetDelegate *delegate = nullptr;
    SectionTitle *title = nullptr;
    QToolButton *clear = nullptr;
    QLineEdit *search = nullptr;
    QListView *list = nullptr;
    QToolButton *more = nullptr;
    std::optional<Filter> filter;
    Language language = Language::English;
    bool showsAll = false;

    void build();
    void retranslate();
    void takeValues();
    void arrange();
    void toggle(const QModelIndex &index);
    void only(const QModelIndex &index);
    void toggleFound();
    void request(const Filter &wanted);
    void reveal(const QModelIndex &index);
    bool handleKey(QKeyEvent *event);
    bool handleClick(QMouseEvent *event, bool isDouble);
};

void FacetSection::Private::build()
{
    title = new SectionTitle({}, q);
    title->setCollapsible(true);
    clear = new QToolButton(q);
    clear->setAutoRaise(true);
    clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    clear->setFocusPolicy(Qt::TabFocus);
    search = new QLineEdit(q);
    search->setClearButtonEnabled(true);
    search->addAction(
        glyphIcon(Glyph::Search, colours::secondary(q->palette())), QLineEdit::LeadingPosition);
    list = new QListView(q);
    list->setModel(proxy);
    list->setItemDelegate(delegate);
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->viewport()->setAutoFillBackground(false);
    list->viewport()->installEventFilter(q);
    list->installEventFilter(q);
    more = new QToolButton(q);
    more->setAutoRaise(true);
    more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    more->setFocusPolicy(Qt::TabFocus);

    // The list is wider than the rest, by the edges of its items.
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(2);
    const auto addLine = [layout](const QList<QWidget *> &widgets) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(FacetDelegate::Edge, 0, FacetDelegate::Edge, 0);
        line->setSpacing(4);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        layout->addLayout(line);
        return line;
    };
    addLine({ title, clear })->setStretchFactor(title, 1);
    addLine({ search });
    layout->addWidget(list);
    addLine({ more })->addStretch();
}

void FacetSection::Private::retranslate()
{
    const QString name = model->facet().names.in(language);
    title->setText(name);
    takeValues();
    title->setAccessibleName(FacetSection::tr("Filter by %1").arg(name));
    clear->setText(FacetSection::tr("Clear"));
    clear->setToolTip(FacetSection::tr("Remove the filter by %1").arg(name));
    clear->setAccessibleName(clear->toolTip());
    search->setPlaceholderText(FacetSection::tr("Search %1").arg(name));
    search->setToolTip(FacetSection::tr("Find a name in any language; Enter keeps what is found"));
    search->setAccessibleName(search->placeholderText());
    list->setAccessibleName(name);
    list->setAccessibleDescription(
        FacetSection::tr("Space checks or unchecks an entry, Alt+Enter keeps only it."));
    arrange();
}

/// Says what the bars stand for, and gives them room if there are any.
void FacetSection::Private::takeValues()
{
    delegate->setHasBars(model->hasBars());
    const QString name = model->facet().names.in(language);
    const QString bars = model->barsText();
    QStringList lines { FacetSection::tr("Show or hide the filter by %1").arg(name), bars };
    lines.removeAll(QString());
    title->setToolTip(lines.join(u'\n'));
    title->setAccessibleDescription(bars);
}

void FacetSection::Private::arrange()
{
    const bool isOpen = title->isChecked();
    const int entries = model->rowCount();
    const bool isSearching = !proxy->search().isEmpty();
    proxy->setLimit(showsAll || entries <= ManyEntries + 2 ? 0 : ManyEntries);
    search->setVisible(isOpen && (entries > ManyEntries || isSearching));
    list->setVisible(isOpen);
    const int rowHeight = FacetDelegate::rowHeight(q->fontMetrics());
    list->setFixedHeight(std::max(1, proxy->rowCount()) * rowHeight);
    const int hidden = proxy->hiddenByLimit();
    more->setVisible(isOpen && !isSearching && (hidden > 0 || showsAll) && entries > ManyEntries);
    more->setText(
        hidden > 0 ? FacetSection::tr("%n more…", nullptr, hidden) : FacetSection::tr("Fewer"));
    more->setToolTip(hidden > 0 ? FacetSection::tr("Show all entries")
                                : FacetSection::tr("Show only the first entries"));
    clear->setVisible(filter.has_value());
}

void FacetSection::Private::request(const Filter &wanted)
{
    emit q->filterRequested(wanted, filterStepText(model->facet(), wanted, language));
}

void FacetSection::Private::toggle(const QModelIndex &index)
{
    const bool isOn = Qt::CheckState(index.data(CheckRole).toInt()) != Qt::Checked;
    request(toggleMember(
        model->facet(), filter ? &*filter : nullptr, index.data(MemberRole).toString(), isOn));
}

void FacetSection::Private::only(const QModelIndex &index)
{
    request(
        onlyMember(model->facet(), filter ? &*filter : nullptr, index.data(MemberRole).toString()));
}

/// Enter in the search box keeps just what was found.
void FacetSection::Private::toggleFound()
{
    const QStringList found = proxy->members();
    if (proxy->search().isEmpty() || found.isEmpty())
        return;
    Facet none = model->facet();
    for (FacetEntry &entry : none.entries)
        entry.isSelected = false;
    const Filter including { none.dimension, {}, false };
    request(toggleMembers(none, &including, found, true));
}

void FacetSection::Private::reveal(const QModelIndex &index)
{
    const QRect rect = list->visualRect(index);
    emit q->revealRequested({ list->viewport()->mapTo(q, rect.topLeft()), rect.size() });
}

bool FacetSection::Private::handleKey(QKeyEvent *event)
{
    const QModelIndex index = list->currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!index.isValid() || (!isEnter && event->key() != Qt::Key_Space))
        return false;
    if (event->modifiers() & Qt::AltModifier)
        only(index);
    else
        toggle(index);
    return true;
}

bool FacetSection::Private::handleClick(QMouseEvent *event, bool isDouble)
{
    const QModelIndex index = list->indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return false;
    const QRect word = delegate->onlyRect(list->visualRect(index), q->font());
    const bool wantsOnly = isDouble || (event->modifiers() & Qt::AltModifier)
        || word.contains(event->position().toPoint());
    list->setCurrentIndex(index);
    if (wantsOnly)
        only(index);
    else
        toggle(index);
    return true;
}

FacetSection::FacetSection(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->model = new FacetModel(this);
    d->proxy = new FacetSearch(this);
    d->proxy->setSourceModel(d->model);
    d->delegate = new FacetDelegate(this);
    d->build();
    d->list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(d->list, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = d->list->indexAt(position);
        if (index.isValid())
            emit menuRequested(dimension(), index.data(MemberRole).toString(),
                d->list->viewport()->mapToGlobal(position));
    });
    connect(d->title, &QAbstractButton::toggled, this, [this] { d->arrange(); });
    connect(d->clear, &QToolButton::clicked, this, [this] {
        d->request({ d->model->facet().dimension, {}, false });
    });
    connect(d->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->proxy->setSearch(text);
        d->arrange();
    });
    connect(d->search, &QLineEdit::returnPressed, this, [this] { d->toggleFound(); });
    connect(d->more, &QToolButton::clicked, this, [this] {
        d->showsAll = !d->showsAll;
        d->arrange();
    });
    connect(d->list, &QAbstractItemView::entered, this, [this](const QModelIndex &index) {
        emit memberHovered(dimension(), index.data(MemberRole).toString());
    });
    connect(d->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { d->reveal(index); });
}

FacetSection::~FacetSection() = default;

void FacetSection::setFacet(const Facet &facet, const Filter *filter, Language language)
{
    d->filter = filter ? std::optional(*filter) : std::nullopt;
    if (facet.dimension != dimension()) {
        // Another dimension takes this place: it begins open and without a search.
        d->search->clear();
        d->title->setChecked(true);
        d->showsAll = false;
    }
    const bool isNamed = d->language == language && d->model->facet().names == facet.names;
    d->language = language;
    qint64 largest = 0;
    for (const FacetEntry &entry : facet.entries)
        largest = std::max(largest, entry.rows);
    d->delegate->setCounts(language, largest);
    d->model->setFacet(facet, language);
    if (isNamed) {
        d->takeValues();
        d->arrange();
    } else {
        d->retranslate();
    }
}

void FacetSection::setValues(const FacetValues &values)
{
    d->model->setValues(values);
    d->takeValues();
}

void FacetSection::setLinked(const QSet<QString> &hovered, const QSet<QString> &selected)
{
    d->delegate->setLinked(hovered, selected);
    d->list->viewport()->update();
}

QString FacetSection::dimension() const
{
    return d->model->facet().dimension;
}

void FacetSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    else if (event->type() == QEvent::FontChange)
        d->arrange();
    QWidget::changeEvent(event);
}

bool FacetSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->list && event->type() == QEvent::KeyPress)
        return d->handleKey(static_cast<QKeyEvent *>(event));
    if (watched != d->list->viewport())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return d->handleClick(static_cast<QMouseEvent *>(event), false);
    case QEvent::MouseButtonDblClick:
        return d->handleClick(static_cast<QMouseEvent *>(event), true);
    case QEvent::Leave:
        emit memberHovered(dimension(), {});
        return false;
    case QEvent::Wheel:
        // The list is as tall as its entries: the panel around it scrolls.
        event->ignore();
        return true;
    default:
        return false;
    }
}

} // namespace sextant
