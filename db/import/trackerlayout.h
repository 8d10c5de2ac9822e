// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/segmentbuilder.h"

#include <QDate>

#include <memory>

namespace sextant::db {

/// What a workspace has that a new tracker may join.
struct KnownCatalog
{
    QList<Dataset> datasets;
    QList<Dimension> dimensions;
    QList<Source> sources;
};

/// A plan settled against a workspace: the dataset that comes to be, and the codes of its columns
/// while they are read. Does not move, because a layout points into it.
class TrackerLayout final
{
public:
    /// @param published  the date of the file
    /// @return Malformed for a plan without period or measure, or with two periods;
    ///         AlreadyExists for the id of a curated dataset
    [[nodiscard]] static Result<std::unique_ptr<TrackerLayout>> make(
        const ImportPlan &plan, const KnownCatalog &known, const QDate &published);

    [[nodiscard]] const Dataset &dataset() const { return m_dataset; }
    /// Whether a tracker of that id is there.
    [[nodiscard]] bool replaces() const { return m_replaces; }
    /// Whether it is there with other dimensions or measures.
    [[nodiscard]] bool replacesOther() const { return m_replacesOther; }
    /// For a SegmentBuilder; this must outlive it.
    [[nodiscard]] RowLayout rows();
    [[nodiscard]] std::vector<ColumnReading> readings() const;

    // --- when the rows are read ---
    /// The dimensions with the members that the catalog does not have yet; without source and kind.
    [[nodiscard]] QList<Dimension> newDimensions() const;
    [[nodiscard]] QList<Source> newSources() const;
    /// By the dataset's dimensions, then by code: ids.
    [[nodiscard]] QList<QStringList> members() const;
    [[nodiscard]] const QList<Period> &periods() const { return m_periods.periods(); }
    /// What was found in the columns; the caller adds what it knows of rows and bytes.
    [[nodiscard]] ImportReport report(const std::vector<MeasureSummary> &measures) const;

private:
    TrackerLayout() = default;
    struct Column
    {
        ColumnPlan plan;
        QString id;
        std::size_t place = 0;
        std::unique_ptr<MemberCodes> members; ///< of a dimension
    };

    [[nodiscard]] Result<void> addColumns(const ImportPlan &plan, const KnownCatalog &known);
    void addDimension(Column &column, const KnownCatalog &known);
    void addMeasure(Column &column);
    void addSource(const ImportPlan &plan, const KnownCatalog &known, const QDate &published);
    void addKind(const ImportPlan &plan, const QDate &published);
    [[nodiscard]] Result<void> compareWith(const KnownCatalog &known);

    Dataset m_dataset;
    bool m_replaces = false;
    bool m_replacesOther = false;
    std::vector<Column> m_columns; ///< by the file's
    QList<Dimension> m_dimensions; ///< of the columns, in order, without members
    PeriodCodes m_periods;
    KindCodes m_kinds;
    std::unique_ptr<SourceCodes> m_sources;
    bool m_hasSourceColumn = false;
    bool m_hasKindColumn = false;
    Source m_source; ///< the one source, if no column names them
    std::function<Kind(const Period &)> m_kindOf;
};

/// A name for people made of one for programs: `installed_base` → `Installed base`.
[[nodiscard]] QString readableName(const QString &name);

} // namespace sextant::db
