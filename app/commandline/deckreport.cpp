// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/deckreport.h"

#include "app/commandline/lookat.h"
#include "app/commandline/tr.h"
#include "db/origin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype MostChanges = 20;

QJsonValue number(double value)
{
    if (!std::isfinite(value))
        return {};
    return QString::number(value, 'g', 15).toDouble();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString chartText(const CheckedChart &chart, Language language)
{
    QString text = CommandLineTr::tr("Slide %1: %2").arg(chart.chart.number).arg(chart.chart.title)
        + u" – "_s + chartStateText(chart.state) + u'\n';
    if (!chart.problem.what.isEmpty())
        text += u"    "_s + chart.problem.what + u'\n';
    for (const Source &source : chart.withdrawn)
        text += u"    "_s + CommandLineTr::tr("withdrawn: %1").arg(source.shortName()) + u'\n';
    if (chart.isMoved && chart.changes.isEmpty())
        text += u"    "_s + CommandLineTr::tr("the same numbers in another order or unit") + u'\n';
    for (const FigureChange &change :
        chart.changes.first(std::min(MostChanges, chart.changes.size())))
        text += u"    "_s + changeText(change, chart, language) + u'\n';
    if (chart.changes.size() > MostChanges) {
        text += u"    "_s
            + CommandLineTr::tr("and %1 more; --json lists all")
                  .arg(chart.changes.size() - MostChanges)
            + u'\n';
    }
    return text;
}

QJsonObject changeJson(const FigureChange &change, const CheckedChart &chart, Language language)
{
    const QString &own = change.after.unit.isEmpty() ? change.before.unit : change.after.unit;
    return {
        { u"row"_s, change.after.row },
        { u"column"_s, change.after.column },
        { u"name"_s, changeName(change, chart, language) },
        { u"before"_s, number(change.before.value) },
        { u"after"_s, number(change.after.value) },
        { u"percent"_s, number(change.percent()) },
        { u"unit"_s, textOrNull(own.isEmpty() ? chart.unit() : own) },
        { u"kindsBefore"_s, textOrNull(change.before.kinds) },
        { u"kindsAfter"_s, textOrNull(change.after.kinds) },
    };
}

QJsonObject chartJson(const CheckedChart &chart, Language language)
{
    QJsonArray changes;
    for (const FigureChange &change : chart.changes)
        changes.append(changeJson(change, chart, language));
    QJsonArray withdrawn;
    for (const Source &source : chart.withdrawn)
        withdrawn.append(QJsonObject { { u"id"_s, source.id }, { u"name"_s, source.shortName() } });
    const auto &fingerprint = chart.chart.fingerprint;
    return {
        { u"slide"_s, chart.chart.number },
        { u"title"_s, textOrNull(chart.chart.title) },
        { u"dataset"_s, fingerprint ? QJsonValue(fingerprint->dataset) : QJsonValue() },
        { u"state"_s, chartStateId(chart.state) },
        { u"edition"_s, fingerprint ? textOrNull(fingerprint->edition) : QJsonValue() },
        { u"editionNow"_s, textOrNull(chart.edition) },
        { u"changes"_s, changes },
        { u"withdrawn"_s, withdrawn },
        { u"problem"_s, textOrNull(chart.problem.what) },
    };
}

} // namespace

Result<CurrentNumbers> currentNumbers(const db::Workspace &workspace)
{
    const auto origin = db::originOf(workspace);
    if (!origin.has_value())
        return Failure(origin.error());
    const auto sources = workspace.sources();
    if (!sources.has_value())
        return Failure(sources.error());
    return CurrentNumbers { *origin, *sources,
        [shelf = std::make_shared<CubeShelf>(workspace)](
            const Exploration &exploration) { return shelf->lookAt(exploration); } };
}

QString deckText(const QString &deck, const QList<CheckedChart> &charts, Language language)
{
    QString text = deck + u'\n';
    for (const CheckedChart &chart : charts)
        text += chartText(chart, language);
    return text;
}

QByteArray deckJson(const QString &deck, const QList<CheckedChart> &charts, Language language)
{
    QJsonArray list;
    for (const CheckedChart &chart : charts)
        list.append(chartJson(chart, language));
    const QJsonObject root { { u"deck"_s, deck }, { u"charts"_s, list } };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

int runDeckCheck(
    const db::Workspace &workspace, const QString &deck, bool asJson, const VerbContext &context)
{
    const auto file = DeckFile::open(deck);
    if (!file.has_value())
        return reportInput(context, file.error());
    const auto numbers = currentNumbers(workspace);
    if (!numbers.has_value())
        return reportInput(context, numbers.error());
    const auto checked = checkDeck(*file, *numbers);
    if (!checked.has_value())
        return reportInput(context, checked.error());
    if (asJson)
        context.out << QString::fromUtf8(deckJson(deck, *checked, context.language));
    else
        context.out << deckText(deck, *checked, context.language);
    context.out.flush();
    return ExitDone;
}

} // namespace sextant
