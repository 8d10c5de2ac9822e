// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartwords.h"
#include "views/charts/stack.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double QuietRadius = 4.5;
constexpr qsizetype MostListed = 4; // series that a note names

/// Layers on top of each other over time. Between two periods a series has a layer only if it
/// has a number in both and none is missing between them.
class AreaFamily final : public ChartFamily
{
public:
    QString id() const override { return u"area"_s; }
    QString name(Language language) const override
    {
        return Names { u"Areas"_s, u"面积图"_s, u"面積圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-area"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

bool hasLayer(const ChartData &data, int series, int from, int to)
{
    return data.cell(from, series).hasValue() && data.cell(to, series).hasValue()
        && stepBetween(data, series, from, to) != Step::Gap;
}

/// A number that no layer begins or ends at.
bool isLone(const ChartData &data, int series, int place)
{
    return data.cell(place, series).hasValue()
        && !(place > 0 && hasLayer(data, series, place - 1, place))
        && !(place + 1 < data.placeCount() && hasLayer(data, series, place, place + 1));
}

/// The layers' ends at one side of an interval, of the series that have both its numbers.
QList<StackLayer> layersWithin(const ChartData &data, int from, int to, int at)
{
    QList<StackLayer> layers;
    double end = 0;
    for (const int series : data.stackOrder()) {
        if (!hasLayer(data, series, from, to))
            continue;
        const double value = data.cell(at, series).value;
        layers += StackLayer { series, end, end + value };
        end += value;
    }
    return layers;
}

QString AreaFamily::whyNot(const ChartData &data) const
{
    if (!data.hasPeriods())
        return chartWord(ChartWord::NeedsTime, data.language());
    if (data.placeCount() < 2)
        return chartWord(ChartWord::NeedsTwoPeriods, data.language());
    const bool hasNegative = std::any_of(data.pivot().cells.begin(), data.pivot().cells.end(),
        [](const PivotCell &cell) { return cell.value < 0; });
    if (hasNegative && data.seriesCount() > 1)
        return chartWord(ChartWord::HasNegative, data.language());
    return whyNotStacked(data);
}

PlotWish AreaFamily::wish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    PlotWish wish = stackWish(data, text, sizes, false);
    wish.edges.clear(); // a layer that slopes across a gap would show a false slope
    wish.padSteps = 0;
    wish.dividesAtLast = true;
    wish.roomAbove = text.lineHeight(sizes.total) + 4;
    return wish;
}

/// A layer of one series and kind while it is being drawn from interval to interval.
struct OpenLayer
{
    Mark mark;
    QPolygonF top;
    QPolygonF bottom;
    int lastInterval = -1;
};

/// Where an interval goes on from the one before, their common point stands once.
void extend(QPolygonF &path, const QPointF &from, const QPointF &to)
{
    if (path.isEmpty() || path.last() != from)
        path += from;
    path += to;
}

void finish(OpenLayer &layer, QList<Mark> &layers)
{
    if (layer.top.isEmpty())
        return;
    std::reverse(layer.bottom.begin(), layer.bottom.end());
    layer.mark.points = layer.top + layer.bottom;
    layers += layer.mark;
    layer = {};
}

void addCellPoints(const LayoutContext &context, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    for (int place = 0; place < data.placeCount(); ++place) {
        for (const StackLayer &layer : stackOf(data, place, false)) {
            const QPointF at = context.plot.map(data.places()[place].at, layer.to);
            Mark mark = pointMark(data, place, layer.series, at, QuietRadius);
            // A number without neighbours spans no area; its dot must say that it exists.
            mark.isQuiet = !isLone(data, layer.series, place);
            sheet.marks += mark;
        }
    }
}

void addLastTotal(const LayoutContext &context, int place, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const PivotCell &total = data.seriesCount() > 1 ? data.total(place) : data.cell(place, 0);
    if (!data.pivot().exploration.totals || !total.hasValue())
        return;
    double top = 0;
    for (const StackLayer &layer : stackOf(data, place, false))
        top = std::max(top, layer.to);
    LabelWish wish;
    wish.label.role = Label::Role::Total;
    wish.label.text = data.totalText(total.value);
    wish.label.pixelSize = context.sizes.total;
    wish.label.isBold = true;
    wish.label.colour = data.theme().text;
    wish.label.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const QSizeF size = context.text.size(wish.label.text, context.sizes.total, true);
    const QPointF at = context.plot.map(data.places()[place].at, top);
    wish.label.rect = QRectF(QPointF(at.x() - size.width(), at.y() - size.height() - 3), size);
    wish.priority = LabelPriority::Total;
    sheet.labels += wish;
}

ChartSheet AreaFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    ChartSheet sheet;
    QList<OpenLayer> open(data.seriesCount());
    QList<QList<Mark>> layers(data.seriesCount());
    for (int to = 1; to < data.placeCount(); ++to) {
        const int from = to - 1;
        const QList<StackLayer> left = layersWithin(data, from, to, from);
        const QList<StackLayer> right = layersWithin(data, from, to, to);
        for (qsizetype i = 0; i < left.size(); ++i) {
            const int series = left[i].series;
            const Kind kind = std::max(ChartData::kindOf(data.cell(from, series)),
                ChartData::kindOf(data.cell(to, series)));
            OpenLayer &layer = open[series];
            if (layer.lastInterval != from || layer.mark.kind != kind) {
                finish(layer, layers[series]);
                layer.mark = cellMark(data, to, series, Mark::Shape::Area);
                layer.mark.row = layer.mark.column = layer.mark.place = -1;
                layer.mark.text = data.series()[series].name;
                layer.mark.kind = kind;
            }
            const double x1 = data.places()[from].at;
            const double x2 = data.places()[to].at;
            extend(layer.top, context.plot.map(x1, left[i].to), context.plot.map(x2, right[i].to));
            extend(layer.bottom, context.plot.map(x1, left[i].from),
                context.plot.map(x2, right[i].from));
            layer.lastInterval = to;
        }
    }
    // From the top down: a layer smooths its upper edge over what lies on it.
    QList<int> order = data.stackOrder();
    std::ranges::reverse(order);
    for (const int series : std::as_const(order)) {
        finish(open[series], layers[series]);
        sheet.marks += layers[series];
    }
    addCellPoints(context, sheet);

    int last = data.placeCount() - 1;
    while (last > 0 && stackOf(data, last, false).isEmpty())
        --last;
    addLastTotal(context, last, sheet);
    if (data.seriesCount() > 1) {
        const double x = context.plot.mapPlace(data.places()[last].at);
        QList<EndAnchor> names = stackNames(context, last, x, false, last != data.placeCount() - 1);
        for (const StackLayer &layer : stackOf(data, last, false)) {
            for (EndAnchor &name : names) {
                if (name.series == layer.series && isLone(data, layer.series, last))
                    name.at.setY(context.plot.mapValue(layer.to));
            }
        }
        addEndNames(context, names, sheet);
    }
    sheet.notes = stackNotes(data, false);
    QStringList dotted;
    for (const int series : data.stackOrder()) {
        bool isDotted = false;
        for (int place = 0; place < data.placeCount(); ++place)
            isDotted |= isLone(data, series, place);
        if (isDotted)
            dotted += data.series()[series].name;
    }
    if (!dotted.isEmpty()) {
        const bool isEnglish = data.language() == Language::English;
        sheet.notes
            += chartWord(ChartWord::DotsInLayers, data.language())
                   .arg(dotted.size() > MostListed ? QString::number(dotted.size())
                                                   : dotted.join(isEnglish ? u", "_s : u"、"_s));
    }
    return sheet;
}

} // namespace

const ChartFamily &areaFamily();
const ChartFamily &areaFamily()
{
    static const AreaFamily family;
    return family;
}

} // namespace sextant
