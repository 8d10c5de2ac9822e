// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"
#include "models/cube/cube.h"
#include "models/explore/facetnumbers.h"
#include "models/explore/facets.h"
#include "models/explore/history.h"
#include "models/explore/pivot.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace sextant {

/// Asks for a dataset in columns; called on the window's thread.
using CubeSource = std::function<QFuture<Result<CubePtr>>(const QString &datasetId)>;
/// Evaluates on any thread; ends early when `cancelled` becomes true.
using Evaluator = std::function<Result<Pivot>(
    const Cube &cube, const Exploration &exploration, const std::atomic_bool *cancelled)>;

/// What one tab looks at: an exploration with its history, and the pivot it evaluates to.
///
/// Every change is a step of the history. Evaluation runs in the background; a result whose
/// exploration is no longer the current one is dropped. All functions and signals belong to the
/// window's thread.
class ExplorationController final : public QObject
{
    Q_OBJECT

public:
    /// How long a result may take until busyChanged(true), in milliseconds.
    static constexpr int BusyDelay = 120;

    /// Evaluates nothing before activate().
    /// @param evaluator  for tests; by default evaluateWithForecast()
    ExplorationController(const Exploration &first, CubeSource cubes, Evaluator evaluator = {},
        QObject *parent = nullptr);
    ~ExplorationController() override;

    /// Begins to evaluate; the first call counts. A tab that nobody has looked at costs nothing.
    void activate();
    /// Begins with the view that shows most of the dataset, instead of the exploration given, which
    /// names the dataset alone. Call before activate().
    void lookFirst() { m_looksFirst = true; }
    /// Gives up waiting for the dataset.
    void cancelLoading();

    [[nodiscard]] const Exploration &current() const { return m_history.current(); }
    /// The last result; null before the first, and older than current() while busy.
    [[nodiscard]] const PivotPtr &pivot() const { return m_pivot; }
    /// Null until the dataset is loaded.
    [[nodiscard]] const CubePtr &cube() const { return m_cube; }
    [[nodiscard]] const QList<Facet> &facets() const { return m_facets; }
    /// What the members of the facets come to; older than facets() while they are added up.
    [[nodiscard]] const QList<FacetValues> &facetValues() const { return m_facetValues; }
    /// What facetValues() are made of, for any range of periods; null if it is not there yet.
    [[nodiscard]] FacetNumbersPtr facetNumbers() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// The last evaluation failed; none after a success.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    [[nodiscard]] QString undoText() const { return m_history.undoText(); }
    [[nodiscard]] QString redoText() const { return m_history.redoText(); }

    /// One more step; a step equal to the current one does nothing.
    /// @param text      what was done, for the undo menu
    /// @param mergeKey  consecutive steps with the same key become one
    void push(const Exploration &exploration, const QString &text, const QString &mergeKey = {});
    /// One more step: a member gets another colour in the whole workspace.
    void push(const HueChange &change, const QString &text);
    void undo();
    void redo();
    /// All steps with a position among them; for a list of what was done.
    [[nodiscard]] const History &history() const { return m_history; }
    /// Goes back or forth to a step; nothing for the present one or for one that is none.
    void goTo(qsizetype position);

    /// The dataset has other rows than it had: fetches it anew and evaluates.
    void reload();

    /// Facets are counted, and their members added up, only when somebody shows them.
    void setFacetsWanted(bool wanted);

signals:
    void explorationChanged(const sextant::Exploration &exploration);
    /// A step that gave a member another colour is done, taken back or done again.
    void hueChanged(const sextant::HueChange &change);
    void pivotChanged(const sextant::PivotPtr &pivot);
    void facetsChanged(const QList<sextant::Facet> &facets);
    /// Follows facetsChanged(); not if the values are those of before.
    void facetValuesChanged(const QList<sextant::FacetValues> &values);
    void busyChanged(bool isBusy);
    void failed(const sextant::Error &error);
    /// The dataset is there.
    void cubeChanged();
    /// How much of the dataset is read, 0 to 1; negative: not known yet. Comes only if reading
    /// takes longer than BusyDelay.
    void loading(double share);

private:
    void changed();
    void tellHues(const QList<HueChange> &changes);
    void start();
    void load(quint64 generation);
    void lookFirstAt(const CubePtr &cube, quint64 generation);
    void evaluateIn(const CubePtr &cube, quint64 generation);
    void finish(const Result<PivotPtr> &pivot);
    void countFacets();
    void addUpFacets();
    void setBusy(bool busy);

    History m_history;
    CubeSource m_cubes;
    Evaluator m_evaluator;
    QFuture<Result<CubePtr>> m_loading; ///< the dataset that is waited for
    CubePtr m_cube;
    PivotPtr m_pivot;
    QList<Facet> m_facets;
    QList<FacetValues> m_facetValues;
    FacetNumbersPtr m_facetNumbers; ///< of m_facetValues; null if these could not be found
    PeriodRange m_facetPeriods;     ///< of m_facetValues
    std::optional<Error> m_error;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QTimer m_busyTimer;
    quint64 m_generation = 0; ///< of the last evaluation asked for
    bool m_isActive = false;
    bool m_looksFirst = false;
    bool m_isBusy = false;
    bool m_facetsWanted = false;
    bool m_facetsAreStale = true;
};

} // namespace sextant
