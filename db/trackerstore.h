// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sql/connection.h"
#include "db/values/catalog.h"
#include "db/values/columns.h"

#include <functional>
#include <span>
#include <vector>

namespace sextant::db {

/// Where a tracker's rows came from.
struct TrackerEdition
{
    QString file;       ///< name of the imported file, without its folder
    QString importedAt; ///< UTC, ISO 8601
    qint64 rowCount = 0;
    qint64 byteCount = 0; ///< of the imported file
};

/// The numbers of one measure in one segment.
struct SegmentNumbers
{
    int decimals = 0; ///< 0..NumberColumn::MaxDecimals; -1: `doubles` holds the numbers
    std::span<const qint64> integers; ///< in a unit of 10^-decimals; Missing64 for none
    std::span<const double> doubles;  ///< NaN for none
};

/// Up to SegmentRows rows on their way into the file.
struct Segment
{
    std::size_t rowCount = 0;
    /// By the dataset's dimensions: index of the member among Dimension::members as it will be
    /// stored when the edition is finished. An empty span: code 0 in every row.
    std::vector<std::span<const quint32>> codes;
    std::span<const quint32> periods; ///< index into the list given to finish(), in any order
    std::vector<SegmentNumbers> measures;
};

/// Writes one edition of a tracker in the caller's transaction; the edition that was there goes.
/// The dataset's catalog entry and its dimensions' members are written by CatalogWriter, before
/// finish().
class TrackerWriter final
{
public:
    explicit TrackerWriter(const Connection &connection, const Dataset &dataset);
    ~TrackerWriter();
    TrackerWriter(const TrackerWriter &) = delete;
    TrackerWriter &operator=(const TrackerWriter &) = delete;

    /// Drops the old edition.
    [[nodiscard]] Result<void> begin();
    /// Every segment but the last has SegmentRows rows.
    [[nodiscard]] Result<void> add(const Segment &segment);
    /// @param members  by the dataset's dimensions: the member id of each code that was used.
    ///                 They are kept with the edition, so that later members of a dimension do not
    ///                 move its codes.
    /// @param periods  the period of each code that was used
    [[nodiscard]] Result<void> finish(const TrackerEdition &edition,
        const QList<QStringList> &members, const QList<Period> &periods);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The edition that is there. @return NotFound if the dataset is no tracker
[[nodiscard]] Result<TrackerEdition> trackerEdition(
    const Connection &connection, const Dataset &dataset);

/// What a tracker's rows name, without reading the rows.
struct TrackerContents
{
    QList<Period> periods;
    QStringList sources; ///< ids
};
/// @return Damaged if a period is not understood
[[nodiscard]] Result<TrackerContents> trackerContents(
    const Connection &connection, const Dataset &dataset);

/// Reads a tracker's columns. Codes are indices into the `members` of `dimensions`.
/// @param dimensions  the dataset's, in its order, as Workspace::dimensionsOf() gives them
/// @param progress    told the share that is read, 0..1; returns false to cancel
/// @return Damaged, Io, Cancelled
[[nodiscard]] Result<TrackerPtr> readTracker(const Connection &connection, const Dataset &dataset,
    const QList<Dimension> &dimensions, const std::function<bool(double)> &progress = {});

} // namespace sextant::db
