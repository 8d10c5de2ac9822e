// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace sextant {

/// How many hues a palette has.
inline constexpr int HueCount = 8;

/// The colours that members were given by hand, by memberKey(): 0 to HueCount - 1, an index into
/// the palette of whatever theme they are drawn in. Members without an entry take the colour that
/// follows from the catalog.
using MemberHues = QHash<QString, int>;

/// What MemberHues knows a member by.
[[nodiscard]] inline QString memberKey(const QString &dimension, const QString &member)
{
    return dimension + QLatin1Char('/') + member;
}

/// A member got another colour by hand; no hue is the one that follows from the catalog.
struct HueChange
{
    QString member; ///< memberKey()
    std::optional<int> from;
    std::optional<int> to;

    bool operator==(const HueChange &) const = default;
};

} // namespace sextant
