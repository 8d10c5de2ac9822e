// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axisbreak.h"
#include "views/charts/bars.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Upright bars, side by side for each place.
class ColumnFamily final : public ChartFamily
{
public:
    QString id() const override { return u"column"_s; }
    QString name(Language language) const override
    {
        return Names { u"Columns"_s, u"柱形图"_s, u"直條圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-column"_s; }
    QString whyNot(const ChartData &) const override { return {}; }
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;

private:
    static void addBar(const LayoutContext &context, const BarSlot &slot, ChartSheet &sheet);
};

PlotWish ColumnFamily::wish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    PlotWish wish;
    wish.canBeLog = true;
    wish.edges = markEdges(data);
    const ValueRange range = valueRange(data, showsRanges(data), false);
    wish.low = range.low;
    wish.high = range.high;
    wish.roomAbove = text.lineHeight(sizes.value) + 2;
    if (range.low < 0)
        wish.roomBelow = wish.roomAbove;
    if (data.seriesCount() > 1)
        wish.namesInLegend = namedSeries(data).leads;
    return wish;
}

ChartSheet ColumnFamily::layout(const LayoutContext &context) const
{
    return layOutBars(context, std::numeric_limits<double>::infinity(),
        [&context](const BarSlot &slot, ChartSheet &sheet) { addBar(context, slot, sheet); });
}

void ColumnFamily::addBar(const LayoutContext &context, const BarSlot &slot, ChartSheet &sheet)
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
    mark.rect = QRectF(
        QPointF(start, std::min(base, end)), QPointF(start + breadth, std::max(base, end)));
    sheet.marks += mark;
    double top = mark.rect.top();
    double bottom = mark.rect.bottom();
    if (showsRanges(data)) {
        const qsizetype before = sheet.marks.size();
        addWhisker(context, place, series, middle, sheet);
        if (sheet.marks.size() > before) {
            top = std::min(top, sheet.marks.last().rect.top());
            bottom = std::max(bottom, sheet.marks.last().rect.bottom());
        }
    }
    sheet.obstacles += mark.rect.adjusted(0, 1, 0, -1);

    if (!isLabelled)
        return;
    LabelWish wish;
    wish.label.text = data.valueText(cell.value);
    wish.label.pixelSize = context.sizes.value;
    wish.label.isBold = data.seriesCount() == 1;
    wish.label.colour = data.theme().text;
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    const QSizeF size = context.text.size(wish.label.text, context.sizes.value, wish.label.isBold);
    const double y = cell.value < 0 ? bottom + 1 : top - size.height() - 1;
    wish.label.rect = QRectF(QPointF(middle - size.width() / 2, y), size);
    wish.priority
        = place == data.placeCount() - 1 ? LabelPriority::LastValue : LabelPriority::Value;
    sheet.labels += wish;
}

} // namespace

const ChartFamily &columnFamily();
const ChartFamily &columnFamily()
{
    static const ColumnFamily family;
    return family;
}

} // namespace sextant
