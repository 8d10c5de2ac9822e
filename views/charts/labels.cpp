// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/labels.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sextant {

namespace {

constexpr double ShortestLeader = 4; // pixels

/// Rectangles that are taken, in strips across x: a chart has thousands of bars but a label meets
/// only those near it.
class TakenRoom
{
public:
    void add(const QRectF &rect)
    {
        for (int strip = first(rect); strip <= last(rect); ++strip)
            m_strips[strip] += rect;
    }
    [[nodiscard]] bool overlaps(const QRectF &rect) const
    {
        // Touching is allowed; half a pixel forgives rounding.
        const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
        for (int strip = first(rect); strip <= last(rect); ++strip) {
            const auto found = m_strips.constFind(strip);
            if (found == m_strips.constEnd())
                continue;
            const bool meets = std::any_of(found->begin(), found->end(),
                [&](const QRectF &other) { return other.intersects(inner); });
            if (meets)
                return true;
        }
        return false;
    }

private:
    static constexpr double StripWidth = 32;

    static int first(const QRectF &rect) { return int(std::floor(rect.left() / StripWidth)); }
    static int last(const QRectF &rect) { return int(std::floor(rect.right() / StripWidth)); }

    QHash<int, QList<QRectF>> m_strips;
};

/// From the point of a rectangle's edge that is nearest, to `gap` pixels before the point. None
/// where the text stands beside what it names.
QPolygonF leaderBetween(const QRectF &rect, const QPointF &to, double gap)
{
    const QPointF from(std::clamp(to.x(), rect.left(), rect.right()),
        std::clamp(to.y(), rect.top(), rect.bottom()));
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < gap + ShortestLeader)
        return {};
    return QPolygonF { from, to - way * (gap / length) };
}

} // namespace

QList<Label> placeLabels(
    const QList<LabelWish> &wishes, const QRectF &bounds, const QList<QRectF> &obstacles)
{
    QList<int> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        if (wishes[a].isRequired != wishes[b].isRequired)
            return wishes[a].isRequired;
        return wishes[a].priority > wishes[b].priority;
    });

    TakenRoom taken;
    for (const QRectF &obstacle : obstacles)
        taken.add(obstacle);
    QList<std::pair<int, Label>> placed;
    for (const int index : order) {
        const LabelWish &wish = wishes[index];
        QList<QRectF> candidates { wish.label.rect };
        candidates += wish.otherRects;
        for (const QRectF &rect : candidates) {
            const bool isInside = bounds.adjusted(-0.5, -0.5, 0.5, 0.5).contains(rect);
            if (!wish.isRequired && (!isInside || taken.overlaps(rect)))
                continue;
            Label label = wish.label;
            label.rect = rect;
            if (wish.leaderTo)
                label.leader = leaderBetween(rect, *wish.leaderTo, wish.leaderGap);
            taken.add(rect);
            placed += { index, label };
            break;
        }
    }
    std::sort(placed.begin(), placed.end(),
        [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Label> labels;
    for (const auto &[index, label] : placed)
        labels += label;
    return labels;
}

QList<double> spreadApart(const QList<Stretch> &stretches, double low, double high)
{
    QList<int> order(stretches.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&](int a, int b) { return stretches[a].middle < stretches[b].middle; });

    double needed = 0;
    for (const Stretch &stretch : stretches)
        needed += stretch.length;
    QList<double> middles(stretches.size());
    if (needed > high - low && !stretches.isEmpty()) {
        for (qsizetype i = 0; i < order.size(); ++i)
            middles[order[i]] = low + (high - low) * (double(i) + 0.5) / double(order.size());
        return middles;
    }

    // Neighbours that touch are one block around the mean of what its members want; blocks that
    // come to touch are joined, so no label moves further than its crowd demands.
    struct Block
    {
        double wantedStart; // mean over members of (wanted start − offset within the block)
        double length;
        int count;
    };
    const auto startOf = [&](const Block &block) {
        return std::clamp(block.wantedStart, low, std::max(low, high - block.length));
    };
    QList<Block> blocks;
    for (const int index : order) {
        const Stretch &stretch = stretches[index];
        blocks += Block { stretch.middle - stretch.length / 2, stretch.length, 1 };
        while (blocks.size() > 1) {
            const Block &last = blocks.last();
            const Block &before = blocks[blocks.size() - 2];
            if (startOf(before) + before.length <= startOf(last))
                break;
            const int count = before.count + last.count;
            const double start = (before.wantedStart * before.count
                                     + (last.wantedStart - before.length) * last.count)
                / count;
            const double length = before.length + last.length;
            blocks.removeLast();
            blocks.last() = Block { start, length, count };
        }
    }
    qsizetype next = 0;
    for (const Block &block : blocks) {
        double position = startOf(block);
        for (int i = 0; i < block.count; ++i, ++next) {
            const double length = stretches[order[next]].length;
            middles[order[next]] = position + length / 2;
            position += length;
        }
    }
    return middles;
}

} // namespace sextant
