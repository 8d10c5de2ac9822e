// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/bridge.h"

#include "views/charts/chartwords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double Negligible = 1e-9; // of the largest total

/// One end of a bridge: a period or a column, with its total and the numbers it is made of.
struct End
{
    QString name;
    const PivotCell *total = nullptr;
    QList<CellIndex> cells; ///< one a member
};

class Builder
{
public:
    explicit Builder(const ChartData &data)
        : m_data(data)
    {
    }

    Bridge overTime();
    Bridge overSeries();
    Bridge overColumns();
    Bridge ofParts();
    Bridge refused(const QString &reason) const
    {
        Bridge bridge;
        bridge.whyNot = reason;
        return bridge;
    }

private:
    [[nodiscard]] QString word(const Names &names) const { return names.in(m_data.language()); }
    [[nodiscard]] const PivotCell &cell(CellIndex index) const
    {
        return m_data.pivot().cell(index.first, index.second);
    }
    void addTotal(const QString &name, const PivotCell &total, CellIndex index = NoCell);
    void addChanges(const End &from, const End &to, const QStringList &names);
    void addRest(double from, double to, Kind kind, bool isMerged);
    [[nodiscard]] QList<End> endsOverTime() const;

    const ChartData &m_data;
    Bridge m_bridge;
    QStringList m_oneSided; ///< members with a number at one end only
};

void Builder::addTotal(const QString &name, const PivotCell &total, CellIndex index)
{
    BridgeStep step;
    step.name = step.text = name;
    step.to = total.value;
    step.kind = ChartData::kindOf(total);
    step.isScenario = total.isScenario;
    step.isPartial = total.state == CellState::Partial && m_data.marksPartial();
    step.cell = index;
    m_bridge.steps += step;
}

void Builder::addRest(double from, double to, Kind kind, bool isMerged)
{
    BridgeStep step;
    step.type = BridgeStep::Type::Change;
    step.isRest = true;
    step.name = isMerged ? chartWord(ChartWord::Other, m_data.language())
                         : word({ u"Not broken down"_s, u"未拆分部分"_s, u"未拆分部分"_s });
    step.text = step.name;
    step.from = from;
    step.to = to;
    step.kind = kind;
    m_bridge.steps += step;
}

void Builder::addChanges(const End &from, const End &to, const QStringList &names)
{
    QList<BridgeStep> changes;
    const QString span = from.name + u" → "_s + to.name;
    for (qsizetype i = 0; i < to.cells.size(); ++i) {
        const PivotCell &before = cell(from.cells[i]);
        const PivotCell &after = cell(to.cells[i]);
        if (!before.hasValue() && !after.hasValue())
            continue;
        // Contradicting numbers are not zero: what they come to is not broken down.
        if (before.state == CellState::Conflict || after.state == CellState::Conflict)
            continue;
        if (before.hasValue() != after.hasValue() && !m_oneSided.contains(names[i]))
            m_oneSided += names[i];
        BridgeStep step;
        step.type = BridgeStep::Type::Change;
        step.name = names[i];
        step.text = names[i] + u", "_s + span;
        step.to = (after.hasValue() ? after.value : 0) - (before.hasValue() ? before.value : 0);
        step.kind = std::max(before.hasValue() ? ChartData::kindOf(before) : Kind::Actual,
            after.hasValue() ? ChartData::kindOf(after) : Kind::Actual);
        step.isScenario = after.isScenario;
        step.isPartial = m_data.marksPartial()
            && (before.state == CellState::Partial || after.state == CellState::Partial);
        step.cell = to.cells[i];
        changes += step;
    }
    // The largest keep bars of their own; ups come before downs.
    std::stable_sort(changes.begin(), changes.end(),
        [](const BridgeStep &a, const BridgeStep &b) { return std::abs(a.to) > std::abs(b.to); });
    const bool isMerged = changes.size() > Bridge::MostChanges;
    Kind restKind = Kind::Actual;
    for (qsizetype i = Bridge::MostChanges; i < changes.size(); ++i)
        restKind = std::max(restKind, changes[i].kind);
    if (isMerged)
        changes.resize(Bridge::MostChanges);
    std::stable_sort(changes.begin(), changes.end(),
        [](const BridgeStep &a, const BridgeStep &b) { return a.to > b.to; });
    double end = from.total->value;
    for (BridgeStep &step : changes) {
        step.from = end;
        end += step.to;
        step.to = end;
        m_bridge.steps += step;
    }
    const double size = std::max(std::abs(from.total->value), std::abs(to.total->value));
    if (isMerged || std::abs(to.total->value - end) > std::max(size * Negligible, 1e-300))
        addRest(end, to.total->value, restKind, isMerged);
}

QList<End> Builder::endsOverTime() const
{
    QList<End> ends;
    for (int place = 0; place < m_data.placeCount(); ++place) {
        End end;
        end.name = m_data.places()[place].name;
        end.total = &m_data.total(place);
        for (const int series : m_data.stackOrder())
            end.cells += m_data.cellIndex(place, series);
        if (end.total->hasValue())
            ends += end;
    }
    return ends;
}

Bridge Builder::overTime()
{
    QList<int> places;
    for (int place = 0; place < m_data.placeCount(); ++place) {
        if (m_data.cell(place, 0).hasValue())
            places += place;
    }
    if (places.size() < 2)
        return refused(chartWord(ChartWord::NeedsTwoPeriods, m_data.language()));
    addTotal(m_data.places()[places.first()].name, m_data.cell(places.first(), 0),
        m_data.cellIndex(places.first(), 0));
    for (qsizetype i = 1; i < places.size(); ++i) {
        const QString &before = m_data.places()[places[i - 1]].name;
        const QString &name = m_data.places()[places[i]].name;
        const PivotCell &from = m_data.cell(places[i - 1], 0);
        const PivotCell &to = m_data.cell(places[i], 0);
        BridgeStep step;
        step.type = BridgeStep::Type::Change;
        step.name = u"→ "_s + name;
        step.text = before + u" → "_s + name;
        step.from = from.value;
        step.to = to.value;
        step.kind = std::max(ChartData::kindOf(from), ChartData::kindOf(to));
        step.isScenario = to.isScenario;
        step.isPartial = m_data.marksPartial()
            && (from.state == CellState::Partial || to.state == CellState::Partial);
        step.cell = m_data.cellIndex(places[i], 0);
        m_bridge.steps += step;
    }
    addTotal(m_data.places()[places.last()].name, m_data.cell(places.last(), 0));
    return m_bridge;
}

Bridge Builder::overSeries()
{
    if (!m_data.isStackable())
        return refused(chartWord(ChartWord::DoesNotAdd, m_data.language()));
    QList<End> ends = endsOverTime();
    if (ends.size() < 2) {
        return refused(word({ u"It needs two periods whose numbers add up to a total."_s,
            u"至少需要两个可以求得合计的期间。"_s, u"至少需要兩個可以求得合計的期間。"_s }));
    }
    QStringList names;
    for (const int series : m_data.stackOrder())
        names += m_data.series()[series].name;
    const qsizetype changes = std::min<qsizetype>(names.size() + 1, Bridge::MostChanges + 1);
    if (ends.size() + (ends.size() - 1) * changes > Bridge::MostBars)
        ends = { ends.first(), ends.last() };
    addTotal(ends.first().name, *ends.first().total);
    for (qsizetype i = 1; i < ends.size(); ++i) {
        addChanges(ends[i - 1], ends[i], names);
        addTotal(ends[i].name, *ends[i].total);
    }
    if (!m_oneSided.isEmpty()) {
        m_bridge.notes
            += word({ u"Counted as zero where there is no number: %1."_s,
                        u"没有数字的一端按零计：%1。"_s, u"沒有數字的一端按零計：%1。"_s })
                   .arg(m_oneSided.join(u", "_s));
    }
    return m_bridge;
}

Bridge Builder::overColumns()
{
    const Pivot &pivot = m_data.pivot();
    const bool adds = std::all_of(
        pivot.rows.dimensions.begin(), pivot.rows.dimensions.end(), [&](const QString &id) {
            const Dimension *dimension = pivot.dimension(id);
            return !dimension || dimension->isAdditive;
        });
    const bool isMeasure = pivot.columns.dimensions.contains(u"measure"_s);
    const bool hasTotals = pivot.columnTotals.size() == 2 && pivot.columnTotals[0].hasValue()
        && pivot.columnTotals[1].hasValue();
    if (!adds || isMeasure || !hasTotals)
        return refused(chartWord(ChartWord::DoesNotAdd, m_data.language()));
    QStringList names;
    End ends[2];
    for (int column = 0; column < 2; ++column) {
        ends[column].name = pivot.columns.text(column, m_data.language());
        ends[column].total = &pivot.columnTotals[column];
        for (int row = 0; row < pivot.rowCount(); ++row)
            ends[column].cells += CellIndex(row, column);
    }
    for (int row = 0; row < pivot.rowCount(); ++row)
        names += pivot.rows.text(row, m_data.language());
    addTotal(ends[0].name, *ends[0].total);
    addChanges(ends[0], ends[1], names);
    addTotal(ends[1].name, *ends[1].total);
    return m_bridge;
}

Bridge Builder::ofParts()
{
    const Pivot &pivot = m_data.pivot();
    const PivotCell &total = pivot.grandTotal;
    if (pivot.rowCount() < 2 || !total.hasValue())
        return refused(chartWord(ChartWord::DoesNotAdd, m_data.language()));
    double end = 0;
    double rest = 0;
    Kind restKind = Kind::Actual;
    QList<double> sizes;
    for (int row = 0; row < pivot.rowCount(); ++row)
        sizes += pivot.cell(row, 0).hasValue() ? std::abs(pivot.cell(row, 0).value) : 0;
    std::sort(sizes.begin(), sizes.end(), std::greater());
    const int most = Bridge::MostBars - 2;
    const double least = sizes.size() > most ? sizes[most - 1] : 0;
    int count = 0;
    for (int row = 0; row < pivot.rowCount(); ++row) {
        const PivotCell &part = pivot.cell(row, 0);
        if (!part.hasValue())
            continue;
        if (std::abs(part.value) < least || count >= most) {
            rest += part.value;
            restKind = std::max(restKind, ChartData::kindOf(part));
            continue;
        }
        ++count;
        BridgeStep step;
        step.type = BridgeStep::Type::Change;
        step.name = step.text = pivot.rows.text(row, m_data.language());
        step.from = end;
        step.to = end += part.value;
        step.kind = ChartData::kindOf(part);
        step.isScenario = part.isScenario;
        step.isPartial = part.state == CellState::Partial && m_data.marksPartial();
        step.cell = CellIndex(row, 0);
        m_bridge.steps += step;
    }
    if (std::abs(total.value - end) > std::abs(total.value) * Negligible)
        addRest(end, total.value, restKind, std::abs(rest) > 0);
    const QString name = chartWord(ChartWord::Total, m_data.language());
    addTotal(name.left(1).toUpper() + name.mid(1), total);
    return m_bridge;
}

} // namespace

Bridge bridgeOf(const ChartData &data)
{
    Builder builder(data);
    const Transform transform = data.pivot().exploration.transform;
    if (transform == Transform::Growth || transform == Transform::Index
        || transform == Transform::Difference)
        return builder.refused(chartWord(ChartWord::DoesNotAdd, data.language()));
    if (data.hasPeriods())
        return data.seriesCount() == 1 ? builder.overTime() : builder.overSeries();
    if (data.pivot().columnCount() == 2)
        return builder.overColumns();
    if (data.pivot().columnCount() == 1)
        return builder.ofParts();
    return builder.refused(Names { u"It needs two ends: two periods, or two columns."_s,
        u"它需要两端：两个期间，或两列。"_s, u"它需要兩端：兩個期間，或兩欄。"_s }
                               .in(data.language()));
}

QColor bridgeColour(const BridgeStep &step, const ChartTheme &theme)
{
    if (step.type == BridgeStep::Type::Total)
        return theme.secondary;
    if (step.isRest)
        return theme.other;
    return step.change() < 0 ? theme.fall : theme.rise;
}

} // namespace sextant
