// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/look.h"

#include "app/commandline/tr.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

const QStringList Transforms { u"value"_s, u"share"_s, u"share-of-row"_s, u"growth"_s, u"index"_s,
    u"difference"_s };
const QStringList Sorts { u"given"_s, u"value"_s, u"name"_s };
const QStringList Steps { u"year"_s, u"half"_s, u"quarter"_s, u"month"_s };

Failure refuse(const QString &flag, const QString &what, const QString &hint = {})
{
    return failure(ErrorCode::InvalidArgument, what, hint, u"--"_s + flag);
}

/// A period that cannot be is the input's fault, whatever the parser calls it.
Failure impossible(const QString &flag, Error error)
{
    error.code = ErrorCode::OutOfDomain;
    error.where = u"--"_s + flag;
    return Failure(error);
}

/// `DIM=A|B` or `DIM!=A|B`.
Result<Filter> filterFrom(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    Filter filter;
    filter.excludes = equals > 0 && text[equals - 1] == u'!';
    filter.dimension = text.left(equals - (filter.excludes ? 1 : 0)).trimmed();
    const QStringList members = text.mid(equals + 1).split(u'|', Qt::SkipEmptyParts);
    for (const QString &member : members)
        filter.members.append(member.trimmed());
    if (equals < 0 || filter.dimension.isEmpty() || filter.members.isEmpty()
        || filter.members.contains(QString())) {
        return refuse(u"where"_s, CommandLineTr::tr("\"%1\" is not a condition.").arg(text),
            CommandLineTr::tr("Write DIM=MEMBER, DIM=MEMBER|MEMBER or DIM!=MEMBER."));
    }
    return filter;
}

Result<void> readAxes(const Arguments &arguments, Exploration &exploration)
{
    exploration.dataset = arguments.value(u"dataset"_s);
    if (exploration.dataset.isEmpty()) {
        return refuse(u"dataset"_s, CommandLineTr::tr("Say which dataset to look at."),
            CommandLineTr::tr("\"sextant info FILE\" lists the datasets."));
    }
    exploration.measure = arguments.value(u"measure"_s);
    if (arguments.has(u"rows"_s)) {
        exploration.rows = arguments.value(u"rows"_s).split(u',');
        for (QString &dimension : exploration.rows)
            dimension = dimension.trimmed();
        if (exploration.rows.contains(QString()))
            return refuse(u"rows"_s, CommandLineTr::tr("A dimension's id is empty."));
    }
    exploration.columns = arguments.value(u"columns"_s).trimmed();
    const QStringList conditions = arguments.values(u"where"_s);
    for (const QString &text : conditions) {
        const auto filter = filterFrom(text);
        if (!filter.has_value())
            return Failure(filter.error());
        exploration.filters.append(*filter);
    }
    const QStringList levels = arguments.values(u"level"_s);
    for (const QString &text : levels) {
        const QString dimension = text.section(u'=', 0, 0).trimmed();
        const QString level = text.section(u'=', 1).trimmed();
        bool isNumber = false;
        const int number = level.toInt(&isNumber);
        if (dimension.isEmpty() || !((isNumber && number >= 1) || level == u"own"_s)) {
            return refuse(u"level"_s, CommandLineTr::tr("\"%1\" is not a level.").arg(text),
                CommandLineTr::tr("Write DIM=own or DIM=N, where 1 is the top."));
        }
        exploration.levels.remove(dimension);
        if (isNumber)
            exploration.levels.insert(dimension, number);
    }
    return {};
}

Result<void> readTime(const Arguments &arguments, Exploration &exploration)
{
    if (arguments.has(u"period"_s)) {
        const auto range = PeriodRange::parse(arguments.value(u"period"_s));
        if (!range.has_value())
            return impossible(u"period"_s, range.error());
        exploration.periods = *range;
    }
    if (arguments.has(u"step"_s)) {
        const auto step = arguments.choice(u"step"_s, Steps);
        if (!step.has_value())
            return Failure(step.error());
        exploration.step = grainFromId(*step);
    }
    return {};
}

Result<void> readNumbers(
    const Arguments &arguments, const QString &rateFlag, Exploration &exploration)
{
    const auto transform = arguments.choice(u"as"_s, Transforms);
    if (!transform.has_value())
        return Failure(transform.error());
    exploration.transform = transformFromId(*transform).value_or(Transform::Value);
    if (arguments.has(u"base"_s)) {
        const auto base = Period::parse(arguments.value(u"base"_s));
        if (!base.has_value())
            return impossible(u"base"_s, base.error());
        if (exploration.transform != Transform::Index) {
            return refuse(u"base"_s,
                CommandLineTr::tr("A base period means something only with \"--as index\"."));
        }
        exploration.base = *base;
    }
    exploration.currency = arguments.value(u"currency"_s).trimmed().toUpper();
    if (!arguments.has(rateFlag))
        return {};
    const QString rate = arguments.value(rateFlag).trimmed();
    if (rate == u"published"_s) {
        exploration.rateBasis = RateBasis::Published;
    } else if (rate != u"year"_s) {
        const auto period = Period::parse(rate);
        if (!period.has_value())
            return impossible(rateFlag, period.error());
        exploration.rateBasis = RateBasis::Fixed;
        exploration.rateYear = period->year();
    }
    if (exploration.currency.isEmpty() && exploration.rateBasis != RateBasis::Published) {
        return refuse(rateFlag, CommandLineTr::tr("A rate means something only with a currency."),
            CommandLineTr::tr("Add --currency, for example --currency USD."));
    }
    return {};
}

Result<void> readOrder(const Arguments &arguments, Exploration &exploration)
{
    const auto sort = arguments.choice(u"sort"_s, Sorts);
    if (!sort.has_value())
        return Failure(sort.error());
    exploration.sort = *sort == u"value"_s ? SortBy::Value
        : *sort == u"name"_s               ? SortBy::Name
                                           : SortBy::Given;
    exploration.descending = arguments.has(u"descending"_s);
    constexpr int MostMembers = 1000000;
    const auto top = arguments.integer(u"top"_s, 1, MostMembers);
    if (!top.has_value())
        return Failure(top.error());
    exploration.top = top->value_or(0);
    if (arguments.has(u"chart"_s))
        exploration.chart = arguments.value(u"chart"_s);
    exploration.title = arguments.value(u"title"_s);
    exploration.logScale = arguments.has(u"log"_s);
    exploration.growthColumn = arguments.has(u"growth-column"_s);
    exploration.multiples = arguments.value(u"multiples"_s).trimmed();
    exploration.freeAxis = arguments.has(u"free-axis"_s);
    if (exploration.freeAxis && exploration.multiples.isEmpty()) {
        return refuse(u"free-axis"_s,
            CommandLineTr::tr("A free axis means something only with \"--multiples\"."));
    }
    return {};
}

/// One end of an arrow: a period, or a member of an axis; with the member that both ends share.
ChartAnchor anchorFrom(const QString &place, const QString &member)
{
    ChartAnchor anchor;
    const auto period = Period::parse(place);
    anchor.insert(period.has_value() ? u"period"_s : u"?1"_s, place);
    if (!member.isEmpty())
        anchor.insert(u"?2"_s, member);
    return anchor;
}

/// `FROM..TO` or `FROM..TO:MEMBER`.
Result<Annotation> arrowFrom(const QString &flag, const QString &text, Annotation::Type type)
{
    const QString member = text.section(u':', 1).trimmed();
    const QStringList ends = text.section(u':', 0, 0).split(u".."_s);
    if (ends.size() != 2 || ends[0].trimmed().isEmpty() || ends[1].trimmed().isEmpty()) {
        return refuse(flag, CommandLineTr::tr("\"%1\" is not an arrow.").arg(text),
            CommandLineTr::tr("Write FROM..TO or FROM..TO:MEMBER, for example 2025..2032."));
    }
    Annotation arrow;
    arrow.type = type;
    arrow.from = anchorFrom(ends[0].trimmed(), member);
    arrow.to = anchorFrom(ends[1].trimmed(), member);
    return arrow;
}

/// `VALUE`, `LOW..HIGH`, either with `:TEXT`.
Result<Annotation> referenceFrom(const QString &text)
{
    const QStringList ends = text.section(u':', 0, 0).split(u".."_s);
    Annotation reference;
    reference.text = text.section(u':', 1).trimmed();
    reference.type = ends.size() == 2 ? Annotation::Type::Band : Annotation::Type::Line;
    bool isLow = false;
    bool isHigh = true;
    reference.low = ends.first().trimmed().toDouble(&isLow);
    if (ends.size() == 2)
        reference.high = ends.last().trimmed().toDouble(&isHigh);
    const bool isOrdered = ends.size() == 1 || reference.low <= reference.high;
    if (ends.size() > 2 || !isLow || !isHigh || !isOrdered || !std::isfinite(reference.low)) {
        return refuse(u"reference"_s,
            CommandLineTr::tr("\"%1\" is not a reference line or band.").arg(text),
            CommandLineTr::tr("Write VALUE, VALUE:TEXT, LOW..HIGH or LOW..HIGH:TEXT."));
    }
    return reference;
}

/// `FROM..TO`.
Result<Annotation> axisBreakFrom(const QString &text)
{
    const QStringList ends = text.split(u".."_s);
    Annotation axisBreak;
    axisBreak.type = Annotation::Type::Break;
    bool isLow = false;
    bool isHigh = false;
    axisBreak.low = ends.first().trimmed().toDouble(&isLow);
    axisBreak.high = ends.last().trimmed().toDouble(&isHigh);
    const bool isRange = ends.size() == 2 && isLow && isHigh && axisBreak.low < axisBreak.high;
    if (!isRange || !std::isfinite(axisBreak.low) || !std::isfinite(axisBreak.high)) {
        return refuse(u"axis-break"_s, CommandLineTr::tr("\"%1\" is not an axis break.").arg(text),
            CommandLineTr::tr("Write FROM..TO in the unit of the numbers, the lower one first."));
    }
    return axisBreak;
}

/// `PERIOD:TEXT`, or for a note `AT:TEXT` or `AT/MEMBER:TEXT`.
Result<Annotation> textFrom(const QString &flag, const QString &text, Annotation::Type type)
{
    Annotation note;
    note.type = type;
    note.text = text.section(u':', 1).trimmed();
    const QString place = text.section(u':', 0, 0);
    const QString at = place.section(u'/', 0, 0).trimmed();
    if (at.isEmpty() || note.text.isEmpty()
        || (type == Annotation::Type::Event && !Period::parse(at).has_value())) {
        return refuse(flag, CommandLineTr::tr("\"%1\" is not a note.").arg(text),
            CommandLineTr::tr("Write PERIOD:TEXT; for a note also PERIOD/MEMBER:TEXT."));
    }
    note.from = anchorFrom(at, place.section(u'/', 1).trimmed());
    return note;
}

Result<void> readAnnotations(const Arguments &arguments, Exploration &exploration)
{
    const auto read = [&](const QString &flag, const auto &parse) -> Result<void> {
        const QStringList texts = arguments.values(flag);
        for (const QString &text : texts) {
            const Result<Annotation> annotation = parse(text);
            if (!annotation.has_value())
                return Failure(annotation.error());
            exploration.annotations.append(*annotation);
        }
        return {};
    };
    auto done = read(u"arrow"_s,
        [](const QString &text) { return arrowFrom(u"arrow"_s, text, Annotation::Type::Growth); });
    if (done.has_value()) {
        done = read(u"difference"_s, [](const QString &text) {
            return arrowFrom(u"difference"_s, text, Annotation::Type::Difference);
        });
    }
    if (done.has_value())
        done = read(u"reference"_s, referenceFrom);
    if (done.has_value())
        done = read(u"axis-break"_s, axisBreakFrom);
    if (done.has_value()) {
        done = read(u"callout"_s, [](const QString &text) {
            return textFrom(u"callout"_s, text, Annotation::Type::Note);
        });
    }
    if (done.has_value()) {
        done = read(u"event"_s, [](const QString &text) {
            return textFrom(u"event"_s, text, Annotation::Type::Event);
        });
    }
    return done;
}

} // namespace

QList<Flag> lookFlags(const QString &rateFlag)
{
    const auto flag = [](const QString &name, const QString &value, const QString &summary) {
        return Flag { name, value, summary, false, {} };
    };
    QList<Flag> flags {
        flag(u"dataset"_s, u"ID"_s, CommandLineTr::tr("the dataset; required")),
        flag(u"measure"_s, u"ID"_s, CommandLineTr::tr("the dataset's first if not given")),
        flag(u"rows"_s, u"DIM[,DIM…]"_s,
            CommandLineTr::tr("dimensions or \"period\" down the side; period if not given")),
        flag(u"columns"_s, u"DIM"_s, CommandLineTr::tr("a dimension or \"period\" along the top")),
        flag(u"where"_s, u"DIM=A|B"_s,
            CommandLineTr::tr("keep these members and all below them; DIM!=A leaves them out")),
        flag(u"level"_s, u"DIM=own|N"_s,
            CommandLineTr::tr("members with numbers of their own, or level N (1 is the top)")),
        flag(u"period"_s, u"FROM..TO"_s, CommandLineTr::tr("only these periods, ends included")),
        flag(u"step"_s, u"year|half|quarter|month"_s,
            CommandLineTr::tr("total finer periods to this step")),
        flag(u"as"_s, Transforms.join(u'|'), CommandLineTr::tr("what is shown of each number")),
        flag(u"base"_s, u"PERIOD"_s, CommandLineTr::tr("the period that is 100 for --as index")),
        flag(u"currency"_s, u"CODE"_s, CommandLineTr::tr("convert money: USD, CNY, …")),
        flag(rateFlag, u"published|year|PERIOD"_s,
            CommandLineTr::tr("the rate of each number's year (the default) or of one period")),
        flag(u"sort"_s, u"given|value|name"_s,
            CommandLineTr::tr("the order of the first axis that is not time")),
        flag(u"descending"_s, {}, CommandLineTr::tr("the other way round")),
        flag(u"top"_s, u"N"_s, CommandLineTr::tr("the N largest; the rest becomes \"other\"")),
        flag(u"chart"_s, u"KIND"_s, CommandLineTr::tr("line, column, bar, … for a picture")),
        flag(u"title"_s, u"TEXT"_s, CommandLineTr::tr("the headline of a picture")),
        flag(u"log"_s, {}, CommandLineTr::tr("a logarithmic axis in a picture")),
        flag(u"arrow"_s, u"FROM..TO[:MEMBER]"_s,
            CommandLineTr::tr("an arrow with the growth a year between two numbers of a picture")),
        flag(u"difference"_s, u"FROM..TO[:MEMBER]"_s,
            CommandLineTr::tr("an arrow with the difference of two numbers")),
        flag(u"reference"_s, u"VALUE[:TEXT]"_s,
            CommandLineTr::tr("a line across a picture; LOW..HIGH for a band")),
        flag(u"axis-break"_s, u"FROM..TO"_s,
            CommandLineTr::tr(
                "leave this part of the value axis out, with a torn strip in its place")),
        flag(u"callout"_s, u"AT[/MEMBER]:TEXT"_s,
            CommandLineTr::tr("a note beside a number, for example 2025/google:TEXT")),
        flag(u"event"_s, u"PERIOD:TEXT"_s, CommandLineTr::tr("an event on the time axis")),
        flag(u"growth-column"_s, {},
            CommandLineTr::tr("the growth a year of every series beside its name")),
        flag(u"multiples"_s, u"DIM"_s,
            CommandLineTr::tr("a small chart for every member of a dimension")),
        flag(u"free-axis"_s, {},
            CommandLineTr::tr("small charts each with a value axis of their own")),
    };
    const QStringList repeatable { u"where"_s, u"level"_s, u"arrow"_s, u"difference"_s,
        u"reference"_s, u"callout"_s, u"event"_s };
    for (Flag &each : flags)
        each.isRepeatable = repeatable.contains(each.name);
    return flags;
}

Flag scenarioFlag()
{
    return { u"scenario"_s, u"NAME"_s,
        CommandLineTr::tr("carry the numbers forward by a saved scenario, by its name or id"),
        false, {} };
}

Result<Exploration> lookFrom(const Arguments &arguments, const QString &rateFlag)
{
    Exploration exploration;
    if (auto read = readAxes(arguments, exploration); !read.has_value())
        return Failure(read.error());
    if (auto read = readTime(arguments, exploration); !read.has_value())
        return Failure(read.error());
    if (auto read = readNumbers(arguments, rateFlag, exploration); !read.has_value())
        return Failure(read.error());
    if (auto read = readOrder(arguments, exploration); !read.has_value())
        return Failure(read.error());
    if (auto read = readAnnotations(arguments, exploration); !read.has_value())
        return Failure(read.error());
    return exploration;
}

int reportLook(const VerbContext &context, const Verb &verb, const Error &error)
{
    return error.code == ErrorCode::InvalidArgument ? reportUsage(context, verb, error)
                                                    : reportInput(context, error);
}

} // namespace sextant
