// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartframe.h"
#include "views/export/exporter.h"

#include <QGraphicsScene>

class QPainter;

namespace sextant {

/// A chart laid out for a file: what every picture format paints.
class ChartScene final
{
public:
    /// @param soWhat  as for ChartFrame::setSoWhat()
    ChartScene(const Pivot &pivot, const ExportOptions &options, const QString &soWhat = {});

    [[nodiscard]] const ChartFrame &frame() const { return *m_frame; }
    /// Paints the chart into (0, 0) to options.layoutSize() of the painter, which enlarges it.
    void paint(QPainter &painter);

private:
    QGraphicsScene m_scene;
    ChartFrame *m_frame; // owned by the scene
    QSizeF m_size;
};

} // namespace sextant
