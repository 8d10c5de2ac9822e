// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/family.h"

namespace sextant {

/// Building parts that several chart families share.

/// Priorities of labels, high ones first.
namespace LabelPriority {
inline constexpr double Name = 90;
inline constexpr double Total = 80;
inline constexpr double LastValue = 60;
inline constexpr double Value = 50;
} // namespace LabelPriority

/// Distance between the plot and the names at its right.
inline constexpr double EndGap = 8;
/// Distance kept where leaders run from marks to names.
inline constexpr double LeaderRoom = 26;
/// Marks up to which published ranges are drawn as whiskers.
inline constexpr int MostWhiskers = 24;

/// A mark for one cell with all but its geometry and its text, which the frame writes at the end.
[[nodiscard]] Mark cellMark(const ChartData &data, int place, int series, Mark::Shape shape);

/// A round mark of `radius` pixels around a point.
[[nodiscard]] Mark pointMark(
    const ChartData &data, int place, int series, QPointF at, double radius);

/// The smallest and largest number of all cells: values, contradicting numbers, published ranges
/// and the bands of computed forecasts where asked. low > high if there is none.
struct ValueRange
{
    double low = 1;
    double high = 0;

    void add(double value);
    [[nodiscard]] bool isEmpty() const { return low > high; }
};
[[nodiscard]] ValueRange valueRange(const ChartData &data, bool withRanges, bool withFans);

/// Whether published ranges are drawn: few enough marks.
[[nodiscard]] bool showsRanges(const ChartData &data);

/// A value can stand on the plot's value axis.
[[nodiscard]] bool canStand(const Plot &plot, double value);

/// The cell's contradicting numbers as open dots at `along` (pixels on the axis of places).
void addConflictDots(
    const LayoutContext &context, int place, int series, double along, ChartSheet &sheet);

/// The published range of a single number, at `along`.
void addWhisker(
    const LayoutContext &context, int place, int series, double along, ChartSheet &sheet);

/// The series whose number stands at its bar: all where the texts fit their bars, else the largest
/// of the place, so that a crowd of bars does not show numbers at random.
/// @param present  the series that have a bar there
/// @param pitch  distance from bar to bar in pixels
[[nodiscard]] QList<int> labelledSeries(
    const LayoutContext &context, int place, const QList<int> &present, double pitch);

/// The series with a number, or several, at a place.
[[nodiscard]] QList<int> seriesAt(const ChartData &data, int place);
[[nodiscard]] QList<int> allSeries(const ChartData &data);
/// The largest number of series at one place, at least 1.
[[nodiscard]] int mostAtOnePlace(const ChartData &data);

/// Width in pixels of the bars of one place together.
[[nodiscard]] double groupWidth(const LayoutContext &context, int barsInGroup);

/// Where a name at the end points to.
struct EndAnchor
{
    int series = -1;
    QPointF at;
    QString text;
    QColor colour;
    bool hasLeader = false; ///< always draws a leader, not only when the name had to move
};
/// Names in a column to the right of the plot, moved apart, with leaders.
void addEndNames(const LayoutContext &context, const QList<EndAnchor> &anchors, ChartSheet &sheet);

/// Texts in a column to the left of the plot, set flush right and moved apart, with leaders where
/// they had to move.
void addStartTexts(
    const LayoutContext &context, const QList<EndAnchor> &anchors, ChartSheet &sheet);

/// The anchors that can stand below one another in `height` pixels, each a line high; the first
/// ones win. Where some have no room, the last line is left to one that names their number.
struct FittingAnchors
{
    QList<EndAnchor> named;
    int leftOver = 0;
};
[[nodiscard]] FittingAnchors fittingAnchors(
    const LayoutContext &context, const QList<EndAnchor> &anchors, double height);

/// How two neighbouring numbers of a series belong together.
enum class Step {
    Solid, ///< one after the other
    Link,  ///< a far forecast and the number it starts from: nobody published what lies between
    Gap,   ///< a number in between is missing
};
[[nodiscard]] Step stepBetween(const ChartData &data, int series, int from, int to);

/// The places with a number, or several, of any series.
[[nodiscard]] QList<int> filledPlaces(const ChartData &data);

/// The series from the largest to the smallest number at a place (those without one last), those
/// with a hue before the grey rest.
[[nodiscard]] QList<int> seriesByRank(const ChartData &data, int place);

/// The series that have their own name, and one entry that stands for all the others.
struct NamedSeries
{
    QList<int> leads;
    QList<int> others; ///< drawn in grey without a name of their own
};
[[nodiscard]] NamedSeries namedSeries(const ChartData &data);
/// `52 others`; the name of the only one.
[[nodiscard]] QString othersText(const ChartData &data);

/// Notes on cells that the family leaves out, each once with its count.
struct LeftOut
{
    int conflicts = 0;
    int notAdditive = 0;
    int incomplete = 0;
    int negative = 0;
    bool hasPartial = false;
    bool marksPartial = false; ///< partial sums are marked one by one

    /// Counts what a family that draws plain values leaves out.
    void count(const PivotCell &cell, bool drawsConflicts);
    [[nodiscard]] QStringList notes(Language language) const;
};

} // namespace sextant
