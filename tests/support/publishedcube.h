// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cubebuilder.h"

#include <QHash>

#include <algorithm>

namespace sextant::test {

/// A small cube in the shape of the dataset `market-size`, filled row by row with published
/// numbers; members and sources come into being as they are named.
class PublishedCube final
{
public:
    struct Row
    {
        QString source;
        QString market;
        QString deployment;
        QString region;
        QString period;
        double value = 0;
        QString unit;
        Kind kind = Kind::Estimate;
        Qualifier qualifier = Qualifier::None;
    };

    PublishedCube &row(const Row &row)
    {
        m_rows << row;
        return *this;
    }
    PublishedCube &rate(const QString &quote, int year, double rate)
    {
        m_rates.add({ QStringLiteral("rates"), QStringLiteral("USD"), quote, year, rate });
        return *this;
    }
    /// The publisher of a source; its id if none was named.
    PublishedCube &publisher(const QString &source, const QString &publisher)
    {
        m_publishers.insert(source, publisher);
        return *this;
    }

    [[nodiscard]] CubePtr build() const
    {
        Dataset dataset;
        dataset.id = QStringLiteral("market-size");
        Measure measure;
        measure.id = QStringLiteral("market-size");
        measure.unit = Unit(QStringLiteral("USD bn"));
        dataset.measures = { measure };
        dataset.dimensions = { QStringLiteral("source"), QStringLiteral("market"),
            QStringLiteral("deployment"), QStringLiteral("region"), QStringLiteral("kind") };

        QList<Dimension> dimensions;
        for (const QString &id : dataset.dimensions) {
            Dimension dimension;
            dimension.id = id;
            dimension.isAdditive
                = id == QStringLiteral("deployment") || id == QStringLiteral("region");
            dimension.hasCompleteChildren = id == QStringLiteral("deployment");
            dimensions << dimension;
        }
        QList<Source> sources;
        for (const Row &row : m_rows) {
            const bool isNew = !has(dimensions[0], row.source);
            add(dimensions[0], row.source, {});
            if (isNew) {
                Source source;
                source.id = row.source;
                source.publisher = m_publishers.value(row.source, row.source);
                sources << source;
            }
            add(dimensions[1], row.market, {});
            add(dimensions[2], QStringLiteral("total"), {});
            add(dimensions[2], row.deployment, QStringLiteral("total"));
            add(dimensions[3], QStringLiteral("global"), {});
            add(dimensions[3], row.region, QStringLiteral("global"));
        }
        for (const Kind kind : AllKinds)
            add(dimensions[4], kindId(kind), {});

        CubeBuilder builder(dataset, dimensions, sources, m_rates);
        for (const Row &row : m_rows) {
            Observation observation;
            observation.period = Period::parse(row.period).value_or(Period());
            observation.measure = measure.id;
            observation.members = { row.market, row.deployment, row.region };
            observation.value = row.value;
            observation.unit = row.unit;
            observation.kind = row.kind;
            observation.qualifier = row.qualifier;
            observation.source = row.source;
            if (!builder.add(observation))
                qFatal("The row does not fit its cube.");
        }
        return builder.build();
    }

private:
    [[nodiscard]] static bool has(const Dimension &dimension, const QString &id)
    {
        return std::ranges::any_of(
            dimension.members, [&](const Member &member) { return member.id == id; });
    }
    static void add(Dimension &dimension, const QString &id, const QString &parent)
    {
        if (has(dimension, id))
            return;
        Member member;
        member.id = id;
        member.parent = parent;
        member.names = { id, id, id };
        dimension.members << member;
    }

    QList<Row> m_rows;
    ExchangeRates m_rates;
    QHash<QString, QString> m_publishers;
};

} // namespace sextant::test
