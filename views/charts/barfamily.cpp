// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axisbreak.h"
#include "views/charts/bars.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double WidestBar = 40; // pixels, with the gap beside it

/// Lying bars with room for long names at their left.
class BarFamily final : public ChartFamily
{
public:
    QString id() const override { return u"bar"_s; }
    QString name(Language language) const override
    {
        return Names { u"Bars"_s, u"条形图"_s, u"橫條圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-bar"_s; }
    QString whyNot(const ChartData &) const override { return {}; }
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;

private:
    static void addBar(const LayoutContext &context, const BarSlot &slot, ChartSheet &sheet);
};

PlotWish BarFamily::wish(const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    PlotWish wish;
    wish.isHorizontal = true;
    wish.canBeLog = true;
    wish.edges = markEdges(data);
    const ValueRange range = valueRange(data, showsRanges(data), false);
    wish.low = range.low;
    wish.high = range.high;
    // Measuring every number would take longer than all the rest.
    QString longest;
    for (const PivotCell &cell : data.pivot().cells) {
        const QString number = cell.hasValue() ? data.valueText(cell.value) : QString();
        if (number.size() > longest.size())
            longest = number;
    }
    wish.roomAbove = text.size(longest, sizes.value, true).width() + 12;
    if (range.low < 0)
        wish.roomBelow = wish.roomAbove;
    if (data.seriesCount() > 1)
        wish.namesInLegend = namedSeries(data).leads;
    return wish;
}

ChartSheet BarFamily::layout(const LayoutContext &context) const
{
    return layOutBars(context, WidestBar,
        [&context](const BarSlot &slot, ChartSheet &sheet) { addBar(context, slot, sheet); });
}

void BarFamily::addBar(const LayoutContext &context, const BarSlot &slot, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const auto [place, series, start, breadth, isLabelled] = slot;
    const PivotCell &cell = data.cell(place, series);
    const double middle = start + breadth / 2;
    addConflictDots(context, place, series, middle, sheet);
    if (!canStand(context.plot, cell.value))
        return;
    const double base = context.plot.mapValue(context.plot.baseValue());
    const double end = context.plot.mapValue(cell.value);
    Mark mark = cellMark(data, place, series, Mark::Shape::Bar);
    mark.isLying = true;
    mark.rect = QRectF(
        QPointF(std::min(base, end), start), QPointF(std::max(base, end), start + breadth));
    sheet.marks += mark;
    double left = mark.rect.left();
    double right = mark.rect.right();
    if (showsRanges(data)) {
        const qsizetype before = sheet.marks.size();
        addWhisker(context, place, series, middle, sheet);
        if (sheet.marks.size() > before) {
            left = std::min(left, sheet.marks.last().rect.left());
            right = std::max(right, sheet.marks.last().rect.right());
        }
    }
    sheet.obstacles += mark.rect;

    if (!isLabelled)
        return;
    LabelWish wish;
    wish.label.text = data.valueText(cell.value);
    wish.label.pixelSize = context.sizes.value;
    wish.label.isBold = data.seriesCount() == 1;
    wish.label.colour = data.theme().text;
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    wish.label.alignment = Qt::AlignVCenter | (cell.value < 0 ? Qt::AlignRight : Qt::AlignLeft);
    const QSizeF size = context.text.size(wish.label.text, context.sizes.value, wish.label.isBold);
    const double x = cell.value < 0 ? left - size.width() - 5 : right + 5;
    wish.label.rect = QRectF(QPointF(x, middle - size.height() / 2), size);
    wish.priority = LabelPriority::Value;
    sheet.labels += wish;
}

} // namespace

const ChartFamily &barFamily();
const ChartFamily &barFamily()
{
    static const BarFamily family;
    return family;
}

} // namespace sextant
