// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/workspaceinfo.h"

#include "app/commandline/texttable.h"
#include "app/commandline/tr.h"
#include "db/trackerstore.h"
#include "models/cube/cubeloader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Periods and sources of a tracker, if possible without reading its rows.
Result<DatasetInfo> readTrackerInfo(const db::Workspace &workspace, DatasetInfo info)
{
    const auto contents = db::trackerContents(workspace.link(), info.dataset);
    if (!contents.has_value())
        return Failure(contents.error());
    bool hasUndated = false;
    for (const Period &period : contents->periods) {
        hasUndated = hasUndated || !period.isValid();
        if (!period.isValid())
            continue;
        info.first = info.first.isValid() ? std::min(info.first, period) : period;
        info.last = std::max(info.last, period);
    }
    info.sources = contents->sources;
    if (!hasUndated)
        return info;
    const auto cube = loadCube(workspace, info.dataset.id);
    if (!cube.has_value())
        return Failure(cube.error());
    const TrackerColumns &rows = *(*cube)->tracker;
    for (std::size_t row = 0; row < rows.rowCount; ++row)
        info.undatedRows += rows.periods[rows.period.at(row)].isValid() ? 0 : 1;
    return info;
}

Result<DatasetInfo> readDatasetInfo(const db::Workspace &workspace, const Dataset &dataset)
{
    DatasetInfo info;
    info.dataset = dataset;
    if (dataset.isTracker)
        return readTrackerInfo(workspace, std::move(info));
    QSet<QString> sources;
    const auto read = workspace.readObservations(dataset, [&](const Observation &row) {
        if (!row.period.isValid()) {
            ++info.undatedRows;
        } else {
            info.first = info.first.isValid() ? std::min(info.first, row.period) : row.period;
            info.last = std::max(info.last, row.period);
        }
        if (!sources.contains(row.source)) {
            sources.insert(row.source);
            info.sources.append(row.source);
        }
        return true;
    });
    if (!read.has_value())
        return Failure(read.error());
    return info;
}

QString word(MemberTotal total)
{
    return total == MemberTotal::Sum ? u"sum"_s : u"none"_s;
}

QString word(PeriodTotal total)
{
    switch (total) {
    case PeriodTotal::Sum:
        return u"sum"_s;
    case PeriodTotal::Last:
        return u"last"_s;
    case PeriodTotal::None:
        break;
    }
    return u"none"_s;
}

QJsonObject datasetJson(const DatasetInfo &info, Language language)
{
    QJsonArray measures;
    for (const Measure &measure : info.dataset.measures) {
        measures.append(QJsonObject {
            { u"id"_s, measure.id },
            { u"name"_s, measure.names.in(language) },
            { u"unit"_s, measure.unit.id() },
            { u"overMembers"_s, word(measure.overMembers) },
            { u"overPeriods"_s, word(measure.overPeriods) },
        });
    }
    return {
        { u"id"_s, info.dataset.id },
        { u"name"_s, info.dataset.names.in(language) },
        { u"description"_s, info.dataset.description.in(language) },
        { u"table"_s, info.dataset.table },
        { u"rows"_s, info.dataset.rowCount },
        { u"undatedRows"_s, info.undatedRows },
        { u"firstPeriod"_s,
            info.first.isValid() ? QJsonValue(info.first.toString()) : QJsonValue() },
        { u"lastPeriod"_s, info.last.isValid() ? QJsonValue(info.last.toString()) : QJsonValue() },
        { u"combinesSources"_s, info.dataset.combinesSources },
        { u"dimensions"_s, QJsonArray::fromStringList(info.dataset.dimensions) },
        { u"measures"_s, measures },
        { u"sources"_s, QJsonArray::fromStringList(info.sources) },
    };
}

QJsonObject dimensionJson(const Dimension &dimension, Language language)
{
    QJsonArray members;
    for (const Member &member : dimension.members) {
        members.append(QJsonObject {
            { u"id"_s, member.id },
            { u"name"_s, member.names.in(language) },
            { u"parent"_s, member.parent.isEmpty() ? QJsonValue() : QJsonValue(member.parent) },
            { u"level"_s, member.level },
            { u"adds"_s, member.adds },
        });
    }
    return {
        { u"id"_s, dimension.id },
        { u"name"_s, dimension.names.in(language) },
        { u"additive"_s, dimension.isAdditive },
        { u"completeChildren"_s, dimension.hasCompleteChildren },
        { u"members"_s, members },
    };
}

QJsonArray savedJson(const QList<Saved> &saved, Language language)
{
    QJsonArray array;
    for (const Saved &item : saved)
        array.append(QJsonObject { { u"id"_s, item.id }, { u"name"_s, item.names.in(language) } });
    return array;
}

QJsonArray storiesJson(const QList<Story> &stories, Language language)
{
    QJsonArray array;
    for (const Story &story : stories) {
        QJsonArray explorations;
        for (const StoryItem &item : story.items)
            explorations.append(item.exploration);
        array.append(QJsonObject { { u"id"_s, story.id }, { u"name"_s, story.names.in(language) },
            { u"explorations"_s, explorations } });
    }
    return array;
}

QString periodsText(const DatasetInfo &info)
{
    if (!info.first.isValid())
        return CommandLineTr::tr("undated");
    const QString range = PeriodRange { info.first, info.last }.toString();
    return info.undatedRows == 0
        ? range
        : range + u", "_s + CommandLineTr::tr("%1 undated").arg(info.undatedRows);
}

QString measureText(const Measure &measure, Language language)
{
    QString unit = measure.unit.displayName(language);
    return unit.isEmpty() ? measure.id : u"%1 (%2)"_s.arg(measure.id, unit);
}

} // namespace

Result<WorkspaceInfo> readInfo(const db::Workspace &workspace)
{
    WorkspaceInfo info;
    info.path = workspace.path();
    info.id = workspace.id();
    info.schemaVersion = workspace.schemaVersion();
    info.message = workspace.outcomeMessage();
    const auto datasets = workspace.datasets();
    if (!datasets.has_value())
        return Failure(datasets.error());
    for (const Dataset &dataset : *datasets) {
        auto datasetInfo = readDatasetInfo(workspace, dataset);
        if (!datasetInfo.has_value())
            return Failure(datasetInfo.error());
        info.datasets.append(std::move(*datasetInfo));
    }
    const auto dimensions = workspace.dimensions();
    const auto sources = workspace.sources();
    const auto claims = workspace.claims();
    const auto rates = workspace.exchangeRates();
    const auto explorations = workspace.explorations();
    const auto stories = workspace.stories();
    const auto scenarios = workspace.scenarios();
    if (!dimensions.has_value())
        return Failure(dimensions.error());
    if (!sources.has_value())
        return Failure(sources.error());
    if (!claims.has_value())
        return Failure(claims.error());
    if (!rates.has_value())
        return Failure(rates.error());
    if (!explorations.has_value())
        return Failure(explorations.error());
    if (!stories.has_value())
        return Failure(stories.error());
    if (!scenarios.has_value())
        return Failure(scenarios.error());
    info.dimensions = *dimensions;
    info.sources = *sources;
    info.claimCount = claims->size();
    info.rateCount = rates->rates().size();
    info.currencies = rates->currencies();
    info.explorations = *explorations;
    info.stories = *stories;
    info.scenarios = *scenarios;
    return info;
}

QByteArray infoJson(const WorkspaceInfo &info, Language language)
{
    QJsonArray datasets;
    for (const DatasetInfo &dataset : info.datasets)
        datasets.append(datasetJson(dataset, language));
    QJsonArray dimensions;
    for (const Dimension &dimension : info.dimensions)
        dimensions.append(dimensionJson(dimension, language));
    QJsonArray sources;
    for (const Source &source : info.sources) {
        sources.append(QJsonObject {
            { u"id"_s, source.id },
            { u"publisher"_s, source.publisher },
            { u"title"_s, source.title },
            { u"edition"_s, source.edition },
            { u"access"_s, source.access },
            { u"locator"_s, source.locator },
            { u"scopeNote"_s, source.scopeNote },
        });
    }
    const QJsonObject root {
        { u"file"_s, info.path },
        { u"id"_s, info.id },
        { u"schema"_s, info.schemaVersion },
        { u"message"_s, info.message.isEmpty() ? QJsonValue() : QJsonValue(info.message) },
        { u"datasets"_s, datasets },
        { u"dimensions"_s, dimensions },
        { u"sources"_s, sources },
        { u"claims"_s, info.claimCount },
        { u"exchangeRates"_s, info.rateCount },
        { u"currencies"_s, QJsonArray::fromStringList(info.currencies) },
        { u"explorations"_s, savedJson(info.explorations, language) },
        { u"stories"_s, storiesJson(info.stories, language) },
        { u"scenarios"_s, savedJson(info.scenarios, language) },
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QString infoText(const WorkspaceInfo &info, Language language)
{
    QString text = info.path + u'\n';
    if (!info.message.isEmpty())
        text += info.message + u'\n';
    text += CommandLineTr::tr(
                "schema %1 · sources: %2 · growth claims: %3 · exchange rates: %4 · saved "
                "explorations: %5 · stories: %6 · scenarios: %7")
                .arg(info.schemaVersion)
                .arg(info.sources.size())
                .arg(info.claimCount)
                .arg(info.rateCount)
                .arg(info.explorations.size())
                .arg(info.stories.size())
                .arg(info.scenarios.size())
        + u"\n\n"_s;

    QList<QStringList> table { { CommandLineTr::tr("dataset"), CommandLineTr::tr("name"),
        CommandLineTr::tr("rows"), CommandLineTr::tr("sources"), CommandLineTr::tr("periods") } };
    for (const DatasetInfo &dataset : info.datasets) {
        table.append({ dataset.dataset.id, dataset.dataset.names.in(language),
            QString::number(dataset.dataset.rowCount), QString::number(dataset.sources.size()),
            periodsText(dataset) });
    }
    text += aligned(table, 2);
    for (const DatasetInfo &dataset : info.datasets) {
        QStringList measures;
        for (const Measure &measure : dataset.dataset.measures)
            measures.append(measureText(measure, language));
        text += u'\n' + dataset.dataset.id + u'\n';
        text += u"  "_s + dataset.dataset.description.in(language) + u'\n';
        text += u"  "_s
            + CommandLineTr::tr("dimensions: %1").arg(dataset.dataset.dimensions.join(u", "_s))
            + u'\n';
        text += u"  "_s + CommandLineTr::tr("measures: %1").arg(measures.join(u", "_s)) + u'\n';
    }

    QList<QStringList> dimensions { { CommandLineTr::tr("dimension"), CommandLineTr::tr("name"),
        CommandLineTr::tr("members"), CommandLineTr::tr("adds up") } };
    for (const Dimension &dimension : info.dimensions) {
        dimensions.append(
            { dimension.id, dimension.names.in(language), QString::number(dimension.members.size()),
                dimension.isAdditive ? CommandLineTr::tr("yes") : CommandLineTr::tr("no") });
    }
    text += u'\n' + aligned(dimensions, 2);
    if (info.stories.isEmpty())
        return text;
    QList<QStringList> stories { { CommandLineTr::tr("story"), CommandLineTr::tr("name"),
        CommandLineTr::tr("explorations") } };
    for (const Story &story : info.stories) {
        stories.append({ story.id, story.names.in(language), QString::number(story.items.size()) });
    }
    return text + u'\n' + aligned(stories, 2);
}

} // namespace sextant
