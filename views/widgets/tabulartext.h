// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace sextant {

/// Text whose digits all take the same width, so that figures stand in columns whatever the font:
/// Inter's own tabular figures are a font feature that Qt before 6.7 cannot switch on.

/// Pixels that drawTabular() needs.
[[nodiscard]] double tabularWidth(const QFont &font, const QString &text);

/// Draws one line, vertically centred, in the painter's font and pen. What does not fit ends in
/// an ellipsis.
void drawTabular(
    QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment);

} // namespace sextant
