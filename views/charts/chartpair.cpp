// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartpair.h"

namespace sextant {

namespace {

constexpr QSizeF LeastSide { 320, 240 };

} // namespace

ChartPair::ChartPair()
{
    for (ChartFrame *&frame : m_frames) {
        frame = new ChartFrame;
        m_scene.addItem(frame);
    }
}

Unlike ChartPair::layOut(const std::array<PivotPtr, 2> &pivots, const ChartTheme &theme,
    Language language, const QSizeF &size)
{
    const QSizeF side = QSizeF(size.width() / 2, size.height()).expandedTo(LeastSide);
    m_scene.setSceneRect(0, 0, side.width() * 2, side.height());
    m_scene.setBackgroundBrush(theme.background);
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        m_frames[i]->setPivot(pivots[i]);
        m_frames[i]->setTheme(theme);
        m_frames[i]->setLanguage(language);
        m_frames[i]->setSize(side);
        m_frames[i]->setPos(side.width() * double(i), 0);
    }
    return layOutTogether(*m_frames[0], *m_frames[1]);
}

} // namespace sextant
