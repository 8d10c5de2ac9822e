// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/annotations.h"

#include "views/charts/chartwords.h"
#include "views/charts/markpainter.h"
#include "views/charts/marktext.h"
#include "views/charts/parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostArrows = 5;
constexpr double PillPad = 6;     // left and right of an arrow's text
constexpr double ArrowGap = 8;    // between arrows
constexpr double HeadLength = 7;  // of an arrow
constexpr double HeadWidth = 3.5; // half of it

} // namespace

QPolygonF arrowHead(const ChartStroke &arrow)
{
    const QPointF tip = arrow.points.last();
    const QPointF way = tip - arrow.points[arrow.points.size() - 2];
    const double length = std::hypot(way.x(), way.y());
    if (length < 1)
        return {};
    const QPointF ahead = way / length;
    const QPointF aside(-ahead.y(), ahead.x());
    return QPolygonF { tip, tip - ahead * HeadLength + aside * HeadWidth,
        tip - ahead * HeadLength - aside * HeadWidth };
}

QList<QPolygonF> tornEdges(const ChartStroke &strip)
{
    const qsizetype half = strip.points.size() / 2;
    return { strip.points.first(half), strip.points.sliced(half) };
}

void paintStroke(QPainter &painter, const ChartStroke &stroke, const ChartTheme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (stroke.style) {
    case ChartStroke::Style::Band: {
        QColor fill = theme.accent;
        fill.setAlphaF(0.10F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRect(QRectF(stroke.points.first(), stroke.points.last()).normalized());
        break;
    }
    case ChartStroke::Style::Line:
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawPolyline(stroke.points);
        break;
    case ChartStroke::Style::Dashed: {
        QPen pen(theme.axis, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 2, 3 });
        painter.setPen(pen);
        painter.drawPolyline(stroke.points);
        break;
    }
    case ChartStroke::Style::Torn:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.background);
        painter.drawPolygon(stroke.points);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.axis, 1));
        for (const QPolygonF &edge : tornEdges(stroke))
            painter.drawPolyline(edge);
        break;
    case ChartStroke::Style::Arrow: {
        painter.setPen(QPen(theme.secondary, 1.25));
        painter.drawPolyline(stroke.points);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.secondary);
        painter.drawPolygon(arrowHead(stroke));
        break;
    }
    }
}

Annotations::Annotations(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes, const PlotWish &wish)
    : m_data(data)
    , m_text(text)
    , m_sizes(sizes)
    , m_wish(wish)
{
    const QList<Annotation> &all = data.pivot().exploration.annotations;
    if (!wish.hasAxes) {
        if (!all.isEmpty())
            m_notes += chartWord(ChartWord::AnnotationsNeedAxes, data.language());
        return;
    }
    for (int i = 0; i < all.size(); ++i) {
        switch (all[i].type) {
        case Annotation::Type::Growth:
        case Annotation::Type::Difference:
            addArrow(i, all[i]);
            break;
        case Annotation::Type::Line:
        case Annotation::Type::Band:
            addReference(i, all[i]);
            break;
        case Annotation::Type::Note:
            addAtNumber(i, all[i]);
            break;
        case Annotation::Type::Event:
            addEvent(i, all[i]);
            break;
        case Annotation::Type::Break:
            break; // a matter of the scale, see withAxisBreak()
        }
    }
    m_room += m_eventRoom;
}

QString Annotations::numberText(double value) const
{
    return m_data.valueTexts().single(value);
}

QString Annotations::arrowText(const Annotation &annotation, const Change &change) const
{
    const NumberFormat &format = m_data.format();
    const Language language = m_data.language();
    if (annotation.type == Annotation::Type::Growth) {
        if (std::isfinite(change.perYear))
            return chartWord(ChartWord::CompoundGrowth, language)
                .arg(format.signedPercent(change.perYear));
        return change.years == 0 && std::isfinite(change.ratio) ? format.signedPercent(change.ratio)
                                                                : QString();
    }
    const QString sign = change.difference > 0 ? u"+"_s : QString();
    const QString number = sign + numberText(change.difference);
    if (m_data.pivot().unit.type() == Unit::Type::Percent)
        return chartWord(ChartWord::Points, language).arg(number);
    return std::isfinite(change.ratio)
        ? number + u" ("_s + format.signedPercent(change.ratio) + u")"_s
        : number;
}

void Annotations::addArrow(int index, const Annotation &annotation)
{
    const Language language = m_data.language();
    const auto change = changeBetween(m_data.pivot(), annotation.from, annotation.to);
    const auto arrows = std::count_if(
        m_items.begin(), m_items.end(), [](const Item &item) { return item.annotation.isArrow(); });
    if (!change.has_value() || arrows >= MostArrows) {
        m_notes += chartWord(
            change.has_value() ? ChartWord::TooManyArrows : ChartWord::ArrowWithoutNumber,
            language);
        return;
    }
    Item item { index, annotation, arrowText(annotation, *change),
        *findNumber(m_data.pivot(), annotation.from), *findNumber(m_data.pivot(), annotation.to),
        0 };
    if (item.text.isEmpty()) {
        m_notes += chartWord(ChartWord::ArrowWithoutGrowth, language);
        return;
    }
    if (!annotation.text.isEmpty())
        item.text = annotation.text + u" "_s + item.text;
    const QSizeF size = m_text.size(item.text, m_sizes.value, true);
    item.extent = m_wish.isHorizontal ? size.width() + 2 * PillPad + 24 : size.height() + ArrowGap;
    m_room += item.extent;
    m_items += item;
}

void Annotations::addAtNumber(int index, const Annotation &annotation)
{
    const auto found = findNumber(m_data.pivot(), annotation.from);
    if (!found) {
        m_notes += chartWord(ChartWord::NoteWithoutNumber, m_data.language()).arg(annotation.text);
        return;
    }
    m_items += Item { index, annotation, annotation.text, *found, {}, 0 };
}

void Annotations::addReference(int index, const Annotation &annotation)
{
    if (m_wish.isPercent || m_wish.scale) {
        m_notes += chartWord(ChartWord::ReferenceWithoutAxis, m_data.language());
        return;
    }
    QString number = numberText(annotation.low);
    if (annotation.type == Annotation::Type::Band)
        number += u"–"_s + numberText(annotation.high);
    const QString text = annotation.text.isEmpty() ? number : annotation.text + u"  "_s + number;
    m_items += Item { index, annotation, text, {}, {}, 0 };
}

void Annotations::addEvent(int index, const Annotation &annotation)
{
    const auto period = Period::parse(annotation.from.value(u"period"_s));
    if (!period.has_value() || !m_data.isTime() || m_wish.isHorizontal || m_wish.places
        || m_wish.ownPlaces) {
        m_notes += chartWord(ChartWord::NoteWithoutNumber, m_data.language()).arg(annotation.text);
        return;
    }
    Item item { index, annotation, annotation.text, {}, {}, 0 };
    item.from.period = *period;
    m_eventRoom = 2 * m_text.lineHeight(m_sizes.value) + 4;
    m_items += item;
}

void Annotations::widen(PlotWish &wish) const
{
    for (const Item &item : m_items) {
        if (item.annotation.type != Annotation::Type::Line
            && item.annotation.type != Annotation::Type::Band)
            continue;
        ValueRange range { wish.low, wish.high };
        range.add(item.annotation.low);
        range.add(item.annotation.high);
        wish.low = range.low;
        wish.high = range.high;
    }
}

QStringList Annotations::unplaced(const QList<Label> &placed) const
{
    QStringList texts;
    for (const Item &item : m_items) {
        const bool isPlaced = std::any_of(placed.begin(), placed.end(),
            [&](const Label &label) { return label.annotation == item.index; });
        if (isPlaced)
            continue;
        if (item.annotation.type == Annotation::Type::Note && item.from.row >= 0
            && item.from.column >= 0) {
            texts
                += cellName(m_data.pivot(), { item.from.row, item.from.column }, m_data.language())
                + u": "_s + item.text;
        } else {
            texts += item.annotation.type == Annotation::Type::Event
                ? item.annotation.from.value(u"period"_s) + u": "_s + item.text
                : item.text;
        }
    }
    return texts;
}

} // namespace sextant
