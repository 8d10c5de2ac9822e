// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace sextant {
class ChartFrame;
}

namespace sextant::e2e {

/// Every text that a window shows now: labels, buttons, boxes, fields, tabs, and the items of
/// lists, trees, tables and their headers; and the tooltips that wait behind them.
[[nodiscard]] QStringList visibleTexts(const QWidget &window);

/// Labels, buttons and boxes whose text needs more room than they have, as a sentence each.
/// @param names  what the data are called: a box may end such a name in an ellipsis, never a word
///               of the program's own
[[nodiscard]] QStringList cutTexts(const QWidget &window, const QSet<QString> &names);

/// Labels of a chart that overlap each other, reach out of it or end in an ellipsis, as
/// `text / what is in the way`.
[[nodiscard]] QStringList crowdedLabels(const ChartFrame &frame);

/// Which of `ids` stand as words of their own in one of the texts, as `id in: text`.
[[nodiscard]] QStringList idsAmong(const QStringList &texts, const QSet<QString> &ids);

} // namespace sextant::e2e
