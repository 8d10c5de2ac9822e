// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/deckexport.h"
#include "app/commandline/look.h"
#include "app/commandline/lookat.h"
#include "app/commandline/pivotprint.h"
#include "app/commandline/tr.h"
#include "app/commandline/verbs.h"
#include "models/explore/csvwriter.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

class PivotVerb final : public Verb
{
public:
    QString name() const override { return u"pivot"_s; }
    QString summary() const override
    {
        return CommandLineTr::tr("Print a dataset's numbers as a table, each with its source");
    }
    QStringList synopsis() const override
    {
        return { u"FILE --dataset ID [LOOK] [--format text|csv|json] [--labels names|ids] "
                 "[--totals]"_s };
    }
    QString details() const override
    {
        return CommandLineTr::tr(
            "Numbers of different sources are never added: a cell in which several meet shows all "
            "of them and has no value. \"sextant info FILE\" lists datasets, measures and "
            "dimensions.");
    }
    QList<Flag> flags() const override
    {
        QList<Flag> flags = lookFlags();
        flags << scenarioFlag();
        flags << Flag { u"format"_s, u"text|csv|json"_s, CommandLineTr::tr("text if not given"),
            false, {} };
        flags << Flag { u"labels"_s, u"names|ids"_s,
            CommandLineTr::tr("members by name or by id; names if not given"), false, {} };
        flags << Flag { u"totals"_s, {}, CommandLineTr::tr("add totals to text and csv"), false,
            {} };
        return flags;
    }
    int run(const Arguments &arguments, const VerbContext &context) const override;
};

int PivotVerb::run(const Arguments &arguments, const VerbContext &context) const
{
    if (arguments.positional().size() != 1)
        return reportUsage(context, *this, CommandLineTr::tr("Name one workspace file."));
    const auto format = arguments.choice(u"format"_s, { u"text"_s, u"csv"_s, u"json"_s });
    if (!format.has_value())
        return reportUsage(context, *this, format.error());
    const auto naming = arguments.choice(u"labels"_s, { u"names"_s, u"ids"_s });
    if (!naming.has_value())
        return reportUsage(context, *this, naming.error());
    const auto exploration = lookFrom(arguments);
    if (!exploration.has_value())
        return reportLook(context, *this, exploration.error());

    if (arguments.has(u"chart"_s)) {
        const auto known = checkChartKind(exploration->chart);
        if (!known.has_value())
            return reportUsage(context, *this, known.error());
    }
    const auto pivot
        = lookAt(arguments.positional(0), *exploration, arguments.value(u"scenario"_s));
    if (!pivot.has_value())
        return reportInput(context, pivot.error());
    const Labels labels = *naming == u"ids"_s ? Labels::Ids : Labels::Names;
    const bool withTotals = arguments.has(u"totals"_s);
    if (*format == u"csv"_s) {
        context.out << QString::fromUtf8(
            toCsv(*pivot, { labels == Labels::Ids, withTotals, context.language }));
    } else if (*format == u"json"_s) {
        context.out << QString::fromUtf8(pivotJson(*pivot, labels, context.language));
    } else {
        context.out << pivotText(*pivot, labels, context.language, withTotals);
    }
    context.out.flush();
    return ExitDone;
}

} // namespace

const Verb &pivotVerb()
{
    static const PivotVerb verb;
    return verb;
}

} // namespace sextant
