// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sextant {

/// How many places of a terminal a text takes: Chinese characters and full-width signs take two.
[[nodiscard]] int textWidth(const QString &text);

/// The text filled up with blanks to so many places, on its left or on its right.
[[nodiscard]] QString padded(const QString &text, int places, bool toTheRight);

/// Rows of texts under each other: the first columns to the left, the others to the right.
[[nodiscard]] QString aligned(const QList<QStringList> &table, qsizetype labelColumns);

} // namespace sextant
