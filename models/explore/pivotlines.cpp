// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/pivotlines.h"

#include "models/explore/subject.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

const LinePoint *PivotLine::at(int time) const
{
    const auto found = std::ranges::find(points, time, &LinePoint::time);
    return found == points.end() ? nullptr : &*found;
}

PivotLines::PivotLines(const Pivot &pivot)
    : m_pivot(pivot)
{
    const int timeAxis = pivot.timeAxis();
    const auto add = [](PivotLine &line, int time, const Period &period, const PivotCell &cell) {
        if (cell.hasValue())
            line.points << LinePoint { time, period, &cell };
    };
    for (int i = 0; i < int(axis().labels.size()); ++i) {
        PivotLine line { i, {} };
        if (timeAxis < 0)
            add(line, 0, {}, pivot.columnCount() == 1 ? pivot.cell(i, 0) : pivot.rowTotals.at(i));
        for (int time = 0; timeAxis >= 0 && time < timeCount(); ++time)
            add(line, time, period(time),
                timeAxis == 0 ? pivot.cell(time, i) : pivot.cell(i, time));
        m_lines << line;
    }
}

const PivotAxis &PivotLines::axis() const
{
    return m_pivot.timeAxis() == 0 ? m_pivot.columns : m_pivot.rows;
}

const QStringList &PivotLines::dimensions() const
{
    return axis().dimensions;
}

int PivotLines::timeCount() const
{
    switch (m_pivot.timeAxis()) {
    case 0:
        return m_pivot.rowCount();
    case 1:
        return m_pivot.columnCount();
    default:
        return 1;
    }
}

Period PivotLines::period(int time) const
{
    switch (m_pivot.timeAxis()) {
    case 0:
        return m_pivot.rows.labels.at(time).first().period;
    case 1:
        return m_pivot.columns.labels.at(time).first().period;
    default:
        return {};
    }
}

QString PivotLines::name(const PivotLine &line, Language language) const
{
    return axis().dimensions.isEmpty() ? QString() : axis().text(line.index, language);
}

QString PivotLines::shortName(const PivotLine &line, Language language) const
{
    QStringList names;
    for (const AxisMember &member : axis().labels.at(line.index)) {
        if (!member.period.isValid())
            names << shortened(member.names.in(language));
    }
    return names.join(u" · "_s);
}

const AxisMember *PivotLines::single(const PivotLine &line) const
{
    const AxisLabel &label = axis().labels.at(line.index);
    return label.size() == 1 ? &label.first() : nullptr;
}

bool PivotLines::isAbove(const AxisMember &upper, const AxisMember &lower) const
{
    if (upper.id == u"all")
        return lower.id != u"all";
    const Dimension *dimension = m_pivot.dimension(lower.dimension);
    const Member *member = dimension ? dimension->find(lower.id) : nullptr;
    while (member && !member->parent.isEmpty()) {
        if (member->parent == upper.id)
            return true;
        member = dimension->find(member->parent);
    }
    return false;
}

QList<PivotLine> PivotLines::leaves() const
{
    QSet<QString> parents;
    for (const PivotLine &line : m_lines) {
        const AxisMember *lower = line.points.isEmpty() ? nullptr : single(line);
        if (!lower)
            continue;
        if (lower->id != u"all")
            parents += u"all"_s;
        const Dimension *dimension = m_pivot.dimension(lower->dimension);
        const Member *member = dimension ? dimension->find(lower->id) : nullptr;
        // What is known to be a parent has had its own parents added.
        while (member && !member->parent.isEmpty() && !parents.contains(member->parent)) {
            parents += member->parent;
            member = dimension->find(member->parent);
        }
    }
    QList<PivotLine> leaves;
    for (const PivotLine &line : m_lines) {
        const AxisMember *member = single(line);
        if (!member || !parents.contains(member->id))
            leaves << line;
    }
    return leaves;
}

const PivotCell *PivotLines::whole(int time) const
{
    const QList<PivotLine> below = leaves();
    for (const PivotLine &line : m_lines) {
        const AxisMember *member = single(line);
        const LinePoint *point = line.at(time);
        if (!member || !point || below.size() == m_lines.size())
            continue;
        const bool isAboveAll = std::ranges::all_of(below, [&](const PivotLine &leaf) {
            const AxisMember *lower = single(leaf);
            return lower && isAbove(*member, *lower);
        });
        if (isAboveAll)
            return point->cell;
    }
    if (below.size() != m_lines.size())
        return nullptr; // the total may hold the parent and its children
    const PivotCell *total = nullptr;
    switch (m_pivot.timeAxis()) {
    case 0:
        total = &m_pivot.rowTotals.at(time);
        break;
    case 1:
        total = &m_pivot.columnTotals.at(time);
        break;
    default:
        total = m_pivot.columnCount() == 1 ? &m_pivot.columnTotals.at(0) : &m_pivot.grandTotal;
    }
    return total->hasValue() ? total : nullptr;
}

} // namespace sextant
