// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/stack.h"

#include "views/charts/axisbreak.h"
#include "views/charts/chartwords.h"
#include "views/charts/markpainter.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString layerText(const ChartData &data, const StackLayer &layer, int place, bool asShares)
{
    // The axis says that it is percent; whole ones are as fine as a segment shows.
    if (asShares)
        return wholePercent(layer);
    return data.valueText(data.cell(place, layer.series).value);
}

/// The text in a layer, if there is room for it.
void addLayerLabel(
    const LayoutContext &context, const Mark &mark, const QString &text, ChartSheet &sheet)
{
    const QSizeF size = context.text.size(text, context.sizes.value);
    if (size.height() > mark.rect.height() || size.width() + 6 > mark.rect.width())
        return;
    const ChartTheme &theme = context.data.theme();
    LabelWish wish;
    wish.label.text = text;
    wish.label.pixelSize = context.sizes.value;
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    const QPointF middle = mark.rect.center();
    wish.label.rect = QRectF(
        middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height());
    wish.label.colour = readableOn(fillOf(mark, theme));
    if (mark.kind == Kind::Forecast) {
        wish.label.rect.adjust(-4, 0, 4, 0);
        wish.label.fill = mixed(mark.colour, theme.background, 0.08);
        wish.label.colour = theme.text;
    }
    wish.priority = LabelPriority::Value;
    sheet.labels += wish;
}

void addTotal(const LayoutContext &context, int place, double x, double top, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const PivotCell &total = data.total(place);
    if (!data.pivot().exploration.totals || !total.hasValue() || data.seriesCount() < 2)
        return;
    LabelWish wish;
    wish.label.role = Label::Role::Total;
    wish.label.text = data.totalText(total.value);
    wish.label.pixelSize = context.sizes.total;
    wish.label.isBold = true;
    wish.label.colour = data.theme().text;
    const QSizeF size = context.text.size(wish.label.text, context.sizes.total, true);
    wish.label.rect = QRectF(QPointF(x - size.width() / 2, top - size.height() - 2), size);
    // The ends are the ones to keep where not all totals fit.
    const bool isEnd = place == 0 || place == data.placeCount() - 1;
    wish.priority = LabelPriority::Total + (isEnd ? 1 : 0);
    sheet.labels += wish;
}

} // namespace

bool hasShares(const ChartData &data, int place)
{
    bool hasPart = false;
    for (const int series : data.stackOrder()) {
        const PivotCell &cell = data.cell(place, series);
        if (cell.state == CellState::Conflict)
            return false;
        hasPart |= cell.hasValue() && cell.value > 0;
    }
    return hasPart;
}

QList<StackLayer> stackOf(const ChartData &data, int place, bool asShares)
{
    double sum = 0;
    if (asShares) {
        if (!hasShares(data, place))
            return {};
        for (const int series : data.stackOrder()) {
            const PivotCell &cell = data.cell(place, series);
            if (cell.hasValue() && cell.value > 0)
                sum += cell.value;
        }
    }
    QList<StackLayer> layers;
    double above = 0;
    double below = 0;
    for (const int series : data.stackOrder()) {
        const PivotCell &cell = data.cell(place, series);
        if (!cell.hasValue() || (asShares && cell.value < 0))
            continue;
        const double value = asShares ? cell.value / sum * 100 : cell.value;
        double &end = value < 0 ? below : above;
        layers += StackLayer { series, end, end + value };
        end += value;
    }
    return layers;
}

ValueRange stackRange(const ChartData &data, bool asShares)
{
    ValueRange range;
    for (int place = 0; place < data.placeCount(); ++place) {
        for (const StackLayer &layer : stackOf(data, place, asShares)) {
            range.add(layer.from);
            range.add(layer.to);
        }
    }
    // Shares end at 100 but for rounding.
    if (asShares && !range.isEmpty())
        range.high = 100;
    return range;
}

void wishStackNames(const ChartData &data, bool asShares, PlotWish &wish)
{
    if (data.seriesCount() < 2)
        return;
    QSet<int> atEnd;
    QSet<int> drawn;
    for (int place = data.placeCount() - 1; place >= 0; --place) {
        QSet<int> here;
        for (const StackLayer &layer : stackOf(data, place, asShares)) {
            if (layer.to != layer.from)
                here += layer.series;
        }
        if (atEnd.isEmpty())
            atEnd = here;
        drawn += here;
    }
    const NamedSeries named = namedSeries(data);
    for (const int series : named.leads) {
        if (data.series()[series].isWhole)
            continue;
        if (atEnd.contains(series)) {
            wish.namesAtEnd += series;
            wish.textsAtEnd += data.series()[series].name;
        } else if (drawn.contains(series)) {
            wish.namesInLegend += series;
        }
    }
    if (!named.others.isEmpty())
        wish.textsAtEnd += othersText(data);
}

PlotWish stackWish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes, bool asShares)
{
    PlotWish wish;
    wish.isPercent = asShares;
    const ValueRange range = stackRange(data, asShares);
    wish.low = range.low;
    wish.high = range.high;
    if (!asShares && axisBreakOf(data.pivot().exploration)) {
        for (int place = 0; place < data.placeCount(); ++place) {
            for (const StackLayer &layer : stackOf(data, place, false))
                wish.edges += { layer.from, layer.to };
        }
    }
    wish.roomAbove = asShares ? 0 : text.lineHeight(sizes.total) + 4;
    wishStackNames(data, asShares, wish);
    return wish;
}

QList<EndAnchor> stackNames(
    const LayoutContext &context, int place, double x, bool asShares, bool hasLeaders)
{
    const ChartData &data = context.data;
    QList<EndAnchor> anchors;
    ValueRange rest;
    qsizetype restCount = 0;
    for (const StackLayer &layer : stackOf(data, place, asShares)) {
        const ChartSeries &series = data.series()[layer.series];
        if (layer.to == layer.from)
            continue;
        if (!series.isLead) {
            rest.add(layer.from);
            rest.add(layer.to);
            ++restCount;
            continue;
        }
        const double y = context.plot.mapValue((layer.from + layer.to) / 2);
        anchors += EndAnchor { layer.series, QPointF(x, y), series.name, data.theme().text,
            hasLeaders };
    }
    if (restCount > 0) {
        const double y = context.plot.mapValue((rest.low + rest.high) / 2);
        anchors += EndAnchor { -1, QPointF(x, y), othersText(data), data.theme().secondary,
            hasLeaders };
    }
    return anchors;
}

ChartSheet stackLayout(const LayoutContext &context, bool asShares)
{
    const ChartData &data = context.data;
    ChartSheet sheet;
    const double width = groupWidth(context, 1);
    const double line = context.text.lineHeight(context.sizes.value);
    int last = -1;
    for (int place = 0; place < data.placeCount(); ++place) {
        const double x = context.plot.mapPlace(data.places()[place].at);
        double top = context.plot.mapValue(context.plot.baseValue());
        const QList<StackLayer> layers = stackOf(data, place, asShares);
        const bool isCrowd = greyLayers(data, layers) > MostGreyLayers;
        for (const StackLayer &layer : layers) {
            const double a = context.plot.mapValue(layer.from);
            const double b = context.plot.mapValue(layer.to);
            Mark mark = cellMark(data, place, layer.series, Mark::Shape::Bar);
            mark.isStacked = !isCrowd || data.series()[layer.series].isLead;
            mark.rect = QRectF(
                QPointF(x - width / 2, std::min(a, b)), QPointF(x + width / 2, std::max(a, b)));
            top = std::min(top, mark.rect.top());
            sheet.marks += mark;
            if (mark.rect.height() >= line)
                addLayerLabel(context, mark, layerText(data, layer, place, asShares), sheet);
        }
        if (layers.isEmpty())
            continue;
        last = place;
        if (!asShares)
            addTotal(context, place, x, top, sheet);
    }
    // One colour after the other: fewer changes of state for every painter, far smaller SVG.
    std::stable_sort(sheet.marks.begin(), sheet.marks.end(), [](const Mark &a, const Mark &b) {
        return std::tie(a.series, a.kind) < std::tie(b.series, b.kind);
    });
    if (last >= 0 && data.seriesCount() > 1) {
        const double x = context.plot.mapPlace(data.places()[last].at) + width / 2;
        addEndNames(context, stackNames(context, last, x, asShares, true), sheet);
    }
    sheet.notes = stackNotes(data, asShares);
    return sheet;
}

QString whyNotStacked(const ChartData &data)
{
    return data.isStackable() ? QString() : chartWord(ChartWord::DoesNotAdd, data.language());
}

QString whyNoShares(const ChartData &data)
{
    for (int place = 0; place < data.placeCount(); ++place) {
        if (hasShares(data, place))
            return {};
    }
    return data.hasNumbers() ? chartWord(ChartWord::NeedsShares, data.language()) : QString();
}

QString wholePercent(const StackLayer &layer)
{
    const double share = std::abs(layer.to - layer.from);
    const long whole = std::lround(share);
    return whole == 100 && share < 100 - 1e-9 ? u">99"_s : QString::number(whole);
}

int greyLayers(const ChartData &data, const QList<StackLayer> &layers)
{
    return int(std::count_if(layers.begin(), layers.end(),
        [&](const StackLayer &layer) { return !data.series()[layer.series].isLead; }));
}

namespace {

/// The places that have numbers but no shares, by their names.
QStringList placesWithoutShares(const ChartData &data)
{
    QStringList names;
    for (const int place : filledPlaces(data)) {
        if (!hasShares(data, place))
            names += data.places()[place].name;
    }
    return names;
}

} // namespace

QStringList stackNotes(const ChartData &data, bool asShares)
{
    LeftOut leftOut;
    const QString &chart = data.pivot().exploration.chart;
    leftOut.marksPartial = data.marksPartial() && chart != u"area" && chart != u"marimekko";
    for (int place = 0; place < data.placeCount(); ++place) {
        for (const int series : data.stackOrder()) {
            const PivotCell &cell = data.cell(place, series);
            leftOut.count(cell, false);
            leftOut.negative += asShares && cell.hasValue() && cell.value < 0;
        }
    }
    const QStringList shareless = asShares ? placesWithoutShares(data) : QStringList();
    if (!shareless.isEmpty())
        leftOut.conflicts = 0; // the note on places says it
    QStringList notes = leftOut.notes(data.language());
    if (!shareless.isEmpty()) {
        const bool isEnglish = data.language() == Language::English;
        notes += chartWord(ChartWord::WithoutShares, data.language())
                     .arg(shareless.join(isEnglish ? u", "_s : u"、"_s));
    }
    for (const ChartSeries &series : data.series()) {
        if (series.isWhole)
            notes += chartWord(ChartWord::WholeLeftOut, data.language()).arg(series.name);
    }
    return notes;
}

} // namespace sextant
