// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/importplan.h"

#include <algorithm>
#include <iterator>

namespace sextant {

QString columnRoleId(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Dimension:
        return QStringLiteral("dimension");
    case ColumnRole::Measure:
        return QStringLiteral("measure");
    case ColumnRole::Period:
        return QStringLiteral("period");
    case ColumnRole::Source:
        return QStringLiteral("source");
    case ColumnRole::Kind:
        return QStringLiteral("kind");
    case ColumnRole::Ignore:
        break;
    }
    return QStringLiteral("ignore");
}

std::optional<ColumnRole> columnRoleFromId(QStringView id)
{
    const auto found = std::ranges::find_if(AllColumnRoles,
        [id](ColumnRole role) { return id.compare(columnRoleId(role), Qt::CaseInsensitive) == 0; });
    return found == std::end(AllColumnRoles) ? std::nullopt : std::optional(*found);
}

} // namespace sextant
