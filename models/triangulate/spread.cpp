// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triangulate/spread.h"

#include "models/triangulate/rowkey.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// A number in the unit that it is compared in.
struct Comparable
{
    double value = 0;
    QString unit;
    bool isConverted = false;
};

std::optional<Comparable> comparable(const Cube &cube, std::size_t row, const QString &currency)
{
    const Period period = cube.periods.at(cube.periodCodes[row]);
    const Qualifier qualifier = cube.qualifiers[row];
    const bool isBound = qualifier == Qualifier::MoreThan || qualifier == Qualifier::LessThan;
    if (!period.isValid() || !std::isfinite(cube.values[row]) || isBound
        || qualifier == Qualifier::Incomplete)
        return {};
    const Unit unit = cube.units.at(cube.unitCodes[row]);
    if (!unit.isMoney() || currency.isEmpty() || unit.currency() == currency)
        return Comparable { cube.values[row], unit.id(), false };
    const auto factor = cube.rates.factor(unit.currency(), currency, period.year());
    if (!factor)
        return {};
    return Comparable { cube.values[row] * factor->factor, unit.inCurrency(currency).id(), true };
}

/// The numbers on one thing in one unit, as they come in.
struct Gathered
{
    SourceSpread spread;
    QSet<QString> sources;
    QSet<QString> publishers;
};

void gather(Gathered &gathered, const Comparable &number, const Source &source)
{
    SourceSpread &spread = gathered.spread;
    const bool isFirst = gathered.sources.isEmpty();
    gathered.sources.insert(source.id);
    gathered.publishers.insert(source.publisher);
    spread.isConverted = spread.isConverted || number.isConverted;
    if (isFirst || number.value < spread.min) {
        spread.min = number.value;
        spread.minSource = source.id;
    }
    if (isFirst || number.value > spread.max) {
        spread.max = number.value;
        spread.maxSource = source.id;
    }
}

} // namespace

double SourceSpread::ratio() const
{
    return min > 0 && max > 0 ? max / min : std::numeric_limits<double>::quiet_NaN();
}

QList<SourceSpread> spreadOfSources(const Cube &cube, const QString &currency)
{
    const int sourceIndex = cube.dimensionIndex(u"source"_s);
    if (sourceIndex < 0)
        return {};
    const DimensionColumn &sources = cube.dimensions[std::size_t(sourceIndex)];
    const std::vector<int> without { sourceIndex, cube.dimensionIndex(u"kind"_s) };
    std::map<std::pair<RowKey, QString>, Gathered> things;
    for (std::size_t row = 0; row < cube.values.size(); ++row) {
        const auto number = comparable(cube, row, currency);
        if (!number)
            continue;
        RowKey key = rowKey(cube, row, without);
        key[2] = 0; // the unit as published; the unit compared in takes its place
        auto [found, isNew] = things.try_emplace({ key, number->unit });
        Gathered &gathered = found->second;
        if (isNew) {
            gathered.spread.measure = cube.dataset.measures.at(cube.measureCodes[row]).id;
            gathered.spread.period = cube.periods.at(cube.periodCodes[row]);
            gathered.spread.members = memberIds(cube, row, without);
            gathered.spread.unit = number->unit;
        }
        gather(gathered, *number, cube.sources.at(sources.codes[row]));
    }
    QList<SourceSpread> spreads;
    for (auto &[key, gathered] : things) {
        if (gathered.sources.size() < 2)
            continue;
        gathered.spread.sourceCount = int(gathered.sources.size());
        gathered.spread.publisherCount = int(gathered.publishers.size());
        spreads << gathered.spread;
    }
    std::ranges::stable_sort(spreads, [](const SourceSpread &a, const SourceSpread &b) {
        const double x = std::isnan(a.ratio()) ? 0 : a.ratio();
        const double y = std::isnan(b.ratio()) ? 0 : b.ratio();
        return x > y;
    });
    return spreads;
}

} // namespace sextant
