// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/seriesforecast.h"

#include "app/commandline/look.h"
#include "app/commandline/lookat.h"
#include "app/commandline/pivotprint.h"
#include "app/commandline/texttable.h"
#include "app/commandline/tr.h"
#include "db/values/suggest.h"
#include "models/explore/numberformat.h"
#include "models/explore/pivotlines.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;

struct MethodWord
{
    QString word;
    ForecastMethod method;
};

/// Short words beside the ids of the methods.
const QList<MethodWord> &methodWords()
{
    static const QList<MethodWord> words {
        { u"constant-growth"_s, ForecastMethod::ConstantGrowth },
        { u"trend"_s, ForecastMethod::LinearTrend },
        { u"log-trend"_s, ForecastMethod::LogLinearTrend },
        { u"linear"_s, ForecastMethod::LinearTrend },
        { u"log-linear"_s, ForecastMethod::LogLinearTrend },
    };
    return words;
}

Failure refused(const QString &what, const QString &hint = {}, const QString &where = {})
{
    return failure(ErrorCode::InvalidArgument, what, hint, where);
}

Result<ForecastSpec> specFrom(const Arguments &arguments)
{
    const QString word = arguments.positional(1);
    const auto found = std::ranges::find_if(methodWords(),
        [&](const MethodWord &each) { return each.word.compare(word, Qt::CaseInsensitive) == 0; });
    if (found == methodWords().end())
        return refused(CommandLineTr::tr("There is no method \"%1\".").arg(word),
            CommandLineTr::tr("Use one of: %1.").arg(seriesMethods().join(u", "_s)));
    ForecastSpec spec;
    spec.method = found->method;

    const auto rate = arguments.number(u"rate"_s);
    const auto spread = arguments.number(u"spread"_s);
    const auto until = arguments.integer(u"until"_s, FirstYear, LastYear);
    const auto shown = arguments.choice(u"case"_s, { u"base"_s, u"low"_s, u"high"_s });
    for (const auto &error : { rate ? Error() : rate.error(), spread ? Error() : spread.error(),
             until ? Error() : until.error(), shown ? Error() : shown.error() }) {
        if (!error.what.isEmpty())
            return Failure(error);
    }
    if (rate->has_value() && spec.method != ForecastMethod::ConstantGrowth)
        return refused(
            CommandLineTr::tr("A rate belongs to constant-growth only."), {}, u"--rate"_s);
    if (spread->value_or(0) < 0)
        return refused(CommandLineTr::tr("The spread must be zero or more."), {}, u"--spread"_s);
    spec.rate = rate->has_value() ? **rate / 100 : std::nan("");
    spec.spread = spread->has_value() ? **spread / 100 : ForecastSpec().spread;
    spec.untilYear = until->value_or(0);
    spec.shown = *shown == u"low" ? ForecastCase::Low
        : *shown == u"high"       ? ForecastCase::High
                                  : ForecastCase::Base;
    return spec;
}

/// Writes a pivot with a forecast as a list, one number a row.
class SeriesPrinter final
{
public:
    SeriesPrinter(const Pivot &pivot, Labels labels, Language language)
        : m_pivot(pivot)
        , m_lines(pivot)
        , m_labels(labels)
        , m_language(language)
    {
    }

    [[nodiscard]] QString text() const
    {
        QStringList header = names(m_lines.dimensions());
        const qsizetype labelColumns = header.size() + 1;
        header << CommandLineTr::tr("Period") << CommandLineTr::tr("Value")
               << CommandLineTr::tr("Low") << CommandLineTr::tr("High");
        QList<QStringList> table { header };
        QStringList kinds { CommandLineTr::tr("Kind") };
        forEach([&](const QStringList &series, const LinePoint &point) {
            const NumberFormat format(m_language);
            const auto number = [&](double value) {
                return std::isfinite(value) ? format.exact(rounded(value), Unit()) : QString();
            };
            const bool isOwn = point.cell->isScenario;
            table << series
                    + QStringList { m_labels == Labels::Ids ? point.period.toString()
                                                            : periodName(point.time),
                          number(point.cell->value), isOwn ? number(point.cell->low) : QString(),
                          isOwn ? number(point.cell->high) : QString() };
            kinds << (isOwn ? CommandLineTr::tr("own forecast") : kindWords(point.cell->kinds));
        });
        // The kind stands to the left, behind the numbers.
        const QStringList lines = aligned(table, labelColumns).split(u'\n');
        int width = 0;
        for (const QString &line : lines)
            width = std::max(width, textWidth(line));
        QString text = title() + u"\n\n"_s;
        for (qsizetype i = 0; i < kinds.size(); ++i)
            text += padded(lines.at(i), width, false) + u"  "_s + kinds.at(i) + u'\n';
        for (const QString &note : m_pivot.notes)
            text += (note == m_pivot.notes.first() ? u"\n"_s : QString()) + note + u'\n';
        return text;
    }

    [[nodiscard]] QString csv() const
    {
        QStringList header = m_lines.dimensions();
        header << u"period"_s << u"value"_s << u"low"_s << u"high"_s << u"kind"_s << u"origin"_s;
        QString text = header.join(u',') + u"\r\n"_s;
        forEach([&](const QStringList &series, const LinePoint &point) {
            const auto number = [](double value) {
                return std::isfinite(value) ? QString::number(value, 'g', 15) : QString();
            };
            QStringList fields;
            for (const QString &field : series)
                fields << quoted(field);
            const bool isOwn = point.cell->isScenario;
            fields << point.period.toString() << number(point.cell->value)
                   << number(point.cell->low) << number(point.cell->high)
                   << kindIds(point.cell->kinds).join(u'+')
                   << (isOwn ? u"own-forecast"_s : u"published"_s);
            text += fields.join(u',') + u"\r\n"_s;
        });
        return text;
    }

private:
    /// Every number, line by line, with the labels of its line.
    template <typename Write>
    void forEach(const Write &write) const
    {
        const PivotAxis &axis = m_pivot.timeAxis() == 0 ? m_pivot.columns : m_pivot.rows;
        for (const PivotLine &line : m_lines.lines()) {
            QStringList series;
            for (const AxisMember &member : axis.labels.at(line.index))
                series << labelText(member, m_labels, m_language);
            for (const LinePoint &point : line.points)
                write(series, point);
        }
    }
    [[nodiscard]] QString title() const
    {
        const bool ids = m_labels == Labels::Ids;
        QString text = ids ? m_pivot.measure.id : m_pivot.measure.names.in(m_language);
        if (const QString unit = m_pivot.unit.displayName(m_language); !unit.isEmpty())
            text += u" ("_s + unit + u')';
        return text;
    }
    [[nodiscard]] QString periodName(int time) const
    {
        const PivotAxis &axis = m_pivot.timeAxis() == 0 ? m_pivot.rows : m_pivot.columns;
        return axis.text(time, m_language);
    }
    [[nodiscard]] QStringList names(const QStringList &ids) const
    {
        QStringList names;
        for (const QString &id : ids) {
            const Dimension *dimension = m_pivot.dimension(id);
            names << (dimension && m_labels == Labels::Names ? dimension->names.in(m_language)
                                                             : id);
        }
        return names;
    }
    /// Computed numbers have no more digits than help to read them.
    [[nodiscard]] static double rounded(double value)
    {
        return QString::number(value, 'g', 6).toDouble();
    }
    [[nodiscard]] static QStringList kindIds(Kinds kinds)
    {
        QStringList ids;
        for (const Kind kind : AllKinds) {
            if (kinds.testFlag(kind))
                ids << kindId(kind);
        }
        return ids;
    }
    [[nodiscard]] QString kindWords(Kinds kinds) const
    {
        const Dimension *dimension = m_pivot.dimension(u"kind"_s);
        QStringList words;
        for (const QString &id : kindIds(kinds)) {
            const Member *member = dimension ? dimension->find(id) : nullptr;
            words << (member && m_labels == Labels::Names ? member->names.in(m_language) : id);
        }
        return words.join(u" + "_s);
    }
    /// RFC 4180: quoted where it holds a separator, a quote or a line break.
    [[nodiscard]] static QString quoted(const QString &field)
    {
        if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n')
            && !field.contains(u'\r'))
            return field;
        QString inner = field;
        return u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
    }

    const Pivot &m_pivot;
    PivotLines m_lines;
    Labels m_labels;
    Language m_language;
};

bool hasForecast(const Pivot &pivot)
{
    return std::ranges::any_of(pivot.cells, &PivotCell::isScenario);
}

} // namespace

QStringList seriesMethods()
{
    QStringList words;
    for (const MethodWord &each : methodWords())
        words << each.word;
    return words;
}

QList<Flag> seriesFlags()
{
    QList<Flag> flags = lookFlags(u"exchange-rate"_s);
    flags.removeIf([](const Flag &flag) { return flag.name == u"chart" || flag.name == u"title"; });
    flags << Flag { u"until"_s, u"YEAR"_s,
        CommandLineTr::tr("the last year; five years after the last number if not given"), false,
        {} };
    flags << Flag { u"spread"_s, u"POINTS"_s,
        CommandLineTr::tr("low and high grow by so many points a year less and more; 5"), false,
        {} };
    flags << Flag { u"case"_s, u"base|low|high"_s,
        CommandLineTr::tr("which path is the value; base if not given"), false, {} };
    flags << Flag { u"labels"_s, u"names|ids"_s,
        CommandLineTr::tr("members by name or by id; names if not given"), false, {} };
    return flags;
}

int runSeriesForecast(const Verb &verb, const Arguments &arguments, const VerbContext &context)
{
    if (arguments.positional().size() != 2)
        return reportUsage(context, verb,
            CommandLineTr::tr("Name one workspace file and one method: %1.")
                .arg(seriesMethods().join(u", "_s)));
    const auto format = arguments.choice(u"format"_s, { u"text"_s, u"csv"_s, u"json"_s });
    if (!format)
        return reportUsage(context, verb, format.error());
    const auto naming = arguments.choice(u"labels"_s, { u"names"_s, u"ids"_s });
    if (!naming)
        return reportUsage(context, verb, naming.error());
    const auto spec = specFrom(arguments);
    if (!spec)
        return reportUsage(context, verb, spec.error());
    auto exploration = lookFrom(arguments, u"exchange-rate"_s);
    if (!exploration)
        return reportLook(context, verb, exploration.error());
    exploration->forecast = *spec;

    const auto pivot = lookAt(arguments.positional(0), *exploration);
    if (!pivot)
        return reportInput(context, pivot.error());
    if (!hasForecast(*pivot)) {
        const QString reason = pivot->notes.isEmpty()
            ? CommandLineTr::tr("There is no series to carry forward.")
            : pivot->notes.last();
        return reportInput(context, { ErrorCode::OutOfDomain, reason, {}, {}, {} });
    }
    const Labels labels = *naming == u"ids" ? Labels::Ids : Labels::Names;
    if (*format == u"json")
        context.out << QString::fromUtf8(pivotJson(*pivot, labels, context.language));
    else if (*format == u"csv")
        context.out << SeriesPrinter(*pivot, labels, context.language).csv();
    else
        context.out << SeriesPrinter(*pivot, labels, context.language).text();
    return ExitDone;
}

} // namespace sextant
