// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/boxlabel.h"
#include "views/charts/chartwords.h"
#include "views/charts/stack.h"

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double MostBeside = 12;    // pixels that a total may be wider than its column
constexpr float HairlineGap = 0.01F; // pixels: none that is seen

/// Columns of 100 % that are as wide as their totals: every area is a number, all of them the sum.
///
/// A column's total is the sum of its layers, so that areas and numbers agree; where a published
/// total is another, a note says so.
class MarimekkoFamily final : public ChartFamily
{
public:
    QString id() const override { return u"marimekko"_s; }
    QString name(Language language) const override
    {
        return Names { u"Marimekko"_s, u"马赛克柱形图（Marimekko）"_s,
            u"馬賽克直條圖（Marimekko）"_s }
            .in(language);
    }
    QString iconName() const override { return u"chart-marimekko"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

/// The width of a place: the sum of its numbers above zero; 0 where a part of it is contradicted.
double widthOf(const ChartData &data, int place)
{
    double sum = 0;
    if (!hasShares(data, place))
        return sum;
    for (const int series : data.stackOrder()) {
        const PivotCell &cell = data.cell(place, series);
        if (cell.hasValue() && cell.value > 0)
            sum += cell.value;
    }
    return sum;
}

struct Column
{
    int place = -1;
    double start = 0;
    double width = 0;
};

QList<Column> columnsOf(const ChartData &data)
{
    QList<Column> columns;
    double start = 0;
    for (int place = 0; place < data.placeCount(); ++place) {
        const double width = widthOf(data, place);
        if (width > 0)
            columns += Column { place, start, width };
        start += width;
    }
    return columns;
}

double sumOf(const QList<Column> &columns)
{
    return columns.isEmpty() ? 0 : columns.last().start + columns.last().width;
}

QString MarimekkoFamily::whyNot(const ChartData &data) const
{
    if (data.seriesCount() < 2) {
        return Names { u"It shows shares within columns: break the numbers down by a second "
                       u"dimension."_s,
            u"它显示各柱内部的占比：请再按一个维度拆分。"_s,
            u"它顯示各直條內部的占比：請再按一個維度拆分。"_s }
            .in(data.language());
    }
    if (data.pivot().unit.type() == Unit::Type::Percent) {
        return Names { u"Widths are amounts; shares and growth rates have none."_s,
            u"柱宽代表数量，占比和增长率没有数量。"_s,
            u"直條寬度代表數量，占比和成長率沒有數量。"_s }
            .in(data.language());
    }
    if (QString reason = whyNotStacked(data); !reason.isEmpty())
        return reason;
    return whyNoShares(data);
}

PlotWish MarimekkoFamily::wish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    PlotWish wish = stackWish(data, text, sizes, true);
    wish.roomAbove = text.lineHeight(sizes.total) + 4;
    const QList<Column> columns = columnsOf(data);
    const double sum = sumOf(columns);
    OwnPlaces own { 0, sum, {} };
    for (const Column &column : columns) {
        const ChartPlace &place = data.places()[column.place];
        QString name = place.name;
        if (place.isForecast && data.hasPeriods())
            name += chartWord(ChartWord::ForecastSuffix, data.language());
        name += u'\n' + data.format().percent(column.width / sum);
        own.places += { column.start + column.width / 2, column.width, name };
    }
    wish.ownPlaces = own;
    return wish;
}

void addTotal(const LayoutContext &context, const Column &column, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    LabelWish wish;
    wish.label.role = Label::Role::Total;
    wish.label.text = data.wholeText(column.width);
    wish.label.pixelSize = context.sizes.total;
    wish.label.isBold = true;
    wish.label.colour = data.theme().text;
    QSizeF size = context.text.size(wish.label.text, context.sizes.total, true);
    // Over a narrow column without its word, which stands over the wide ones.
    if (size.width() > context.plot.placeLength(column.width) + MostBeside) {
        wish.label.text = data.valueText(column.width);
        size = context.text.size(wish.label.text, context.sizes.total, true);
    }
    const QPointF top = context.plot.map(column.start + column.width / 2, 100);
    wish.label.rect
        = QRectF(QPointF(top.x() - size.width() / 2, top.y() - size.height() - 2), size);
    // Wide columns keep their totals where not all fit.
    wish.priority = LabelPriority::Total + column.width / sumOf(columnsOf(data));
    sheet.labels += wish;
}

ChartSheet MarimekkoFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    ChartSheet sheet;
    const QList<Column> columns = columnsOf(data);
    bool hasOtherTotal = false;
    for (const Column &column : columns) {
        const double left = context.plot.mapPlace(column.start);
        const double right = context.plot.mapPlace(column.start + column.width);
        const QList<StackLayer> layers = stackOf(data, column.place, true);
        const bool isCrowd = greyLayers(data, layers) > MostGreyLayers;
        for (const StackLayer &layer : layers) {
            Mark mark = cellMark(data, column.place, layer.series, Mark::Shape::Bar);
            mark.gap = mark.gapRight = 1;
            if (isCrowd && !data.series()[layer.series].isLead)
                mark.gap = HairlineGap;
            mark.isPartial = false; // an edge inside a mosaic cannot be torn; the note says it
            mark.rect = QRectF(QPointF(left, context.plot.mapValue(layer.to)),
                QPointF(right, context.plot.mapValue(layer.from)));
            sheet.marks += mark;
            const QString share = data.format().percent((layer.to - layer.from) / 100);
            addBoxLabel(context, mark,
                { share + u'\n' + data.valueText(mark.value), share, wholePercent(layer) },
                context.sizes.value, BoxPlace::Middle, sheet);
        }
        addTotal(context, column, sheet);
        const PivotCell &total = data.total(column.place);
        hasOtherTotal |= total.hasValue()
            && std::abs(total.value - column.width) > 0.005 * std::abs(column.width);
    }
    std::stable_sort(sheet.marks.begin(), sheet.marks.end(), [](const Mark &a, const Mark &b) {
        return std::tie(a.series, a.kind) < std::tie(b.series, b.kind);
    });
    if (!columns.isEmpty()) {
        addEndNames(context,
            stackNames(context, columns.last().place, context.plot.area().right(), true, false),
            sheet);
    }
    sheet.notes = stackNotes(data, true);
    if (hasOtherTotal) {
        sheet.notes += Names { u"Widths are sums of the parts shown; published totals differ."_s,
            u"柱宽为所示各部分之和，与公布的合计不同。"_s,
            u"直條寬度為所示各部分之和，與公布的合計不同。"_s }
                           .in(data.language());
    }
    return sheet;
}

} // namespace

const ChartFamily &marimekkoFamily();
const ChartFamily &marimekkoFamily()
{
    static const MarimekkoFamily family;
    return family;
}

} // namespace sextant
