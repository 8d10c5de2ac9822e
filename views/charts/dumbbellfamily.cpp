// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axisbreak.h"
#include "views/charts/chartwords.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double WidestDot = 6; // radius in pixels
constexpr double LeastDot = 2.5;
constexpr double DotPart = 0.38; // of the distance between lines

/// Two numbers a member on one line, or a number and its range: how far they lie apart.
///
/// Over time the two are the first and the last period; without time they are two columns. Where
/// there is one number each, its published range is drawn, or that of a computed forecast.
class DumbbellFamily final : public ChartFamily
{
public:
    QString id() const override { return u"dumbbell"_s; }
    QString name(Language language) const override
    {
        return Names { u"Dumbbells and ranges"_s, u"哑铃图与区间"_s, u"啞鈴圖與區間"_s }.in(
            language);
    }
    QString iconName() const override { return u"chart-dumbbell"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

/// A cell by its place and series.
struct Spot
{
    int place = -1;
    int series = -1;
};

/// One line of the chart from the top.
struct Row
{
    QString name;
    Spot first;
    Spot last; ///< invalid (−1) where `first` stands with its range
};

struct Rows
{
    QList<Row> rows;
    QStringList ends; ///< what the two dots stand for; empty for ranges
    bool isOverTime = false;
};

bool hasRange(const PivotCell &cell)
{
    return cell.hasValue() && std::isfinite(cell.low) && std::isfinite(cell.high);
}

bool hasNumber(const ChartData &data, const Spot &spot)
{
    return data.cell(spot.place, spot.series).hasValue();
}

Rows pairsOf(const ChartData &data)
{
    Rows rows;
    const QList<int> filled = filledPlaces(data);
    rows.isOverTime = data.hasPeriods();
    if (rows.isOverTime && filled.size() >= 2 && data.seriesCount() > 1) {
        rows.ends = { data.places()[filled.first()].name, data.places()[filled.last()].name };
        for (int series = 0; series < data.seriesCount(); ++series) {
            rows.rows += Row { data.series()[series].name, { filled.first(), series },
                { filled.last(), series } };
        }
    } else if (!rows.isOverTime && data.seriesCount() == 2) {
        rows.ends = { data.series()[0].name, data.series()[1].name };
        for (int place = 0; place < data.placeCount(); ++place)
            rows.rows += Row { data.places()[place].name, { place, 0 }, { place, 1 } };
    }
    rows.rows.removeIf(
        [&](const Row &row) { return !hasNumber(data, row.first) && !hasNumber(data, row.last); });
    return rows;
}

Rows rangesOf(const ChartData &data)
{
    Rows rows;
    const bool isOnly = data.seriesCount() == 1;
    const bool isOnePlace = data.placeCount() == 1;
    bool any = false;
    for (int place = 0; place < data.placeCount(); ++place) {
        for (int series = 0; series < data.seriesCount(); ++series) {
            const PivotCell &cell = data.cell(place, series);
            if (!cell.hasValue())
                continue;
            any |= hasRange(cell);
            const QString name = isOnly ? data.places()[place].name
                : isOnePlace            ? data.series()[series].name
                             : data.places()[place].name + u" · "_s + data.series()[series].name;
            rows.rows += Row { name, { place, series }, {} };
        }
    }
    if (!any)
        rows.rows.clear();
    return rows;
}

Rows rowsOf(const ChartData &data)
{
    const Rows pairs = pairsOf(data);
    return pairs.rows.isEmpty() ? rangesOf(data) : pairs;
}

QColor endColour(const ChartData &data, const Rows &rows, bool isLast)
{
    if (!rows.isOverTime)
        return data.series()[isLast ? 1 : 0].colour;
    return isLast ? data.theme().palette.first() : data.theme().other;
}

QString DumbbellFamily::whyNot(const ChartData &data) const
{
    return rowsOf(data).rows.isEmpty() ? chartWord(ChartWord::NeedsPairs, data.language())
                                       : QString();
}

PlotWish DumbbellFamily::wish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    const Rows rows = rowsOf(data);
    PlotWish wish;
    wish.isHorizontal = true;
    wish.canBeLog = true;
    wish.edges = markEdges(data);
    wish.isZeroBased = false;
    wish.walksByPosition = true;
    PlaceAxis axis;
    ValueRange range;
    QString longest;
    for (const Row &row : rows.rows) {
        ChartPlace place;
        place.at = double(axis.places.size());
        place.name = row.name;
        axis.places += place;
        for (const Spot &spot : { row.first, row.last }) {
            if (spot.place < 0 || !hasNumber(data, spot))
                continue;
            const PivotCell &cell = data.cell(spot.place, spot.series);
            range.add(cell.value);
            if (rows.ends.isEmpty()) {
                range.add(cell.low);
                range.add(cell.high);
            }
            const QString number = data.valueText(cell.value);
            if (number.size() > longest.size())
                longest = number;
        }
    }
    wish.places = axis;
    wish.low = range.low;
    wish.high = range.high;
    wish.roomAbove = wish.roomBelow = text.size(longest, sizes.value).width() + 14;
    for (qsizetype i = 0; i < rows.ends.size(); ++i)
        wish.legend += LegendWish { endColour(data, rows, i == 1), rows.ends[i] };
    return wish;
}

/// The number of a dot, on its outer side.
void addNumber(
    const LayoutContext &context, const Mark &dot, double edge, bool isRight, ChartSheet &sheet)
{
    LabelWish wish;
    wish.label.text = context.data.valueText(dot.value);
    wish.label.pixelSize = context.sizes.value;
    wish.label.colour = context.data.theme().text;
    wish.label.fill = context.data.theme().background; // clear of the axis and the line
    wish.label.row = dot.row;
    wish.label.column = dot.column;
    wish.label.alignment = Qt::AlignVCenter | (isRight ? Qt::AlignLeft : Qt::AlignRight);
    const QSizeF size = context.text.size(wish.label.text, context.sizes.value);
    const double left = isRight ? edge + 5 : edge - 5 - size.width();
    wish.label.rect = QRectF(QPointF(left, dot.rect.center().y() - size.height() / 2), size);
    wish.priority = LabelPriority::Value;
    sheet.labels += wish;
}

void addPair(
    const LayoutContext &context, const Rows &rows, int index, double radius, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const Row &row = rows.rows[index];
    QList<Mark> dots;
    for (const bool isLast : { false, true }) {
        const Spot &spot = isLast ? row.last : row.first;
        const double value = data.cell(spot.place, spot.series).value;
        if (!canStand(context.plot, value))
            continue;
        Mark dot = pointMark(data, spot.place, spot.series, context.plot.map(index, value), radius);
        dot.colour = endColour(data, rows, isLast);
        dots += dot;
    }
    if (dots.size() == 2) {
        Mark bar = cellMark(data, row.last.place, row.last.series, Mark::Shape::Line);
        bar.row = bar.column = -1;
        bar.kind = Kind::Actual;
        bar.isGuide = true;
        bar.isMinor = radius < 4;
        bar.colour = data.theme().axis;
        bar.text = row.name;
        bar.points = { dots[0].rect.center(), dots[1].rect.center() };
        sheet.marks += bar;
    }
    sheet.marks += dots;
    for (qsizetype i = 0; i < dots.size(); ++i) {
        sheet.obstacles += dots[i].rect;
        const bool isRight = dots.size() == 1
            || dots[i].rect.center().x() > dots[1 - i].rect.center().x()
            || (i == 1 && dots[0].rect.center().x() == dots[1].rect.center().x());
        addNumber(
            context, dots[i], isRight ? dots[i].rect.right() : dots[i].rect.left(), isRight, sheet);
    }
}

void addRange(
    const LayoutContext &context, const Row &row, int index, double radius, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const PivotCell &cell = data.cell(row.first.place, row.first.series);
    if (!canStand(context.plot, cell.value))
        return;
    double right = context.plot.mapValue(cell.value) + radius;
    if (hasRange(cell) && canStand(context.plot, cell.low)) {
        const double from = context.plot.mapValue(cell.low);
        const double to = context.plot.mapValue(cell.high);
        Mark whisker = cellMark(data, row.first.place, row.first.series, Mark::Shape::Whisker);
        whisker.rect = QRectF(std::min(from, to), context.plot.mapPlace(index) - radius * 0.7,
            std::abs(to - from), radius * 1.4);
        if (whisker.rect.width() >= 2)
            sheet.marks += whisker;
        right = std::max(right, whisker.rect.right());
        sheet.obstacles += whisker.rect;
    }
    const Mark dot = pointMark(
        data, row.first.place, row.first.series, context.plot.map(index, cell.value), radius);
    sheet.marks += dot;
    addNumber(context, dot, right, true, sheet);
}

ChartSheet DumbbellFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    const Rows rows = rowsOf(data);
    ChartSheet sheet;
    const double pitch = context.plot.placeLength(1);
    const double radius = std::clamp(DotPart * pitch, LeastDot, WidestDot);
    for (int i = 0; i < rows.rows.size(); ++i) {
        const double y = context.plot.mapPlace(i);
        sheet.rules += QLineF(context.plot.area().left(), y, context.plot.area().right(), y);
        if (rows.ends.isEmpty())
            addRange(context, rows.rows[i], i, radius, sheet);
        else
            addPair(context, rows, i, radius, sheet);
    }
    LeftOut leftOut;
    for (const PivotCell &cell : data.pivot().cells)
        leftOut.count(cell, false);
    leftOut.hasPartial = false;
    sheet.notes = leftOut.notes(data.language());
    if (rows.isOverTime && !rows.ends.isEmpty() && filledPlaces(data).size() > 2) {
        sheet.notes
            += chartWord(ChartWord::OnlyEndsDrawn, data.language()).arg(rows.ends[0], rows.ends[1]);
    }
    return sheet;
}

} // namespace

const ChartFamily &dumbbellFamily();
const ChartFamily &dumbbellFamily()
{
    static const DumbbellFamily family;
    return family;
}

} // namespace sextant
