// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/trackerrows.h"

#include "models/cube/sharedcrossfilter.h"
#include "models/cube/trackersummary.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace sextant::benchmarks {

namespace {

constexpr int Quarters = 48;
constexpr int Countries = 60;
constexpr int Regions = 6;

Dimension dimension(const QString &id, const QString &word, int count)
{
    Dimension result;
    result.id = id;
    result.names = { word, word, word };
    result.isAdditive = true;
    for (int i = 0; i < count; ++i) {
        Member member;
        member.id = u"%1-%2"_s.arg(id).arg(i + 1);
        const QString name = u"%1 %2"_s.arg(word).arg(i + 1);
        member.names = { name, name, name };
        result.members << member;
    }
    result.rebuild();
    return result;
}

/// Ten million draws have to be quick: the square of an even number favours the low codes.
class Draw
{
public:
    [[nodiscard]] quint8 code(int count)
    {
        const double even = double(m_random() >> 11) * 0x1p-53;
        return quint8(even * even * count);
    }
    [[nodiscard]] qint32 number(int most)
    {
        const double even = double(m_random() >> 11) * 0x1p-53;
        return qint32(even * even * even * most) + 1;
    }

private:
    std::mt19937_64 m_random { 20261121 };
};

CodeColumn drawn(std::size_t rows, int count, Draw &draw)
{
    CodeColumn column(rows, 1, quint32(count));
    std::generate_n(column.codes<quint8>(), rows, [&] { return draw.code(count); });
    return column;
}

[[nodiscard]] std::vector<CodeRange> rangesOf(const CodeColumn &column)
{
    std::vector<CodeRange> ranges;
    const quint8 *codes = column.codes<quint8>();
    for (std::size_t first = 0; first < column.rowCount(); first += SegmentRows) {
        const std::size_t end = std::min(first + SegmentRows, column.rowCount());
        const auto [low, high] = std::minmax_element(codes + first, codes + end);
        ranges.push_back({ *low, *high });
    }
    return ranges;
}

} // namespace

CubePtr trackerCube(std::size_t count)
{
    auto cube = std::make_shared<Cube>();
    auto columns = std::make_shared<TrackerColumns>();
    columns->rowCount = count;
    Draw draw;
    const auto add = [&](const QString &id, const QString &word, int members) {
        cube->dimensions.push_back({ dimension(id, word, members), {}, {}, false });
        cube->dimensions.back().hierarchy = Hierarchy(cube->dimensions.back().dimension);
        columns->dimensions.push_back(drawn(count, members, draw));
    };
    add(u"vendor"_s, u"Vendor"_s, 60);
    add(u"platform"_s, u"Platform"_s, 12);
    add(u"country"_s, u"Country"_s, Countries);
    add(u"segment"_s, u"Segment"_s, 40);
    add(u"channel"_s, u"Channel"_s, 4);
    add(u"region"_s, u"Region"_s, Regions);
    // A country lies in one region.
    const quint8 *country = columns->dimensions[2].codes<quint8>();
    std::transform(country, country + count, columns->dimensions[5].codes<quint8>(),
        [](quint8 code) { return quint8(code % Regions); });

    columns->period = CodeColumn(count, 1, Quarters);
    for (std::size_t row = 0; row < count; ++row)
        columns->period.codes<quint8>()[row] = quint8(row * Quarters / count);
    for (int quarter = 0; quarter < Quarters; ++quarter)
        columns->periods << Period(2013 + quarter / 4, Grain::Quarter, quarter % 4 + 1);
    NumberColumn units(count, NumberColumn::Storage::Int32, 0);
    std::generate_n(units.numbers<qint32>(), count, [&] { return draw.number(5000); });
    units.setHasMissing(false);
    NumberColumn value(count, NumberColumn::Storage::Int32, 2);
    std::generate_n(value.numbers<qint32>(), count, [&] { return draw.number(100'000'000); });
    value.setHasMissing(false);
    columns->measures.push_back(std::move(units));
    columns->measures.push_back(std::move(value));

    cube->dataset.id = u"tracker"_s;
    for (const DimensionColumn &column : cube->dimensions)
        cube->dataset.dimensions << column.dimension.id;
    const auto measure = [](const QString &id, const QString &name, const QString &unit) {
        return Measure { id, { name, name, name }, Unit(unit), MemberTotal::Sum, PeriodTotal::Sum };
    };
    cube->dataset.measures = { measure(u"units"_s, u"Units"_s, u"units"_s),
        measure(u"value"_s, u"Value"_s, u"USD"_s) };
    cube->periods = columns->periods;
    for (const CodeColumn &column : columns->dimensions)
        columns->ranges.push_back(rangesOf(column));
    columns->ranges.push_back(rangesOf(columns->period));
    cube->tracker = std::move(columns);
    cube->units = { Unit(u"units"_s), Unit(u"USD"_s) };
    cube->summary = std::make_shared<const TrackerSummary>(summarize(*cube));
    cube->crossFilter = std::make_shared<SharedCrossFilter>(cube->tracker);
    return cube;
}

FlatRowsPtr trackerRows(std::size_t count)
{
    return flatRows(trackerCube(count), Language::English);
}

} // namespace sextant::benchmarks
