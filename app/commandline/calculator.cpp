// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/calculator.h"

#include "app/commandline/tr.h"
#include "models/forecast/growth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;

/// What a form computes: one number, or a path of them.
struct Answer
{
    QString name; ///< `growth`, `years`: the key of the JSON and the header of the CSV
    double number = 0;
    bool isPercent = false;
    QList<YearValue> path;
};

/// The numbers of the command, read before anything is computed. Missing ones and words that
/// are no numbers are the command's fault.
class Numbers final
{
public:
    explicit Numbers(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }

    double number(const QString &flag)
    {
        const auto number = m_arguments.number(flag);
        if (!number)
            fail(number.error());
        else if (number->has_value())
            return **number;
        else
            miss(flag);
        return 0;
    }
    int year(const QString &flag)
    {
        const auto year = m_arguments.integer(flag, FirstYear, LastYear);
        if (!year)
            fail(year.error());
        else if (year->has_value())
            return **year;
        else
            miss(flag);
        return 0;
    }
    /// The length of the span: `--years`, or `--to` less `--from`.
    double span()
    {
        if (!m_arguments.has(u"years"_s))
            return year(u"to"_s) - year(u"from"_s);
        if (m_arguments.has(u"from"_s) || m_arguments.has(u"to"_s))
            fail({ ErrorCode::InvalidArgument,
                CommandLineTr::tr("Give either --years or --from and --to."), {}, {}, {} });
        return number(u"years"_s);
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    void miss(const QString &flag)
    {
        fail({ ErrorCode::InvalidArgument, CommandLineTr::tr("This flag is needed."),
            u"--"_s + flag, {}, {} });
    }

    const Arguments &m_arguments;
    std::optional<Error> m_error;
};

Result<Answer> answered(const QString &name, Result<double> number, bool isPercent)
{
    return number.map([&](double value) {
        return Answer { name, isPercent ? value * 100 : value, isPercent, {} };
    });
}

using Computation = std::function<Result<Answer>()>;

/// The flags that a form understands.
QStringList meantBy(const QString &form)
{
    if (form == u"growth")
        return { u"first"_s, u"last"_s, u"from"_s, u"to"_s, u"years"_s, u"format"_s };
    if (form == u"rate")
        return { u"value"_s, u"target"_s, u"from"_s, u"to"_s, u"years"_s, u"format"_s };
    if (form == u"years")
        return { u"value"_s, u"target"_s, u"rate"_s, u"format"_s };
    return { u"value"_s, u"rate"_s, u"from"_s, u"to"_s, u"format"_s };
}

/// Reads the numbers of a form and returns what remains to be done with them.
Computation computationOf(const QString &form, Numbers &numbers)
{
    if (form == u"growth") {
        const double first = numbers.number(u"first"_s);
        const double last = numbers.number(u"last"_s);
        const double years = numbers.span();
        return [=] { return answered(u"growth"_s, compoundGrowth(first, last, years), true); };
    }
    if (form == u"rate") {
        const double value = numbers.number(u"value"_s);
        const double target = numbers.number(u"target"_s);
        const double years = numbers.span();
        return [=] { return answered(u"rate"_s, compoundGrowth(value, target, years), true); };
    }
    const double value = numbers.number(u"value"_s);
    const double rate = numbers.number(u"rate"_s) / 100;
    if (form == u"years") {
        const double target = numbers.number(u"target"_s);
        return [=] { return answered(u"years"_s, yearsToReach(value, target, rate), false); };
    }
    const int from = numbers.year(u"from"_s);
    const int to = numbers.year(u"to"_s);
    return [=] {
        return projectedPath(value, rate, from, to).map([](const QList<YearValue> &path) {
            return Answer { u"value"_s, 0, false, path };
        });
    };
}

QString fixed(double number)
{
    QString text = QString::number(number, 'f', 2);
    if (text.startsWith(u'-'))
        text[0] = QChar(0x2212);
    return text;
}

QString exact(double number)
{
    return QString::number(number, 'g', 15);
}

QString asText(const Answer &answer)
{
    if (answer.path.isEmpty())
        return fixed(answer.number)
            + (answer.isPercent ? u" %\n"_s : u' ' + CommandLineTr::tr("years") + u'\n');
    QStringList values;
    qsizetype width = 0;
    for (const YearValue &point : answer.path) {
        values << fixed(point.value);
        width = std::max(width, values.last().size());
    }
    QString text;
    for (qsizetype i = 0; i < values.size(); ++i)
        text += QString::number(answer.path.at(i).year) + u"  "_s
            + values.at(i).rightJustified(width) + u'\n';
    return text;
}

QString asCsv(const Answer &answer)
{
    if (answer.path.isEmpty())
        return answer.name + (answer.isPercent ? u"_percent\r\n"_s : u"\r\n"_s)
            + exact(answer.number) + u"\r\n"_s;
    QString text = u"period,value\r\n"_s;
    for (const YearValue &point : answer.path)
        text += QString::number(point.year) + u',' + exact(point.value) + u"\r\n"_s;
    return text;
}

QString asJson(const Answer &answer)
{
    QJsonObject object;
    if (answer.path.isEmpty()) {
        object.insert(answer.name, answer.number);
        object.insert(u"unit"_s, answer.isPercent ? u"percent"_s : u"years"_s);
    } else {
        QJsonArray path;
        for (const YearValue &point : answer.path)
            path << QJsonObject { { u"period"_s, QString::number(point.year) },
                { u"value"_s, point.value } };
        object.insert(u"path"_s, path);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

QStringList calculatorForms()
{
    return { u"growth"_s, u"rate"_s, u"project"_s, u"years"_s };
}

QList<Flag> calculatorFlags()
{
    return {
        { u"first"_s, u"NUMBER"_s, CommandLineTr::tr("the value at the begin"), false, {} },
        { u"last"_s, u"NUMBER"_s, CommandLineTr::tr("the value at the end"), false, {} },
        { u"value"_s, u"NUMBER"_s, CommandLineTr::tr("the value to start from"), false, {} },
        { u"target"_s, u"NUMBER"_s, CommandLineTr::tr("the value to reach"), false, {} },
        { u"from"_s, u"YEAR"_s, CommandLineTr::tr("the year of the begin"), false, {} },
        { u"to"_s, u"YEAR"_s, CommandLineTr::tr("the year of the end"), false, {} },
        { u"years"_s, u"NUMBER"_s, CommandLineTr::tr("the years between, instead of the two years"),
            false, {} },
    };
}

int runCalculator(const Verb &verb, const Arguments &arguments, const VerbContext &context)
{
    const QString form = arguments.positional(0);
    Q_ASSERT(calculatorForms().contains(form));
    if (arguments.positional().size() > 1)
        return reportUsage(context, verb,
            CommandLineTr::tr("There is a word too many: \"%1\".").arg(arguments.positional(1)));
    if (const QString flag = arguments.firstNotMeant(verb.flags(), meantBy(form)); !flag.isEmpty())
        return reportUsage(
            context, verb, CommandLineTr::tr("--%1 means nothing to \"%2\".").arg(flag, form));
    const Result<QString> format
        = arguments.choice(u"format"_s, { u"text"_s, u"csv"_s, u"json"_s });
    if (!format)
        return reportUsage(context, verb, format.error());

    Numbers numbers(arguments);
    const Computation compute = computationOf(form, numbers);
    if (numbers.error())
        return reportUsage(context, verb, *numbers.error());
    const Result<Answer> answer = compute();
    if (!answer)
        return reportInput(context, answer.error());
    context.out << (*format == u"csv" ? asCsv(*answer)
            : *format == u"json"      ? asJson(*answer)
                                      : asText(*answer));
    return ExitDone;
}

} // namespace sextant
