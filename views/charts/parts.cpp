// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/parts.h"

#include "views/charts/chartwords.h"
#include "views/charts/markpainter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sextant {

namespace {

constexpr double ConflictRadius = 4.5;
constexpr double WhiskerHalfWidth = 3.5;
constexpr double GroupPart = 0.7;       // of a step that bars take
constexpr double MostBarWidth = 96;     // pixels; wider bars look like walls
constexpr double NarrowestLabel = 8;    // pixels; no number is narrower
constexpr double LeastGroupWidth = 1.5; // pixels
constexpr double RoomyStep = 1.9;       // times the usual step: there are no periods in between

} // namespace

Mark cellMark(const ChartData &data, int place, int series, Mark::Shape shape)
{
    const PivotCell &cell = data.cell(place, series);
    const auto [row, column] = data.cellIndex(place, series);
    Mark mark;
    mark.shape = shape;
    mark.row = row;
    mark.column = column;
    mark.place = place;
    mark.series = series;
    mark.kind = ChartData::kindOf(cell);
    mark.isScenario = cell.isScenario;
    mark.isPartial = cell.state == CellState::Partial && data.marksPartial();
    mark.colour = data.series()[series].colour;
    mark.value = cell.value;
    return mark;
}

Mark pointMark(const ChartData &data, int place, int series, QPointF at, double radius)
{
    Mark mark = cellMark(data, place, series, Mark::Shape::Point);
    mark.rect = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    return mark;
}

void ValueRange::add(double value)
{
    if (!std::isfinite(value))
        return;
    if (isEmpty()) {
        low = high = value;
        return;
    }
    low = std::min(low, value);
    high = std::max(high, value);
}

ValueRange valueRange(const ChartData &data, bool withRanges, bool withFans)
{
    ValueRange range;
    for (const PivotCell &cell : data.pivot().cells) {
        if (cell.state == CellState::Conflict) {
            for (const CellNumber &number : cell.numbers)
                range.add(number.value);
            continue;
        }
        range.add(cell.value);
        if (cell.hasValue() && (cell.isScenario ? withFans : withRanges)) {
            range.add(cell.low);
            range.add(cell.high);
        }
    }
    return range;
}

bool showsRanges(const ChartData &data)
{
    return data.valueCount() <= MostWhiskers;
}

bool canStand(const Plot &plot, double value)
{
    return std::isfinite(value) && (!plot.axes().values.isLog || value > 0);
}

void addConflictDots(
    const LayoutContext &context, int place, int series, double along, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const PivotCell &cell = data.cell(place, series);
    if (cell.state != CellState::Conflict)
        return;
    for (const CellNumber &number : cell.numbers) {
        if (!canStand(context.plot, number.value))
            continue;
        const double across = context.plot.mapValue(number.value);
        const QPointF at
            = context.plot.axes().isHorizontal ? QPointF(across, along) : QPointF(along, across);
        Mark mark = pointMark(data, place, series, at, ConflictRadius);
        mark.isConflict = true;
        mark.kind = number.kind;
        mark.value = number.value;
        sheet.marks += mark;
        sheet.obstacles += mark.rect;
    }
}

void addWhisker(
    const LayoutContext &context, int place, int series, double along, ChartSheet &sheet)
{
    const PivotCell &cell = context.data.cell(place, series);
    if (cell.isScenario || !canStand(context.plot, cell.low) || !canStand(context.plot, cell.high))
        return;
    const double from = context.plot.mapValue(cell.low);
    const double to = context.plot.mapValue(cell.high);
    Mark mark = cellMark(context.data, place, series, Mark::Shape::Whisker);
    const double start = std::min(from, to);
    const double length = std::abs(to - from);
    if (length < 2)
        return;
    mark.rect = context.plot.axes().isHorizontal
        ? QRectF(start, along - WhiskerHalfWidth, length, 2 * WhiskerHalfWidth)
        : QRectF(along - WhiskerHalfWidth, start, 2 * WhiskerHalfWidth, length);
    sheet.marks += mark;
}

QList<int> labelledSeries(
    const LayoutContext &context, int place, const QList<int> &present, double pitch)
{
    const ChartData &data = context.data;
    const bool isLying = context.plot.axes().isHorizontal;
    double room = isLying ? context.text.lineHeight(context.sizes.value) * 0.85 : 0;
    int largest = -1;
    for (const int series : present) {
        const PivotCell &cell = data.cell(place, series);
        if (!cell.hasValue())
            continue;
        // Measuring is dear: not for bars that hold no digit.
        if (!isLying && pitch > NarrowestLabel) {
            const QString text = data.valueText(cell.value);
            room = std::max(room, context.text.size(text, context.sizes.value).width() + 2);
        }
        if (largest < 0 || std::abs(cell.value) > std::abs(data.cell(place, largest).value))
            largest = series;
    }
    const bool fit = data.seriesCount() == 1 || (pitch > NarrowestLabel && room <= pitch);
    return fit ? present : QList<int> { largest };
}

QList<int> seriesAt(const ChartData &data, int place)
{
    QList<int> present;
    for (int series = 0; series < data.seriesCount(); ++series) {
        const PivotCell &cell = data.cell(place, series);
        if (cell.hasValue() || cell.state == CellState::Conflict)
            present += series;
    }
    return present;
}

QList<int> allSeries(const ChartData &data)
{
    QList<int> all(data.seriesCount());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

int mostAtOnePlace(const ChartData &data)
{
    qsizetype most = 1;
    for (int place = 0; place < data.placeCount(); ++place)
        most = std::max(most, seriesAt(data, place).size());
    return int(most);
}

double groupWidth(const LayoutContext &context, int barsInGroup)
{
    const double step = context.plot.placeLength(context.data.smallestStep());
    return std::clamp(
        step * GroupPart, LeastGroupWidth, MostBarWidth * std::sqrt(std::max(1, barsInGroup)));
}

void addEndNames(const LayoutContext &context, const QList<EndAnchor> &anchors, ChartSheet &sheet)
{
    const QRectF &area = context.plot.area();
    const bool anyLeader
        = std::any_of(anchors.begin(), anchors.end(), [](const auto &a) { return a.hasLeader; });
    QList<QString> texts;
    QList<Stretch> stretches;
    for (const EndAnchor &anchor : anchors) {
        texts += context.text.wrapped(anchor.text, context.sizes.name, false, context.endWidth, 3);
        stretches += Stretch { anchor.at.y(),
            context.text.size(texts.last(), context.sizes.name).height() };
    }
    const double slack = context.text.lineHeight(context.sizes.name) / 2;
    const QList<double> middles = spreadApart(stretches, area.top() - slack, area.bottom() + slack);

    bool needsLeaders = anyLeader;
    for (qsizetype i = 0; i < anchors.size(); ++i)
        needsLeaders |= std::abs(middles[i] - anchors[i].at.y()) > 3;
    for (qsizetype i = 0; i < anchors.size(); ++i) {
        const EndAnchor &anchor = anchors[i];
        const QSizeF size = context.text.size(texts[i], context.sizes.name);
        const double left = area.right() + (needsLeaders ? LeaderRoom : EndGap);
        LabelWish wish;
        wish.label.role = Label::Role::Series;
        wish.label.rect = QRectF(left, middles[i] - size.height() / 2, size.width(), size.height());
        wish.label.text = texts[i];
        wish.label.pixelSize = context.sizes.name;
        wish.label.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        wish.label.colour = anchor.colour;
        wish.label.series = anchor.series;
        if (needsLeaders) {
            const double from = std::max(anchor.at.x() + 3, area.right() - 1e6);
            const double bend = left - 11;
            wish.label.leader = QPolygonF { QPointF(from, anchor.at.y()),
                QPointF(std::max(from, bend - 6), anchor.at.y()), QPointF(bend, middles[i]),
                QPointF(left - 4, middles[i]) };
        }
        wish.priority = LabelPriority::Name;
        sheet.labels += wish;
    }
}

void addStartTexts(const LayoutContext &context, const QList<EndAnchor> &anchors, ChartSheet &sheet)
{
    const QRectF &area = context.plot.area();
    QList<Stretch> stretches;
    for (const EndAnchor &anchor : anchors) {
        stretches += Stretch { anchor.at.y(),
            context.text.size(anchor.text, context.sizes.name).height() };
    }
    const double slack = context.text.lineHeight(context.sizes.name) / 2;
    const QList<double> middles = spreadApart(stretches, area.top() - slack, area.bottom() + slack);
    bool needsLeaders = false;
    for (qsizetype i = 0; i < anchors.size(); ++i)
        needsLeaders |= std::abs(middles[i] - anchors[i].at.y()) > 3;
    const double right = area.left() - (needsLeaders ? LeaderRoom : EndGap);
    for (qsizetype i = 0; i < anchors.size(); ++i) {
        const EndAnchor &anchor = anchors[i];
        const QSizeF size = context.text.size(anchor.text, context.sizes.name);
        LabelWish wish;
        wish.label.role = Label::Role::Value;
        wish.label.rect = QRectF(
            right - size.width(), middles[i] - size.height() / 2, size.width(), size.height());
        wish.label.text = anchor.text;
        wish.label.pixelSize = context.sizes.name;
        wish.label.alignment = Qt::AlignRight | Qt::AlignVCenter;
        wish.label.colour = anchor.colour;
        wish.label.series = anchor.series;
        if (needsLeaders) {
            const double from = anchor.at.x() - 4;
            wish.label.leader = QPolygonF { QPointF(from, anchor.at.y()),
                QPointF(std::min(from, right + 17), anchor.at.y()), QPointF(right + 11, middles[i]),
                QPointF(right + 4, middles[i]) };
        }
        wish.priority = LabelPriority::Name;
        sheet.labels += wish;
    }
}

FittingAnchors fittingAnchors(
    const LayoutContext &context, const QList<EndAnchor> &anchors, double height)
{
    FittingAnchors fitting;
    const auto room = qsizetype(height / context.text.lineHeight(context.sizes.name)) + 1;
    if (anchors.size() <= room) {
        fitting.named = anchors;
        return fitting;
    }
    fitting.named = anchors.first(std::max<qsizetype>(0, room - 1));
    fitting.leftOver = int(anchors.size() - fitting.named.size());
    return fitting;
}

Step stepBetween(const ChartData &data, int series, int from, int to)
{
    const bool isFar = to > from + 1
        || (data.isTime()
            && data.places()[to].at - data.places()[from].at > RoomyStep * data.usualStep());
    if (!isFar)
        return Step::Solid;
    return ChartData::kindOf(data.cell(to, series)) == Kind::Forecast ? Step::Link : Step::Gap;
}

QList<int> filledPlaces(const ChartData &data)
{
    QList<int> filled;
    for (int place = 0; place < data.placeCount(); ++place) {
        if (!seriesAt(data, place).isEmpty())
            filled += place;
    }
    return filled;
}

QList<int> seriesByRank(const ChartData &data, int place)
{
    QList<int> order = allSeries(data);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        if (data.series()[a].isLead != data.series()[b].isLead)
            return data.series()[a].isLead;
        const PivotCell &left = data.cell(place, a);
        const PivotCell &right = data.cell(place, b);
        if (left.hasValue() != right.hasValue())
            return left.hasValue();
        return left.hasValue() && left.value > right.value;
    });
    return order;
}

NamedSeries namedSeries(const ChartData &data)
{
    NamedSeries named;
    for (int s = 0; s < data.seriesCount(); ++s)
        (data.series()[s].isLead ? named.leads : named.others) += s;
    return named;
}

QString othersText(const ChartData &data)
{
    const QList<int> others = namedSeries(data).others;
    // One alone is better called by its name.
    if (others.size() == 1)
        return data.series()[others.first()].name;
    const qsizetype count = others.size();
    return chartWord(ChartWord::Others, data.language()).arg(count);
}

void LeftOut::count(const PivotCell &cell, bool drawsConflicts)
{
    if (cell.state == CellState::Conflict && !drawsConflicts)
        ++conflicts;
    else if (cell.state == CellState::NotAdditive && !cell.hasValue())
        ++notAdditive;
    else if (cell.state == CellState::Missing && cell.qualifier == Qualifier::Incomplete)
        ++incomplete;
    hasPartial |= cell.state == CellState::Partial && cell.hasValue();
}

QStringList LeftOut::notes(Language language) const
{
    QStringList notes;
    const auto add = [&](int number, ChartWord word) {
        if (number > 0)
            notes += chartWord(word, language).arg(number);
    };
    add(conflicts, ChartWord::ConflictLeftOut);
    add(notAdditive, ChartWord::NotAdditiveLeftOut);
    add(incomplete, ChartWord::IncompleteLeftOut);
    add(negative, ChartWord::NegativeLeftOut);
    if (hasPartial)
        notes += chartWord(
            marksPartial ? ChartWord::PartialNote : ChartWord::PartialThroughout, language);
    return notes;
}

} // namespace sextant
