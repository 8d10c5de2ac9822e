// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace sextant::e2e {

/// The pointer and the keyboard of the X server: what it does arrives at the window as if a person
/// had done it, through the window manager. Calls return when the server has taken the event; what
/// the program makes of it follows in its event loop (QTRY_…).
///
/// Each function returns false if xdotool could not be run.
class Hand
{
public:
    /// Moves the pointer to a point of a visible widget.
    [[nodiscard]] static bool moveTo(const QWidget &widget, const QPoint &point);
    /// Moves there and clicks with the left button.
    [[nodiscard]] static bool click(const QWidget &widget, const QPoint &point);
    [[nodiscard]] static bool click(const QWidget &widget);
    /// Moves there and clicks twice, as fast as a double click is.
    [[nodiscard]] static bool doubleClick(const QWidget &widget, const QPoint &point);
    /// Moves there and clicks with the right button.
    [[nodiscard]] static bool rightClick(const QWidget &widget, const QPoint &point);
    /// Draws from one point to another with the left button down.
    [[nodiscard]] static bool drag(const QWidget &widget, const QPoint &from, const QPoint &to);
    /// Moves there and presses the left button, which stays down until letGo().
    [[nodiscard]] static bool hold(const QWidget &widget, const QPoint &point);
    [[nodiscard]] static bool letGo();
    /// Presses keys together, in xdotool's words: `ctrl+z`, `Escape`.
    [[nodiscard]] static bool press(const QString &keys);
    /// Types a text of plain ASCII.
    [[nodiscard]] static bool type(const QString &text);
};

} // namespace sextant::e2e
