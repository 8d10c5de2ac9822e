// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/calculator.h"
#include "app/commandline/seriesforecast.h"
#include "app/commandline/tr.h"
#include "app/commandline/verb.h"
#include "app/commandline/verbs.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

class ForecastVerb final : public Verb
{
public:
    QString name() const override { return u"forecast"_s; }
    QString summary() const override
    {
        return CommandLineTr::tr("Work out growth rates and paths, or carry a series forward");
    }
    QStringList synopsis() const override
    {
        return {
            u"growth --first V --last V (--from YEAR --to YEAR | --years N)"_s,
            u"rate --value V --target V (--from YEAR --to YEAR | --years N)"_s,
            u"project --value V --rate PERCENT --from YEAR --to YEAR"_s,
            u"years --value V --target V --rate PERCENT"_s,
            u"FILE METHOD --dataset ID [LOOK] [--until YEAR] [--spread POINTS]"_s,
        };
    }
    QString details() const override
    {
        return CommandLineTr::tr(
            "METHOD is constant-growth (at --rate, or at the series' own rate between its first "
            "and last number), trend (a straight line by least squares) or log-trend (the same on "
            "logarithms, so a steady growth). Every series is carried forward from its own last "
            "number; what sources published stays as it is. \"growth\" and \"rate\" are one "
            "formula: (last / first)^(1 / years) - 1.");
    }
    QList<Flag> flags() const override
    {
        QList<Flag> flags = calculatorFlags();
        flags << Flag { u"rate"_s, u"PERCENT"_s, CommandLineTr::tr("growth a year: 17.76"), false,
            {} };
        flags << Flag { u"format"_s, u"text|csv|json"_s, CommandLineTr::tr("text if not given"),
            false, {} };
        return flags + seriesFlags();
    }
    int run(const Arguments &arguments, const VerbContext &context) const override
    {
        const QString word = arguments.positional(0);
        if (word.isEmpty())
            return reportUsage(context, *this, CommandLineTr::tr("Say what to work out."));
        if (calculatorForms().contains(word))
            return runCalculator(*this, arguments, context);
        QStringList meant { u"rate"_s, u"format"_s };
        for (const Flag &flag : seriesFlags())
            meant << flag.name;
        if (const QString flag = arguments.firstNotMeant(flags(), meant); !flag.isEmpty())
            return reportUsage(
                context, *this, CommandLineTr::tr("--%1 means nothing to \"%2\".").arg(flag, word));
        return runSeriesForecast(*this, arguments, context);
    }
};

} // namespace

const Verb &forecastVerb()
{
    static const ForecastVerb verb;
    return verb;
}

} // namespace sextant
