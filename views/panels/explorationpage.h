// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/memberhues.h"
#include "db/values/result.h"
#include "models/explore/cellindex.h"
#include "models/explore/periodbrush.h"
#include "models/explore/pivot.h"
#include "models/items/selectionstatistics.h"
#include "views/charts/charttheme.h"

#include <QWidget>

#include <memory>

namespace sextant {

class ChartView;
class PeriodStrip;
class PivotTableView;
class RowsPage;

/// One tab: message bar, filter chips, and either chart and linked table, or the rows behind them.
/// Selection and hover of chart and table are one; what changes the exploration is requested by
/// signals.
class ExplorationPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorationPage(QWidget *parent = nullptr);
    ~ExplorationPage() override;

    /// Shows a pivot; null shows the empty state. Keeps the selection where its cells still
    /// exist. Ends a busy state and hides an error.
    void setPivot(const PivotPtr &pivot);
    [[nodiscard]] const PivotPtr &pivot() const;
    /// Keeps the old picture, dimmed, while a new pivot is on its way.
    void setBusy(bool busy);
    /// Shows how far the dataset is read, in place of a first picture.
    /// @param share  0 to 1; negative: not known yet
    void setLoading(double share);
    /// Shows what the look comes to in a range of periods that is being drawn, until the next
    /// setPivot(): in the table, and in the chart if it is not the one that is drawn on.
    void showBrushed(const PivotPtr &pivot);
    /// What the look comes to in each period, for the strip under the chart.
    void setOverview(const PeriodOverview &overview);
    [[nodiscard]] PeriodStrip *periodStrip() const;
    /// Ends what setLoading() began.
    void endLoading();
    /// Shows the rows in place of chart and table, or the other way round.
    void setRowsShown(bool shown);
    [[nodiscard]] bool isRowsShown() const;
    /// Made when rows are shown for the first time; null before.
    [[nodiscard]] RowsPage *rowsPage() const;
    /// Says something in the message bar that is no error.
    void showNotice(const QString &text);
    /// Shows what went wrong in the message bar and keeps the last picture.
    void showError(const Error &error);
    void setTheme(const ChartTheme &theme);
    void setLanguage(Language language);

    [[nodiscard]] ChartView *chartView() const;
    [[nodiscard]] PivotTableView *tableView() const;

    [[nodiscard]] const CellSet &selection() const;
    void setSelection(const CellSet &cells);
    void clearSelection() { setSelection({}); }
    [[nodiscard]] SelectionStatistics statistics() const;
    /// Brings the cells of a member forward, as if they were hovered; empty for none.
    void setHoveredMember(const QString &dimension, const QString &member);
    /// Puts an editor over the headline; its outcome arrives as titleEdited().
    void editTitle();
    /// The context menu of a member wherever it stands, such as in a facet.
    void openMemberMenu(const QString &dimension, const QString &member, const QPoint &position);
    /// Goes one step up, if something was drilled into.
    void drillUp();
    /// Moves the keyboard from the chart to the table and back.
    void toggleTable();

    /// Sizes of chart and table, for the window state.
    [[nodiscard]] QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &state);

signals:
    void rowsShownChanged(bool areShown);
    /// The user gives up waiting for the dataset.
    void loadingCancelRequested();
    /// Empty: suggest the headline from the numbers again.
    void titleEdited(const QString &title);
    /// The × of a chip; `period` for the period range.
    void filterRemoveRequested(const QString &dimension);
    void selectionChanged(const QSet<sextant::CellIndex> &cells);
    /// The selection is another, and not because the pivot is: somebody chose it.
    void selectionMade(const QSet<sextant::CellIndex> &cells);
    void hovered(sextant::CellIndex cell);
    void sourceRequested(sextant::CellIndex cell);
    void sortRequested(sextant::SortBy sort, bool descending);
    /// "Filter to" and "Exclude" of the context menu of a mark, cell or member.
    void filterRequested(const sextant::Filter &filter, const QString &stepText);
    /// "Show Rows" of the context menu: those that these filters keep, besides the exploration's
    /// own.
    void rowsRequested(const QList<sextant::Filter> &filters);
    /// A range of periods may soon be drawn, on the chart's axis or the strip under it.
    void brushExpected();
    /// The range that is being drawn is this now; open: all periods.
    void brushed(const sextant::PeriodRange &range);
    void brushEnded(bool isKept);
    /// "Colour" of the context menu of a mark, legend entry or cell.
    void hueRequested(const sextant::HueChange &change, const QString &stepText);
    /// Drilling, "Break down by" and the breadcrumb: the exploration to show instead.
    void explorationEdited(const sextant::Exploration &exploration, const QString &stepText);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
