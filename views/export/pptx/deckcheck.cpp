// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/deckcheck.h"

#include "models/explore/explorationjson.h"
#include "models/explore/numberformat.h"
#include "views/export/tr.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QList<Source> withdrawnSources(const QList<Source> &before, const QList<Source> &now)
{
    QList<Source> withdrawn;
    for (const Source &source : before) {
        const bool isThere
            = std::ranges::any_of(now, [&](const Source &each) { return each.id == source.id; });
        if (!isThere)
            withdrawn += source;
    }
    return withdrawn;
}

} // namespace

QString chartStateId(ChartState state)
{
    switch (state) {
    case ChartState::Same:
        return u"same"_s;
    case ChartState::Moved:
        return u"moved"_s;
    case ChartState::SourceWithdrawn:
        return u"source-withdrawn"_s;
    case ChartState::Gone:
        return u"gone"_s;
    case ChartState::OtherWorkspace:
        return u"other-workspace"_s;
    case ChartState::NotOurs:
        return u"not-ours"_s;
    case ChartState::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

QString chartStateText(ChartState state)
{
    switch (state) {
    case ChartState::Same:
        return ExportTr::tr("unchanged");
    case ChartState::Moved:
        return ExportTr::tr("numbers have moved");
    case ChartState::SourceWithdrawn:
        return ExportTr::tr("source withdrawn");
    case ChartState::Gone:
        return ExportTr::tr("no longer in the workspace");
    case ChartState::OtherWorkspace:
        return ExportTr::tr("of another workspace");
    case ChartState::NotOurs:
        return ExportTr::tr("not from Sextant");
    case ChartState::Unreadable:
        break;
    }
    return ExportTr::tr("cannot be read");
}

CheckedChart checkChart(const SlideChart &chart, const CurrentNumbers &numbers)
{
    CheckedChart checked;
    checked.chart = chart;
    if (!chart.fingerprint) {
        checked.state
            = chart.fingerprintPart.isEmpty() ? ChartState::NotOurs : ChartState::Unreadable;
        checked.problem = chart.problem;
        return checked;
    }
    const ChartFingerprint &before = *chart.fingerprint;
    if (before.workspace != numbers.origin.workspace) {
        checked.state = ChartState::OtherWorkspace;
        return checked;
    }
    checked.withdrawn = withdrawnSources(before.sources, numbers.sources);
    const Result<Exploration> exploration = explorationFromJson(before.exploration);
    Result<Pivot> pivot
        = exploration.has_value() ? numbers.evaluate(*exploration) : Failure(exploration.error());
    if (!pivot.has_value()) {
        checked.state = !checked.withdrawn.isEmpty() ? ChartState::SourceWithdrawn
            : exploration.has_value()                ? ChartState::Gone
                                                     : ChartState::Unreadable;
        checked.problem = pivot.error();
        return checked;
    }
    checked.pivot = std::make_shared<const Pivot>(std::move(*pivot));
    const ChartFingerprint now
        = fingerprintOf(*checked.pivot, numbers.origin, before.language, before.size);
    checked.edition = now.edition;
    checked.isMoved = now.hash != before.hash;
    if (checked.isMoved)
        checked.changes = figureChanges(before.figures, now.figures);
    checked.state = !checked.withdrawn.isEmpty() ? ChartState::SourceWithdrawn
        : checked.isMoved                        ? ChartState::Moved
                                                 : ChartState::Same;
    return checked;
}

Result<QList<CheckedChart>> checkDeck(const DeckFile &deck, const CurrentNumbers &numbers,
    const std::function<bool(int done, int all)> &progress)
{
    const Result<QList<SlideChart>> charts = deckCharts(deck);
    if (!charts.has_value())
        return Failure(charts.error());
    if (hasLostFingerprints(deck, *charts)) {
        return failure(ErrorCode::NotFound,
            ExportTr::tr("The charts of this deck no longer say where they came from; a program "
                         "that does not keep it, such as LibreOffice, has saved it."),
            ExportTr::tr("Use the file as it was exported, or export it anew."), deck.where());
    }
    const bool isOurs = std::ranges::any_of(
        *charts, [](const SlideChart &chart) { return !chart.fingerprintPart.isEmpty(); });
    if (!isOurs) {
        return failure(ErrorCode::NotFound,
            ExportTr::tr("The deck has no chart that was exported from Sextant."),
            ExportTr::tr("Choose a deck that was."), deck.where());
    }
    QList<CheckedChart> checked;
    for (const SlideChart &chart : *charts) {
        if (progress && !progress(int(checked.size()), int(charts->size())))
            return failure(ErrorCode::Cancelled, ExportTr::tr("Stopped."), {}, deck.where());
        checked += checkChart(chart, numbers);
    }
    return checked;
}

QString figureText(const Figure &figure, const QString &unit, Language language)
{
    if (!figure.hasValue() && !figure.several.isEmpty()) {
        QStringList several;
        for (const double value : figure.several)
            several += QString::number(value, 'g', 15);
        return several.join(u" / "_s);
    }
    if (!figure.hasValue())
        return u"–"_s;
    const Unit shown(figure.unit.isEmpty() ? unit : figure.unit);
    if (language != Language::English)
        return NumberFormat(language).exact(figure.value, shown);
    const QString name = shown.displayName(language);
    const QString text = QString::number(figure.value, 'g', 15);
    return name.isEmpty() ? text : text + u' ' + name;
}

QString changeName(const FigureChange &change, const CheckedChart &chart, Language language)
{
    const QString name = figureName(change.after, chart.pivot.get(), language);
    const bool isTotal = change.after.row == TotalPlace || change.after.column == TotalPlace;
    if (!isTotal)
        return name;
    return name.isEmpty() ? ExportTr::tr("total") : ExportTr::tr("%1, total").arg(name);
}

QString changeText(const FigureChange &change, const CheckedChart &chart, Language language)
{
    const QString before = figureText(change.before, chart.chart.fingerprint->unit, language);
    const QString after = figureText(change.after, chart.unit(), language);
    QString line = changeName(change, chart, language) + u": "_s;
    line += change.isNumber() ? before + u" → "_s + after : after;
    if (std::isfinite(change.percent()) && change.isNumber()) {
        const QString sign = change.percent() > 0 ? u"+"_s : QString();
        line += u" ("_s + sign + QString::number(change.percent(), 'f', 1) + u" %)"_s;
    }
    if (change.before.hasValue() && change.after.hasValue()
        && change.before.kinds != change.after.kinds)
        line += u" ["_s + change.before.kinds + u" → "_s + change.after.kinds + u']';
    return line;
}

QString CheckedChart::unit() const
{
    return pivot ? pivot->unit.id() : chart.fingerprint ? chart.fingerprint->unit : QString();
}

} // namespace sextant
