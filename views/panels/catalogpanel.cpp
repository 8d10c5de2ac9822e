// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/catalogpanel.h"

#include "models/items/catalogmodel.h"
#include "models/items/roles.h"
#include "views/panels/catalogdelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

namespace sextant {

namespace {

/// A tree that asks to activate or remove by key.
class CatalogTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;
    std::function<void(const QModelIndex &)> onActivate;
    std::function<void(const QModelIndex &)> onRemove;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
            || event->key() == Qt::Key_Space;
        if (isEnter && currentIndex().isValid())
            onActivate(currentIndex());
        else if (event->key() == Qt::Key_Delete && currentIndex().isValid())
            onRemove(currentIndex());
        else
            QTreeView::keyPressEvent(event);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        // The hints wrap by the width.
        scheduleDelayedItemsLayout();
    }
};

} // namespace

struct CatalogPanel::Private
{
    CatalogPanel *q = nullptr;
    CatalogModel *model = nullptr;
    CatalogDelegate *delegate = nullptr;
    CatalogTree *tree = nullptr;
    QString current;

    void activate(const QModelIndex &index);
    void remove(const QModelIndex &index);
    void openMenu(const QPoint &position);
    void showCurrent();
    void retranslate();
};

void CatalogPanel::Private::activate(const QModelIndex &index)
{
    const QString id = index.data(MemberRole).toString();
    switch (CatalogModel::Type(index.data(TypeRole).toInt())) {
    case CatalogModel::Type::Dataset:
        emit q->datasetRequested(id);
        break;
    case CatalogModel::Type::Exploration:
        emit q->explorationRequested(id);
        break;
    case CatalogModel::Type::Scenario:
        emit q->scenarioRequested(id);
        break;
    case CatalogModel::Type::Group:
    case CatalogModel::Type::Hint:
        break;
    }
}

void CatalogPanel::Private::remove(const QModelIndex &index)
{
    if (CatalogModel::Type(index.data(TypeRole).toInt()) == CatalogModel::Type::Exploration)
        emit q->explorationRemoveRequested(index.data(MemberRole).toString());
}

void CatalogPanel::Private::openMenu(const QPoint &position)
{
    const QModelIndex index = tree->indexAt(position);
    const auto type = CatalogModel::Type(index.data(TypeRole).toInt());
    if (!index.isValid() || type == CatalogModel::Type::Group || type == CatalogModel::Type::Hint)
        return;
    auto *menu = new QMenu(q); // the panel or the entry may go while it is open
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex entry = index;
    menu->addAction(CatalogPanel::tr("Open"), q, [this, entry] {
        if (entry.isValid())
            activate(entry);
    });
    if (type == CatalogModel::Type::Exploration) {
        menu->addAction(CatalogPanel::tr("Remove…"), q, [this, entry] {
            if (entry.isValid())
                remove(entry);
        });
    }
    menu->popup(tree->viewport()->mapToGlobal(position));
}

void CatalogPanel::Private::showCurrent()
{
    delegate->setCurrent(current);
    const QModelIndex index = model->indexOf(current);
    if (index.isValid()) {
        tree->scrollTo(index);
        // Where the keyboard begins when it comes here.
        if (!tree->hasFocus())
            tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    tree->viewport()->update();
}

void CatalogPanel::Private::retranslate()
{
    tree->setAccessibleName(CatalogPanel::tr("Catalog of datasets and saved explorations"));
    tree->setAccessibleDescription(
        CatalogPanel::tr("Enter opens the item; Delete removes a saved exploration."));
}

CatalogPanel::CatalogPanel(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->model = new CatalogModel(this);
    d->delegate = new CatalogDelegate(this);
    d->tree = new CatalogTree(this);
    d->tree->setModel(d->model);
    d->tree->setItemDelegate(d->delegate);
    d->tree->setHeaderHidden(true);
    d->tree->setRootIsDecorated(false);
    d->tree->setItemsExpandable(false);
    d->tree->setIndentation(0);
    d->tree->setFrameShape(QFrame::NoFrame);
    d->tree->setMouseTracking(true);
    d->tree->setContextMenuPolicy(Qt::CustomContextMenu);
    d->tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    d->tree->viewport()->setBackgroundRole(QPalette::Window);
    d->tree->onActivate = [this](const QModelIndex &index) { d->activate(index); };
    d->tree->onRemove = [this](const QModelIndex &index) { d->remove(index); };
    d->tree->expandAll();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(d->tree);
    setFocusProxy(d->tree);
    connect(d->tree, &QTreeView::clicked, this,
        [this](const QModelIndex &index) { d->activate(index); });
    connect(d->tree, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &position) { d->openMenu(position); });
    d->retranslate();
}

CatalogPanel::~CatalogPanel() = default;

void CatalogPanel::setDatasets(const QList<Dataset> &datasets)
{
    d->model->setDatasets(datasets);
    d->tree->expandAll();
    d->showCurrent();
}

void CatalogPanel::setExplorations(const QList<Saved> &explorations)
{
    d->model->setExplorations(explorations);
    d->tree->expandAll();
    d->showCurrent();
}

void CatalogPanel::setScenarios(const QList<Saved> &scenarios)
{
    d->model->setScenarios(scenarios);
    d->tree->expandAll();
    d->showCurrent();
}

void CatalogPanel::setCurrent(const QString &id)
{
    if (id == d->current)
        return;
    d->current = id;
    d->showCurrent();
}

void CatalogPanel::setThumbnail(const QString &id, const QImage &image)
{
    d->model->setThumbnail(id, image.isNull() ? QVariant() : QVariant(image));
}

void CatalogPanel::setLanguage(Language language)
{
    d->model->setLanguage(language);
    d->delegate->setLocale(QLocale(languageTag(language)));
}

void CatalogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate();
        d->tree->doItemsLayout();
    }
    QWidget::changeEvent(event);
}

} // namespace sextant
