// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartview.h"

#include "views/charts/chartaccessible.h"
#include "views/charts/chartframe.h"
#include "views/charts/marktext.h"
#include "views/charts/periodband.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace sextant {

namespace {

constexpr int ProgressHeight = 3;      // pixels
constexpr int ProgressStep = 33;       // milliseconds between frames of the progress line
constexpr double ProgressPart = 0.25;  // of the width
constexpr double ProgressSpeed = 0.02; // of the width, a frame
constexpr double BusyVeil = 0.45;

} // namespace

struct ChartView::Private
{
    explicit Private(ChartView &owner)
        : view(owner)
    {
    }

    void refresh();
    void showHovered(CellIndex cell);
    void showTip(const QPoint &globalPosition, int mark);
    void select(const QSet<CellIndex> &cells, bool tells);
    void toggle(CellIndex cell, Qt::KeyboardModifiers modifiers);
    void selectSeries(int series, Qt::KeyboardModifiers modifiers);
    void selectInBrush(Qt::KeyboardModifiers modifiers);
    void endBrush();
    [[nodiscard]] bool isAtAxis(const QPointF &point) const;
    void moveBand(int index);
    void tellBand();
    void endBand(bool isKept);
    void setCursorMark(int mark);
    [[nodiscard]] int neighbour(int stepPlaces, int stepSeries) const;
    [[nodiscard]] int nearest(QPointF direction) const;
    [[nodiscard]] int end(bool isLast) const;
    [[nodiscard]] CellIndex cellAt(const QPoint &position) const;
    [[nodiscard]] CellIndex cursorCell() const;

    ChartView &view;
    QGraphicsScene scene;
    ChartFrame *frame = nullptr; // owned by the scene
    ChartTheme theme = ChartTheme::light();
    Language language = Language::English;
    QSet<CellIndex> selection;
    QList<int> walk;
    std::map<std::pair<int, int>, int> byPlace; // place and series → mark
    CellIndex hoveredCell = NoCell;
    int cursor = -1;
    std::optional<QPoint> pressedAt;
    QRect brush;
    QSet<CellIndex> beforeBrush; ///< what was selected when the rectangle was begun
    PeriodBand band;
    QString bandNote;
    bool isBandPressed = false; ///< the pointer went down at the axis of periods
    bool isBusy = false;
    double progress = 0;
    QTimer progressTimer;
};

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
    , d(std::make_unique<Private>(*this))
{
    ChartAccessible::install();
    qRegisterMetaType<QSet<CellIndex>>();
    d->frame = new ChartFrame;
    d->frame->setCached(true);
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
    d->progressTimer.setInterval(ProgressStep);
    connect(&d->progressTimer, &QTimer::timeout, this, [this] {
        d->progress = d->progress > 1 ? -ProgressPart : d->progress + ProgressSpeed;
        viewport()->update(0, 0, viewport()->width(), ProgressHeight);
    });
    d->refresh();
}

ChartView::~ChartView()
{
    // The scene goes with d; the view must not look at it any more.
    setScene(nullptr);
}

void ChartView::Private::refresh()
{
    const QSize size = view.viewport()->size();
    scene.setSceneRect(QRectF(QPointF(), size));
    scene.setBackgroundBrush(theme.background);
    frame->setSize(size);
    frame->layOut();

    const bool wasDrawing = band.isActive();
    band.setAxis(frame->periodAxis());
    isBandPressed = false;
    const CellIndex kept = cursorCell();
    walk.clear();
    byPlace.clear();
    const QList<Mark> &marks = frame->marks();
    for (int i = 0; i < marks.size(); ++i) {
        // A cell with several shapes (a bar and its whisker, dots of a conflict) is walked once.
        const bool isNamed
            = marks[i].place >= 0 && marks[i].series >= 0 && !marks[i].text.isEmpty();
        if (marks[i].hasCell() || isNamed)
            byPlace.emplace(std::pair(marks[i].place, marks[i].series), i);
    }
    for (const auto &[key, mark] : byPlace)
        walk += mark;
    if (frame->walksByPosition()) {
        // Every dot by itself, for one cell may have many.
        walk.clear();
        for (int i = 0; i < marks.size(); ++i) {
            if (marks[i].hasCell())
                walk += i;
        }
    }
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
    return d->walk;
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

void ChartView::Private::showTip(const QPoint &globalPosition, int mark)
{
    if (mark < 0 || !frame->pivot()) {
        QToolTip::hideText();
        return;
    }
    // A mark that says more than its cell (an event, two axes) says it first.
    const Mark &shown = frame->marks()[mark];
    QStringList parts;
    if (!shown.text.isEmpty())
        parts += QStringLiteral("<b>%1</b>").arg(shown.text.toHtmlEscaped());
    parts += cellTooltip(*frame->pivot(), shown.cell(), language);
    parts.removeAll(QString());
    QToolTip::showText(
        globalPosition + QPoint(12, 12), parts.join(QStringLiteral("<br>")), view.viewport());
}

CellIndex ChartView::Private::cellAt(const QPoint &position) const
{
    const int mark = frame->markAt(view.mapToScene(position));
    return mark < 0 ? NoCell : frame->marks()[mark].cell();
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

// --- mouse ---

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (d->pressedAt && (event->buttons() & Qt::LeftButton)) {
        const bool isFar
            = (position - *d->pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (d->isBandPressed && (isFar || d->band.isActive())) {
            QToolTip::hideText();
            if (!d->band.isActive()) {
                d->band.begin(d->band.axis().indexAt(mapToScene(*d->pressedAt)));
                d->tellBand();
            }
            d->moveBand(d->band.axis().indexAt(mapToScene(position)));
            return;
        }
        if (!d->isBandPressed && (isFar || !d->brush.isNull())) {
            if (d->brush.isNull())
                d->beforeBrush = d->selection;
            d->brush = QRect(*d->pressedAt, position).normalized();
            QToolTip::hideText();
            d->selectInBrush(event->modifiers());
            return;
        }
    }
    const QPointF point = mapToScene(position);
    if (d->isAtAxis(point)) {
        viewport()->setCursor(d->band.axis().isVertical() ? Qt::SplitVCursor : Qt::SplitHCursor);
        d->showHovered(NoCell);
        QToolTip::showText(event->globalPosition().toPoint() + QPoint(12, 12),
            tr("Drag along the axis to keep a range of periods (Shift with an arrow key)"),
            viewport());
        emit periodBrushExpected();
        return;
    }
    const int mark = d->frame->markAt(point);
    const CellIndex cell = mark < 0 ? NoCell : d->frame->marks()[mark].cell();
    const bool isLink = d->frame->headlineRect().contains(point) || d->frame->seriesAt(point) >= 0;
    viewport()->setCursor(isLink || cell != NoCell ? Qt::PointingHandCursor : Qt::ArrowCursor);
    d->showHovered(cell);
    d->showTip(event->globalPosition().toPoint(), mark < 0 ? d->frame->totalAt(point) : mark);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        d->pressedAt = event->position().toPoint();
        d->brush = {};
        d->isBandPressed = d->isAtAxis(mapToScene(*d->pressedAt));
        if (d->isBandPressed)
            emit periodBrushExpected();
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->pressedAt)
        return;
    d->pressedAt.reset();
    if (d->band.isActive()) {
        d->endBand(true);
        return;
    }
    if (!d->brush.isNull()) {
        d->endBrush();
        return;
    }
    const QPointF point = mapToScene(event->position().toPoint());
    if (d->frame->headlineRect().contains(point)) {
        emit titleEditRequested();
        return;
    }
    if (const int series = d->frame->seriesAt(point); series >= 0) {
        d->selectSeries(series, event->modifiers());
        return;
    }
    const int mark = d->frame->markAt(point);
    if (mark < 0) {
        if (!(event->modifiers() & Qt::ControlModifier))
            d->select({}, true);
        return;
    }
    d->setCursorMark(mark);
    d->toggle(d->frame->marks()[mark].cell(), event->modifiers());
}

/// Selects what the rectangle touches, while it is being drawn.
void ChartView::Private::selectInBrush(Qt::KeyboardModifiers modifiers)
{
    const QRectF area = view.mapToScene(brush).boundingRect();
    view.viewport()->update();
    QSet<CellIndex> cells = modifiers & Qt::ControlModifier ? beforeBrush : QSet<CellIndex>();
    for (const Mark &mark : frame->marks()) {
        if (mark.hasCell() && mark.bounds().intersects(area))
            cells += mark.cell();
    }
    select(cells, true);
}

void ChartView::Private::endBrush()
{
    brush = {};
    view.viewport()->update();
}

// --- a range of periods ---

bool ChartView::Private::isAtAxis(const QPointF &point) const
{
    return band.axis().count() > 1 && band.axis().isOnAxis(point) && frame->seriesAt(point) < 0;
}

void ChartView::Private::moveBand(int index)
{
    if (band.moveTo(index))
        tellBand();
}

void ChartView::Private::tellBand()
{
    bandNote.clear();
    view.viewport()->update();
    emit view.periodsBrushed(band.range());
}

void ChartView::Private::endBand(bool isKept)
{
    if (!band.isActive())
        return;
    band.clear();
    bandNote.clear();
    isBandPressed = false;
    pressedAt.reset();
    view.viewport()->update();
    emit view.periodBrushEnded(isKept);
}

void ChartView::setBrushNote(const QString &note)
{
    d->bandNote = note;
    viewport()->update();
}

PeriodRange ChartView::brushedPeriods() const
{
    return d->band.range();
}

/// Shift with the arrows along the axis begins and extends a range, Enter keeps it.
bool ChartView::brushByKey(const QKeyEvent &event)
{
    PeriodBand &band = d->band;
    const bool isVertical = band.axis().isVertical();
    const int on = isVertical ? Qt::Key_Down : Qt::Key_Right;
    const int back = isVertical ? Qt::Key_Up : Qt::Key_Left;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (band.isActive() && (isEnter || event.key() == Qt::Key_Escape)) {
        d->endBand(isEnter);
        return true;
    }
    const bool isArrow = event.key() == on || event.key() == back;
    if (!isArrow || !(event.modifiers() & Qt::ShiftModifier) || band.axis().count() < 2)
        return false;
    const int by = event.key() == on ? 1 : -1;
    if (band.isActive()) {
        d->moveBand(band.place() + by);
        return true;
    }
    // From the cursor, or from the end that the arrow points away from.
    emit periodBrushExpected();
    const bool hasCursor = d->cursor >= 0 && d->cursor < d->frame->marks().size();
    band.begin(hasCursor ? band.axis().indexAt(d->frame->marks()[d->cursor].bounds().center())
            : by > 0     ? 0
                         : band.axis().count() - 1);
    d->tellBand();
    return true;
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    CellIndex cell = d->cellAt(event->position().toPoint());
    if (cell == NoCell)
        cell = d->frame->namedAt(mapToScene(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && cell != NoCell)
        emit activated(cell);
}

void ChartView::leaveEvent(QEvent *event)
{
    d->showHovered(NoCell);
    QToolTip::hideText();
    QGraphicsView::leaveEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    CellIndex cell = isKey ? d->cursorCell() : d->cellAt(event->pos());
    if (!isKey && cell == NoCell)
        cell = d->frame->namedAt(mapToScene(event->pos()));
    const QPoint at
        = isKey && cell != NoCell ? mapToGlobal(markRect(cell).center()) : event->globalPos();
    emit menuRequested(cell, at);
}

// --- keyboard ---

CellIndex ChartView::Private::cursorCell() const
{
    return cursor >= 0 && cursor < frame->marks().size() ? frame->marks()[cursor].cell() : NoCell;
}

void ChartView::Private::setCursorMark(int mark)
{
    cursor = mark;
    frame->setCursor(view.hasFocus() ? mark : -1);
    if (mark < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(int(walk.indexOf(mark)));
    QAccessible::updateAccessibility(&event);
}

int ChartView::Private::neighbour(int stepPlaces, int stepSeries) const
{
    if (walk.isEmpty())
        return -1;
    if (cursor < 0)
        return walk.first();
    const Mark &from = frame->marks()[cursor];
    // The next mark in the direction, over gaps.
    int best = cursor;
    int bestDistance = std::numeric_limits<int>::max();
    for (const auto &[key, mark] : byPlace) {
        const auto [place, series] = key;
        const int along = stepPlaces != 0 ? (place - from.place) * stepPlaces
                                          : (series - from.series) * stepSeries;
        const bool isInLine = stepPlaces != 0 ? series == from.series : place == from.place;
        if (isInLine && along > 0 && along < bestDistance) {
            best = mark;
            bestDistance = along;
        }
    }
    return best;
}

/// The mark that lies next in a direction on the screen. Sideways it keeps to the line; up and down
/// it goes to the next line, wherever its marks stand.
int ChartView::Private::nearest(QPointF direction) const
{
    // How much worse a pixel aside is than one ahead.
    const double weight = direction.x() != 0 ? 3 : 0.5;
    if (walk.isEmpty() || cursor < 0)
        return walk.isEmpty() ? -1 : walk.first();
    const QPointF from = frame->marks()[cursor].bounds().center();
    int best = cursor;
    double least = std::numeric_limits<double>::max();
    for (const int mark : walk) {
        const QPointF way = frame->marks()[mark].bounds().center() - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (ahead > 0.5 && ahead + weight * aside < least) {
            least = ahead + weight * aside;
            best = mark;
        }
    }
    return best;
}

int ChartView::Private::end(bool isLast) const
{
    if (frame->walksByPosition() && !walk.isEmpty())
        return isLast ? walk.last() : walk.first();

    if (walk.isEmpty())
        return -1;
    const int series
        = cursor < 0 ? frame->marks()[walk.first()].series : frame->marks()[cursor].series;
    int found = -1;
    for (const auto &[key, mark] : byPlace) {
        if (key.second == series && (isLast || found < 0))
            found = mark;
    }
    return found;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (brushByKey(*event))
        return;
    const bool isLying = d->frame->isHorizontal();
    const bool isFree = d->frame->walksByPosition();
    int next = -2;
    switch (event->key()) {
    case Qt::Key_Right:
        next = isFree ? d->nearest({ 1, 0 }) : isLying ? d->neighbour(0, 1) : d->neighbour(1, 0);
        break;
    case Qt::Key_Left:
        next = isFree ? d->nearest({ -1, 0 }) : isLying ? d->neighbour(0, -1) : d->neighbour(-1, 0);
        break;
    case Qt::Key_Up:
        next = isFree ? d->nearest({ 0, -1 }) : isLying ? d->neighbour(-1, 0) : d->neighbour(0, 1);
        break;
    case Qt::Key_Down:
        next = isFree ? d->nearest({ 0, 1 }) : isLying ? d->neighbour(1, 0) : d->neighbour(0, -1);
        break;
    case Qt::Key_Home:
        next = d->end(false);
        break;
    case Qt::Key_End:
        next = d->end(true);
        break;
    case Qt::Key_Space:
        if (d->cursorCell() != NoCell)
            d->toggle(d->cursorCell(), event->modifiers());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->cursorCell() != NoCell) {
            d->toggle(d->cursorCell(), event->modifiers());
            emit activated(d->cursorCell());
        }
        return;
    case Qt::Key_D:
        if (event->modifiers() == Qt::NoModifier && d->cursorCell() != NoCell) {
            emit activated(d->cursorCell());
            return;
        }
        break;
    case Qt::Key_S:
        if (event->modifiers() == Qt::NoModifier && d->cursorCell() != NoCell) {
            emit sourceRequested(d->cursorCell());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!d->brush.isNull()) {
            d->pressedAt.reset();
            d->select(d->beforeBrush, true);
            d->endBrush();
            return;
        }
        if (!d->selection.isEmpty() || d->cursor >= 0) {
            d->setCursorMark(-1);
            d->showHovered(NoCell);
            d->select({}, true);
            return;
        }
        break;
    default:
        break;
    }
    if (next == -2) {
        // Not to QGraphicsView: it would eat keys for scrolling that the window wants.
        QAbstractScrollArea::keyPressEvent(event); // NOLINT(bugprone-parent-virtual-call)
        event->ignore();
        return;
    }
    if (next >= 0) {
        d->setCursorMark(next);
        d->showHovered(d->cursorCell());
    }
}

bool ChartView::event(QEvent *event)
{
    // While something is being drawn, Esc ends it and is no shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && (d->band.isActive() || !d->brush.isNull())) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    d->frame->setCursor(d->cursor);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    d->endBand(false);
    d->frame->setCursor(-1);
    viewport()->update();
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
