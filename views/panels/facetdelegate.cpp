// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/facetdelegate.h"

#include "models/explore/numberformat.h"
#include "models/items/roles.h"
#include "views/widgets/colours.h"
#include "views/widgets/glyph.h"
#include "views/widgets/linetext.h"
#include "views/widgets/tabulartext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr int BoxRoom = 22;
constexpr int WidestBar = 56;
constexpr int BarsOfPanel = 7; ///< how many of the longest bars the panel is wide
/// How much of the accent bars have: enough to be told from the ground by 3:1 in both themes.
constexpr double BarStrength = 0.72;
constexpr int NarrowestBar = 14;
constexpr int BarHeight = 5;
constexpr int NarrowestCount = 28;
constexpr qint64 CountsInFull = 1'000'000;
constexpr int Indent = 12;
constexpr int MaximumDepth = 4;

} // namespace

FacetDelegate::FacetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QString FacetDelegate::onlyText()
{
    //: Shown beside a filter's entry: keep only this one
    return tr("only");
}

void FacetDelegate::setCounts(Language language, qint64 largest)
{
    if (m_language != language || m_largest != largest)
        m_countRoom.reset();
    m_language = language;
    m_locale = QLocale(languageTag(language));
    m_largest = largest;
}

QString FacetDelegate::countText(qint64 count) const
{
    return count < CountsInFull ? m_locale.toString(count)
                                : NumberFormat(m_language).compact(double(count), Unit());
}

int FacetDelegate::countRoom(const QFont &font) const
{
    if (m_countRoom && m_countRoom->first == font)
        return m_countRoom->second;
    // The widest text is that of the largest count, or of one just below where words begin.
    const auto width
        = [&](qint64 count) { return int(std::ceil(tabularWidth(font, countText(count)))) + 1; };
    const int room = std::max(
        { NarrowestCount, width(m_largest), width(std::min(m_largest, CountsInFull - 1)) });
    m_countRoom = { font, room };
    return room;
}

QRect FacetDelegate::onlyRect(const QRect &item, const QFont &font) const
{
    const int width = QFontMetrics(font).horizontalAdvance(onlyText()) + 8;
    return { item.right() - Edge - countRoom(font) - width - 2, item.top(), width, item.height() };
}

int FacetDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(24, metrics.height() + 7);
}

void FacetDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QRect contents = option.rect.adjusted(Edge, 0, -Edge, 0);
    const QRectF frame = QRectF(contents).adjusted(-3, 1, 3, -1);
    const auto state = Qt::CheckState(index.data(CheckRole).toInt());
    const qint64 count = index.data(CountRole).toLongLong();
    const int countWidth = countRoom(option.font);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString member = index.data(MemberRole).toString();
    if (m_selected.contains(member)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours::tint(palette));
        painter->drawRoundedRect(frame, 4, 4);
        painter->setBrush(colours::accent(palette));
        painter->drawRoundedRect(
            QRectF(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8), 1.5,
            1.5);
    } else if (m_hovered.contains(member) && !isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours::hover(palette));
        painter->drawRoundedRect(frame, 4, 4);
    }
    if (isHovered || option.state & QStyle::State_HasFocus) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(colours::accent(palette), 1.5)
                                                              : QPen(Qt::NoPen));
        painter->setBrush(isHovered ? QBrush(colours::hover(palette)) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(frame, 4, 4);
    }
    const int depth = std::min(index.data(DepthRole).toInt(), MaximumDepth);
    const QRect rect = contents.adjusted(depth * Indent, 0, 0, 0);
    paintCheckBox(*painter, QRectF(rect.left(), rect.top(), 16, rect.height()), state,
        colours::accent(palette), colours::secondary(palette),
        palette.color(QPalette::HighlightedText));

    const bool isQuiet = state == Qt::Unchecked || count == 0;
    painter->setFont(option.font);
    painter->setPen(colours::secondary(palette));
    drawTabular(*painter,
        QRectF(rect.right() + 1 - countWidth, rect.top(), countWidth, rect.height()),
        countText(count), Qt::AlignRight);
    int right = rect.right() - countWidth - 4;
    if (isHovered) {
        const QRect only = onlyRect(option.rect, option.font);
        painter->setPen(palette.color(QPalette::Link));
        painter->drawText(only, Qt::AlignCenter, onlyText());
        right = only.left() - 4;
    } else if (m_hasBars && rect.width() > 150 && count > 0) {
        // A narrow panel needs its room for the names.
        const int barWidth = std::clamp(contents.width() / BarsOfPanel, NarrowestBar, WidestBar);
        const double share = index.data(FractionRole).toDouble();
        const QRectF bar(right - barWidth, rect.center().y() + 0.5 - BarHeight / 2.0,
            share > 0 ? std::max(2.0, barWidth * share) : 0, BarHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(
            colours::mixed(palette.color(QPalette::Base), colours::accent(palette), BarStrength));
        painter->setOpacity(isQuiet ? 0.45 : 1);
        painter->drawRoundedRect(bar, 2, 2);
        painter->setOpacity(1);
        right -= barWidth + 8;
    }
    const QRect name(
        rect.left() + BoxRoom, rect.top(), right - rect.left() - BoxRoom, rect.height());
    painter->setPen(isQuiet ? colours::secondary(palette) : palette.color(QPalette::Text));
    drawElidedLine(*painter, name, index.data().toString());
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 80, rowHeight(option.fontMetrics) };
}

} // namespace sextant
