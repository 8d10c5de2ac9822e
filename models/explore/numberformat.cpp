// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/numberformat.h"

#include "models/explore/scalableunit.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int CompactDigits = 3;
constexpr int ChineseDigits = 4;
constexpr int ExactDigits = 15;
constexpr int MostDecimals = 18; // more than any number of the data needs; keeps 1e-300 short
constexpr QChar Minus(0x2212);
constexpr QChar Dash(0x2014);

/// What a large number is divided by, and the word that says so.
struct Magnitude
{
    double factor = 1;
    QString word;
};

QString word(Language language, const QString &en, const QString &hans, const QString &hant)
{
    switch (language) {
    case Language::English:
        return en;
    case Language::SimplifiedChinese:
        return hans;
    case Language::TraditionalChinese:
        return hant;
    }
    Q_UNREACHABLE();
}

/// From small to large.
std::array<Magnitude, 3> magnitudes(Language language)
{
    if (language == Language::English)
        return { Magnitude { 1e6, u"m"_s }, Magnitude { 1e9, u"bn"_s },
            Magnitude { 1e12, u"tn"_s } };
    return { Magnitude { 1e4, word(language, {}, u"万"_s, u"萬"_s) },
        Magnitude { 1e8, word(language, {}, u"亿"_s, u"億"_s) },
        Magnitude { 1e12, word(language, {}, u"万亿"_s, u"兆"_s) } };
}

/// The number rounded to significant digits, so that 999,600 is a million before its magnitude is
/// chosen.
double rounded(double value, int digits)
{
    if (value == 0)
        return 0;
    return QString::number(value, 'e', digits - 1).toDouble();
}

Magnitude magnitudeOf(double value, Language language)
{
    Magnitude found;
    for (const Magnitude &magnitude : magnitudes(language)) {
        if (std::abs(value) >= magnitude.factor)
            found = magnitude;
    }
    return found;
}

/// A comma between each three digits before the decimal point.
QString grouped(const QString &digits)
{
    QString text = digits;
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype i = (point < 0 ? text.size() : point) - 3; i > 0; i -= 3)
        text.insert(i, u',');
    return text;
}

/// Digits of |value| in plain notation, without trailing zeros behind the point.
QString plain(double value, int decimals)
{
    QString digits = QString::number(std::abs(value), 'f', std::clamp(decimals, 0, MostDecimals));
    if (digits.contains(u'.')) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return digits;
}

QString signedText(double value, const QString &digits)
{
    const bool isZero = digits == u"0";
    return (value < 0 && !isZero ? QString(Minus) : QString()) + grouped(digits);
}

/// The number with so many significant digits.
QString significant(double value, int digits)
{
    const double shown = rounded(value, digits);
    const int beforePoint = shown == 0 ? 1 : int(std::floor(std::log10(std::abs(shown)))) + 1;
    return signedText(shown, plain(shown, digits - beforePoint));
}

/// Whether large numbers of this unit get a magnitude word: things counted one by one.
bool isPlainCount(const Unit &unit)
{
    return (unit.type() == Unit::Type::Count || unit.type() == Unit::Type::None)
        && unit.scale() == 1.;
}

/// A number and its magnitude word.
QString counted(double value, int digits, Language language)
{
    // Chinese has words for each four digits, so up to four stand before the point.
    const bool isCompact = digits == CompactDigits && language != Language::English;
    const double shown = rounded(value, isCompact ? ChineseDigits : digits);
    const Magnitude magnitude = magnitudeOf(shown, language);
    const double scaled = value / magnitude.factor;
    const bool hasFour = isCompact && std::abs(shown) >= 1000 * magnitude.factor;
    QString text = significant(scaled, hasFour ? ChineseDigits : digits);
    if (!magnitude.word.isEmpty())
        text += u' ' + magnitude.word;
    return text;
}

/// The unit without its scale: `USD` for `USD bn`, `units` for `million units`.
Unit baseOf(const Unit &unit)
{
    if (unit.isMoney())
        return Unit(unit.currency());
    const QString rest = unit.scale() == 1 ? QString() : unit.id().section(u' ', 1);
    return rest.isEmpty() ? unit : Unit(rest);
}

/// A number with its unit, in so many significant digits.
QString written(double value, const Unit &unit, int digits, Language language)
{
    const bool isEnglish = language == Language::English;
    if (unit.type() == Unit::Type::Percent)
        return significant(value, digits) + (isEnglish ? u" %"_s : u"%"_s);
    if (!isEnglish && isScalable(unit))
        return joinedUnit(
            counted(value * unit.scale(), digits, language), baseOf(unit).displayName(language));
    if (unit.isMoney()) {
        // `USD bn` around its number: USD 102 bn.
        QString behind = unit.displayName(language);
        if (behind.startsWith(unit.currency()))
            behind.remove(0, unit.currency().size());
        behind = behind.trimmed();
        return unit.currency() + u' ' + significant(value, digits)
            + (behind.isEmpty() ? QString() : u' ' + behind);
    }
    const bool withMagnitude = isPlainCount(unit) && digits == CompactDigits;
    const QString number
        = withMagnitude ? counted(value, digits, language) : significant(value, digits);
    const QString name = unit.displayName(language);
    return name.isEmpty() ? QString(number) : joinedUnit(number, name);
}

QString percentDigits(double ratio)
{
    const double percent = ratio * 100;
    return plain(percent, std::abs(percent) < 99.95 ? 1 : 0);
}

} // namespace

QString NumberFormat::compact(double value, const Unit &unit) const
{
    if (!std::isfinite(value))
        return Dash;
    if (m_language != Language::English && isScalable(unit))
        return counted(value * unit.scale(), CompactDigits, m_language);
    if (isPlainCount(unit))
        return counted(value, CompactDigits, m_language);
    return significant(value, CompactDigits);
}

QString NumberFormat::withUnit(double value, const Unit &unit) const
{
    return std::isfinite(value) ? written(value, unit, CompactDigits, m_language) : QString(Dash);
}

QString NumberFormat::exact(double value, const Unit &unit) const
{
    return std::isfinite(value) ? written(value, unit, ExactDigits, m_language) : QString(Dash);
}

QString NumberFormat::digits(double value, int most) const
{
    return std::isfinite(value) ? significant(value, most) : QString(Dash);
}

QString NumberFormat::unitName(const Unit &unit) const
{
    return m_language == Language::English || !isScalable(unit)
        ? unit.displayName(m_language)
        : baseOf(unit).displayName(m_language);
}

QString NumberFormat::percent(double ratio) const
{
    if (!std::isfinite(ratio))
        return Dash;
    return signedText(ratio, percentDigits(ratio))
        + (m_language == Language::English ? u" %"_s : u"%"_s);
}

QString NumberFormat::signedPercent(double ratio) const
{
    const bool isPositive = std::isfinite(ratio) && ratio > 0 && percentDigits(ratio) != u"0";
    return (isPositive ? u"+"_s : QString()) + percent(ratio);
}

QString joinedUnit(const QString &number, const QString &unit)
{
    const auto isLatin = [](QChar c) { return c.unicode() < 0x2e80; };
    if (number.isEmpty() || unit.isEmpty())
        return number + unit;
    return isLatin(number.back()) || isLatin(unit.front()) ? QString(number + u' ' + unit)
                                                           : QString(number + unit);
}

} // namespace sextant
