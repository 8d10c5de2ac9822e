// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axisbreak.h"
#include "views/charts/bridge.h"
#include "views/charts/chartwords.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double BarPart = 0.66; // of a step that a bar takes
constexpr double MostBarWidth = 96;

/// A bridge from one total to another: what went up, what went down, and what the rest did.
class WaterfallFamily final : public ChartFamily
{
public:
    QString id() const override { return u"waterfall"_s; }
    QString name(Language language) const override
    {
        return Names { u"Bridge (waterfall)"_s, u"瀑布图（桥图）"_s, u"瀑布圖（橋圖）"_s }.in(
            language);
    }
    QString iconName() const override { return u"chart-waterfall"_s; }
    QString whyNot(const ChartData &data) const override { return bridgeOf(data).whyNot; }
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

QString valueText(const ChartData &data, const BridgeStep &step)
{
    if (step.type == BridgeStep::Type::Total)
        return data.totalText(step.to);
    const QString text = data.totalText(step.change());
    return step.change() > 0 ? u'+' + text : text;
}

/// With the unit.
QString spokenText(const ChartData &data, const BridgeStep &step)
{
    const bool isTotal = step.type == BridgeStep::Type::Total;
    const double value = isTotal ? step.to : step.change();
    const QString text = data.format().withUnit(value, data.pivot().unit);
    return !isTotal && value > 0 ? u'+' + text : text;
}

PlotWish WaterfallFamily::wish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    PlotWish wish;
    const Bridge bridge = bridgeOf(data);
    ValueRange range;
    OwnPlaces own { -0.5, double(bridge.steps.size()) - 0.5, {} };
    double at = 0;
    bool goesDown = false;
    for (const BridgeStep &step : bridge.steps) {
        range.add(step.from);
        range.add(step.to);
        if (axisBreakOf(data.pivot().exploration))
            wish.edges += { step.from, step.to };
        goesDown |= step.to < 0 || step.from < 0;
        own.places += { at, 1, step.name };
        at += 1;
    }
    wish.low = range.low;
    wish.high = range.high;
    wish.ownPlaces = own;
    wish.roomAbove = text.lineHeight(sizes.total) + 4;
    if (goesDown)
        wish.roomBelow = wish.roomAbove;
    return wish;
}

/// The hairline from the end of a bar to the next one.
Mark connector(const LayoutContext &context, double value, const QRectF &from, double to)
{
    Mark mark;
    mark.shape = Mark::Shape::Line;
    mark.isGuide = true;
    mark.isMinor = true;
    mark.colour = context.data.theme().axis;
    const double y = context.plot.mapValue(value);
    mark.points = { QPointF(from.right(), y), QPointF(to, y) };
    return mark;
}

void addValue(
    const LayoutContext &context, const Mark &mark, const BridgeStep &step, ChartSheet &sheet)
{
    const bool isTotal = step.type == BridgeStep::Type::Total;
    LabelWish wish;
    wish.label.role = isTotal ? Label::Role::Total : Label::Role::Value;
    wish.label.text = valueText(context.data, step);
    wish.label.pixelSize = isTotal ? context.sizes.total : context.sizes.value;
    wish.label.isBold = isTotal;
    wish.label.colour = context.data.theme().text;
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    const QSizeF size = context.text.size(wish.label.text, wish.label.pixelSize, isTotal);
    const double x = mark.rect.center().x() - size.width() / 2;
    const QRectF above(QPointF(x, mark.rect.top() - size.height() - 2), size);
    const QRectF below(QPointF(x, mark.rect.bottom() + 2), size);
    const bool isBelow = isTotal ? step.to < 0 : step.change() < 0;
    wish.label.rect = isBelow ? below : above;
    wish.otherRects = { isBelow ? above : below };
    wish.priority = (isTotal ? LabelPriority::Total : LabelPriority::Value)
        + 1e-6 * std::min(1e6, mark.rect.height());
    sheet.labels += wish;
}

ChartSheet WaterfallFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    ChartSheet sheet;
    const Bridge bridge = bridgeOf(data);
    const double width = std::min(context.plot.placeLength(1) * BarPart, MostBarWidth);
    QList<Mark> connectors;
    for (int i = 0; i < bridge.steps.size(); ++i) {
        const BridgeStep &step = bridge.steps[i];
        const double x = context.plot.mapPlace(i);
        const double a = context.plot.mapValue(step.from);
        const double b = context.plot.mapValue(step.to);
        Mark mark;
        mark.shape = Mark::Shape::Bar;
        mark.row = step.cell.first;
        mark.column = step.cell.second;
        mark.place = i;
        mark.series = 0;
        mark.kind = step.kind;
        mark.isScenario = step.isScenario;
        mark.isPartial = step.isPartial;
        mark.colour = bridgeColour(step, data.theme());
        mark.value = step.change();
        mark.text = step.text + u", "_s + spokenText(data, step) + u", "_s
            + kindName(step.kind, data.language());
        mark.rect = QRectF(
            QPointF(x - width / 2, std::min(a, b)), QPointF(x + width / 2, std::max(a, b)));
        if (mark.rect.height() < 1) // a change of next to nothing is still there
            mark.rect.setHeight(1);
        sheet.marks += mark;
        sheet.obstacles += mark.rect.adjusted(0, 1, 0, -1);
        if (i + 1 < bridge.steps.size()) {
            connectors
                += connector(context, step.to, mark.rect, context.plot.mapPlace(i + 1) - width / 2);
        }
        addValue(context, mark, step, sheet);
    }
    sheet.marks += connectors;
    LeftOut leftOut;
    leftOut.marksPartial = data.marksPartial();
    for (const PivotCell &cell : data.pivot().cells)
        leftOut.count(cell, false);
    sheet.notes = bridge.notes + leftOut.notes(data.language());
    return sheet;
}

} // namespace

const ChartFamily &waterfallFamily();
const ChartFamily &waterfallFamily()
{
    static const WaterfallFamily family;
    return family;
}

} // namespace sextant
