// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sextant {

/// The candidates nearest to `word` (edit distance, prefix and substring), best first, at most
/// `most`.
[[nodiscard]] QStringList nearest(const QString &word, const QStringList &candidates, int most = 3);

/// `Did you mean "a", "b" or "c"?`; empty without candidates.
[[nodiscard]] QString didYouMean(const QString &word, const QStringList &candidates);

} // namespace sextant
