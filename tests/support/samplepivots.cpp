// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplepivots.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant::tests {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

PivotCell totalOf(const QList<const PivotCell *> &cells)
{
    PivotCell total;
    double sum = 0;
    for (const PivotCell *cell : cells) {
        if (!cell->hasValue())
            continue;
        sum += cell->value;
        total.kinds |= cell->kinds;
        total.isScenario |= cell->isScenario;
        total.state = CellState::Value;
        total.numberCount += cell->numberCount;
    }
    total.value = total.state == CellState::Value ? sum : NaN;
    return total;
}

} // namespace

PivotMaker::PivotMaker()
{
    pivot.dataset.id = u"vendor-shipments"_s;
    pivot.dataset.names = { u"Vendor shipments"_s, u"厂商出货量"_s, u"廠商出貨量"_s };
    pivot.columns.labels = { AxisLabel {} };
    measure({ u"Accelerators acquired"_s, u"加速器采购量"_s, u"加速器採購量"_s });
    unit(u"million units"_s);
    Source source;
    source.id = u"epoch-2026"_s;
    source.publisher = u"Epoch AI"_s;
    source.title = u"AI chip sales and owners"_s;
    source.edition = u"2026-04"_s;
    pivot.sources = { source };
}

Dimension &PivotMaker::dimension(const QString &id)
{
    for (Dimension &dimension : pivot.dimensions) {
        if (dimension.id == id)
            return dimension;
    }
    Dimension dimension;
    dimension.id = id;
    dimension.names = { id, id, id };
    dimension.isAdditive = true;
    pivot.dimensions += dimension;
    return pivot.dimensions.last();
}

void PivotMaker::setAxis(PivotAxis &axis, const QString &id, const QStringList &names)
{
    axis.dimensions = { id };
    axis.labels.clear();
    for (const QString &name : names) {
        AxisMember member;
        member.dimension = id;
        if (id == u"period") {
            member.period = Period::parse(name).value();
            member.id = member.period.toString();
            member.names = { name, name, name };
        } else {
            member.id = name.toLower().replace(u' ', u'-');
            member.names = { name, name, name };
            member.isOther = name == u"Other" || name == u"其他";
            if (member.isOther)
                member.id = u"other"_s;
            Member entry;
            entry.id = member.id;
            entry.names = member.names;
            if (!dimension(id).find(entry.id) && !member.isOther) {
                dimension(id).members += entry;
                dimension(id).rebuild();
            }
        }
        axis.labels += AxisLabel { member };
    }
}

PivotMaker &PivotMaker::periods(const QStringList &periods)
{
    setAxis(pivot.rows, u"period"_s, periods);
    pivot.exploration.rows = pivot.rows.dimensions;
    return *this;
}

PivotMaker &PivotMaker::columnPeriods(const QStringList &periods)
{
    setAxis(pivot.columns, u"period"_s, periods);
    pivot.exploration.columns = u"period"_s;
    return *this;
}

PivotMaker &PivotMaker::rows(const QString &id, const QStringList &names)
{
    setAxis(pivot.rows, id, names);
    pivot.exploration.rows = pivot.rows.dimensions;
    return *this;
}

PivotMaker &PivotMaker::columns(const QString &id, const QStringList &names)
{
    setAxis(pivot.columns, id, names);
    pivot.exploration.columns = id;
    return *this;
}

PivotMaker &PivotMaker::unit(const QString &unit)
{
    pivot.unit = Unit(unit);
    pivot.valueUnit = pivot.unit;
    pivot.measure.unit = pivot.unit;
    return *this;
}

PivotMaker &PivotMaker::measure(const Names &names)
{
    pivot.measure.id = u"accelerators-acquired"_s;
    pivot.measure.names = names;
    pivot.dataset.measures = { pivot.measure };
    return *this;
}

PivotMaker &PivotMaker::chart(const QString &family)
{
    pivot.exploration.chart = family;
    return *this;
}

PivotMaker &PivotMaker::title(const QString &title)
{
    pivot.exploration.title = title;
    return *this;
}

PivotMaker &PivotMaker::notAdditive(const QString &id)
{
    dimension(id).isAdditive = false;
    return *this;
}

PivotCell &PivotMaker::at(int row, int column)
{
    return pivot.cells[qsizetype(row) * pivot.columnCount() + column];
}

PivotMaker &PivotMaker::fill(const QList<QList<double>> &values, Kind kind)
{
    pivot.cells.clear();
    for (const QList<double> &row : values) {
        for (const double value : row) {
            PivotCell cell;
            if (std::isfinite(value)) {
                cell.value = value;
                cell.state = CellState::Value;
                cell.kinds = kind;
                cell.numberCount = 1;
                cell.sources = { u"epoch-2026"_s };
            }
            pivot.cells += cell;
        }
    }
    Q_ASSERT(pivot.cells.size() == qsizetype(pivot.rowCount()) * pivot.columnCount());
    return *this;
}

PivotMaker &PivotMaker::kind(int row, int column, Kind kind)
{
    at(row, column).kinds = kind;
    return *this;
}

PivotMaker &PivotMaker::conflict(int row, int column, const QList<double> &values)
{
    PivotCell cell;
    cell.state = CellState::Conflict;
    cell.kinds = Kind::Estimate;
    cell.numberCount = qint32(values.size());
    cell.sources = { u"epoch-2026"_s };
    for (const double value : values) {
        CellNumber number;
        number.value = value;
        number.kind = Kind::Estimate;
        number.source = u"epoch-2026"_s;
        cell.numbers += number;
    }
    at(row, column) = cell;
    return *this;
}

PivotMaker &PivotMaker::range(int row, int column, double low, double high)
{
    at(row, column).low = low;
    at(row, column).high = high;
    return *this;
}

PivotMaker &PivotMaker::scenario(int row, int column, double low, double high)
{
    PivotCell &cell = at(row, column);
    cell.isScenario = true;
    cell.kinds = Kind::Forecast;
    return range(row, column, low, high);
}

PivotMaker &PivotMaker::state(int row, int column, CellState state)
{
    PivotCell &cell = at(row, column);
    cell.state = state;
    if (state == CellState::Missing || state == CellState::NotAdditive)
        cell.value = NaN;
    return *this;
}

Pivot PivotMaker::make() const
{
    Pivot made = pivot;
    made.rowTotals.clear();
    made.columnTotals.clear();
    QList<const PivotCell *> all;
    for (int row = 0; row < made.rowCount(); ++row) {
        QList<const PivotCell *> cells;
        for (int column = 0; column < made.columnCount(); ++column)
            cells += &made.cell(row, column);
        made.rowTotals += totalOf(cells);
        all += cells;
    }
    for (int column = 0; column < made.columnCount(); ++column) {
        QList<const PivotCell *> cells;
        for (int row = 0; row < made.rowCount(); ++row)
            cells += &made.cell(row, column);
        made.columnTotals += totalOf(cells);
    }
    made.grandTotal = totalOf(all);
    made.observationCount = made.grandTotal.numberCount;
    made.datasetRowCount = made.grandTotal.numberCount;
    return made;
}

PivotMaker acceleratorsByOwner()
{
    PivotMaker maker;
    maker.periods({ u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s, u"2027"_s, u"2028"_s })
        .columns(u"vendor"_s,
            { u"Google"_s, u"Amazon"_s, u"Microsoft"_s, u"Meta"_s, u"Oracle"_s, u"CoreWeave"_s,
                u"Chinese buyers"_s, u"Other"_s })
        .fill({ { 0.07, 0.07, 0.18, 0.10, 0.02, 0.00, 0.10, 0.25 },
            { 1.13, 0.11, 0.28, 0.15, 0.05, 0.04, 0.21, 0.33 },
            { 2.49, 1.06, 0.81, 0.52, 0.22, 0.19, 0.96, 0.85 },
            { 3.13, 1.52, 0.99, 0.72, 0.38, 0.27, 0.56, 0.95 },
            { 4.22, 2.05, 1.34, 0.97, 0.51, 0.36, 0.76, 1.28 },
            { 5.06, 2.46, 1.61, 1.17, 0.61, 0.44, 0.91, 1.54 },
            { 5.75, 2.79, 1.83, 1.33, 0.70, 0.50, 1.04, 1.75 } })
        .title(u"Five buyers took four fifths of all AI accelerators in 2025, and Google alone "
               u"more than a third"_s)
        .chart(u"stacked"_s);
    for (int row = 4; row < 7; ++row) {
        for (int column = 0; column < 8; ++column) {
            const double value = maker.pivot.cell(row, column).value;
            const double spread = 0.08 * (row - 3);
            maker.scenario(row, column, value * (1 - spread), value * (1 + spread));
        }
    }
    return maker;
}

PivotMaker cloudInference()
{
    PivotMaker maker;
    maker.periods({ u"2025"_s, u"2026"_s, u"2032"_s })
        .unit(u"USD bn"_s)
        .measure({ u"Market size"_s, u"市场规模"_s, u"市場規模"_s })
        .fill({ { 102.19 }, { 118.9 }, { 320.98 } }, Kind::Forecast)
        .kind(0, 0, Kind::Estimate)
        .title(u"Cloud inference chips triple by 2032"_s)
        .chart(u"column"_s);
    return maker;
}

PivotMaker manySeries(int series, int periods)
{
    QStringList names;
    for (int s = 0; s < series; ++s)
        names += u"Vendor %1"_s.arg(s + 1);
    QStringList quarters;
    for (int p = 0; p < periods; ++p)
        quarters += Period(2014, Grain::Quarter, 1).next(p).toString();
    QList<QList<double>> values;
    for (int p = 0; p < periods; ++p) {
        QList<double> row;
        for (int s = 0; s < series; ++s)
            row += 10 + 40.0 / (s + 1) + 5 * std::sin(0.3 * p + s) + 0.4 * p;
        values += row;
    }
    PivotMaker maker;
    maker.periods(quarters).columns(u"vendor"_s, names).fill(values).chart(u"line"_s);
    return maker;
}

} // namespace sextant::tests
