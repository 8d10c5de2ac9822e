// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace sextant {

/// Shows a tip beside an entry of a list, so that it hides none: at the right, or at the left where
/// the screen ends. It stays until another one or QToolTip::hideText(); an empty text hides it.
/// @param entry  on the screen
/// @param owner  the widget it belongs to, and goes with
void showTipBeside(const QRect &entry, const QString &text, QWidget *owner);

} // namespace sextant
