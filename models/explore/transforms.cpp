// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/transforms.h"

#include "models/explore/origin.h"
#include "models/explore/tr.h"
#include "models/forecast/growth.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <vector>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

constexpr double Percent = 100;

/// A cell from which nothing can be computed, with the reason kept.
PivotCell without(CellState state, Qualifier qualifier = Qualifier::None)
{
    PivotCell cell;
    cell.state = state;
    cell.qualifier = qualifier;
    return cell;
}

/// `cell` with another value and with the origin of the figure it was compared with.
PivotCell compared(PivotCell cell, const PivotCell &with, double value)
{
    cell.value = value;
    cell.low = std::numeric_limits<double>::quiet_NaN();
    cell.high = cell.low;
    cell.unit.clear();
    cell.kinds |= with.kinds;
    for (const QString &source : with.sources) {
        if (!cell.sources.contains(source))
            cell.sources.append(source);
    }
    if (with.state == CellState::Partial)
        cell.state = CellState::Partial;
    if (with.qualifier == Qualifier::Incomplete)
        cell.qualifier = Qualifier::Incomplete;
    return cell;
}

PivotCell shareOf(const PivotCell &part, const PivotCell &whole)
{
    if (!part.hasValue())
        return part;
    if (!whole.hasValue() && whole.state == CellState::Missing)
        return without(CellState::Missing, whole.qualifier);
    if (!whole.hasValue() || whole.value == 0 || part.unit != whole.unit)
        return without(CellState::NotAdditive);
    return compared(part, whole, Percent * part.value / whole.value);
}

void applyShare(Pivot &pivot, bool ofRow)
{
    const bool usesRowTotals = ofRow || pivot.timeAxis() == 0;
    const QList<PivotCell> rowTotals = pivot.rowTotals;
    const QList<PivotCell> columnTotals = pivot.columnTotals;
    const PivotCell grandTotal = pivot.grandTotal;
    for (int row = 0; row < pivot.rowCount(); ++row) {
        for (int column = 0; column < pivot.columnCount(); ++column) {
            PivotCell &cell = pivot.cells[qsizetype(row) * pivot.columnCount() + column];
            cell = shareOf(cell, usesRowTotals ? rowTotals[row] : columnTotals[column]);
        }
    }
    for (int row = 0; row < pivot.rowCount(); ++row)
        pivot.rowTotals[row] = shareOf(rowTotals[row], usesRowTotals ? rowTotals[row] : grandTotal);
    for (int column = 0; column < pivot.columnCount(); ++column) {
        pivot.columnTotals[column]
            = shareOf(columnTotals[column], usesRowTotals ? grandTotal : columnTotals[column]);
    }
    pivot.grandTotal = shareOf(grandTotal, grandTotal);
}

bool isComparable(const PivotCell &cell)
{
    return cell.hasValue()
        && !(cell.state == CellState::Value && cell.qualifier == Qualifier::Incomplete);
}

/// The cells of one series along the axis of time.
using Series = std::vector<PivotCell>;

/// Compares each cell of a series with another one of it.
class Comparison
{
public:
    /// `pivot` must outlive the comparison; its sources and dimensions are read.
    explicit Comparison(const Pivot &pivot)
        : m_pivot(pivot)
        , m_transform(pivot.exploration.transform)
    {
        const PivotAxis &axis = pivot.timeAxis() == 0 ? pivot.rows : pivot.columns;
        for (const AxisLabel &label : axis.labels)
            m_periods.push_back(label.first().period);
    }

    /// Chooses the base of an index. @param base  as asked for; invalid: choose one
    void setBase(const Period &base, const std::vector<Series> &series)
    {
        const auto isBaseOf = [](std::size_t place, const Series &one) {
            return std::ranges::none_of(one, isComparable) || isComparable(one[place]);
        };
        const auto found = std::ranges::find(m_periods, base);
        if (base.isValid()) {
            m_base = found == m_periods.end() ? -1 : int(found - m_periods.begin());
            return;
        }
        m_base = m_periods.empty() ? -1 : 0;
        for (std::size_t place = 0; place < m_periods.size(); ++place) {
            const auto isBase = [&](const Series &one) { return isBaseOf(place, one); };
            if (std::ranges::all_of(series, isBase)) {
                m_base = int(place);
                return;
            }
        }
    }

    [[nodiscard]] Period base() const
    {
        return m_base < 0 ? Period() : m_periods[std::size_t(m_base)];
    }
    /// Whether growth over more or less than a year was made a yearly rate.
    [[nodiscard]] bool hasAnnualised() const { return m_hasAnnualised; }

    /// Whether numbers of different publishers or definitions were left uncompared.
    [[nodiscard]] bool hasForeign() const { return m_hasForeign; }

    Series operator()(const Series &series)
    {
        m_origins.clear();
        m_origins.resize(series.size());
        Series result;
        result.reserve(series.size());
        for (std::size_t place = 0; place < series.size(); ++place)
            result.push_back(at(series, place));
        return result;
    }

private:
    PivotCell at(const Series &series, std::size_t place)
    {
        const PivotCell &cell = series[place];
        if (!cell.hasValue())
            return cell;
        if (!isComparable(cell))
            return without(CellState::Missing, Qualifier::Incomplete);
        const int reference = m_transform == Transform::Index ? m_base : earlier(series, place);
        if (reference < 0)
            return without(CellState::Missing);
        const PivotCell &with = series[std::size_t(reference)];
        if (!isComparable(with) || with.unit != cell.unit)
            return without(CellState::Missing);
        if (!areAlike(series, std::size_t(reference), place)) {
            m_hasForeign = true;
            return without(CellState::NotAdditive);
        }
        const double value = outcome(
            cell.value, with.value, m_periods[std::size_t(reference)].yearsTo(m_periods[place]));
        return std::isnan(value) ? without(CellState::Missing) : compared(cell, with, value);
    }

    const Origin &originAt(const Series &series, std::size_t place)
    {
        std::optional<Origin> &origin = m_origins[place];
        if (!origin)
            origin = originOf(m_pivot, series[place]);
        return *origin;
    }

    /// A change between two publishers, or two definitions, is no growth.
    bool areAlike(const Series &series, std::size_t a, std::size_t b)
    {
        return a == b || series[a].isScenario || series[b].isScenario
            || originAt(series, a) == originAt(series, b);
    }

    /// The place of the earlier cell to compare with: the nearest of the same origin, else the
    /// nearest; -1 if there is none.
    int earlier(const Series &series, std::size_t place)
    {
        int nearest = -1;
        const Period &period = m_periods[place];
        if (!period.isValid())
            return -1;
        const bool isYear = period.grain() == Grain::Year;
        const Period yearBefore = period.next(-partsPerYear(period.grain()));
        for (int before = int(place) - 1; before >= 0; --before) {
            const Period &candidate = m_periods[std::size_t(before)];
            const bool isAlike = candidate.isValid() && candidate.grain() == period.grain()
                && candidate.isFiscal() == period.isFiscal();
            if (isAlike && isYear && isComparable(series[std::size_t(before)])) {
                if (areAlike(series, std::size_t(before), place))
                    return before;
                nearest = nearest < 0 ? before : nearest;
            }
            if (isAlike && !isYear && candidate == yearBefore)
                return before;
        }
        return nearest;
    }

    double outcome(double value, double reference, double years)
    {
        constexpr double NoValue = std::numeric_limits<double>::quiet_NaN();
        constexpr double NearlyNothing = 1e-9;
        if (m_transform == Transform::Difference)
            return value - reference;
        if (!(reference > 0))
            return NoValue;
        if (m_transform == Transform::Index)
            return Percent * value / reference;
        if (std::abs(years - 1) < NearlyNothing)
            return Percent * (value / reference - 1);
        const auto rate = compoundGrowth(reference, value, years);
        m_hasAnnualised = m_hasAnnualised || rate.has_value();
        return rate.has_value() ? Percent * *rate : NoValue;
    }

    const Pivot &m_pivot;
    Transform m_transform;
    std::vector<Period> m_periods;
    std::vector<std::optional<Origin>> m_origins; ///< of the series at hand, as far as asked for
    int m_base = -1;
    bool m_hasAnnualised = false;
    bool m_hasForeign = false;
};

void applyComparison(Pivot &pivot)
{
    const bool isTimeOnRows = pivot.timeAxis() == 0;
    const int periods = isTimeOnRows ? pivot.rowCount() : pivot.columnCount();
    const int count = isTimeOnRows ? pivot.columnCount() : pivot.rowCount();
    const auto place = [&](int series, int period) {
        const int row = isTimeOnRows ? period : series;
        const int column = isTimeOnRows ? series : period;
        return qsizetype(row) * pivot.columnCount() + column;
    };
    std::vector<Series> all(static_cast<std::size_t>(count));
    for (int series = 0; series < count; ++series) {
        for (int period = 0; period < periods; ++period)
            all[std::size_t(series)].push_back(pivot.cells[place(series, period)]);
    }

    Comparison compare(pivot);
    if (pivot.exploration.transform == Transform::Index) {
        compare.setBase(pivot.exploration.base, all);
        pivot.notes.append(compare.base().isValid()
                ? ExploreTr::tr("Index: %1 is 100.").arg(compare.base().toString())
                : ExploreTr::tr("The base period %1 is not in view.")
                      .arg(pivot.exploration.base.toString()));
    }
    for (int series = 0; series < count; ++series) {
        const Series result = compare(all[std::size_t(series)]);
        for (int period = 0; period < periods; ++period)
            pivot.cells[place(series, period)] = result[std::size_t(period)];
    }
    QList<PivotCell> &ofTime = isTimeOnRows ? pivot.rowTotals : pivot.columnTotals;
    QList<PivotCell> &overTime = isTimeOnRows ? pivot.columnTotals : pivot.rowTotals;
    const Series totals = compare(Series(ofTime.cbegin(), ofTime.cend()));
    ofTime = QList<PivotCell>(totals.begin(), totals.end());
    overTime.fill(PivotCell());
    pivot.grandTotal = PivotCell();
    if (compare.hasForeign())
        pivot.notes.append(ExploreTr::tr(
            "Nothing is computed between numbers of different publishers or definitions."));
    if (compare.hasAnnualised())
        pivot.notes.append(ExploreTr::tr("Growth over several years is the compound yearly rate."));
}

} // namespace

void applyTransform(Pivot &pivot)
{
    pivot.unit = pivot.valueUnit;
    const bool hasConflicts = std::ranges::any_of(std::as_const(pivot.cells),
        [](const PivotCell &cell) { return cell.state == CellState::Conflict; });
    if (hasConflicts && pivot.exploration.transform != Transform::Value) {
        pivot.notes.append(
            ExploreTr::tr("Nothing is computed where several numbers contradict each other."));
    }
    switch (pivot.exploration.transform) {
    case Transform::Value:
        return;
    case Transform::Share:
    case Transform::ShareOfRow:
        pivot.unit = Unit(u"percent"_s);
        applyShare(pivot, pivot.exploration.transform == Transform::ShareOfRow);
        return;
    case Transform::Growth:
        pivot.unit = Unit(u"percent"_s);
        break;
    case Transform::Index:
        pivot.unit = Unit(u"index"_s);
        break;
    case Transform::Difference:
        break;
    }
    applyComparison(pivot);
}

} // namespace sextant
