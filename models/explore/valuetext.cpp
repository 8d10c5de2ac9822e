// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/valuetext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostDecimals = 4;
constexpr int MostDecimalsOfTiny = 9;
constexpr int MostTickDigits = 6;
constexpr QChar Minus(0x2212);

double largestOf(const QList<double> &values)
{
    double largest = 0;
    for (const double value : values) {
        if (std::isfinite(value))
            largest = std::max(largest, std::abs(value));
    }
    return largest;
}

double rounded(double value, int decimals)
{
    const double power = std::pow(10.0, decimals);
    return std::round(value * power) / power;
}

} // namespace

ValueText::ValueText(
    NumberFormat format, const Unit &unit, const QList<double> &values, bool hasOneScale)
    : ValueText(format, unit, values, hasOneScale, readingOf(unit, values, format.language()))
{
    *this = withoutHeading();
}

ValueText::ValueText(NumberFormat format, Unit unit, const QList<double> &values, bool hasOneScale,
    const Reading &reading)
    : m_format(format)
    , m_unit(std::move(unit))
    , m_reading(reading)
    , m_factor(reading.factor())
    , m_largest(largestOf(values))
    , m_hasOneScale(hasOneScale)
    , m_hasHeading(format.language() != Language::English)
{
    if (!m_hasHeading && hasOneScale && m_largest > 0)
        takeMagnitude();
    takeWholeness(values);
}

ValueText ValueText::withoutHeading() const
{
    ValueText bare = *this;
    bare.m_hasHeading = false;
    if (!isEnglish())
        bare.m_word = m_hasOneScale ? m_reading.word : QString();
    return bare;
}

ValueText ValueText::withHeading() const
{
    ValueText under = *this;
    under.m_hasHeading = !isEnglish();
    if (under.m_hasHeading)
        under.m_word.clear();
    return under;
}

/// The format decides on the magnitude; its word is what follows the digits.
void ValueText::takeMagnitude()
{
    const QString sample = m_format.compact(m_largest, m_unit);
    const auto digitsEnd = std::find_if(sample.begin(), sample.end(),
        [](QChar c) { return !c.isDigit() && c != u'.' && c != u','; });
    const qsizetype length = digitsEnd - sample.begin();
    const QString word = sample.mid(length).trimmed();
    const double shown = sample.left(length).remove(u',').toDouble();
    if (word.isEmpty() || !(shown > 0))
        return;
    m_word = word;
    m_factor = std::pow(10.0, std::round(std::log10(m_largest / shown)));
}

void ValueText::takeWholeness(const QList<double> &values)
{
    m_largest /= m_factor;
    m_areWhole = std::all_of(values.begin(), values.end(), [this](double value) {
        if (isEnglish())
            return value == std::round(value);
        // What is counted one by one is not whole in ten thousands.
        const double written = value / m_factor;
        return std::abs(written - std::round(written)) < 1e-9 * std::max(1.0, std::abs(written));
    });
}

int ValueText::decimalsFor(const QList<double> &values) const
{
    const double largest = largestOf(values) / m_factor;
    if (!(largest > 0))
        return 0;
    const int most = std::clamp(2 - int(std::floor(std::log10(largest) + 1e-9)), 0, MostDecimals);
    for (int decimals = 0; decimals < most; ++decimals) {
        const bool loseNothing = std::all_of(values.begin(), values.end(), [&](double value) {
            const double scaled = value / m_factor;
            return std::abs(rounded(scaled, decimals) - rounded(scaled, most)) < 1e-9;
        });
        if (loseNothing)
            return decimals;
    }
    return most;
}

QString ValueText::plain(double scaled, int decimals) const
{
    const QString digits = QString::number(std::abs(scaled), 'f', decimals);
    return (scaled < 0 ? QString(Minus) : QString()) + digits;
}

QString ValueText::text(double value, int decimals) const
{
    const double scaled = value / m_factor;
    if (m_hasHeading && (!std::isfinite(value) || !m_hasOneScale))
        return single(value);
    if (!std::isfinite(value) || !m_hasOneScale)
        return m_format.compact(value, m_unit);
    if (std::abs(scaled) >= 999.5)
        return isEnglish() ? m_format.compact(scaled, Unit()) : m_format.digits(scaled, 4);
    if (value == 0)
        return u"0"_s;
    // Ten thousand is to Chinese what a thousand is to English.
    const double mostWithParts = isEnglish() ? 1e3 : 1e4;
    int shown = decimals;
    // A number below the last place that is written gets its first figure: 0.6 is neither 0 nor 1.
    if (std::abs(scaled) < std::pow(10.0, -decimals) * (1 - 1e-9)) {
        shown = std::min(MostDecimalsOfTiny, int(std::ceil(-std::log10(std::abs(scaled)))));
    } else if (decimals == 0 && !m_areWhole && m_largest < mostWithParts
        && std::abs(scaled) < 99.95) {
        shown = std::abs(scaled) < 9.995 ? 2 : 1;
    }
    return plain(scaled, shown);
}

QString ValueText::single(double value) const
{
    if (!m_hasHeading)
        return m_format.compact(value, m_unit);
    // Up to ten thousand, all that stand before the point.
    const double scaled = value / m_factor;
    return m_format.digits(scaled, std::abs(scaled) >= 999.5 ? 4 : 3);
}

QString ValueText::tick(double value, bool isLast) const
{
    if (m_unit.type() == Unit::Type::Percent && isLast)
        return m_format.withUnit(value, m_unit);
    const bool hasOwnWord = !m_hasHeading && (!m_hasOneScale || m_word.isEmpty());
    if (hasOwnWord || value == 0)
        return m_format.compact(value, m_unit);
    // Ticks are round: all their figures say where they are.
    const double scaled = value / m_factor;
    const QString digits
        = isEnglish() ? m_format.compact(scaled, Unit()) : m_format.digits(scaled, MostTickDigits);
    return isLast && !m_word.isEmpty() ? digits + u' ' + m_word : digits;
}

} // namespace sextant
