// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartwords.h"
#include "views/charts/markpainter.h"
#include "views/charts/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double DotRadius = 4;
constexpr double FarFromZero = 0.35; // lowest to highest from which the axis need not hold zero

/// The first and the last place with numbers, joined by one straight line a series: who rose, who
/// fell, who crossed whom.
class SlopeFamily final : public ChartFamily
{
public:
    QString id() const override { return u"slope"_s; }
    QString name(Language language) const override
    {
        return Names { u"Slopes"_s, u"斜率图"_s, u"斜率圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-slope"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

/// The two places that are drawn.
struct Ends
{
    int first = -1;
    int last = -1;

    [[nodiscard]] bool isValid() const { return first >= 0 && last > first; }
};

Ends endsOf(const ChartData &data)
{
    const QList<int> filled = filledPlaces(data);
    // Between categories a line means something only if there are no others.
    if (filled.size() < 2 || (!data.hasPeriods() && filled.size() != 2))
        return {};
    return { filled.first(), filled.last() };
}

/// The number with its magnitude word: no axis says it.
QString numberText(const ChartData &data, int place, int series)
{
    return data.wholeText(data.cell(place, series).value);
}

QString endText(const ChartData &data, int place, int series)
{
    const QString number = numberText(data, place, series);
    return data.seriesCount() > 1 ? data.series()[series].name + u"  "_s + number : number;
}

QString SlopeFamily::whyNot(const ChartData &data) const
{
    return endsOf(data).isValid() ? QString()
                                  : chartWord(ChartWord::NeedsTwoPlaces, data.language());
}

PlotWish SlopeFamily::wish(const ChartData &data, const ChartText &, const TypeSizes &) const
{
    PlotWish wish;
    wish.canBeLog = true;
    wish.hasGrid = wish.hasBaseLine = wish.hasDivider = wish.hasValueTexts = false;
    const Ends ends = endsOf(data);
    PlaceAxis axis;
    ValueRange range;
    for (const int place : { ends.first, ends.last }) {
        ChartPlace end = data.places()[place];
        end.at = double(axis.places.size());
        if (end.isForecast)
            end.name += chartWord(ChartWord::ForecastSuffix, data.language());
        axis.places += end;
        for (int series = 0; series < data.seriesCount(); ++series)
            range.add(data.cell(place, series).value);
    }
    wish.places = axis;
    wish.padSteps = 0.015;
    wish.low = range.low;
    wish.high = range.high;
    wish.isZeroBased = range.isEmpty() || range.low <= 0 || range.low < FarFromZero * range.high;
    for (const int series : seriesByRank(data, ends.last)) {
        if (data.cell(ends.first, series).hasValue())
            wish.textsAtStart += numberText(data, ends.first, series);
        const bool hasEnd = data.cell(ends.last, series).hasValue();
        if (hasEnd)
            wish.textsAtEnd += endText(data, ends.last, series);
        if (hasEnd && data.seriesCount() > 1 && data.series()[series].isLead)
            wish.namesAtEnd += series;
        else if (data.seriesCount() > 1 && data.series()[series].isLead)
            wish.namesInLegend += series;
    }
    return wish;
}

void addSlope(const LayoutContext &context, const Ends &ends, int series, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const int places[] = { ends.first, ends.last };
    QPolygonF points;
    Kind kind = Kind::Actual;
    QList<Mark> dots;
    for (int i = 0; i < 2; ++i) {
        const PivotCell &cell = data.cell(places[i], series);
        if (!canStand(context.plot, cell.value))
            continue;
        points += context.plot.map(i, cell.value);
        kind = std::max(kind, ChartData::kindOf(cell));
        dots += pointMark(data, places[i], series, points.last(), DotRadius);
    }
    if (points.size() == 2) {
        Mark line = cellMark(data, ends.last, series, Mark::Shape::Line);
        line.row = line.column = line.place = -1;
        line.text = data.series()[series].name;
        line.kind = kind;
        line.isMinor = !data.series()[series].isLead;
        line.points = points;
        sheet.marks += line;
    }
    sheet.marks += dots;
}

QList<EndAnchor> anchorsAt(
    const LayoutContext &context, const QList<int> &order, int place, double at, bool isEnd)
{
    const ChartData &data = context.data;
    QList<EndAnchor> anchors;
    for (const int series : order) {
        const PivotCell &cell = data.cell(place, series);
        if (!canStand(context.plot, cell.value))
            continue;
        EndAnchor anchor { series, context.plot.map(at, cell.value),
            isEnd ? endText(data, place, series) : numberText(data, place, series),
            data.theme().secondary, false };
        if (data.seriesCount() == 1)
            anchor.colour = data.theme().text;
        else if (data.series()[series].isLead && !data.series()[series].isOther)
            anchor.colour = nameColour(data.series()[series].colour, data.theme());
        anchors += anchor;
    }
    return anchors;
}

ChartSheet SlopeFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    const Ends ends = endsOf(data);
    ChartSheet sheet;
    for (const double at : { 0.0, 1.0 }) {
        const double x = context.plot.mapPlace(at);
        sheet.rules += QLineF(x, context.plot.area().top(), x, context.plot.area().bottom());
    }
    // The grey rest lies below the lines that have hues.
    const QList<int> order = seriesByRank(data, ends.last);
    for (qsizetype i = order.size(); i-- > 0;)
        addSlope(context, ends, order[i], sheet);

    const double height = context.plot.area().height();
    const FittingAnchors atEnd
        = fittingAnchors(context, anchorsAt(context, order, ends.last, 1, true), height);
    addEndNames(context, atEnd.named, sheet);
    addStartTexts(context,
        fittingAnchors(context,
            anchorsAt(context, seriesByRank(data, ends.first), ends.first, 0, false), height)
            .named,
        sheet);

    LeftOut leftOut;
    for (const int place : { ends.first, ends.last }) {
        for (int series = 0; series < data.seriesCount(); ++series)
            leftOut.count(data.cell(place, series), false);
    }
    leftOut.hasPartial = false;
    sheet.notes = leftOut.notes(data.language());
    if (filledPlaces(data).size() > 2) {
        sheet.notes += chartWord(ChartWord::OnlyEndsDrawn, data.language())
                           .arg(data.places()[ends.first].name, data.places()[ends.last].name);
    }
    if (atEnd.leftOver > 0)
        sheet.notes += chartWord(ChartWord::NamesLeftOut, data.language()).arg(atEnd.leftOver);
    return sheet;
}

} // namespace

const ChartFamily &slopeFamily();
const ChartFamily &slopeFamily()
{
    static const SlopeFamily family;
    return family;
}

} // namespace sextant
