// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triangulate/parts.h"

#include "models/triangulate/rowkey.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

struct Published
{
    std::size_t row = 0;
    bool isAmbiguous = false;
};
/// The numbers of one source on one thing, by member of the split dimension.
using Group = std::map<quint32, Published>;

double halfDigit(double value)
{
    return 0.5 * std::pow(10, -printedDecimals(value));
}

PartsVerdict verdictOf(const PartsCheck &check, bool isCompleteSplit)
{
    const double difference = check.difference();
    // Sums of decimal fractions are off by a few binary digits.
    const double noise = 1e-12 * std::max(std::abs(check.sum), std::abs(check.published));
    if (std::abs(difference) <= noise)
        return PartsVerdict::Agrees;
    if (std::abs(difference) <= check.tolerance + noise)
        return PartsVerdict::Rounding;
    return difference < 0 && !isCompleteSplit ? PartsVerdict::Remainder : PartsVerdict::Disagrees;
}

class PartsFinder final
{
public:
    PartsFinder(const Cube &cube, int dimension)
        : m_cube(cube)
        , m_column(cube.dimensions[std::size_t(dimension)])
        , m_groupWithout { dimension, cube.dimensionIndex(u"kind"_s) }
        , m_nameWithout { dimension, cube.dimensionIndex(u"kind"_s),
            cube.dimensionIndex(u"source"_s) }
    {
    }

    QList<PartsCheck> find()
    {
        collect();
        QList<PartsCheck> checks;
        for (const RowKey &key : m_order) {
            const Group &group = m_groups.at(key);
            for (const auto &[code, total] : group) {
                if (const auto check = checkOf(group, code, total))
                    checks << *check;
            }
        }
        return checks;
    }

private:
    [[nodiscard]] bool counts(std::size_t row) const
    {
        const Measure &measure = m_cube.dataset.measures.at(m_cube.measureCodes[row]);
        return measure.overMembers == MemberTotal::Sum && std::isfinite(m_cube.values[row])
            && m_cube.qualifiers[row] != Qualifier::Incomplete;
    }
    void collect()
    {
        for (std::size_t row = 0; row < m_cube.values.size(); ++row) {
            if (!counts(row))
                continue;
            const RowKey key = rowKey(m_cube, row, m_groupWithout);
            auto [group, isNew] = m_groups.try_emplace(key);
            if (isNew)
                m_order.push_back(key);
            const auto [published, isFirst]
                = group->second.try_emplace(m_column.codes[row], Published { row, false });
            if (!isFirst && m_cube.values[published->second.row] != m_cube.values[row])
                published->second.isAmbiguous = true;
        }
    }
    [[nodiscard]] std::optional<PartsCheck> checkOf(
        const Group &group, quint32 code, const Published &total) const
    {
        const Member &member = m_column.dimension.members.at(code);
        PartsCheck check;
        check.published = m_cube.values[total.row];
        check.tolerance = halfDigit(check.published);
        if (total.isAmbiguous)
            return {};
        for (const auto &[partCode, part] : group) {
            const Member &child = m_column.dimension.members.at(partCode);
            if (child.parent != member.id || !child.adds)
                continue;
            if (part.isAmbiguous)
                return {};
            const double value = m_cube.values[part.row];
            check.parts << child.id;
            check.sum += value;
            check.tolerance += halfDigit(value);
        }
        if (check.parts.size() < 2)
            return {};
        const std::size_t row = total.row;
        const DimensionColumn *sources = m_cube.dimension(u"source"_s);
        check.source = sources ? sources->dimension.members.at(sources->codes[row]).id : QString();
        check.measure = m_cube.dataset.measures.at(m_cube.measureCodes[row]).id;
        check.period = m_cube.periods.at(m_cube.periodCodes[row]);
        check.unit = m_cube.units.at(m_cube.unitCodes[row]).id();
        check.members = memberIds(m_cube, row, m_nameWithout);
        check.total = member.id;
        check.verdict = verdictOf(check, m_column.dimension.hasCompleteChildren);
        return check;
    }

    const Cube &m_cube;
    const DimensionColumn &m_column;
    std::vector<int> m_groupWithout;
    std::vector<int> m_nameWithout;
    std::map<RowKey, Group> m_groups;
    std::vector<RowKey> m_order; ///< of first appearance
};

} // namespace

QList<PartsCheck> partsAgainstTotals(const Cube &cube, const QString &dimension)
{
    const int index = cube.dimensionIndex(dimension);
    if (index < 0 || !cube.dimensions[std::size_t(index)].dimension.isAdditive)
        return {};
    return PartsFinder(cube, index).find();
}

} // namespace sextant
