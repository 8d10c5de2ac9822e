// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/exchange.h"

#include "db/values/dbtr.h"
#include "db/values/suggest.h"

#include <algorithm>
#include <optional>

namespace sextant {

namespace {

/// One way from a currency to another: its own pair, or that pair turned round.
struct Leg
{
    double factor = 1;
    QString source;
};

[[nodiscard]] std::optional<Leg> directLeg(
    const QList<ExchangeRate> &rates, const QString &from, const QString &to, int year)
{
    for (const ExchangeRate &rate : rates) {
        if (rate.year != year)
            continue;
        if (rate.base == from && rate.quote == to)
            return Leg { rate.rate, rate.source };
        if (rate.base == to && rate.quote == from)
            return Leg { 1 / rate.rate, rate.source };
    }
    return std::nullopt;
}

[[nodiscard]] std::optional<Leg> leg(const QList<ExchangeRate> &rates,
    const QStringList &currencies, const QString &from, const QString &to, int year)
{
    if (auto direct = directLeg(rates, from, to, year))
        return direct;
    for (const QString &between : currencies) {
        if (between == from || between == to)
            continue;
        const auto first = directLeg(rates, from, between, year);
        const auto second = first ? directLeg(rates, between, to, year) : std::nullopt;
        if (second)
            return Leg { first->factor * second->factor, first->source };
    }
    return std::nullopt;
}

} // namespace

void ExchangeRates::add(const ExchangeRate &rate)
{
    Q_ASSERT(rate.rate > 0);
    m_rates.append(rate);
}

QStringList ExchangeRates::currencies() const
{
    QStringList result;
    for (const ExchangeRate &rate : m_rates) {
        for (const QString &currency : { rate.base, rate.quote }) {
            if (!result.contains(currency))
                result.append(currency);
        }
    }
    return result;
}

Result<ExchangeRates::Factor> ExchangeRates::factor(
    const QString &from, const QString &to, int year) const
{
    const QStringList known = currencies();
    if (from == to)
        return Factor { 1, year, {}, false };
    for (const QString &currency : { from, to }) {
        if (!known.contains(currency)) {
            return failure(ErrorCode::NotFound,
                DbTr::tr("There is no exchange rate for the currency \"%1\".").arg(currency),
                didYouMean(currency, known));
        }
    }

    // The years in which the pair can be converted, directly or through a third currency.
    int firstKnown = 0;
    int lastKnown = 0;
    for (const ExchangeRate &rate : m_rates) {
        const bool isNewYear = firstKnown == 0 || rate.year < firstKnown || rate.year > lastKnown;
        if (!isNewYear || !leg(m_rates, known, from, to, rate.year))
            continue;
        firstKnown = firstKnown == 0 ? rate.year : std::min(firstKnown, rate.year);
        lastKnown = std::max(lastKnown, rate.year);
    }
    if (firstKnown == 0) {
        return failure(ErrorCode::NotFound,
            DbTr::tr("There is no exchange rate between %1 and %2.").arg(from, to));
    }
    const int rateYear = std::min(year, lastKnown);
    const auto found = leg(m_rates, known, from, to, rateYear);
    if (!found) {
        return failure(ErrorCode::NotFound,
            DbTr::tr("There is no exchange rate between %1 and %2 for %3.").arg(from, to).arg(year),
            DbTr::tr("Rates are known from %1 to %2.").arg(firstKnown).arg(lastKnown));
    }
    return Factor { found->factor, rateYear, found->source, year > lastKnown };
}

} // namespace sextant
