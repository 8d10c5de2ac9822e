// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QSizeF>

#include <memory>

namespace sextant {

struct ChartBrand;

inline constexpr int CitationSize = 12;    ///< of the text, in pixels
inline constexpr double CitationSpace = 4; ///< between two, in pixels

/// One publication in full: `Epoch AI: AI chip sales and owners, 2026-04. https://…`.
[[nodiscard]] QString citation(const Source &source);

/// Appends the sources of the pivot that the list does not have yet.
void addNewSources(QList<Source> &sources, const Pivot &pivot);

/// The citations, cut into pages of a text of CitationSize. @param room  of a page, in pixels
/// @param brand  whose fonts come first; may be null
[[nodiscard]] QList<QStringList> citationPages(const QList<Source> &sources, const QSizeF &room,
    Language language, const std::shared_ptr<const ChartBrand> &brand = {});

/// `Sources`, or `Sources 2/3` where there are several pages. @param index  from 0
[[nodiscard]] QString pageTitle(const QString &title, qsizetype index, qsizetype count);

} // namespace sextant
