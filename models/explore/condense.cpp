// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/condense.h"

#include "models/cube/cancelled.h"
#include "models/cube/trackersummary.h"
#include "models/explore/condensedrows.h"
#include "models/explore/tr.h"
#include "models/explore/trackersums.h"

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostNumbers = 500'000;

/// One coordinate of the numbers that remain: a dimension that is kept, or the period.
struct Coordinate
{
    std::vector<quint32> codes; ///< by place within the key
    quint64 stride = 1;

    [[nodiscard]] quint32 codeOf(quint64 key) const { return codes[(key / stride) % codes.size()]; }
};

class Condenser final
{
public:
    Condenser(const Cube &cube, const Exploration &exploration)
        : m_cube(cube)
        , m_filter(cube, exploration)
        , m_used(cube.dimensions.size())
    {
        for (std::size_t m = 0; m < m_filter.measures().size(); ++m) {
            if (m_filter.measures()[m] != 0)
                m_measures.push_back(int(m));
        }
        for (std::size_t i = 0; i < m_used.size(); ++i)
            m_used[i] = used(i);
        m_kept = dimensionsOfLook(cube, exploration, m_used);
    }

    [[nodiscard]] Result<Condensed> run(const std::atomic_bool *cancelled);

private:
    [[nodiscard]] std::vector<quint8> used(std::size_t dimension) const;
    [[nodiscard]] bool addPart(const CodeColumn &column, std::size_t rangesOf,
        const std::vector<quint8> &passes, bool isKept, bool rejects);

    const Cube &m_cube;
    RowFilter m_filter;
    std::vector<int> m_measures;
    std::vector<std::vector<quint8>> m_used;
    std::vector<quint8> m_kept;
    std::vector<KeyPart> m_parts;
    std::vector<Coordinate> m_coordinates; ///< of the dimensions that are kept, and the period
    quint64 m_keyCount = 1;
};

std::vector<quint8> Condenser::used(std::size_t dimension) const
{
    const std::vector<qint64> &rows = m_cube.summary->rowsOf[dimension];
    const CodeMask &mask = m_filter.members(int(dimension));
    std::vector<quint8> used(rows.size());
    for (std::size_t code = 0; code < rows.size(); ++code)
        used[code] = rows[code] > 0 && (mask.empty() || mask[code] != 0);
    return used;
}

/// @param rejects  whether any code that occurs does not pass
/// @return false if there are too many keys
bool Condenser::addPart(const CodeColumn &column, std::size_t rangesOf,
    const std::vector<quint8> &passes, bool isKept, bool rejects)
{
    KeyPart part { &column, &m_cube.tracker->ranges[rangesOf],
        std::vector<quint64>(passes.size(), Rejected) };
    Coordinate coordinate;
    coordinate.stride = m_keyCount;
    for (std::size_t code = 0; code < passes.size(); ++code) {
        if (passes[code] == 0)
            continue;
        part.ofCode[code] = isKept ? coordinate.codes.size() * m_keyCount : 0;
        coordinate.codes.push_back(quint32(code));
    }
    // One place needs no look at the rows unless some have another code.
    if (rejects || (isKept && coordinate.codes.size() > 1))
        m_parts.push_back(std::move(part));
    if (!isKept)
        return true;
    if (coordinate.codes.empty())
        coordinate.codes.push_back(0); // nothing passes, and nothing is ever decoded
    if (coordinate.codes.size() >= Rejected / m_keyCount)
        return false;
    m_keyCount *= coordinate.codes.size();
    m_coordinates.push_back(std::move(coordinate));
    return true;
}

Result<Condensed> Condenser::run(const std::atomic_bool *cancelled)
{
    const auto tooMany = [] {
        return failure(ErrorCode::NotSupported,
            ExploreTr::tr("This look has more than %1 numbers.").arg(MostNumbers),
            ExploreTr::tr("Filter it, or take a dimension off the axes."));
    };
    const TrackerColumns &tracker = *m_cube.tracker;
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        const std::vector<qint64> &rows = m_cube.summary->rowsOf[i];
        bool rejects = false;
        for (std::size_t code = 0; code < rows.size(); ++code)
            rejects = rejects || (rows[code] > 0 && m_used[i][code] == 0);
        if (!addPart(tracker.dimensions[i], i, m_used[i], m_kept[i] != 0, rejects))
            return tooMany();
    }
    const CodeMask periods = keptPeriods(m_cube, m_filter);
    const bool rejectsPeriods = std::ranges::count(periods, 0) > 0;
    if (!addPart(tracker.period, m_kept.size(), periods, true, rejectsPeriods))
        return tooMany();

    const TrackerSums sums
        = sumTracker(tracker, m_parts, m_keyCount, m_measures, MostNumbers, cancelled);
    if (isSet(cancelled))
        return failure(ErrorCode::Cancelled, ExploreTr::tr("The evaluation was cancelled."));
    if (sums.hasTooMany || sums.keys.size() > MostNumbers)
        return tooMany();

    CondensedRows rows(m_cube, m_kept);
    std::vector<quint32> codes;
    for (std::size_t place = 0; place < sums.keys.size(); ++place) {
        codes.clear();
        for (const Coordinate &coordinate : m_coordinates)
            codes.push_back(coordinate.codeOf(sums.keys[place]));
        for (std::size_t m = 0; m < m_measures.size(); ++m) {
            // The period is the last coordinate.
            if (sums.counts[m][place] > 0)
                rows.add(m_measures[m], sums.values[m][place], sums.counts[m][place], codes.back(),
                    codes);
        }
    }
    rows.addCoverage(m_filter, m_measures);
    const auto measureCount = qint64(m_measures.size());
    return rows.take(qint64(tracker.rowCount) * measureCount, sums.passedRows * measureCount);
}

} // namespace

std::shared_ptr<Cube> emptyLike(const Cube &cube, const std::vector<quint8> &kept)
{
    auto like = std::make_shared<Cube>();
    like->dataset = cube.dataset;
    like->sources = cube.sources;
    like->rates = cube.rates;
    like->periods = cube.periods;
    like->units = cube.units;
    like->notes = { QString() };
    like->dimensions.reserve(cube.dimensions.size());
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        const DimensionColumn &column = cube.dimensions[i];
        like->dimensions.push_back({ column.dimension, {}, column.hierarchy, kept[i] == 0 });
    }
    return like;
}

std::vector<quint8> dimensionsOfLook(
    const Cube &cube, const Exploration &exploration, const std::vector<std::vector<quint8>> &used)
{
    std::vector<quint8> kept;
    for (std::size_t i = 0; i < cube.dimensions.size(); ++i) {
        const DimensionColumn &column = cube.dimensions[i];
        const QString &id = column.dimension.id;
        bool isNeeded = !column.dimension.isAdditive || exploration.rows.contains(id)
            || exploration.columns == id;
        if (!isNeeded) {
            std::vector<quint32> codes;
            for (std::size_t code = 0; code < used[i].size(); ++code) {
                if (used[i][code] != 0)
                    codes.push_back(quint32(code));
            }
            isNeeded = !column.hierarchy.areAllDisjoint(codes);
        }
        kept.push_back(isNeeded ? 1 : 0);
    }
    return kept;
}

Result<Condensed> condense(
    const Cube &cube, const Exploration &exploration, const std::atomic_bool *cancelled)
{
    return Condenser(cube, exploration).run(cancelled);
}

} // namespace sextant
