// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/openoutcome.h"
#include "db/values/catalog.h"
#include "db/values/columns.h"
#include "db/values/exchange.h"
#include "db/values/observation.h"
#include "db/values/result.h"
#include "db/values/saved.h"
#include "db/values/source.h"
#include "db/values/story.h"

#include <QString>

#include <functional>
#include <memory>

class QSqlDatabase;

namespace sextant::db {

class Connection;
struct TrackerEdition;

/// One `.sextant` file. Owns one SQLite connection and belongs to the thread that opened it;
/// another thread opens its own. Closes on destruction.
class Workspace final
{
public:
    /// Opens a workspace and brings its schema up to date.
    /// @return errors: NotFound, NotADatabase, ForeignDatabase, Damaged, NewerSchema, ReadOnly, Io
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(
        const QString &path, OpenMode mode = OpenMode::ReadWrite);
    /// Makes a new, empty workspace. The file appears only when it is complete.
    /// @return AlreadyExists if `path` exists; ReadOnly or Io if it cannot be written
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] OpenOutcome outcome() const;
    /// Says what NewerReadOnly, ReadOnly or Upgraded mean for the user; empty for UpToDate.
    [[nodiscard]] QString outcomeMessage() const;
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] const QString &path() const;
    /// UUID of the workspace, given at creation.
    [[nodiscard]] QString id() const;
    [[nodiscard]] int schemaVersion() const;

    // --- catalog ---
    [[nodiscard]] Result<QList<Dataset>> datasets() const;
    /// @return NotFound with the nearest names
    [[nodiscard]] Result<Dataset> dataset(const QString &id) const;
    /// All dimensions of the catalog (members in given order).
    [[nodiscard]] Result<QList<Dimension>> dimensions() const;
    /// The dataset's dimensions in its order, including `source` (members named by
    /// Source::shortName) and `kind` (named in all languages).
    [[nodiscard]] Result<QList<Dimension>> dimensionsOf(const Dataset &dataset) const;
    [[nodiscard]] Result<QList<Source>> sources() const;
    [[nodiscard]] Result<QList<Claim>> claims() const;
    [[nodiscard]] Result<ExchangeRates> exchangeRates() const;

    // --- observations ---
    /// Reads all rows of a dataset in the order of the file, in batches; stops when the callback
    /// returns false.
    /// @pre the dataset is no tracker
    [[nodiscard]] Result<void> readObservations(
        const Dataset &dataset, const std::function<bool(const Observation &)> &row) const;

    /// A tracker's rows; see db::readTracker().
    [[nodiscard]] Result<TrackerPtr> readTracker(const Dataset &dataset,
        const QList<Dimension> &dimensions, const std::function<bool(double)> &progress = {}) const;
    /// Where they came from; include db/trackerstore.h. @return NotFound if it is no tracker
    [[nodiscard]] Result<TrackerEdition> trackerEdition(const Dataset &dataset) const;

    // --- saved ---
    [[nodiscard]] Result<QList<Saved>> explorations() const;
    [[nodiscard]] Result<void> saveExploration(
        const Saved &saved); ///< adds, or replaces the same id
    /// @return NotFound if there is none; NotSupported if a story shows it, with the story's name
    [[nodiscard]] Result<void> removeExploration(const QString &id);
    [[nodiscard]] Result<QList<Saved>> scenarios() const;
    [[nodiscard]] Result<void> saveScenario(const Saved &saved);
    [[nodiscard]] Result<void> removeScenario(const QString &id);
    [[nodiscard]] Result<QList<Story>> stories() const;
    /// Adds it, or replaces the same id, as a whole: an order or a name is changed this way too.
    /// @return InvalidArgument for an empty id; NotFound for an exploration that is not saved
    [[nodiscard]] Result<void> saveStory(const Story &story);
    /// Its explorations stay. @return NotFound if there is none
    [[nodiscard]] Result<void> removeStory(const QString &id);

    /// SQLite's integrity and foreign key checks. @return what is wrong, one line each; empty if
    /// sound
    [[nodiscard]] Result<QStringList> checkIntegrity() const;

    /// The connection, for the rooms of this floor and `models/explore/pushdown` only.
    [[nodiscard]] QSqlDatabase connection() const;
    /// The same for this floor's own statements.
    [[nodiscard]] const Connection &link() const;

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sextant::db
