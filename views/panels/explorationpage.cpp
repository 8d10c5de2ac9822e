// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/explorationpage.h"

#include "models/explore/caption.h"
#include "models/explore/drill.h"
#include "models/explore/linkedcells.h"
#include "models/items/cellchoices.h"
#include "models/items/celltext.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"
#include "views/panels/annotationmenu.h"
#include "views/panels/choicemenu.h"
#include "views/panels/filterbar.h"
#include "views/panels/headlineeditor.h"
#include "views/panels/huemenu.h"
#include "views/panels/loadingpane.h"
#include "views/panels/periodstrip.h"
#include "views/panels/rowspage.h"
#include "views/tables/pivottableview.h"
#include "views/widgets/hairlinesplitter.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant {

namespace {

/// So many periods are easily brushed on the chart's own axis.
constexpr int MostPeriodsWithoutStrip = 8;

/// The number of a cell as it is stored, for pasting into a sheet; empty without one.
QString exactValue(const Pivot &pivot, CellIndex cell)
{
    const auto [row, column] = cell;
    if (row < 0 || column < 0 || !containsCell(pivot, cell) || !pivot.cell(row, column).hasValue())
        return {};
    return QString::number(pivot.cell(row, column).value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

struct ExplorationPage::Private
{
    ExplorationPage *q = nullptr;
    PivotPtr pivot;
    Language language = Language::English;
    CellSet selection;
    MessageBar *messages = nullptr;
    FilterBar *filters = nullptr;
    QStackedWidget *stack = nullptr;
    HairlineSplitter *splitter = nullptr;
    LoadingPane *loading = nullptr; ///< made when it is needed
    RowsPage *rows = nullptr;       ///< made when it is needed
    bool areRowsShown = false;
    ChartTheme theme = ChartTheme::light();
    ChartView *chart = nullptr;
    PeriodStrip *strip = nullptr;
    PivotTableView *table = nullptr;
    HeadlineEditor *headline = nullptr;

    void build();
    void connectViews();
    void select(const CellSet &cells);
    void openMenu(CellIndex cell, const QPoint &position);
    void take(const CellChoice &choice);
    void activate(CellIndex cell);
    void goUp(qsizetype depth);
    void showPart();
    void showStrip();
};

void ExplorationPage::Private::build()
{
    messages = new MessageBar(q);
    filters = new FilterBar(q);
    stack = new QStackedWidget(q);
    splitter = new HairlineSplitter(stack);
    stack->addWidget(splitter);
    auto *picture = new QWidget(splitter);
    chart = new ChartView(picture);
    chart->setShowsFilters(false); // the bar above it says the same
    strip = new PeriodStrip(picture);
    strip->hide();
    auto *pictureLayout = new QVBoxLayout(picture);
    pictureLayout->setContentsMargins(0, 0, 0, 0);
    pictureLayout->setSpacing(0);
    pictureLayout->addWidget(chart, 1);
    pictureLayout->addWidget(strip);
    table = new PivotTableView(splitter);
    table->setMinimumHeight(96);
    splitter->addWidget(picture);
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 7);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({ 700, 300 });
    headline = new HeadlineEditor(chart);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(messages);
    layout->addWidget(filters);
    layout->addWidget(stack, 1);
    q->setAutoFillBackground(true);
    q->setBackgroundRole(QPalette::Base);
    q->setFocusProxy(chart);
}

void ExplorationPage::Private::connectViews()
{
    connect(
        chart, &ChartView::selectionChanged, q, [this](const CellSet &cells) { select(cells); });
    connect(table, &PivotTableView::selectionChanged, q,
        [this](const CellSet &cells) { select(cells); });
    connect(chart, &ChartView::hovered, q, [this](CellIndex cell) {
        table->setHovered(cell);
        emit q->hovered(cell);
    });
    connect(table, &PivotTableView::hovered, q, [this](CellIndex cell) {
        chart->setHovered(cell);
        emit q->hovered(cell);
    });
    connect(chart, &ChartView::activated, q, [this](CellIndex cell) { activate(cell); });
    connect(table, &PivotTableView::activated, q, [this](CellIndex cell) { activate(cell); });
    connect(filters, &FilterBar::filterRemoveRequested, q, &ExplorationPage::filterRemoveRequested);
    connect(filters, &FilterBar::placeRequested, q, [this](int place) { goUp(place); });
    connect(chart, &ChartView::sourceRequested, q, &ExplorationPage::sourceRequested);
    connect(table, &PivotTableView::sourceRequested, q, &ExplorationPage::sourceRequested);
    connect(table, &PivotTableView::sortRequested, q, &ExplorationPage::sortRequested);
    connect(chart, &ChartView::menuRequested, q,
        [this](CellIndex cell, const QPoint &position) { openMenu(cell, position); });
    connect(table, &PivotTableView::menuRequested, q,
        [this](CellIndex cell, const QPoint &position) { openMenu(cell, position); });
    connect(chart, &ChartView::periodBrushExpected, q, &ExplorationPage::brushExpected);
    connect(chart, &ChartView::periodsBrushed, q, &ExplorationPage::brushed);
    connect(chart, &ChartView::periodBrushEnded, q, &ExplorationPage::brushEnded);
    connect(strip, &PeriodStrip::brushExpected, q, &ExplorationPage::brushExpected);
    connect(strip, &PeriodStrip::brushed, q, &ExplorationPage::brushed);
    connect(strip, &PeriodStrip::brushEnded, q, &ExplorationPage::brushEnded);
    connect(chart, &ChartView::titleEditRequested, q, &ExplorationPage::editTitle);
    connect(headline, &HeadlineEditor::edited, q, &ExplorationPage::titleEdited);
    connect(headline, &HeadlineEditor::ended, q, [this] { chart->setFocus(); });
}

void ExplorationPage::Private::select(const CellSet &cells)
{
    if (cells == selection)
        return;
    selection = cells;
    if (chart->selection() != cells)
        chart->setSelection(cells);
    if (table->selection() != cells)
        table->setSelection(cells);
    emit q->selectionChanged(selection);
    emit q->selectionMade(selection);
}

void ExplorationPage::Private::take(const CellChoice &choice)
{
    if (choice.type == CellChoice::Type::FilterTo || choice.type == CellChoice::Type::Exclude)
        emit q->filterRequested(choice.filter, choice.stepText);
    else
        emit q->explorationEdited(choice.exploration, choice.stepText);
}

void ExplorationPage::Private::openMenu(CellIndex cell, const QPoint &position)
{
    if (!pivot)
        return;
    auto *menu = new QMenu(q); // the page may go while it is open
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChoices(*menu, cellChoices(*pivot, cell, language),
        [this](const CellChoice &choice) { take(choice); });
    addAnnotationMenu(*menu, pivot, cell, selection, language,
        [this](const Exploration &exploration, const QString &step) {
            emit q->explorationEdited(exploration, step);
        });
    addHueMenu(
        *menu, *pivot, cell, theme, language, [this](const HueChange &change, const QString &step) {
            emit q->hueRequested(change, step);
        });
    menu->addSeparator();
    if (const auto choice = selectionChoice(*pivot, selection))
        menu->addAction(choice->text, q, [this, choice] { take(*choice); });
    const QList<Filter> rowsOf = cellFilters(*pivot, cell);
    QAction *showRows = menu->addAction(
        ExplorationPage::tr("Show Rows"), q, [this, rowsOf] { emit q->rowsRequested(rowsOf); });
    showRows->setEnabled(!rowsOf.isEmpty());
    QAction *why = menu->addAction(ExplorationPage::tr("Why this number?"), q,
        [this, cell] { emit q->sourceRequested(cell); });
    why->setEnabled(cell != NoCell && containsCell(*pivot, cell));
    const QString number = exactValue(*pivot, cell);
    QAction *copyValue = menu->addAction(ExplorationPage::tr("Copy Value"), q,
        [number] { QGuiApplication::clipboard()->setText(number); });
    copyValue->setEnabled(!number.isEmpty());
    menu->addAction(ExplorationPage::tr("Copy"), q, [this] { table->copySelection(); });
    menu->popup(position);
}

/// Down where there is something below, else to the source.
void ExplorationPage::Private::activate(CellIndex cell)
{
    if (const auto drill = pivot ? drillChoice(*pivot, cell, language) : std::nullopt)
        take(*drill);
    else
        emit q->sourceRequested(cell);
}

void ExplorationPage::Private::goUp(qsizetype depth)
{
    if (!pivot || depth < 0)
        return;
    const QList<DrillText> places = drillTexts(*pivot, language);
    if (depth < places.size())
        emit q->explorationEdited(drilledUp(pivot->exploration, depth), places[depth].stepText);
}

void ExplorationPage::Private::showPart()
{
    QWidget *part = splitter;
    if (areRowsShown)
        part = rows;
    if (loading)
        part = loading;
    const bool hadFocus = stack->isAncestorOf(QApplication::focusWidget());
    stack->setCurrentWidget(part);
    q->setFocusProxy(areRowsShown ? static_cast<QWidget *>(rows) : chart);
    if (hadFocus)
        (part == splitter ? static_cast<QWidget *>(chart) : part)->setFocus();
}

ExplorationPage::ExplorationPage(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->build();
    d->connectViews();
}

ExplorationPage::~ExplorationPage() = default;

void ExplorationPage::setPivot(const PivotPtr &pivot)
{
    d->pivot = pivot;
    setBusy(false);
    endLoading();
    d->messages->clear();
    d->headline->giveUp();
    d->chart->setPivot(pivot);
    d->table->setPivot(pivot);
    d->showStrip();
    d->filters->showFilters(d->pivot, d->language);
    CellSet kept;
    for (const CellIndex &cell : std::as_const(d->selection)) {
        if (pivot && containsCell(*pivot, cell))
            kept += cell;
    }
    // The same cells may hold other numbers now, so whoever shows them must hear of it.
    d->selection = kept;
    d->chart->setSelection(kept);
    d->table->setSelection(kept);
    emit selectionChanged(kept);
}

void ExplorationPage::showBrushed(const PivotPtr &pivot)
{
    d->table->setPivot(pivot);
    if (d->chart->brushedPeriods().isOpen())
        d->chart->setPivot(pivot);
    else
        d->chart->setBrushNote(tr("%n row(s)", nullptr, int(pivot->observationCount)));
}

void ExplorationPage::setOverview(const PeriodOverview &overview)
{
    d->strip->setOverview(overview);
    d->showStrip();
}

PeriodStrip *ExplorationPage::periodStrip() const
{
    return d->strip;
}

/// Under charts of one period to choose it, under others where their own axis is not enough.
void ExplorationPage::Private::showStrip()
{
    const bool isOfOnePeriod = pivot && pivot->timeAxis() < 0;
    const auto count = strip->overview().periods.size();
    strip->setPlayable(isOfOnePeriod && count > 1);
    strip->setRange(pivot ? pivot->exploration.periods : PeriodRange());
    strip->setVisible(count > (isOfOnePeriod ? 1 : MostPeriodsWithoutStrip));
}

const PivotPtr &ExplorationPage::pivot() const
{
    return d->pivot;
}

void ExplorationPage::setBusy(bool busy)
{
    d->chart->setBusy(busy);
}

void ExplorationPage::setLoading(double share)
{
    if (!d->loading) {
        d->loading = new LoadingPane(d->stack);
        d->stack->addWidget(d->loading);
        connect(d->loading, &LoadingPane::cancelRequested, this,
            &ExplorationPage::loadingCancelRequested);
        d->showPart();
    }
    d->loading->setShare(share);
}

void ExplorationPage::endLoading()
{
    if (!d->loading)
        return;
    LoadingPane *ended = d->loading;
    d->loading = nullptr;
    d->showPart();
    d->stack->removeWidget(ended);
    ended->deleteLater(); // its button may be what ended it
}

void ExplorationPage::setRowsShown(bool shown)
{
    if (shown == d->areRowsShown)
        return;
    if (!d->rows) {
        d->rows = new RowsPage(d->stack);
        d->stack->addWidget(d->rows);
    }
    d->areRowsShown = shown;
    d->showPart();
    setFocus(); // goes to what is shown, or will be when the dataset is read
    emit rowsShownChanged(shown);
}

bool ExplorationPage::isRowsShown() const
{
    return d->areRowsShown;
}

RowsPage *ExplorationPage::rowsPage() const
{
    return d->rows;
}

void ExplorationPage::showNotice(const QString &text)
{
    d->messages->showMessage(MessageBar::Tone::Information, text);
}

void ExplorationPage::showError(const Error &error)
{
    setBusy(false);
    endLoading();
    d->messages->showMessage(MessageBar::Tone::Error, error.message());
}

void ExplorationPage::setTheme(const ChartTheme &theme)
{
    d->theme = theme;
    d->chart->setTheme(theme);
    d->strip->setTheme(theme);
    d->table->setTheme(theme);
}

void ExplorationPage::setLanguage(Language language)
{
    d->language = language;
    d->chart->setLanguage(language);
    d->strip->setLanguage(language);
    d->table->setLanguage(language);
    d->filters->showFilters(d->pivot, d->language);
}

ChartView *ExplorationPage::chartView() const
{
    return d->chart;
}

PivotTableView *ExplorationPage::tableView() const
{
    return d->table;
}

const CellSet &ExplorationPage::selection() const
{
    return d->selection;
}

void ExplorationPage::setSelection(const CellSet &cells)
{
    d->select(cells);
}

void ExplorationPage::setHoveredMember(const QString &dimension, const QString &member)
{
    CellSet cells;
    if (d->pivot && !member.isEmpty())
        cells = cellsOf(*d->pivot, linkedMember(d->pivot->dataset.id, dimension, member));
    d->chart->setHovered(cells);
    // The table brings a whole row forward.
    const bool isRow = !cells.isEmpty() && d->pivot->rows.dimensions.contains(dimension);
    d->table->setHovered(isRow ? *std::min_element(cells.cbegin(), cells.cend()) : NoCell);
}

SelectionStatistics ExplorationPage::statistics() const
{
    return d->pivot ? selectionStatistics(*d->pivot, d->selection) : SelectionStatistics();
}

void ExplorationPage::editTitle()
{
    if (!d->pivot)
        return;
    QRect place = d->chart->mapFromScene(d->chart->frame().headlineRect()).boundingRect();
    if (place.isEmpty())
        place = QRect(24, 16, d->chart->viewport()->width() - 48, 32);
    d->headline->open(captionFor(*d->pivot, d->language), place, d->language);
}

void ExplorationPage::openMemberMenu(
    const QString &dimension, const QString &member, const QPoint &position)
{
    const QList<CellChoice> choices
        = d->pivot ? memberChoices(*d->pivot, dimension, member, d->language) : QList<CellChoice>();
    if (choices.isEmpty())
        return;
    auto *menu = new QMenu(this); // the page may go while it is open
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChoices(*menu, choices, [this](const CellChoice &choice) { d->take(choice); });
    menu->addSeparator();
    menu->addAction(tr("Show Rows"), this, [this, dimension, member] {
        if (d->pivot)
            emit rowsRequested(memberFilters(*d->pivot, dimension, member));
    });
    menu->popup(position);
}

void ExplorationPage::drillUp()
{
    if (d->pivot)
        d->goUp(openDrills(d->pivot->exploration).size() - 1);
}

void ExplorationPage::toggleTable()
{
    QWidget *to = d->table;
    if (d->table->isAncestorOf(QApplication::focusWidget()))
        to = d->chart;
    to->setFocus(Qt::ShortcutFocusReason);
}

QByteArray ExplorationPage::saveLayout() const
{
    return d->splitter->saveState();
}

bool ExplorationPage::restoreLayout(const QByteArray &state)
{
    return d->splitter->restoreState(state);
}

} // namespace sextant
