// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/filesample.h"
#include "db/import/trackerfile.h"
#include "db/values/importplan.h"

#include <QHash>

namespace sextant::db {

class Workspace;

/// What the caller wants of a column.
struct ColumnWish
{
    ColumnRole role = ColumnRole::Ignore;
    QString unit; ///< of a measure; empty: guess it
};

/// What the caller knows about an import; everything else is found out.
struct ImportWishes
{
    FormatWishes format;
    QHash<QString, ColumnWish> columns; ///< by the column's name, in any case
    QString dataset;                    ///< id; empty: named after the file
    QString sourceTitle;
    std::optional<Kind> kind;
};

/// Reads the begin of a file and says what an import would make of it. Changes nothing.
/// @return errors of readSample(); NotFound for a wish about a column that is not there
[[nodiscard]] Result<ImportPlan> planImport(
    const Workspace &workspace, const QString &path, const ImportWishes &wishes);

/// Reads a file into a tracker, in one transaction: on any error, and if the program is killed, the
/// workspace is as it was. A tracker of that id is replaced: this is its new edition.
///
/// A column that is called like a dimension of the workspace (by id or name) joins it if its
/// members add up; its texts become members of it where they are not. Rows with equal members are
/// parts of one number. Memory does not grow with the rows of the file, but with the different
/// texts.
/// @param progress  may be empty
/// @return Malformed with file, line and column of the first row that cannot be read, or for a plan
///         without period or measure; AlreadyExists for a dataset that is no tracker; ReadOnly, Io,
///         Cancelled
[[nodiscard]] Result<ImportReport> importTracker(Workspace &workspace, const ImportPlan &plan,
    const ImportStepCallback &progress = {}, const ReadingLimits &limits = {});

/// Does the same without writing.
[[nodiscard]] Result<ImportReport> rehearseImport(const Workspace &workspace,
    const ImportPlan &plan, const ImportStepCallback &progress = {},
    const ReadingLimits &limits = {});

} // namespace sextant::db
