// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/historypanel.h"

#include "models/items/historymodel.h"
#include "models/items/roles.h"
#include "views/widgets/colours.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sextant {

namespace {

constexpr int DotSide = 8;
constexpr int TextLeft = 28;
constexpr int RowPadding = 10;

/// A line with a dot for each step: full for the present one, pale after it.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 120, option.fontMetrics.height() + RowPadding };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const auto state = Qt::CheckState(index.data(CheckRole).toInt());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours::hover(palette));
        const QRectF row = option.rect;
        const QPointF dot(row.left() + 14, row.center().y());
        painter->setPen(QPen(colours::hairline(palette), 1.5));
        const bool isLast = index.row() + 1 == index.model()->rowCount();
        painter->drawLine(QPointF(dot.x(), index.row() == 0 ? dot.y() : row.top()),
            QPointF(dot.x(), isLast ? dot.y() : row.bottom() + 1));
        const QColor accent = colours::accent(palette);
        painter->setPen(QPen(state == Qt::Unchecked ? colours::hairline(palette) : accent, 1.5));
        painter->setBrush(state == Qt::Checked ? accent : palette.color(QPalette::Base));
        const QRectF circle(dot.x() - DotSide / 2.0, dot.y() - DotSide / 2.0, DotSide, DotSide);
        painter->drawEllipse(circle);
        QFont font = option.font;
        font.setWeight(state == Qt::Checked ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(
            state == Qt::Unchecked ? colours::secondary(palette) : palette.color(QPalette::Text));
        const QRect text = option.rect.adjusted(TextLeft, 0, -8, 0);
        painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft),
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(accent, 1.5));
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 3, 3);
        }
        painter->restore();
    }
};

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(12, 4, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    const auto go = [this](const QModelIndex &index) {
        if (index.isValid() && index.row() != m_model->position())
            emit stepRequested(index.row());
    };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    setFocusProxy(m_list);
    retranslate();
    setSteps({}, -1);
}

void HistoryPanel::setSteps(const QStringList &texts, int position)
{
    m_model->setSteps(texts, position);
    m_empty->setVisible(texts.size() < 2);
    m_list->setVisible(!texts.isEmpty());
    if (position >= 0)
        m_list->scrollTo(m_model->index(position));
}

void HistoryPanel::retranslate()
{
    m_list->setAccessibleName(tr("Steps"));
    m_list->setToolTip(tr("Click a step to go to it"));
    m_empty->setText(tr("Every change of what is shown is listed here; a click goes back to it."));
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant
