// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/catalogdelegate.h"

#include "models/items/catalogmodel.h"
#include "models/items/roles.h"
#include "views/widgets/colours.h"
#include "views/widgets/tabulartext.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace sextant {

namespace {

constexpr int Margin = 8;
constexpr int Padding = 8;
constexpr QSize Thumbnail { 56, 36 };
constexpr int ThumbnailRow = 44;

CatalogModel::Type typeOf(const QModelIndex &index)
{
    return CatalogModel::Type(index.data(TypeRole).toInt());
}

QFont groupFont(const QFont &font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    result.setPointSizeF(std::max(7.5, font.pointSizeF() * 0.86));
    result.setCapitalization(QFont::AllUppercase);
    result.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return result;
}

/// Beside a picture a long name takes two lines, and is cut in the second if that is too few.
void paintName(QPainter &painter, const QRect &rect, const QString &name, bool mayWrap)
{
    const QFontMetrics metrics(painter.font());
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter);
    if (!mayWrap || metrics.horizontalAdvance(name) <= rect.width()) {
        painter.drawText(rect, flags | Qt::TextSingleLine,
            metrics.elidedText(name, Qt::ElideRight, rect.width()));
        return;
    }
    QTextLayout layout(name, painter.font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const QString first = name.left(line.textLength()).trimmed();
    const QString rest = name.mid(line.textLength());
    painter.drawText(
        rect, flags, first + u'\n' + metrics.elidedText(rest, Qt::ElideRight, rect.width()));
}

} // namespace

CatalogDelegate::CatalogDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CatalogDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const CatalogModel::Type type = typeOf(index);
    const QRect box = option.rect.adjusted(Margin, 1, -Margin, -1);
    const QRect text = box.adjusted(Padding, 0, -Padding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (type == CatalogModel::Type::Group) {
        painter->setFont(groupFont(option.font));
        painter->setPen(colours::secondary(palette));
        painter->drawText(option.rect.adjusted(Margin + 4, 0, -Margin, -4),
            int(Qt::AlignLeft | Qt::AlignBottom), index.data().toString());
        painter->restore();
        return;
    }
    if (type == CatalogModel::Type::Hint) {
        painter->setPen(colours::secondary(palette));
        painter->drawText(
            text, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, index.data().toString());
        painter->restore();
        return;
    }
    const bool isCurrent = !m_current.isEmpty() && index.data(MemberRole).toString() == m_current;
    painter->setPen(Qt::NoPen);
    if (isCurrent || option.state & QStyle::State_MouseOver) {
        painter->setBrush(isCurrent ? colours::tint(palette) : colours::hover(palette));
        painter->drawRoundedRect(box, 5, 5);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours::accent(palette), 1.5));
        painter->drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
    }
    QFont font = option.font;
    QRect nameRect = text;
    if (type == CatalogModel::Type::Exploration) {
        const QRect picture(
            QPoint(box.left() + 4, box.center().y() - Thumbnail.height() / 2 + 1), Thumbnail);
        painter->setPen(QPen(colours::hairline(palette), 1));
        painter->setBrush(palette.color(QPalette::Base));
        painter->drawRoundedRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        const auto image = index.data(Qt::DecorationRole).value<QImage>();
        if (!image.isNull())
            painter->drawImage(QRectF(picture).adjusted(2, 2, -2, -2), image);
        nameRect.setLeft(picture.right() + 1 + Padding);
    }
    const QVariant count = index.data(CountRole);
    if (count.isValid()) {
        const QString rows = m_locale.toString(count.toLongLong());
        const int width = int(tabularWidth(font, rows)) + 1;
        painter->setFont(font);
        painter->setPen(colours::secondary(palette));
        drawTabular(*painter, text, rows, Qt::AlignRight);
        nameRect.setRight(text.right() - width - 8);
    }
    font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(palette.color(isCurrent ? QPalette::Link : QPalette::Text));
    paintName(*painter, nameRect, index.data().toString(), type == CatalogModel::Type::Exploration);
    painter->restore();
}

QSize CatalogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    switch (typeOf(index)) {
    case CatalogModel::Type::Group:
        return { 64, index.row() == 0 ? line + 14 : line + 24 };
    case CatalogModel::Type::Hint: {
        const int width = std::max(120, option.widget ? option.widget->width() - 40 : 160);
        const QRect bounds = option.fontMetrics.boundingRect(QRect(0, 0, width, 1000),
            int(Qt::AlignLeft) | Qt::TextWordWrap, index.data().toString());
        return { 64, bounds.height() + 6 };
    }
    case CatalogModel::Type::Exploration:
        return { 64, std::max(ThumbnailRow, 2 * line + 6) };
    default:
        return { 64, std::max(26, line + 9) };
    }
}

} // namespace sextant
