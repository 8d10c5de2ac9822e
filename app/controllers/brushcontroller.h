// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/facetvalues.h"
#include "models/explore/periodbrush.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace sextant {

class ExplorationController;
class ExplorationPage;

/// Lets a page's table and the facets follow a range of periods while it is drawn, and makes it a
/// step of the exploration when it is kept.
///
/// What a step needs is prepared in the background as soon as the pointer comes near; each step
/// runs in the background too. Where steps come faster than answers, those in between are left out.
/// What the members of the facets come to is added up behind the steps, for the newest alone.
/// All functions and signals belong to the window's thread.
class BrushController final : public QObject
{
    Q_OBJECT

public:
    /// How long the look must stand still before its overview is added up, in milliseconds.
    static constexpr int OverviewDelay = 150;

    /// Both must outlive the controller.
    BrushController(
        ExplorationController &exploration, ExplorationPage &page, QObject *parent = nullptr);
    ~BrushController() override;

    /// Facets are counted only when somebody shows them.
    void setFacetsWanted(bool wanted) { m_facetsWanted = wanted; }
    void setLanguage(Language language) { m_language = language; }
    /// A range is being drawn.
    [[nodiscard]] bool isBrushing() const { return m_isBrushing; }
    /// What steps need is there.
    [[nodiscard]] bool isPrepared() const { return m_brush != nullptr; }

signals:
    /// What the look comes to in the range that is being drawn. @param facets  empty if not wanted
    void stepped(const sextant::PivotPtr &pivot, const QList<sextant::Facet> &facets);
    /// What the members of the facets come to in a range that was stepped to; nothing if that
    /// cannot be said. Not while facets are not wanted.
    void valued(const QList<sextant::FacetValues> &values);
    /// The range was given up; the look is what it was.
    void givenUp();
    /// A step, or the overview, could not be worked out.
    void failed(const sextant::Error &error);

private:
    void prepare();
    void step(const PeriodRange &range);
    void answer();
    void addUpFacets();
    void end(bool isKept);
    void forgetStale();
    void addUp();
    void dropBrush();

    ExplorationController &m_exploration;
    ExplorationPage &m_page;
    Language m_language = Language::English;
    PeriodBrushPtr m_brush;
    CubePtr m_cube;                                ///< what m_brush is, or will be, of
    Exploration m_prepared;                        ///< the same, of all periods
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the preparation; null: none runs
    std::optional<PeriodRange> m_wanted;           ///< the range that waits for its answer
    std::optional<PeriodRange> m_unvalued;         ///< the last step, if its facets lack values
    PeriodRange m_last;
    bool m_isBrushing = false;
    bool m_isAnswering = false;
    bool m_isAddingUp = false;
    bool m_facetsWanted = false;
    QTimer m_overviewTimer;
    Exploration m_overview; ///< of the last overview asked for
    CubePtr m_overviewCube;
    quint64 m_generation = 0;
};

} // namespace sextant
