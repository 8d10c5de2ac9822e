// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/trackerlayout.h"

#include "db/catalog.h"
#include "db/datasettable.h"
#include "db/import/columnroles.h"
#include "db/values/dbtr.h"

#include <QFileInfo>

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] Names inAllLanguages(const QString &name)
{
    return { name, name, name };
}

[[nodiscard]] bool isCalled(const Dimension &dimension, const QString &name)
{
    const QString wanted = folded(QString(name).replace(u'_', u' '));
    for (const QString &own :
        { dimension.id, dimension.names.en, dimension.names.zhHans, dimension.names.zhHant }) {
        if (folded(QString(own).replace(u'-', u' ').replace(u'_', u' ')) == wanted)
            return true;
    }
    return false;
}

/// The dimension that a column may join.
/// @param scoped  the id of a dimension of the dataset's own
[[nodiscard]] const Dimension *joinable(const QList<Dimension> &known, const QString &name,
    const QString &scoped, bool adds, const QStringList &used)
{
    const auto fits = [&](const Dimension &dimension) {
        return dimension.isAdditive == adds && !used.contains(dimension.id)
            && dimension.id != u"source" && dimension.id != u"kind";
    };
    for (const Dimension &dimension : known) {
        if (fits(dimension) && isCalled(dimension, name))
            return &dimension;
    }
    for (const Dimension &dimension : known) {
        if (fits(dimension) && dimension.id == scoped)
            return &dimension;
    }
    return nullptr;
}

[[nodiscard]] double yearsOf(const QDate &date)
{
    return date.year() + double(date.dayOfYear() - 1) / date.daysInYear();
}

[[nodiscard]] bool isSameMeasure(const Measure &a, const Measure &b)
{
    return a.id == b.id && a.unit == b.unit && a.overMembers == b.overMembers
        && a.overPeriods == b.overPeriods;
}

} // namespace

QString readableName(const QString &name)
{
    QString text = QString(name).replace(u'_', u' ').simplified();
    if (!text.isEmpty() && text == text.toLower())
        text[0] = text[0].toUpper();
    return text;
}

Result<std::unique_ptr<TrackerLayout>> TrackerLayout::make(
    const ImportPlan &plan, const KnownCatalog &known, const QDate &published)
{
    std::unique_ptr<TrackerLayout> layout(new TrackerLayout);
    layout->m_dataset.id = plan.dataset;
    // The catalog wants a name for the table that a tracker does not have.
    layout->m_dataset.table = sqlName(plan.dataset);
    layout->m_dataset.names = inAllLanguages(plan.datasetName);
    layout->m_dataset.isTracker = true;
    if (auto added = layout->addColumns(plan, known); !added)
        return Failure(added.error());
    layout->addSource(plan, known, published);
    layout->addKind(plan, published);
    if (auto compared = layout->compareWith(known); !compared)
        return Failure(compared.error());
    return layout;
}

Result<void> TrackerLayout::addColumns(const ImportPlan &plan, const KnownCatalog &known)
{
    qsizetype periods = 0;
    for (const ColumnPlan &planned : plan.columns) {
        Column column { planned, {}, 0, nullptr };
        switch (planned.role) {
        case ColumnRole::Dimension:
            addDimension(column, known);
            break;
        case ColumnRole::Measure:
            addMeasure(column);
            break;
        case ColumnRole::Period:
            ++periods;
            break;
        case ColumnRole::Source:
            m_hasSourceColumn = true;
            break;
        case ColumnRole::Kind:
            m_hasKindColumn = true;
            break;
        case ColumnRole::Ignore:
            break;
        }
        m_columns.push_back(std::move(column));
    }
    const QString name = QFileInfo(plan.file).fileName();
    const auto more = [&plan](ColumnRole role) {
        return std::ranges::count(plan.columns, role, &ColumnPlan::role) > 1;
    };
    if (periods == 0) {
        return failure(ErrorCode::Malformed,
            DbTr::tr("No column says which period a row is about."),
            DbTr::tr("Say it with --map COLUMN=period."), name);
    }
    if (periods > 1 || more(ColumnRole::Source) || more(ColumnRole::Kind)) {
        return failure(ErrorCode::Malformed,
            DbTr::tr("Only one column can be the period, the source or the kind."),
            DbTr::tr("Leave the others out with --map COLUMN=ignore."), name);
    }
    if (m_dataset.measures.isEmpty()) {
        return failure(ErrorCode::Malformed, DbTr::tr("No column holds numbers to count."),
            DbTr::tr("Say it with --map COLUMN=measure."), name);
    }
    return {};
}

void TrackerLayout::addDimension(Column &column, const KnownCatalog &known)
{
    const QString &name = column.plan.name;
    const bool adds = guessAdds(name);
    const QString slug = slugOf(name);
    const QString scoped = m_dataset.id + u'-' + slug;
    const Dimension *joined = joinable(known.dimensions, name, scoped, adds, m_dataset.dimensions);
    Dimension dimension;
    if (joined) {
        dimension = *joined;
    } else {
        const auto isTaken = [&](const QString &id) {
            const bool isKnown = std::ranges::any_of(known.dimensions,
                [&id](const Dimension &other) { return sqlName(other.id) == sqlName(id); });
            return isKnown || m_dataset.dimensions.contains(id) || !canNameColumn(id);
        };
        const QString wanted = slug.isEmpty() ? u"column"_s : slug;
        dimension.id = isTaken(wanted) ? freeSlug(scoped, isTaken) : wanted;
        dimension.names = inAllLanguages(readableName(name));
        dimension.isAdditive = adds;
    }
    column.members = std::make_unique<MemberCodes>(dimension);
    column.id = dimension.id;
    column.place = std::size_t(m_dataset.dimensions.size());
    m_dataset.dimensions.append(dimension.id);
    dimension.members.clear();
    m_dimensions.append(dimension);
}

void TrackerLayout::addMeasure(Column &column)
{
    const QString slug = slugOf(column.plan.name);
    Measure measure;
    measure.id = freeSlug(slug.isEmpty() ? u"measure"_s : slug,
        [this](const QString &id) { return m_dataset.measure(id) != nullptr; });
    measure.names = inAllLanguages(readableName(column.plan.name));
    measure.unit = column.plan.unit;
    const MeasureTotals totals = guessTotals(column.plan.name, measure.unit);
    measure.overMembers = totals.overMembers;
    measure.overPeriods = totals.overPeriods;
    column.id = measure.id;
    column.place = std::size_t(m_dataset.measures.size());
    m_dataset.measures.append(measure);
}

void TrackerLayout::addSource(
    const ImportPlan &plan, const KnownCatalog &known, const QDate &published)
{
    const QString file = QFileInfo(plan.file).fileName();
    const QString title = plan.sourceTitle.isEmpty() ? file : plan.sourceTitle;
    const QString edition = published.toString(Qt::ISODate);
    m_source = { slugOf(title + u' ' + edition), title, title, edition, file, u"file"_s, {} };
    if (m_source.id == slugOf(edition))
        m_source.id = u"file-"_s + m_source.id;
    m_sources = std::make_unique<SourceCodes>(known.sources, m_source);
    m_dataset.dimensions.append(u"source"_s);
}

void TrackerLayout::addKind(const ImportPlan &plan, const QDate &published)
{
    m_dataset.dimensions.append(u"kind"_s);
    if (plan.kind) {
        m_kindOf = [kind = *plan.kind](const Period &) { return kind; };
        return;
    }
    // A year has 366 days at most: less than half a day is no difference.
    m_kindOf = [until = yearsOf(published) + 0.001](const Period &period) {
        return period.end() <= until ? Kind::Estimate : Kind::Forecast;
    };
}

Result<void> TrackerLayout::compareWith(const KnownCatalog &known)
{
    const auto same = std::ranges::find(known.datasets, m_dataset.id, &Dataset::id);
    if (same == known.datasets.end())
        return {};
    if (!same->isTracker) {
        return failure(ErrorCode::AlreadyExists,
            DbTr::tr("The dataset \"%1\" is there and holds numbers that were entered one by one.")
                .arg(m_dataset.id),
            DbTr::tr("Give the new data another id."));
    }
    m_replaces = true;
    m_replacesOther = same->dimensions != m_dataset.dimensions
        || !std::ranges::equal(same->measures, m_dataset.measures, isSameMeasure);
    m_dataset.names = same->names;
    m_dataset.description = same->description;
    m_dataset.table = same->table;
    return {};
}

RowLayout TrackerLayout::rows()
{
    RowLayout layout;
    layout.dimensionCount = std::size_t(m_dataset.dimensions.size());
    layout.measureCount = std::size_t(m_dataset.measures.size());
    for (const Column &column : m_columns) {
        RowLayout::Column row { column.plan.name, column.plan.role, nullptr, column.place };
        if (column.plan.role == ColumnRole::Dimension)
            row.codes = column.members.get();
        if (column.plan.role == ColumnRole::Period)
            row.codes = &m_periods;
        if (column.plan.role == ColumnRole::Source) {
            row.codes = m_sources.get();
            row.place = layout.dimensionCount - 2;
        }
        if (column.plan.role == ColumnRole::Kind) {
            row.codes = &m_kinds;
            row.place = layout.dimensionCount - 1;
        }
        layout.columns.push_back(row);
    }
    if (!m_hasKindColumn) {
        layout.kindPlace = layout.dimensionCount - 1;
        layout.kindOfPeriod = [this](quint32 period) {
            return m_kinds.codeOfKind(m_kindOf(m_periods.periods().at(qsizetype(period))));
        };
    }
    return layout;
}

std::vector<ColumnReading> TrackerLayout::readings() const
{
    std::vector<ColumnReading> readings;
    for (const Column &column : m_columns) {
        switch (column.plan.role) {
        case ColumnRole::Ignore:
            readings.push_back(ColumnReading::Skip);
            break;
        case ColumnRole::Measure:
            readings.push_back(ColumnReading::Numbers);
            break;
        default:
            readings.push_back(ColumnReading::Codes);
        }
    }
    return readings;
}

QList<Dimension> TrackerLayout::newDimensions() const
{
    QList<Dimension> result;
    for (const Column &column : m_columns) {
        if (!column.members)
            continue;
        Dimension dimension = m_dimensions.at(qsizetype(column.place));
        dimension.members = column.members->newMembers();
        result.append(std::move(dimension));
    }
    return result;
}

QList<Source> TrackerLayout::newSources() const
{
    return m_hasSourceColumn ? m_sources->newSources() : QList<Source> { m_source };
}

QList<QStringList> TrackerLayout::members() const
{
    QList<QStringList> result(m_dataset.dimensions.size());
    for (const Column &column : m_columns) {
        if (column.members)
            result[qsizetype(column.place)] = column.members->ids();
    }
    result[result.size() - 2] = m_hasSourceColumn ? m_sources->ids() : QStringList { m_source.id };
    for (const Kind kind : m_kinds.kinds())
        result.last().append(kindId(kind));
    return result;
}

ImportReport TrackerLayout::report(const std::vector<MeasureSummary> &measures) const
{
    ImportReport report;
    report.dataset = m_dataset.id;
    report.replaced = m_replaces;
    for (const Column &column : m_columns) {
        ColumnReport entry { column.plan, column.id, 0, 0, 0, 0, 0 };
        if (column.members) {
            entry.distinct = column.members->size();
            entry.added = column.members->newMembers().size();
        } else if (column.plan.role == ColumnRole::Period) {
            entry.distinct = m_periods.size();
        } else if (column.plan.role == ColumnRole::Source) {
            entry.distinct = m_sources->size();
            entry.added = m_sources->newSources().size();
        } else if (column.plan.role == ColumnRole::Kind) {
            entry.distinct = m_kinds.size();
        } else if (column.plan.role == ColumnRole::Measure) {
            const MeasureSummary &summary = measures.at(column.place);
            entry.missing = summary.missing;
            entry.decimals = summary.decimals;
            entry.sum = double(summary.sum);
        }
        report.columns.append(entry);
    }
    if (const auto &all = m_periods.periods(); !all.isEmpty()) {
        report.firstPeriod = *std::ranges::min_element(all);
        report.lastPeriod = *std::ranges::max_element(all);
    }
    if (!m_hasSourceColumn)
        report.source = m_source.shortName();
    for (const Kind kind : m_kinds.kinds())
        report.kinds |= kind;
    return report;
}

} // namespace sextant::db
