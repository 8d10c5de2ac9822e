// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/values/suggest.h"
#include "models/explore/evaluate.h"
#include "models/explore/selection.h"
#include "models/explore/tr.h"

#include <QSet>

#include <algorithm>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

/// The known id that `word` means, whatever its case; empty if there is none.
QString spelled(const QString &word, const QStringList &known)
{
    if (known.contains(word))
        return word;
    const auto found = std::ranges::find_if(
        known, [&](const QString &id) { return id.compare(word, Qt::CaseInsensitive) == 0; });
    return found == known.end() ? QString() : *found;
}

Failure notFound(const QString &what, const QString &word, const QStringList &known)
{
    QString hint = didYouMean(word, known);
    constexpr qsizetype FewEnoughToList = 12;
    if (hint.isEmpty() && known.size() <= FewEnoughToList)
        hint = ExploreTr::tr("Known are: %1.").arg(known.join(u", "_s));
    return failure(ErrorCode::NotFound, what, hint);
}

/// Resolves one exploration against one cube, step by step; each step may refuse.
class Resolver
{
public:
    Resolver(const Cube &cube, const Exploration &exploration)
        : m_cube(cube)
        , m_exploration(exploration)
    {
    }

    Result<Exploration> run()
    {
        using Step = Result<void> (Resolver::*)();
        constexpr Step Steps[] = { &Resolver::dataset, &Resolver::axes, &Resolver::filters,
            &Resolver::levels, &Resolver::time, &Resolver::transform, &Resolver::currency,
            &Resolver::annotations, &Resolver::multiples };
        for (const Step step : Steps) {
            if (auto done = (this->*step)(); !done.has_value())
                return Failure(done.error());
        }
        return m_exploration;
    }

private:
    Result<void> dataset();
    Result<void> axes();
    Result<void> filters();
    Result<void> levels();
    Result<void> time();
    Result<void> transform();
    Result<void> currency();
    Result<void> annotations();
    Result<void> multiples();

    Result<void> anchor(ChartAnchor &anchor) const;
    /// @param mayBeOther  whether `period` and `measure` are dimensions here
    Result<void> dimension(QString &id, bool mayBeOther) const;
    Result<void> member(const Dimension &dimension, QString &id) const;

    const Cube &m_cube;
    Exploration m_exploration;
};

Result<void> Resolver::dataset()
{
    const Dataset &dataset = m_cube.dataset;
    QString &id = m_exploration.dataset;
    if (!id.isEmpty() && id.compare(dataset.id, Qt::CaseInsensitive) != 0) {
        return notFound(
            ExploreTr::tr("There is no dataset \"%1\" here.").arg(id), id, { dataset.id });
    }
    id = dataset.id;

    QStringList known;
    for (const Measure &measure : dataset.measures)
        known.append(measure.id);
    QString &measure = m_exploration.measure;
    const QString found = measure.isEmpty() ? known.value(0) : spelled(measure, known);
    if (found.isEmpty()) {
        return notFound(ExploreTr::tr("The dataset %1 has no measure \"%2\".").arg(id, measure),
            measure, known);
    }
    measure = found;
    return {};
}

Result<void> Resolver::dimension(QString &id, bool mayBeOther) const
{
    QStringList known;
    for (const DimensionColumn &column : m_cube.dimensions)
        known.append(column.dimension.id);
    if (mayBeOther)
        known << u"period"_s << u"measure"_s;
    const QString found = spelled(id, known);
    if (found.isEmpty()) {
        return notFound(
            ExploreTr::tr("The dataset %1 has no dimension \"%2\".").arg(m_cube.dataset.id, id), id,
            known);
    }
    id = found;
    return {};
}

Result<void> Resolver::member(const Dimension &dimension, QString &id) const
{
    if (dimension.indexOf(id) >= 0)
        return {};
    QStringList known;
    for (const Member &member : dimension.members)
        known.append(member.id);
    QString found = spelled(id, known);
    if (found.isEmpty()) {
        for (const Member &member : dimension.members) {
            if (member.aliases.contains(id, Qt::CaseInsensitive)) {
                found = member.id;
                break;
            }
        }
    }
    if (found.isEmpty()) {
        return notFound(
            ExploreTr::tr("The dimension %1 has no member \"%2\".").arg(dimension.id, id), id,
            known);
    }
    id = found;
    return {};
}

Result<void> Resolver::axes()
{
    QSet<QString> used;
    const auto use = [&](QString &id) -> Result<void> {
        if (auto known = dimension(id, true); !known.has_value())
            return known;
        if (used.contains(id)) {
            return failure(ErrorCode::InvalidArgument,
                ExploreTr::tr("The dimension %1 stands on the axes twice.").arg(id));
        }
        used.insert(id);
        return {};
    };
    for (QString &id : m_exploration.rows) {
        if (auto done = use(id); !done.has_value())
            return done;
    }
    return m_exploration.columns.isEmpty() ? Result<void>() : use(m_exploration.columns);
}

Result<void> Resolver::filters()
{
    for (Filter &filter : m_exploration.filters) {
        if (auto known = dimension(filter.dimension, true); !known.has_value())
            return known;
        const DimensionColumn *column = m_cube.dimension(filter.dimension);
        const bool isPeriod = !column && filter.dimension == u"period"_s;
        const Dimension dimension
            = column || isPeriod ? Dimension() : measureDimension(m_cube.dataset);
        for (QString &id : filter.members) {
            if (!isPeriod) {
                auto known = member(column ? column->dimension : dimension, id);
                if (!known.has_value())
                    return known;
            } else if (const auto period = Period::parse(id); period.has_value()) {
                id = period->toString();
            } else {
                return Failure(period.error());
            }
        }
    }
    return {};
}

Result<void> Resolver::levels()
{
    QMap<QString, int> levels;
    for (auto it = m_exploration.levels.cbegin(); it != m_exploration.levels.cend(); ++it) {
        QString id = it.key();
        if (auto known = dimension(id, false); !known.has_value())
            return known;
        const Hierarchy &hierarchy = m_cube.dimension(id)->hierarchy;
        int deepest = 0;
        for (int code = 0; code < hierarchy.size(); ++code)
            deepest = std::max(deepest, hierarchy.level(quint32(code)));
        if (it.value() < 0 || it.value() > deepest) {
            return failure(ErrorCode::InvalidArgument,
                ExploreTr::tr("The dimension %1 has no level %2.").arg(id).arg(it.value()),
                ExploreTr::tr("Its levels are 1 (the top) to %1.").arg(deepest));
        }
        levels.insert(id, it.value());
    }
    m_exploration.levels = levels;
    if (m_exploration.top < 0) {
        return failure(ErrorCode::InvalidArgument,
            ExploreTr::tr("The number of largest members cannot be negative."));
    }
    return {};
}

Result<void> Resolver::time()
{
    const PeriodRange &range = m_exploration.periods;
    if (range.from.isValid() && range.to.isValid() && range.to.end() <= range.from.begin()) {
        return failure(ErrorCode::InvalidArgument,
            ExploreTr::tr("The period %1 ends before it begins.").arg(range.toString()));
    }
    return {};
}

Result<void> Resolver::transform()
{
    const Transform transform = m_exploration.transform;
    const bool comparesPeriods = transform == Transform::Growth || transform == Transform::Index
        || transform == Transform::Difference;
    const QString period = u"period"_s;
    const bool hasTime
        = m_exploration.rows == QStringList { period } || m_exploration.columns == period;
    if (comparesPeriods && !hasTime) {
        return failure(ErrorCode::InvalidArgument,
            ExploreTr::tr("\"%1\" compares periods, but no axis is time.")
                .arg(transformId(transform)),
            ExploreTr::tr("Put period alone on the rows or on the columns."));
    }
    const Period &base = m_exploration.base;
    if (transform != Transform::Index || !base.isValid())
        return {};
    const auto isBase = [&](const Period &known) {
        if (!m_exploration.step.has_value())
            return known == base;
        return known.isValid() && known.grain() >= *m_exploration.step
            && known.coarsened(*m_exploration.step) == base;
    };
    if (std::ranges::none_of(m_cube.periods, isBase)) {
        QString hint;
        const auto dated = std::ranges::find_if(m_cube.periods, &Period::isValid);
        if (dated != m_cube.periods.end()) {
            hint = ExploreTr::tr("The dataset runs from %1 to %2.")
                       .arg(dated->toString(), m_cube.periods.last().toString());
        }
        return failure(ErrorCode::InvalidArgument,
            ExploreTr::tr("There are no numbers for the base period %1.").arg(base.toString()),
            hint);
    }
    return {};
}

Result<void> Resolver::currency()
{
    QString &currency = m_exploration.currency;
    if (currency.isEmpty())
        return {};
    QStringList known = m_cube.rates.currencies();
    for (const Unit &unit : m_cube.units) {
        if (unit.isMoney() && !known.contains(unit.currency()))
            known.append(unit.currency());
    }
    const QString found = spelled(currency, known);
    if (found.isEmpty()) {
        return failure(ErrorCode::NotFound,
            ExploreTr::tr("There is no exchange rate for the currency \"%1\".").arg(currency),
            ExploreTr::tr("Known are: %1.").arg(known.join(u", "_s)));
    }
    currency = found;
    if (m_exploration.rateBasis != RateBasis::Fixed)
        return {};
    for (const Unit &unit : m_cube.units) {
        if (!unit.isMoney() || unit.currency() == currency)
            continue;
        const auto factor = m_cube.rates.factor(unit.currency(), currency, m_exploration.rateYear);
        if (!factor.has_value())
            return Failure(factor.error());
    }
    return {};
}

Result<void> Resolver::anchor(ChartAnchor &anchor) const
{
    ChartAnchor resolved;
    for (auto it = anchor.cbegin(); it != anchor.cend(); ++it) {
        QString id = it.value();
        if (it.key() == u"period"_s) {
            const auto period = Period::parse(id);
            if (!period.has_value())
                return Failure(period.error());
            resolved.insert(it.key(), period->toString());
            continue;
        }
        QStringList tried = it.key().startsWith(u'?')
            ? m_exploration.rows + QStringList { m_exploration.columns }
            : QStringList { it.key() };
        tried.removeAll(QString());
        tried.removeAll(u"period"_s);
        std::optional<Error> refusal;
        bool isFound = false;
        for (const QString &dimension : std::as_const(tried)) {
            const DimensionColumn *column = m_cube.dimension(dimension);
            const Dimension members = column ? column->dimension : measureDimension(m_cube.dataset);
            auto known = member(members, id);
            isFound = known.has_value();
            if (isFound) {
                resolved.insert(dimension, id);
                break;
            }
            refusal = known.error();
        }
        if (!isFound) {
            return refusal ? Result<void>(Failure(*refusal))
                           : failure(ErrorCode::NotFound,
                               ExploreTr::tr("No axis has the member \"%1\".").arg(id));
        }
    }
    anchor = resolved;
    return {};
}

Result<void> Resolver::annotations()
{
    for (Annotation &annotation : m_exploration.annotations) {
        for (ChartAnchor *each : { &annotation.from, &annotation.to }) {
            if (auto done = anchor(*each); !done.has_value())
                return done;
        }
    }
    return {};
}

/// The dimension of small charts stands first on the rows.
Result<void> Resolver::multiples()
{
    QString &id = m_exploration.multiples;
    if (id.isEmpty())
        return {};
    if (auto known = dimension(id, true); !known.has_value())
        return known;
    if (m_exploration.columns == id) {
        return failure(ErrorCode::InvalidArgument,
            ExploreTr::tr(
                "The dimension %1 stands on the columns and cannot make small charts too.")
                .arg(id));
    }
    QStringList &rows = m_exploration.rows;
    rows.removeAll(id);
    if (rows.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
            ExploreTr::tr("Small charts by %1 need something else on the rows.").arg(id));
    }
    rows.prepend(id);
    return {};
}

} // namespace

Result<Exploration> resolve(const Cube &cube, const Exploration &exploration)
{
    return Resolver(cube, exploration).run();
}

} // namespace sextant
