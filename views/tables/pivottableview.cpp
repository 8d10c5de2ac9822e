// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/pivottableview.h"

#include "models/items/celltext.h"
#include "models/items/roles.h"
#include "views/charts/membercolours.h"
#include "views/tables/columnfilterpopup.h"
#include "views/tables/filterheader.h"
#include "views/tables/pivotdelegate.h"
#include "views/tables/pivottableviewprivate.h"
#include "views/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace sextant {

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

} // namespace sextant
