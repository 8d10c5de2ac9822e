// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/period.h"

#include "db/values/dbtr.h"

#include <QRegularExpression>

#include <array>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

[[nodiscard]] int monthsOf(Grain grain)
{
    return 12 / partsPerYear(grain);
}

/// Months since year 0: exact where fractional years are not.
[[nodiscard]] int beginMonth(const Period &period)
{
    return period.year() * 12 + (period.part() - 1) * monthsOf(period.grain());
}

[[nodiscard]] int endMonth(const Period &period)
{
    return beginMonth(period) + monthsOf(period.grain());
}

[[nodiscard]] Period periodAt(int month, Grain grain, bool fiscal)
{
    return Period(month / 12, grain, month % 12 / monthsOf(grain) + 1, fiscal);
}

[[nodiscard]] Failure badPeriod(QStringView text)
{
    return failure(ErrorCode::InvalidArgument,
        DbTr::tr("\"%1\" is not a period.").arg(text.toString()),
        DbTr::tr("Write a year from %1 to %2 as 2024, a half as 2024H1, a quarter as 2024Q3, a "
                 "month as 2024-06, a fiscal period as FY2026 or FY2026Q1.")
            .arg(firstYear)
            .arg(lastYear));
}

} // namespace

QString grainId(Grain grain)
{
    switch (grain) {
    case Grain::Year:
        return u"year"_s;
    case Grain::Half:
        return u"half"_s;
    case Grain::Quarter:
        return u"quarter"_s;
    case Grain::Month:
        break;
    }
    return u"month"_s;
}

std::optional<Grain> grainFromId(QStringView id)
{
    for (const Grain grain : { Grain::Year, Grain::Half, Grain::Quarter, Grain::Month }) {
        if (grainId(grain) == id)
            return grain;
    }
    return std::nullopt;
}

int partsPerYear(Grain grain)
{
    static constexpr std::array parts { 1, 2, 4, 12 };
    return parts.at(static_cast<size_t>(grain));
}

Period::Period(int year, Grain grain, int part, bool fiscal)
    : m_year(year)
    , m_grain(grain)
    , m_part(part)
    , m_fiscal(fiscal)
{
    Q_ASSERT(year > 0 && part >= 1 && part <= partsPerYear(grain));
}

Result<Period> Period::parse(QStringView text)
{
    static const QRegularExpression form(
        u"^(FY)?([0-9]{4})(?:(H)([12])|(Q)([1-4])|(-)(0[1-9]|1[0-2]))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed().toString();
    const QRegularExpressionMatch match = form.match(trimmed);
    if (!match.hasMatch())
        return badPeriod(text);
    const int year = match.capturedView(2).toInt();
    if (year < firstYear || year > lastYear)
        return badPeriod(text);
    const bool fiscal = match.hasCaptured(1);
    if (match.hasCaptured(3))
        return Period(year, Grain::Half, match.capturedView(4).toInt(), fiscal);
    if (match.hasCaptured(5))
        return Period(year, Grain::Quarter, match.capturedView(6).toInt(), fiscal);
    if (match.hasCaptured(7))
        return Period(year, Grain::Month, match.capturedView(8).toInt(), fiscal);
    return Period(year, Grain::Year, 1, fiscal);
}

QString Period::toString() const
{
    if (!isValid())
        return {};
    QString year = (m_fiscal ? u"FY"_s : QString()) + QString::number(m_year);
    switch (m_grain) {
    case Grain::Half:
        return year + u'H' + QString::number(m_part);
    case Grain::Quarter:
        return year + u'Q' + QString::number(m_part);
    case Grain::Month:
        return year + u'-' + QString::number(m_part).rightJustified(2, u'0');
    case Grain::Year:
        break;
    }
    return year;
}

double Period::begin() const
{
    return m_year + double(m_part - 1) / partsPerYear(m_grain);
}

double Period::length() const
{
    return 1.0 / partsPerYear(m_grain);
}

bool Period::contains(const Period &other) const
{
    if (!isValid() || !other.isValid())
        return *this == other;
    return beginMonth(*this) <= beginMonth(other) && endMonth(other) <= endMonth(*this);
}

Period Period::coarsened(Grain grain) const
{
    Q_ASSERT(grain <= m_grain);
    return isValid() ? periodAt(beginMonth(*this), grain, m_fiscal) : Period();
}

Period Period::next(int steps) const
{
    if (!isValid())
        return {};
    return periodAt(beginMonth(*this) + steps * monthsOf(m_grain), m_grain, m_fiscal);
}

std::strong_ordering operator<=>(const Period &a, const Period &b)
{
    if (const auto byBegin = beginMonth(a) <=> beginMonth(b); std::is_neq(byBegin))
        return byBegin;
    if (const auto byGrain = a.m_grain <=> b.m_grain; std::is_neq(byGrain))
        return byGrain;
    return a.m_fiscal <=> b.m_fiscal;
}

size_t qHash(const Period &period, size_t seed)
{
    return qHashMulti(seed, period.year(), int(period.grain()), period.part(), period.isFiscal());
}

bool PeriodRange::contains(const Period &period) const
{
    if (!period.isValid())
        return isOpen();
    return (!from.isValid() || beginMonth(from) <= beginMonth(period))
        && (!to.isValid() || endMonth(period) <= endMonth(to));
}

Result<PeriodRange> PeriodRange::parse(QStringView text)
{
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0) {
        return Period::parse(text).map([](const Period &p) { return PeriodRange { p, p }; });
    }
    const auto end = [](QStringView word) -> Result<Period> {
        return word.trimmed().isEmpty() ? Result<Period>(Period()) : Period::parse(word);
    };
    const Result<Period> from = end(text.first(dots));
    if (!from)
        return Failure(from.error());
    const Result<Period> to = end(text.sliced(dots + 2));
    if (!to)
        return Failure(to.error());
    if (from->isValid() && to->isValid() && endMonth(*to) <= beginMonth(*from)) {
        return failure(ErrorCode::InvalidArgument,
            DbTr::tr("The range %1 ends before it begins.").arg(text.toString()),
            DbTr::tr("Write the earlier period first."));
    }
    return PeriodRange { *from, *to };
}

QString PeriodRange::toString() const
{
    return from == to && from.isValid() ? from.toString()
                                        : from.toString() + u".."_s + to.toString();
}

} // namespace sextant
