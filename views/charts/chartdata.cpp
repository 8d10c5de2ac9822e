// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartdata.h"

#include "models/explore/onescale.h"
#include "views/charts/chartbrand.h"
#include "views/charts/membercolours.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

bool isAncestor(const Dimension &dimension, const QString &candidate, const QString &memberId)
{
    const Member *member = dimension.find(memberId);
    const Member *top = dimension.find(candidate);
    // The member of level 0 stands for the whole dimension.
    if (top && top->level == 0)
        return candidate != memberId;
    for (int guard = 0; member && !member->parent.isEmpty() && guard < 64; ++guard) {
        if (member->parent == candidate)
            return true;
        member = dimension.find(member->parent);
    }
    return false;
}

/// A pivot of measures in different units has none of its own: the first number's becomes it, so
/// that there is a scale to draw on.
Pivot onFirstUnit(Pivot pivot)
{
    if (!pivot.unit.id().isEmpty())
        return pivot;
    const auto first = std::ranges::find_if(std::as_const(pivot.cells),
        [](const PivotCell &cell) { return cell.hasValue() && !cell.unit.isEmpty(); });
    if (first == pivot.cells.cend())
        return pivot;
    const QString unit = first->unit;
    pivot.unit = pivot.valueUnit = Unit(unit);
    for (QList<PivotCell> *cells : { &pivot.cells, &pivot.rowTotals, &pivot.columnTotals }) {
        for (PivotCell &cell : *cells) {
            if (cell.unit == unit)
                cell.unit.clear();
        }
    }
    return pivot;
}

bool hasNumber(const QList<PivotCell> &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const PivotCell &cell) {
        return cell.hasValue() || (cell.state == CellState::Conflict && !cell.numbers.isEmpty());
    });
}

} // namespace

ChartData::ChartData(const Pivot &pivot, const ChartTheme &theme, Language language,
    const ReadingScales &scales, const QList<int> &leads)
    : m_wholePivot(onFirstUnit(pivot))
    , m_pivot(onOneScale(m_wholePivot))
    , m_theme(theme)
    , m_format(language)
    , m_scales(scales)
    , m_isTransposed(pivot.timeAxis() == 1)
{
    readPlaces();
    readSeries(leads);
    readForecastStart();
    m_isStackable = readStackable();
    readScale(!pivot.unit.id().isEmpty());
}

/// @param hasHeading  whether the subtitle names the unit, which it does where there is one
void ChartData::readScale(bool hasHeading)
{
    QList<double> values;
    int partial = 0;
    for (const PivotCell &cell : std::as_const(m_pivot.cells)) {
        if (cell.hasValue()) {
            values += cell.value;
            ++m_valueCount;
        }
        partial += cell.hasValue() && cell.state == CellState::Partial;
        for (qsizetype i = 0; cell.state == CellState::Conflict && i < cell.numbers.size(); ++i)
            values += cell.numbers[i].value;
    }
    m_marksPartial = partial * 2 <= m_valueCount;
    QList<double> totals;
    for (int place = 0; seriesCount() > 1 && place < placeCount(); ++place) {
        if (total(place).hasValue())
            totals += total(place).value;
    }
    const bool hasOneScale = !m_pivot.exploration.logScale;
    m_valueTexts
        = ValueText(m_format, m_pivot.unit, values + totals, hasOneScale, readingOf(m_pivot.unit));
    if (!hasHeading)
        m_valueTexts = m_valueTexts.withoutHeading();
    m_valueDecimals = m_valueTexts.decimalsFor(values);
    m_totalDecimals = m_valueTexts.decimalsFor(totals);
}

QString ChartData::valueText(double value) const
{
    return m_valueTexts.text(value, m_valueDecimals);
}

QString ChartData::totalText(double value) const
{
    return m_valueTexts.text(value, m_totalDecimals);
}

QString ChartData::wholeText(double value) const
{
    const QString &word = m_valueTexts.word();
    const QString digits = valueText(value);
    return word.isEmpty() ? digits : QString(digits + u' ' + word);
}

void ChartData::readPlaces()
{
    const PivotAxis &axis = m_isTransposed ? m_pivot.columns : m_pivot.rows;
    m_isTime = hasPeriods() && !axis.labels.isEmpty();
    double previousEnd = 0;
    for (int i = 0; i < axis.labels.size(); ++i) {
        ChartPlace place;
        place.name = axis.text(i, language());
        if (hasPeriods() && !axis.labels[i].isEmpty())
            place.period = axis.labels[i].first().period;
        if (!place.period.isValid() || (i > 0 && place.period.begin() < previousEnd - 1e-6))
            m_isTime = false;
        previousEnd = place.period.isValid() ? place.period.end() : previousEnd;
        place.at = i;
        m_places += place;
    }
    if (!m_isTime)
        return;
    for (ChartPlace &place : m_places)
        place.at = place.period.middle();
    QList<double> steps;
    for (qsizetype i = 1; i < m_places.size(); ++i)
        steps += m_places[i].at - m_places[i - 1].at;
    if (steps.isEmpty())
        steps += m_places.first().period.length();
    std::sort(steps.begin(), steps.end());
    m_smallestStep = steps.first();
    m_usualStep = steps[(steps.size() - 1) / 2];
}

void ChartData::readSeries(const QList<int> &given)
{
    const PivotAxis &axis = seriesAxis(m_pivot);
    const QList<int> leads = withRoleLeads(
        axis, m_theme, given.isEmpty() ? leadSeries(m_pivot, int(m_theme.palette.size())) : given);
    const QList<QColor> colours = memberColours(m_pivot, axis, m_theme, leads);
    for (int i = 0; i < axis.labels.size(); ++i) {
        ChartSeries series;
        const bool hasName = !axis.dimensions.isEmpty();
        series.name = hasName ? axis.text(i, language()) : m_pivot.measure.names.in(language());
        series.colour = colours[i];
        series.isOther = hasName && !axis.labels[i].isEmpty() && axis.labels[i].last().isOther;
        series.isLead = leads.contains(i) || series.isOther;
        m_series += series;
    }
    if (axis.dimensions.size() == 1 && axis.labels.size() > 1) {
        if (const Dimension *dimension = m_pivot.dimension(axis.dimensions.first())) {
            for (int i = 0; i < axis.labels.size(); ++i) {
                m_series[i].isWhole = std::all_of(
                    axis.labels.begin(), axis.labels.end(), [&](const AxisLabel &label) {
                        return &label == &axis.labels[i] || label.first().isOther
                            || isAncestor(*dimension, axis.labels[i].first().id, label.first().id);
                    });
            }
        }
    }
    for (const int rank : { 0, 1, 2 }) {
        for (int i = 0; i < m_series.size(); ++i) {
            const ChartSeries &series = m_series[i];
            const int own = series.isOther ? 2 : series.isLead ? 0 : 1;
            if (own == rank && !series.isWhole)
                m_stackOrder += i;
        }
    }
}

void ChartData::readForecastStart()
{
    QList<bool> hasNumber(placeCount(), false);
    for (int p = 0; p < placeCount(); ++p) {
        bool isForecast = false;
        bool isOther = false;
        for (int s = 0; s < seriesCount(); ++s) {
            const PivotCell &number = cell(p, s);
            if (!number.hasValue() && number.state != CellState::Conflict)
                continue;
            const bool soft = kindOf(number) == Kind::Forecast;
            isForecast |= soft;
            isOther |= !soft;
        }
        hasNumber[p] = isForecast || isOther;
        m_places[p].isForecast = isForecast && !isOther;
    }
    if (!hasPeriods())
        return;
    int start = placeCount();
    for (int p = placeCount() - 1; p >= 0 && (m_places[p].isForecast || !hasNumber[p]); --p) {
        if (m_places[p].isForecast)
            start = p;
    }
    if (start < placeCount()
        && std::any_of(hasNumber.begin(), hasNumber.begin() + start, [](bool has) { return has; }))
        m_forecastStart = start;
}

bool ChartData::readStackable() const
{
    if (m_pivot.exploration.transform == Transform::Growth
        || m_pivot.exploration.transform == Transform::Index)
        return false;
    if (seriesCount() <= 1)
        return true;
    for (const QString &id : seriesAxis(m_pivot).dimensions) {
        const Dimension *dimension = m_pivot.dimension(id);
        if (dimension && !dimension->isAdditive)
            return false;
    }
    // A whole beside its only part: two numbers for overlapping things.
    if (m_stackOrder.size() < 2)
        return false;
    if (m_pivot.unit.type() == Unit::Type::Percent)
        return true;
    // Overlapping members: the evaluation refuses their totals at every place.
    bool hasTotals = false;
    bool hasRefusals = false;
    for (int p = 0; p < placeCount(); ++p) {
        hasTotals |= total(p).hasValue();
        hasRefusals |= total(p).state == CellState::NotAdditive;
    }
    return hasTotals || !hasRefusals;
}

CellIndex ChartData::cellIndex(int place, int series) const
{
    return m_isTransposed ? CellIndex(series, place) : CellIndex(place, series);
}

const PivotCell &ChartData::cell(int place, int series) const
{
    const auto [row, column] = cellIndex(place, series);
    return m_pivot.cell(row, column);
}

const PivotCell &ChartData::total(int place) const
{
    static const PivotCell missing;
    const QList<PivotCell> &totals = m_isTransposed ? m_pivot.columnTotals : m_pivot.rowTotals;
    return place < totals.size() ? totals[place] : missing;
}

bool ChartData::hasNumbers() const
{
    return hasNumber(m_pivot.cells);
}

bool ChartData::hasAnyNumbers() const
{
    return hasNumber(m_wholePivot.cells);
}

void ChartData::writeLike(const ChartData &other)
{
    m_valueTexts = other.m_valueTexts;
    m_valueDecimals = other.m_valueDecimals;
    m_totalDecimals = other.m_totalDecimals;
}

Kind ChartData::kindOf(const PivotCell &cell)
{
    if (cell.isScenario)
        return Kind::Forecast;
    return cell.kinds ? softest(cell.kinds) : Kind::Actual;
}

} // namespace sextant
