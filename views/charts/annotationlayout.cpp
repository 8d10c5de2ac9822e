// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/annotations.h"

#include "views/charts/chartwords.h"
#include "views/charts/markpainter.h"
#include "views/charts/marktext.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double PillPad = 6; // left and right of an arrow's text
constexpr double NoteWidth = 170;
constexpr double ShortArrow = 24; // pixels between two places that count as one
constexpr double LabelPriorityOfAnnotation = 500;

} // namespace

/// Where the number stands along the places; −1 if places are totalled.
int Annotations::placeOf(const FoundNumber &number) const
{
    return m_data.isTransposed() ? number.column : number.row;
}

/// The marks of a number; of its whole place for a total. Empty if it has none.
QRectF Annotations::spot(
    const FoundNumber &number, const Plot &plot, const QList<Mark> &marks) const
{
    QRectF found;
    for (const Mark &mark : marks) {
        const bool isMeant = mark.hasCell() && (number.row < 0 || mark.row == number.row)
            && (number.column < 0 || mark.column == number.column);
        if (!isMeant)
            continue;
        // A bar without height is still somewhere.
        QRectF bounds = mark.bounds();
        bounds.setWidth(std::max(bounds.width(), 0.1));
        bounds.setHeight(std::max(bounds.height(), 0.1));
        found = found.isNull() ? bounds : found.united(bounds);
    }
    const int place = placeOf(number);
    if (found.isNull() && place >= 0 && !m_wish.places && !m_wish.ownPlaces) {
        const double along = plot.mapPlace(m_data.places()[place].at);
        found = plot.axes().isHorizontal ? QRectF(plot.area().left(), along, 0.1, 0.1)
                                         : QRectF(along, plot.area().bottom(), 0.1, 0.1);
    }
    return found;
}

LabelWish Annotations::labelFor(const Item &item, double width) const
{
    LabelWish wish;
    wish.label.role = Label::Role::Annotation;
    wish.label.annotation = item.index;
    wish.label.text
        = width > 0 ? m_text.wrapped(item.text, m_sizes.value, false, width, 4) : item.text;
    wish.label.pixelSize = m_sizes.value;
    wish.label.colour = m_data.theme().text;
    wish.priority = LabelPriorityOfAnnotation - item.index;
    return wish;
}

void Annotations::layOutArrow(const Item &item, const Plot &plot, const QList<Mark> &marks,
    double &edge, AnnotationSheet &sheet) const
{
    const QRectF from = spot(item.from, plot, marks);
    const QRectF to = spot(item.to, plot, marks);
    if (from.isNull() || to.isNull()) {
        sheet.notes += chartWord(ChartWord::ArrowWithoutNumber, m_data.language());
        return;
    }
    LabelWish wish = labelFor(item, 0);
    wish.label.isBold = true;
    wish.label.fill = m_data.theme().grid;
    wish.isRequired = true; // it has a room of its own
    QSizeF size = m_text.size(item.text, m_sizes.value, true);
    size.setWidth(size.width() + 2 * PillPad);
    const double clear = m_text.lineHeight(m_sizes.total) + 4; // above a mark, for its number
    if (plot.axes().isHorizontal) {
        const double x = edge + 8;
        edge += item.extent;
        const double y1 = from.center().y();
        const double y2 = to.center().y();
        sheet.strokes += { ChartStroke::Style::Arrow, { QPointF(x, y1), QPointF(x, y2) } };
        wish.label.rect = QRectF(QPointF(x + 6, (y1 + y2) / 2 - size.height() / 2), size);
        sheet.labels += wish;
        return;
    }
    const double x1 = from.center().x();
    const double x2 = to.center().x();
    const double y = edge - item.extent / 2;
    edge -= item.extent;
    const double middle = std::clamp((x1 + x2) / 2, plot.area().left() + size.width() / 2,
        std::max(plot.area().left() + size.width() / 2, plot.area().right() - size.width() / 2));
    wish.label.rect = QRectF(QPointF(middle - size.width() / 2, y - size.height() / 2), size);
    if (std::abs(x2 - x1) < ShortArrow) {
        // Within one place the arrow runs from mark to mark, its text stands above.
        const double x = std::max(from.right(), to.right()) + 6;
        sheet.strokes += { ChartStroke::Style::Arrow,
            { QPointF(x, from.center().y()), QPointF(x, to.center().y()) } };
        sheet.strokes += { ChartStroke::Style::Dashed,
            { QPointF(x, wish.label.rect.bottom()),
                QPointF(x, std::min(from.center().y(), to.center().y()) - 4) } };
    } else {
        const auto drop = [&](double x, const QRectF &mark) {
            const double end = mark.top() - clear;
            if (end > y + 2)
                sheet.strokes += { ChartStroke::Style::Dashed, { QPointF(x, y), QPointF(x, end) } };
        };
        drop(x1, from);
        drop(x2, to);
        sheet.strokes += { ChartStroke::Style::Arrow, { QPointF(x1, y), QPointF(x2, y) } };
    }
    sheet.labels += wish;
}

void Annotations::layOutReference(const Item &item, const Plot &plot, AnnotationSheet &sheet) const
{
    const QRectF &area = plot.area();
    const bool isLying = plot.axes().isHorizontal;
    const auto stroke = [&](ChartStroke::Style style, double from, double to) {
        return ChartStroke { style,
            isLying ? QPolygonF { QPointF(from, area.top()), QPointF(to, area.bottom()) }
                    : QPolygonF { QPointF(area.left(), from), QPointF(area.right(), to) } };
    };
    const Annotation &annotation = item.annotation;
    if (!canStand(plot, annotation.low)) {
        sheet.notes += chartWord(ChartWord::ReferenceWithoutAxis, m_data.language());
        return;
    }
    const double low = plot.mapValue(annotation.low);
    double high = low;
    if (annotation.type == Annotation::Type::Band) {
        high = plot.mapValue(annotation.high);
        sheet.strokes += stroke(ChartStroke::Style::Band, low, high);
    } else {
        sheet.strokes += stroke(ChartStroke::Style::Line, low, low);
    }
    LabelWish wish = labelFor(item, isLying ? NoteWidth : area.width() * 0.4);
    wish.label.colour = nameColour(m_data.theme().accent, m_data.theme());
    wish.label.fill = m_data.theme().background;
    const QSizeF size = m_text.size(wish.label.text, m_sizes.value);
    if (isLying) {
        wish.label.rect = QRectF(QPointF(high + 4, area.bottom() - size.height() - 4), size);
        wish.otherRects
            = { QRectF(QPointF(low - 4 - size.width(), area.bottom() - size.height() - 4), size),
                  QRectF(QPointF(high + 4, area.top() + 2), size),
                  QRectF(QPointF(low - 4 - size.width(), area.top() + 2), size) };
    } else {
        const double above = high - size.height() - 2;
        const double right = area.right() - size.width();
        wish.label.rect = QRectF(QPointF(right, above), size);
        wish.otherRects = { QRectF(QPointF(area.left() + 4, above), size),
            QRectF(QPointF(area.left() + 4, low + 2), size),
            QRectF(QPointF(right, low + 2), size) };
        for (double part = 0.1; part < 0.95; part += 0.1)
            wish.otherRects
                += QRectF(QPointF(area.left() + part * (area.width() - size.width()), above), size);
    }
    sheet.labels += wish;
}

void Annotations::layOutNote(const Item &item, const Plot &plot, const QList<Mark> &marks,
    const QList<LabelWish> &labels, AnnotationSheet &sheet) const
{
    const QRectF mark = spot(item.from, plot, marks);
    if (mark.isNull())
        return;
    LabelWish wish = labelFor(item, NoteWidth);
    wish.label.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    const QSizeF size = m_text.size(wish.label.text, m_sizes.value);
    const bool isLying = plot.axes().isHorizontal;
    QPointF at = isLying ? QPointF(mark.right(), mark.center().y())
                         : QPointF(mark.center().x(), mark.top());
    // Where the number stands at the mark, the leader ends at the number.
    for (const LabelWish &label : labels) {
        if (label.label.row != item.from.row || label.label.column != item.from.column)
            continue;
        const QRectF &number = label.label.rect;
        if (isLying && number.left() >= mark.left())
            at.setX(std::max(at.x(), number.right()));
        else if (!isLying && number.bottom() <= mark.top() + 8)
            at.setY(std::min(at.y(), number.top()));
    }
    wish.label.fill = m_data.theme().background;
    // Ever further rings around the number; the leader grows with them.
    QList<QRectF> rects;
    for (const double ring : { 26.0, 44.0, 70.0, 110.0, 160.0 }) {
        const QPointF ways[] = { { -0.6, -1 }, { 0.6, -1 }, { 0, -1 }, { -1, -0.3 }, { 1, -0.3 },
            { -1, 0.4 }, { 1, 0.4 }, { 0, 1 } };
        for (const QPointF &way : ways) {
            const QPointF centre = at + way * ring
                + QPointF(way.x() * size.width() / 2, way.y() * size.height() / 2);
            rects += QRectF(centre - QPointF(size.width(), size.height()) / 2, size);
        }
    }
    wish.label.rect = rects.takeFirst();
    wish.otherRects = rects;
    wish.leaderTo = at;
    sheet.labels += wish;
}

void Annotations::layOutEvent(
    const Item &item, const Plot &plot, double edge, AnnotationSheet &sheet) const
{
    const QRectF &area = plot.area();
    const double x = plot.mapPlace(item.from.period.middle());
    if (x < area.left() - 0.5 || x > area.right() + 0.5) {
        sheet.notes += chartWord(ChartWord::NoteWithoutNumber, m_data.language()).arg(item.text);
        return;
    }
    const double top = edge - m_eventRoom;
    sheet.strokes += { ChartStroke::Style::Dashed, { QPointF(x, top), QPointF(x, area.bottom()) } };
    LabelWish wish = labelFor(item, NoteWidth);
    wish.label.colour = m_data.theme().secondary;
    const QSizeF size = m_text.size(wish.label.text, m_sizes.value);
    wish.label.alignment = Qt::AlignLeft | Qt::AlignTop;
    const auto at = [&](double left, double y) { return QRectF(QPointF(left, y), size); };
    wish.label.rect = at(x + 4, top);
    wish.otherRects = { at(x - 4 - size.width(), top) };
    for (double y = area.top() + 2; y < area.top() + area.height() * 0.6; y += 10) {
        wish.otherRects += at(x + 4, y);
        wish.otherRects += at(x - 4 - size.width(), y);
    }
    sheet.labels += wish;
}

AnnotationSheet Annotations::layOut(
    const Plot &plot, const QList<Mark> &marks, const QList<LabelWish> &labels, double gap) const
{
    AnnotationSheet sheet;
    sheet.notes = m_notes;
    double edge = plot.axes().isHorizontal ? plot.area().right() + gap : plot.area().top() - gap;
    const double eventEdge = edge;
    if (!plot.axes().isHorizontal)
        edge -= m_eventRoom;
    for (const Item &item : m_items) {
        switch (item.annotation.type) {
        case Annotation::Type::Growth:
        case Annotation::Type::Difference:
            layOutArrow(item, plot, marks, edge, sheet);
            break;
        case Annotation::Type::Line:
        case Annotation::Type::Band:
            layOutReference(item, plot, sheet);
            break;
        case Annotation::Type::Note:
            layOutNote(item, plot, marks, labels, sheet);
            break;
        case Annotation::Type::Event:
            layOutEvent(item, plot, eventEdge, sheet);
            break;
        case Annotation::Type::Break:
            break;
        }
    }
    sheet.notes.removeDuplicates();
    return sheet;
}

} // namespace sextant
