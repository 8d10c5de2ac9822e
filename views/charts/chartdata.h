// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/numberformat.h"
#include "models/explore/pivot.h"
#include "models/explore/valuetext.h"
#include "views/charts/charttheme.h"
#include "views/charts/mark.h"

#include <QColor>
#include <QList>

#include <optional>

namespace sextant {

/// One step along the axis of places: a period, or a category.
struct ChartPlace
{
    double at = 0; ///< fractional years on a time axis, else the index
    QString name;
    Period period;           ///< invalid for a category
    bool isForecast = false; ///< all its numbers are forecasts, and there is one
};

/// What stands along an axis of places.
struct PlaceAxis
{
    QList<ChartPlace> places;
    bool isTime = false;     ///< places stand at true distances
    bool hasPeriods = false; ///< they are periods
    double smallestStep = 1; ///< between neighbours, > 0
    double usualStep = 1;    ///< lower median of the distances between neighbours, > 0
};

/// One line, layer or row of bars.
struct ChartSeries
{
    QString name;
    QColor colour;
    bool isLead = true; ///< has its own hue and name
    bool isOther = false;
    bool isWhole = false; ///< an ancestor of all other series: their whole, not one more part
};

/// A Pivot as charts read it: places along one axis, series, and which of the pivot's axes is
/// which.
///
/// Where the rows are time they are the places and the columns the series; where the columns are
/// time, the other way round; with no time at all the rows are categories.
class ChartData final
{
public:
    /// Takes what can stand on the pivot's scale; numbers in other units are not drawn.
    /// @param scales  on which numbers are read, see readingOf(); the chart's own without
    /// @param leads  the series that get a hue and a name, where it is one of several charts that
    ///               share them; its own largest if there are none
    ChartData(const Pivot &pivot, const ChartTheme &theme, Language language,
        const ReadingScales &scales = {}, const QList<int> &leads = {});

    [[nodiscard]] const Pivot &pivot() const { return m_pivot; }
    /// The pivot as it was given, with the numbers that cannot stand on its scale.
    [[nodiscard]] const Pivot &wholePivot() const { return m_wholePivot; }
    [[nodiscard]] const ChartTheme &theme() const { return m_theme; }
    [[nodiscard]] Language language() const { return m_format.language(); }
    [[nodiscard]] const NumberFormat &format() const { return m_format; }
    /// The number as it stands at a mark: on the scale of the whole chart, without the unit.
    [[nodiscard]] QString valueText(double value) const;
    /// The same for totals, whose largest number is another.
    [[nodiscard]] QString totalText(double value) const;
    /// With the magnitude word (`8.52 m`), for numbers without an axis that says it.
    [[nodiscard]] QString wholeText(double value) const;
    [[nodiscard]] const ValueText &valueTexts() const { return m_valueTexts; }
    /// How numbers of a unit are read in this chart.
    [[nodiscard]] Reading readingOf(const Unit &unit) const
    {
        return sextant::readingOf(m_wholePivot, unit, language(), m_scales);
    }

    [[nodiscard]] const QList<ChartPlace> &places() const { return m_places; }
    /// The places as an axis.
    [[nodiscard]] PlaceAxis placeAxis() const
    {
        return { m_places, m_isTime, hasPeriods(), m_smallestStep, m_usualStep };
    }
    [[nodiscard]] const QList<ChartSeries> &series() const { return m_series; }
    [[nodiscard]] int placeCount() const { return int(m_places.size()); }
    [[nodiscard]] int seriesCount() const { return int(m_series.size()); }
    /// The series from the bottom of a stack upwards: leads in given order, then the rest, then
    /// "other"; without the whole of the others.
    [[nodiscard]] const QList<int> &stackOrder() const { return m_stackOrder; }

    /// The places are the pivot's columns.
    [[nodiscard]] bool isTransposed() const { return m_isTransposed; }
    /// Places are periods.
    [[nodiscard]] bool hasPeriods() const { return m_pivot.timeAxis() >= 0; }
    /// Places stand at true distances. Not so where periods overlap or one is undated.
    [[nodiscard]] bool isTime() const { return m_isTime; }
    /// The smallest distance between neighbouring places, > 0.
    [[nodiscard]] double smallestStep() const { return m_smallestStep; }
    /// The lower median of the distances between neighbouring places, > 0.
    [[nodiscard]] double usualStep() const { return m_usualStep; }
    /// The first place from which on all is forecast, if something else stands before it.
    [[nodiscard]] std::optional<int> forecastStart() const { return m_forecastStart; }

    [[nodiscard]] CellIndex cellIndex(int place, int series) const;
    [[nodiscard]] const PivotCell &cell(int place, int series) const;
    /// The total of a place over its series.
    [[nodiscard]] const PivotCell &total(int place) const;
    /// The numbers of different series may be put on top of each other.
    [[nodiscard]] bool isStackable() const { return m_isStackable; }
    /// Partial sums are marked one by one: not where most numbers are such, which a note says
    /// better.
    [[nodiscard]] bool marksPartial() const { return m_marksPartial; }
    /// How many cells have one number.
    [[nodiscard]] int valueCount() const { return m_valueCount; }
    /// There is a cell with a number, or with several.
    [[nodiscard]] bool hasNumbers() const;
    /// The same, with numbers that cannot stand on the pivot's scale.
    [[nodiscard]] bool hasAnyNumbers() const;
    /// Writes numbers on the scale of another chart, to be compared with it.
    void writeLike(const ChartData &other);
    /// The kind a cell is drawn as.
    [[nodiscard]] static Kind kindOf(const PivotCell &cell);

private:
    void readScale(bool hasHeading);
    void readPlaces();
    void readSeries(const QList<int> &leads);
    void readForecastStart();
    [[nodiscard]] bool readStackable() const;

    Pivot m_wholePivot;
    Pivot m_pivot;
    ChartTheme m_theme;
    NumberFormat m_format;
    ReadingScales m_scales;
    bool m_isTransposed = false; ///< the rows are the series
    bool m_isTime = false;
    bool m_isStackable = false;
    double m_smallestStep = 1;
    double m_usualStep = 1;
    ValueText m_valueTexts;
    bool m_marksPartial = true;
    int m_valueCount = 0;
    int m_valueDecimals = 0;
    int m_totalDecimals = 0;
    std::optional<int> m_forecastStart;
    QList<ChartPlace> m_places;
    QList<ChartSeries> m_series;
    QList<int> m_stackOrder;
};

} // namespace sextant
