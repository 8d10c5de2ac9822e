// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/pivotdelegate.h"

#include "db/values/kind.h"
#include "models/explore/pivot.h"
#include "models/items/pivotmodel.h"
#include "models/items/roles.h"
#include "views/widgets/colours.h"
#include "views/widgets/linetext.h"
#include "views/widgets/tabulartext.h"

#include <QPainter>

namespace sextant {

namespace {

constexpr int Padding = 12;
constexpr int SwatchSize = 10;
constexpr int SwatchRoom = 18;
constexpr int Indent = 14;

PivotModel::ColumnType typeOf(const QModelIndex &index)
{
    return PivotModel::ColumnType(index.data(ColumnTypeRole).toInt());
}

bool isText(const QModelIndex &index)
{
    const PivotModel::ColumnType type = typeOf(index);
    return type == PivotModel::ColumnType::Label || type == PivotModel::ColumnType::Source;
}

CellState stateOf(const QModelIndex &index)
{
    const QVariant state = index.data(StateRole);
    return state.isValid() && state.toInt() >= 0 ? CellState(state.toInt()) : CellState::Value;
}

} // namespace

PivotDelegate::PivotDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void PivotDelegate::setSwatches(const QHash<QString, QColor> &swatches)
{
    m_swatches = swatches;
}

int PivotDelegate::rowHeight(const QFont &font)
{
    return std::max(26, QFontMetrics(font).height() + 9);
}

void PivotDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours::tint(palette));
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, colours::hover(palette));
    if (!m_isTotals) {
        const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
        painter->fillRect(line, colours::hairline(palette));
    }
    painter->setFont(fontFor(option.font, index));
    painter->setPen(colourFor(palette, index));
    if (isText(index))
        paintLabel(*painter, option, index);
    else
        paintNumber(*painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours::accent(palette), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    }
    painter->restore();
}

void PivotDelegate::paintLabel(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect rect = option.rect.adjusted(Padding, 0, -Padding, 0);
    const bool isFirst = index.column() == 0;
    if (isFirst)
        rect.setLeft(rect.left() + index.data(DepthRole).toInt() * Indent);
    if (isFirst && !m_swatches.isEmpty() && !m_isTotals) {
        const QColor swatch = m_swatches.value(index.data(MemberRole).toString());
        if (swatch.isValid()) {
            const QRectF box(
                rect.left(), rect.center().y() + 0.5 - SwatchSize / 2.0, SwatchSize, SwatchSize);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(swatch);
            painter.drawRoundedRect(box, 2.5, 2.5);
            painter.restore();
        }
        rect.setLeft(rect.left() + SwatchRoom);
    }
    drawElidedLine(painter, rect, index.data().toString());
}

void PivotDelegate::paintNumber(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF rect = QRectF(option.rect).adjusted(Padding, 0, -Padding, 0);
    const QString text = index.data().toString();
    drawTabular(painter, rect, text, Qt::AlignRight);
    if (index.data(KindRole).toInt() != int(Kind::Assumption) || text.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const double width = std::min(tabularWidth(painter.font(), text), rect.width());
    const double y = rect.center().y() + metrics.ascent() / 2 + 3;
    painter.setPen(QPen(painter.pen().color(), 1, Qt::DotLine));
    painter.drawLine(QPointF(rect.right() - width, y), QPointF(rect.right(), y));
}

QSize PivotDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = fontFor(option.font, index);
    double width = tabularWidth(font, index.data().toString()) + 2 * Padding + 2;
    if (isText(index) && index.column() == 0) {
        width += index.data(DepthRole).toInt() * Indent;
        width += m_swatches.isEmpty() ? 0 : SwatchRoom;
    }
    return { int(std::ceil(width)), rowHeight(option.font) };
}

QFont PivotDelegate::fontFor(const QFont &font, const QModelIndex &index) const
{
    QFont result = font;
    if (m_isTotals)
        result.setWeight(QFont::DemiBold);
    const bool isForecast
        = index.data(ScenarioRole).toBool() || index.data(KindRole).toInt() == int(Kind::Forecast);
    if (isForecast && !isText(index))
        result.setItalic(true);
    return result;
}

QColor PivotDelegate::colourFor(const QPalette &palette, const QModelIndex &index) const
{
    const QColor text = palette.color(QPalette::Text);
    const QColor secondary = colours::secondary(palette);
    if (typeOf(index) == PivotModel::ColumnType::Source)
        return palette.color(QPalette::Link);
    if (isText(index))
        return text;
    switch (stateOf(index)) {
    case CellState::Conflict:
        return colours::warning(palette);
    case CellState::Missing:
    case CellState::NotAdditive:
        return secondary;
    case CellState::Value:
    case CellState::Partial:
        break;
    }
    if (m_isTotals)
        return text;
    if (index.data(ScenarioRole).toBool())
        return secondary;
    switch (Kind(index.data(KindRole).toInt())) {
    case Kind::Forecast:
    case Kind::Assumption:
        return secondary;
    case Kind::Estimate:
        return colours::mixed(text, secondary, 0.35);
    case Kind::Actual:
        break;
    }
    return text;
}

} // namespace sextant
