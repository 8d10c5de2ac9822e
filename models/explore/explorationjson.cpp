// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/explorationjson.h"

#include "models/explore/tr.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

QString sortId(SortBy sort)
{
    switch (sort) {
    case SortBy::Given:
        return u"given"_s;
    case SortBy::Value:
        return u"value"_s;
    case SortBy::Name:
        return u"name"_s;
    }
    return {};
}

QJsonArray toJson(const QList<Filter> &filters)
{
    QJsonArray array;
    for (const Filter &filter : filters) {
        QJsonObject object { { u"dimension"_s, filter.dimension },
            { u"members"_s, QJsonArray::fromStringList(filter.members) } };
        if (filter.excludes)
            object.insert(u"excludes"_s, true);
        array.append(object);
    }
    return array;
}

QJsonArray toJson(const QList<Drill> &drills)
{
    QJsonArray array;
    for (const Drill &drill : drills) {
        QJsonObject object { { u"dimension"_s, drill.dimension }, { u"member"_s, drill.member } };
        if (drill.filter)
            object.insert(u"filters"_s, toJson(QList<Filter> { *drill.filter }));
        if (drill.level)
            object.insert(u"level"_s, *drill.level);
        if (!drill.rows.isEmpty()) {
            object.insert(u"rows"_s, QJsonArray::fromStringList(drill.rows));
            object.insert(u"columns"_s, drill.columns);
        }
        array.append(object);
    }
    return array;
}

QString rateId(const Exploration &exploration)
{
    switch (exploration.rateBasis) {
    case RateBasis::Published:
        return u"published"_s;
    case RateBasis::Year:
        return u"year"_s;
    case RateBasis::Fixed:
        return QString::number(exploration.rateYear);
    }
    return {};
}

/// Takes fields out of an object one by one and remembers the first that is malformed. What is
/// left over are the fields that this version does not know.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object)
        : m_rest(object)
    {
    }

    /// The field's value; undefined if it is absent.
    QJsonValue take(const QString &name) { return m_rest.take(name); }

    void read(const QString &name, QString &target)
    {
        const QJsonValue value = take(name);
        if (value.isString())
            target = value.toString();
        else if (!value.isUndefined())
            refuse(name, ExploreTr::tr("a text"));
    }

    void read(const QString &name, bool &target)
    {
        const QJsonValue value = take(name);
        if (value.isBool())
            target = value.toBool();
        else if (!value.isUndefined())
            refuse(name, ExploreTr::tr("true or false"));
    }

    void read(const QString &name, QStringList &target)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        QStringList texts;
        for (const auto &element : value.toArray()) {
            if (!element.isString())
                return refuse(name, ExploreTr::tr("a list of texts"));
            texts.append(element.toString());
        }
        if (!value.isArray())
            return refuse(name, ExploreTr::tr("a list of texts"));
        target = texts;
    }

    /// A whole number from `least` up.
    void read(const QString &name, int &target, int least)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        if (const auto number = wholeNumber(value); number.has_value() && *number >= least)
            target = *number;
        else
            refuse(name, ExploreTr::tr("a whole number from %1 up").arg(least));
    }

    static std::optional<int> wholeNumber(const QJsonValue &value)
    {
        constexpr double Most = 1e9;
        const double number = value.toDouble(std::nan(""));
        if (!(std::abs(number) <= Most) || number != std::floor(number))
            return std::nullopt;
        return int(number);
    }

    void refuse(const QString &name, const QString &expected)
    {
        if (!m_error.has_value()) {
            m_error = Error { ErrorCode::Malformed,
                ExploreTr::tr("The field \"%1\" of the exploration must be %2.")
                    .arg(name, expected),
                {}, {}, {} };
        }
    }

    /// Keeps an error of a field that is read elsewhere.
    void refuse(const QString &name, const Error &reason)
    {
        if (!m_error.has_value()) {
            m_error = reason;
            m_error->code = ErrorCode::Malformed;
            m_error->where = name;
        }
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QJsonObject &rest() const { return m_rest; }

private:
    QJsonObject m_rest;
    std::optional<Error> m_error;
};

void readFilters(FieldReader &fields, QList<Filter> &filters)
{
    const QString name = u"filters"_s;
    const QJsonValue value = fields.take(name);
    if (value.isUndefined())
        return;
    if (!value.isArray())
        return fields.refuse(name, ExploreTr::tr("a list of filters"));
    for (const auto &element : value.toArray()) {
        FieldReader one(element.toObject());
        Filter filter;
        one.read(u"dimension"_s, filter.dimension);
        one.read(u"members"_s, filter.members);
        one.read(u"excludes"_s, filter.excludes);
        if (!element.isObject() || one.error().has_value() || filter.dimension.isEmpty())
            return fields.refuse(name,
                ExploreTr::tr("a list of filters, each with a dimension and a list of members"));
        filters.append(filter);
    }
}

void readDrills(FieldReader &fields, QList<Drill> &drills)
{
    const QString name = u"drills"_s;
    const QJsonValue value = fields.take(name);
    if (value.isUndefined())
        return;
    const QString what = ExploreTr::tr("a list of steps down, each with a dimension and a member");
    if (!value.isArray())
        return fields.refuse(name, what);
    for (const auto &element : value.toArray()) {
        FieldReader one(element.toObject());
        Drill drill;
        one.read(u"dimension"_s, drill.dimension);
        one.read(u"member"_s, drill.member);
        one.read(u"rows"_s, drill.rows);
        one.read(u"columns"_s, drill.columns);
        if (const auto level = FieldReader::wholeNumber(one.take(u"level"_s)))
            drill.level = *level;
        QList<Filter> filters;
        readFilters(one, filters);
        if (!filters.isEmpty())
            drill.filter = filters.first();
        if (!element.isObject() || one.error().has_value() || drill.dimension.isEmpty()
            || drill.member.isEmpty())
            return fields.refuse(name, what);
        drills.append(drill);
    }
}

void readLevels(FieldReader &fields, QMap<QString, int> &levels)
{
    const QString name = u"levels"_s;
    const QJsonValue value = fields.take(name);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        return fields.refuse(name, ExploreTr::tr("an object of levels by dimension"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto level = FieldReader::wholeNumber(it.value());
        if (!level.has_value() || *level < 0)
            return fields.refuse(name, ExploreTr::tr("an object of levels by dimension"));
        levels.insert(it.key(), *level);
    }
}

void readAnnotations(FieldReader &fields, QList<Annotation> &annotations)
{
    const QString name = u"annotations"_s;
    const QJsonValue value = fields.take(name);
    if (value.isUndefined())
        return;
    if (!value.isArray())
        return fields.refuse(name, ExploreTr::tr("a list"));
    if (const auto read = annotationsFromJson(value.toArray()); read.has_value())
        annotations = *read;
    else
        fields.refuse(name, read.error());
}

void readPeriods(FieldReader &fields, Exploration &exploration)
{
    QString range;
    fields.read(u"periods"_s, range);
    if (!range.isEmpty()) {
        if (const auto parsed = PeriodRange::parse(range); parsed.has_value())
            exploration.periods = *parsed;
        else
            fields.refuse(u"periods"_s, parsed.error());
    }
    QString base;
    fields.read(u"base"_s, base);
    if (!base.isEmpty()) {
        if (const auto parsed = Period::parse(base); parsed.has_value())
            exploration.base = *parsed;
        else
            fields.refuse(u"base"_s, parsed.error());
    }
    QString step;
    fields.read(u"step"_s, step);
    if (!step.isEmpty()) {
        exploration.step = grainFromId(step);
        if (!exploration.step.has_value())
            fields.refuse(u"step"_s, u"year, half, quarter, month"_s);
    }
}

void readChoices(FieldReader &fields, Exploration &exploration)
{
    QString transform;
    fields.read(u"transform"_s, transform);
    if (!transform.isEmpty()) {
        if (const auto known = transformFromId(transform); known.has_value())
            exploration.transform = *known;
        else
            fields.refuse(
                u"transform"_s, u"value, share, share-of-row, growth, index, difference"_s);
    }
    QString sort;
    fields.read(u"sort"_s, sort);
    if (sort == u"value"_s)
        exploration.sort = SortBy::Value;
    else if (sort == u"name"_s)
        exploration.sort = SortBy::Name;
    else if (!sort.isEmpty() && sort != u"given"_s)
        fields.refuse(u"sort"_s, u"given, value, name"_s);

    QString rate;
    fields.read(u"rate"_s, rate);
    bool isYear = false;
    const int year = rate.toInt(&isYear);
    if (rate == u"published"_s) {
        exploration.rateBasis = RateBasis::Published;
    } else if (isYear && year > 0) {
        exploration.rateBasis = RateBasis::Fixed;
        exploration.rateYear = year;
    } else if (!rate.isEmpty() && rate != u"year"_s) {
        fields.refuse(u"rate"_s, ExploreTr::tr("published, year, or a year such as 2024"));
    }
}

} // namespace

QJsonObject toJson(const Exploration &exploration)
{
    const Exploration defaults;
    QJsonObject json = exploration.unknown;
    const auto put = [&json](const QString &name, const auto &value, const auto &standard) {
        if (value != standard)
            json.insert(name, value);
    };
    const int version = json.value(u"version"_s).toInt();
    json.insert(u"version"_s, std::max(version, ExplorationJsonVersion));
    put(u"dataset"_s, exploration.dataset, defaults.dataset);
    put(u"measure"_s, exploration.measure, defaults.measure);
    json.insert(u"rows"_s, QJsonArray::fromStringList(exploration.rows));
    put(u"columns"_s, exploration.columns, defaults.columns);
    put(u"filters"_s, toJson(exploration.filters), QJsonArray());
    put(u"drills"_s, toJson(exploration.drills), QJsonArray());
    put(u"periods"_s, exploration.periods.isOpen() ? QString() : exploration.periods.toString(),
        QString());
    put(u"step"_s, exploration.step.has_value() ? grainId(*exploration.step) : QString(),
        QString());
    QJsonObject levels;
    for (auto it = exploration.levels.begin(); it != exploration.levels.end(); ++it)
        levels.insert(it.key(), it.value());
    put(u"levels"_s, levels, QJsonObject());
    put(u"transform"_s, transformId(exploration.transform), transformId(defaults.transform));
    put(u"base"_s, exploration.base.isValid() ? exploration.base.toString() : QString(), QString());
    put(u"currency"_s, exploration.currency, defaults.currency);
    put(u"rate"_s, rateId(exploration), rateId(defaults));
    put(u"sort"_s, sortId(exploration.sort), sortId(defaults.sort));
    put(u"descending"_s, exploration.descending, defaults.descending);
    put(u"top"_s, exploration.top, defaults.top);
    json.insert(u"chart"_s, exploration.chart);
    put(u"logScale"_s, exploration.logScale, defaults.logScale);
    put(u"totals"_s, exploration.totals, defaults.totals);
    put(u"title"_s, exploration.title, defaults.title);
    put(u"note"_s, exploration.note, defaults.note);
    put(u"annotations"_s, toJson(exploration.annotations), QJsonArray());
    put(u"growthColumn"_s, exploration.growthColumn, defaults.growthColumn);
    put(u"multiples"_s, exploration.multiples, defaults.multiples);
    put(u"freeAxis"_s, exploration.freeAxis, defaults.freeAxis);
    if (exploration.forecast.has_value())
        json.insert(u"forecast"_s, toJson(*exploration.forecast));
    return json;
}

Result<Exploration> explorationFromJson(const QJsonObject &json)
{
    FieldReader fields(json);
    Exploration exploration;
    int version = ExplorationJsonVersion;
    fields.read(u"version"_s, version, 1);
    fields.read(u"dataset"_s, exploration.dataset);
    fields.read(u"measure"_s, exploration.measure);
    fields.read(u"rows"_s, exploration.rows);
    fields.read(u"columns"_s, exploration.columns);
    readFilters(fields, exploration.filters);
    readDrills(fields, exploration.drills);
    readPeriods(fields, exploration);
    readLevels(fields, exploration.levels);
    readChoices(fields, exploration);
    fields.read(u"currency"_s, exploration.currency);
    fields.read(u"descending"_s, exploration.descending);
    fields.read(u"top"_s, exploration.top, 0);
    fields.read(u"chart"_s, exploration.chart);
    fields.read(u"logScale"_s, exploration.logScale);
    fields.read(u"totals"_s, exploration.totals);
    fields.read(u"title"_s, exploration.title);
    fields.read(u"note"_s, exploration.note);
    readAnnotations(fields, exploration.annotations);
    fields.read(u"growthColumn"_s, exploration.growthColumn);
    fields.read(u"multiples"_s, exploration.multiples);
    fields.read(u"freeAxis"_s, exploration.freeAxis);
    if (const QJsonValue forecast = fields.take(u"forecast"_s); forecast.isObject()) {
        if (const auto spec = forecastSpecFromJson(forecast.toObject()); spec.has_value())
            exploration.forecast = *spec;
        else
            fields.refuse(u"forecast"_s, spec.error());
    } else if (!forecast.isUndefined() && !forecast.isNull()) {
        fields.refuse(u"forecast"_s, ExploreTr::tr("an object"));
    }
    if (fields.error().has_value())
        return Failure(*fields.error());
    exploration.unknown = fields.rest();
    if (version > ExplorationJsonVersion)
        exploration.unknown.insert(u"version"_s, version);
    return exploration;
}

} // namespace sextant
