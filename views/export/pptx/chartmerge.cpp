// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/chartmerge.h"

#include "views/export/pptx/writtenparts.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// The parts of a series that hold data.
constexpr QStringView DataParts[] = { u"tx", u"cat", u"val", u"xVal", u"yVal", u"bubbleSize" };
/// What stands before the looks of single points, in any kind of series.
constexpr QStringView BeforePoints[] = { u"idx", u"order", u"tx", u"spPr", u"invertIfNegative",
    u"pictureOptions", u"marker", u"explosion" };

bool isOneOf(const XmlNode &node, std::span<const QStringView> names)
{
    return node.space == xmlspace::Chart
        && std::ranges::find(names, QStringView(node.name)) != names.end();
}

/// The cached places of a series; their numbers where an axis has numbers.
QStringList placesOf(const XmlNode &series)
{
    QStringList places;
    for (const QStringView part : { u"cat", u"xVal" }) {
        const XmlNode *values = series.child(xmlspace::Chart, part);
        if (!values)
            continue;
        values->forEach([&](const XmlNode &each) {
            if (!each.is(xmlspace::Chart, u"pt"))
                return;
            const int index = each.attribute(u"idx").toInt();
            const XmlNode *value = each.child(xmlspace::Chart, u"v");
            while (index >= 0 && index < 1'048'576 && places.size() <= index)
                places += QString();
            if (index >= 0 && index < places.size())
                places[index] = value ? value->wholeText() : QString();
        });
    }
    return places;
}

QString valueOf(const XmlNode &node, QStringView element)
{
    const XmlNode *found = node.child(xmlspace::Chart, element);
    return found ? found->attribute(u"val") : QString();
}

int indexOf(const XmlNode &node)
{
    return valueOf(node, u"idx").toInt();
}

void setIndex(XmlNode &node, int index)
{
    if (XmlNode *found = node.child(xmlspace::Chart, u"idx"))
        found->setAttribute(u"val"_s, QString::number(index));
}

void removeAll(XmlNode &node, QStringView element)
{
    std::erase_if(
        node.children, [&](const XmlNode &each) { return each.is(xmlspace::Chart, element); });
}

/// Where a point of the old chart stands in the new one.
class Places final
{
public:
    Places(const QStringList &before, const QStringList &after)
        : m_before(before)
        , m_after(after)
    {
    }

    [[nodiscard]] bool areSame() const { return m_before == m_after; }
    /// -1 if it is gone.
    [[nodiscard]] int moved(int index) const
    {
        if (areSame() || index < 0 || index >= m_before.size())
            return index;
        return int(m_after.indexOf(m_before[index]));
    }
    [[nodiscard]] bool isNew(int index) const
    {
        return index >= 0 && index < m_after.size() && !m_before.contains(m_after[index]);
    }

private:
    QStringList m_before;
    QStringList m_after;
};

/// Elements of this name with an index, those of the old series moved with their places, those of
/// new places taken from the fresh one.
std::vector<XmlNode> movedPoints(
    const XmlNode &old, const XmlNode &fresh, QStringView element, const Places &places)
{
    std::vector<XmlNode> points;
    for (const XmlNode &each : old.children) {
        if (!each.is(xmlspace::Chart, element))
            continue;
        const int index = places.moved(indexOf(each));
        if (index < 0)
            continue;
        points.push_back(each);
        setIndex(points.back(), index);
    }
    for (const XmlNode &each : fresh.children) {
        if (each.is(xmlspace::Chart, element) && places.isNew(indexOf(each)))
            points.push_back(each);
    }
    std::ranges::stable_sort(points, {}, [](const XmlNode &each) { return indexOf(each); });
    return points;
}

std::vector<XmlNode> pointsOf(const XmlNode &series, QStringView element)
{
    std::vector<XmlNode> points;
    for (const XmlNode &each : series.children) {
        if (each.is(xmlspace::Chart, element))
            points.push_back(each);
    }
    return points;
}

void setPoints(XmlNode &series, const std::vector<XmlNode> &points)
{
    removeAll(series, u"dPt");
    auto place = series.children.begin();
    for (auto each = series.children.begin(); each != series.children.end(); ++each) {
        if (isOneOf(*each, BeforePoints))
            place = each + 1;
    }
    series.children.insert(place, points.begin(), points.end());
}

/// The label that names its series moves to where the fresh chart has it: to the end of a line.
void moveNameLabel(XmlNode &labels, const XmlNode &fresh)
{
    const auto namesSeries = [](const XmlNode &each) {
        return each.is(xmlspace::Chart, u"dLbl") && valueOf(each, u"showSerName") == u"1";
    };
    const auto wanted = std::ranges::find_if(fresh.children, namesSeries);
    const auto there = std::ranges::find_if(labels.children, namesSeries);
    if (wanted == fresh.children.end() || there == labels.children.end()
        || indexOf(*there) == indexOf(*wanted))
        return;
    const int index = indexOf(*wanted);
    XmlNode label = *there;
    setIndex(label, index);
    std::erase_if(labels.children, [&](const XmlNode &each) {
        return each.is(xmlspace::Chart, u"dLbl") && (indexOf(each) == index || namesSeries(each));
    });
    labels.children.insert(labels.children.begin(), label);
}

void mergeLabels(XmlNode &series, const XmlNode &fresh, const Places &places)
{
    XmlNode *labels = series.child(xmlspace::Chart, u"dLbls");
    const XmlNode *freshLabels = fresh.child(xmlspace::Chart, u"dLbls");
    if (!labels || !freshLabels || places.areSame())
        return;
    const std::vector<XmlNode> moved = movedPoints(*labels, *freshLabels, u"dLbl", places);
    removeAll(*labels, u"dLbl");
    labels->children.insert(labels->children.begin(), moved.begin(), moved.end());
    moveNameLabel(*labels, *freshLabels);
    std::stable_sort(
        labels->children.begin(), labels->children.end(), [](const XmlNode &a, const XmlNode &b) {
            const bool isFirst = a.is(xmlspace::Chart, u"dLbl");
            const bool isSecond = b.is(xmlspace::Chart, u"dLbl");
            return isFirst && isSecond ? indexOf(a) < indexOf(b) : isFirst && !isSecond;
        });
}

void replaceLabels(XmlNode &series, const XmlNode &fresh)
{
    XmlNode *labels = series.child(xmlspace::Chart, u"dLbls");
    const XmlNode *freshLabels = fresh.child(xmlspace::Chart, u"dLbls");
    if (labels && freshLabels)
        *labels = *freshLabels;
}

/// @param arePointsWritten, areLabelsWritten  whether they are still as they were written
void mergeSeries(
    XmlNode &series, const XmlNode &fresh, bool arePointsWritten, bool areLabelsWritten)
{
    const Places places(placesOf(series), placesOf(fresh));
    for (const QStringView part : DataParts) {
        XmlNode *data = series.child(xmlspace::Chart, part);
        const XmlNode *freshData = fresh.child(xmlspace::Chart, part);
        if (data && freshData)
            *data = *freshData;
    }
    setPoints(series,
        arePointsWritten ? pointsOf(fresh, u"dPt") : movedPoints(series, fresh, u"dPt", places));
    if (areLabelsWritten)
        replaceLabels(series, fresh);
    else
        mergeLabels(series, fresh, places);
}

/// The groups of series of a chart: `c:barChart`, `c:lineChart` …
std::vector<XmlNode *> plotGroups(XmlNode &chartSpace)
{
    std::vector<XmlNode *> groups;
    XmlNode *plot = chartSpace.below(xmlspace::Chart, { u"chart", u"plotArea" });
    for (XmlNode &each : plot ? plot->children : chartSpace.children) {
        if (each.space == xmlspace::Chart && each.name.endsWith(u"Chart"))
            groups.push_back(&each);
    }
    return groups;
}

std::vector<const XmlNode *> plotGroups(const XmlNode &chartSpace)
{
    const std::vector<XmlNode *> groups = plotGroups(const_cast<XmlNode &>(chartSpace));
    return { groups.begin(), groups.end() };
}

/// Adds a series that the old chart does not have to its group of the same kind, else the first.
void addSeries(XmlNode &old, const QString &group, const XmlNode &fresh)
{
    const std::vector<XmlNode *> groups = plotGroups(old);
    if (groups.empty())
        return;
    const auto same
        = std::ranges::find_if(groups, [&](const XmlNode *each) { return each->name == group; });
    XmlNode &target = same == groups.end() ? *groups.front() : **same;
    int highest = -1;
    for (const XmlNode *each : chartSeries(std::as_const(old)))
        highest = std::max({ highest, indexOf(*each), valueOf(*each, u"order").toInt() });
    XmlNode added = fresh;
    for (const QStringView element : { u"idx", u"order" }) {
        if (XmlNode *number = added.child(xmlspace::Chart, element))
            number->setAttribute(u"val"_s, QString::number(highest + 1));
    }
    auto place = target.children.begin();
    for (auto each = target.children.begin(); each != target.children.end(); ++each) {
        const bool isBefore = each->is(xmlspace::Chart, u"ser")
            || each->is(xmlspace::Chart, u"varyColors") || each->is(xmlspace::Chart, u"grouping")
            || each->is(xmlspace::Chart, u"barDir") || each->is(xmlspace::Chart, u"scatterStyle");
        if (isBefore)
            place = each + 1;
    }
    target.children.insert(place, added);
}

void removeSeries(XmlNode &old, const QString &name)
{
    for (XmlNode *group : plotGroups(old)) {
        std::erase_if(group->children, [&](const XmlNode &each) {
            return each.is(xmlspace::Chart, u"ser") && seriesName(each) == name;
        });
    }
}

/// Legends leave out entries by their number, which a series more or less moves.
void followLegend(XmlNode &old, const XmlNode &fresh)
{
    XmlNode *legend = old.below(xmlspace::Chart, { u"chart", u"legend" });
    const XmlNode *freshLegend = fresh.below(xmlspace::Chart, { u"chart", u"legend" });
    if (!legend || !freshLegend)
        return;
    removeAll(*legend, u"legendEntry");
    const std::vector<XmlNode> entries = pointsOf(*freshLegend, u"legendEntry");
    auto place = legend->children.begin();
    if (place != legend->children.end() && place->is(xmlspace::Chart, u"legendPos"))
        ++place;
    legend->children.insert(place, entries.begin(), entries.end());
}

void followAxis(XmlNode &axis, const XmlNode &fresh)
{
    for (const QStringView part : { u"scaling", u"numFmt", u"majorUnit" }) {
        XmlNode *there = axis.child(xmlspace::Chart, part);
        const XmlNode *wanted = fresh.child(xmlspace::Chart, part);
        if (there && wanted)
            *there = *wanted;
        else if (there && part == u"majorUnit")
            removeAll(axis, part); // a logarithmic scale has none
    }
}

/// Merges one chart.
class ChartMerge final
{
public:
    ChartMerge(XmlNode &old, const XmlNode &fresh, const QMap<QString, QString> &written)
        : m_old(old)
        , m_fresh(fresh)
        , m_written(written)
        , m_before(chartDigests(old))
    {
    }

    QMap<QString, QString> run()
    {
        mergeSeriesByName();
        addAndRemove();
        mergeAxes();
        QMap<QString, QString> digests = chartDigests(m_old);
        for (auto each = m_edited.begin(); each != m_edited.end(); ++each)
            digests.insert(each.key(), each.value());
        return digests;
    }

private:
    /// @param now  what the same is called in the fresh chart
    [[nodiscard]] bool isWritten(const QString &key, const QString &now)
    {
        const bool isSame = m_before.value(key) == m_written.value(key);
        if (!isSame)
            m_edited.insert(now, m_written.value(key));
        return isSame;
    }

    void mergeSeriesByName()
    {
        const std::vector<const XmlNode *> fresh = chartSeries(m_fresh);
        const std::vector<XmlNode *> old = chartSeries(m_old);
        std::vector<const XmlNode *> partners(old.size(), nullptr);
        QSet<const XmlNode *> taken;
        for (std::size_t i = 0; i < old.size(); ++i) {
            const QString name = seriesName(*old[i]);
            const auto found = std::ranges::find_if(fresh, [&](const XmlNode *each) {
                return !taken.contains(each) && seriesName(*each) == name;
            });
            if (found != fresh.end()) {
                partners[i] = *found;
                taken.insert(*found);
            }
        }
        // As many as before: those without a partner have been renamed, in their order.
        for (std::size_t i = 0; old.size() == fresh.size() && i < old.size(); ++i) {
            if (!partners[i] && !taken.contains(fresh[i])) {
                partners[i] = fresh[i];
                taken.insert(fresh[i]);
            }
        }
        for (std::size_t i = 0; i < old.size(); ++i) {
            if (!partners[i]) {
                m_gone += seriesName(*old[i]);
                continue;
            }
            const QString name = u' ' + seriesName(*old[i]);
            const QString now = u' ' + seriesName(*partners[i]);
            const bool arePoints = isWritten(u"points"_s + name, u"points"_s + now);
            const bool areLabels = isWritten(u"labels"_s + name, u"labels"_s + now);
            mergeSeries(*old[i], *partners[i], arePoints, areLabels);
        }
        for (const XmlNode *each : fresh) {
            if (!taken.contains(each))
                m_new.push_back(each);
        }
    }

    void addAndRemove()
    {
        for (const QString &name : std::as_const(m_gone))
            removeSeries(m_old, name);
        for (const XmlNode *group : plotGroups(m_fresh)) {
            for (const XmlNode &each : group->children) {
                if (std::ranges::find(m_new, &each) != m_new.end())
                    addSeries(m_old, group->name, each);
            }
        }
        if (!m_gone.isEmpty() || !m_new.empty())
            followLegend(m_old, m_fresh);
    }

    void mergeAxes()
    {
        const std::vector<const XmlNode *> fresh = valueAxes(m_fresh);
        const std::vector<XmlNode *> old = valueAxes(m_old);
        for (std::size_t i = 0; old.size() == fresh.size() && i < old.size(); ++i) {
            const QString key = u"axis "_s + QString::number(i);
            if (isWritten(key, key))
                followAxis(*old[i], *fresh[i]);
        }
    }

    XmlNode &m_old;
    const XmlNode &m_fresh;
    const QMap<QString, QString> &m_written;
    QMap<QString, QString> m_before;
    QMap<QString, QString> m_edited; ///< what was changed by hand, as it was written
    QStringList m_gone;
    std::vector<const XmlNode *> m_new;
};

} // namespace

QMap<QString, QString> mergeChart(
    XmlNode &old, const XmlNode &fresh, const QMap<QString, QString> &written)
{
    return ChartMerge(old, fresh, written).run();
}

} // namespace sextant
