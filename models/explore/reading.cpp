// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/reading.h"

#include "models/explore/numberformat.h"
#include "models/explore/scalableunit.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr std::array Scales { 1., 1e4, 1e8, 1e12 };
/// A number of the view that is smaller than this part of the scale has no figure that counts.
constexpr double LeastPart = 0.1;
/// Up to here the largest number can be read on a smaller scale: 12,000 亿 beside 300 亿.
constexpr double MostOnSmaller = 1e5;
constexpr int ExactDigits = 15;

QString wordOf(double scale, Language language)
{
    const bool isSimplified = language == Language::SimplifiedChinese;
    if (scale == 1e4)
        return isSimplified ? u"万"_s : u"萬"_s;
    if (scale == 1e8)
        return isSimplified ? u"亿"_s : u"億"_s;
    if (scale == 1e12)
        return isSimplified ? u"万亿"_s : u"兆"_s;
    return {};
}

/// @param values  in the base of their unit
double scaleFor(QList<double> values)
{
    values.removeIf([](double value) { return !std::isfinite(value) || value == 0; });
    for (double &value : values)
        value = std::abs(value);
    if (values.isEmpty())
        return 1;
    const double largest = *std::max_element(values.cbegin(), values.cend());
    const auto middle = values.begin() + (values.size() - 1) / 2;
    std::nth_element(values.begin(), middle, values.end());
    const double usual = *middle;
    const auto above = std::upper_bound(Scales.begin(), Scales.end(), largest);
    auto found = above == Scales.begin() ? above : above - 1;
    if (found != Scales.begin() && usual < *found * LeastPart
        && largest < *(found - 1) * MostOnSmaller)
        --found;
    return *found;
}

/// What somebody pays for one of a thing is not read in ten thousands beside others.
bool isPrice(const Pivot &pivot, const Unit &unit)
{
    if (!unit.isMoney() || unit.scale() != 1)
        return false;
    bool isMeasured = false;
    for (const Measure &measure : pivot.dataset.measures) {
        if (!measure.unit.isMoney() || measure.unit.scale() != 1)
            continue;
        isMeasured = true;
        if (measure.overMembers == MemberTotal::Sum)
            return false;
    }
    return isMeasured;
}

QString unitOf(const Pivot &pivot, const PivotCell &cell)
{
    return cell.unit.isEmpty() ? pivot.unit.id() : cell.unit;
}

QList<double> valuesOf(const Pivot &pivot, const Unit &unit)
{
    QList<double> values;
    values.reserve(pivot.cells.size());
    for (const PivotCell &cell : pivot.cells) {
        if (cell.hasValue() && unitOf(pivot, cell) == unit.id())
            values += cell.value;
        if (cell.state != CellState::Conflict)
            continue;
        for (const CellNumber &number : cell.numbers) {
            const QString own
                = number.rate != 1 || number.unit.isEmpty() ? pivot.valueUnit.id() : number.unit;
            if (own == unit.id())
                values += number.value;
        }
    }
    return values;
}

/// The unit itself.
Reading plainReading(const Unit &unit, Language language)
{
    Reading reading;
    reading.unitScale = unit.scale();
    reading.unitName = unit.displayName(language);
    reading.baseName = reading.unitName;
    return reading;
}

Reading scaledReading(const Unit &unit, double scale, Language language)
{
    Reading reading = plainReading(unit, language);
    reading.scale = scale;
    reading.word = wordOf(scale, language);
    reading.baseName = NumberFormat(language).unitName(unit);
    reading.unitName = joinedUnit(reading.word, reading.baseName);
    return reading;
}

} // namespace

double Reading::meant(double typed) const
{
    if (!isScaled())
        return typed;
    // A typed number is a decimal one, and so is what it means.
    return QString::number(typed * scale / unitScale, 'g', ExactDigits).toDouble();
}

Reading readingOf(const Unit &unit, const QList<double> &values, Language language)
{
    if (language == Language::English || !isScalable(unit))
        return plainReading(unit, language);
    QList<double> inBase = values;
    for (double &value : inBase)
        value *= unit.scale();
    return scaledReading(unit, scaleFor(std::move(inBase)), language);
}

Reading readingOf(
    const Pivot &pivot, const Unit &unit, Language language, const ReadingScales &scales)
{
    const bool isItself = scales.isStored || language == Language::English || !isScalable(unit)
        || isPrice(pivot, unit);
    if (isItself)
        return plainReading(unit, language);
    if (const double agreed = scales.ofUnits.value(unit.id()); agreed > 0)
        return scaledReading(unit, agreed, language);
    return readingOf(unit, valuesOf(pivot, unit), language);
}

Reading readingOf(const Pivot &pivot, Language language, const ReadingScales &scales)
{
    return readingOf(pivot, pivot.unit, language, scales);
}

ReadingScales scalesOf(const Pivot &pivot, Language language, const ReadingScales &scales)
{
    ReadingScales all { scales.isStored, {} };
    if (language == Language::English || scales.isStored)
        return all;
    QStringList units { pivot.unit.id() };
    for (const PivotCell &cell : pivot.cells) {
        if (!cell.unit.isEmpty() && !units.contains(cell.unit))
            units += cell.unit;
    }
    for (const QString &unit : std::as_const(units)) {
        const Reading reading = readingOf(pivot, Unit(unit), language, scales);
        if (reading.isScaled())
            all.ofUnits.insert(unit, reading.scale);
    }
    return all;
}

} // namespace sextant
