// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/combo.h"
#include "views/charts/markpainter.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double DotRadius = 4;
constexpr int MostValues = 14; // places up to which the line's numbers are written

/// Columns on the left axis and lines in another unit on a right axis of its own.
///
/// With several measures, those in the pivot's unit are columns and those in one other unit are
/// lines. With one series over time, the line is its growth in percent a year since the number
/// before. Both axes are titled with what they measure; the two scales have nothing to do with each
/// other, so where lines and columns cross means nothing, which a note says.
class ComboFamily final : public ChartFamily
{
public:
    QString id() const override { return u"combo"_s; }
    QString name(Language language) const override
    {
        return Names { u"Columns and lines, two axes"_s, u"柱线组合图（双轴）"_s,
            u"直條折線組合圖（雙軸）"_s }
            .in(language);
    }
    QString iconName() const override { return u"chart-combo"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

/// The pixel of a value on the right axis.
double mapRight(const Plot &plot, const Scale &scale, double value)
{
    const QRectF &area = plot.area();
    return area.bottom() - (value - scale.low) / (scale.high - scale.low) * area.height();
}

QString ComboFamily::whyNot(const ChartData &data) const
{
    return Combo(data).whyNot;
}

PlotWish ComboFamily::wish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    PlotWish wish;
    wish.hasDivider = false; // it would cut through the titles of the axes; kinds say it
    const Combo combo(data);
    const ValueRange range = valueRange(data, false, false);
    wish.low = range.low;
    wish.high = range.high;
    wish.tickTexts = Combo::leftTexts(data);
    wish.roomAbove = text.lineHeight(sizes.axis) + text.lineHeight(sizes.value) + 8;
    if (range.low < 0)
        wish.roomBelow = text.lineHeight(sizes.value) + 2;
    const Scale scale = combo.rightScale();
    const ValueText ticks = combo.rightTexts(data);
    for (qsizetype i = 0; i < scale.ticks.size(); ++i)
        wish.textsAtEnd += ticks.tick(scale.ticks[i], i == scale.ticks.size() - 1);
    const auto add = [&](Mark::Shape shape, const QColor &colour, const QString &name, int series) {
        LegendEntry entry;
        entry.sample.shape = shape;
        entry.sample.colour = colour;
        entry.text = name;
        entry.series = series;
        wish.samples += entry;
    };
    for (const int series : combo.bars)
        add(Mark::Shape::Bar, data.series()[series].colour, data.series()[series].name, series);
    for (const ComboLine &line : combo.lines)
        add(Mark::Shape::Line, line.colour, line.name, combo.isGrowth ? -1 : line.series);
    return wish;
}

void addBars(const LayoutContext &context, const Combo &combo, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const int count = int(combo.bars.size());
    const double pitch = groupWidth(context, count) / count;
    const double gap = count > 1 && pitch > 6 ? 2 : 0;
    for (int place = 0; place < data.placeCount(); ++place) {
        const double middle = context.plot.mapPlace(data.places()[place].at);
        for (int i = 0; i < count; ++i) {
            const int series = combo.bars[i];
            const double left = middle + (i - count / 2.0) * pitch + gap / 2;
            addConflictDots(context, place, series, left + (pitch - gap) / 2, sheet);
            const PivotCell &cell = data.cell(place, series);
            if (!cell.hasValue())
                continue;
            const double base = context.plot.mapValue(context.plot.baseValue());
            const double end = context.plot.mapValue(cell.value);
            Mark mark = cellMark(data, place, series, Mark::Shape::Bar);
            mark.rect = QRectF(QPointF(left, std::min(base, end)),
                QPointF(left + pitch - gap, std::max(base, end)));
            sheet.marks += mark;
            LabelWish wish;
            wish.label.text = data.valueText(cell.value);
            wish.label.pixelSize = context.sizes.value;
            wish.label.colour = data.theme().text;
            wish.label.row = mark.row;
            wish.label.column = mark.column;
            const QSizeF size = context.text.size(wish.label.text, context.sizes.value);
            const double y
                = cell.value < 0 ? mark.rect.bottom() + 1 : mark.rect.top() - size.height() - 1;
            wish.label.rect = QRectF(QPointF(mark.rect.center().x() - size.width() / 2, y), size);
            wish.priority = LabelPriority::Value;
            if (size.width() <= pitch + 8)
                sheet.labels += wish;
        }
    }
}

void addLineValue(const LayoutContext &context, const ComboLine &line, const QString &words,
    const QPointF &at, ChartSheet &sheet)
{
    LabelWish wish;
    wish.label.text = words;
    wish.label.pixelSize = context.sizes.value;
    wish.label.isBold = true;
    wish.label.colour = nameColour(line.colour, context.data.theme());
    wish.label.fill = context.data.theme().background;
    const QSizeF size = context.text.size(words, context.sizes.value, true) + QSizeF(4, 0);
    wish.label.rect = QRectF(QPointF(at.x() - size.width() / 2, at.y() - size.height() - 6), size);
    wish.otherRects = { QRectF(QPointF(at.x() - size.width() / 2, at.y() + 6), size),
        QRectF(QPointF(at.x() + 8, at.y() - size.height() / 2), size) };
    wish.priority = LabelPriority::LastValue;
    sheet.labels += wish;
}

void addLine(const LayoutContext &context, const Combo &combo, const ComboLine &line,
    const Scale &scale, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const ValueText texts(
        data.format(), combo.lineUnit, line.values, true, data.readingOf(combo.lineUnit));
    const int decimals = texts.decimalsFor(line.values);
    QList<Mark> points;
    Mark path;
    int before = -1;
    const auto at = [&](int place) {
        return QPointF(context.plot.mapPlace(data.places()[place].at),
            mapRight(context.plot, scale, line.values[place]));
    };
    const auto finish = [&] {
        if (path.points.size() > 1)
            sheet.marks += path;
        path = {};
    };
    for (int place = 0; place < data.placeCount(); ++place) {
        if (!std::isfinite(line.values[place])) {
            finish();
            before = -1;
            continue;
        }
        const Kind kind = Combo::kindOf(data, line, place);
        if (before >= 0 && (path.points.isEmpty() || path.kind != kind)) {
            finish();
            path.shape = Mark::Shape::Line;
            path.kind = kind;
            path.colour = line.colour;
            path.series = combo.isGrowth ? 1 : line.series;
            path.text = line.name;
            path.points += at(before);
        }
        if (before >= 0)
            path.points += at(place);
        before = place;
        Mark point;
        point.shape = Mark::Shape::Point;
        point.kind = kind;
        point.colour = line.colour;
        point.place = place;
        point.series = combo.isGrowth ? 1 : line.series;
        point.value = line.values[place];
        if (combo.isGrowth) {
            point.text = data.places()[place].name + u", "_s + line.name + u", "_s
                + data.format().signedPercent(line.values[place] / 100);
        } else {
            std::tie(point.row, point.column) = data.cellIndex(place, line.series);
        }
        point.rect = QRectF(
            at(place) - QPointF(DotRadius, DotRadius), QSizeF(2 * DotRadius, 2 * DotRadius));
        points += point;
        sheet.obstacles += point.rect;
        if (data.placeCount() <= MostValues) {
            const QString words = combo.isGrowth
                ? data.format().signedPercent(line.values[place] / 100)
                : texts.text(line.values[place], decimals);
            addLineValue(context, line, words, at(place), sheet);
        }
    }
    finish();
    sheet.marks += points;
}

void addTitle(const LayoutContext &context, const QString &words, bool isRight, ChartSheet &sheet)
{
    const QRectF &area = context.plot.area();
    const double most = (area.width() + context.endWidth) / 2 - 12;
    LabelWish wish;
    wish.label.role = Label::Role::Axis;
    wish.label.text = context.text.wrapped(words, context.sizes.axis, false, most, 1);
    wish.label.pixelSize = context.sizes.axis;
    wish.label.colour = context.data.theme().secondary;
    const QSizeF size = context.text.size(wish.label.text, context.sizes.axis);
    const double bottom = area.top() - context.text.lineHeight(context.sizes.value) - 4;
    const double left
        = isRight ? area.right() + EndGap + context.endWidth - size.width() : area.left();
    wish.label.alignment = Qt::AlignBottom | (isRight ? Qt::AlignRight : Qt::AlignLeft);
    wish.label.rect = QRectF(QPointF(left, bottom - size.height()), size);
    wish.priority = LabelPriority::Name + 1;
    sheet.labels += wish;
}

ChartSheet ComboFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    const Language language = data.language();
    ChartSheet sheet;
    const Combo combo(data);
    addBars(context, combo, sheet);
    const Scale scale = combo.rightScale();
    for (const ComboLine &line : combo.lines)
        addLine(context, combo, line, scale, sheet);
    const ValueText ticks = combo.rightTexts(data);
    for (qsizetype i = 0; i < scale.ticks.size(); ++i) {
        LabelWish wish;
        wish.label.role = Label::Role::Axis;
        wish.label.text = ticks.tick(scale.ticks[i], i == scale.ticks.size() - 1);
        wish.label.pixelSize = context.sizes.axis;
        wish.label.colour = data.theme().secondary;
        wish.label.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        const QSizeF size = context.text.size(wish.label.text, context.sizes.axis);
        wish.label.rect
            = QRectF(QPointF(context.plot.area().right() + EndGap,
                         mapRight(context.plot, scale, scale.ticks[i]) - size.height() / 2),
                size);
        wish.priority = 2e6 - double(i);
        sheet.labels += wish;
    }
    addTitle(context, Combo::leftTitle(data), false, sheet);
    addTitle(context, combo.rightTitle(data), true, sheet);
    LeftOut leftOut;
    leftOut.marksPartial = data.marksPartial();
    for (const PivotCell &cell : data.pivot().cells)
        leftOut.count(cell, true);
    sheet.notes = leftOut.notes(language);
    sheet.notes += Names { u"The two axes have scales of their own; where lines and columns meet "
                           u"means nothing."_s,
        u"两轴刻度互相独立，线与柱的交点没有含义。"_s,
        u"兩軸刻度互相獨立，線與直條的交點沒有含義。"_s }
                       .in(language);
    return sheet;
}

} // namespace

const ChartFamily &comboFamily();
const ChartFamily &comboFamily()
{
    static const ComboFamily family;
    return family;
}

} // namespace sextant
