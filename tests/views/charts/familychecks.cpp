// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/charts/familychecks.h"

#include "tests/support/shownchart.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant::tests {

using Shape = Mark::Shape;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Pixel = 1;

QString near(double is, double wanted, double tolerance, const char *what)
{
    return std::abs(is - wanted) <= tolerance
        ? QString()
        : u"%1: %2 in place of %3"_s.arg(QLatin1StringView(what)).arg(is).arg(wanted);
}

/// The first of some complaints.
QString firstOf(std::initializer_list<QString> complaints)
{
    for (const QString &each : complaints) {
        if (!each.isEmpty())
            return each;
    }
    return {};
}

/// Three years of three vendors: totals 20, 22 and 27.
constexpr double Years[3][3] = { { 10, 6, 4 }, { 12, 5, 5 }, { 18, 2, 7 } };
constexpr double Totals[3] = { 20, 22, 27 };

PivotMaker years(const QString &family)
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 10, 6, 4 }, { 12, 5, 5 }, { 18, 2, 7 } })
        .chart(family);
    return maker;
}

/// The same numbers of three regions: a treemap does not add up years.
PivotMaker regions(const QString &family)
{
    PivotMaker maker;
    maker.rows(u"region"_s, { u"North"_s, u"South"_s, u"West"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 10, 6, 4 }, { 12, 5, 5 }, { 18, 2, 7 } })
        .chart(family);
    return maker;
}

/// The last of the years: A 18, B 2, C 7.
PivotMaker oneYear(const QString &family)
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 18 }, { 2 }, { 7 } })
        .chart(family);
    return maker;
}

double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

/// Something measured of each of the nine marks, relative to the number it should follow.
QString proportional(
    const QList<Mark> &marks, const std::function<double(const Mark &)> &measure, double tolerance,
    const std::function<double(int row, int column)> &number
    = [](int row, int column) { return Years[row][column]; })
{
    const Mark *first = markAt(marks, 0, 0);
    if (marks.size() != 9 || !first)
        return u"%1 marks in place of nine"_s.arg(marks.size());
    const double unit = measure(*first) / number(0, 0);
    for (const Mark &mark : marks) {
        const QString wrong
            = near(measure(mark), number(mark.row, mark.column) * unit, tolerance, "of a mark");
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

double widthOf(const Mark &mark)
{
    return mark.rect.width();
}

double heightOf(const Mark &mark)
{
    return mark.rect.height();
}

/// Points, whose height over zero is found from two that are known: A grows from 10 to 18.
QString pointsFollow(const ShownChart &chart)
{
    const QList<Mark> points = chart.cells(Shape::Point);
    const Mark *low = markAt(points, 0, 0);
    const Mark *high = markAt(points, 2, 0);
    if (points.size() != 9 || !low || !high)
        return u"%1 points in place of nine"_s.arg(points.size());
    const double unit = (low->rect.center().y() - high->rect.center().y()) / 8;
    const double zero = low->rect.center().y() + 10 * unit;
    if (unit < 1)
        return u"nothing rises"_s;
    for (const Mark &point : points) {
        const QString wrong = near(zero - point.rect.center().y(),
            Years[point.row][point.column] * unit, Pixel, "height of a point");
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// Trapezoids of a stacked area from 2023 to 2025: A (10 + 12) / 2 + (12 + 18) / 2 = 26, B 9,
/// C 10.5.
QString areasFollow(const ShownChart &chart)
{
    const QList<Mark> areas = chart.all(Shape::Area);
    if (areas.size() != 3)
        return u"%1 areas in place of three"_s.arg(areas.size());
    QList<double> found;
    for (const Mark &area : areas) {
        double sum = 0;
        for (qsizetype i = 0; i < area.points.size(); ++i) {
            const QPointF &a = area.points[i];
            const QPointF &b = area.points[(i + 1) % area.points.size()];
            sum += a.x() * b.y() - b.x() * a.y();
        }
        found += std::abs(sum) / 2;
    }
    std::sort(found.begin(), found.end());
    return firstOf({ near(found[2] / found[0], 26 / 9.0, 0.02, "A against B"),
        near(found[2] / found[1], 26 / 10.5, 0.02, "A against C") });
}

/// Growth of the total stands on the second axis: 20 → 22 → 27 is +10 % and +22.7 %.
QString comboFollows()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .fill({ { 20 }, { 22 }, { 27 } })
        .chart(u"combo"_s);
    const ShownChart chart(maker);
    const QList<Mark> bars = chart.cells(Shape::Bar);
    const QList<Mark> points = chart.all(Shape::Point);
    if (bars.size() != 3 || points.size() != 2)
        return u"%1 bars and %2 points"_s.arg(bars.size()).arg(points.size());
    const double bottom = chart.frame->plotArea().bottom();
    return firstOf({ near(bars[2].rect.height() / bars[0].rect.height(), 1.35, 0.01, "bars"),
        near((bottom - points[0].rect.center().y()) / (bottom - points[1].rect.center().y()),
            10 / (500 / 22.0), 0.01, "growth on the second axis") });
}

/// A ribbon from 8–13 to 30–55 around 10 and 40.
QString fanFollows()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s }).fill({ { 10 }, { 40 } }).chart(u"fan"_s);
    maker.range(0, 0, 8, 13).range(1, 0, 30, 55);
    const ShownChart chart(maker);
    const QList<Mark> bands = chart.all(Shape::Area);
    const QList<Mark> points = chart.cells(Shape::Point);
    if (bands.isEmpty() || points.size() != 2)
        return u"no ribbon"_s;
    const double unit = (points[0].rect.center().y() - points[1].rect.center().y()) / 30;
    const double zero = points[0].rect.center().y() + 10 * unit;
    const QRectF ribbon = bands[0].points.boundingRect();
    return firstOf({ near(zero - ribbon.top(), 55 * unit, Pixel, "the highest"),
        near(zero - ribbon.bottom(), 8 * unit, Pixel, "the lowest") });
}

/// Tiles or the columns of a mosaic: areas follow the numbers and fill the plot.
QString tilesFill(const ShownChart &chart)
{
    const QList<Mark> tiles = chart.cells(Shape::Bar);
    const double plot = areaOf(chart.frame->plotArea());
    double sum = 0;
    for (const Mark &tile : tiles)
        sum += areaOf(tile.rect);
    return firstOf({ near(sum / plot, 1, 0.006, "share of the plot"),
        proportional(
            tiles, [](const Mark &mark) { return areaOf(mark.rect); }, plot * 0.001) });
}

/// From 2023 to 2025, area by area the later number: A 18, B 2, C 7; widths 10, 6, 4.
QString barMekkoFollows()
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 10, 6, 4 }, { 18, 2, 7 } })
        .chart(u"barmekko"_s);
    const ShownChart chart(maker);
    const QList<Mark> bars = chart.cells(Shape::Bar);
    const Mark *a = markAt(bars, 1, 0);
    const Mark *b = markAt(bars, 1, 1);
    const Mark *c = markAt(bars, 1, 2);
    if (!a || !b || !c)
        return u"three bars are not there"_s;
    return firstOf({ near(areaOf(a->rect) / areaOf(b->rect), 9, 0.1, "area of A against B"),
        near(areaOf(a->rect) / areaOf(c->rect), 18 / 7.0, 0.03, "area of A against C"),
        near(widthOf(*a) / widthOf(*c), 2.5, 0.03, "width of A against C") });
}

/// 20 in 2023, 22 in 2024, 27 in 2025: the end stands on zero and is as high as the total.
QString bridgeEnds(const ShownChart &chart)
{
    const QList<Mark> bars = chart.all(Shape::Bar);
    if (bars.size() != 9) // three totals and three changes between each two
        return u"%1 bars in place of nine"_s.arg(bars.size());
    const double unit = bars[0].rect.height() / Totals[0];
    // The last change ends where the end begins.
    const double last = std::min(std::abs(bars[7].rect.top() - bars[8].rect.top()),
        std::abs(bars[7].rect.bottom() - bars[8].rect.top()));
    return firstOf({ near(bars[4].rect.height(), Totals[1] * unit, Pixel, "the subtotal"),
        near(bars[8].rect.height(), Totals[2] * unit, Pixel, "the end"),
        near(bars[8].rect.bottom(), bars[0].rect.bottom(), Pixel, "the ground"),
        near(last, 0, Pixel, "the last change") });
}

/// The larger the darker, equal numbers alike.
QString shadesFollow(const ShownChart &chart)
{
    const QList<Mark> cells = chart.cells(Shape::Bar);
    if (cells.size() != 9)
        return u"%1 cells in place of nine"_s.arg(cells.size());
    for (const Mark &a : cells) {
        for (const Mark &b : cells) {
            const double difference = Years[a.row][a.column] - Years[b.row][b.column];
            if (difference == 0 && a.colour != b.colour)
                return u"equal numbers of two colours"_s;
            if (difference > 0 && a.colour.lightness() >= b.colour.lightness())
                return u"a larger number that is lighter"_s;
        }
    }
    return {};
}

/// Nine numbers, nine blocks of one height.
QString blocksAreCounted(const ShownChart &chart)
{
    int counted = 0;
    for (const Label &total : chart.labels(Label::Role::Total))
        counted += total.text.toInt();
    return firstOf({ near(counted, 9, 0, "counted"),
        proportional(chart.cells(Shape::Bar), heightOf, Pixel, [](int, int) { return 1; }) });
}

/// 18, 2 and 7 of 27 are 240°, 26 ⅔° and 93 ⅓°.
QString anglesFollow(const ShownChart &chart)
{
    const QList<Mark> arcs = chart.cells(Shape::Arc);
    if (arcs.size() != 3)
        return u"%1 slices in place of three"_s.arg(arcs.size());
    QString wrong;
    for (const Mark &arc : arcs) {
        const double degrees[] = { 240, 80 / 3.0, 280 / 3.0 };
        if (wrong.isEmpty())
            wrong = near(-arc.spanAngle, degrees[arc.row], 1e-6, "angle");
    }
    return wrong;
}

/// The first and the last year: A 10 → 18, B 6 → 2, C 4 → 7.
QString endsFollow(const ShownChart &chart, bool isAcross)
{
    const QList<Mark> points = chart.cells(Shape::Point);
    if (points.size() != 6)
        return u"%1 points in place of six"_s.arg(points.size());
    const auto at = [&](int row, int column) {
        const Mark *mark = markAt(points, row, column);
        return mark ? (isAcross ? mark->rect.center().x() : -mark->rect.center().y()) : NaN;
    };
    const double unit = (at(2, 0) - at(0, 0)) / 8;
    return firstOf({ near(at(0, 1) - at(2, 1), 4 * unit, Pixel, "B falls by 4"),
        near(at(2, 2) - at(0, 2), 3 * unit, Pixel, "C rises by 3"),
        near(at(2, 0) - at(2, 1), 16 * unit, Pixel, "A over B at the end"),
        unit > 1 ? QString() : u"more is not further"_s });
}

/// 2023 A B C; 2024 A, and B and C share the second place; 2025 A C B.
QString ranksFollow(const ShownChart &chart)
{
    const QList<Mark> points = chart.cells(Shape::Point);
    if (points.size() != 9)
        return u"%1 points in place of nine"_s.arg(points.size());
    const auto y
        = [&](int row, int column) { return markAt(points, row, column)->rect.center().y(); };
    const double step = y(0, 1) - y(0, 0);
    return firstOf({ near(y(0, 2) - y(0, 0), 2 * step, Pixel, "C third in 2023"),
        near(y(2, 0), y(0, 0), Pixel, "A first in 2025"),
        near(y(2, 2), y(0, 1), Pixel, "C second in 2025"),
        near(y(2, 1), y(0, 2), Pixel, "B third in 2025"),
        step > 10 ? QString() : u"the first is not on top"_s });
}

/// Every number of a cell: 88, 93 and 131, then 20.
QString dotsFollow()
{
    PivotMaker maker;
    maker.rows(u"market"_s, { u"Chips"_s, u"Servers"_s })
        .fill({ { 10 }, { 20 } })
        .conflict(0, 0, { 88, 93, 131 })
        .chart(u"dotstrip"_s);
    const ShownChart chart(maker);
    QList<double> places;
    for (const Mark &point : chart.cells(Shape::Point))
        places += point.rect.center().x();
    if (places.size() != 4)
        return u"%1 dots in place of four"_s.arg(places.size());
    std::sort(places.begin(), places.end());
    const double unit = (places[3] - places[0]) / (131 - 20);
    return firstOf({ near(places[1] - places[0], 68 * unit, Pixel, "88"),
        near(places[2] - places[0], 73 * unit, Pixel, "93") });
}

/// A at (1, 10), B at (2, 40), C at (4, 20); sizes 400, 100, 25.
QString pointsStand(const QString &family)
{
    const bool hasSize = family == u"bubble";
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s });
    if (hasSize)
        maker.columns(u"region"_s, { u"X"_s, u"Y"_s, u"Size"_s })
            .fill({ { 1, 10, 400 }, { 2, 40, 100 }, { 4, 20, 25 } });
    else
        maker.columns(u"region"_s, { u"X"_s, u"Y"_s }).fill({ { 1, 10 }, { 2, 40 }, { 4, 20 } });
    const ShownChart chart(maker.chart(family));
    const QList<Mark> points = chart.cells(Shape::Point);
    const Mark *a = markAt(points, 0, 1);
    const Mark *b = markAt(points, 1, 1);
    const Mark *c = markAt(points, 2, 1);
    if (points.size() != 3 || !a || !b || !c)
        return u"%1 points in place of three"_s.arg(points.size());
    const QPointF ab = b->rect.center() - a->rect.center();
    const QPointF ac = c->rect.center() - a->rect.center();
    QString wrong = firstOf({ near(ac.x(), 3 * ab.x(), 1.5 * Pixel, "across"),
        near(ab.y(), 3 * ac.y(), 1.5 * Pixel, "upwards"),
        ab.x() > 10 && ab.y() < -10 ? QString() : u"more is not further"_s });
    if (hasSize && wrong.isEmpty()) // areas as 16 : 4 : 1 are widths as 4 : 2 : 1
        wrong = firstOf({ near(widthOf(*a), 4 * widthOf(*c), Pixel, "A against C"),
            near(widthOf(*b), 2 * widthOf(*c), Pixel, "B against C") });
    return wrong;
}

/// One event a year in 2022, 2023 and 2026: distances as 1 : 3.
QString eventsStand()
{
    PivotMaker maker;
    maker.periods({ u"2022"_s, u"2023"_s, u"2026"_s })
        .columns(u"vendor"_s, { u"A"_s })
        .fill({ { 1 }, { 1 }, { 1 } })
        .chart(u"timeline"_s);
    for (PivotCell &cell : maker.pivot.cells) {
        CellNumber number;
        number.value = 1;
        number.note = u"event"_s;
        cell.numbers = { number };
        cell.numberCount = 1;
    }
    const ShownChart chart(maker);
    const QList<Mark> points = chart.cells(Shape::Point);
    if (points.size() != 3)
        return u"%1 events in place of three"_s.arg(points.size());
    const auto x = [&](int row) { return markAt(points, row, 0)->rect.center().x(); };
    return firstOf({ near(x(2) - x(1), 3 * (x(1) - x(0)), 1.5 * Pixel, "2023 to 2026"),
        x(1) - x(0) > 20 ? QString() : u"time does not run"_s });
}

} // namespace

const Mark *markAt(const QList<Mark> &marks, int row, int column)
{
    const auto found = std::find_if(marks.begin(), marks.end(),
        [&](const Mark &mark) { return mark.row == row && mark.column == column; });
    return found == marks.end() ? nullptr : &*found;
}

const std::map<QString, Check> &familyChecks()
{
    static const std::map<QString, Check> all {
        { u"line"_s, [] { return pointsFollow(ShownChart(years(u"line"_s))); } },
        { u"column"_s,
            [] {
                return proportional(
                    ShownChart(years(u"column"_s)).cells(Shape::Bar), heightOf, Pixel);
            } },
        { u"bar"_s,
            [] {
                return proportional(ShownChart(years(u"bar"_s)).cells(Shape::Bar), widthOf, Pixel);
            } },
        { u"stacked"_s,
            [] {
                return proportional(
                    ShownChart(years(u"stacked"_s)).cells(Shape::Bar), heightOf, Pixel);
            } },
        { u"percent"_s,
            [] {
                return proportional(ShownChart(years(u"percent"_s)).cells(Shape::Bar), heightOf,
                    Pixel, [](int row, int column) { return Years[row][column] / Totals[row]; });
            } },
        { u"area"_s, [] { return areasFollow(ShownChart(years(u"area"_s))); } },
        { u"combo"_s, comboFollows },
        { u"fan"_s, fanFollows },
        { u"marimekko"_s, [] { return tilesFill(ShownChart(years(u"marimekko"_s))); } },
        { u"barmekko"_s, barMekkoFollows },
        { u"waterfall"_s, [] { return bridgeEnds(ShownChart(years(u"waterfall"_s))); } },
        { u"treemap"_s, [] { return tilesFill(ShownChart(regions(u"treemap"_s))); } },
        { u"heatmap"_s, [] { return shadesFollow(ShownChart(years(u"heatmap"_s))); } },
        { u"histogram"_s, [] { return blocksAreCounted(ShownChart(years(u"histogram"_s))); } },
        { u"donut"_s, [] { return anglesFollow(ShownChart(oneYear(u"donut"_s))); } },
        { u"slope"_s, [] { return endsFollow(ShownChart(years(u"slope"_s)), false); } },
        { u"bump"_s, [] { return ranksFollow(ShownChart(years(u"bump"_s))); } },
        { u"dumbbell"_s, [] { return endsFollow(ShownChart(years(u"dumbbell"_s)), true); } },
        { u"dotstrip"_s, dotsFollow },
        { u"scatter"_s, [] { return pointsStand(u"scatter"_s); } },
        { u"bubble"_s, [] { return pointsStand(u"bubble"_s); } },
        { u"timeline"_s, eventsStand },
    };
    return all;
}

} // namespace sextant::tests
