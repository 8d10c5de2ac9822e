// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/numberslist.h"

#include "models/items/celltext.h"
#include "models/items/numbersmodel.h"
#include "models/items/roles.h"
#include "views/widgets/colours.h"
#include "views/widgets/tabulartext.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaximumRows = 7;
constexpr int ValueRoom = 92;
constexpr int Padding = 6;

class NumberDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    double largest = 0; ///< of the absolute values, for the bars

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto text
            = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
        const QPalette &palette = option.palette;
        const int line = option.fontMetrics.height();
        const QRect rect = option.rect.adjusted(Padding, 4, -Padding, -5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setBrush(option.state & QStyle::State_Selected ? colours::tint(palette)
                                                                    : colours::hover(palette));
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 4, 4);
        }
        const QRectF right(rect.right() + 1 - ValueRoom, rect.top(), ValueRoom, line);
        painter->setFont(fontFor(option, index));
        painter->setPen(palette.color(QPalette::Text));
        drawTabular(*painter, right, text(NumbersModel::ValueColumn), Qt::AlignRight);
        const double value = std::abs(index.data(SortRole).toDouble());
        if (largest > 0 && value == value) {
            const double width = std::max(2.0, ValueRoom * value / largest);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours::track(palette));
            painter->drawRoundedRect(
                QRectF(right.right() - width, right.bottom() + line / 2.0 - 2, width, 4), 2, 2);
        }
        painter->setFont(option.font);
        const QRect left = rect.adjusted(0, 0, -(ValueRoom + 8), 0);
        const QString part = text(NumbersModel::PartColumn);
        const QString source = text(NumbersModel::SourceColumn);
        paintLine(*painter, option, left, 0, part.isEmpty() ? source : part,
            palette.color(QPalette::Text));
        const QString kind = text(NumbersModel::KindColumn);
        paintLine(*painter, option, left, 1, part.isEmpty() ? kind : kind + u" · "_s + source,
            colours::secondary(palette));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 120, rowHeight(option.fontMetrics) };
    }

    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics)
    {
        return 2 * metrics.height() + 10;
    }

private:
    static QFont fontFor(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        font.setItalic(index.data(KindRole).toInt() == int(Kind::Forecast));
        return font;
    }

    static void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
        int line, const QString &text, const QColor &colour)
    {
        const int height = option.fontMetrics.height();
        painter.setPen(colour);
        painter.drawText(QRect(rect.left(), rect.top() + line * height, rect.width(), height),
            int(Qt::AlignLeft | Qt::AlignVCenter),
            option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    }
};

} // namespace

struct NumbersList::Private
{
    NumbersModel *model = nullptr;
    NumberDelegate *delegate = nullptr;
    QListView *list = nullptr;

    void arrange()
    {
        const int rows = std::min(model->rowCount(), MaximumRows);
        list->setFixedHeight(rows * NumberDelegate::rowHeight(list->fontMetrics()));
        list->setAccessibleName(NumbersList::tr("Numbers behind this cell"));
    }
};

NumbersList::NumbersList(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->model = new NumbersModel(this);
    d->list = new QListView(this);
    d->delegate = new NumberDelegate(d->list);
    d->list->setModel(d->model);
    d->list->setItemDelegate(d->delegate);
    d->list->setFrameShape(QFrame::NoFrame);
    d->list->setUniformItemSizes(true);
    d->list->setMouseTracking(true);
    d->list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    d->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->list);
    setFocusProxy(d->list);
    connect(d->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &NumbersList::currentChanged);
}

NumbersList::~NumbersList() = default;

void NumbersList::setCell(const PivotPtr &pivot, const PivotCell &cell, Language language)
{
    // Bars of different units would compare what cannot be compared.
    const std::optional<Spread> spread = pivot ? spreadOf(*pivot, cell) : std::nullopt;
    d->delegate->largest = spread ? std::max(std::abs(spread->low), std::abs(spread->high)) : 0;
    d->model->setCell(pivot, cell, language);
    d->arrange();
    if (d->model->rowCount() > 0)
        d->list->setCurrentIndex(d->model->index(0, 0));
}

const CellNumber *NumbersList::current() const
{
    const QModelIndex index = d->list->currentIndex();
    return index.isValid() ? &d->model->number(index.row()) : nullptr;
}

int NumbersList::count() const
{
    return d->model->rowCount();
}

void NumbersList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        d->arrange();
    QWidget::changeEvent(event);
}

} // namespace sextant
