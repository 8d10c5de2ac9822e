// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/pivot.h"

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

QString cellStateId(CellState state)
{
    switch (state) {
    case CellState::Value:
        return u"value"_s;
    case CellState::Partial:
        return u"partial"_s;
    case CellState::Missing:
        return u"missing"_s;
    case CellState::NotAdditive:
        return u"not-additive"_s;
    case CellState::Conflict:
        return u"conflict"_s;
    }
    Q_ASSERT_X(false, "cellStateId", "a state without an id");
    return {};
}

QString PivotAxis::text(int index, Language language) const
{
    QString text;
    for (const AxisMember &member : labels[index]) {
        if (!text.isEmpty())
            text += u" · "_s;
        text += member.names.in(language);
    }
    return text;
}

const Source *Pivot::source(const QString &id) const
{
    const auto found = std::ranges::find(sources, id, &Source::id);
    return found == sources.end() ? nullptr : &*found;
}

const Dimension *Pivot::dimension(const QString &id) const
{
    const auto found = std::ranges::find(dimensions, id, &Dimension::id);
    return found == dimensions.end() ? nullptr : &*found;
}

} // namespace sextant
