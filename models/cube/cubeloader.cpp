// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cube/cubeloader.h"

#include "db/sql/transaction.h"
#include "db/workspace.h"
#include "models/cube/cubebuilder.h"

#include <optional>

namespace sextant {

namespace {

[[nodiscard]] Result<CubePtr> loadTracker(const db::Workspace &workspace, const Dataset &dataset,
    const QList<Dimension> &dimensions, CubeBuilder builder,
    const std::function<bool(double)> &progress)
{
    auto tracker = workspace.readTracker(dataset, dimensions, progress);
    if (!tracker.has_value())
        return Failure(tracker.error());
    return builder.build(*tracker);
}

} // namespace

Result<CubePtr> loadCube(const db::Workspace &workspace, const QString &datasetId,
    const std::function<bool(double)> &progress)
{
    const db::Snapshot snapshot(workspace.link());
    const auto dataset = workspace.dataset(datasetId);
    if (!dataset.has_value())
        return Failure(dataset.error());
    const auto dimensions = workspace.dimensionsOf(*dataset);
    if (!dimensions.has_value())
        return Failure(dimensions.error());
    const auto sources = workspace.sources();
    if (!sources.has_value())
        return Failure(sources.error());
    const auto rates = workspace.exchangeRates();
    if (!rates.has_value())
        return Failure(rates.error());

    CubeBuilder builder(*dataset, *dimensions, *sources, *rates);
    if (dataset->isTracker)
        return loadTracker(workspace, *dataset, *dimensions, std::move(builder), progress);
    std::optional<Error> refused;
    const auto read = workspace.readObservations(*dataset, [&](const Observation &observation) {
        if (auto added = builder.add(observation); !added.has_value()) {
            refused = added.error();
            refused->code = ErrorCode::Damaged;
            refused->where = workspace.path();
        }
        return !refused.has_value();
    });
    if (!read.has_value())
        return Failure(read.error());
    if (refused.has_value())
        return Failure(*refused);
    return builder.build();
}

} // namespace sextant
