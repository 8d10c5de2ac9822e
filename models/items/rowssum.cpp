// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/cancelled.h"
#include "models/items/rowsquery.h"
#include "models/items/tr.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

__extension__ using WideSum = __int128; // ten million numbers of 64 bits do not overflow it

constexpr std::size_t RowsBetweenLooks = 65536; ///< at the flag that cancels

/// Calls visit(row) for each selected row; returns false if it was cancelled.
template <typename Visit>
bool forRows(const RowsAnswer &answer, const RowRanges &places, const std::atomic_bool *cancelled,
    Visit visit)
{
    std::size_t visited = 0;
    const auto isCancelled = [&] { return ++visited % RowsBetweenLooks == 0 && isSet(cancelled); };
    for (const RowRanges::Range &range : places.ranges()) {
        const qint64 last = std::min(range.last, answer.size() - 1);
        if (range.first > last)
            continue;
        if (answer.sorted) {
            for (qint64 place = range.first; place <= last; ++place) {
                visit((*answer.sorted)[std::size_t(place)]);
                if (isCancelled())
                    return false;
            }
            continue;
        }
        // In the order of the file: along the bits, which is faster than asking for each place.
        const RowBits &bits = answer.set->bits();
        qint64 left = last - range.first + 1;
        const std::size_t first = answer.set->at(std::size_t(range.first));
        std::size_t word = first / RowBits::RowsPerWord;
        quint64 rest = bits.words()[word] & (~quint64(0) << (first % RowBits::RowsPerWord));
        while (left > 0) {
            for (; rest == 0; rest = bits.words()[word])
                ++word;
            for (; rest != 0 && left > 0; rest &= rest - 1, --left) {
                visit(word * RowBits::RowsPerWord + std::size_t(std::countr_zero(rest)));
                if (isCancelled())
                    return false;
            }
        }
    }
    return true;
}

/// The codes that occur in the selected rows, ascending.
std::optional<std::vector<quint32>> codesIn(const CodeColumn &column, const RowsAnswer &answer,
    const RowRanges &places, const std::atomic_bool *cancelled)
{
    if (column.isConstant())
        return std::vector<quint32> { column.constantCode() };
    std::vector<quint8> seen(column.distinct());
    const auto collect = [&]<typename Code>(const Code *codes) {
        return forRows(answer, places, cancelled, [&](std::size_t row) { seen[codes[row]] = 1; });
    };
    const bool isDone = column.width() == 1 ? collect(column.codes<quint8>())
        : column.width() == 2               ? collect(column.codes<quint16>())
                                            : collect(column.codes<quint32>());
    if (!isDone)
        return std::nullopt;
    std::vector<quint32> codes;
    for (std::size_t code = 0; code < seen.size(); ++code) {
        if (seen[code] != 0)
            codes.push_back(quint32(code));
    }
    return codes;
}

/// Finds out whether the selected rows may be added up.
class AddingRules
{
public:
    AddingRules(
        const RowsAnswer &answer, const RowRanges &places, const std::atomic_bool *cancelled)
        : m_answer(answer)
        , m_places(places)
        , m_cancelled(cancelled)
        , m_cube(*answer.rows->cube)
    {
    }

    /// Null if it was cancelled; why not, or empty if they may.
    [[nodiscard]] std::optional<QString> whyNot(const FlatColumn &column)
    {
        const Measure *measure = nullptr;
        QString why = m_cube.tracker ? QString() : whyNotCurated(column);
        if (why.isEmpty() && !m_isCancelled)
            measure = m_cube.tracker ? &m_cube.dataset.measures[column.index] : m_measure;
        if (why.isEmpty() && measure)
            why = whyNotMeasure(*measure);
        for (std::size_t i = 0; why.isEmpty() && measure && i < m_cube.dimensions.size(); ++i)
            why = whyNotMembers(int(i), *measure);
        if (why.isEmpty() && measure)
            why = whyNotPeriods(*measure);
        return m_isCancelled ? std::nullopt : std::optional(why);
    }

    /// Whether the numbers are of one kind of thing, so that they have an average. After whyNot().
    [[nodiscard]] bool areComparable() const { return m_areComparable; }

private:
    std::vector<quint32> codes(const CodeColumn &column)
    {
        auto found
            = m_isCancelled ? std::nullopt : codesIn(column, m_answer, m_places, m_cancelled);
        m_isCancelled = m_isCancelled || !found;
        return found.value_or(std::vector<quint32>());
    }

    std::vector<quint32> codesOf(int index)
    {
        return codes(m_answer.rows->columns->dimensions[std::size_t(index)]);
    }

    /// What curated rows say row by row: measure, unit, qualifier.
    QString whyNotCurated(const FlatColumn &column)
    {
        if (column.id != u"value")
            return ItemsTr::tr("The ends of intervals do not add up.");
        const int first = int(m_cube.dimensions.size());
        const std::vector<quint32> measures = codesOf(first);
        m_areComparable = measures.size() <= 1;
        if (!m_areComparable)
            return ItemsTr::tr("The selected numbers are of different measures.");
        m_areComparable = codesOf(first + 1).size() <= 1;
        if (!m_areComparable)
            return ItemsTr::tr("The selected numbers are in different units.");
        for (const quint32 code : codesOf(first + 2)) {
            const auto qualifier = Qualifier(code);
            if (qualifier == Qualifier::Incomplete || qualifier == Qualifier::RangeLow
                || qualifier == Qualifier::RangeHigh)
                return ItemsTr::tr("Some of the selected numbers are not the whole of what they "
                                   "stand for.");
        }
        if (!measures.empty())
            m_measure = &m_cube.dataset.measures[qsizetype(measures.front())];
        return {};
    }

    static QString whyNotMeasure(const Measure &measure)
    {
        const Unit::Type type = measure.unit.type();
        return measure.overMembers != MemberTotal::Sum || type == Unit::Type::Percent
                || type == Unit::Type::Ordinal
            ? ItemsTr::tr("Shares, growth rates, indices and ratings do not add up.")
            : QString();
    }

    QString whyNotMembers(int index, const Measure &measure)
    {
        const DimensionColumn &column = m_cube.dimensions[std::size_t(index)];
        const Dimension &dimension = column.dimension;
        const bool isSource = dimension.id == u"source";
        if (isSource && (m_cube.dataset.combinesSources || measure.unit.id() == u"events"))
            return {};
        const auto isFlat = [](const Member &member) { return member.level == 1 && member.adds; };
        if (dimension.isAdditive && std::ranges::all_of(dimension.members, isFlat))
            return {};
        const std::vector<quint32> found = codesOf(index);
        if (found.size() < 2 || m_isCancelled)
            return {};
        if (isSource)
            return ItemsTr::tr("The selected numbers come from different sources.");
        if (!dimension.isAdditive)
            return ItemsTr::tr("The selected members must not be added up.");
        return column.hierarchy.areAllDisjoint(found)
            ? QString()
            : ItemsTr::tr("One of the selected members is part of another.");
    }

    QString whyNotPeriods(const Measure &measure)
    {
        const QList<Period> &periods = m_answer.rows->columns->periods;
        const bool haveOneGrain = std::ranges::all_of(periods, [&](const Period &period) {
            return period.grain() == periods.first().grain()
                && period.isFiscal() == periods.first().isFiscal();
        });
        if (haveOneGrain && measure.overPeriods == PeriodTotal::Sum)
            return {};
        const std::vector<quint32> found = codes(m_answer.rows->columns->period);
        if (found.size() < 2)
            return {};
        if (measure.overPeriods != PeriodTotal::Sum)
            return ItemsTr::tr("This measure does not add up over periods.");
        for (const quint32 a : found) {
            for (const quint32 b : found) {
                if (a != b && periods[qsizetype(a)].contains(periods[qsizetype(b)]))
                    return ItemsTr::tr("The selected periods overlap.");
            }
        }
        return {};
    }

    const RowsAnswer &m_answer;
    const RowRanges &m_places;
    const std::atomic_bool *m_cancelled;
    const Cube &m_cube;
    const Measure *m_measure = nullptr; ///< of curated rows
    bool m_isCancelled = false;
    bool m_areComparable = true;
};

/// The sum in the unit of the column, or nothing if it was cancelled.
template <typename Number>
std::optional<double> add(const NumberColumn &column, Number missing, const RowsAnswer &answer,
    const RowRanges &places, const std::atomic_bool *cancelled, qint64 &count)
{
    const Number *numbers = column.numbers<Number>();
    WideSum sum = 0;
    const bool isDone = forRows(answer, places, cancelled, [&](std::size_t row) {
        if (numbers[row] != missing) {
            sum += numbers[row];
            ++count;
        }
    });
    return isDone ? std::optional(double(sum) / column.divisor()) : std::nullopt;
}

std::optional<double> addDoubles(const NumberColumn &column, const RowsAnswer &answer,
    const RowRanges &places, const std::atomic_bool *cancelled, qint64 &count)
{
    const double *numbers = column.numbers<double>();
    double sum = 0;
    double lost = 0; // what the additions before have rounded away (Neumaier)
    const bool isDone = forRows(answer, places, cancelled, [&](std::size_t row) {
        const double number = numbers[row];
        if (std::isnan(number))
            return;
        const double next = sum + number;
        lost += std::abs(sum) >= std::abs(number) ? (sum - next) + number : (number - next) + sum;
        sum = next;
        ++count;
    });
    return isDone ? std::optional(sum + lost) : std::nullopt;
}

} // namespace

std::optional<std::vector<qint64>> countMembers(
    const FlatRowsPtr &rows, RowsQuery query, int column, const std::atomic_bool *cancelled)
{
    const FlatColumn &shown = rows->shown[column];
    RowsFilter none;
    none.column = shown.id;
    query.setFilter(none);
    query.sortColumn.clear();
    const RowsAnswerPtr answer = answerRows(rows, query, {}, cancelled);
    if (!answer)
        return std::nullopt;
    std::vector<qint64> counts(std::size_t(shown.texts.size()));
    if (answer->size() == 0)
        return counts;
    RowRanges all;
    all.add(0, answer->size() - 1);
    const CodeColumn &codes = rows->codes(shown);
    const bool isDone
        = forRows(*answer, all, cancelled, [&](std::size_t row) { ++counts[codes.at(row)]; });
    return isDone ? std::optional(std::move(counts)) : std::nullopt;
}

std::optional<RowsSum> sumOfRows(const RowsAnswer &answer, const RowRanges &places, int column,
    const std::atomic_bool *cancelled)
{
    RowsSum result;
    result.rows = places.count();
    const FlatColumn &shown = answer.rows->shown[column];
    const NumberColumn &numbers = answer.rows->numbers(shown);
    std::optional<double> sum;
    switch (numbers.storage()) {
    case NumberColumn::Storage::Int32:
        sum = add(numbers, NumberColumn::Missing32, answer, places, cancelled, result.numbers);
        break;
    case NumberColumn::Storage::Int64:
        sum = add(numbers, NumberColumn::Missing64, answer, places, cancelled, result.numbers);
        break;
    case NumberColumn::Storage::Double:
        sum = addDoubles(numbers, answer, places, cancelled, result.numbers);
        break;
    }
    if (!sum)
        return std::nullopt;
    if (result.numbers == 0)
        return result;
    if (result.numbers == 1) {
        result.sum = sum;
        result.average = sum;
        return result;
    }
    AddingRules rules(answer, places, cancelled);
    const std::optional<QString> why = rules.whyNot(shown);
    if (!why)
        return std::nullopt;
    result.whyNoSum = *why;
    if (why->isEmpty())
        result.sum = sum;
    if (rules.areComparable())
        result.average = *sum / double(result.numbers);
    return result;
}

} // namespace sextant
