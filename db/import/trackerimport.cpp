// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/trackerimport.h"

#include "db/catalogwriter.h"
#include "db/import/columnroles.h"
#include "db/import/trackerlayout.h"
#include "db/sql/transaction.h"
#include "db/values/dbtr.h"
#include "db/values/suggest.h"
#include "db/workspace.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

/// Rows of the file that a plan shows.
constexpr qsizetype PreviewRows = 50;

[[nodiscard]] QDateTime now()
{
    bool isSet = false;
    const int epoch = qEnvironmentVariableIntValue("SOURCE_DATE_EPOCH", &isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

[[nodiscard]] Result<KnownCatalog> readKnown(const Workspace &workspace)
{
    const auto datasets = workspace.datasets();
    if (!datasets)
        return Failure(datasets.error());
    const auto dimensions = workspace.dimensions();
    if (!dimensions)
        return Failure(dimensions.error());
    const auto sources = workspace.sources();
    if (!sources)
        return Failure(sources.error());
    return KnownCatalog { *datasets, *dimensions, *sources };
}

[[nodiscard]] Result<void> applyWishes(ImportPlan &plan, const ImportWishes &wishes)
{
    for (auto wish = wishes.columns.begin(); wish != wishes.columns.end(); ++wish) {
        const auto column
            = std::ranges::find_if(plan.columns, [&wish](const ColumnPlan &candidate) {
                  return candidate.name.compare(wish.key(), Qt::CaseInsensitive) == 0;
              });
        if (column == plan.columns.end()) {
            QStringList names;
            for (const ColumnPlan &each : plan.columns)
                names.append(each.name);
            QString hint = didYouMean(wish.key(), names);
            if (hint.isEmpty())
                hint = DbTr::tr("There are: %1.").arg(names.join(u", "_s));
            return failure(ErrorCode::NotFound,
                DbTr::tr("There is no column \"%1\".").arg(wish.key()), hint,
                QFileInfo(plan.file).fileName());
        }
        const ColumnRole role = wish->role;
        // What the caller makes the period, the source or the kind takes the place of the guess.
        for (ColumnPlan &other : plan.columns) {
            const bool isOne = role == ColumnRole::Period || role == ColumnRole::Source
                || role == ColumnRole::Kind;
            const bool isGuess
                = std::ranges::none_of(wishes.columns.keys(), [&other](const QString &name) {
                      return name.compare(other.name, Qt::CaseInsensitive) == 0;
                  });
            if (isOne && isGuess && other.role == role)
                other.role = ColumnRole::Dimension;
        }
        column->role = role;
        if (!wish->unit.isEmpty())
            column->unit = Unit(wish->unit);
    }
    return {};
}

/// One import on its way: the file, what it becomes, and what puts it together.
class Import final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Import>> prepare(
        const Workspace &workspace, const ImportPlan &plan)
    {
        auto known = readKnown(workspace);
        if (!known)
            return Failure(known.error());
        std::unique_ptr<Import> import(new Import(plan));
        // First: what another encoding hides is no fault of the columns.
        if (auto opened = import->openFile(); !opened)
            return Failure(opened.error());
        const QDate published = QFileInfo(plan.file).lastModified().toUTC().date();
        auto layout = TrackerLayout::make(plan, *known, published);
        if (!layout)
            return Failure(layout.error());
        import->m_layout = std::move(*layout);
        return import;
    }

    [[nodiscard]] const TrackerLayout &layout() const { return *m_layout; }

    [[nodiscard]] Result<ImportReport> read(const SegmentBuilder::Sink &sink,
        const ImportStepCallback &progress, const ReadingLimits &limits)
    {
        auto decoder = TextDecoder::make(m_plan.format.encoding);
        if (!decoder)
            return Failure(decoder.error());
        RecordBlocks blocks(*m_file, std::move(*decoder), m_markLength);
        SegmentBuilder builder(
            m_layout->rows(), workerCount(limits), m_file->name(), limits.mostTexts, sink);
        auto done = readTrackerFile(
            *m_file, blocks, m_layout->readings(), m_plan.format, limits, builder, progress);
        if (done && builder.rowCount() == 0)
            done = failure(
                ErrorCode::Malformed, DbTr::tr("The file has no rows."), {}, m_file->name());
        if (!done)
            return Failure(done.error());
        ImportReport report = m_layout->report(builder.measures());
        report.rowCount = builder.rowCount();
        report.byteCount = m_file->size();
        return report;
    }

    [[nodiscard]] TrackerEdition edition() const
    {
        return { m_file->name(), now().toString(Qt::ISODate), 0, m_file->size() };
    }

private:
    explicit Import(const ImportPlan &plan)
        : m_plan(plan)
    {
    }

    /// Opens the file and checks that it is the one that was planned for.
    [[nodiscard]] Result<void> openFile()
    {
        const FormatWishes format { m_plan.format.delimiter, m_plan.format.decimal,
            m_plan.format.encoding };
        const auto sample = readSample(m_plan.file, format, HeaderBytes);
        if (!sample)
            return Failure(sample.error());
        QStringList names;
        for (const ColumnPlan &column : m_plan.columns)
            names.append(column.name);
        const QString name = QFileInfo(m_plan.file).fileName();
        if (sample->header != names) {
            return failure(ErrorCode::Io, DbTr::tr("The file was changed while it was read."),
                DbTr::tr("Import it again when it is complete."), name);
        }
        if (names.join(QString()).contains(QChar::ReplacementCharacter)) {
            return failure(ErrorCode::Malformed, DbTr::tr("The text is not valid UTF-8."),
                DbTr::tr("Say which encoding the file has, for example GB18030."),
                DbTr::tr("%1, line %2").arg(name).arg(1));
        }
        m_markLength = sample->markLength;
        auto file = FileBytes::open(m_plan.file);
        if (!file)
            return Failure(file.error());
        m_file = std::move(*file);
        return {};
    }

    const ImportPlan &m_plan;
    std::unique_ptr<TrackerLayout> m_layout;
    std::unique_ptr<FileBytes> m_file;
    int m_markLength = 0;
};

/// Lists the dataset, whose dimensions have no new members yet. It comes before the rows: as long
/// as these point to nothing, SQLite looks through all members whenever one is added.
[[nodiscard]] Result<void> listDataset(const CatalogWriter &catalog, const TrackerLayout &layout)
{
    Result<void> done;
    if (layout.replacesOther())
        done = catalog.removeTracker(layout.dataset().id);
    for (const Dimension &dimension : layout.newDimensions()) {
        if (done)
            done = catalog.addDimension(dimension);
    }
    return done ? catalog.addDataset(layout.dataset(), true) : done;
}

/// Adds what the rows have turned out to need.
[[nodiscard]] Result<void> addMembers(const CatalogWriter &catalog, const TrackerLayout &layout)
{
    auto done = catalog.addSources(layout.newSources());
    for (const Dimension &dimension : layout.newDimensions()) {
        if (done)
            done = catalog.addDimension(dimension);
    }
    return done;
}

} // namespace

Result<ImportPlan> planImport(
    const Workspace &workspace, const QString &path, const ImportWishes &wishes)
{
    const auto sample = readSample(path, wishes.format);
    if (!sample)
        return Failure(sample.error());
    ImportPlan plan;
    plan.file = QFileInfo(path).absoluteFilePath();
    plan.byteCount = sample->byteCount;
    plan.format = sample->format;
    plan.columns = guessRoles(*sample);
    plan.rows = sample->rows.first(std::min(sample->rows.size(), PreviewRows));
    const QString base = QFileInfo(path).completeBaseName();
    const QString slug = slugOf(wishes.dataset.isEmpty() ? base : wishes.dataset);
    plan.dataset = slug.isEmpty() ? u"tracker"_s : slug;
    plan.datasetName = readableName(base);
    plan.sourceTitle = wishes.sourceTitle;
    plan.kind = wishes.kind;
    if (auto applied = applyWishes(plan, wishes); !applied)
        return Failure(applied.error());
    const auto datasets = workspace.datasets();
    if (!datasets)
        return Failure(datasets.error());
    const auto same = std::ranges::find_if(*datasets, [&plan](const Dataset &dataset) {
        return dataset.id.compare(plan.dataset, Qt::CaseInsensitive) == 0;
    });
    if (same != datasets->end()) {
        plan.dataset = same->id;
        plan.datasetName = same->names.en;
        plan.replaces = same->isTracker;
    }
    return plan;
}

Result<ImportReport> importTracker(Workspace &workspace, const ImportPlan &plan,
    const ImportStepCallback &progress, const ReadingLimits &limits)
{
    if (!workspace.isWritable()) {
        return failure(ErrorCode::ReadOnly, DbTr::tr("The workspace is open for reading only."),
            DbTr::tr("Save a copy to change it."), workspace.path());
    }
    const Connection &connection = workspace.link();
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return Failure(begun.error());
    const auto import = Import::prepare(workspace, plan);
    if (!import)
        return Failure(import.error());
    const TrackerLayout &layout = (*import)->layout();
    const CatalogWriter catalog(connection);
    TrackerWriter writer(connection, layout.dataset());
    const auto begun = listDataset(catalog, layout).and_then([&writer] { return writer.begin(); });
    if (!begun)
        return Failure(begun.error());
    auto report = (*import)->read(
        [&writer](const Segment &segment) { return writer.add(segment); }, progress, limits);
    if (!report)
        return report;
    const auto done
        = addMembers(catalog, layout)
              .and_then([&] {
                  return writer.finish((*import)->edition(), layout.members(), layout.periods());
              })
              .and_then([&] { return transaction.commit(); });
    if (!done)
        return Failure(done.error());
    return report;
}

Result<ImportReport> rehearseImport(const Workspace &workspace, const ImportPlan &plan,
    const ImportStepCallback &progress, const ReadingLimits &limits)
{
    const auto import = Import::prepare(workspace, plan);
    if (!import)
        return Failure(import.error());
    return (*import)->read([](const Segment &) { return Result<void>(); }, progress, limits);
}

} // namespace sextant::db
