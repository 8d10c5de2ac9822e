// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/deckexport.h"
#include "app/commandline/deckrenewal.h"
#include "app/commandline/exportlook.h"
#include "app/commandline/look.h"
#include "app/commandline/lookat.h"
#include "app/commandline/plainrows.h"
#include "app/commandline/tr.h"
#include "app/commandline/verbs.h"
#include "db/origin.h"
#include "db/workspace.h"
#include "views/export/exporter.h"
#include "views/export/pptx/decktemplate.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Writes what is looked at to a file, as the window's Export does.
class ExportVerb final : public Verb
{
public:
    QString name() const override { return u"export"_s; }
    QString summary() const override
    {
        return CommandLineTr::tr("Write a chart or its numbers to a file");
    }
    QStringList synopsis() const override
    {
        return {
            u"FILE --exploration NAME -o OUT.{png,svg,pdf,pptx,xlsx,csv} [--chart KIND] "
            "[--title TEXT]"_s,
            u"FILE --dataset ID [LOOK] -o OUT.{png,svg,pdf,pptx,xlsx,csv}"_s,
            u"FILE --story NAME -o DECK.{pptx,pdf} [--title TEXT]"_s,
            u"FILE --exploration NAME --exploration NAME … -o DECK.{pptx,pdf} [--title TEXT]"_s,
            u"FILE --refresh OLD.pptx -o NEW.pptx"_s,
            u"FILE (--exploration NAME | --dataset ID [LOOK]) --for-each DIM -o DECK.{pptx,pdf}"_s,
            u"FILE --dataset ID --plain-rows -o OUT.{csv,sqlite}"_s,
        };
    }
    QString details() const override
    {
        return CommandLineTr::tr("The format follows from the ending of OUT. An existing file is "
                                 "replaced only when the new one is complete. A deck has a "
                                 "cover, one page an exploration, and the sources of all. A "
                                 "deck is refreshed by the numbers of the workspace; what was "
                                 "formatted or written by hand stays.");
    }
    QList<Flag> flags() const override;
    bool needsPainting() const override { return true; }
    int run(const Arguments &arguments, const VerbContext &context) const override;
};

QList<Flag> ExportVerb::flags() const
{
    QList<Flag> flags = lookFlags();
    flags << Flag { u"exploration"_s, u"NAME"_s,
        CommandLineTr::tr("a saved exploration, by its name or id; several make a deck of slides"),
        true, {} };
    flags << Flag { u"story"_s, u"NAME"_s,
        CommandLineTr::tr("a story, by its name or id: a deck with its headlines and so-whats"),
        false, {} };
    flags << Flag { u"for-each"_s, u"DIM"_s,
        CommandLineTr::tr("a deck with a page for each member of a dimension that has numbers"),
        false, {} };
    flags << scenarioFlag();
    flags << Flag { u"output"_s, u"OUT"_s,
        CommandLineTr::tr("the file to write: .png, .svg, .pdf, .pptx, .xlsx or .csv"), false,
        u'o' };
    flags << Flag { u"per-slide"_s, u"1|2"_s,
        CommandLineTr::tr("how many charts of a deck stand beside each other; 1 if not given"),
        false, {} };
    flags << Flag { u"template"_s, u"FILE.pptx"_s,
        CommandLineTr::tr("your own presentation: slides are added to it, in its look"), false,
        {} };
    flags << Flag { u"refresh"_s, u"OLD.pptx"_s,
        CommandLineTr::tr("a deck that was exported before, to bring its charts up to date"), false,
        {} };
    flags << Flag { u"plain-rows"_s, {},
        CommandLineTr::tr("all rows of a tracker, one by one, for other programs"), false, {} };
    flags += exportLookFlags();
    return flags;
}

/// The first flag of LOOK that contradicts `--exploration`; empty if there is none.
QString contradicting(const Arguments &arguments)
{
    for (const Flag &flag : lookFlags()) {
        if (flag.name != u"chart" && flag.name != u"title" && arguments.has(flag.name))
            return flag.name;
    }
    return {};
}

/// What is wrong with a template's use; empty if nothing is.
QString wrongTemplate(const Arguments &arguments)
{
    if (!arguments.has(u"template"_s))
        return {};
    const QString suffix = QFileInfo(arguments.value(u"output"_s)).suffix();
    if (suffix.compare(u"pptx"_s, Qt::CaseInsensitive) != 0)
        return CommandLineTr::tr("--template is for slides: -o OUT.pptx.");
    if (arguments.has(u"size"_s))
        return CommandLineTr::tr("--size cannot be combined with --template, whose slides decide.");
    return {};
}

/// What is wrong with `--csv`; empty if nothing is.
QString wrongCsv(const Arguments &arguments)
{
    const QString suffix = QFileInfo(arguments.value(u"output"_s)).suffix();
    if (!arguments.has(u"csv"_s) || suffix.compare(u"csv"_s, Qt::CaseInsensitive) == 0)
        return {};
    return CommandLineTr::tr("--csv is for tables: -o OUT.csv.");
}

/// What is wrong with `--text-scale`; empty if nothing is. Texts of slides have sizes of their own.
QString wrongTextScale(const Arguments &arguments)
{
    const QString suffix = QFileInfo(arguments.value(u"output"_s)).suffix();
    const Exporter *exporter = exporterFor(suffix);
    const bool isPainted = exporter && exporter->isDrawing() && exporter->suffix() != u"pptx";
    if (!arguments.has(u"text-scale"_s) || !exporter || isPainted)
        return {};
    return CommandLineTr::tr("--text-scale is for pictures, drawings and pages: "
                             "-o OUT.png, OUT.svg or OUT.pdf.");
}

/// Takes over `--per-slide`. @return what is wrong with it; empty if nothing is
QString addPerSlide(ExportOptions &options, const Arguments &arguments)
{
    const auto count = arguments.integer(u"per-slide"_s, 1, 2);
    if (!count.has_value())
        return count.error().what;
    options.perSlide = count->value_or(1);
    const bool isDeck = arguments.has(u"story"_s) || arguments.has(u"for-each"_s)
        || arguments.values(u"exploration"_s).size() > 1;
    if (options.perSlide > 1 && !isDeck)
        return CommandLineTr::tr("--per-slide is for a deck of several charts.");
    if (options.perSlide > 1 && arguments.has(u"template"_s))
        return CommandLineTr::tr("--per-slide cannot be combined with --template.");
    return {};
}

/// What contradicts what among the flags, as a sentence; empty if nothing does.
QString wrongUse(const Arguments &arguments)
{
    for (const QString &wrong : { wrongTemplate(arguments), wrongTextScale(arguments),
             wrongCsv(arguments), wrongDeck(arguments) }) {
        if (!wrong.isEmpty())
            return wrong;
    }
    const QString flag = arguments.has(u"exploration"_s) ? contradicting(arguments) : QString();
    return flag.isEmpty()
        ? QString()
        : CommandLineTr::tr("--%1 cannot be combined with --exploration.").arg(flag);
}

/// Adds what has to be read from files: the brand and the template.
Result<void> addFiles(
    ExportOptions &options, const Arguments &arguments, const VerbContext &context)
{
    if (auto branded = addBrand(options, arguments, context); !branded.has_value())
        return branded;
    if (!arguments.has(u"template"_s))
        return {};
    auto opened = DeckTemplate::open(arguments.value(u"template"_s));
    if (!opened.has_value())
        return Failure(opened.error());
    options.slideTemplate = std::make_shared<const DeckTemplate>(std::move(*opened));
    return {};
}

Result<Pivot> pivotOf(const db::Workspace &workspace, const Arguments &arguments,
    const std::optional<Exploration> &look)
{
    auto exploration = look ? Result<Exploration>(*look)
                            : savedExploration(workspace, arguments.value(u"exploration"_s));
    if (!exploration.has_value())
        return Failure(exploration.error());
    exploration->chart = arguments.value(u"chart"_s, exploration->chart);
    exploration->title = arguments.value(u"title"_s, exploration->title);
    const auto carried = withScenario(workspace, *exploration, arguments.value(u"scenario"_s));
    return carried.has_value() ? lookAt(workspace, *carried) : Failure(carried.error());
}

/// One chart, or its numbers. @return an ExitStatus
int exportOne(const db::Workspace &workspace, const Arguments &arguments,
    const VerbContext &context, const ExportOptions &options,
    const std::optional<Exploration> &look)
{
    const QString output = arguments.value(u"output"_s);
    const auto pivot = pivotOf(workspace, arguments, look);
    if (!pivot.has_value())
        return reportInput(context, pivot.error());
    warnOfNothing(*pivot, context);
    const Exporter *exporter = exporterFor(QFileInfo(output).suffix());
    if (!exporter || exporter->isDrawing()) {
        const Result<void> checked = checkChart(*pivot, context.language);
        if (!checked.has_value())
            return reportInput(context, checked.error());
        if (exporter)
            warnOfSmallText(*pivot, options, exporter->suffix(), context);
    }
    const Result<void> written = exportFile(*pivot, output, options);
    return written.has_value() ? int(ExitDone) : reportInput(context, written.error());
}

int ExportVerb::run(const Arguments &arguments, const VerbContext &context) const
{
    if (arguments.positional().size() != 1)
        return reportUsage(context, *this, CommandLineTr::tr("Name one workspace file."));
    if (arguments.value(u"output"_s).isEmpty())
        return reportUsage(context, *this, CommandLineTr::tr("Say which file to write: -o OUT."));
    if (arguments.has(u"refresh"_s))
        return refreshDeck(*this, arguments, context);
    if (arguments.has(u"plain-rows"_s))
        return exportPlainRows(*this, arguments, context);
    auto options = exportOptionsFrom(arguments, context.language);
    if (!options.has_value())
        return reportUsage(context, *this, options.error());
    if (arguments.has(u"chart"_s)) {
        const auto known = checkChartKind(arguments.value(u"chart"_s));
        if (!known.has_value())
            return reportUsage(context, *this, known.error());
    }
    if (const QString wrong = wrongUse(arguments); !wrong.isEmpty())
        return reportUsage(context, *this, wrong);
    if (const QString wrong = addPerSlide(*options, arguments); !wrong.isEmpty())
        return reportUsage(context, *this, wrong);
    std::optional<Exploration> look;
    if (!arguments.has(u"exploration"_s) && !arguments.has(u"story"_s)) {
        const auto read = lookFrom(arguments);
        if (!read.has_value())
            return reportLook(context, *this, read.error());
        look = *read;
    }

    if (const auto added = addFiles(*options, arguments, context); !added.has_value())
        return reportInput(context, added.error());
    const auto workspace = db::Workspace::open(arguments.positional(0), db::OpenMode::ReadOnly);
    if (!workspace.has_value())
        return reportInput(context, workspace.error());
    const auto origin = db::originOf(**workspace);
    if (!origin.has_value())
        return reportInput(context, origin.error());
    *options = withOrigin(*options, *origin);
    if (arguments.has(u"for-each"_s))
        return exportForEach(**workspace, arguments, context, *options, look);
    if (arguments.has(u"story"_s) || arguments.values(u"exploration"_s).size() > 1)
        return exportDeck(**workspace, arguments, context, *options);
    return exportOne(**workspace, arguments, context, *options, look);
}

} // namespace

const Verb &exportVerb()
{
    static const ExportVerb verb;
    return verb;
}

} // namespace sextant
