// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/claimslist.h"

#include "models/items/impliedmodel.h"
#include "models/items/roles.h"
#include "views/widgets/colours.h"
#include "views/widgets/tabulartext.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sextant {

namespace {

constexpr int Gap = 8;

/// Two lines a claim: what is claimed, then published, implied and what lies between.
class ClaimDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto text
            = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
        const QPalette &palette = option.palette;
        const bool disagrees = index.data(StateRole).toInt() == 1;
        const QRect rect = option.rect.adjusted(0, 4, 0, -5);
        const int line = option.fontMetrics.height();
        painter->save();
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours::hover(palette));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            colours::hairline(palette));
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(QRect(rect.left(), rect.top(), rect.width(), line),
            int(Qt::AlignLeft | Qt::AlignVCenter),
            option.fontMetrics.elidedText(
                text(ImpliedModel::ClaimColumn), Qt::ElideMiddle, rect.width()));
        painter->setPen(disagrees ? colours::warning(palette) : colours::secondary(palette));
        const QString numbers
            = ClaimsList::tr("%1 published, %2 implied")
                  .arg(text(ImpliedModel::PublishedColumn), text(ImpliedModel::ImpliedColumn));
        drawTabular(*painter, QRectF(rect.left(), rect.top() + line, rect.width(), line), numbers,
            Qt::AlignLeft);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 120, 2 * option.fontMetrics.height() + Gap + 2 };
    }
};

} // namespace

struct ClaimsList::Private
{
    ImpliedModel *model = nullptr;
    QLabel *summary = nullptr;
    QListView *list = nullptr;

    void show();
};

void ClaimsList::Private::show()
{
    int comparable = 0;
    int disagreeing = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const ImpliedGrowth &growth = model->claim(row);
        comparable += growth.implied == growth.implied ? 1 : 0;
        disagreeing += model->index(row, 0).data(StateRole).toInt();
    }
    summary->setText(model->rowCount() == 0
            ? ClaimsList::tr("Growth rates that publishers state, beside those that their own "
                             "numbers imply. This workspace holds none.")
            : ClaimsList::tr("%1 of %2 rates can be checked; %3 differ by more than half a "
                             "percentage point.")
                  .arg(comparable)
                  .arg(model->rowCount())
                  .arg(disagreeing));
    list->setVisible(model->rowCount() > 0);
    list->setAccessibleName(ClaimsList::tr("Published and implied growth rates"));
    const int rowHeight = 2 * list->fontMetrics().height() + Gap + 2;
    list->setFixedHeight(model->rowCount() * rowHeight);
}

ClaimsList::ClaimsList(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->model = new ImpliedModel(this);
    d->summary = new QLabel(this);
    d->summary->setWordWrap(true);
    d->summary->setForegroundRole(QPalette::PlaceholderText);
    d->list = new QListView(this);
    d->list->setModel(d->model);
    d->list->setItemDelegate(new ClaimDelegate(d->list));
    d->list->setFrameShape(QFrame::NoFrame);
    d->list->setUniformItemSizes(true);
    d->list->setMouseTracking(true);
    d->list->setSelectionMode(QAbstractItemView::NoSelection);
    d->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(d->summary);
    layout->addWidget(d->list);
    d->show();
}

ClaimsList::~ClaimsList() = default;

void ClaimsList::setClaims(
    const QList<ImpliedGrowth> &claims, const QList<Dimension> &dimensions, Language language)
{
    d->model->setClaims(claims, dimensions, language);
    d->show();
}

void ClaimsList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        d->show();
    QWidget::changeEvent(event);
}

} // namespace sextant
