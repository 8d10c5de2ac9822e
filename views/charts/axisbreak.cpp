// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axisbreak.h"

#include "views/charts/chartwords.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr double LeastPart = 0.5;  // of the axis that a break must save
constexpr double Clearance = 0.05; // of the gap, kept beside the numbers at its ends
constexpr double Tooth = 7;        // pixels from tooth to valley along a torn edge
constexpr double TornDepth = 5;    // pixels, of a tooth
constexpr double Overhang = 5;     // pixels that the strip reaches beyond the plot

QString numberText(const ChartData &data, double value)
{
    return data.valueTexts().single(value);
}

bool endsWithin(double value, const Annotation &asked)
{
    return value > asked.low && value < asked.high;
}

bool isReferenceWithin(const Exploration &exploration, const Annotation &asked)
{
    const auto &all = exploration.annotations;
    return std::any_of(all.begin(), all.end(), [&](const Annotation &each) {
        const bool isReference
            = each.type == Annotation::Type::Line || each.type == Annotation::Type::Band;
        return isReference && (endsWithin(each.low, asked) || endsWithin(each.high, asked));
    });
}

} // namespace

const Annotation *axisBreakOf(const Exploration &exploration)
{
    for (const Annotation &annotation : exploration.annotations) {
        if (annotation.type == Annotation::Type::Break)
            return &annotation;
    }
    return nullptr;
}

QList<double> markEdges(const ChartData &data)
{
    QList<double> edges;
    if (!axisBreakOf(data.pivot().exploration))
        return edges;
    for (const PivotCell &cell : data.pivot().cells) {
        if (cell.state == CellState::Conflict) {
            for (const CellNumber &number : cell.numbers)
                edges += number.value;
            continue;
        }
        if (cell.hasValue())
            edges += { cell.value, cell.low, cell.high };
    }
    edges.removeIf([](double edge) { return !std::isfinite(edge); });
    return edges;
}

Scale withAxisBreak(
    const Scale &whole, const ChartData &data, const PlotWish &wish, QStringList &notes)
{
    const Exploration &exploration = data.pivot().exploration;
    if (whole.isBroken()) { // a chart beside another one has its scale
        notes += chartWord(ChartWord::BreakUsed, data.language())
                     .arg(numberText(data, whole.breakFrom), numberText(data, whole.breakTo));
        return whole;
    }
    const Annotation *asked = axisBreakOf(exploration);
    if (!asked || !wish.hasAxes)
        return whole;
    if (whole.isLog || wish.isPercent || wish.scale || wish.edges.isEmpty()) {
        notes += chartWord(ChartWord::BreakNotPossible, data.language());
        return whole;
    }
    const auto say = [&](ChartWord word) {
        notes += chartWord(word, data.language())
                     .arg(numberText(data, asked->low), numberText(data, asked->high));
    };
    const double low = wish.isZeroBased ? std::min(wish.low, 0.0) : wish.low;
    const double high = wish.isZeroBased ? std::max(wish.high, 0.0) : wish.high;
    if (!(asked->low > low && asked->high < high && asked->low < asked->high)) {
        say(ChartWord::BreakOutside);
        return whole;
    }
    const bool hidesMarks = std::any_of(wish.edges.begin(), wish.edges.end(),
        [&](double edge) { return endsWithin(edge, *asked); });
    if (hidesMarks || isReferenceWithin(exploration, *asked)) {
        say(ChartWord::BreakOverNumbers);
        return whole;
    }
    say(ChartWord::BreakUsed);
    return brokenScale(low, high, asked->low, asked->high);
}

std::optional<Annotation> suggestedBreak(const Pivot &pivot)
{
    QList<double> values { 0 };
    for (const PivotCell &cell : pivot.cells) {
        if (cell.hasValue())
            values += cell.value;
        for (const CellNumber &number : cell.numbers)
            if (cell.state == CellState::Conflict)
                values += number.value;
    }
    values.removeIf([](double value) { return !std::isfinite(value); });
    std::sort(values.begin(), values.end());
    qsizetype widest = -1;
    for (qsizetype i = 0; i + 1 < values.size(); ++i) {
        // What begins at zero are the feet of all bars: without them no length means anything.
        const bool isFoot = values[i] == 0;
        if (!isFoot
            && (widest < 0 || values[i + 1] - values[i] > values[widest + 1] - values[widest]))
            widest = i;
    }
    if (widest < 0)
        return std::nullopt;
    const double below = values[widest];
    const double above = values[widest + 1];
    const double gap = above - below;
    if (gap <= LeastPart * (values.last() - values.first()))
        return std::nullopt;
    const double step = std::pow(10.0, std::floor(std::log10(gap / 4)));
    Annotation found;
    found.type = Annotation::Type::Break;
    found.low = std::ceil((below + Clearance * gap) / step) * step;
    found.high = std::floor((above - Clearance * gap) / step) * step;
    return found.low < found.high ? std::optional(found) : std::nullopt;
}

QPolygonF tornBand(const Plot &plot)
{
    const bool isLying = plot.axes().isHorizontal;
    const QRectF &area = plot.area();
    const double from = plot.mapValue(plot.axes().values.breakFrom);
    const double to = plot.mapValue(plot.axes().values.breakTo);
    const double first = std::min(from, to);
    const double last = std::max(from, to);
    const double depth = std::min(TornDepth, (last - first) / 3);
    const double begin = (isLying ? area.top() : area.left()) - Overhang;
    const double end = (isLying ? area.bottom() : area.right()) + Overhang;
    const int teeth = std::max(2, int(std::lround((end - begin) / Tooth)));
    QPolygonF one;
    QPolygonF other;
    for (int i = 0; i <= teeth; ++i) {
        const double along = begin + (end - begin) * i / teeth;
        const double into = i % 2 == 0 ? 0 : depth;
        one += isLying ? QPointF(first + into, along) : QPointF(along, first + into);
        const double across = last - depth + into;
        other += isLying ? QPointF(across, along) : QPointF(along, across);
    }
    std::reverse(other.begin(), other.end());
    return one + other;
}

QList<QLineF> gridRules(const Plot &plot)
{
    QList<QLineF> rules;
    const QRectF &area = plot.area();
    for (const double tick : plot.axes().values.ticks) {
        const double at = plot.mapValue(tick);
        rules += plot.axes().isHorizontal ? QLineF(at, area.top(), at, area.bottom())
                                          : QLineF(area.left(), at, area.right(), at);
    }
    return rules;
}

} // namespace sextant
