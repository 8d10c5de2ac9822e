// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/kind.h"
#include "db/values/period.h"
#include "db/values/unit.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sextant {

/// What the import of a tracker makes of a column of the file.
enum class ColumnRole : quint8 { Dimension, Measure, Period, Source, Kind, Ignore };

inline constexpr ColumnRole AllColumnRoles[] = { ColumnRole::Dimension, ColumnRole::Measure,
    ColumnRole::Period, ColumnRole::Source, ColumnRole::Kind, ColumnRole::Ignore };

/// `dimension`, `measure`, `period`, `source`, `kind`, `ignore`: the words of the command line.
[[nodiscard]] QString columnRoleId(ColumnRole role);
[[nodiscard]] std::optional<ColumnRole> columnRoleFromId(QStringView id);

/// How a text file of rows is written.
struct TextFormat
{
    char delimiter = ',';                       ///< `,`, `;`, tab or `|`
    char decimal = '.';                         ///< `.` or `,`
    QString encoding = QStringLiteral("UTF-8"); ///< a name that QStringDecoder knows

    friend bool operator==(const TextFormat &, const TextFormat &) = default;
};

/// One column of the file and what becomes of it.
struct ColumnPlan
{
    QString name; ///< as the header writes it
    ColumnRole role = ColumnRole::Dimension;
    Unit unit; ///< what its numbers count if it is a measure: guessed from the name

    friend bool operator==(const ColumnPlan &, const ColumnPlan &) = default;
};

/// How a file becomes a tracker dataset: what was found out about it, and what the user changed.
struct ImportPlan
{
    QString file; ///< absolute path
    qint64 byteCount = 0;
    TextFormat format;
    QList<ColumnPlan> columns; ///< in the order of the file
    QString dataset;           ///< id; a dataset of that id is replaced if it is a tracker
    QString datasetName;       ///< of a new dataset
    QString sourceTitle;       ///< of the document that the numbers come from; the file's name
                               ///< if empty. Without meaning if a column has the source's role.
    /// What the numbers claim to be; none: estimates, and forecasts for periods that end after
    /// the date of the file. Without meaning if a column has the kind's role.
    std::optional<Kind> kind;
    QList<QStringList> rows; ///< the first rows, for looking at; each with one text a column
    bool replaces = false;   ///< whether a tracker of that id is in the workspace
};

/// What an import has found in one column.
struct ColumnReport
{
    ColumnPlan plan;
    QString id;          ///< of the dimension or measure; empty for others
    qint64 distinct = 0; ///< different members, periods or sources; 0 for a measure
    qint64 added = 0;    ///< members that the catalog did not have
    qint64 missing = 0;  ///< rows without a number; 0 for all but measures
    int decimals = 0;    ///< places of a measure's numbers; -1: not kept as decimals
    double sum = 0;      ///< of a measure's numbers
};

/// What an import has done, or would do.
struct ImportReport
{
    QString dataset;
    QList<ColumnReport> columns;
    qint64 rowCount = 0;
    qint64 byteCount = 0;
    Period firstPeriod;
    Period lastPeriod;
    QString source; ///< publisher and edition of the one source; empty if a column names sources
    Kinds kinds;    ///< that the rows have
    bool replaced = false; ///< an older edition went
};

/// How far an import is.
struct ImportStep
{
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    qint64 rowCount = 0;
    double seconds = 0; ///< since the begin
};

} // namespace sextant
