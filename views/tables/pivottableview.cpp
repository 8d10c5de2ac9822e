// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/pivottableview.h"

#include "models/items/celltext.h"
#include "models/items/pivotfilter.h"
#include "models/items/pivotmodel.h"
#include "models/items/roles.h"
#include "views/charts/membercolours.h"
#include "views/tables/columnfilterpopup.h"
#include "views/tables/filterheader.h"
#include "views/tables/pinnedtable.h"
#include "views/tables/pivotdelegate.h"
#include "views/tables/pivotsorting.h"
#include "views/tables/tablecopy.h"
#include "views/widgets/elidedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace sextant {

namespace {

constexpr CellIndex NoCell { -1, -1 };

} // namespace

struct PivotTableView::Private
{
    PivotTableView *q = nullptr;
    PivotPtr pivot;
    Language language = Language::English;
    ChartTheme theme;
    CellSet selection;
    CellIndex hovered = NoCell;
    bool isApplying = false; ///< the selection is being set, not made by the user

    PivotModel *body = nullptr;
    PivotModel *totals = nullptr;
    PivotFilter *filter = nullptr;
    PinnedTable *pinned = nullptr;
    FilterHeader *header = nullptr;
    std::optional<PivotSorting> sorting;
    QTableView *table = nullptr;
    QTableView *footer = nullptr;
    QWidget *strip = nullptr;
    ElidedLabel *stripText = nullptr;
    QToolButton *clearButton = nullptr;
    QWidget *page = nullptr;
    QLabel *empty = nullptr;
    QStackedLayout *stack = nullptr;

    void build();
    void connectViews();
    void retranslate();
    void applyPivot();
    void applySwatches();
    void applySelection();
    void updateStrip();
    void readSelection();
    void openFilter(int column);
    void hoverAt(const QPoint &position);
    [[nodiscard]] std::optional<CellIndex> cellOf(const QModelIndex &viewIndex) const;
    [[nodiscard]] QModelIndex viewIndexOf(CellIndex cell) const;
    [[nodiscard]] CellIndex cellForRequest(const QModelIndex &viewIndex) const;
    bool handleKey(QKeyEvent *event);
};

void PivotTableView::Private::build()
{
    body = new PivotModel(PivotModel::Part::Body, q);
    totals = new PivotModel(PivotModel::Part::Totals, q);
    filter = new PivotFilter(q);
    filter->setSourceModel(body);
    page = new QWidget(q);
    pinned = new PinnedTable(filter, totals, page);
    table = pinned->body();
    footer = pinned->totals();
    header = pinned->header();
    sorting.emplace(*body, *filter, *header);

    strip = new QWidget(page);
    auto *stripLayout = new QHBoxLayout(strip);
    stripLayout->setContentsMargins(12, 4, 12, 4);
    stripLayout->setSpacing(8);
    stripText = new ElidedLabel({}, strip);
    clearButton = new QToolButton(strip);
    clearButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    clearButton->setFocusPolicy(Qt::TabFocus);
    stripLayout->addWidget(stripText, 1);
    stripLayout->addWidget(clearButton);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(pinned, 1);

    empty = new QLabel(q);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(24);
    empty->setForegroundRole(QPalette::PlaceholderText);
    stack = new QStackedLayout(q);
    stack->addWidget(empty);
    stack->addWidget(page);
    q->setFocusProxy(table);
    q->setAutoFillBackground(true);
    q->setBackgroundRole(QPalette::Base);
}

void PivotTableView::Private::connectViews()
{
    connect(header, &FilterHeader::sortClicked, q, [this](int column) {
        if (const auto request = sorting->click(column))
            emit q->sortRequested(request->sort, request->isDescending);
    });
    connect(header, &FilterHeader::filterClicked, q, [this](int column) { openFilter(column); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q,
        [this] { readSelection(); });
    connect(table, &QTableView::doubleClicked, q,
        [this](const QModelIndex &index) { emit q->activated(cellForRequest(index)); });
    connect(footer, &QTableView::clicked, q, [this](const QModelIndex &index) {
        if (const auto cell = totals->cell(index))
            emit q->sourceRequested(*cell);
    });
    connect(table, &QTableView::clicked, q, [this](const QModelIndex &index) {
        const std::optional<CellIndex> cell = cellOf(index);
        const auto type = PivotModel::ColumnType(index.data(ColumnTypeRole).toInt());
        if ((cell && cell->second < 0) || type == PivotModel::ColumnType::Source)
            emit q->sourceRequested(cellForRequest(index));
    });
    connect(table, &QTableView::customContextMenuRequested, q, [this](const QPoint &position) {
        const QModelIndex index = table->indexAt(position);
        if (index.isValid())
            emit q->menuRequested(cellForRequest(index), table->viewport()->mapToGlobal(position));
    });
    connect(filter, &PivotFilter::filterChanged, q, [this] {
        updateStrip();
        emit q->filterChanged();
    });
    connect(clearButton, &QToolButton::clicked, q, [this] { filter->clear(); });
    table->installEventFilter(q);
    table->viewport()->installEventFilter(q);
}

void PivotTableView::Private::retranslate()
{
    table->setAccessibleName(PivotTableView::tr("Table of the exploration"));
    table->setAccessibleDescription(PivotTableView::tr(
        "Arrow keys walk the cells, Enter shows where a number comes from, Ctrl+C copies."));
    footer->setAccessibleName(PivotTableView::tr("Totals"));
    header->setAccessibleName(PivotTableView::tr("Columns"));
    clearButton->setText(PivotTableView::tr("Clear filters"));
    clearButton->setToolTip(PivotTableView::tr("Show all rows of the table again"));
    empty->setText(pivot ? PivotTableView::tr("Nothing passes these filters.\nRemove one of them "
                                              "to see numbers here.")
                         : PivotTableView::tr("The numbers behind the chart stand here.\nChoose a "
                                              "dataset or a saved exploration in the catalog."));
    updateStrip();
}

void PivotTableView::Private::applyPivot()
{
    const QStringList keysBefore = [this] {
        QStringList keys;
        for (int column = 0; column < body->columnCount(); ++column)
            keys += body->headerData(column, Qt::Horizontal, KeyRole).toString();
        return keys;
    }();
    body->setPivot(pivot, language);
    totals->setPivot(pivot, language);
    QStringList keys;
    for (int column = 0; column < body->columnCount(); ++column)
        keys += body->headerData(column, Qt::Horizontal, KeyRole).toString();
    if (keys != keysBefore)
        pinned->forgetWidths();
    stack->setCurrentWidget(pivot && pivot->rowCount() > 0 ? page : static_cast<QWidget *>(empty));
    applySwatches();
    sorting->setPivot(pivot);
    pinned->arrangeTotals();
    pinned->sizeColumns();
    retranslate();
}

void PivotTableView::Private::applySwatches()
{
    QHash<QString, QColor> rows;
    QHash<int, QColor> columns;
    if (pivot && pivot->rowCount() > 0) {
        const QList<QColor> colours = seriesColours(*pivot, theme);
        const bool areRows = &seriesAxis(*pivot) == &pivot->rows;
        const int firstValue = body->firstColumn(PivotModel::ColumnType::Value);
        for (int i = 0; i < int(colours.size()); ++i) {
            if (areRows && i < pivot->rowCount())
                rows.insert(pivot->rows.labels[i].first().id, colours[i]);
            else if (!areRows && !pivot->columns.dimensions.isEmpty())
                columns.insert(firstValue + i, colours[i]);
        }
    }
    pinned->bodyDelegate()->setSwatches(rows);
    pinned->totalsDelegate()->setSwatches(rows);
    header->setSwatches(columns);
}

void PivotTableView::Private::openFilter(int column)
{
    const QString title = body->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto type = body->columnType(column);
    const bool isText
        = type == PivotModel::ColumnType::Label || type == PivotModel::ColumnType::Source;
    // Growth is stored as a ratio; people type percent. Other numbers they type as they read them.
    const bool isRatio = type == PivotModel::ColumnType::Growth;
    ColumnFilter shown = filter->columnFilter(column);
    const Reading reading = body->reading();
    const auto written = [isRatio, reading](double value) {
        return isRatio ? value * 100 : reading.written(value);
    };
    const auto meant = [isRatio, reading](
                           double typed) { return isRatio ? typed * 0.01 : reading.meant(typed); };
    const auto each = [](const std::optional<double> &value, const auto &convert) {
        return value ? std::optional<double>(convert(*value)) : std::nullopt;
    };
    shown.least = each(shown.least, written);
    shown.most = each(shown.most, written);
    const QString unit = isRatio ? PivotTableView::tr("% a year") : reading.unitName;
    auto *popup = isText ? new ColumnFilterPopup(title, filter->texts(column), shown, q)
                         : new ColumnFilterPopup(title, unit, shown, q);
    connect(popup, &ColumnFilterPopup::filterEdited, q,
        [this, column, each, meant](const ColumnFilter &edited) {
            ColumnFilter stored = edited;
            stored.least = each(stored.least, meant);
            stored.most = each(stored.most, meant);
            filter->setColumnFilter(column, stored);
        });
    const QRect rect = header->sectionRect(column);
    popup->openUnder({ header->viewport()->mapToGlobal(rect.topLeft()), rect.size() });
}

void PivotTableView::Private::updateStrip()
{
    QSet<int> filtered;
    for (int column = 0; column < body->columnCount(); ++column) {
        if (!filter->columnFilter(column).isEmpty())
            filtered += column;
    }
    header->setFilteredSections(filtered);
    strip->setVisible(pivot && filter->isFiltered());
    const QString text = PivotTableView::tr("Showing %1 of %n row(s). Totals are those of all "
                                            "rows.",
        nullptr, body->rowCount())
                             .arg(filter->rowCount());
    stripText->setText(text);
}

std::optional<CellIndex> PivotTableView::Private::cellOf(const QModelIndex &viewIndex) const
{
    return body->cell(filter->mapToSource(viewIndex));
}

QModelIndex PivotTableView::Private::viewIndexOf(CellIndex cell) const
{
    return filter->mapFromSource(body->indexOf(cell));
}

/// A label or source stands for the first cell of its row that has a number.
CellIndex PivotTableView::Private::cellForRequest(const QModelIndex &viewIndex) const
{
    if (const std::optional<CellIndex> cell = cellOf(viewIndex))
        return *cell;
    const int row = filter->mapToSource(viewIndex).row();
    for (int column = 0; pivot && row >= 0 && column < pivot->columnCount(); ++column) {
        if (pivot->cell(row, column).numberCount > 0)
            return { row, column };
    }
    return { row, 0 };
}

void PivotTableView::Private::readSelection()
{
    if (isApplying || !pivot)
        return;
    CellSet cells;
    const QModelIndexList indexes = table->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes) {
        const auto type = PivotModel::ColumnType(index.data(ColumnTypeRole).toInt());
        const std::optional<CellIndex> cell = cellOf(index);
        if (cell && cell->second >= 0)
            cells += *cell;
        // A label stands for its row.
        if (type == PivotModel::ColumnType::Label) {
            const int row = filter->mapToSource(index).row();
            for (int column = 0; column < pivot->columnCount(); ++column)
                cells += CellIndex(row, column);
        }
    }
    if (cells == selection)
        return;
    selection = cells;
    emit q->selectionChanged(selection);
}

void PivotTableView::Private::applySelection()
{
    isApplying = true;
    QItemSelection items;
    for (const CellIndex &cell : std::as_const(selection)) {
        const QModelIndex index = viewIndexOf(cell);
        if (index.isValid())
            items.select(index, index);
    }
    table->selectionModel()->select(items, QItemSelectionModel::ClearAndSelect);
    if (selection.size() == 1 && !items.isEmpty())
        table->scrollTo(items.indexes().first());
    isApplying = false;
}

void PivotTableView::Private::hoverAt(const QPoint &position)
{
    const QModelIndex index = table->indexAt(position);
    std::optional<CellIndex> cell = index.isValid() ? cellOf(index) : std::nullopt;
    if (cell && cell->second < 0)
        cell.reset();
    const CellIndex now = cell.value_or(NoCell);
    if (pinned->bodyDelegate()->hoveredRow() != index.row()) {
        pinned->bodyDelegate()->setHoveredRow(index.row());
        table->viewport()->update();
    }
    if (now == hovered)
        return;
    hovered = now;
    emit q->hovered(now);
}

bool PivotTableView::Private::handleKey(QKeyEvent *event)
{
    const QModelIndex index = table->currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        q->copySelection();
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        q->selectAll();
        return true;
    }
    const bool isPlain
        = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool activates = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_D;
    if (isPlain && activates && index.isValid()) {
        emit q->activated(cellForRequest(index));
        return true;
    }
    if (isPlain && event->key() == Qt::Key_S && index.isValid()) {
        emit q->sourceRequested(cellForRequest(index));
        return true;
    }
    const bool asksFilter = event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down;
    if (asksFilter && index.isValid()) {
        openFilter(index.column());
        return true;
    }
    return false;
}

PivotTableView::PivotTableView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->theme = ChartTheme::light();
    d->build();
    d->connectViews();
    d->applyPivot();
}

PivotTableView::~PivotTableView() = default;

void PivotTableView::setPivot(const PivotPtr &pivot)
{
    d->pivot = pivot;
    d->isApplying = true;
    d->applyPivot();
    d->isApplying = false;
    CellSet kept;
    for (const CellIndex &cell : std::as_const(d->selection)) {
        if (pivot && containsCell(*pivot, cell))
            kept += cell;
    }
    setSelection(kept);
}

void PivotTableView::setLanguage(Language language)
{
    if (language == d->language)
        return;
    d->language = language;
    d->pinned->forgetWidths();
    setPivot(d->pivot);
}

void PivotTableView::setTheme(const ChartTheme &theme)
{
    d->theme = theme;
    d->applySwatches();
    d->table->viewport()->update();
}

const CellSet &PivotTableView::selection() const
{
    return d->selection;
}

void PivotTableView::setSelection(const CellSet &cells)
{
    d->selection = cells;
    d->applySelection();
}

void PivotTableView::setHovered(CellIndex cell)
{
    d->hovered = cell;
    d->pinned->bodyDelegate()->setHoveredRow(cell == NoCell ? -1 : d->viewIndexOf(cell).row());
    d->table->viewport()->update();
}

SelectionStatistics PivotTableView::selectionStatistics() const
{
    return d->pivot ? sextant::selectionStatistics(*d->pivot, d->selection) : SelectionStatistics();
}

QMimeData *PivotTableView::selectionMimeData() const
{
    QList<int> rows;
    QList<int> columns;
    for (const QModelIndex &index : d->table->selectionModel()->selectedIndexes()) {
        rows += index.row();
        columns += index.column();
    }
    const bool isAll = rows.isEmpty();
    const auto fill = [](QList<int> &list, int count) {
        list.clear();
        for (int i = 0; i < count; ++i)
            list += i;
    };
    if (isAll) {
        fill(rows, d->filter->rowCount());
        fill(columns, d->filter->columnCount());
    }
    // The labels of the rows go along, or the numbers would not say what they are.
    for (int column = 0; column < d->filter->columnCount(); ++column) {
        if (d->body->columnType(column) == PivotModel::ColumnType::Label)
            columns += column;
    }
    for (QList<int> *list : { &rows, &columns }) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    const QString unit = d->body->reading().unitName;
    CopiedTable table = copiedTable(*d->filter, rows, columns, unit);
    if (isAll && !isFiltered()) {
        QList<int> totalRows;
        fill(totalRows, d->totals->rowCount());
        table.rows += copiedTable(*d->totals, totalRows, columns, unit).rows;
    }
    return toMimeData(table);
}

void PivotTableView::copySelection() const
{
    QGuiApplication::clipboard()->setMimeData(selectionMimeData());
}

void PivotTableView::selectAll()
{
    d->table->selectAll();
}

int PivotTableView::visibleRowCount() const
{
    return d->filter->rowCount();
}

bool PivotTableView::isFiltered() const
{
    return d->filter->isFiltered();
}

void PivotTableView::clearColumnFilters()
{
    d->filter->clear();
}

QRect PivotTableView::cellRect(CellIndex cell) const
{
    if (const QModelIndex total = d->totals->indexOf(cell); total.isValid()) {
        const QRect rect = d->footer->visualRect(total);
        return { d->footer->viewport()->mapTo(this, rect.topLeft()), rect.size() };
    }
    const QModelIndex index = d->viewIndexOf(cell);
    const QRect rect = index.isValid() ? d->table->visualRect(index) : QRect();
    if (!rect.intersects(d->table->viewport()->rect()))
        return {};
    return { d->table->viewport()->mapTo(this, rect.topLeft()), rect.size() };
}

QRect PivotTableView::headerRect(const QString &text) const
{
    for (int column = 0; column < d->body->columnCount(); ++column) {
        if (d->body->headerData(column, Qt::Horizontal, ExportRole).toString() != text)
            continue;
        const QRect rect = d->header->sectionRect(column);
        return { d->header->viewport()->mapTo(this, rect.topLeft()), rect.size() };
    }
    return {};
}

void PivotTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->applyPivot();
        d->applySelection();
    }
    QWidget::changeEvent(event);
}

bool PivotTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->table && event->type() == QEvent::KeyPress)
        return d->handleKey(static_cast<QKeyEvent *>(event));
    if (watched == d->table->viewport()) {
        if (event->type() == QEvent::MouseMove)
            d->hoverAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        else if (event->type() == QEvent::Leave)
            d->hoverAt({ -1, -1 });
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sextant
