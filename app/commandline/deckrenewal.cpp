// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/deckrenewal.h"

#include "app/commandline/deckreport.h"
#include "app/commandline/tr.h"
#include "views/export/exporter.h"
#include "views/export/pptx/deckrefresh.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

using Outcome = RenewedChart::Outcome;

/// `Slide 2: Headline – renewed`, and what was left of it.
QString outcomeText(const CheckedChart &checked, const RenewedChart &renewed)
{
    const bool isUnchanged = renewed.outcome == Outcome::Unchanged;
    const QString what = isUnchanged ? chartStateText(checked.state)
        : renewed.outcome == Outcome::Renewed
        ? CommandLineTr::tr("renewed")
        : CommandLineTr::tr("left as it is. %1").arg(renewed.reason);
    QString text
        = CommandLineTr::tr("Slide %1: %2").arg(checked.chart.number).arg(checked.chart.title)
        + u" – "_s + what + u'\n';
    if (!renewed.keptTexts.isEmpty()) {
        text += u"    "_s
            + CommandLineTr::tr("texts changed by hand were kept: %1")
                  .arg(renewed.keptTexts.join(u", "_s))
            + u'\n';
    }
    return text;
}

/// Renews every chart that needs it. @return what was done, a line a chart
Result<QString> renewed(DeckFile &deck, const db::Workspace &workspace)
{
    const auto numbers = currentNumbers(workspace);
    if (!numbers.has_value())
        return Failure(numbers.error());
    const auto checked = checkDeck(deck, *numbers);
    if (!checked.has_value())
        return Failure(checked.error());
    QString report;
    for (const CheckedChart &chart : *checked) {
        const auto done = renewChart(deck, chart, numbers->origin);
        if (!done.has_value())
            return Failure(done.error());
        report += outcomeText(chart, *done);
    }
    return report;
}

} // namespace

int refreshDeck(const Verb &verb, const Arguments &arguments, const VerbContext &context)
{
    const QString other
        = arguments.firstNotMeant(verb.flags(), { u"refresh"_s, u"output"_s, u"language"_s });
    if (!other.isEmpty()) {
        return reportUsage(context, verb,
            CommandLineTr::tr("--%1 cannot be combined with --refresh: a chart keeps what it "
                              "shows.")
                .arg(other));
    }
    const QString output = arguments.value(u"output"_s);
    if (QFileInfo(output).suffix().compare(u"pptx"_s, Qt::CaseInsensitive) != 0) {
        return reportUsage(
            context, verb, CommandLineTr::tr("A refreshed deck is a deck: -o NEW.pptx."));
    }
    const auto workspace = db::Workspace::open(arguments.positional(0), db::OpenMode::ReadOnly);
    if (!workspace.has_value())
        return reportInput(context, workspace.error());
    auto deck = DeckFile::open(arguments.value(u"refresh"_s));
    if (!deck.has_value())
        return reportInput(context, deck.error());
    const auto report = renewed(*deck, **workspace);
    if (!report.has_value())
        return reportInput(context, report.error());
    const auto bytes = deck->finished();
    if (!bytes.has_value())
        return reportInput(context, bytes.error());
    if (const auto saved = saveFile(output, *bytes); !saved.has_value())
        return reportInput(context, saved.error());
    context.out << *report;
    context.out.flush();
    return ExitDone;
}

} // namespace sextant
