// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cube/cubeloader.h"

#include "db/workspace.h"
#include "models/cube/cubebuilder.h"

#include <optional>

namespace sextant {

Result<CubePtr> loadCube(const db::Workspace &workspace, const QString &datasetId)
{
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
