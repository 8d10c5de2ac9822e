// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/evaluate.h"

#include "models/explore/aggregate.h"
#include "models/explore/axis.h"
#include "models/explore/numberformat.h"
#include "models/explore/numberset.h"
#include "models/explore/selection.h"
#include "models/explore/tr.h"
#include "models/explore/transforms.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 RowBit = 1;
constexpr quint8 ColumnBit = 2;

/// One evaluation, from the resolved exploration to the pivot.
class Evaluation
{
public:
    /// @param numbers  a cube, or what a large one was condensed to
    template <typename Numbers>
    Evaluation(
        const Numbers &numbers, const Exploration &exploration, const std::atomic_bool *cancelled)
        : m_exploration(exploration)
        , m_cancelled(cancelled)
        , m_set(numbers, exploration)
        , m_cube(m_set.cube())
        , m_rows(m_set, exploration.rows)
        , m_columns(m_set,
              exploration.columns.isEmpty() ? QStringList() : QStringList { exploration.columns })
        , m_ranked(m_rows.memberDimension() >= 0 ? &m_rows : &m_columns)
        , m_place(m_ranked->memberDimension())
    {
    }

    Result<Pivot> run();

private:
    /// The numbers of each cell, cell after cell.
    struct Buckets
    {
        std::vector<quint32> begins;
        std::vector<quint32> numbers;
        [[nodiscard]] std::span<const quint32> operator[](std::size_t cell) const
        {
            return std::span(numbers).subspan(begins[cell], begins[cell + 1] - begins[cell]);
        }
    };
    template <typename CellOf>
    [[nodiscard]] Buckets sorted(std::size_t cellCount, const CellOf &cellOf) const;

    void setRolledUp();
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled->load(); }
    [[nodiscard]] QList<PivotCell> cells(Aggregator &aggregator) const;
    [[nodiscard]] QList<PivotCell> totals(
        Aggregator &aggregator, const Axis &axis, const Axis &over, quint8 bit) const;
    [[nodiscard]] bool hasTotalOver(const Axis &axis) const;
    [[nodiscard]] Result<void> checkSize() const;
    [[nodiscard]] PivotCell grandTotal(Aggregator &aggregator) const;

    /// The sum of the cells of each label of the ranked axis; NaN without any value.
    [[nodiscard]] std::vector<double> sums(const QList<PivotCell> &cells, bool ofSizes) const;
    [[nodiscard]] std::vector<double> sumsOfMembers(const std::vector<double> &ofLabels) const;
    void foldSmallest(const QList<PivotCell> &cells);
    void sortLabels(QList<PivotCell> &cells);
    void addSources(Pivot &pivot) const;
    [[nodiscard]] QStringList notes(const Aggregator &aggregator) const;

    const Exploration &m_exploration;
    const std::atomic_bool *m_cancelled;
    NumberSet m_set;
    const Cube &m_cube;
    Axis m_rows;
    Axis m_columns;
    Axis *m_ranked; ///< the axis that sort and top work on
    int m_place;    ///< of the dimension there that they work on; -1: none
    std::vector<quint8> m_rolledUp;
    QList<Names> m_leftOut; ///< members that are neither kept nor in `other`
};

template <typename CellOf>
Evaluation::Buckets Evaluation::sorted(std::size_t cellCount, const CellOf &cellOf) const
{
    const auto count = m_set.numbers().size();
    Buckets buckets;
    buckets.begins.assign(cellCount + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto cell = cellOf(i); cell >= 0)
            ++buckets.begins[std::size_t(cell) + 1];
    }
    std::partial_sum(buckets.begins.begin(), buckets.begins.end(), buckets.begins.begin());
    buckets.numbers.resize(buckets.begins.back());
    std::vector<quint32> next(buckets.begins.begin(), buckets.begins.end() - 1);
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto cell = cellOf(i); cell >= 0)
            buckets.numbers[next[std::size_t(cell)]++] = quint32(i);
    }
    return buckets;
}

void Evaluation::setRolledUp()
{
    m_rolledUp.assign(m_set.numbers().size(), 0);
    if (m_exploration.levels.isEmpty())
        return;
    for (std::size_t i = 0; i < m_rolledUp.size(); ++i) {
        m_rolledUp[i] = quint8((m_rows.isRolledUp(quint32(i)) ? RowBit : 0)
            | (m_columns.isRolledUp(quint32(i)) ? ColumnBit : 0));
    }
}

QList<PivotCell> Evaluation::cells(Aggregator &aggregator) const
{
    const int columnCount = m_columns.labelCount();
    const auto count = std::size_t(m_rows.labelCount()) * std::size_t(columnCount);
    const Buckets buckets = sorted(count, [&](std::size_t i) -> std::ptrdiff_t {
        const int row = m_rows.labelOf()[i];
        const int column = m_columns.labelOf()[i];
        return row < 0 || column < 0 ? -1 : std::ptrdiff_t(row) * columnCount + column;
    });
    QList<PivotCell> cells;
    cells.reserve(qsizetype(count));
    for (std::size_t cell = 0; cell < count && !isCancelled(); ++cell) {
        cells.append(aggregator.cell(buckets[cell], Aggregator::Role::Cell, RowBit | ColumnBit));
    }
    return cells;
}

bool Evaluation::hasTotalOver(const Axis &axis) const
{
    return !axis.hasPeriods() || axis.labelCount() < 2 || m_set.totalsOverPeriods();
}

QList<PivotCell> Evaluation::totals(
    Aggregator &aggregator, const Axis &axis, const Axis &over, quint8 bit) const
{
    QList<PivotCell> totals;
    if (!hasTotalOver(over)) {
        totals.resize(axis.labelCount());
        return totals;
    }
    const auto count = std::size_t(axis.labelCount());
    const Buckets buckets = sorted(count, [&](std::size_t i) { return axis.labelOf()[i]; });
    totals.reserve(qsizetype(count));
    for (std::size_t label = 0; label < count && !isCancelled(); ++label)
        totals.append(aggregator.cell(buckets[label], Aggregator::Role::Total, bit));
    return totals;
}

PivotCell Evaluation::grandTotal(Aggregator &aggregator) const
{
    if (!hasTotalOver(m_rows) || !hasTotalOver(m_columns))
        return {};
    std::vector<quint32> all(m_set.numbers().size());
    std::iota(all.begin(), all.end(), 0U);
    return aggregator.cell(all, Aggregator::Role::Total, 0);
}

std::vector<double> Evaluation::sums(const QList<PivotCell> &cells, bool ofSizes) const
{
    std::vector<double> sums(
        std::size_t(m_ranked->labelCount()), std::numeric_limits<double>::quiet_NaN());
    const int columnCount = m_columns.labelCount();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].hasValue())
            continue;
        const auto label = std::size_t(m_ranked == &m_rows ? i / columnCount : i % columnCount);
        const double value = ofSizes ? std::abs(cells[i].value) : cells[i].value;
        sums[label] = std::isnan(sums[label]) ? value : sums[label] + value;
    }
    return sums;
}

std::vector<double> Evaluation::sumsOfMembers(const std::vector<double> &ofLabels) const
{
    // One entry a label: the sum over all labels that share its member.
    std::map<int, double> sums;
    for (std::size_t label = 0; label < ofLabels.size(); ++label) {
        const auto [sum, isNew]
            = sums.try_emplace(m_ranked->coordinate(int(label), m_place), ofLabels[label]);
        if (!isNew && !std::isnan(ofLabels[label]))
            sum->second = std::isnan(sum->second) ? ofLabels[label] : sum->second + ofLabels[label];
    }
    std::vector<double> result;
    result.reserve(ofLabels.size());
    for (std::size_t label = 0; label < ofLabels.size(); ++label)
        result.push_back(sums[m_ranked->coordinate(int(label), m_place)]);
    return result;
}

void Evaluation::foldSmallest(const QList<PivotCell> &cells)
{
    struct Ranked
    {
        int coordinate;
        double size;
    };
    const std::vector<double> sizes = sumsOfMembers(sums(cells, true));
    std::vector<Ranked> members;
    for (std::size_t label = 0; label < sizes.size(); ++label) {
        const int coordinate = m_ranked->coordinate(int(label), m_place);
        if (std::ranges::find(members, coordinate, &Ranked::coordinate) == members.end())
            members.push_back({ coordinate, std::isnan(sizes[label]) ? -1 : sizes[label] });
    }
    if (std::ssize(members) <= m_exploration.top)
        return;
    std::ranges::stable_sort(members, std::ranges::greater(), &Ranked::size);
    std::vector<int> kept;
    kept.reserve(std::size_t(m_exploration.top));
    for (int i = 0; i < m_exploration.top; ++i)
        kept.push_back(members[std::size_t(i)].coordinate);
    m_leftOut = m_ranked->fold(m_place, kept);
}

void Evaluation::sortLabels(QList<PivotCell> &cells)
{
    if (m_place < 0)
        return;
    const int count = m_ranked->labelCount();
    const PivotAxis axis = m_ranked->result();
    const std::vector<double> ofLabels = sums(cells, false);
    const std::vector<double> ofMembers = sumsOfMembers(ofLabels);
    const bool isDescending = m_exploration.descending;

    // Along each dimension in turn: `other` last, periods ascending, members as asked.
    const auto compare = [&](int a, int b, int place) {
        const int left = m_ranked->coordinate(a, place);
        const int right = m_ranked->coordinate(b, place);
        if (m_ranked->isOther(a, place) != m_ranked->isOther(b, place))
            return m_ranked->isOther(a, place) ? 1 : -1;
        if (axis.dimensions[place] == u"period"_s)
            return left < right ? -1 : int(left > right);
        int order = left < right ? -1 : int(left > right);
        if (m_exploration.sort == SortBy::Name && left != right) {
            order = m_ranked->name(a, place).compare(m_ranked->name(b, place), Qt::CaseInsensitive);
        } else if (m_exploration.sort == SortBy::Value) {
            const std::vector<double> &values = place == m_place ? ofMembers : ofLabels;
            const double one = values[std::size_t(a)];
            const double two = values[std::size_t(b)];
            // Members without a value come last in either direction.
            if (std::isnan(one) != std::isnan(two))
                return std::isnan(one) ? 1 : -1;
            if (std::isnan(one) || one == two)
                return order;
            order = one < two ? -1 : 1;
        }
        return isDescending ? -order : order;
    };
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) {
        for (int place = 0; place < int(axis.dimensions.size()); ++place) {
            if (const int result = compare(a, b, place); result != 0)
                return result < 0;
        }
        return false;
    });
    if (std::ranges::is_sorted(order))
        return;

    m_ranked->arrange(order);
    const int columnCount = m_columns.labelCount();
    QList<PivotCell> arranged(cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype row = i / columnCount;
        const qsizetype column = i % columnCount;
        const qsizetype from = m_ranked == &m_rows
            ? qsizetype(order[std::size_t(row)]) * columnCount + column
            : row * columnCount + order[std::size_t(column)];
        arranged[i] = std::move(cells[from]);
    }
    cells = std::move(arranged);
}

void Evaluation::addSources(Pivot &pivot) const
{
    const auto add = [&](const PivotCell &cell) {
        for (const QString &id : cell.sources) {
            if (pivot.source(id))
                continue;
            if (const Source *source = m_cube.source(id))
                pivot.sources.append(*source);
        }
    };
    std::ranges::for_each(std::as_const(pivot.cells), add);
}

QStringList Evaluation::notes(const Aggregator &aggregator) const
{
    QStringList notes = m_set.notes();
    QStringList ids;
    QStringList units;
    int currencies = 0;
    for (const Number &number : m_set.numbers()) {
        const Unit &unit = m_set.units()[number.unit];
        if (ids.contains(unit.id()))
            continue;
        ids.append(unit.id());
        units.append(NumberFormat(ExploreTr::language()).unitName(unit));
        currencies += unit.isMoney();
    }
    if (units.size() > 1) {
        const QString note = currencies > 1
            ? ExploreTr::tr("The numbers are in different units (%1), which are never added up; "
                            "ask for a currency to compare money.")
            : ExploreTr::tr("The numbers are in different units (%1), which are never added up.");
        notes.append(note.arg(units.join(u", "_s)));
    }
    notes += aggregator.notes();
    if (!m_leftOut.isEmpty()) {
        QStringList names;
        for (const Names &each : m_leftOut)
            names.append(each.in(ExploreTr::language()));
        notes.append(ExploreTr::tr("Not in \"Other\", because they overlap with what is shown: %1.")
                         .arg(names.join(u", "_s)));
    }
    return notes;
}

Result<void> Evaluation::checkSize() const
{
    const qint64 rows = m_rows.labelCount();
    const qint64 columns = m_columns.labelCount();
    if (rows * columns <= MostPivotCells)
        return {};
    const QLocale locale(QLocale::English);
    return failure(ErrorCode::NotSupported,
        ExploreTr::tr("This would be a table of %1 rows and %2 columns.")
            .arg(locale.toString(rows), locale.toString(columns)),
        ExploreTr::tr("At most %1 cells are shown: filter, put a dimension with fewer members on "
                      "an axis, or look at the rows of the dataset instead.")
            .arg(locale.toString(MostPivotCells)));
}

Result<Pivot> Evaluation::run()
{
    if (auto fits = checkSize(); !fits.has_value())
        return Failure(fits.error());
    const bool folds = m_exploration.top > 0 && m_place >= 0;
    setRolledUp();
    if (folds) {
        Aggregator trial(m_set, m_rolledUp);
        foldSmallest(cells(trial));
        setRolledUp();
    }
    Aggregator aggregator(m_set, m_rolledUp);
    Pivot pivot;
    pivot.cells = cells(aggregator);
    if (!isCancelled())
        sortLabels(pivot.cells);
    pivot.rowTotals = totals(aggregator, m_rows, m_columns, RowBit);
    pivot.columnTotals = totals(aggregator, m_columns, m_rows, ColumnBit);
    pivot.grandTotal = grandTotal(aggregator);
    if (isCancelled()) {
        return failure(ErrorCode::Cancelled, ExploreTr::tr("The evaluation was cancelled."));
    }
    pivot.exploration = m_exploration;
    pivot.dataset = m_cube.dataset;
    pivot.measure = m_set.measure();
    pivot.valueUnit = m_set.commonUnit();
    pivot.rows = m_rows.result();
    pivot.columns = m_columns.result();
    for (const DimensionColumn &column : m_cube.dimensions) {
        pivot.dimensions.append(column.dimension);
        if (column.dimension.id != u"source"_s && column.dimension.id != u"kind"_s)
            pivot.numberDimensions.append(column.dimension.id);
    }
    if (cutsByMeasure(m_exploration))
        pivot.dimensions.append(measureDimension(m_cube.dataset));
    pivot.observationCount = m_set.passedRows();
    pivot.datasetRowCount = m_set.measureRows();
    pivot.notes = notes(aggregator);
    addSources(pivot); // a comparison asks for the publishers
    applyTransform(pivot);
    pivot.sources.clear(); // what was not compared after all is no source of it
    addSources(pivot);
    return pivot;
}

} // namespace

Result<Pivot> evaluate(
    const Cube &cube, const Exploration &exploration, const std::atomic_bool *cancelled)
{
    const auto resolved = resolve(cube, exploration);
    if (!resolved.has_value())
        return Failure(resolved.error());
    if (!cube.tracker)
        return Evaluation(cube, *resolved, cancelled).run();
    const auto condensed = condense(cube, *resolved, cancelled);
    if (!condensed.has_value())
        return Failure(condensed.error());
    return evaluate(*condensed, *resolved, cancelled);
}

Result<Pivot> evaluate(
    const Condensed &condensed, const Exploration &exploration, const std::atomic_bool *cancelled)
{
    return Evaluation(condensed, exploration, cancelled).run();
}

} // namespace sextant
