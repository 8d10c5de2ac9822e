// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/periodtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption;

/// `25` and `2025` as 2025; 0 outside 1900..2199.
[[nodiscard]] int yearOf(QStringView digits)
{
    const int number = digits.toInt();
    const int year = digits.size() == 2 ? 2000 + number : number;
    return year >= 1900 && year <= 2199 ? year : 0;
}

[[nodiscard]] int monthOf(QStringView word)
{
    static constexpr std::array<QStringView, 12> months { u"jan", u"feb", u"mar", u"apr", u"may",
        u"jun", u"jul", u"aug", u"sep", u"oct", u"nov", u"dec" };
    static constexpr std::array<QStringView, 12> rest { u"uary", u"ruary", u"ch", u"il", u"", u"e",
        u"y", u"ust", u"tember", u"ober", u"ember", u"ember" };
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (!word.startsWith(months[i], Qt::CaseInsensitive))
            continue;
        const QStringView tail = word.sliced(3);
        const bool isWhole = tail.isEmpty() || tail.compare(rest[i], Qt::CaseInsensitive) == 0
            || (i == 8 && tail.compare(u"t", Qt::CaseInsensitive) == 0);
        return isWhole ? int(i) + 1 : 0;
    }
    return 0;
}

[[nodiscard]] Period make(int year, Grain grain, int part, bool fiscal = false)
{
    if (year == 0 || part < 1 || part > partsPerYear(grain))
        return {};
    return Period(year, grain, part, fiscal);
}

[[nodiscard]] Grain grainOf(QStringView letter)
{
    return letter.compare(u"Q", Qt::CaseInsensitive) == 0 ? Grain::Quarter : Grain::Half;
}

/// `FY25`, `CY2025 Q3`, `2025-H1`, `25Q3`.
[[nodiscard]] Period yearFirst(const QString &text)
{
    static const QRegularExpression form(
        u"^(FY|CY)?\\s*'?([0-9]{4}|[0-9]{2})(?:[\\s_/-]*([QH])([1-4]))?$"_s, options);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const bool isShort = match.capturedView(2).size() == 2;
    const bool hasPart = match.hasCaptured(3);
    // A bare `25` is a number, not a year.
    if (isShort && !hasPart && match.capturedView(1).isEmpty())
        return {};
    const bool fiscal = match.capturedView(1).compare(u"FY", Qt::CaseInsensitive) == 0;
    const int year = yearOf(match.capturedView(2));
    if (!hasPart)
        return make(year, Grain::Year, 1, fiscal);
    return make(year, grainOf(match.capturedView(3)), match.capturedView(4).toInt(), fiscal);
}

/// `Q3 2025`, `Q3'25`, `3Q25`, `1H 2025`, `Q1 FY26`.
[[nodiscard]] Period partFirst(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:([QH])([1-4])|([1-4])([QH]))[\\s_/-]*(FY|CY)?\\s*['’]?([0-9]{4}|[0-9]{2})$"_s,
        options);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const bool isLetterFirst = match.hasCaptured(1);
    const bool fiscal = match.capturedView(5).compare(u"FY", Qt::CaseInsensitive) == 0;
    return make(yearOf(match.capturedView(6)),
        grainOf(isLetterFirst ? match.capturedView(1) : match.capturedView(4)),
        (isLetterFirst ? match.capturedView(2) : match.capturedView(3)).toInt(), fiscal);
}

/// `2025/06`, `06/2025`, `2025-06-30`, `2025-06-30 00:00:00`, `Jun-25`, `June 2025`.
[[nodiscard]] Period monthly(const QString &text)
{
    static const QRegularExpression day(
        u"^([0-9]{4})[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2})(?:[T ][0-9:.]+Z?)?)?$"_s, options);
    static const QRegularExpression digits(u"^([0-9]{4})(0[1-9]|1[0-2])$"_s);
    static const QRegularExpression monthFirst(u"^([0-9]{1,2})[-/]([0-9]{4})$"_s, options);
    static const QRegularExpression word(
        u"^([a-z]{3,9})\\.?[\\s_'’-]*([0-9]{4}|[0-9]{2})$"_s, options);
    if (const auto match = day.match(text); match.hasMatch()) {
        const bool isDay = match.hasCaptured(3);
        if (isDay && (match.capturedView(3).toInt() < 1 || match.capturedView(3).toInt() > 31))
            return {};
        return make(yearOf(match.capturedView(1)), Grain::Month, match.capturedView(2).toInt());
    }
    if (const auto match = digits.match(text); match.hasMatch())
        return make(yearOf(match.capturedView(1)), Grain::Month, match.capturedView(2).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return make(yearOf(match.capturedView(2)), Grain::Month, match.capturedView(1).toInt());
    if (const auto match = word.match(text); match.hasMatch())
        return make(yearOf(match.capturedView(2)), Grain::Month, monthOf(match.capturedView(1)));
    return {};
}

/// `2025年`, `2025年6月`, `2025年第3季度`, `2025年三季度`, `2025年上半年`.
[[nodiscard]] Period chinese(const QString &text)
{
    static const QRegularExpression form(
        u"^([0-9]{4})年(?:度)?(?:([0-9]{1,2})月(?:份)?|第?([1-4一二三四])季[度]?|([上下])半年|Q([1-4])|H([12]))?$"_s,
        options);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int year = yearOf(match.capturedView(1));
    if (match.hasCaptured(2))
        return make(year, Grain::Month, match.capturedView(2).toInt());
    if (match.hasCaptured(3)) {
        const QChar quarter = match.capturedView(3).front();
        const qsizetype place = QStringView(u"一二三四").indexOf(quarter);
        return make(year, Grain::Quarter, place >= 0 ? int(place) + 1 : quarter.digitValue());
    }
    if (match.hasCaptured(4))
        return make(year, Grain::Half, match.capturedView(4) == u"上" ? 1 : 2);
    if (match.hasCaptured(5))
        return make(year, Grain::Quarter, match.capturedView(5).toInt());
    if (match.hasCaptured(6))
        return make(year, Grain::Half, match.capturedView(6).toInt());
    return make(year, Grain::Year, 1);
}

/// Whether the text can be a period at all: most texts of a file cannot, and asking all forms costs
/// a hundred times as much.
[[nodiscard]] bool mayBePeriod(const QString &text)
{
    if (text.size() < 4 || text.size() > 32)
        return false;
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    const auto digits = std::ranges::count_if(text, isDigit);
    if (digits == text.size())
        return digits == 4 || digits == 6;
    // A point stands in the seconds of a time only.
    return digits >= 2 && (!text.contains(u'.') || text.contains(u':') || text[0].isLetter());
}

} // namespace

Period readPeriod(const QString &text)
{
    const QString trimmed = text.simplified();
    if (!mayBePeriod(trimmed))
        return {};
    if (const auto period = Period::parse(trimmed))
        return *period;
    for (const auto &read : { yearFirst, partFirst, monthly, chinese }) {
        if (const Period period = read(trimmed); period.isValid())
            return period;
    }
    return {};
}

} // namespace sextant::db
