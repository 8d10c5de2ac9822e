// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cube/tile.h"

#include <algorithm>

namespace sextant {

void Tile::addPart(const LaneLayout &layout, std::size_t members, const std::vector<qint64> &planes)
{
    const auto integers = std::size_t(layout.integerLanes());
    const std::size_t plane = m_codes * members;
    Part part { members, std::vector<qint64>(integers * (m_codes + 1) * members, 0), {} };
    for (std::size_t lane = 0; lane < integers; ++lane) {
        qint64 *before = part.before.data() + lane * (m_codes + 1) * members;
        const qint64 *own = planes.data() + lane * plane;
        for (std::size_t i = 0; i < plane; ++i)
            before[i + members] = before[i] + own[i];
    }
    part.doubles.assign(planes.begin() + std::ptrdiff_t(integers * plane), planes.end());
    m_parts.push_back(std::move(part));
}

void Tile::sum(
    const Part &part, const LaneLayout &layout, std::span<const Run> runs, qint64 *planes) const
{
    const std::size_t members = part.members;
    const auto integers = std::size_t(layout.integerLanes());
    const auto lanes = std::size_t(layout.lanes());
    std::fill_n(planes, lanes * members, 0);
    for (const Run &run : runs) {
        for (std::size_t lane = 0; lane < integers; ++lane) {
            const qint64 *before = part.before.data() + lane * (m_codes + 1) * members;
            const qint64 *low = before + run.first * members;
            const qint64 *high = before + run.end * members;
            qint64 *out = planes + lane * members;
            for (std::size_t member = 0; member < members; ++member)
                out[member] += high[member] - low[member];
        }
        for (std::size_t lane = integers; lane < lanes; ++lane) {
            const qint64 *numbers = part.doubles.data() + (lane - integers) * m_codes * members;
            qint64 *out = planes + lane * members;
            for (std::size_t i = run.first * members; i < run.end * members; ++i) {
                qint64 &cell = out[i % members];
                cell = laneOf(doubleOf(cell) + doubleOf(numbers[i]));
            }
        }
    }
}

void Tile::read(std::span<const Run> runs, std::vector<Panel> &panels) const
{
    panels.resize(m_panels.size());
    thread_local std::vector<qint64> planes;
    std::size_t at = 0;
    for (std::size_t l = 0; l < m_layouts.size(); ++l) {
        const LaneLayout &layout = m_layouts[l];
        for (std::size_t p = 0; p < m_panels.size(); ++p) {
            const Part &part = m_parts[l * m_panels.size() + p];
            planes.resize(std::max(planes.size(), std::size_t(layout.lanes()) * part.members));
            sum(part, layout, runs, planes.data());
            panels[p].dimension = m_panels[p];
            layout.read(planes.data(), part.members, panels[p].sums, at);
        }
        at += layout.measureCount();
    }
}

void Tile::brush(quint32 first, quint32 last, std::vector<Panel> &panels) const
{
    const std::size_t low = std::max<std::size_t>(first, m_lowest);
    const std::size_t high = std::min<std::size_t>(std::size_t(last) + 1, m_lowest + m_codes);
    const Run run { low - m_lowest, high - m_lowest };
    read(low < high ? std::span(&run, 1) : std::span<const Run>(), panels);
}

void Tile::brush(std::span<const quint8> mask, std::vector<Panel> &panels) const
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < m_codes; ++i) {
        const std::size_t code = i + m_lowest;
        if (code >= mask.size() || mask[code] == 0)
            continue;
        if (!runs.empty() && runs.back().end == i)
            ++runs.back().end;
        else
            runs.push_back({ i, i + 1 });
    }
    read(runs, panels);
}

} // namespace sextant
