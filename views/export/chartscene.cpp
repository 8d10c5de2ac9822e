// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/chartscene.h"

#include <QPainter>

namespace sextant {

ChartScene::ChartScene(const Pivot &pivot, const ExportOptions &options, const QString &soWhat)
    : m_frame(new ChartFrame)
    , m_size(options.layoutSize())
{
    m_scene.addItem(m_frame);
    m_scene.setSceneRect(QRectF(QPointF(), m_size));
    m_frame->setPivot(std::make_shared<const Pivot>(pivot));
    m_frame->setTheme(options.theme);
    m_frame->setLanguage(options.language);
    m_frame->setReadingScales(options.scales);
    m_frame->setTransparent(options.transparent);
    m_frame->setSoWhat(soWhat);
    m_frame->setSize(m_size);
    m_frame->layOut();
}

void ChartScene::paint(QPainter &painter)
{
    const QRectF area(QPointF(), m_size);
    m_scene.render(&painter, area, area);
}

} // namespace sextant
