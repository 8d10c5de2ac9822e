// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QString>

#include <functional>

namespace sextant::db {

class Workspace;

/// Called with the file being read and how much is done (0 to 1); return false to cancel.
using ImportProgress = std::function<bool(const QString &file, double fraction)>;

/// Fills a workspace from a folder (or resource path) that holds `manifest.json` and the data files
/// it names, in one transaction: on any error the workspace is as it was. What is already there
/// stays: a source, member or measure of a known id is left alone, rows are added.
/// @return Malformed with file, line and column of the first bad field; NotFound for a missing file
/// or
///         column; ReadOnly, Io, Cancelled
[[nodiscard]] Result<void> importManifest(
    Workspace &workspace, const QString &folder, const ImportProgress &progress = {});

/// Adds the rows of one CSV file to a dataset, by the rules of a manifest. The file's columns are
/// the ones of a file that the manifest lists under the dataset.
/// @return how many rows were added; errors as above, and NotFound for a dataset that the manifest
///         does not describe
[[nodiscard]] Result<qint64> importCsv(Workspace &workspace, const QString &file,
    const QString &datasetId, const QString &manifestFolder);

/// Makes a new workspace from such a folder; the file appears only when it is complete.
/// @return errors of Workspace::create() and importManifest()
[[nodiscard]] Result<void> createFromManifest(
    const QString &path, const QString &folder, const ImportProgress &progress = {});

/// Where the built-in sample data lives: the installed data folder, or the one of the source tree
/// when run from a build; empty if neither is there.
[[nodiscard]] QString sampleDataFolder();

} // namespace sextant::db
