// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/workspacecheck.h"

#include "app/commandline/storycheck.h"
#include "app/commandline/texttable.h"
#include "app/commandline/tr.h"
#include "models/cube/cubeloader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QJsonValue number(double value)
{
    if (!std::isfinite(value))
        return {};
    // 15 significant digits, as in every other output: the rest is noise of binary fractions.
    return QString::number(value, 'g', 15).toDouble();
}

QString percent(double ratio)
{
    return QString::number(ratio * 100, 'f', 2) + u" %"_s;
}

QString verdictId(PartsVerdict verdict)
{
    switch (verdict) {
    case PartsVerdict::Agrees:
        return u"agrees"_s;
    case PartsVerdict::Rounding:
        return u"rounding"_s;
    case PartsVerdict::Remainder:
        return u"remainder"_s;
    case PartsVerdict::Disagrees:
        break;
    }
    return u"disagrees"_s;
}

/// Names for ids, from the whole catalog.
class Namer
{
public:
    Namer(const WorkspaceCheck &check, Language language)
        : m_check(check)
        , m_language(language)
    {
    }

    [[nodiscard]] QString member(const QString &dimensionId, const QString &id) const
    {
        const auto dimension = std::ranges::find(m_check.dimensions, dimensionId, &Dimension::id);
        const Member *member
            = dimension == m_check.dimensions.end() ? nullptr : dimension->find(id);
        return member ? member->names.in(m_language) : id;
    }

    [[nodiscard]] QString source(const QString &id) const
    {
        const auto found = std::ranges::find(m_check.sources, id, &Source::id);
        return found == m_check.sources.end() ? id : found->shortName();
    }

private:
    const WorkspaceCheck &m_check;
    Language m_language;
};

QJsonObject growthJson(const ImpliedGrowth &growth)
{
    const Claim &claim = growth.claim;
    const bool isImplied = std::isfinite(growth.implied);
    return {
        { u"source"_s, claim.source },
        { u"market"_s, claim.market },
        { u"deployment"_s, claim.deployment },
        { u"region"_s, claim.region },
        { u"from"_s, claim.from.toString() },
        { u"to"_s, claim.to.toString() },
        { u"publishedPercent"_s, number(growth.published * 100) },
        { u"impliedPercent"_s, number(growth.implied * 100) },
        { u"impliedFrom"_s, isImplied ? QJsonValue(growth.from.toString()) : QJsonValue() },
        { u"impliedTo"_s, isImplied ? QJsonValue(growth.to.toString()) : QJsonValue() },
        { u"first"_s, number(growth.first) },
        { u"last"_s, number(growth.last) },
        { u"unit"_s, growth.unit.isEmpty() ? QJsonValue() : QJsonValue(growth.unit) },
        { u"verdict"_s,
            !isImplied               ? u"no-end-points"_s
                : growth.disagrees() ? u"disagrees"_s
                                     : u"agrees"_s },
        { u"note"_s, claim.note },
    };
}

QJsonObject partsJson(const DatasetParts &group, const PartsCheck &parts)
{
    return {
        { u"dataset"_s, group.dataset },
        { u"dimension"_s, group.dimension },
        { u"source"_s, parts.source },
        { u"measure"_s, parts.measure },
        { u"period"_s, parts.period.toString() },
        { u"unit"_s, parts.unit },
        { u"members"_s, QJsonArray::fromStringList(parts.members) },
        { u"total"_s, parts.total },
        { u"parts"_s, QJsonArray::fromStringList(parts.parts) },
        { u"published"_s, number(parts.published) },
        { u"sum"_s, number(parts.sum) },
        { u"tolerance"_s, number(parts.tolerance) },
        { u"verdict"_s, verdictId(parts.verdict) },
    };
}

QString growthText(const WorkspaceCheck &check, const Namer &namer)
{
    QList<QStringList> table { { CommandLineTr::tr("source"), CommandLineTr::tr("market"),
        CommandLineTr::tr("region"), CommandLineTr::tr("years"), CommandLineTr::tr("published"),
        CommandLineTr::tr("end points"), CommandLineTr::tr("over") } };
    int comparable = 0;
    for (const ImpliedGrowth &growth : check.growth) {
        if (!std::isfinite(growth.implied))
            continue;
        ++comparable;
        if (!growth.disagrees())
            continue;
        const Claim &claim = growth.claim;
        table.append({ namer.source(claim.source), namer.member(u"market"_s, claim.market),
            namer.member(u"region"_s, claim.region),
            PeriodRange { claim.from, claim.to }.toString(), percent(growth.published),
            percent(growth.implied), PeriodRange { growth.from, growth.to }.toString() });
    }
    const auto contradicted = int(table.size() - 1);
    QString text = CommandLineTr::tr("Growth rates published: %1. With end points of the same "
                                     "source: %2; more than half a point apart: %3.")
                       .arg(check.growth.size())
                       .arg(comparable)
                       .arg(contradicted)
        + u'\n';
    return contradicted == 0 ? text : text + aligned(table, 4);
}

QString partsText(const WorkspaceCheck &check, const Namer &namer)
{
    qsizetype compared = 0;
    QList<QStringList> table { { CommandLineTr::tr("source"), CommandLineTr::tr("dataset"),
        CommandLineTr::tr("total"), CommandLineTr::tr("period"), CommandLineTr::tr("published"),
        CommandLineTr::tr("parts"), CommandLineTr::tr("unit") } };
    int rounded = 0;
    int remainders = 0;
    for (const DatasetParts &group : check.parts) {
        for (const PartsCheck &parts : group.checks) {
            ++compared;
            rounded += parts.verdict == PartsVerdict::Rounding ? 1 : 0;
            remainders += parts.verdict == PartsVerdict::Remainder ? 1 : 0;
            if (parts.verdict != PartsVerdict::Disagrees)
                continue;
            table.append({ namer.source(parts.source), group.dataset,
                namer.member(group.dimension, parts.total), parts.period.toString(),
                QString::number(parts.published, 'g', 10), QString::number(parts.sum, 'g', 10),
                parts.unit });
        }
    }
    QString text = CommandLineTr::tr("Parts and totals compared: %1. Apart by rounding: %2; with a "
                                     "remainder: %3; contradicting each other: %4.")
                       .arg(compared)
                       .arg(rounded)
                       .arg(remainders)
                       .arg(table.size() - 1)
        + u'\n';
    return table.size() == 1 ? text : text + aligned(table, 4);
}

} // namespace

Result<WorkspaceCheck> checkWorkspace(const db::Workspace &workspace)
{
    WorkspaceCheck check;
    check.path = workspace.path();
    const auto integrity = workspace.checkIntegrity();
    if (!integrity.has_value())
        return Failure(integrity.error());
    check.integrity = *integrity;
    if (!check.integrity.isEmpty())
        return check;

    const auto sources = workspace.sources();
    const auto dimensions = workspace.dimensions();
    const auto claims = workspace.claims();
    const auto datasets = workspace.datasets();
    if (!sources.has_value())
        return Failure(sources.error());
    if (!dimensions.has_value())
        return Failure(dimensions.error());
    if (!claims.has_value())
        return Failure(claims.error());
    if (!datasets.has_value())
        return Failure(datasets.error());
    const auto stories = checkStories(workspace);
    if (!stories.has_value())
        return Failure(stories.error());
    check.storyCount = stories->count;
    check.stories = stories->findings;
    check.sources = *sources;
    check.dimensions = *dimensions;
    for (const Dataset &dataset : *datasets) {
        if (dataset.isTracker) // has no totals beside its parts; its rows have been read above
            continue;
        const auto cube = loadCube(workspace, dataset.id);
        if (!cube.has_value())
            return Failure(cube.error());
        if (dataset.id == u"market-size")
            check.growth = impliedGrowth(*claims, **cube);
        for (const QString &dimension : dataset.dimensions) {
            const QList<PartsCheck> parts = partsAgainstTotals(**cube, dimension);
            if (!parts.isEmpty())
                check.parts.append({ dataset.id, dimension, parts });
        }
    }
    return check;
}

QByteArray checkJson(const WorkspaceCheck &check)
{
    QJsonArray growth;
    for (const ImpliedGrowth &comparison : check.growth)
        growth.append(growthJson(comparison));
    QJsonArray parts;
    for (const DatasetParts &group : check.parts) {
        for (const PartsCheck &comparison : group.checks)
            parts.append(partsJson(group, comparison));
    }
    const QJsonObject root {
        { u"file"_s, check.path },
        { u"isSound"_s, check.integrity.isEmpty() },
        { u"findings"_s, QJsonArray::fromStringList(check.integrity) },
        { u"stories"_s, QJsonArray::fromStringList(check.stories) },
        { u"growth"_s, growth },
        { u"parts"_s, parts },
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QString checkText(const WorkspaceCheck &check, Language language)
{
    QString text = check.path + u'\n';
    if (!check.integrity.isEmpty()) {
        return text + CommandLineTr::tr("The file is damaged:") + u'\n'
            + check.integrity.join(u'\n') + u'\n';
    }
    const Namer namer(check, language);
    text += CommandLineTr::tr("The file is sound.") + u"\n\n"_s;
    if (!check.stories.isEmpty()) {
        text += CommandLineTr::tr("Stories that cannot be told:") + u'\n'
            + check.stories.join(u'\n') + u"\n\n"_s;
    } else if (check.storyCount > 0) {
        text += CommandLineTr::tr("Every story can be told.") + u"\n\n"_s;
    }
    text += growthText(check, namer) + u'\n';
    text += partsText(check, namer);
    return text;
}

} // namespace sextant
