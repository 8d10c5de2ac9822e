// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QString>

#include <compare>
#include <optional>

namespace sextant {

/// The length of a period, from coarse to fine.
enum class Grain : quint8 { Year, Half, Quarter, Month };

/// `year`, `half`, `quarter`, `month`.
[[nodiscard]] QString grainId(Grain grain);
[[nodiscard]] std::optional<Grain> grainFromId(QStringView id);
/// How many periods of this grain make a year: 1, 2, 4 or 12.
[[nodiscard]] int partsPerYear(Grain grain);

/// A year, half, quarter or month; calendar or fiscal. A plain value, ordered by its begin, then
/// the longer first, then calendar before fiscal.
///
/// A fiscal period stands on the time axis at the year its publisher names, because its exact
/// months differ by company; it is always written with `FY`.
class Period final
{
public:
    /// The undated period: valid() is false; it is less than every dated one.
    Period() = default;
    Period(int year, Grain grain, int part = 1, bool fiscal = false);
    [[nodiscard]] static Period ofYear(int year) { return Period(year, Grain::Year); }

    /// Reads `2024`, `2024H1`, `2024Q3`, `2024-06`, `FY2026`, `FY2026Q1`. Years 1900 to 2199.
    /// @return an error of code InvalidArgument that names the forms that are known
    [[nodiscard]] static Result<Period> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    [[nodiscard]] bool isValid() const { return m_year != 0; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] Grain grain() const { return m_grain; }
    /// 1-based within the year: quarter 1 to 4, month 1 to 12; 1 for a year.
    [[nodiscard]] int part() const { return m_part; }
    [[nodiscard]] bool isFiscal() const { return m_fiscal; }

    /// Begin, middle and end as fractional years: 2024Q2 is 2024.25 to 2024.5.
    [[nodiscard]] double begin() const;
    [[nodiscard]] double middle() const { return begin() + length() / 2; }
    [[nodiscard]] double end() const { return begin() + length(); }
    /// In years: 1, 0.5, 0.25 or 1/12.
    [[nodiscard]] double length() const;

    /// Whether `other` lies within this period (a period contains itself). Fiscal and calendar
    /// periods compare by the year they name.
    [[nodiscard]] bool contains(const Period &other) const;
    /// The period of the coarser (or same) grain that contains this one.
    /// @pre grain is not finer than grain()
    [[nodiscard]] Period coarsened(Grain grain) const;
    /// The period of the same grain that follows by `steps` (may be negative).
    [[nodiscard]] Period next(int steps = 1) const;
    /// Years from the begin of this period to the begin of `other`.
    [[nodiscard]] double yearsTo(const Period &other) const { return other.begin() - begin(); }

    friend bool operator==(const Period &, const Period &) = default;
    friend std::strong_ordering operator<=>(const Period &a, const Period &b);

private:
    int m_year = 0;
    Grain m_grain = Grain::Year;
    int m_part = 1;
    bool m_fiscal = false;
};

[[nodiscard]] size_t qHash(const Period &period, size_t seed = 0);

/// Both ends are included; an invalid end is open.
struct PeriodRange
{
    Period from;
    Period to;

    /// Whether the period lies wholly within the range; an undated period only in the open range.
    [[nodiscard]] bool contains(const Period &period) const;
    [[nodiscard]] bool isOpen() const { return !from.isValid() && !to.isValid(); }
    /// Reads `2024..2026`, `2024..`, `..2026` or `2024`.
    /// @return an error of code InvalidArgument, also when the end lies before the begin
    [[nodiscard]] static Result<PeriodRange> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    friend bool operator==(const PeriodRange &, const PeriodRange &) = default;
};

} // namespace sextant
