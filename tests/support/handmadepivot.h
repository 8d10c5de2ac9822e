// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/periodnames.h"
#include "models/explore/pivot.h"

#include <algorithm>

namespace sextant::test {

/// A small pivot made by hand, for tests of what reads pivots. Totals are the plain sums of rows
/// and columns once addTotals() is called; until then they are missing.
class HandmadePivot final
{
public:
    HandmadePivot(const QString &measure, const Names &names, const QString &unit)
    {
        m_pivot.measure.id = measure;
        m_pivot.measure.names = names;
        m_pivot.measure.unit = Unit(unit);
        m_pivot.unit = m_pivot.measure.unit;
        m_pivot.valueUnit = m_pivot.measure.unit;
        m_pivot.dataset.id = QStringLiteral("handmade");
        m_pivot.dataset.measures = { m_pivot.measure };
        m_pivot.columns.labels = { AxisLabel {} };
    }

    /// Adds a dimension whose members have the same name in every language unless given.
    HandmadePivot &dimension(const QString &id, const Names &names, const QList<Member> &members)
    {
        Dimension dimension;
        dimension.id = id;
        dimension.names = names;
        dimension.members = members;
        dimension.rebuild();
        m_pivot.dimensions << dimension;
        return *this;
    }
    HandmadePivot &rows(const QString &dimension, const QStringList &ids)
    {
        m_pivot.rows = axis(dimension, ids);
        m_pivot.exploration.rows = { dimension };
        return resized();
    }
    HandmadePivot &columns(const QString &dimension, const QStringList &ids)
    {
        m_pivot.columns = axis(dimension, ids);
        m_pivot.exploration.columns = dimension;
        return resized();
    }
    HandmadePivot &cell(int row, int column, double value, Kind kind = Kind::Actual,
        const QString &source = QStringLiteral("s"), Qualifier qualifier = Qualifier::None)
    {
        PivotCell &cell = at(row, column);
        cell.value = value;
        cell.state = CellState::Value;
        cell.kinds = kind;
        cell.qualifier = qualifier;
        cell.numberCount = 1;
        cell.sources = { source };
        CellNumber number;
        number.value = value;
        number.kind = kind;
        number.qualifier = qualifier;
        number.source = source;
        if (m_pivot.timeAxis() >= 0)
            number.period = (m_pivot.timeAxis() == 0 ? m_pivot.rows.labels.at(row)
                                                     : m_pivot.columns.labels.at(column))
                                .first()
                                .period;
        cell.numbers = { number };
        return *this;
    }
    /// Several numbers for the same thing.
    HandmadePivot &conflict(int row, int column, const QList<double> &values)
    {
        PivotCell &cell = at(row, column);
        cell = {};
        cell.state = CellState::Conflict;
        cell.kinds = Kind::Estimate;
        cell.numberCount = qint32(values.size());
        for (const double value : values) {
            CellNumber number;
            number.value = value;
            cell.numbers << number;
        }
        return *this;
    }
    HandmadePivot &source(const QString &id, const QString &publisher, const QString &edition)
    {
        Source source;
        source.id = id;
        source.publisher = publisher;
        source.edition = edition;
        m_pivot.sources << source;
        return *this;
    }
    HandmadePivot &addTotals()
    {
        for (int row = 0; row < m_pivot.rowCount(); ++row) {
            for (int column = 0; column < m_pivot.columnCount(); ++column) {
                add(m_pivot.rowTotals[row], m_pivot.cell(row, column));
                add(m_pivot.columnTotals[column], m_pivot.cell(row, column));
                add(m_pivot.grandTotal, m_pivot.cell(row, column));
            }
        }
        return *this;
    }
    PivotCell &at(int row, int column)
    {
        return m_pivot.cells[qsizetype(row) * m_pivot.columnCount() + column];
    }
    [[nodiscard]] Pivot &pivot() { return m_pivot; }

private:
    [[nodiscard]] PivotAxis axis(const QString &dimension, const QStringList &ids) const
    {
        PivotAxis axis;
        axis.dimensions = { dimension };
        for (const QString &id : ids) {
            AxisMember member;
            member.dimension = dimension;
            member.id = id;
            if (dimension == u"period") {
                member.period = Period::parse(id).value_or(Period());
                member.names = periodNames(member.period);
            } else if (const Dimension *known = m_pivot.dimension(dimension);
                       known && known->find(id)) {
                member.names = known->find(id)->names;
            } else {
                member.names = { id, id, id };
            }
            axis.labels << AxisLabel { member };
        }
        return axis;
    }
    HandmadePivot &resized()
    {
        m_pivot.cells = QList<PivotCell>(qsizetype(m_pivot.rowCount()) * m_pivot.columnCount());
        m_pivot.rowTotals = QList<PivotCell>(m_pivot.rowCount());
        m_pivot.columnTotals = QList<PivotCell>(m_pivot.columnCount());
        return *this;
    }
    static void add(PivotCell &total, const PivotCell &cell)
    {
        if (!cell.hasValue())
            return;
        total.value = total.hasValue() ? total.value + cell.value : cell.value;
        total.state = CellState::Value;
        total.kinds |= cell.kinds;
        total.numberCount += cell.numberCount;
    }

    Pivot m_pivot;
};

} // namespace sextant::test
