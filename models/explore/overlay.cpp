// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/overlay.h"

#include "models/explore/origin.h"
#include "models/explore/overlaynote.h"
#include "models/explore/periodnames.h"
#include "models/explore/pivotlines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int DefaultHorizon = 5; // years beyond the last number of all lines

/// Where a line is carried forward from: its last number, and those before it of the same length
/// of period and the same origin.
struct Start
{
    Period last;
    QList<SeriesPoint> series;
    bool hasOtherOrigins = false; ///< numbers of other publishers or definitions were left out
};

/// A quarter is carried forward from quarters, a year from years: the grain that most numbers have,
/// the longer one if there are as many of each.
Start startOf(const Pivot &pivot, const PivotLine &line)
{
    using Shape = std::pair<Grain, bool>; // and whether it is fiscal
    std::map<Shape, int> counts;
    for (const LinePoint &point : line.points) {
        if (point.period.isValid())
            ++counts[{ point.period.grain(), point.period.isFiscal() }];
    }
    const auto most
        = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    std::map<Period, const PivotCell *> ascending;
    for (const LinePoint &point : line.points) {
        const Period &period = point.period;
        if (period.isValid() && Shape { period.grain(), period.isFiscal() } == most->first)
            ascending[period] = point.cell;
    }
    Start start;
    start.last = ascending.rbegin()->first;
    const Origin origin = originOf(pivot, *ascending.rbegin()->second);
    for (const auto &[period, cell] : ascending) {
        if (originOf(pivot, *cell) == origin)
            start.series << SeriesPoint { period.begin(), cell->value };
        else
            start.hasOtherOrigins = true;
    }
    return start;
}

double shownValue(const ForecastPoint &point, ForecastCase shown)
{
    switch (shown) {
    case ForecastCase::Low:
        return point.low;
    case ForecastCase::Base:
        return point.base;
    case ForecastCase::High:
        return point.high;
    }
    Q_UNREACHABLE();
}

PivotCell scenarioCell(double value, double low, double high)
{
    PivotCell cell;
    cell.value = value;
    cell.low = low;
    cell.high = high;
    cell.state = CellState::Value;
    cell.kinds = Kind::Forecast;
    cell.isScenario = true;
    return cell;
}

/// Puts one forecast over one pivot.
class Overlay final
{
public:
    Overlay(const Pivot &pivot, const ForecastSpec &spec)
        : m_pivot(pivot)
        , m_spec(spec)
        , m_lines(pivot)
        , m_rowsAreTime(pivot.timeAxis() == 0)
    {
    }

    Pivot applied();

private:
    using Scenario = std::map<Period, PivotCell>;

    void carryForwardLines();
    [[nodiscard]] bool addsUp() const;
    void extendAxis();
    [[nodiscard]] PivotCell &cellOf(Pivot &pivot, int line, int time) const;
    void fillCells(Pivot &result);
    void fillTotals(Pivot &result) const;
    void fillTotalsOverTime(Pivot &result) const;

    const Pivot &m_pivot;
    ForecastSpec m_spec;
    PivotLines m_lines;
    bool m_rowsAreTime;
    std::map<int, Scenario> m_scenarios; ///< line → what is added to it
    QList<AxisLabel> m_labels;           ///< the new time axis
    QList<int> m_oldTimes;               ///< where its labels were; -1 for a new one
    QList<int> m_touchedTimes;           ///< of the new axis: where a cell was added
    OverlayNote m_note;
};

void Overlay::carryForwardLines()
{
    std::map<int, Start> starts;
    int lastYear = 0;
    for (const PivotLine &line : m_lines.lines()) {
        const bool hasDates = std::ranges::any_of(
            line.points, [](const LinePoint &point) { return point.period.isValid(); });
        if (!hasDates)
            continue;
        starts[line.index] = startOf(m_pivot, line);
        lastYear = std::max(lastYear, starts[line.index].last.year());
    }
    if (starts.empty())
        m_note.addEmpty();
    if (m_spec.untilYear == 0)
        m_spec.untilYear = lastYear + DefaultHorizon;
    for (const auto &[index, start] : starts) {
        const auto points = carryForward(start.series, m_spec);
        if (!points) {
            m_note.addRefused(points.error());
            continue;
        }
        if (points->isEmpty())
            continue;
        m_note.addCarried(start.series, start.hasOtherOrigins);
        Scenario &scenario = m_scenarios[index];
        const int partsPerYear = sextant::partsPerYear(start.last.grain());
        for (int i = 0; i < int(points->size()); ++i) {
            const ForecastPoint &point = points->at(i);
            scenario[start.last.next((i + 1) * partsPerYear)]
                = scenarioCell(shownValue(point, m_spec.shown), point.low, point.high);
        }
    }
}

/// The new time axis in the direction of the old one.
void Overlay::extendAxis()
{
    const PivotAxis &axis = m_rowsAreTime ? m_pivot.rows : m_pivot.columns;
    std::set<Period> missing;
    for (const auto &[line, scenario] : m_scenarios) {
        for (const auto &[period, cell] : scenario)
            missing.insert(period);
    }
    for (int i = 0; i < int(axis.labels.size()); ++i) {
        m_labels << axis.labels.at(i);
        m_oldTimes << i;
        missing.erase(axis.labels.at(i).first().period);
    }
    const bool descends
        = m_labels.size() > 1 && m_labels.last().first().period < m_labels.first().first().period;
    for (const Period &period : missing) {
        const auto place = std::ranges::find_if(m_labels, [&](const AxisLabel &label) {
            const Period &other = label.first().period;
            return descends ? other < period : period < other;
        });
        const qsizetype index = place - m_labels.begin();
        AxisMember member;
        member.dimension = u"period"_s;
        member.id = period.toString();
        member.names = periodNames(period);
        member.period = period;
        member.isScenario = true;
        m_labels.insert(index, AxisLabel { member });
        m_oldTimes.insert(index, -1);
    }
}

PivotCell &Overlay::cellOf(Pivot &pivot, int line, int time) const
{
    const int row = m_rowsAreTime ? time : line;
    const int column = m_rowsAreTime ? line : time;
    return pivot.cells[qsizetype(row) * pivot.columnCount() + column];
}

void Overlay::fillCells(Pivot &result)
{
    result.cells = QList<PivotCell>(qsizetype(result.rowCount()) * result.columnCount());
    for (int time = 0; time < int(m_labels.size()); ++time) {
        const int old = m_oldTimes.at(time);
        const Period period = m_labels.at(time).first().period;
        bool isTouched = false;
        for (const PivotLine &line : m_lines.lines()) {
            PivotCell &cell = cellOf(result, line.index, time);
            if (old >= 0)
                cell
                    = m_rowsAreTime ? m_pivot.cell(old, line.index) : m_pivot.cell(line.index, old);
            // What is published stays, a contradiction too.
            if (cell.state != CellState::Missing || cell.hasValue() || cell.numberCount > 0)
                continue;
            const auto scenario = m_scenarios.find(line.index);
            if (scenario == m_scenarios.end())
                continue;
            if (const auto added = scenario->second.find(period); added != scenario->second.end()) {
                cell = added->second;
                isTouched = true;
            }
        }
        if (isTouched)
            m_touchedTimes << time;
    }
}

/// Whether the totals of the published periods are the sums of the lines that are shown: only then
/// a forecast total is one, too.
bool Overlay::addsUp() const
{
    const QList<PivotLine> leaves = m_lines.leaves();
    const QList<PivotCell> &totals = m_rowsAreTime ? m_pivot.rowTotals : m_pivot.columnTotals;
    bool hasAny = false;
    for (int time = 0; time < m_lines.timeCount(); ++time) {
        const PivotCell total = totals.value(time);
        if (!total.hasValue())
            continue;
        double sum = 0;
        for (const PivotLine &line : leaves) {
            const LinePoint *point = line.at(time);
            sum += point ? point->cell->value : 0;
        }
        if (std::abs(sum - total.value) > 1e-9 * std::max(std::abs(sum), std::abs(total.value)))
            return false;
        hasAny = true;
    }
    return hasAny;
}

/// Totals of the periods: as published where nothing was added, else the sum of all lines.
void Overlay::fillTotals(Pivot &result) const
{
    const QList<PivotCell> &old = m_rowsAreTime ? m_pivot.rowTotals : m_pivot.columnTotals;
    QList<PivotCell> &totals = m_rowsAreTime ? result.rowTotals : result.columnTotals;
    totals = QList<PivotCell>(m_labels.size());
    for (int time = 0; time < int(m_labels.size()); ++time) {
        if (m_oldTimes.at(time) >= 0)
            totals[time] = old.value(m_oldTimes.at(time));
    }
    if (!addsUp())
        return;
    const QList<PivotLine> leaves = m_lines.leaves();
    for (const int time : m_touchedTimes) {
        PivotCell sum = scenarioCell(0, 0, 0);
        bool isWhole = true;
        for (const PivotLine &line : leaves) {
            const PivotCell &cell = cellOf(result, line.index, time);
            isWhole = isWhole && (cell.hasValue() || line.points.isEmpty());
            if (!cell.hasValue())
                continue;
            sum.value += cell.value;
            sum.low += cell.isScenario ? cell.low : cell.value;
            sum.high += cell.isScenario ? cell.high : cell.value;
            sum.kinds |= cell.kinds;
            sum.numberCount += cell.numberCount;
            for (const QString &source : cell.sources) {
                if (!sum.sources.contains(source))
                    sum.sources << source;
            }
        }
        if (isWhole)
            totals[time] = sum;
    }
}

/// Totals over all periods: flows take in what was added; stocks and rates stay as published.
void Overlay::fillTotalsOverTime(Pivot &result) const
{
    if (m_pivot.measure.overPeriods != PeriodTotal::Sum)
        return;
    QList<PivotCell> &totals = m_rowsAreTime ? result.columnTotals : result.rowTotals;
    const QList<PivotCell> &periods = m_rowsAreTime ? result.rowTotals : result.columnTotals;
    const auto add = [](PivotCell &total, double added) {
        if (!total.hasValue())
            return;
        total.value += added;
        total.kinds |= Kind::Forecast;
        total.isScenario = true;
    };
    for (const auto &[index, scenario] : m_scenarios) {
        double sum = 0;
        for (const int time : m_touchedTimes) {
            const PivotCell &cell = cellOf(result, index, time);
            sum += cell.isScenario ? cell.value : 0;
        }
        if (index < int(totals.size()))
            add(totals[index], sum);
    }
    double whole = 0;
    for (const int time : m_touchedTimes) {
        if (!periods.at(time).isScenario)
            return;
        const PivotCell published
            = (m_rowsAreTime ? m_pivot.rowTotals : m_pivot.columnTotals).value(m_oldTimes.at(time));
        whole += periods.at(time).value - (published.hasValue() ? published.value : 0);
    }
    add(result.grandTotal, whole);
}

Pivot Overlay::applied()
{
    carryForwardLines();
    Pivot result = m_pivot;
    if (!m_scenarios.empty()) {
        extendAxis();
        (m_rowsAreTime ? result.rows : result.columns).labels = m_labels;
        fillCells(result);
        fillTotals(result);
        fillTotalsOverTime(result);
    }
    result.notes << m_note.sentences(m_spec, int(m_lines.lines().size()));
    return result;
}

} // namespace

Pivot withForecast(Pivot pivot)
{
    const std::optional<ForecastSpec> spec = pivot.exploration.forecast;
    if (!spec)
        return pivot;
    if (pivot.timeAxis() < 0) {
        pivot.notes << OverlayNote::needsTime();
        return pivot;
    }
    const Transform transform = pivot.exploration.transform;
    if (transform != Transform::Value && transform != Transform::Index) {
        pivot.notes << OverlayNote::needsValues();
        return pivot;
    }
    return Overlay(pivot, *spec).applied();
}

Result<Pivot> evaluateWithForecast(
    const Cube &cube, const Exploration &exploration, const std::atomic_bool *cancelled)
{
    return evaluate(cube, exploration, cancelled).map(withForecast);
}

Result<Pivot> evaluateWithForecast(
    const Condensed &condensed, const Exploration &exploration, const std::atomic_bool *cancelled)
{
    return evaluate(condensed, exploration, cancelled).map(withForecast);
}

} // namespace sextant
