// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/pinnedtable.h"

#include "models/items/pivotmodel.h"
#include "models/items/roles.h"
#include "views/tables/columnwidths.h"
#include "views/tables/filterheader.h"
#include "views/tables/pivotdelegate.h"
#include "views/widgets/colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace sextant {

namespace {

/// Up to this many pixels a column grows where there is room.
constexpr int MaximumTextWidth = 320;
constexpr int MaximumNumberWidth = 132;

} // namespace

/// Paints the hairlines on to the right edge, where columns leave room.
class PinnedTable::Table final : public QTableView
{
public:
    using QTableView::QTableView;
    using QTableView::sizeHintForColumn;

    bool isPinned = false;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        const int right = horizontalHeader()->length() - horizontalHeader()->offset();
        const int width = viewport()->width();
        for (int row = 0; !isPinned && right < width && row < model()->rowCount(); ++row) {
            const int bottom = rowViewportPosition(row) + rowHeight(row) - 1;
            if (bottom >= 0 && bottom <= viewport()->height())
                painter.fillRect(
                    QRect(right, bottom, width - right, 1), colours::hairline(palette()));
        }
        // A line a shade stronger than those between rows sets the totals apart.
        if (isPinned)
            painter.fillRect(QRect(0, 0, width, 1), colours::border(palette()));
        painter.end();
        QTableView::paintEvent(event);
    }
};

PinnedTable::PinnedTable(QAbstractItemModel *body, QAbstractItemModel *totals, QWidget *parent)
    : QWidget(parent)
    , m_bodyDelegate(new PivotDelegate(this))
    , m_totalsDelegate(new PivotDelegate(this))
{
    m_body = addTable(body, m_bodyDelegate);
    m_header = new FilterHeader(m_body);
    m_body->setHorizontalHeader(m_header);
    m_body->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_body->setTabKeyNavigation(false);

    m_totals = addTable(totals, m_totalsDelegate);
    m_totals->isPinned = true;
    m_totals->horizontalHeader()->hide();
    m_totals->horizontalHeader()->setMinimumSectionSize(m_header->minimumSectionSize());
    m_totals->setSelectionMode(QAbstractItemView::NoSelection);
    m_totals->setFocusPolicy(Qt::NoFocus);
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totalsDelegate->setTotals(true);

    m_totalsLayout = new QHBoxLayout;
    m_totalsLayout->addWidget(m_totals);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_body, 1);
    layout->addLayout(m_totalsLayout);
    setFocusProxy(m_body);
    connectTables();
}

QTableView *PinnedTable::body() const
{
    return m_body;
}

QTableView *PinnedTable::totals() const
{
    return m_totals;
}

PinnedTable::Table *PinnedTable::addTable(QAbstractItemModel *model, PivotDelegate *delegate)
{
    auto *table = new Table(this);
    table->setModel(model);
    table->setItemDelegate(delegate);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(PivotDelegate::rowHeight(table->font()));
    table->setMouseTracking(true);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    return table;
}

void PinnedTable::connectTables()
{
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        m_totals->setColumnWidth(column, width);
        m_hasUserWidths = m_hasUserWidths || !m_isSizing;
    });
    QScrollBar *above = m_body->horizontalScrollBar();
    QScrollBar *below = m_totals->horizontalScrollBar();
    connect(below, &QScrollBar::valueChanged, above, &QScrollBar::setValue);
    connect(above, &QScrollBar::valueChanged, below, &QScrollBar::setValue);
    for (QScrollBar *bar : { m_body->verticalScrollBar(), below })
        connect(bar, &QScrollBar::rangeChanged, this, &PinnedTable::arrangeTotals);
    m_body->viewport()->installEventFilter(this);
}

void PinnedTable::sizeColumns()
{
    const QAbstractItemModel *model = m_body->model();
    if (m_hasUserWidths || model->columnCount() == 0)
        return;
    QList<ColumnWish> wishes;
    for (int column = 0; column < model->columnCount(); ++column) {
        const auto type = PivotModel::ColumnType(
            model->headerData(column, Qt::Horizontal, ColumnTypeRole).toInt());
        const bool isText
            = type == PivotModel::ColumnType::Label || type == PivotModel::ColumnType::Source;
        const int contents = std::max({ m_header->sectionSizeHint(column),
            m_body->sizeHintForColumn(column), m_totals->sizeHintForColumn(column) });
        // Names may be cut short, numbers never.
        wishes += { contents, isText ? MaximumTextWidth : std::max(MaximumNumberWidth, contents) };
    }
    m_isSizing = true;
    const QList<int> widths = columnWidths(wishes, m_body->viewport()->width());
    for (int column = 0; column < int(widths.size()); ++column) {
        m_body->setColumnWidth(column, widths[column]);
        m_totals->setColumnWidth(column, widths[column]);
    }
    m_isSizing = false;
}

void PinnedTable::arrangeTotals()
{
    const int rows = m_totals->model()->rowCount();
    const QScrollBar *bar = m_totals->horizontalScrollBar();
    const bool scrolls = bar->maximum() > bar->minimum();
    m_totals->setVisible(rows > 0);
    m_totals->setFixedHeight(rows * m_totals->verticalHeader()->defaultSectionSize() + 1
        + (scrolls ? bar->sizeHint().height() : 0));
    const QScrollBar *side = m_body->verticalScrollBar();
    const int inset = side->maximum() > side->minimum() ? side->sizeHint().width() : 0;
    m_totalsLayout->setContentsMargins(0, 0, inset, 0);
    // The scroll bar stands under the totals, or under the body if there are none.
    m_body->setHorizontalScrollBarPolicy(rows > 0 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void PinnedTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        for (Table *table : { m_body, m_totals })
            table->verticalHeader()->setDefaultSectionSize(PivotDelegate::rowHeight(font()));
        sizeColumns();
        arrangeTotals();
    }
    QWidget::changeEvent(event);
}

bool PinnedTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body->viewport() && event->type() == QEvent::Resize)
        sizeColumns();
    return QWidget::eventFilter(watched, event);
}

} // namespace sextant
