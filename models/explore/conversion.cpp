// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/conversion.h"

#include "models/explore/tr.h"

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

Conversion::Conversion(const Cube &cube, const Exploration &exploration)
    : m_cube(cube)
    , m_currency(exploration.rateBasis == RateBasis::Published ? QString() : exploration.currency)
    , m_isFixed(exploration.rateBasis == RateBasis::Fixed)
    , m_fixedYear(exploration.rateYear)
    , m_units(cube.units)
    , m_cache(std::size_t(cube.units.size() * cube.periods.size()))
{
    const Measure *measure = cube.dataset.measure(exploration.measure);
    if (measure && measure->unit.isMoney())
        m_scale = measure->unit.scale();
}

const Conversion::Step &Conversion::step(quint16 unit, quint32 period)
{
    Cached &cached = m_cache[std::size_t(unit) * std::size_t(m_cube.periods.size()) + period];
    if (!cached.isKnown) {
        cached.step = lookUp(unit, period);
        cached.isKnown = true;
    }
    return cached.step;
}

Unit Conversion::target(const Unit &measure) const
{
    return m_currency.isEmpty() || !measure.isMoney() ? measure : measure.inCurrency(m_currency);
}

Conversion::Step Conversion::lookUp(quint16 unit, quint32 period)
{
    const Unit &from = m_cube.units[unit];
    if (m_currency.isEmpty() || !from.isMoney())
        return { 1, unit, true, false };

    Unit to = from.inCurrency(m_currency);
    double factor = 1;
    if (m_scale > 0 && from.scale() != m_scale) {
        const Measure *measure = nullptr;
        for (const Measure &candidate : m_cube.dataset.measures) {
            if (candidate.unit.isMoney() && candidate.unit.scale() == m_scale)
                measure = &candidate;
        }
        factor = from.scale() / m_scale;
        to = measure->unit.inCurrency(m_currency);
    }
    if (from.currency() == m_currency)
        return { factor, codeOf(to), true, false };

    const Period &when = m_cube.periods[qsizetype(period)];
    const int year = m_isFixed ? m_fixedYear : when.year();
    const auto rate = m_cube.rates.factor(from.currency(), m_currency, year);
    if ((!m_isFixed && !when.isValid()) || !rate.has_value()) {
        m_impossible.append(when.isValid() ? when.toString() : ExploreTr::tr("undated"));
        return { 1, unit, false, false };
    }
    if (!m_from.contains(from.currency()))
        m_from.append(from.currency());
    const Source *source = m_cube.source(rate->source);
    const QString publisher = source ? source->shortName() : rate->source;
    if (!publisher.isEmpty() && !m_rateSources.contains(publisher))
        m_rateSources.append(publisher);
    if (rate->isLastKnown)
        m_lastKnown.insert(rate->rateYear);
    return { factor * rate->factor, codeOf(to), true, true };
}

quint16 Conversion::codeOf(const Unit &unit)
{
    qsizetype code = m_units.indexOf(unit);
    if (code < 0) {
        code = m_units.size();
        m_units.append(unit);
    }
    return quint16(code);
}

QStringList Conversion::notes() const
{
    QStringList notes;
    if (!m_from.isEmpty()) {
        const QString sources = m_rateSources.join(u", "_s);
        notes.append(m_isFixed
                ? ExploreTr::tr("%1 converted to %2 at the average rate of %3 (%4).")
                      .arg(m_from.join(u", "_s), m_currency, QString::number(m_fixedYear), sources)
                : ExploreTr::tr("%1 converted to %2 at the average rate of each year (%3).")
                      .arg(m_from.join(u", "_s), m_currency, sources));
    }
    QList<int> lastKnown(m_lastKnown.cbegin(), m_lastKnown.cend());
    std::ranges::sort(lastKnown);
    for (const int year : lastKnown) {
        notes.append(ExploreTr::tr("Later years are converted at the rate of %1, the last known.")
                         .arg(year));
    }
    if (!m_impossible.isEmpty()) {
        notes.append(ExploreTr::tr("Left out, because no exchange rate is known: %1.")
                         .arg(m_impossible.join(u", "_s)));
    }
    return notes;
}

} // namespace sextant
