// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/sidetip.h"

#include <QFontMetrics>
#include <QScreen>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace sextant {

namespace {

constexpr int Gap = 4;
constexpr int Frame = 18; // pixels that a tip is wider than its text
constexpr int Above = 14; // pixels that a tip stands lower than it is asked to, for the pointer

} // namespace

void showTipBeside(const QRect &entry, const QString &text, QWidget *owner)
{
    if (text.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    const int width = QFontMetrics(QToolTip::font()).horizontalAdvance(text) + Frame;
    const QRect screen = owner->screen()->availableGeometry();
    const bool fits = entry.right() + Gap + width <= screen.right();
    const int x = fits ? entry.right() + Gap : std::max(screen.left(), entry.left() - Gap - width);
    QToolTip::showText(
        { x, entry.top() - Above }, text, owner, {}, std::numeric_limits<int>::max());
}

} // namespace sextant
