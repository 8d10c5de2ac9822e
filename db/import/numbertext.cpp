// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/numbertext.h"

#include "db/values/columns.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace sextant::db {

namespace {

using namespace std::string_view_literals;

constexpr std::array nothings { ""sv, "-"sv, "--"sv, "\u2013"sv, "\u2014"sv, "."sv, ".."sv, "..."sv,
    "na"sv, "n/a"sv, "#n/a"sv, "n.a."sv, "nan"sv, "null"sv, "none"sv, "nil"sv };
/// Signs of currencies that may stand before or behind a number.
constexpr std::array moneySigns { "$"sv, "US$"sv, "\u20ac"sv, "\u00a3"sv, "\u00a5"sv, "\uffe5"sv };
/// What may part groups of three digits besides a point or comma: blanks (narrow, no-break) and
/// apostrophes.
constexpr std::array groupSigns { " "sv, "\u00a0"sv, "\u202f"sv, "\u2009"sv, "'"sv, "\u2019"sv };

[[nodiscard]] std::string_view trimmed(std::string_view text)
{
    constexpr auto blanks = " \t\r\n"sv;
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

[[nodiscard]] bool isNothing(std::string_view text)
{
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
    return std::ranges::any_of(
        nothings, [&](std::string_view word) { return std::ranges::equal(text, word, isSame); });
}

[[nodiscard]] bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// Takes a sign off the front or the back. @return whether one was there
template <typename Signs>
[[nodiscard]] bool takeSign(std::string_view &text, const Signs &signs)
{
    for (const std::string_view sign : signs) {
        if (text.starts_with(sign)) {
            text = trimmed(text.substr(sign.size()));
            return true;
        }
        if (text.ends_with(sign)) {
            text = trimmed(text.substr(0, text.size() - sign.size()));
            return true;
        }
    }
    return false;
}

/// The digits with `.` as decimal sign and without group signs; empty if groups are not of three.
[[nodiscard]] std::string withoutGroups(std::string_view text, char decimal)
{
    const char otherSign = decimal == '.' ? ',' : '.';
    std::string result;
    std::size_t digitsOfGroup = 0;
    bool isGrouped = false;
    bool isBehindSign = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        const auto *group = std::ranges::find_if(
            groupSigns, [rest](std::string_view sign) { return rest.starts_with(sign); });
        const bool isGroup = text[i] == otherSign || group != groupSigns.end();
        if (isGroup || text[i] == decimal) {
            const bool isWhole = isGrouped ? digitsOfGroup == 3 : digitsOfGroup <= 3;
            if (isBehindSign || (isGroup && digitsOfGroup == 0)
                || ((isGroup || isGrouped) && !isWhole))
                return {};
            isGrouped = isGroup;
            digitsOfGroup = 0;
            isBehindSign = !isGroup;
            if (!isGroup)
                result += '.';
            i += group != groupSigns.end() ? group->size() : 1;
            continue;
        }
        result += text[i++];
        ++digitsOfGroup;
    }
    return isGrouped && digitsOfGroup != 3 ? std::string() : result;
}

[[nodiscard]] NumberText ofState(NumberText::State state)
{
    NumberText text;
    text.state = state;
    return text;
}

/// A finite number as from_chars() reads it, as a decimal if it fits.
[[nodiscard]] NumberText fromPlain(const std::string &text)
{
    NumberText result;
    const char *const end = text.data() + text.size();
    if (readPlainNumber(text.data(), end, '.', result.integer, result.decimals)) {
        result.state = NumberText::State::Decimal;
        result.number = double(result.integer) / double(powerOfTen(result.decimals));
        return result;
    }
    const auto read = std::from_chars(text.data(), end, result.number);
    if (read.ec == std::errc::result_out_of_range && read.ptr == end) {
        // The same error stands for numbers next to zero, which are no worse than zero.
        const bool isTiny = text.find("e-") != std::string::npos || text.starts_with("0.")
            || text.starts_with("-0.");
        if (!isTiny)
            return ofState(NumberText::State::TooLarge);
        result.state = NumberText::State::Double;
        result.number = 0;
        return result;
    }
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(result.number))
        return ofState(NumberText::State::NoNumber);
    result.state = NumberText::State::Double;
    return result;
}

} // namespace

qint64 powerOfTen(int exponent)
{
    static constexpr auto powers = [] {
        std::array<qint64, 19> list {};
        qint64 power = 1;
        for (qint64 &entry : list) {
            entry = power;
            power = power <= std::numeric_limits<qint64>::max() / 10 ? power * 10 : power;
        }
        return list;
    }();
    return powers.at(std::size_t(exponent));
}

NumberText readNumber(std::string_view text, char decimal)
{
    text = trimmed(text);
    if (isNothing(text))
        return ofState(NumberText::State::Missing);
    bool isNegative = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        isNegative = true;
        text = trimmed(text.substr(1, text.size() - 2));
    }
    const auto takeMinus = [&] {
        for (const std::string_view minus : { "-"sv, "\u2212"sv, "+"sv }) {
            if (!text.starts_with(minus))
                continue;
            isNegative = isNegative != (minus != "+"sv);
            text = trimmed(text.substr(minus.size()));
            return;
        }
    };
    takeMinus();
    const bool isPercent = text.ends_with('%');
    if (isPercent)
        text = trimmed(text.substr(0, text.size() - 1));
    else if (takeSign(text, moneySigns))
        takeMinus();
    if (text.empty() || !(isDigit(text.front()) || text.front() == decimal))
        return ofState(NumberText::State::NoNumber);
    std::string plain = withoutGroups(text, decimal);
    std::ranges::replace(plain, 'E', 'e');
    // from_chars reads "1e+6" but no other plus.
    if (plain.empty() || plain.find_first_not_of("0123456789.e+-") != std::string::npos)
        return ofState(NumberText::State::NoNumber);
    if (isNegative)
        plain.insert(plain.begin(), '-');
    NumberText result = fromPlain(plain);
    result.isPercent = isPercent;
    return result;
}

} // namespace sextant::db
