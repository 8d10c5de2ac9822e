// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/calculator.h"
#include "app/commandline/tr.h"
#include "app/commandline/verb.h"
#include "app/commandline/verbs.h"
#include "db/values/suggest.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

class ForecastVerb final : public Verb
{
public:
    QString name() const override { return u"forecast"_s; }
    QString summary() const override
    {
        return CommandLineTr::tr("Work out growth rates and paths");
    }
    QStringList synopsis() const override
    {
        return {
            u"growth --first V --last V (--from YEAR --to YEAR | --years N)"_s,
            u"rate --value V --target V (--from YEAR --to YEAR | --years N)"_s,
            u"project --value V --rate PERCENT --from YEAR --to YEAR"_s,
            u"years --value V --target V --rate PERCENT"_s,
        };
    }
    QList<Flag> flags() const override
    {
        QList<Flag> flags = calculatorFlags();
        flags << Flag { u"rate"_s, u"PERCENT"_s, CommandLineTr::tr("growth a year: 17.76"), false,
            {} }
              << Flag { u"format"_s, u"text|csv|json"_s, CommandLineTr::tr("text if not given"),
                     false, {} };
        return flags;
    }
    int run(const Arguments &arguments, const VerbContext &context) const override
    {
        const QString word = arguments.positional(0);
        if (calculatorForms().contains(word))
            return runCalculator(*this, arguments, context);
        if (word.isEmpty())
            return reportUsage(context, *this, CommandLineTr::tr("Say what to work out."));
        return reportUsage(context, *this,
            Error { ErrorCode::InvalidArgument,
                CommandLineTr::tr("There is no form \"%1\".").arg(word), {},
                didYouMean(word, calculatorForms()), {} });
    }
};

} // namespace

const Verb &forecastVerb()
{
    static const ForecastVerb verb;
    return verb;
}

} // namespace sextant
