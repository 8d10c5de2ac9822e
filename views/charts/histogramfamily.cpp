// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartwords.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int FewestNumbers = 3;
constexpr int FewestClasses = 4;
constexpr int MostClasses = 20;

/// How the numbers of all cells are spread: one block a number, piled up by classes.
///
/// Classes are as many as Sturges' rule gives (1 + log2 n), with edges at steps of 1, 2 or 5; on a
/// logarithmic axis the edges are 1, 2 and 5 of each power of ten. A class holds its lower edge.
class HistogramFamily final : public ChartFamily
{
public:
    QString id() const override { return u"histogram"_s; }
    QString name(Language language) const override
    {
        return Names { u"Histogram"_s, u"直方图（分布）"_s, u"直方圖（分布）"_s }.in(language);
    }
    QString iconName() const override { return u"chart-histogram"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

/// The next 1, 2 or 5 times a power of ten that is at least `least` (> 0).
double niceStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

struct Classes
{
    QList<double> edges;                       ///< ascending, one more than classes
    QList<QList<std::pair<int, int>>> members; ///< place and series of each number, by class

    [[nodiscard]] int most() const
    {
        qsizetype most = 1;
        for (const auto &each : members)
            most = std::max(most, each.size());
        return int(most);
    }
};

QList<double> edgesOf(double low, double high, qsizetype count, bool isLog)
{
    QList<double> edges;
    if (isLog) {
        const int first = int(std::floor(std::log10(low)));
        const int last = int(std::floor(std::log10(high)));
        for (int power = first; power <= last + 1; ++power) {
            for (const double factor : { 1.0, 2.0, 5.0 })
                edges += factor * std::pow(10.0, power);
        }
        while (edges.size() > 2 && edges[1] <= low)
            edges.removeFirst();
        while (edges.size() > 2 && edges[edges.size() - 2] > high)
            edges.removeLast();
        return edges;
    }
    const int classes
        = std::clamp(int(std::ceil(1 + std::log2(double(count)))), FewestClasses, MostClasses);
    const double spread = high > low ? high - low : std::max(std::abs(high), 1.0);
    const double step = niceStep(spread / classes);
    const double first = std::floor(low / step + 1e-9);
    for (int i = 0; i <= MostClasses * 3; ++i) {
        edges += (first + i) * step;
        if (edges.last() > high + step * 1e-9 && edges.size() > 1)
            break;
    }
    return edges;
}

Classes classesOf(const ChartData &data)
{
    Classes classes;
    ValueRange range;
    qsizetype count = 0;
    for (const PivotCell &cell : data.pivot().cells) {
        if (cell.hasValue()) {
            range.add(cell.value);
            ++count;
        }
    }
    if (count == 0)
        return classes;
    const bool isLog = data.pivot().exploration.logScale && range.low > 0;
    classes.edges = edgesOf(range.low, range.high, count, isLog);
    classes.members.resize(classes.edges.size() - 1);
    const double slack = (classes.edges[1] - classes.edges[0]) * 1e-9;
    for (int series = 0; series < data.seriesCount(); ++series) {
        for (int place = 0; place < data.placeCount(); ++place) {
            const PivotCell &cell = data.cell(place, series);
            if (!cell.hasValue())
                continue;
            const auto above
                = std::upper_bound(classes.edges.begin(), classes.edges.end(), cell.value + slack);
            const qsizetype index = std::clamp<qsizetype>(
                above - classes.edges.begin() - 1, 0, classes.members.size() - 1);
            classes.members[index] += { place, series };
        }
    }
    return classes;
}

QString HistogramFamily::whyNot(const ChartData &data) const
{
    if (data.valueCount() >= FewestNumbers)
        return {};
    return Names { u"It shows how numbers are spread and needs at least three."_s,
        u"它显示数字的分布，至少需要三个数字。"_s, u"它顯示數字的分布，至少需要三個數字。"_s }
        .in(data.language());
}

PlotWish HistogramFamily::wish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    PlotWish wish;
    const Classes classes = classesOf(data);
    const int most = classes.most();
    // Counts have no halves.
    Scale scale;
    scale.step = std::max(1.0, niceStep(most / 5.0));
    scale.high = std::ceil(most / scale.step) * scale.step;
    for (double tick = 0; tick <= scale.high + 1e-9; tick += scale.step)
        scale.ticks += tick;
    wish.scale = scale;
    wish.low = 0;
    wish.high = scale.high;
    wish.tickTexts = ValueText(data.format(), Unit(u"units"_s), { scale.high }, true);
    OwnPlaces own { 0, double(classes.members.size()), {}, true };
    for (int i = 0; i < classes.edges.size(); ++i)
        own.places += { double(i), 1,
            data.valueTexts().tick(classes.edges[i], i == classes.edges.size() - 1) };
    wish.ownPlaces = own;
    wish.roomAbove = text.lineHeight(sizes.axis) + text.lineHeight(sizes.total) + 6;
    if (data.seriesCount() > 1)
        wish.namesInLegend = namedSeries(data).leads;
    return wish;
}

void addCount(const LayoutContext &context, double place, qsizetype count, ChartSheet &sheet)
{
    LabelWish wish;
    wish.label.role = Label::Role::Total;
    wish.label.text = QString::number(count);
    wish.label.pixelSize = context.sizes.total;
    wish.label.isBold = true;
    wish.label.colour = context.data.theme().text;
    const QSizeF size = context.text.size(wish.label.text, context.sizes.total, true);
    const QPointF top = context.plot.map(place, double(count));
    wish.label.rect
        = QRectF(QPointF(top.x() - size.width() / 2, top.y() - size.height() - 2), size);
    wish.priority = LabelPriority::Total;
    sheet.labels += wish;
}

ChartSheet HistogramFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    ChartSheet sheet;
    const Classes classes = classesOf(data);
    for (int c = 0; c < classes.members.size(); ++c) {
        const double left = context.plot.mapPlace(c) + 1;
        const double right = context.plot.mapPlace(c + 1) - 1;
        for (int i = 0; i < classes.members[c].size(); ++i) {
            const auto [place, series] = classes.members[c][i];
            Mark mark = cellMark(data, place, series, Mark::Shape::Bar);
            mark.isStacked = true;
            mark.isPartial = false; // a block counts one, whatever it is a sum of
            mark.place = c;
            mark.series = i;
            mark.rect = QRectF(QPointF(left, context.plot.mapValue(i + 1)),
                QPointF(right, context.plot.mapValue(i)));
            sheet.marks += mark;
        }
        if (!classes.members[c].isEmpty())
            addCount(context, c + 0.5, classes.members[c].size(), sheet);
    }
    LabelWish title;
    title.label.role = Label::Role::Axis;
    title.label.text
        = Names { u"how many numbers"_s, u"数字个数"_s, u"數字個數"_s }.in(data.language());
    title.label.pixelSize = context.sizes.axis;
    title.label.colour = data.theme().secondary;
    title.label.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    const QSizeF size = context.text.size(title.label.text, context.sizes.axis);
    title.label.rect
        = QRectF(QPointF(context.plot.area().left(),
                     context.plot.area().top() - context.text.lineHeight(context.sizes.total)
                         - size.height() - 4),
            size);
    title.priority = LabelPriority::Name;
    sheet.labels += title;
    LeftOut leftOut;
    for (const PivotCell &cell : data.pivot().cells)
        leftOut.count(cell, false);
    leftOut.hasPartial = false;
    sheet.notes = leftOut.notes(data.language());
    return sheet;
}

} // namespace

const ChartFamily &histogramFamily();
const ChartFamily &histogramFamily()
{
    static const HistogramFamily family;
    return family;
}

} // namespace sextant
