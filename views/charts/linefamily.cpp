// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axisbreak.h"
#include "views/charts/markpainter.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double DotRadius = 3.5;
constexpr double QuietRadius = 4.5;
constexpr int MostDots = 14;         // places up to which each number gets a dot
constexpr int MostValuePlaces = 16;  // places up to which an only line is labelled throughout
constexpr int MostObstacles = 8;     // series up to which labels keep off the lines
constexpr double FarFromZero = 0.35; // lowest to highest from which the axis need not hold zero

/// Lines over the places, broken where a number is missing.
class LineFamily final : public ChartFamily
{
public:
    QString id() const override { return u"line"_s; }
    QString name(Language language) const override
    {
        return Names { u"Lines"_s, u"折线图"_s, u"折線圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-line"_s; }
    QString whyNot(const ChartData &) const override { return {}; }
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;

private:
    static int lastPlace(const ChartData &data, int series);
    static QString endText(const ChartData &data, int series);
    static void addFan(const LayoutContext &context, int series, ChartSheet &sheet);
    static void addLine(const LayoutContext &context, int series, ChartSheet &sheet);
    static void addPoints(const LayoutContext &context, int series, ChartSheet &sheet);
    static void addValue(const LayoutContext &context, const Mark &mark, ChartSheet &sheet);
    static void addNames(const LayoutContext &context, ChartSheet &sheet);
};

/// Keeps labels off a line by small squares along it.
void addObstacles(QPointF a, QPointF b, ChartSheet &sheet)
{
    const int steps = std::max(1, int(std::abs(b.x() - a.x()) / 6));
    for (int i = 0; i < steps; ++i) {
        const QPointF at = a + (b - a) * ((i + 0.5) / steps);
        sheet.obstacles += QRectF(at.x() - 2, at.y() - 2, 4, 4);
    }
}

QPointF pointOf(const LayoutContext &context, int place, double value)
{
    return context.plot.map(context.data.places()[place].at, value);
}

int LineFamily::lastPlace(const ChartData &data, int series)
{
    for (int place = data.placeCount() - 1; place >= 0; --place) {
        if (data.cell(place, series).hasValue())
            return place;
    }
    return -1;
}

QString LineFamily::endText(const ChartData &data, int series)
{
    const int place = lastPlace(data, series);
    const QString name = data.series()[series].name;
    return place < 0 ? name : name + u"  "_s + data.valueText(data.cell(place, series).value);
}

PlotWish LineFamily::wish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    PlotWish wish;
    wish.canBeLog = true;
    wish.edges = markEdges(data);
    wish.dividesAtLast = true;
    const ValueRange range = valueRange(data, showsRanges(data) && data.seriesCount() == 1, true);
    wish.low = range.low;
    wish.high = range.high;
    wish.isZeroBased = range.isEmpty() || range.low <= 0 || range.low < FarFromZero * range.high;
    wish.padSteps = data.placeCount() > 1 ? 0.15 : 0.5;
    wish.roomAbove = data.seriesCount() == 1 ? text.lineHeight(sizes.value) + 4 : 4;
    if (data.seriesCount() < 2)
        return wish;
    const NamedSeries named = namedSeries(data);
    for (const int series : named.leads) {
        if (lastPlace(data, series) < 0) {
            // Only contradicting numbers, or none: no line that a name could stand at.
            wish.namesInLegend += series;
            continue;
        }
        wish.namesAtEnd += series;
        wish.textsAtEnd += endText(data, series);
    }
    if (!named.others.isEmpty())
        wish.textsAtEnd += othersText(data);
    return wish;
}

ChartSheet LineFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    ChartSheet sheet;
    // The grey rest lies below the lines that have names.
    const NamedSeries named = namedSeries(data);
    QList<int> order = named.others;
    order += named.leads;
    for (const int series : order)
        addFan(context, series, sheet);
    for (const int series : order)
        addLine(context, series, sheet);
    for (const int series : order)
        addPoints(context, series, sheet);
    addNames(context, sheet);
    LeftOut leftOut;
    for (const PivotCell &cell : data.pivot().cells)
        leftOut.count(cell, true);
    leftOut.hasPartial = false; // lines have no ends to tear; the tooltip says it
    sheet.notes = leftOut.notes(data.language());
    return sheet;
}

/// The band between low and high of a computed forecast, from the last published number on.
void LineFamily::addFan(const LayoutContext &context, int series, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    QPolygonF top;
    QPolygonF bottom;
    int before = -1;
    for (int place = 0; place < data.placeCount(); ++place) {
        const PivotCell &cell = data.cell(place, series);
        const bool isFan = cell.isScenario && canStand(context.plot, cell.low)
            && canStand(context.plot, cell.high);
        if (isFan && top.isEmpty() && before >= 0) {
            top += pointOf(context, before, data.cell(before, series).value);
            bottom += top.last();
        }
        if (isFan) {
            top += pointOf(context, place, cell.high);
            bottom += pointOf(context, place, cell.low);
        }
        if (canStand(context.plot, cell.value))
            before = place;
    }
    if (top.size() < 2)
        return;
    Mark mark;
    mark.shape = Mark::Shape::Area;
    mark.isBand = true;
    mark.isScenario = true;
    mark.kind = Kind::Forecast;
    mark.series = series;
    mark.colour = data.series()[series].colour;
    std::reverse(bottom.begin(), bottom.end());
    mark.points = top + bottom;
    sheet.marks += mark;
}

void LineFamily::addLine(const LayoutContext &context, int series, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    Mark line;
    const auto finish = [&] {
        if (line.points.size() > 1)
            sheet.marks += line;
        line.points.clear();
    };
    int from = -1; // the last place with a number
    for (int to = 0; to < data.placeCount(); ++to) {
        if (!canStand(context.plot, data.cell(to, series).value))
            continue;
        const int start = std::exchange(from, to);
        if (start < 0)
            continue;
        const Step step = stepBetween(data, series, start, to);
        if (step == Step::Gap) {
            finish();
            continue;
        }
        const Kind kind = std::max(
            ChartData::kindOf(data.cell(start, series)), ChartData::kindOf(data.cell(to, series)));
        const bool isLink = step == Step::Link;
        if (line.points.isEmpty() || line.kind != kind || line.isLink || isLink) {
            finish();
            line = cellMark(data, to, series, Mark::Shape::Line);
            line.row = line.column = line.place = -1;
            line.text = data.series()[series].name;
            line.kind = kind;
            line.isLink = isLink;
            line.isMinor = !data.series()[series].isLead;
            line.points += pointOf(context, start, data.cell(start, series).value);
        }
        line.points += pointOf(context, to, data.cell(to, series).value);
        if (data.seriesCount() <= MostObstacles)
            addObstacles(line.points[line.points.size() - 2], line.points.last(), sheet);
    }
    finish();
}

void LineFamily::addPoints(const LayoutContext &context, int series, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const auto stands = [&](int place) {
        return place >= 0 && place < data.placeCount()
            && canStand(context.plot, data.cell(place, series).value);
    };
    const auto joins = [&](int from, int to) {
        return stands(from) && stands(to) && stepBetween(data, series, from, to) != Step::Gap;
    };
    const bool isOnly = data.seriesCount() == 1;
    for (int place = 0; place < data.placeCount(); ++place) {
        const double along = context.plot.mapPlace(data.places()[place].at);
        addConflictDots(context, place, series, along, sheet);
        if (!stands(place))
            continue;
        if (isOnly && showsRanges(data))
            addWhisker(context, place, series, along, sheet);
        const bool isAlone = !joins(place - 1, place) && !joins(place, place + 1);
        const bool isDot
            = isAlone || (data.placeCount() <= MostDots && data.series()[series].isLead);
        const QPointF at = pointOf(context, place, data.cell(place, series).value);
        Mark mark = pointMark(data, place, series, at, isDot ? DotRadius : QuietRadius);
        mark.isQuiet = !isDot;
        sheet.marks += mark;
        if (isOnly && data.placeCount() <= MostValuePlaces)
            addValue(context, mark, sheet);
    }
}

void LineFamily::addValue(const LayoutContext &context, const Mark &mark, ChartSheet &sheet)
{
    LabelWish wish;
    wish.label.text = context.data.valueText(mark.value);
    wish.label.pixelSize = context.sizes.value;
    wish.label.isBold = true;
    wish.label.colour = context.data.theme().text;
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    const QSizeF size = context.text.size(wish.label.text, context.sizes.value, true);
    const QPointF middle = mark.rect.center();
    const double gap = 6;
    const auto rectAt = [&](double dx, double dy) {
        return QRectF(
            QPointF(middle.x() - size.width() / 2 + dx, middle.y() - size.height() / 2 + dy), size);
    };
    const double up = size.height() / 2 + gap;
    const double side = size.width() / 2 + gap;
    wish.label.rect = rectAt(0, -up);
    wish.otherRects = { rectAt(-side / 2, -up), rectAt(side / 2, up), rectAt(0, up),
        rectAt(-side, 0), rectAt(side, 0), rectAt(0, -up - 8) };
    wish.priority = mark.place == context.data.placeCount() - 1 ? LabelPriority::LastValue
                                                                : LabelPriority::Value;
    sheet.labels += wish;
}

void LineFamily::addNames(const LayoutContext &context, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    if (data.seriesCount() < 2)
        return;
    QList<EndAnchor> anchors;
    double restY = 0;
    qsizetype restCount = 0;
    for (int series = 0; series < data.seriesCount(); ++series) {
        const int place = lastPlace(data, series);
        if (place < 0 || !canStand(context.plot, data.cell(place, series).value))
            continue;
        const QPointF at = pointOf(context, place, data.cell(place, series).value);
        if (!data.series()[series].isLead) {
            restY += at.y();
            ++restCount;
            continue;
        }
        anchors += EndAnchor { series, at, endText(data, series), data.theme().text,
            place != data.placeCount() - 1 || data.placeCount() == 1 };
        anchors.last().colour = data.series()[series].isOther
            ? data.theme().secondary
            : nameColour(data.series()[series].colour, data.theme());
    }
    if (restCount > 0) {
        anchors += EndAnchor { -1, QPointF(context.plot.area().right(), restY / double(restCount)),
            othersText(data), data.theme().secondary, false };
    }
    addEndNames(context, anchors, sheet);
}

} // namespace

const ChartFamily &lineFamily();
const ChartFamily &lineFamily()
{
    static const LineFamily family;
    return family;
}

} // namespace sextant
