// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/membercolours.h"

#include "views/charts/chartbrand.h"
#include "views/charts/shades.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sextant {

namespace {

/// The hues of the first, second and third eight members of a level. Found by search: no two leads
/// of a saved exploration of the sample share a hue, and their colours are as far apart as can be
/// under normal sight and for colour-blind eyes, on light and on dark.
constexpr int PaletteHues = 8;
constexpr int HueOrder[ShadeCount][PaletteHues]
    = { { 0, 1, 2, 3, 4, 5, 6, 7 }, { 6, 4, 0, 3, 2, 5, 7, 1 }, { 5, 0, 7, 2, 3, 4, 1, 6 } };
constexpr int LaterShift = 2; // of the hues, each time that all shades have been used

/// The hue of the n-th member of a level.
int hueOf(int slot, int hues)
{
    const int round = slot / hues;
    if (hues != PaletteHues)
        return (slot + round * (hues - 1)) % hues;
    return (HueOrder[round % ShadeCount][slot % hues] + LaterShift * (round / ShadeCount)) % hues;
}

/// A member of this id is "all others" as published.
constexpr QStringView OtherId = u"other";

/// "Other" of a top N, and a member of that id.
bool isOther(const AxisLabel &label)
{
    return !label.isEmpty() && (label.last().isOther || label.last().id == OtherId);
}

/// The dimensions of an axis in which the wanted labels differ; its last one if there is none.
QList<int> tellingDimensions(const PivotAxis &axis, const QList<int> &wanted)
{
    QList<int> telling;
    for (int d = 0; d < axis.dimensions.size(); ++d) {
        const bool differs = std::ranges::any_of(wanted, [&](int i) {
            const AxisLabel &label = axis.labels[i];
            const AxisLabel &first = axis.labels[wanted.first()];
            return d < label.size() && d < first.size() && label[d].id != first[d].id;
        });
        if (differs)
            telling += d;
    }
    if (telling.isEmpty() && !axis.dimensions.isEmpty())
        telling += int(axis.dimensions.size()) - 1;
    return telling;
}

/// The positions of some members among all of their level, in the order of the catalog. The member
/// that stands for the whole has position 0, as it would have alone.
QHash<QString, int> positionsInLevels(const Dimension &dimension, const QSet<QString> &ids)
{
    QHash<int, const QString *> wanted; // by index, so that one pass compares no texts
    int last = -1;
    for (const QString &id : ids) {
        const int index = dimension.indexOf(id);
        if (index >= 0)
            wanted.insert(index, &id);
        last = std::max(last, index);
    }
    QHash<QString, int> positions;
    QHash<int, int> counts; // members so far, by level
    for (int i = 0; i <= last; ++i) {
        const Member &member = dimension.members[i];
        const bool isCounted = member.level > 0 && member.id != OtherId;
        if (const auto found = wanted.constFind(i); found != wanted.cend())
            positions.insert(**found, isCounted ? counts.value(member.level) : 0);
        if (isCounted)
            ++counts[member.level];
    }
    return positions;
}

/// The positions along one dimension of an axis; of measures among those of the dataset.
QHash<QString, int> positionsAlong(
    const Pivot &pivot, const PivotAxis &axis, int along, const QList<int> &wanted)
{
    const QString &id = axis.dimensions[along];
    if (id == u"measure") {
        QHash<QString, int> positions;
        for (const Measure &measure : pivot.dataset.measures)
            positions.insert(measure.id, int(positions.size()));
        return positions;
    }
    const Dimension *dimension = pivot.dimension(id);
    if (!dimension)
        return {};
    QSet<QString> ids;
    for (const int i : wanted) {
        if (along < axis.labels[i].size())
            ids += axis.labels[i][along].id;
    }
    return positionsInLevels(*dimension, ids);
}

/// What a label's colour follows from.
struct Place
{
    int slot = 0;  ///< hue and shade: the position in the catalog
    int label = 0; ///< index
};

/// The wanted labels by their slots.
QList<Place> placesOf(
    const Pivot &pivot, const PivotAxis &axis, const QList<int> &wanted, const QList<int> &telling)
{
    QList<Place> places;
    for (const int i : wanted)
        places += { 0, i };
    for (const int along : telling) {
        const QHash<QString, int> positions = positionsAlong(pivot, axis, along, wanted);
        for (Place &place : places) {
            const AxisLabel &label = axis.labels[place.label];
            // What no catalog knows has an order all the same.
            if (along < label.size())
                place.slot += positions.value(label[along].id, place.label);
        }
    }
    std::ranges::stable_sort(places, {}, &Place::slot);
    return places;
}

/// Which colours of a palette are in use.
class PaletteUse final
{
public:
    explicit PaletteUse(const ChartTheme &theme)
        : m_theme(theme)
        , m_isTaken(theme.palette.size() * ShadeCount, false)
    {
    }

    [[nodiscard]] int hues() const { return int(m_theme.palette.size()); }
    [[nodiscard]] bool isTaken(int hue, int shade) const
    {
        return m_isTaken[qsizetype(hue) * ShadeCount + shade];
    }
    QColor take(int hue, int shade)
    {
        m_isTaken[qsizetype(hue) * ShadeCount + shade] = true;
        return shadeOf(m_theme.palette[hue], shade, m_theme);
    }
    /// The wanted shade of a hue or the next free one; grey if all are taken.
    QColor takeOfHue(int hue, int shade)
    {
        for (int step = 0; step < ShadeCount; ++step) {
            const int next = (shade + step) % ShadeCount;
            if (!isTaken(hue, next))
                return take(hue, next);
        }
        return m_theme.other;
    }

private:
    const ChartTheme &m_theme;
    QList<bool> m_isTaken;
};

/// Combinations of members: each has its hue if that is free, else the next free one.
void colourCombinations(QList<QColor> &colours, const QList<Place> &places, PaletteUse &use)
{
    QList<Place> displaced;
    for (const Place &place : places) {
        const int hue = place.slot % use.hues();
        if (use.isTaken(hue, 0))
            displaced += place;
        else
            colours[place.label] = use.take(hue, 0);
    }
    for (const Place &place : std::as_const(displaced)) {
        int hue = place.slot % use.hues();
        for (int step = 1; step < use.hues(); ++step) {
            const int next = (place.slot + step) % use.hues();
            if (!use.isTaken(next, 0)) {
                hue = next;
                break;
            }
        }
        colours[place.label] = use.takeOfHue(hue, 0);
    }
}

double weight(const Pivot &pivot, bool isRow, int index)
{
    double sum = 0;
    const int count = isRow ? pivot.columnCount() : pivot.rowCount();
    for (int i = 0; i < count; ++i) {
        const PivotCell &cell = isRow ? pivot.cell(index, i) : pivot.cell(i, index);
        if (cell.hasValue())
            sum += std::abs(cell.value);
    }
    return sum;
}

} // namespace

const PivotAxis &seriesAxis(const Pivot &pivot)
{
    return pivot.timeAxis() == 1 ? pivot.rows : pivot.columns;
}

QList<int> leadSeries(const Pivot &pivot, int hues)
{
    return leadSeries(QList<const Pivot *> { &pivot }, hues);
}

QList<int> leadSeries(const QList<const Pivot *> &pivots, int hues)
{
    const PivotAxis &axis = seriesAxis(*pivots.first());
    const bool isRow = &axis == &pivots.first()->rows;
    QList<int> leads;
    for (int i = 0; i < axis.labels.size(); ++i) {
        if (!isOther(axis.labels[i]))
            leads += i;
    }
    if (leads.size() <= hues)
        return leads;
    QHash<int, double> weights;
    for (const Pivot *pivot : pivots) {
        for (const int i : leads)
            weights[i] += weight(*pivot, isRow, i);
    }
    std::stable_sort(
        leads.begin(), leads.end(), [&](int a, int b) { return weights[a] > weights[b]; });
    leads.resize(hues);
    std::sort(leads.begin(), leads.end());
    return leads;
}

QList<QColor> memberColours(
    const Pivot &pivot, const PivotAxis &axis, const ChartTheme &theme, const QList<int> &leads)
{
    QList<QColor> colours(axis.labels.size(), theme.other);
    QList<int> wanted = leads;
    if (wanted.isEmpty()) {
        wanted.resize(axis.labels.size());
        std::iota(wanted.begin(), wanted.end(), 0);
    }
    wanted.removeIf([&](int i) { return isOther(axis.labels[i]); });
    PaletteUse use(theme);
    if (use.hues() == 0 || wanted.isEmpty())
        return colours;

    if (axis.dimensions.isEmpty() || axis.isTime()) {
        for (qsizetype i = 0; i < std::min<qsizetype>(wanted.size(), use.hues()); ++i)
            colours[wanted[i]] = use.take(int(i), 0);
        return colours;
    }
    const QList<int> telling = tellingDimensions(axis, wanted);
    const QList<Place> places = placesOf(pivot, axis, wanted, telling);
    if (telling.size() > 1) {
        colourCombinations(colours, places, use);
        return withRoleColours(axis, theme, colours);
    }
    for (const Place &place : places) {
        const int shade = place.slot / use.hues() % ShadeCount;
        colours[place.label] = use.takeOfHue(hueOf(place.slot, use.hues()), shade);
    }
    return withRoleColours(axis, theme, colours);
}

QList<QColor> seriesColours(const Pivot &pivot, const ChartTheme &theme)
{
    const PivotAxis &axis = seriesAxis(pivot);
    const QList<int> leads = leadSeries(pivot, int(theme.palette.size()));
    return memberColours(pivot, axis, theme, withRoleLeads(axis, theme, leads));
}

} // namespace sextant
