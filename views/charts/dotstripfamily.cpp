// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axisbreak.h"
#include "views/charts/chartwords.h"
#include "views/charts/dotshapes.h"
#include "views/charts/markpainter.h"
#include "views/charts/marktext.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double WidestDot = 5; // radius in pixels
constexpr double LeastDot = 2;
constexpr double AxisGap = 4;        // pixels between the axis and a name
constexpr double DotPart = 0.16;     // of the height of a strip
constexpr qsizetype MostNamed = 160; // dots up to which names are tried; more are a cloud

/// Every number for one thing as a dot of its own, a strip a place: what the sources say, and how
/// far they disagree. Numbers are never merged; a sum is one dot.
class DotstripFamily final : public ChartFamily
{
public:
    QString id() const override { return u"dotstrip"_s; }
    QString name(Language language) const override
    {
        return Names { u"All numbers as dots"_s, u"点阵：全部数字"_s, u"點陣：全部數字"_s }.in(
            language);
    }
    QString iconName() const override { return u"chart-dotstrip"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

/// One dot before it is laid out.
struct Dot
{
    int series = 0;
    double value = 0;
    Kind kind = Kind::Actual;
    QString source; ///< id
    bool isContradicted = false;
};

QList<Dot> dotsAt(const ChartData &data, int place)
{
    QList<Dot> dots;
    for (int series = 0; series < data.seriesCount(); ++series) {
        const PivotCell &cell = data.cell(place, series);
        if (cell.hasValue()) {
            dots += Dot { series, cell.value, ChartData::kindOf(cell),
                cell.sources.size() == 1 ? cell.sources.first() : QString(), false };
            continue;
        }
        for (qsizetype i = 0; cell.state == CellState::Conflict && i < cell.numbers.size(); ++i) {
            const CellNumber &number = cell.numbers[i];
            dots += Dot { series, number.value, number.kind, number.source, true };
        }
    }
    std::stable_sort(
        dots.begin(), dots.end(), [](const Dot &a, const Dot &b) { return a.value < b.value; });
    return dots;
}

/// All dots of the chart.
qsizetype dotCount(const ChartData &data)
{
    qsizetype count = 0;
    for (int place = 0; place < data.placeCount(); ++place)
        count += dotsAt(data, place).size();
    return count;
}

QString DotstripFamily::whyNot(const ChartData &data) const
{
    for (int place = 0; place < data.placeCount(); ++place) {
        if (dotsAt(data, place).size() > 1)
            return {};
    }
    return chartWord(ChartWord::NeedsSeveral, data.language());
}

PlotWish DotstripFamily::wish(const ChartData &data, const ChartText &, const TypeSizes &) const
{
    PlotWish wish;
    wish.isHorizontal = true;
    wish.canBeLog = true;
    wish.edges = markEdges(data);
    wish.isZeroBased = false;
    wish.walksByPosition = true;
    const ValueRange range = valueRange(data, false, false);
    wish.low = range.low;
    wish.high = range.high;
    wish.roomAbove = wish.roomBelow = 8;
    PlaceAxis axis;
    for (int place = 0; place < data.placeCount(); ++place) {
        ChartPlace strip = data.places()[place];
        strip.at = place;
        axis.places += strip;
    }
    axis.hasPeriods = data.hasPeriods();
    wish.places = axis;
    // A crowd has no names beside its dots.
    if (dotCount(data) > MostNamed && data.seriesCount() > 1)
        wish.namesInLegend = namedSeries(data).leads;
    return wish;
}

QString nameOf(const ChartData &data, const Dot &dot)
{
    if (dot.isContradicted || data.seriesCount() == 1) {
        const Source *source = data.pivot().source(dot.source);
        return source ? source->shortName() : dot.source;
    }
    return data.series()[dot.series].name;
}

/// The name and the number of a dot above or below it, or aside with a leader.
LabelWish nameWish(const LayoutContext &context, const Mark &mark, const QString &name)
{
    const ChartData &data = context.data;
    LabelWish wish;
    wish.label.role = Label::Role::Value;
    const QString number = data.valueText(mark.value);
    wish.label.text = name.isEmpty() ? number : name + u"  "_s + number;
    wish.label.pixelSize = context.sizes.value;
    wish.label.colour = nameColour(mark.colour, data.theme());
    wish.label.fill = data.theme().background; // over the line of its strip
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    const QSizeF size = context.text.size(wish.label.text, context.sizes.value);
    const QPointF middle = mark.rect.center();
    const double gap = mark.rect.height() / 2 + 2;
    // Pushed aside where it would run over the axis or out of the plot.
    const QRectF &area = context.plot.area();
    const double first = area.left() + AxisGap;
    const double last = std::max(first, area.right() - size.width());
    const auto at = [&](double dx, double dy) {
        const double x = std::clamp(middle.x() + dx, first, last);
        return QRectF(QPointF(x, middle.y() + dy), size);
    };
    const double above = -gap - size.height();
    // Not over the names at the axis.
    const double left = context.plot.area().left() + 2;
    const auto inside = [&](QRectF rect) {
        rect.moveLeft(std::max(rect.left(), left));
        return rect;
    };
    wish.label.rect = inside(at(-size.width() / 2, above));
    wish.otherRects = { inside(at(-size.width() / 2, gap)), inside(at(-8, above)),
        inside(at(8 - size.width(), above)), inside(at(-8, gap)), inside(at(8 - size.width(), gap)),
        at(gap + 2, -size.height() / 2) };
    const QRectF before = at(-gap - 2 - size.width(), -size.height() / 2);
    if (before.left() >= left)
        wish.otherRects += before;
    wish.priority = LabelPriority::Value;
    return wish;
}

/// How the dots of a chart are drawn.
struct DotLook
{
    double radius = 0;
    bool isNamed = false; ///< beside the dots
    QList<int> shaped;    ///< series whose dots have a shape each, as legends give them
};

void addStrip(const LayoutContext &context, int place, const DotLook &look, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const QList<Dot> dots = dotsAt(data, place);
    const double y = context.plot.mapPlace(place);
    const double radius = look.radius;
    sheet.rules += QLineF(context.plot.area().left(), y, context.plot.area().right(), y);
    QList<QRectF> taken;
    for (const Dot &dot : dots) {
        if (!canStand(context.plot, dot.value))
            continue;
        // Equal numbers are piled up, never hidden behind each other.
        QPointF at(context.plot.mapValue(dot.value), y);
        const auto meets = [&](const QRectF &other) {
            return std::hypot(other.center().x() - at.x(), other.center().y() - at.y())
                < 2 * radius - 0.5;
        };
        for (int step = 1; step < 9 && std::any_of(taken.begin(), taken.end(), meets); ++step)
            at.setY(y + (step % 2 == 1 ? -(step + 1) : step) * radius);
        Mark mark = pointMark(data, place, dot.series, at, radius);
        mark.kind = dot.kind;
        mark.value = dot.value;
        mark.isConflict = dot.isContradicted;
        // Not every dot of a crowd has its name beside it.
        if (const qsizetype shape = look.shaped.indexOf(dot.series); shape > 0)
            mark.dot = quint8(shape % DotShapeCount);
        if (dot.isContradicted) {
            const NumberFormat format(data.language());
            mark.text = QStringList { cellName(data.pivot(), mark.cell(), data.language()),
                format.withUnit(dot.value, data.pivot().unit), kindName(dot.kind, data.language()),
                nameOf(data, dot) }
                            .join(u", "_s);
        }
        taken += mark.rect;
        sheet.marks += mark;
        sheet.obstacles += mark.rect;
        if (look.isNamed)
            sheet.labels += nameWish(context, mark, nameOf(data, dot));
    }
}

/// A line from the lowest to the highest number of a strip, below the dots.
void addSpan(const LayoutContext &context, int place, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    ValueRange range;
    int series = 0;
    for (const Dot &dot : dotsAt(data, place)) {
        if (!canStand(context.plot, dot.value))
            continue;
        range.add(dot.value);
        series = dot.series;
    }
    if (range.isEmpty() || range.low == range.high)
        return;
    Mark span = cellMark(data, place, series, Mark::Shape::Line);
    span.row = span.column = -1;
    span.series = -1;
    span.kind = Kind::Actual;
    span.isGuide = true;
    span.colour = data.theme().axis;
    span.text = data.places()[place].name;
    span.points = { context.plot.map(place, range.low), context.plot.map(place, range.high) };
    sheet.marks += span;
}

ChartSheet DotstripFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    ChartSheet sheet;
    DotLook look;
    look.radius = std::clamp(DotPart * context.plot.placeLength(1), LeastDot, WidestDot);
    look.isNamed = dotCount(data) <= MostNamed;
    if (data.seriesCount() > 1)
        look.shaped = namedSeries(data).leads;
    for (int place = 0; place < data.placeCount(); ++place) {
        addSpan(context, place, sheet);
        addStrip(context, place, look, sheet);
    }
    LeftOut leftOut;
    for (const PivotCell &cell : data.pivot().cells)
        leftOut.count(cell, true);
    leftOut.hasPartial = false;
    sheet.notes = leftOut.notes(data.language());
    return sheet;
}

} // namespace

const ChartFamily &dotstripFamily();
const ChartFamily &dotstripFamily()
{
    static const DotstripFamily family;
    return family;
}

} // namespace sextant
