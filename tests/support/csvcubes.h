// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"

#include <QHash>
#include <QList>
#include <QString>

namespace sextant::test {

/// One record of a CSV file by column name.
using CsvRecord = QHash<QString, QString>;

/// Reads a file of resources/data. A reader of its own, so that tests do not trust the importer.
[[nodiscard]] QList<CsvRecord> readPublished(const QString &fileName);

/// The published data as cubes, made straight from the files: the expected numbers of a test can
/// then be worked out from the same records without the store.
[[nodiscard]] CubePtr marketSizeCube();
[[nodiscard]] CubePtr vendorShipmentsCube(); ///< without the H100 equivalents
[[nodiscard]] CubePtr capexCube();

} // namespace sextant::test
