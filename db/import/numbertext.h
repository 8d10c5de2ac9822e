// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace sextant::db {

/// A number as a file writes it.
struct NumberText
{
    enum class State : quint8 {
        Decimal,  ///< exactly integer / 10^decimals
        Double,   ///< more places, an exponent, or too large for that
        Missing,  ///< nothing, a dash or a word for nothing
        NoNumber, ///< something else
        TooLarge, ///< a number beyond what a double can hold
    };
    State state = State::Missing;
    int decimals = 0;       ///< 0..NumberColumn::MaxDecimals
    qint64 integer = 0;     ///< never NumberColumn::Missing64
    double number = 0;      ///< of Decimal and Double
    bool isPercent = false; ///< a percent sign stands behind it
};

/// Reads `-12.5`, `1,234.50`, `1 234,50`, `(300)`, `$1,234`, `12 %`, `1e6`; nothing, `-`, `–`,
/// `n/a`, `NA`, `null`, `..` and the like are missing numbers.
/// @param decimal  `.` or `,`; the other one, blanks and apostrophes may part groups of three
[[nodiscard]] NumberText readNumber(std::string_view text, char decimal);

/// 10^0 … 10^18.
[[nodiscard]] qint64 powerOfTen(int exponent);

/// The quick road for the most common form: an optional minus, digits, at most one decimal sign,
/// 18 digits in all, at most MaxDecimals of them behind the sign.
/// @return false if the text is of another form; readNumber() reads it then
[[nodiscard]] inline bool readPlainNumber(
    const char *begin, const char *end, char decimal, qint64 &integer, int &decimals)
{
    const bool isNegative = begin != end && *begin == '-';
    begin += isNegative ? 1 : 0;
    if (begin == end || end - begin > 19)
        return false;
    qint64 sum = 0;
    const char *sign = nullptr;
    for (const char *at = begin; at != end; ++at) {
        const auto digit = static_cast<unsigned>(*at - '0');
        if (digit <= 9) {
            sum = sum * 10 + qint64(digit);
        } else if (*at == decimal && !sign) {
            sign = at;
        } else {
            return false;
        }
    }
    const auto places = sign ? end - sign - 1 : 0;
    const auto digits = end - begin - (sign ? 1 : 0);
    if (digits == 0 || digits > 18 || places > 6)
        return false;
    integer = isNegative ? -sum : sum;
    decimals = int(places);
    return true;
}

} // namespace sextant::db
