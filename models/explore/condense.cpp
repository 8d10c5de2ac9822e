// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/condense.h"

#include "models/cube/trackersummary.h"
#include "models/explore/selection.h"
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
    void addCoverage(Condensed &condensed) const;
    void addRow(Condensed &condensed, int measure, double value, qint32 parts, quint8 passes) const;

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

void Condenser::addRow(
    Condensed &condensed, int measure, double value, qint32 parts, quint8 passes) const
{
    Cube &cube = *condensed.cube;
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    cube.measureCodes.push_back(quint16(measure));
    cube.unitCodes.push_back(quint16(measure));
    cube.values.push_back(value);
    cube.lows.push_back(none);
    cube.highs.push_back(none);
    cube.qualifiers.push_back(Qualifier::None);
    cube.noteCodes.push_back(0);
    cube.rowIds.push_back(0);
    cube.parts.push_back(parts);
    condensed.passes.push_back(passes);
}

void Condenser::addCoverage(Condensed &condensed) const
{
    const TrackerSummary &summary = *m_cube.summary;
    for (const TrackerSummary::Combination &each : summary.combinations) {
        if (!m_filter.keepsPeriodCode(each.period))
            continue;
        for (const int measure : m_measures) {
            const bool hasNumber = each.hasNumber[std::size_t(measure)] != 0;
            addRow(
                condensed, measure, hasNumber ? 0 : std::numeric_limits<double>::quiet_NaN(), 1, 0);
            condensed.cube->periodCodes.push_back(each.period);
            std::size_t next = 0;
            for (std::size_t i = 0; i < m_kept.size(); ++i) {
                const bool isSeparate
                    = next < summary.separate.size() && summary.separate[next] == int(i);
                if (m_kept[i] != 0) {
                    condensed.cube->dimensions[i].codes.push_back(
                        isSeparate ? each.codes[next] : 0);
                }
                next += isSeparate ? 1 : 0;
            }
        }
    }
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
    std::vector<quint8> periods(std::size_t(m_cube.periods.size()));
    for (std::size_t code = 0; code < periods.size(); ++code)
        periods[code] = m_filter.keepsPeriodCode(quint32(code)) ? 1 : 0;
    const bool rejectsPeriods = std::ranges::count(periods, 0) > 0;
    if (!addPart(tracker.period, m_kept.size(), periods, true, rejectsPeriods))
        return tooMany();

    const TrackerSums sums
        = sumTracker(tracker, m_parts, m_keyCount, m_measures, MostNumbers, cancelled);
    if (cancelled && cancelled->load())
        return failure(ErrorCode::Cancelled, ExploreTr::tr("The evaluation was cancelled."));
    if (sums.hasTooMany || sums.keys.size() > MostNumbers)
        return tooMany();

    Condensed condensed;
    condensed.cube = emptyLike(m_cube, m_kept);
    const auto measureCount = qint64(m_measures.size());
    condensed.measureRows = qint64(tracker.rowCount) * measureCount;
    condensed.passedRows = sums.passedRows * measureCount;
    for (std::size_t place = 0; place < sums.keys.size(); ++place) {
        for (std::size_t m = 0; m < m_measures.size(); ++m) {
            if (sums.counts[m][place] == 0)
                continue;
            addRow(condensed, m_measures[m], sums.values[m][place], sums.counts[m][place], 1);
            std::size_t next = 0;
            for (std::size_t i = 0; i < m_kept.size(); ++i) {
                if (m_kept[i] != 0) {
                    condensed.cube->dimensions[i].codes.push_back(
                        m_coordinates[next++].codeOf(sums.keys[place]));
                }
            }
            condensed.cube->periodCodes.push_back(m_coordinates[next].codeOf(sums.keys[place]));
        }
    }
    addCoverage(condensed);
    Cube &cube = *condensed.cube;
    cube.kinds.assign(cube.values.size(), Kind::Actual);
    if (const DimensionColumn *kinds = cube.dimension(u"kind"_s)) {
        for (std::size_t row = 0; row < cube.kinds.size(); ++row) {
            const QString &id = kinds->dimension.members[qsizetype(kinds->codes[row])].id;
            cube.kinds[row] = kindFromId(id).value_or(Kind::Actual);
        }
    }
    return condensed;
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
