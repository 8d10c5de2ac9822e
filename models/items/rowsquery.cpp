// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowsquery.h"

#include "models/cube/roworder.h"
#include "models/explore/evaluate.h"
#include "models/explore/selection.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The filters and the period range of the exploration as conditions on codes.
void addLook(RowConditions &conditions, const FlatRows &rows, const Exploration &given)
{
    const Cube &cube = *rows.cube;
    // What cannot be resolved holds as it is, as in the facets.
    const Exploration look = resolve(cube, given).value_or(given);
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        const DimensionColumn &column = cube.dimensions[i];
        if (look.filter(column.dimension.id))
            conditions.codes.push_back({ int(i), memberMask(column, look.filters) });
    }
    if (!look.periods.isOpen() || look.filter(u"period"_s))
        conditions.codes.push_back(
            { int(rows.columns->dimensions.size()), periodMask(cube, look) });
    const int measure = rows.indexOf(u"measure"_s);
    if (measure >= 0 && look.filter(u"measure"_s))
        conditions.codes.push_back({ rows.shown[measure].index, measureMask(cube, look) });
}

std::vector<quint8> idMask(const FlatColumn &column, const QSet<QString> &ids)
{
    std::vector<quint8> mask(std::size_t(column.ids.size()));
    for (qsizetype code = 0; code < column.ids.size(); ++code)
        mask[std::size_t(code)] = ids.contains(column.ids[code]);
    return mask;
}

void addFilters(RowConditions &conditions, const FlatRows &rows, const QList<RowsFilter> &filters)
{
    constexpr double open = std::numeric_limits<double>::quiet_NaN();
    for (const RowsFilter &filter : filters) {
        const int index = rows.indexOf(filter.column);
        if (index < 0)
            continue;
        const FlatColumn &column = rows.shown[index];
        if (column.type == FlatColumn::Type::Number) {
            conditions.numbers.push_back(
                { column.index, filter.least.value_or(open), filter.most.value_or(open) });
        } else if (filter.ids) {
            conditions.codes.push_back({ column.index, idMask(column, *filter.ids) });
        }
    }
}

/// Looks the text up among the members once; the rows are then asked for codes only.
void addText(RowConditions &conditions, const FlatRows &rows, const QString &text)
{
    if (text.isEmpty())
        return;
    for (const FlatColumn &column : rows.shown) {
        if (column.type != FlatColumn::Type::Member)
            continue;
        std::vector<quint8> mask(std::size_t(column.searchable.size()));
        bool hasAny = false;
        for (qsizetype code = 0; code < column.searchable.size(); ++code) {
            const bool has = column.searchable[code].contains(text, Qt::CaseInsensitive);
            mask[std::size_t(code)] = has;
            hasAny = hasAny || has;
        }
        if (hasAny)
            conditions.anyOf.push_back({ column.index, std::move(mask) });
    }
    if (conditions.anyOf.empty()) // then no row passes
        conditions.anyOf.push_back({ int(rows.columns->dimensions.size()), {} });
}

/// By code: the place of its text in the order wanted. Periods stand in the order of time.
std::vector<quint32> ranksOf(const FlatColumn &column, bool descending)
{
    std::vector<quint32> order(std::size_t(column.texts.size()));
    std::iota(order.begin(), order.end(), 0U);
    if (column.id != u"period") {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
            return collator.compare(column.texts[qsizetype(a)], column.texts[qsizetype(b)]) < 0;
        });
    }
    if (descending)
        std::reverse(order.begin(), order.end());
    std::vector<quint32> ranks(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = quint32(place);
    return ranks;
}

std::optional<RowList> sortedBy(const FlatRows &rows, const FlatColumn &column, bool descending,
    const RowSet &set, const std::atomic_bool *cancelled)
{
    if (column.type == FlatColumn::Type::Number)
        return sortedByNumber(rows.numbers(column),
            descending ? SortDirection::Downwards : SortDirection::Upwards, set, cancelled);
    return sortedByCode(rows.codes(column), ranksOf(column, descending), set, cancelled);
}

} // namespace

const RowsFilter *RowsQuery::filter(const QString &column) const
{
    const auto it = std::ranges::find(filters, column, &RowsFilter::column);
    return it == filters.end() ? nullptr : &*it;
}

void RowsQuery::setFilter(const RowsFilter &filter)
{
    const auto it = std::ranges::find(filters, filter.column, &RowsFilter::column);
    if (filter.isEmpty()) {
        if (it != filters.end())
            filters.erase(it);
    } else if (it != filters.end()) {
        *it = filter;
    } else {
        filters.append(filter);
    }
}

bool RowsQuery::hasSameRows(const RowsQuery &other) const
{
    return look.dataset == other.look.dataset && look.filters == other.look.filters
        && look.periods == other.look.periods && filters == other.filters && text == other.text;
}

RowsAnswerPtr answerRows(const FlatRowsPtr &rows, const RowsQuery &query,
    const RowsAnswerPtr &before, const std::atomic_bool *cancelled)
{
    auto answer = std::make_shared<RowsAnswer>();
    answer->query = query;
    answer->rows = rows;
    const bool isSameSource = before && before->rows->columns == rows->columns;
    if (isSameSource && before->query.hasSameRows(query)) {
        answer->set = before->set;
    } else {
        RowConditions conditions;
        addLook(conditions, *rows, query.look);
        addFilters(conditions, *rows, query.filters);
        addText(conditions, *rows, query.text.trimmed());
        std::optional<RowSet> set = rowsThatPass(*rows->columns, conditions, cancelled);
        if (!set)
            return {};
        answer->set = std::make_shared<const RowSet>(std::move(*set));
    }
    const int sorted = rows->indexOf(query.sortColumn);
    if (sorted >= 0) {
        std::optional<RowList> list
            = sortedBy(*rows, rows->shown[sorted], query.descending, *answer->set, cancelled);
        if (!list)
            return {};
        answer->sorted = std::make_shared<const RowList>(std::move(*list));
    }
    return answer;
}

RowsFilter rowsFilter(const FlatRows &rows, const Filter &filter)
{
    RowsFilter result;
    const int index = rows.indexOf(filter.dimension);
    if (index < 0 || filter.members.isEmpty())
        return result;
    const FlatColumn &column = rows.shown[index];
    CodeMask mask;
    if (const DimensionColumn *dimension = rows.cube->dimension(filter.dimension)) {
        mask = memberMask(*dimension, { filter });
    } else if (filter.dimension == u"period") {
        Exploration look;
        look.filters = { filter };
        mask = periodMask(*rows.cube, look);
    } else {
        for (const QString &id : column.ids)
            mask.push_back(filter.members.contains(id) != filter.excludes);
    }
    result.column = filter.dimension;
    result.ids.emplace();
    for (std::size_t code = 0; code < mask.size(); ++code) {
        if (mask[code] != 0)
            result.ids->insert(column.ids[qsizetype(code)]);
    }
    return result;
}

QString copiedRows(const RowsAnswer &answer, const RowRanges &places, const QList<int> &columns)
{
    const auto cleaned = [](const QString &text) {
        const auto breaks = [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; };
        return std::any_of(text.cbegin(), text.cend(), breaks) ? text.simplified() : text;
    };
    const FlatRows &rows = *answer.rows;
    QString text;
    for (const int column : columns) {
        const FlatColumn &shown = rows.shown[column];
        const QString unit = shown.unit.displayName(rows.language);
        if (column != columns.first())
            text += u'\t';
        text += cleaned(unit.isEmpty() ? shown.title : shown.title + u" ("_s + unit + u')');
    }
    text += u'\n';
    qint64 left = MostCopiedRows;
    for (const RowRanges::Range &range : places.ranges()) {
        const qint64 last = std::min(range.last, answer.size() - 1);
        for (qint64 place = range.first; place <= last && left > 0; ++place, --left) {
            const quint32 row = answer.rowAt(place);
            for (const int column : columns) {
                if (column != columns.first())
                    text += u'\t';
                text += cleaned(rows.plainText(rows.shown[column], row));
            }
            text += u'\n';
        }
    }
    return text;
}

} // namespace sextant
