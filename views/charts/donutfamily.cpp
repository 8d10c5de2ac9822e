// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartwords.h"
#include "views/charts/markpainter.h"
#include "views/charts/membercolours.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostSlices = 8;
constexpr double HolePart = 0.6; // of the radius

struct Slice
{
    QList<CellIndex> cells; // several for the merged rest
    QString name;
    QColor colour;
    double value = 0;
    Kind kind = Kind::Actual;
    bool isOther = false;
    int place = -1;
    int series = -1;
};

/// The parts of one whole around its total.
class DonutFamily final : public ChartFamily
{
public:
    QString id() const override { return u"donut"_s; }
    QString name(Language language) const override
    {
        return Names { u"Donut"_s, u"环形图"_s, u"環圈圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-donut"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(const ChartData &, const ChartText &, const TypeSizes &) const override
    {
        PlotWish wish;
        wish.hasAxes = false;
        return wish;
    }
    ChartSheet layout(const LayoutContext &context) const override;
};

/// The axis whose members are the slices.
const PivotAxis &sliceAxis(const Pivot &pivot)
{
    const bool isOneColumn = pivot.columnCount() == 1 && !pivot.rows.dimensions.isEmpty();
    return pivot.rowCount() == 1 && !isOneColumn ? pivot.columns : pivot.rows;
}

bool mayAdd(const ChartData &data)
{
    const Pivot &pivot = data.pivot();
    if (pivot.exploration.transform == Transform::Growth
        || pivot.exploration.transform == Transform::Index)
        return false;
    const PivotAxis &axis = sliceAxis(pivot);
    for (const QString &id : axis.dimensions) {
        const Dimension *dimension = pivot.dimension(id);
        if (id == u"period" || (dimension && !dimension->isAdditive))
            return false;
    }
    return pivot.unit.type() == Unit::Type::Percent
        || pivot.grandTotal.state != CellState::NotAdditive;
}

QString DonutFamily::whyNot(const ChartData &data) const
{
    const Pivot &pivot = data.pivot();
    if (pivot.rowCount() > 1 && pivot.columnCount() > 1)
        return chartWord(ChartWord::NeedsOneDimension, data.language());
    for (const PivotCell &cell : pivot.cells) {
        if (cell.value < 0)
            return chartWord(ChartWord::HasNegative, data.language());
    }
    if (!mayAdd(data))
        return chartWord(ChartWord::DoesNotAdd, data.language());
    return {};
}

bool isWhole(const ChartData &data, const PivotAxis &axis, int index)
{
    return &axis == &seriesAxis(data.pivot()) && index < data.seriesCount()
        && data.series()[index].isWhole;
}

QList<Slice> slicesOf(const ChartData &data)
{
    const Pivot &pivot = data.pivot();
    const PivotAxis &axis = sliceAxis(pivot);
    const bool areRows = &axis == &pivot.rows;
    const bool isTransposed = pivot.timeAxis() == 1;
    QList<Slice> slices;
    for (int i = 0; i < axis.labels.size(); ++i) {
        const CellIndex index = areRows ? CellIndex(i, 0) : CellIndex(0, i);
        const PivotCell &cell = pivot.cell(index.first, index.second);
        if (!cell.hasValue() || cell.value <= 0 || isWhole(data, axis, i))
            continue;
        Slice slice;
        slice.cells = { index };
        slice.name = axis.text(i, data.language());
        if (axis.dimensions.isEmpty())
            slice.name = pivot.measure.names.in(data.language());
        slice.value = cell.value;
        slice.kind = ChartData::kindOf(cell);
        slice.isOther = !axis.labels[i].isEmpty() && axis.labels[i].last().isOther;
        slice.place = isTransposed ? index.second : index.first;
        slice.series = isTransposed ? index.first : index.second;
        slices += slice;
    }
    if (slices.size() > MostSlices) {
        QList<double> values;
        for (const Slice &slice : slices)
            values += slice.isOther ? 0 : slice.value;
        std::sort(values.begin(), values.end(), std::greater());
        const double least = values[MostSlices - 1];
        Slice rest;
        rest.name = chartWord(ChartWord::Other, data.language());
        rest.isOther = true;
        QList<Slice> kept;
        for (const Slice &slice : slices) {
            if (!slice.isOther && slice.value >= least && kept.size() < MostSlices) {
                kept += slice;
                continue;
            }
            rest.cells += slice.cells;
            rest.value += slice.value;
            rest.kind = std::max(rest.kind, slice.kind);
        }
        slices = kept;
        slices += rest;
    }
    QList<int> leads;
    for (const Slice &slice : slices) {
        if (!slice.isOther)
            leads += areRows ? slice.cells.first().first : slice.cells.first().second;
    }
    const QList<QColor> colours = memberColours(pivot, axis, data.theme(), leads);
    for (Slice &slice : slices) {
        slice.colour = slice.isOther
            ? data.theme().other
            : colours[areRows ? slice.cells.first().first : slice.cells.first().second];
    }
    return slices;
}

QPointF onCircle(QPointF centre, double radius, double degrees)
{
    const double radians = degrees * std::numbers::pi / 180;
    return centre + QPointF(radius * std::cos(radians), -radius * std::sin(radians));
}

void addSliceNames(const LayoutContext &context, const QList<Mark> &arcs, const QStringList &texts,
    double width, ChartSheet &sheet)
{
    const QRectF area = context.plot.area();
    for (const bool isRight : { true, false }) {
        QList<int> side;
        QList<Stretch> stretches;
        QStringList wrapped;
        for (int i = 0; i < arcs.size(); ++i) {
            const double middle = arcs[i].startAngle + arcs[i].spanAngle / 2;
            if ((std::cos(middle * std::numbers::pi / 180) >= 0) != isRight)
                continue;
            const QString text
                = context.text.wrapped(texts[i], context.sizes.name, false, width, 3);
            const double y
                = onCircle(arcs[i].rect.center(), arcs[i].rect.width() / 2 + 10, middle).y();
            side += i;
            wrapped += text;
            stretches += Stretch { y, context.text.size(text, context.sizes.name).height() + 2 };
        }
        const QList<double> middles = spreadApart(stretches, area.top(), area.bottom());
        for (int k = 0; k < side.size(); ++k) {
            const Mark &arc = arcs[side[k]];
            const QPointF centre = arc.rect.center();
            const double radius = arc.rect.width() / 2;
            const double angle = arc.startAngle + arc.spanAngle / 2;
            const QSizeF size = context.text.size(wrapped[k], context.sizes.name);
            const double edge = centre.x() + (isRight ? radius + 30 : -radius - 30);
            LabelWish wish;
            wish.label.role = Label::Role::Series;
            wish.label.text = wrapped[k];
            wish.label.pixelSize = context.sizes.name;
            wish.label.colour = context.data.theme().text;
            wish.label.alignment = Qt::AlignVCenter | (isRight ? Qt::AlignLeft : Qt::AlignRight);
            wish.label.rect = QRectF(isRight ? edge : edge - size.width(),
                middles[k] - size.height() / 2, size.width(), size.height());
            wish.label.row = arc.row;
            wish.label.column = arc.column;
            wish.label.series = arc.series;
            const double inner = edge + (isRight ? -4 : 4);
            wish.label.leader = QPolygonF { onCircle(centre, radius + 2, angle),
                onCircle(centre, radius + 10, angle),
                QPointF(inner + (isRight ? -6 : 6), middles[k]), QPointF(inner, middles[k]) };
            wish.priority = LabelPriority::Name + arc.value * 1e-12;
            sheet.labels += wish;
        }
    }
}

void addHole(
    const LayoutContext &context, QPointF centre, double radius, double sum, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const Pivot &pivot = data.pivot();
    const double total = pivot.grandTotal.hasValue() ? pivot.grandTotal.value : sum;
    const QString number = data.format().withUnit(total, pivot.unit);
    const double width = radius * 1.7;
    int big = context.sizes.headline;
    for (const int smaller : { context.sizes.subtitle, context.sizes.name, context.sizes.value }) {
        if (context.text.size(number, big, true).width() > width)
            big = smaller;
    }
    const auto add
        = [&](const QString &text, int size, bool isBold, const QColor &colour, double y) {
              const QString fitted = context.text.wrapped(text, size, isBold, width, 1);
              const QSizeF room = context.text.size(fitted, size, isBold);
              LabelWish wish;
              wish.label.role = Label::Role::Total;
              wish.label.text = fitted;
              wish.label.pixelSize = size;
              wish.label.isBold = isBold;
              wish.label.colour = colour;
              wish.label.rect = QRectF(QPointF(centre.x() - room.width() / 2, y), room);
              wish.priority = LabelPriority::Total;
              sheet.labels += wish;
          };
    const double height = context.text.lineHeight(big);
    add(number, big, true, data.theme().text, centre.y() - height * 0.75);
    add(chartWord(ChartWord::Total, data.language()), context.sizes.name, false,
        data.theme().secondary, centre.y() + height * 0.25);
}

ChartSheet DonutFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    ChartSheet sheet;
    const QList<Slice> slices = slicesOf(data);
    double sum = 0;
    for (const Slice &slice : slices)
        sum += slice.value;
    if (!(sum > 0))
        return sheet;
    const QRectF area = context.plot.area();
    const double radius = std::max(20.0, std::min(area.height() / 2 - 12, area.width() * 0.24));
    const QPointF centre = area.center();
    QStringList texts;
    // The name of a whole ring stands at its right, not below it.
    double angle = slices.size() == 1 ? 180 : 90;
    for (const Slice &slice : slices) {
        Mark mark;
        if (slice.cells.size() == 1 && slice.place >= 0)
            mark = cellMark(data, slice.place, slice.series, Mark::Shape::Arc);
        const QString share = data.format().withUnit(slice.value / sum * 100, Unit(u"percent"_s));
        mark.shape = Mark::Shape::Arc;
        mark.kind = slice.kind;
        mark.colour = slice.colour;
        mark.value = slice.value;
        mark.text = slice.name + u", "_s + data.format().withUnit(slice.value, data.pivot().unit)
            + u", "_s + share;
        mark.rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        mark.innerRadius = radius * HolePart;
        mark.spanAngle = -slice.value / sum * 360;
        mark.startAngle = angle;
        angle += mark.spanAngle;
        sheet.marks += mark;
        texts += slice.name + u'\n' + share;
    }
    const double width = area.width() / 2 - radius - 36;
    addSliceNames(context, sheet.marks, texts, width, sheet);
    addHole(context, centre, radius * HolePart, sum, sheet);
    LeftOut leftOut;
    for (const PivotCell &cell : data.pivot().cells)
        leftOut.count(cell, false);
    leftOut.hasPartial = false;
    sheet.notes = leftOut.notes(data.language());
    return sheet;
}

} // namespace

const ChartFamily &donutFamily();
const ChartFamily &donutFamily()
{
    static const DonutFamily family;
    return family;
}

} // namespace sextant
