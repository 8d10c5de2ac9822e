// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/kind.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace sextant {

namespace {

struct QualifierWord
{
    Qualifier qualifier;
    QLatin1StringView id;
};

constexpr std::array qualifierWords {
    QualifierWord { Qualifier::None, QLatin1StringView("") },
    QualifierWord { Qualifier::Approx, QLatin1StringView("approx") },
    QualifierWord { Qualifier::MoreThan, QLatin1StringView("gt") },
    QualifierWord { Qualifier::LessThan, QLatin1StringView("lt") },
    QualifierWord { Qualifier::RangeLow, QLatin1StringView("range-low") },
    QualifierWord { Qualifier::RangeHigh, QLatin1StringView("range-high") },
    QualifierWord { Qualifier::Derived, QLatin1StringView("derived") },
    QualifierWord { Qualifier::Incomplete, QLatin1StringView("incomplete") },
};

} // namespace

QString kindId(Kind kind)
{
    switch (kind) {
    case Kind::Actual:
        return QStringLiteral("actual");
    case Kind::Estimate:
        return QStringLiteral("estimate");
    case Kind::Forecast:
        return QStringLiteral("forecast");
    case Kind::Assumption:
        break;
    }
    return QStringLiteral("assumption");
}

std::optional<Kind> kindFromId(QStringView id)
{
    const auto found
        = std::ranges::find_if(AllKinds, [id](Kind kind) { return kindId(kind) == id; });
    return found == std::end(AllKinds) ? std::nullopt : std::optional(*found);
}

Kind softest(Kinds kinds)
{
    Q_ASSERT(kinds);
    Kind result = Kind::Actual;
    for (const Kind kind : AllKinds) {
        if (kinds.testFlag(kind))
            result = kind;
    }
    return result;
}

QString qualifierId(Qualifier qualifier)
{
    const auto found = std::ranges::find(qualifierWords, qualifier, &QualifierWord::qualifier);
    return found == qualifierWords.end() ? QString() : QString(found->id);
}

std::optional<Qualifier> qualifierFromId(QStringView id)
{
    const auto found = std::ranges::find_if(
        qualifierWords, [id](const QualifierWord &word) { return word.id == id; });
    return found == qualifierWords.end() ? std::nullopt : std::optional(found->qualifier);
}

} // namespace sextant
