// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/workspace.h"

#include "db/catalog.h"
#include "db/catalogwriter.h"
#include "db/integrity.h"
#include "db/observations.h"
#include "db/opening.h"
#include "db/savedstore.h"
#include "db/sql/transaction.h"
#include "db/storystore.h"
#include "db/trackerstore.h"
#include "db/values/dbtr.h"
#include "db/values/suggest.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

struct Workspace::Private
{
    OpenedFile file;
    QString id;

    [[nodiscard]] const Connection &connection() const { return *file.connection; }

    [[nodiscard]] bool isWritable() const
    {
        return connection().isWritable() && file.outcome != OpenOutcome::NewerReadOnly;
    }

    /// @return ReadOnly if the file may not be written
    [[nodiscard]] Result<void> requireWritable() const
    {
        if (isWritable())
            return {};
        return failure(ErrorCode::ReadOnly, DbTr::tr("The workspace is open for reading only."),
            DbTr::tr("Save a copy to change it."), connection().path());
    }

    /// The store of saved things, if it may be written.
    [[nodiscard]] Result<SavedStore> writable(SavedStore::Table table) const
    {
        return requireWritable().map([&] { return SavedStore(connection(), table); });
    }
};

namespace {

/// Reproducible builds and tests set the clock from outside (reproducible-builds.org,
/// SOURCE_DATE_EPOCH: seconds since 1970, UTC).
[[nodiscard]] QDateTime now()
{
    bool isSet = false;
    const int epoch = qEnvironmentVariableIntValue("SOURCE_DATE_EPOCH", &isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace

Workspace::Workspace(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, OpenMode mode)
{
    auto file = openFile(path, mode, Migrations::builtIn());
    if (!file)
        return Failure(file.error());
    auto data = std::make_unique<Private>();
    data->file = std::move(*file);
    const auto id = readFact(data->connection(), u"id"_s);
    if (!id)
        return Failure(id.error());
    data->id = *id;
    return std::unique_ptr<Workspace>(new Workspace(std::move(data)));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    if (const auto created = createFile(path, Migrations::builtIn(),
            [](const Connection &connection) {
                const CatalogWriter writer(connection);
                return writer.setFact(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces))
                    .and_then([&] {
                        return writer.setFact(u"created_at"_s, now().toString(Qt::ISODate));
                    });
            });
        !created)
        return Failure(created.error());
    return open(path);
}

OpenOutcome Workspace::outcome() const
{
    return d->file.outcome;
}

QString Workspace::outcomeMessage() const
{
    return d->file.message;
}

bool Workspace::isWritable() const
{
    return d->isWritable();
}

const QString &Workspace::path() const
{
    return d->connection().path();
}

QString Workspace::id() const
{
    return d->id;
}

int Workspace::schemaVersion() const
{
    return d->file.schemaVersion;
}

Result<QList<Dataset>> Workspace::datasets() const
{
    return readDatasets(d->connection());
}

Result<Dataset> Workspace::dataset(const QString &id) const
{
    const auto all = datasets();
    if (!all)
        return Failure(all.error());
    const auto found = std::ranges::find_if(*all,
        [&id](const Dataset &dataset) { return dataset.id.compare(id, Qt::CaseInsensitive) == 0; });
    if (found != all->end())
        return *found;
    QStringList ids;
    for (const Dataset &dataset : *all)
        ids.append(dataset.id);
    QString hint = didYouMean(id, ids);
    if (hint.isEmpty() && !ids.isEmpty())
        hint = DbTr::tr("There are: %1.").arg(ids.join(u", "_s));
    return failure(
        ErrorCode::NotFound, DbTr::tr("The workspace has no dataset \"%1\".").arg(id), hint);
}

Result<QList<Dimension>> Workspace::dimensions() const
{
    return readDimensions(d->connection());
}

Result<QList<Dimension>> Workspace::dimensionsOf(const Dataset &dataset) const
{
    QList<Dimension> result;
    for (const QString &id : dataset.dimensions) {
        auto dimension = readDimension(d->connection(), id);
        if (!dimension)
            return Failure(dimension.error());
        result.append(std::move(*dimension));
    }
    return result;
}

Result<QList<Source>> Workspace::sources() const
{
    return readSources(d->connection());
}

Result<QList<Claim>> Workspace::claims() const
{
    return readClaims(d->connection());
}

Result<ExchangeRates> Workspace::exchangeRates() const
{
    return readExchangeRates(d->connection());
}

Result<void> Workspace::readObservations(
    const Dataset &dataset, const std::function<bool(const Observation &)> &row) const
{
    return db::readObservations(d->connection(), dataset, row);
}

Result<TrackerPtr> Workspace::readTracker(const Dataset &dataset,
    const QList<Dimension> &dimensions, const std::function<bool(double)> &progress) const
{
    return db::readTracker(d->connection(), dataset, dimensions, progress);
}

Result<TrackerEdition> Workspace::trackerEdition(const Dataset &dataset) const
{
    return db::trackerEdition(d->connection(), dataset);
}

Result<QList<Saved>> Workspace::explorations() const
{
    return SavedStore(d->connection(), SavedStore::Table::Exploration).read();
}

Result<void> Workspace::saveExploration(const Saved &saved)
{
    return d->writable(SavedStore::Table::Exploration).and_then([&saved](const SavedStore &store) {
        return store.save(saved);
    });
}

Result<void> Workspace::removeExploration(const QString &id)
{
    return d->writable(SavedStore::Table::Exploration)
        .and_then([&](const SavedStore &store) -> Result<void> {
            const auto stories = StoryStore(d->connection()).showing(id);
            if (!stories)
                return Failure(stories.error());
            if (stories->isEmpty())
                return store.remove(id);
            return failure(ErrorCode::NotSupported,
                DbTr::tr("The exploration \"%1\" cannot be removed: the story \"%2\" shows it.")
                    .arg(id, stories->first()),
                DbTr::tr("Take it out of the story first."));
        });
}

Result<QList<Saved>> Workspace::scenarios() const
{
    return SavedStore(d->connection(), SavedStore::Table::Scenario).read();
}

Result<void> Workspace::saveScenario(const Saved &saved)
{
    return d->writable(SavedStore::Table::Scenario).and_then([&saved](const SavedStore &store) {
        return store.save(saved);
    });
}

Result<void> Workspace::removeScenario(const QString &id)
{
    return d->writable(SavedStore::Table::Scenario).and_then([&id](const SavedStore &store) {
        return store.remove(id);
    });
}

Result<QList<Story>> Workspace::stories() const
{
    return StoryStore(d->connection()).read();
}

Result<void> Workspace::saveStory(const Story &story)
{
    if (auto writable = d->requireWritable(); !writable)
        return writable;
    Transaction transaction(d->connection());
    return transaction.begin()
        .and_then([&] { return StoryStore(d->connection()).save(story); })
        .and_then([&] { return transaction.commit(); });
}

Result<void> Workspace::removeStory(const QString &id)
{
    return d->requireWritable().and_then([&] { return StoryStore(d->connection()).remove(id); });
}

Result<QStringList> Workspace::checkIntegrity() const
{
    return db::checkIntegrity(d->connection());
}

QSqlDatabase Workspace::connection() const
{
    return d->connection().database();
}

const Connection &Workspace::link() const
{
    return d->connection();
}

} // namespace sextant::db
