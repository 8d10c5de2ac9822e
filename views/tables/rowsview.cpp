// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rowsview.h"

#include "views/tables/columnwidths.h"
#include "views/tables/filterheader.h"
#include "views/tables/rowsaccessible.h"
#include "views/tables/rowsviewprivate.h"
#include "views/widgets/colours.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace sextant {

namespace {

/// The corner over the numbers of the rows, which goes on with the header's line.
class Corner final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours::border(palette()));
    }
};

constexpr int Padding = RowsView::CellPadding;
constexpr int RowPadding = 5; ///< above and below them
constexpr int MostTextWidth = 320;
constexpr int LeastTextWidth = 160; ///< what a long name may take in a narrow window
constexpr int MostNumberWidth = 200;
constexpr int MeasuredRows = 200; ///< whose texts are measured to find a column's width

} // namespace

void RowsView::Private::build()
{
    columns = new RowColumnsModel(q);
    corner = new Corner(q);
    header = new FilterHeader(q);
    header->setModel(columns);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setFocusPolicy(Qt::NoFocus);
    auto *junction = new QWidget(q); // of the scroll bars
    junction->setAutoFillBackground(true);
    junction->setBackgroundRole(QPalette::Base);
    q->setCornerWidget(junction);
    q->setFocusPolicy(Qt::StrongFocus);
    q->setFrameShape(QFrame::NoFrame);
    q->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    q->viewport()->setAutoFillBackground(false);
    q->viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(header, &FilterHeader::sortClicked, q,
        [this](int section) { emit q->sortRequested(rows->shown[section].id); });
    connect(header, &FilterHeader::filterClicked, q, [this](int section) {
        const QRect rect = header->sectionRect(section);
        emit q->filterRequested(
            rows->shown[section].id, { header->mapToGlobal(rect.topLeft()), rect.size() });
    });
    connect(header, &QHeaderView::sectionResized, q, [this] {
        hasOwnWidths = hasOwnWidths || !isSizing;
        painter.forgetNames();
        relayout();
        q->viewport()->update();
    });
    connect(header, &QHeaderView::sectionMoved, q, [this] { q->viewport()->update(); });
}

int RowsView::Private::gutter() const
{
    // As wide for some of the rows as for all: columns stay where they are while a filter is typed.
    const std::size_t most = std::max<std::size_t>(rows ? rows->rowCount() : 0, 100);
    const int digits = int(std::to_string(most).size());
    const double width = painter.numberWidth(QString(digits + (digits - 1) / 3, u'0'));
    return int(std::ceil(width)) + 2 * Padding;
}

/// By what is in a few hundred rows, those shown first among them.
int RowsView::Private::contentsWidth(const FlatColumn &shown) const
{
    const QFontMetricsF metrics(q->font());
    double width = 0;
    const auto measure = [&](std::size_t row) {
        width = std::max(width,
            shown.type == FlatColumn::Type::Member
                ? metrics.horizontalAdvance(rows->memberText(shown, row))
                : painter.numberWidth(rows->numberText(shown, row)));
    };
    const std::size_t step = std::max<std::size_t>(1, rows->rowCount() / MeasuredRows);
    for (std::size_t row = 0; row < rows->rowCount(); row += step)
        measure(row);
    for (qint64 place = 0; place < std::min<qint64>(size(), MeasuredRows); ++place)
        measure(answer->rowAt(place));
    return int(std::ceil(width * 1.05)) + 2 * Padding; // the widest is seldom among them
}

void RowsView::Private::sizeColumns()
{
    if (!rows || hasOwnWidths)
        return;
    // The numbers stand behind the names: one long name is not to push them out of sight.
    const int room = q->viewport()->width() - gutter();
    const int mostText = std::clamp(room * 3 / 10, LeastTextWidth, MostTextWidth);
    QList<ColumnWish> wishes;
    for (int i = 0; i < int(rows->shown.size()); ++i) {
        const bool isNumber = rows->shown[i].type == FlatColumn::Type::Number;
        const int most = isNumber ? MostNumberWidth : mostText;
        const int contents = std::max(contentsWidth(rows->shown[i]), header->sectionSizeHint(i));
        wishes += ColumnWish { std::min(contents, most), most };
    }
    const QList<int> widths = columnWidths(wishes, room);
    isSizing = true;
    for (int i = 0; i < int(widths.size()); ++i)
        header->resizeSection(i, widths[i]);
    isSizing = false;
}

void RowsView::Private::relayout()
{
    const int headerHeight = header->sizeHint().height();
    q->setViewportMargins(0, headerHeight, 0, 0);
    const int left = gutter();
    const QRect room = q->viewport()->geometry();
    header->setGeometry(
        room.left() + left, room.top() - headerHeight, room.width() - left, headerHeight);
    corner->setGeometry(room.left(), room.top() - headerHeight, left, headerHeight);
    QScrollBar *vertical = q->verticalScrollBar();
    const int page = q->rowsPerPage();
    vertical->setPageStep(std::max(1, page));
    vertical->setRange(0,
        int(std::min<qint64>(std::max<qint64>(0, size() - page), std::numeric_limits<int>::max())));
    QScrollBar *horizontal = q->horizontalScrollBar();
    horizontal->setSingleStep(32);
    horizontal->setPageStep(room.width() - left);
    horizontal->setRange(0, std::max(0, header->length() - (room.width() - left)));
    header->setOffset(horizontal->value());
}

QRect RowsView::Private::rowRect(qint64 place) const
{
    const int height = q->rowHeight();
    const qint64 y = (place - q->firstVisible()) * height;
    const qint64 most = std::numeric_limits<int>::max() / 2;
    return { 0, int(std::clamp(y, -most, most)), q->viewport()->width(), height };
}

void RowsView::Private::paintRow(QPainter &p, qint64 place)
{
    const QRect rect = rowRect(place);
    const QPalette &palette = q->palette();
    const bool isSelected = selection.contains(place);
    p.fillRect(rect, isSelected ? colours::tint(palette) : palette.color(QPalette::Base));
    p.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours::hairline(palette));
    p.setPen(palette.color(QPalette::Text));
    const quint32 row = answer->rowAt(place);
    const int left = gutter();
    for (int i = 0; i < int(rows->shown.size()); ++i) {
        const int x = left + header->sectionViewportPosition(i);
        const int width = header->sectionSize(i);
        if (x + width <= left || x >= rect.width())
            continue;
        const QRectF cell(x + Padding, rect.top(), width - 2 * Padding, rect.height() - 1);
        const FlatColumn &shown = rows->shown[i];
        if (shown.type == FlatColumn::Type::Member)
            painter.paintMember(p, cell, i, rows->codes(shown).at(row));
        else
            painter.paintNumber(p, cell, rows->numberText(shown, row));
        if (place == current && i == column && q->hasFocus()) {
            p.save();
            p.setPen(QPen(colours::accent(palette), 1));
            p.drawRect(QRect(x, rect.top(), width - 1, rect.height() - 2));
            p.restore();
        }
    }
}

/// The numbers of the places, on a strip that does not scroll sideways.
void RowsView::Private::paintGutter(QPainter &p, qint64 first, qint64 last)
{
    const int left = gutter();
    const QPalette &palette = q->palette();
    static const QLocale english(QLocale::English);
    for (qint64 place = first; place <= last; ++place) {
        const QRect rect = rowRect(place);
        const bool isSelected = selection.contains(place);
        p.fillRect(QRect(0, rect.top(), left, rect.height() - 1),
            isSelected ? colours::tint(palette) : palette.color(QPalette::Base));
        p.setPen(place == current ? palette.color(QPalette::Text) : colours::secondary(palette));
        painter.paintNumber(p, QRectF(Padding, rect.top(), left - 2 * Padding, rect.height() - 1),
            english.toString(place + 1));
    }
}

RowsView::RowsView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>())
{
    RowsAccessible::install();
    d->q = this;
    d->build();
    d->painter.reset(nullptr, font());
    d->relayout();
}

RowsView::~RowsView() = default;

void RowsView::setRows(const FlatRowsPtr &rows)
{
    const auto ids = [](const FlatRowsPtr &of) {
        QStringList all;
        for (const FlatColumn &column : of ? of->shown : QList<FlatColumn>())
            all += column.id;
        return all;
    };
    const bool isAlike = ids(rows) == ids(d->rows);
    const QByteArray order = d->header->saveState();
    d->answer.reset();
    d->columns->setRows(rows);
    d->painter.reset(rows.get(), font());
    d->rows = rows;
    d->selection.clear();
    d->current = -1;
    if (isAlike)
        d->header->restoreState(order);
    else
        d->hasOwnWidths = false;
    d->column = std::clamp(d->column, 0, std::max(0, d->header->count() - 1));
    d->sizeColumns();
    d->relayout();
    viewport()->update();
    emit selectionChanged();
}

const FlatRowsPtr &RowsView::rows() const
{
    return d->rows;
}

void RowsView::setAnswer(const RowsAnswerPtr &answer)
{
    Q_ASSERT(!answer || answer->rows == d->rows);
    const bool hadNone = !d->answer;
    const bool hasSameSet = answer && d->answer && answer->set == d->answer->set;
    const bool isAll = hasSameSet && d->selection.count() == d->size();
    d->answer = answer;
    if (answer) {
        const int sorted = d->rows->indexOf(answer->query.sortColumn);
        d->header->setSorted(
            sorted, answer->query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    d->selection.clear();
    d->current = d->size() > 0 ? 0 : -1;
    d->anchor = 0;
    if (isAll && d->size() > 0)
        d->selection.add(0, d->size() - 1);
    if (hadNone)
        d->sizeColumns();
    d->relayout();
    verticalScrollBar()->setValue(0);
    viewport()->update();
    emit selectionChanged();
    emit currentChanged();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    }
}

const RowsAnswerPtr &RowsView::answer() const
{
    return d->answer;
}

void RowsView::setFilteredColumns(const QSet<QString> &ids)
{
    QSet<int> sections;
    for (int i = 0; d->rows && i < int(d->rows->shown.size()); ++i) {
        if (ids.contains(d->rows->shown[i].id))
            sections += i;
    }
    d->header->setFilteredSections(sections);
}

QList<int> RowsView::columnOrder() const
{
    QList<int> order;
    for (int visual = 0; visual < d->header->count(); ++visual)
        order += d->header->logicalIndex(visual);
    return order;
}

FilterHeader *RowsView::header() const
{
    return d->header;
}

int RowsView::rowHeight() const
{
    return fontMetrics().height() + 2 * RowPadding + 1;
}

int RowsView::rowsPerPage() const
{
    return viewport()->height() / rowHeight();
}

qint64 RowsView::firstVisible() const
{
    return verticalScrollBar()->value();
}

QRect RowsView::cellRect(qint64 place, int column) const
{
    const QRect row = d->rowRect(place);
    return { d->gutter() + d->header->sectionViewportPosition(column), row.top(),
        d->header->sectionSize(column), row.height() };
}

qint64 RowsView::placeAt(const QPoint &position) const
{
    if (position.y() < 0)
        return -1;
    const qint64 place = firstVisible() + position.y() / rowHeight();
    return place < d->size() ? place : -1;
}

int RowsView::columnAt(const QPoint &position) const
{
    const int x = position.x() - d->gutter();
    return x < 0 ? -1 : d->header->logicalIndexAt(x);
}

QString RowsView::cellText(qint64 place, int column) const
{
    if (place < 0 || place >= d->size() || column < 0 || column >= int(d->rows->shown.size()))
        return {};
    return d->rows->text(d->rows->shown[column], d->answer->rowAt(place));
}

void RowsView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QRect room = viewport()->rect();
    const qint64 first = firstVisible();
    const qint64 last = std::min(d->size(), first + room.height() / rowHeight() + 1) - 1;
    for (qint64 place = first; place <= last; ++place)
        d->paintRow(painter, place);
    d->paintGutter(painter, first, last);
    const int bottom = last < first ? 0 : d->rowRect(last).bottom() + 1;
    painter.fillRect(QRect(0, bottom, room.width(), std::max(0, room.height() - bottom)),
        palette().color(QPalette::Base));
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->sizeColumns();
    d->relayout();
}

void RowsView::scrollContentsBy(int, int)
{
    d->header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

void RowsView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        d->painter.reset(d->rows.get(), font());
        d->sizeColumns();
        d->relayout();
    }
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace sextant
