// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartview.h"

#include "views/charts/chartaccessible.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartviewprivate.h"
#include "views/charts/marktext.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

namespace sextant {

namespace {

constexpr int ProgressHeight = 3;      // pixels
constexpr int ProgressStep = 33;       // milliseconds between frames of the progress line
constexpr double ProgressPart = 0.25;  // of the width
constexpr double ProgressSpeed = 0.02; // of the width, a frame
constexpr double BusyVeil = 0.45;

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
    , d(std::make_unique<Private>(*this))
{
    ChartAccessible::install();
    qRegisterMetaType<QSet<CellIndex>>();
    d->frame = new ChartFrame;
    d->scene.addItem(d->frame);
    // Hit tests go through our marks; an index of five items only costs.
    d->scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(&d->scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    // The frame fills all of it: to paint what lies below would only take time.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    d->progressTimer.setInterval(ProgressStep);
    connect(&d->progressTimer, &QTimer::timeout, this, [this] {
        d->progress = d->progress > 1 ? -ProgressPart : d->progress + ProgressSpeed;
        viewport()->update(0, 0, viewport()->width(), ProgressHeight);
    });
    d->refresh();
}

ChartView::~ChartView()
{
    if (d->partner)
        d->partner->d->partner = nullptr;
    // The scene goes with d; the view must not look at it any more.
    setScene(nullptr);
}

void ChartView::Private::refresh()
{
    const QSize size = view.viewport()->size();
    scene.setSceneRect(QRectF(QPointF(), size));
    frame->setSize(size);
    if (!partner) {
        frame->layOut();
        takeLayout();
        return;
    }
    Private &other = *partner->d;
    unlike = isLeft ? layOutTogether(*frame, *other.frame) : layOutTogether(*other.frame, *frame);
    other.unlike = unlike;
    takeLayout();
    other.takeLayout();
}

/// What the frame shows now decides where the keyboard can go and what is marked.
void ChartView::Private::takeLayout()
{
    const bool wasDrawing = band.isActive();
    band.setAxis(isEditable ? frame->periodAxis() : PeriodAxis());
    isBandPressed = false;
    const CellIndex kept = cursorCell();
    walk = MarkWalk(frame->marks(), frame->isHorizontal(), frame->walksByPosition());
    cursor = kept == NoCell ? -1 : frame->markOf(kept);
    frame->setCursor(view.hasFocus() ? cursor : -1);
    frame->setSelection(selection);
    frame->setHovered(hoveredCell);
    view.viewport()->update();
    QAccessibleEvent event(&view, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    if (wasDrawing)
        emit view.periodBrushEnded(false); // it stood on the axis that was there before
}

void ChartView::setPivot(const PivotPtr &pivot)
{
    if (d->frame->pivot() == pivot)
        return;
    d->cursor = -1;
    d->hoveredCell = NoCell;
    d->selection.clear();
    d->frame->setPivot(pivot);
    setBusy(false);
    d->refresh();
}

void ChartView::setTheme(const ChartTheme &theme)
{
    d->theme = theme;
    d->frame->setTheme(theme);
    d->refresh();
}

void ChartView::setLanguage(Language language)
{
    if (d->language == language)
        return;
    d->language = language;
    d->frame->setLanguage(language);
    d->refresh();
}

void ChartView::join(ChartView &left, ChartView &right)
{
    left.d->partner = &right;
    right.d->partner = &left;
    left.d->isLeft = true;
    right.d->isLeft = false;
    left.d->refresh();
}

Unlike ChartView::unlikeness() const
{
    return d->unlike;
}

void ChartView::setEditable(bool isEditable)
{
    d->isEditable = isEditable;
    d->refresh();
}

void ChartView::setShowsFilters(bool showsFilters)
{
    d->frame->setShowsFilters(showsFilters);
    d->refresh();
}

void ChartView::setBusy(bool busy)
{
    if (d->isBusy == busy)
        return;
    d->isBusy = busy;
    d->progress = 0;
    // Motion is off where the style says so; the line then stands still.
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (busy && moves)
        d->progressTimer.start();
    else
        d->progressTimer.stop();
    viewport()->update();
}

const ChartFrame &ChartView::frame() const
{
    return *d->frame;
}

const QList<int> &ChartView::walkableMarks() const
{
    return d->walk.stops();
}

int ChartView::cursorMark() const
{
    return d->cursor;
}

QString ChartView::markText(int mark) const
{
    return d->frame->markText(mark);
}

QString ChartView::nameText(CellIndex cell) const
{
    return d->frame->pivot() ? cellName(*d->frame->pivot(), cell, d->language) : QString();
}

// --- selection and hover ---

void ChartView::setSelection(const QSet<CellIndex> &cells)
{
    d->select(cells, false);
}

const QSet<CellIndex> &ChartView::selection() const
{
    return d->selection;
}

void ChartView::Private::select(const QSet<CellIndex> &cells, bool tells)
{
    if (selection == cells)
        return;
    selection = cells;
    frame->setSelection(cells);
    if (tells)
        emit view.selectionChanged(cells);
}

void ChartView::Private::toggle(CellIndex cell, Qt::KeyboardModifiers modifiers)
{
    if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier))) {
        select({ cell }, true);
        return;
    }
    QSet<CellIndex> cells = selection;
    if (!cells.remove(cell))
        cells += cell;
    select(cells, true);
}

void ChartView::Private::selectSeries(int series, Qt::KeyboardModifiers modifiers)
{
    QSet<CellIndex> cells = modifiers & Qt::ControlModifier ? selection : QSet<CellIndex>();
    for (const Mark &mark : frame->marks()) {
        if (mark.hasCell() && mark.series == series)
            cells += mark.cell();
    }
    select(cells, true);
}

void ChartView::setHovered(CellIndex cell)
{
    d->hoveredCell = cell;
    d->frame->setHovered(cell);
}

void ChartView::setHovered(const QSet<CellIndex> &cells)
{
    d->hoveredCell = NoCell;
    d->frame->setHovered(cells);
}

void ChartView::Private::showHovered(CellIndex cell)
{
    if (cell == hoveredCell)
        return;
    hoveredCell = cell;
    frame->setHovered(cell);
    emit view.hovered(cell);
}

void ChartView::press(CellIndex cell)
{
    if (const int mark = d->frame->markOf(cell); mark >= 0) {
        d->setCursorMark(mark);
        d->toggle(cell, Qt::NoModifier);
        return;
    }
    const PivotPtr &pivot = d->frame->pivot();
    const bool isSeries = pivot && (pivot->timeAxis() == 1 ? cell.first >= 0 : cell.second >= 0);
    if (isSeries)
        d->selectSeries(pivot->timeAxis() == 1 ? cell.first : cell.second, Qt::NoModifier);
}

void ChartView::requestMenu(CellIndex cell, const QPoint &at)
{
    // The menu has an event loop of its own, and whoever asks waits for an answer.
    QMetaObject::invokeMethod(
        this, [this, cell, at] { emit menuRequested(cell, mapToGlobal(at)); },
        Qt::QueuedConnection);
}

void ChartView::moveCursor(int mark)
{
    setFocus(Qt::OtherFocusReason);
    d->setCursorMark(mark);
}

QRect ChartView::markRect(CellIndex cell) const
{
    const int mark = d->frame->markOf(cell);
    if (mark < 0)
        return {};
    return mapFromScene(d->frame->marks()[mark].bounds())
        .boundingRect()
        .translated(viewport()->pos());
}

// --- painting ---

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    d->refresh();
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF room(QPointF(), QSizeF(viewport()->size()));
    if (d->isBusy) {
        QColor veil = d->theme.background;
        veil.setAlphaF(float(BusyVeil));
        painter->fillRect(room, veil);
        const bool moves = d->progressTimer.isActive();
        const double left = moves ? d->progress * room.width() : 0;
        const double width = moves ? ProgressPart * room.width() : room.width();
        painter->fillRect(QRectF(left, 0, width, ProgressHeight), d->theme.accent);
    }
    d->band.paint(*painter, d->theme, d->language, d->bandNote);
    if (!d->brush.isNull()) {
        QColor fill = d->theme.accent;
        fill.setAlphaF(0.12F);
        painter->setBrush(fill);
        painter->setPen(QPen(d->theme.accent, 1));
        painter->drawRect(mapToScene(d->brush).boundingRect());
    }
    // A focused chart without a cursor still shows where the keyboard is.
    if (hasFocus() && d->cursor < 0 && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(d->theme.accent, 2));
        painter->drawRect(room.adjusted(1, 1, -1, -1));
    }
}

} // namespace sextant
