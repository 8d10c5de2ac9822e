// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cube/cubebuilder.h"

#include "models/cube/sharedcrossfilter.h"
#include "models/cube/tr.h"
#include "models/cube/trackersummary.h"

#include <algorithm>
#include <numeric>

namespace sextant {

using namespace Qt::StringLiterals;

CubeBuilder::CubeBuilder(const Dataset &dataset, const QList<Dimension> &dimensions,
    const QList<Source> &sources, const ExchangeRates &rates)
    : m_cube(std::make_shared<Cube>())
{
    m_cube->dataset = dataset;
    m_cube->rates = rates;
    for (const Dimension &dimension : dimensions) {
        Dimension rebuilt = dimension;
        rebuilt.rebuild();
        m_cube->dimensions.push_back({ rebuilt, {} });
    }
    for (qsizetype i = 0; i < dataset.measures.size(); ++i)
        m_measures.insert(dataset.measures[i].id, quint16(i));
    if (const DimensionColumn *column = m_cube->dimension(u"source"_s)) {
        QHash<QString, const Source *> byId;
        for (const Source &source : sources)
            byId.insert(source.id, &source);
        for (const Member &member : column->dimension.members) {
            const Source *source = byId.value(member.id);
            Source unknown;
            unknown.id = member.id;
            unknown.publisher = member.names.en;
            m_cube->sources.append(source ? *source : unknown);
        }
    }
    m_cube->notes.append(QString());
    m_notes.insert(QString(), 0);
}

Result<void> CubeBuilder::addMember(std::size_t column, const QString &member, qint64 rowId)
{
    DimensionColumn &target = m_cube->dimensions[column];
    const int code = target.dimension.indexOf(member);
    if (code < 0) {
        return failure(ErrorCode::Malformed,
            CubeTr::tr("Row %1 of %2 names \"%3\", which the dimension %4 does not have.")
                .arg(QString::number(rowId), m_cube->dataset.id, member, target.dimension.id));
    }
    target.codes.push_back(quint32(code));
    return {};
}

Result<void> CubeBuilder::add(const Observation &observation)
{
    Cube &cube = *m_cube;
    const auto measure = m_measures.constFind(observation.measure);
    if (measure == m_measures.constEnd()) {
        return failure(ErrorCode::Malformed,
            CubeTr::tr("Row %1 of %2 names the measure \"%3\", which the dataset does not have.")
                .arg(QString::number(observation.id), cube.dataset.id, observation.measure));
    }
    qsizetype next = 0;
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        const QString &id = cube.dimensions[i].dimension.id;
        QString member;
        if (id == u"source"_s)
            member = observation.source;
        else if (id == u"kind"_s)
            member = kindId(observation.kind);
        else
            member = observation.members.value(next++);
        if (auto added = addMember(i, member, observation.id); !added.has_value())
            return added;
    }

    const auto codeOf = [](auto &codes, auto &list, const auto &value) {
        auto found = codes.constFind(value);
        if (found == codes.constEnd()) {
            using Code = typename std::decay_t<decltype(codes)>::mapped_type;
            found = codes.insert(value, Code(list.size()));
            list.append(value);
        }
        return found.value();
    };
    cube.periodCodes.push_back(codeOf(m_periods, cube.periods, observation.period));
    cube.noteCodes.push_back(codeOf(m_notes, cube.notes, observation.note));
    auto unit = m_units.constFind(observation.unit);
    if (unit == m_units.constEnd()) {
        unit = m_units.insert(observation.unit, quint16(cube.units.size()));
        cube.units.append(Unit(observation.unit));
    }
    cube.unitCodes.push_back(unit.value());
    cube.measureCodes.push_back(measure.value());
    cube.values.push_back(observation.value);
    cube.lows.push_back(observation.low);
    cube.highs.push_back(observation.high);
    cube.kinds.push_back(observation.kind);
    cube.qualifiers.push_back(observation.qualifier);
    cube.rowIds.push_back(observation.id);
    return {};
}

CubePtr CubeBuilder::build()
{
    Cube &cube = *m_cube;
    std::vector<quint32> order(std::size_t(cube.periods.size()));
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(
        order, [&](quint32 a, quint32 b) { return cube.periods[a] < cube.periods[b]; });
    std::vector<quint32> place(order.size());
    QList<Period> sorted;
    sorted.reserve(cube.periods.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = quint32(i);
        sorted.append(cube.periods[order[i]]);
    }
    cube.periods = sorted;
    for (quint32 &code : cube.periodCodes)
        code = place[code];
    cube.dataset.rowCount = qint64(cube.rowCount());
    return std::move(m_cube);
}

CubePtr CubeBuilder::build(const TrackerPtr &tracker)
{
    Cube &cube = *m_cube;
    cube.tracker = tracker;
    cube.periods = tracker->periods;
    cube.dataset.rowCount = qint64(tracker->rowCount);
    for (const Measure &measure : cube.dataset.measures)
        cube.units.append(measure.unit);
    cube.summary = std::make_shared<const TrackerSummary>(summarize(cube));
    cube.crossFilter = std::make_shared<SharedCrossFilter>(cube.tracker);
    return std::move(m_cube);
}

} // namespace sextant
