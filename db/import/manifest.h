// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"
#include "db/values/kind.h"
#include "db/values/source.h"

#include <QHash>
#include <QMap>

#include <optional>

class QIODevice;

namespace sextant::db {

// What manifest.json says, as values. The format is described in resources/data/README.md.

/// Where a value comes from: a column of the file, or the same for all rows.
struct FieldRule
{
    QString column; ///< empty: `constant` is taken
    QString constant;
    QString prefix;              ///< put before the text
    QString suffix;              ///< put after it
    QMap<QString, double> words; ///< the numbers that words stand for
    QString below;               ///< column that names the member's ancestor; empty: not checked
    bool mayBeEmpty = false;
};

/// How a note is taken apart.
struct NoteRule
{
    FieldRule field;
    bool hasQualifier = false; ///< `approx: …` and the like become the qualifier
    bool hasInterval = false;  ///< `p5=… p95=…` become low and high
};

/// How the kind of a row is found.
struct KindRule
{
    FieldRule field;
    /// Judged by when the source was published: an earlier year is actual, the same year an
    /// estimate, a later one a forecast; undated rows take the constant.
    bool isByPublication = false;
};

/// One file of a dataset, one row an observation.
struct RowsRule
{
    QString file;
    FieldRule measure;
    FieldRule period; ///< no column and no constant: undated
    FieldRule value;
    FieldRule low;
    FieldRule high;
    FieldRule unit;
    FieldRule source;
    KindRule kind;
    NoteRule note;
    QMap<QString, FieldRule> members; ///< by dimension
};

/// One file of shares by which the published totals of another dataset are split. What comes out is
/// an assumption, whatever the total's kind.
struct SplitRule
{
    QString file;
    QString dataset;   ///< the totals' dataset, which must come earlier
    QString measure;   ///< the measure of what comes out
    QStringList match; ///< dimensions in which total and share must agree
    FieldRule share;   ///< percent
    FieldRule basis;   ///< `proxy:SOURCE` or `equal-split`
    FieldRule note;
    QMap<QString, FieldRule> members;
};

struct MeasureOverride
{
    QStringList units; ///< the measures it is for, by their unit
    QStringList ids;   ///< or by their id
    std::optional<MemberTotal> overMembers;
    std::optional<PeriodTotal> overPeriods;
};

/// Further measures beside each one of the taxonomy: the same counted in another unit.
struct MeasureVariant
{
    QString suffix; ///< of the id
    QString unit;
    Names names; ///< with %1 for the measure's name
};

/// The measures of a dataset: listed, or the members of a taxonomy dimension that have rows.
struct MeasureRules
{
    QList<Measure> listed;
    QString taxonomy;
    QString unit; ///< empty: the unit of the rows
    QList<MeasureVariant> variants;
    QList<MeasureOverride> overrides;
};

struct DatasetRule
{
    Dataset dataset; ///< without measures from the taxonomy
    bool repeats = false;
    MeasureRules measures;
    QList<RowsRule> rows;
    QList<SplitRule> splits;
};

/// A taxonomy dimension whose members stand below a top member of their own.
struct MemberGroup
{
    QString taxonomy;
    Names names;
};

struct DimensionRule
{
    Dimension dimension; ///< its members: the whole, if there is one
    QString taxonomy;
    QList<MemberGroup> groups; ///< their tops overlap: they cut the same thing in other ways
    QStringList overlapping;
    QStringList overlappingBelow;       ///< members whose children overlap
    QMap<QString, QStringList> aliases; ///< by member
};

/// The columns of the file of sources, claims, rates and taxonomy, by the name of what they hold.
struct ColumnsRule
{
    QString file;
    QHash<QString, QString> columns;
};

struct ClaimRule
{
    ColumnsRule table;
    Claim::Type type = Claim::Type::Growth;
};

struct Manifest
{
    ColumnsRule sources;
    ColumnsRule taxonomy;
    QList<DimensionRule> dimensions;
    QList<DatasetRule> datasets;
    QList<ClaimRule> claims;
    QList<ColumnsRule> rates;
    QStringList explorations; ///< files
    QStringList stories;      ///< files
};

/// @return Malformed with the place of the first mistake, Io
[[nodiscard]] Result<Manifest> readManifest(QIODevice &device, const QString &name);

} // namespace sextant::db
