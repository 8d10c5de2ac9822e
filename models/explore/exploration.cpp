// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/exploration.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sextant {

namespace {

constexpr std::array<std::pair<Transform, const char16_t *>, 6> TransformIds { {
    { Transform::Value, u"value" },
    { Transform::Share, u"share" },
    { Transform::ShareOfRow, u"share-of-row" },
    { Transform::Growth, u"growth" },
    { Transform::Index, u"index" },
    { Transform::Difference, u"difference" },
} };

} // namespace

QString transformId(Transform transform)
{
    for (const auto &[value, id] : TransformIds) {
        if (value == transform)
            return QString::fromUtf16(id);
    }
    Q_ASSERT_X(false, "transformId", "a transform without an id");
    return {};
}

std::optional<Transform> transformFromId(QStringView id)
{
    for (const auto &[value, known] : TransformIds) {
        if (id.compare(QStringView(known), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

const Filter *Exploration::filter(const QString &dimension) const
{
    const auto found = std::ranges::find(filters, dimension, &Filter::dimension);
    return found == filters.end() ? nullptr : &*found;
}

void Exploration::setFilter(const Filter &filter)
{
    const auto isOld = [&](const Filter &old) { return old.dimension == filter.dimension; };
    const auto first = std::ranges::find_if(filters, isOld);
    const qsizetype place = std::distance(filters.begin(), first);
    filters.removeIf(isOld);
    if (!filter.members.isEmpty())
        filters.insert(place, filter);
}

} // namespace sextant
