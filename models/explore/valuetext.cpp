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

ValueText::ValueText(NumberFormat format, Unit unit, const QList<double> &values, bool hasOneScale)
    : m_format(format)
    , m_unit(std::move(unit))
    , m_hasOneScale(hasOneScale)
{
    const double largest = largestOf(values);
    m_largest = largest;
    m_areWhole = std::all_of(
        values.begin(), values.end(), [](double value) { return value == std::round(value); });
    if (!hasOneScale || !(largest > 0))
        return;
    // The format decides on the magnitude; its word is what follows the digits.
    const QString sample = m_format.compact(largest, m_unit);
    const auto digitsEnd = std::find_if(sample.begin(), sample.end(),
        [](QChar c) { return !c.isDigit() && c != u'.' && c != u','; });
    const qsizetype length = digitsEnd - sample.begin();
    m_word = sample.mid(length).trimmed();
    if (m_word.isEmpty())
        return;
    const double shown = sample.left(length).remove(u',').toDouble();
    if (!(shown > 0)) {
        m_word.clear();
        return;
    }
    m_factor = std::pow(10.0, std::round(std::log10(largest / shown)));
    m_largest = largest / m_factor;
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
    if (!std::isfinite(value) || !m_hasOneScale)
        return m_format.compact(value, m_unit);
    const double scaled = value / m_factor;
    if (std::abs(scaled) >= 999.5)
        return m_format.compact(scaled, Unit());
    if (value == 0)
        return u"0"_s;
    int shown = decimals;
    // A number below the last place that is written gets its first figure: 0.6 is neither 0 nor 1.
    if (std::abs(scaled) < std::pow(10.0, -decimals) * (1 - 1e-9)) {
        shown = std::min(MostDecimalsOfTiny, int(std::ceil(-std::log10(std::abs(scaled)))));
    } else if (decimals == 0 && !m_areWhole && m_largest < 1000 && std::abs(scaled) < 99.95) {
        shown = std::abs(scaled) < 9.995 ? 2 : 1;
    }
    return plain(scaled, shown);
}

QString ValueText::tick(double value, bool isLast) const
{
    if (m_unit.type() == Unit::Type::Percent && isLast)
        return m_format.withUnit(value, m_unit);
    if (m_word.isEmpty() || value == 0)
        return m_format.compact(value, m_unit);
    const QString digits = m_format.compact(value / m_factor, Unit());
    return isLast ? digits + u' ' + m_word : digits;
}

} // namespace sextant
