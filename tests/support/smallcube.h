// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cubebuilder.h"

namespace sextant::test {

/// One row of a SmallCube. What is not said is the plainest.
struct SmallRow
{
    QString members; ///< `vendor/platform`, e.g. `google/tpu`
    QString period;  ///< empty: undated
    double value = 0;
    QString source = QStringLiteral("a");
    Kind kind = Kind::Actual;
    Qualifier qualifier = Qualifier::None;
    QString unit = QStringLiteral("units");
    QString measure = QStringLiteral("flow");
};

/// A cube for the rules of adding up. Its dimensions are
/// - source: a, b, c (does not add); kind;
/// - vendor (adds): all ⊃ { clouds ⊃ { google, amazon, meta }, chips ⊃ { nvidia },
///   groups ⊃ { top-2 (overlaps), top-3 (overlaps) } };
/// - platform (adds): all ⊃ { gpu ⊃ { h100, h200 }, tpu };
/// and its measures flow (units), stock (units, last), rate (percent, none), money (USD bn), events
/// (events). The rate of CNY is 8 for one USD in 2023 and 5 in 2024; of JPY 100 in 2024.
struct SmallCube
{
    bool combinesSources = false;
    bool hasCompleteVendors = false;

    [[nodiscard]] CubePtr operator()(const QList<SmallRow> &rows) const
    {
        Dataset dataset;
        dataset.id = QStringLiteral("small");
        dataset.names = { QStringLiteral("Small"), {}, {} };
        dataset.combinesSources = combinesSources;
        const auto measure
            = [](const QString &id, const QString &unit, MemberTotal members, PeriodTotal periods) {
                  return Measure { id, { id, id, id }, Unit(unit), members, periods };
              };
        dataset.measures = {
            measure(QStringLiteral("flow"), QStringLiteral("units"), MemberTotal::Sum,
                PeriodTotal::Sum),
            measure(QStringLiteral("stock"), QStringLiteral("units"), MemberTotal::Sum,
                PeriodTotal::Last),
            measure(QStringLiteral("rate"), QStringLiteral("percent"), MemberTotal::None,
                PeriodTotal::None),
            measure(QStringLiteral("money"), QStringLiteral("USD bn"), MemberTotal::Sum,
                PeriodTotal::Sum),
            measure(QStringLiteral("events"), QStringLiteral("events"), MemberTotal::Sum,
                PeriodTotal::Sum),
        };

        Dimension source = dimension(QStringLiteral("source"), false);
        QList<Source> sources;
        for (const char *id : { "a", "b", "c", "a (2)" }) {
            source.members << member(QString::fromLatin1(id), {});
            Source published;
            published.id = QString::fromLatin1(id);
            published.publisher = QStringLiteral("Publisher ") + published.id;
            sources << published;
        }
        Dimension vendor = dimension(QStringLiteral("vendor"), true);
        vendor.hasCompleteChildren = hasCompleteVendors;
        vendor.members << member(QStringLiteral("all"), {});
        vendor.members.last().level = 0;
        for (const char *path : { "clouds", "clouds/google", "clouds/amazon", "clouds/meta",
                 "chips", "chips/nvidia", "groups", "groups/top-2", "groups/top-3" })
            addPath(vendor, QString::fromLatin1(path));
        Dimension platform = dimension(QStringLiteral("platform"), true);
        platform.members << member(QStringLiteral("all"), {});
        platform.members.last().level = 0;
        for (const char *path : { "gpu", "gpu/h100", "gpu/h200", "tpu" })
            addPath(platform, QString::fromLatin1(path));
        Dimension kind = dimension(QStringLiteral("kind"), false);
        for (const Kind each : AllKinds)
            kind.members << member(kindId(each), {});

        const QList<Dimension> dimensions { source, vendor, platform, kind };
        for (const Dimension &each : dimensions)
            dataset.dimensions << each.id;
        ExchangeRates rates;
        rates.add({ {}, QStringLiteral("USD"), QStringLiteral("CNY"), 2023, 8 });
        rates.add({ {}, QStringLiteral("USD"), QStringLiteral("CNY"), 2024, 5 });
        rates.add({ {}, QStringLiteral("USD"), QStringLiteral("JPY"), 2024, 100 });
        CubeBuilder builder(dataset, dimensions, sources, rates);
        qint64 id = 0;
        for (const SmallRow &row : rows) {
            Observation observation;
            observation.id = ++id;
            if (!row.period.isEmpty())
                observation.period = Period::parse(row.period).value();
            observation.measure = row.measure;
            observation.members = row.members.split(QLatin1Char('/'));
            observation.value = row.value;
            observation.unit = row.unit;
            observation.kind = row.kind;
            observation.qualifier = row.qualifier;
            observation.source = row.source;
            if (const auto added = builder.add(observation); !added.has_value())
                qFatal("%s", qUtf8Printable(added.error().message()));
        }
        return builder.build();
    }

private:
    [[nodiscard]] static Dimension dimension(const QString &id, bool adds)
    {
        Dimension result;
        result.id = id;
        result.names = { id, id, id };
        result.isAdditive = adds;
        return result;
    }
    [[nodiscard]] static Member member(const QString &id, const QString &parent)
    {
        Member result;
        result.id = id;
        result.parent = parent;
        result.names = { id, id, id };
        result.adds = parent != QStringLiteral("groups");
        return result;
    }
    static void addPath(Dimension &dimension, const QString &path)
    {
        dimension.members << member(path.section(QLatin1Char('/'), -1),
            path.contains(QLatin1Char('/')) ? path.section(QLatin1Char('/'), 0, 0) : QString());
    }
};

} // namespace sextant::test
