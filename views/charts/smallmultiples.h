// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/facetpivots.h"
#include "views/charts/family.h"
#include "views/charts/plotlayout.h"

#include <memory>
#include <vector>

class QGraphicsItem;

namespace sextant {

/// What all small charts of a frame come to; marks stand for cells of the whole pivot.
struct MultiplesSheet
{
    QList<Mark> marks;
    QList<LabelWish> labels;
    QList<QRectF> obstacles;
    QList<QLineF> rules;
    QList<QLineF> baseLines;
    QList<QLineF> dividers;
    QStringList notes;
};

/// A small chart of the same family for every member of a dimension, side by side: on one scale, or
/// each on its own where the exploration frees the axes.
class SmallMultiples final
{
public:
    /// @param scales  on which numbers are read, see readingOf(); that of all without
    SmallMultiples(const Pivot &pivot, const ChartTheme &theme, Language language,
        const ChartFamily &family, const ReadingScales &scales = {});

    /// Why there are none, as a sentence; empty if there are.
    [[nodiscard]] const QString &whyNot() const { return m_whyNot; }
    /// A chart's data, for the legend that all share.
    [[nodiscard]] const ChartData &first() const { return *m_charts.front().data; }
    /// The series that the shared legend names.
    [[nodiscard]] QList<int> namesInLegend() const;
    /// @param plots   one a small chart; made as children of `parent` where there are too few, and
    ///                hidden where there are too many
    [[nodiscard]] MultiplesSheet layOut(const QRectF &room, const QSizeF &frame,
        const ChartText &text, std::vector<std::unique_ptr<Plot>> &plots,
        QGraphicsItem *parent) const;

private:
    struct Chart
    {
        QString name;
        QList<int> rows;
        std::unique_ptr<ChartData> data;
    };
    void shareTexts();
    void shareScale(QList<PlotWish> &wishes) const;
    void layOutOne(const Chart &chart, const PlotWish &wish, int index, const PlotRoom &room,
        const ChartText &text, Plot &plot, MultiplesSheet &sheet) const;

    const ChartFamily &m_family;
    std::vector<Chart> m_charts;
    int m_refused = 0; ///< members whose part the family cannot draw
    bool m_hasAnnotations = false;
    bool m_hasFreeAxis = false;
    QString m_whyNot;
};

} // namespace sextant
