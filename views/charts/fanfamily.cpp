// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartwords.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

const ChartFamily &lineFamily();

namespace {

/// Lines in ribbons: each published low and high, joined over the periods that have both.
///
/// A ribbon is one publisher's uncertainty; where publishers disagree there are dots, as
/// everywhere.
class FanFamily final : public ChartFamily
{
public:
    QString id() const override { return u"fan"_s; }
    QString name(Language language) const override
    {
        return Names { u"Range over time"_s, u"区间带状图"_s, u"區間帶狀圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-fan"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

bool hasRange(const PivotCell &cell)
{
    return cell.hasValue() && std::isfinite(cell.low) && std::isfinite(cell.high)
        && cell.high > cell.low;
}

/// A published range that joins one of a neighbouring period.
bool isInRibbon(const ChartData &data, int place, int series)
{
    const auto has = [&](int at) {
        return at >= 0 && at < data.placeCount() && hasRange(data.cell(at, series))
            && !data.cell(at, series).isScenario;
    };
    return has(place) && (has(place - 1) || has(place + 1));
}

QString FanFamily::whyNot(const ChartData &data) const
{
    if (!data.hasPeriods())
        return chartWord(ChartWord::NeedsTime, data.language());
    if (data.placeCount() < 2)
        return chartWord(ChartWord::NeedsTwoPeriods, data.language());
    if (std::none_of(data.pivot().cells.begin(), data.pivot().cells.end(), hasRange)) {
        return Names { u"None of these numbers was published with a low and a high end."_s,
            u"这些数字均未公布下限和上限。"_s, u"這些數字均未公布下限和上限。"_s }
            .in(data.language());
    }
    return {};
}

PlotWish FanFamily::wish(const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    PlotWish wish = lineFamily().wish(data, text, sizes);
    const ValueRange range = valueRange(data, true, true);
    wish.low = range.low;
    wish.high = range.high;
    wish.isZeroBased = wish.isZeroBased || range.low <= 0;
    LegendEntry entry;
    entry.sample.shape = Mark::Shape::Bar;
    entry.sample.isBand = true;
    entry.sample.colour = data.theme().secondary;
    entry.text = chartWord(ChartWord::PublishedRange, data.language());
    for (int series = 0; series < data.seriesCount() && wish.samples.isEmpty(); ++series) {
        for (int place = 0; place < data.placeCount() && wish.samples.isEmpty(); ++place) {
            if (isInRibbon(data, place, series))
                wish.samples += entry;
        }
    }
    return wish;
}

/// The ribbons of one series, broken where a period has no range.
void addRibbons(const LayoutContext &context, int series, QList<Mark> &ribbons)
{
    const ChartData &data = context.data;
    QPolygonF top;
    QPolygonF bottom;
    const auto finish = [&] {
        if (top.size() > 1) {
            Mark mark;
            mark.shape = Mark::Shape::Area;
            mark.isBand = true;
            mark.series = series;
            mark.colour = data.series()[series].colour;
            std::reverse(bottom.begin(), bottom.end());
            mark.points = top + bottom;
            ribbons += mark;
        }
        top.clear();
        bottom.clear();
    };
    for (int place = 0; place < data.placeCount(); ++place) {
        const PivotCell &cell = data.cell(place, series);
        if (!hasRange(cell) || cell.isScenario || !canStand(context.plot, cell.low)) {
            finish();
            continue;
        }
        const double at = data.places()[place].at;
        top += context.plot.map(at, cell.high);
        bottom += context.plot.map(at, cell.low);
    }
    finish();
}

ChartSheet FanFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    ChartSheet sheet = lineFamily().layout(context);
    // In a ribbon a whisker would say the same once more; outside of one it is all there is.
    sheet.marks.removeIf([&](const Mark &mark) {
        return mark.shape == Mark::Shape::Whisker && isInRibbon(data, mark.place, mark.series);
    });
    QList<Mark> ribbons;
    for (int series = 0; series < data.seriesCount(); ++series) {
        addRibbons(context, series, ribbons);
        for (int place = 0; data.seriesCount() > 1 && place < data.placeCount(); ++place) {
            if (hasRange(data.cell(place, series)) && !isInRibbon(data, place, series))
                addWhisker(
                    context, place, series, context.plot.mapPlace(data.places()[place].at), sheet);
        }
    }
    sheet.marks = ribbons + sheet.marks;
    return sheet;
}

} // namespace

const ChartFamily &fanFamily();
const ChartFamily &fanFamily()
{
    static const FanFamily family;
    return family;
}

} // namespace sextant
