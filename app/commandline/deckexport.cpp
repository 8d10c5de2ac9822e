// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/deckexport.h"

#include "app/commandline/exportlook.h"
#include "app/commandline/look.h"
#include "app/commandline/lookat.h"
#include "app/commandline/progressline.h"
#include "app/commandline/tr.h"
#include "db/values/suggest.h"
#include "models/explore/explorationjson.h"
#include "models/explore/foreach.h"
#include "models/explore/storylook.h"
#include "views/charts/families.h"
#include "views/charts/family.h"
#include "views/export/deckmaking.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sextant {

/// A saved exploration by its id or its name in any language, without regard to case.
Result<Exploration> savedExploration(const db::Workspace &workspace, const QString &name)
{
    const auto all = workspace.explorations();
    if (!all.has_value())
        return Failure(all.error());
    QStringList known;
    if (const Saved *saved = findSaved(*all, name, known))
        return explorationFromJson(saved->json);
    return failure(ErrorCode::NotFound,
        CommandLineTr::tr("There is no saved exploration \"%1\".").arg(name),
        whichIsMeant(name, known, idsOf(*all)), workspace.path());
}

/// A family that does not exist, or that cannot draw these numbers, is the input's fault.
Result<void> checkChartKind(const QString &id)
{
    if (chartFamily(id))
        return {};
    QStringList known;
    for (const ChartFamily *family : chartFamilies())
        known += family->id();
    const QStringList hints { didYouMean(id, known),
        CommandLineTr::tr("Kinds: %1.").arg(known.join(u", "_s)) };
    return failure(ErrorCode::NotFound,
        CommandLineTr::tr("There is no chart of the kind \"%1\".").arg(id),
        hints.join(u' ').trimmed(), u"--chart"_s);
}

Result<void> checkChart(const Pivot &pivot, Language language)
{
    const QString id = pivot.exploration.chart;
    if (Result<void> known = checkChartKind(id); !known.has_value())
        return known;
    const ChartFamily *family = chartFamily(id);
    if (const QString reason = whyNotShown(*family, pivot, language); !reason.isEmpty()) {
        return failure(ErrorCode::NotSupported,
            CommandLineTr::tr("These numbers cannot be drawn as %1.").arg(id), reason,
            u"--chart"_s);
    }
    return {};
}

namespace {

/// A page of the deck: the exploration as it is now in the workspace.
Result<DeckChart> chartOf(CubeShelf &shelf, const Exploration &look, Language language)
{
    auto pivot = shelf.lookAt(look);
    if (!pivot.has_value())
        return Failure(pivot.error());
    if (const auto checked = checkChart(*pivot, language); !checked.has_value())
        return Failure(checked.error());
    return DeckChart { std::make_shared<const Pivot>(std::move(*pivot)), {} };
}

/// A story by its id or its name in any language, without regard to case.
Result<Story> savedStory(const db::Workspace &workspace, const QString &name)
{
    const auto all = workspace.stories();
    if (!all.has_value())
        return Failure(all.error());
    QStringList known;
    for (const Story &story : *all) {
        for (const QString &candidate :
            { story.id, story.names.en, story.names.zhHans, story.names.zhHant }) {
            if (!candidate.isEmpty() && candidate.compare(name, Qt::CaseInsensitive) == 0)
                return story;
            if (!candidate.isEmpty() && !known.contains(candidate))
                known += candidate;
        }
    }
    return failure(ErrorCode::NotFound, CommandLineTr::tr("There is no story \"%1\".").arg(name),
        whichIsMeant(name, known, idsOf(*all)), workspace.path());
}

/// @param title  of the deck in place of the story's name; may be empty
Result<DeckContent> contentOfStory(
    const db::Workspace &workspace, const QString &name, const QString &title, Language language)
{
    const auto story = savedStory(workspace, name);
    if (!story.has_value())
        return Failure(story.error());
    const auto explorations = workspace.explorations();
    if (!explorations.has_value())
        return Failure(explorations.error());
    if (story->items.isEmpty()) {
        return failure(ErrorCode::NotFound,
            CommandLineTr::tr("The story \"%1\" has no explorations.").arg(story->id),
            CommandLineTr::tr("Add some in the window's panel of stories."), workspace.path());
    }
    DeckContent content { title.isEmpty() ? story->names.in(language) : title, {} };
    CubeShelf shelf(workspace);
    for (const StoryItem &item : story->items) {
        const auto look = storyLook(*story, item, *explorations, language);
        if (!look.has_value())
            return Failure(look.error());
        auto chart = chartOf(shelf, *look, language);
        if (!chart.has_value())
            return Failure(inStory(chart.error(), *story, item));
        chart->soWhat = item.soWhat.in(language);
        content.charts += *chart;
    }
    return content;
}

Result<DeckContent> contentOfExplorations(
    const db::Workspace &workspace, const Arguments &arguments, Language language)
{
    DeckContent content {
        arguments.value(u"title"_s, QFileInfo(workspace.path()).completeBaseName()), {}
    };
    CubeShelf shelf(workspace);
    for (const QString &name : arguments.values(u"exploration"_s)) {
        const auto exploration = savedExploration(workspace, name);
        if (!exploration.has_value())
            return Failure(exploration.error());
        const auto carried = withScenario(workspace, *exploration, arguments.value(u"scenario"_s));
        if (!carried.has_value())
            return Failure(carried.error());
        const auto chart = chartOf(shelf, *carried, language);
        if (!chart.has_value())
            return Failure(chart.error());
        content.charts += *chart;
    }
    return content;
}

/// One page a member. @param leftOut  receives the members that cannot be drawn, with the reason
Result<DeckContent> contentForEach(const db::Workspace &workspace, const Arguments &arguments,
    const Exploration &look, Language language, QStringList &leftOut)
{
    CubeShelf shelf(workspace);
    const auto cube = shelf.cube(look.dataset);
    if (!cube.has_value())
        return Failure(cube.error());
    const auto looks = forEachMember(**cube, look, arguments.value(u"for-each"_s), language);
    if (!looks.has_value())
        return Failure(looks.error());
    DeckContent content { look.title, {} };
    for (const MemberLook &each : *looks) {
        const auto chart = chartOf(shelf, each.exploration, language);
        if (chart.has_value()) {
            content.charts += *chart;
            continue;
        }
        if (chart.error().code != ErrorCode::NotSupported)
            return Failure(chart.error());
        if (each.member == looks->last().member && content.charts.isEmpty())
            return Failure(chart.error());
        leftOut += each.member.in(language);
    }
    if (content.title.isEmpty()) {
        const Pivot &first = *content.charts.first().pivot;
        content.title = first.measure.names.in(language);
    }
    return content;
}

/// The look that `--for-each` repeats.
Result<Exploration> repeatedLook(const db::Workspace &workspace, const Arguments &arguments,
    const std::optional<Exploration> &given)
{
    auto look = given ? Result<Exploration>(*given)
                      : savedExploration(workspace, arguments.value(u"exploration"_s));
    if (!look.has_value())
        return look;
    look->chart = arguments.value(u"chart"_s, look->chart);
    look->title = arguments.value(u"title"_s, look->title);
    return withScenario(workspace, *look, arguments.value(u"scenario"_s));
}

Result<QByteArray> drawnDeck(const DeckContent &content, const Arguments &arguments,
    const VerbContext &context, const ExportOptions &options)
{
    ProgressLine line(context);
    const QString output = arguments.value(u"output"_s);
    warnOfSmallText(content, options, QFileInfo(output).suffix(), context);
    const auto show = line.callback();
    auto deck = deckBytes(content, output, options, [&](int done, int total) {
        return show(QFileInfo(output).fileName(), double(done) / total);
    });
    line.clear();
    return deck;
}

Result<QByteArray> deckOf(const db::Workspace &workspace, const Arguments &arguments,
    const VerbContext &context, const ExportOptions &options)
{
    const auto content = arguments.has(u"story"_s)
        ? contentOfStory(
            workspace, arguments.value(u"story"_s), arguments.value(u"title"_s), options.language)
        : contentOfExplorations(workspace, arguments, options.language);
    return content.has_value() ? drawnDeck(*content, arguments, context, options)
                               : Failure(content.error());
}

/// Writes the whole deck, or reports why there is none. @return an ExitStatus
int saveDeck(const Result<QByteArray> &deck, const Arguments &arguments, const VerbContext &context)
{
    if (!deck.has_value())
        return reportInput(context, deck.error());
    const Result<void> saved = saveFile(arguments.value(u"output"_s), *deck);
    return saved.has_value() ? int(ExitDone) : reportInput(context, saved.error());
}

/// Why the output cannot hold a deck, as a sentence; empty if it can.
QString refusedOutput(const Arguments &arguments)
{
    const QString suffix = QFileInfo(arguments.value(u"output"_s)).suffix();
    return deckSuffixes().contains(suffix, Qt::CaseInsensitive)
        ? QString()
        : CommandLineTr::tr("A deck is written to a file that ends in .pptx or .pdf.");
}

/// What contradicts a deck among the flags, as a sentence; empty if nothing does.
QString contradiction(const Arguments &arguments)
{
    const bool isStory = arguments.has(u"story"_s);
    if (isStory && arguments.has(u"exploration"_s))
        return CommandLineTr::tr("--%1 cannot be combined with --story.").arg(u"exploration"_s);
    if (isStory && arguments.has(u"scenario"_s))
        return CommandLineTr::tr("--%1 cannot be combined with --story.").arg(u"scenario"_s);
    if (arguments.has(u"for-each"_s))
        return CommandLineTr::tr("--for-each is for one exploration, not for a deck.");
    for (const Flag &flag : lookFlags()) {
        if (!arguments.has(flag.name) || flag.name == u"title")
            continue;
        if (isStory)
            return CommandLineTr::tr("--%1 cannot be combined with --story.").arg(flag.name);
        if (flag.name == u"chart")
            return CommandLineTr::tr("--chart is for one exploration, not for a deck.");
        return CommandLineTr::tr("--%1 cannot be combined with --exploration.").arg(flag.name);
    }
    return {};
}

} // namespace

QString wrongDeck(const Arguments &arguments)
{
    const bool isDeck = arguments.has(u"story"_s) || arguments.values(u"exploration"_s).size() > 1;
    if (!isDeck && !arguments.has(u"for-each"_s))
        return {};
    const QString reason = isDeck ? contradiction(arguments) : QString();
    return reason.isEmpty() ? refusedOutput(arguments) : reason;
}

int exportDeck(const db::Workspace &workspace, const Arguments &arguments,
    const VerbContext &context, const ExportOptions &options)
{
    return saveDeck(deckOf(workspace, arguments, context, options), arguments, context);
}

int exportForEach(const db::Workspace &workspace, const Arguments &arguments,
    const VerbContext &context, const ExportOptions &options,
    const std::optional<Exploration> &look)
{
    const auto repeated = repeatedLook(workspace, arguments, look);
    if (!repeated.has_value())
        return reportInput(context, repeated.error());
    QStringList leftOut;
    const auto content = contentForEach(workspace, arguments, *repeated, options.language, leftOut);
    if (!content.has_value())
        return reportInput(context, content.error());
    if (!leftOut.isEmpty()) {
        context.err << CommandLineTr::tr("Left out, because the chart cannot draw them: %1.")
                           .arg(leftOut.join(u", "_s))
                    << Qt::endl;
    }
    return saveDeck(drawnDeck(*content, arguments, context, options), arguments, context);
}

} // namespace sextant
