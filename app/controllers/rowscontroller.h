// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/statusline.h"
#include "models/cube/cube.h"
#include "models/explore/pivot.h"
#include "models/items/rowsquery.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace sextant {

class ExplorationController;
class ExplorationPage;
class RowsPage;

/// The flat rows behind what one tab looks at. Filters, sorts and adds up in the background, as
/// long as the page shows rows; drops results that nobody waits for any more.
class RowsController final : public QObject
{
    Q_OBJECT

public:
    /// How long a selection rests until it is added up, in milliseconds.
    static constexpr int SumDelay = 40;

    /// Both must outlive the controller.
    RowsController(ExplorationController &looked, ExplorationPage &page, QObject *parent = nullptr);
    ~RowsController() override;

    /// Shows the page's rows, besides the exploration's own filters under these.
    void showRows(const QList<Filter> &filters);
    void setLanguage(Language language);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] const RowsStatus &status() const { return m_status; }
    /// Puts the selected rows (all, if none is) on the clipboard, and says so by copied().
    void copy();

signals:
    void statusChanged();
    /// Where a row's number comes from, as a pivot with one cell.
    void sourceFound(const sextant::PivotPtr &pivot);
    /// What was copied, in words.
    void copied(const QString &text);
    /// What was asked of the rows could not be worked out.
    void failed(const sextant::Error &error);

private:
    void connectPage(RowsPage &rows);
    /// Asks again for what the page should show.
    void refresh();
    void ask();
    void showAnswer(const RowsAnswerPtr &answer);
    void takeFilters();
    void selectionChanged();
    void addUp();
    void openFilter(const QString &column, const QRect &globalRect);
    void findSource(qint64 place, int column);
    [[nodiscard]] int summedColumn() const;

    ExplorationController &m_looked;
    ExplorationPage &m_page;
    Language m_language = Language::English;
    FlatRowsPtr m_rows;
    RowsQuery m_query;
    QList<Filter> m_wanted; ///< filters that wait for the rows, whose members they name
    RowsStatus m_status;
    QTimer m_sumTimer;
    std::shared_ptr<std::atomic_bool> m_cancelAnswer;
    std::shared_ptr<std::atomic_bool> m_cancelSum;
    quint64 m_generation = 0; ///< of the answer that is waited for
};

} // namespace sextant
