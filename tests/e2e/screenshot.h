// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

class QWidget;

namespace sextant::e2e {

/// What the X server shows of a window, without the window manager's frame.
[[nodiscard]] QImage grab(const QWidget &window);

/// Writes a PNG, unless the file already shows the same pixels.
[[nodiscard]] bool keep(const QImage &image, const QString &path);

/// How many different colours there are, counted up to `most`: a window that has painted nothing
/// has few.
[[nodiscard]] int colourCount(const QImage &image, int most);

} // namespace sextant::e2e
