// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/filterheader.h"

#include "models/items/roles.h"
#include "views/widgets/colours.h"
#include "views/widgets/glyph.h"
#include "views/widgets/linetext.h"
#include "views/widgets/tabulartext.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace sextant {

namespace {

constexpr int Padding = 12;
constexpr int SignSize = 12;
constexpr int FunnelRoom = 16;
constexpr int SwatchRoom = 14;

} // namespace

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setMouseTracking(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setSectionResizeMode(QHeaderView::Interactive);
    setTextElideMode(Qt::ElideRight);
}

void FilterHeader::setFilteredSections(const QSet<int> &sections)
{
    m_filtered = sections;
    viewport()->update();
}

void FilterHeader::setSorted(int section, Qt::SortOrder order)
{
    m_sorted = section;
    m_order = order;
    viewport()->update();
}

void FilterHeader::setSwatches(const QHash<int, QColor> &swatches)
{
    m_swatches = swatches;
    viewport()->update();
}

QRect FilterHeader::sectionRect(int section) const
{
    return { sectionViewportPosition(section), 0, sectionSize(section), viewport()->height() };
}

QRect FilterHeader::funnelRect(int section) const
{
    // Beside the text, on the side where there is room: before right-aligned texts.
    const QRect rect = sectionRect(section);
    const Qt::Alignment alignment = model()
                                        ->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)
                                        .value<Qt::Alignment>();
    const int x = alignment & Qt::AlignRight ? rect.left() + 2 : rect.right() - SignSize - 4;
    return { x, rect.center().y() - SignSize / 2, SignSize, SignSize };
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    const QPalette &colours = palette();
    painter->fillRect(rect, colours.color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours::border(colours));
    const bool isSorted = section == m_sorted;
    const bool isFiltered = m_filtered.contains(section);
    QFont titleFont = font();
    titleFont.setWeight(QFont::DemiBold);
    painter->setFont(titleFont);
    painter->setPen(isSorted || section == m_hovered ? colours.color(QPalette::Text)
                                                     : colours::secondary(colours));
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const Qt::Alignment alignment = model()
                                        ->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)
                                        .value<Qt::Alignment>();
    const bool isRight = bool(alignment & Qt::AlignRight);

    QRectF textRect = QRectF(rect).adjusted(Padding, 0, -Padding, 0);
    const QColor swatch = m_swatches.value(section);
    const double before = (swatch.isValid() ? SwatchRoom : 0);
    const double after = isSorted ? SignSize + 2 : 0;
    const double width = std::min(tabularWidth(titleFont, title),
        textRect.width() - before - after - (isRight ? 0 : FunnelRoom));
    const double x = isRight ? textRect.right() - width - after : textRect.left() + before;
    drawTabular(*painter, QRectF(x, rect.top(), width + 0.5, rect.height()), title, Qt::AlignLeft);
    if (swatch.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(swatch);
        painter->drawRoundedRect(QRectF(x - SwatchRoom, rect.center().y() - 4, 9, 9), 2.5, 2.5);
    }
    if (isSorted) {
        const QRectF arrow(x + width + 2, rect.center().y() - SignSize / 2.0, SignSize, SignSize);
        paintGlyph(*painter, m_order == Qt::AscendingOrder ? Glyph::ArrowUp : Glyph::ArrowDown,
            arrow, colours.color(QPalette::Text));
    }
    paintUnit(*painter, rect, section, x + width + after);
    if (isFiltered || section == m_hovered) {
        paintGlyph(*painter, Glyph::Funnel, funnelRect(section),
            isFiltered ? colours::accent(colours) : colours::secondary(colours));
    }
    painter->restore();
}

/// What the table counts, at the end of its first header where there is room.
void FilterHeader::paintUnit(QPainter &painter, const QRect &rect, int section, double left) const
{
    const QString unit = model()->headerData(section, Qt::Horizontal, UnitRole).toString();
    const QRectF room(
        left + 16, rect.top(), rect.right() - FunnelRoom - 4 - left - 16, rect.height());
    if (unit.isEmpty() || lineLength(font(), unit) > room.width())
        return;
    painter.setFont(font());
    painter.setPen(colours::secondary(palette()));
    drawLine(painter, room, unit, Qt::AlignRight);
}

QSize FilterHeader::sectionSizeFromContents(int section) const
{
    QFont titleFont = font();
    titleFont.setWeight(QFont::DemiBold);
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const QString unit = model()->headerData(section, Qt::Horizontal, UnitRole).toString();
    const int unitRoom
        = unit.isEmpty() ? 0 : int(std::ceil(lineLength(font(), unit))) + 16 + FunnelRoom;
    const double width = tabularWidth(titleFont, title) + 2 * Padding + SignSize + 4
        + (m_swatches.contains(section) ? SwatchRoom : 0) + unitRoom;
    return { int(std::ceil(width)), QFontMetrics(titleFont).height() + 14 };
}

void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed
        = event->button() == Qt::LeftButton ? logicalIndexAt(event->position().toPoint()) : -1;
    m_pressedAt = event->position().toPoint();
    // Over an edge between sections the base class begins to resize; that is not a click.
    if (cursor().shape() == Qt::SplitHCursor)
        m_pressed = -1;
    QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const int section = logicalIndexAt(position);
    const bool isClick
        = section >= 0 && section == m_pressed && (position - m_pressedAt).manhattanLength() < 4;
    m_pressed = -1;
    if (!isClick)
        return;
    if (funnelRect(section).adjusted(-3, -6, 3, 6).contains(position))
        emit filterClicked(section);
    else
        emit sortClicked(section);
}

void FilterHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QHeaderView::mouseDoubleClickEvent(event);
    // Two quick clicks are two clicks, unless they fit the column to its contents.
    if (event->button() == Qt::LeftButton && cursor().shape() != Qt::SplitHCursor) {
        m_pressedAt = event->position().toPoint();
        m_pressed = logicalIndexAt(m_pressedAt);
    }
}

void FilterHeader::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(logicalIndexAt(event->position().toPoint()));
    QHeaderView::mouseMoveEvent(event);
}

void FilterHeader::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QHeaderView::leaveEvent(event);
}

void FilterHeader::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

void FilterHeader::setHovered(int section)
{
    if (section == m_hovered)
        return;
    m_hovered = section;
    viewport()->update();
}

} // namespace sextant
