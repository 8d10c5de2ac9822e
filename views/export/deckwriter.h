// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/exporter.h"

#include <QStringList>

#include <memory>

namespace sextant {

/// A file of pages that is being made, page after page: a presentation or a document of the same
/// pages. Window thread only, because charts are laid out.
class DeckWriter
{
public:
    virtual ~DeckWriter() = default;
    /// A first page. @param lines  below its title
    virtual void addCover(const QString &title, const QStringList &lines) = 0;
    /// @param soWhat  as for ChartFrame::setSoWhat()
    [[nodiscard]] virtual Result<void> addChart(const Pivot &pivot, const QString &soWhat) = 0;
    /// The publications behind all charts so far, in full; as many pages as they need.
    virtual void addSources() = 0;
    /// The whole file. Call once. @param title  of the document's properties
    [[nodiscard]] virtual Result<QByteArray> finished(const QString &title) = 0;

protected:
    DeckWriter() = default;
    DeckWriter(const DeckWriter &) = default;
    DeckWriter &operator=(const DeckWriter &) = default;
};

/// The endings of files that hold several charts: `pptx`, `pdf`.
[[nodiscard]] const QStringList &deckSuffixes();

/// @param suffix   one of deckSuffixes(), without regard to case
/// @param options  the size of the charts decides the format of the pages; see DeckFrame
/// @return null for any other suffix
[[nodiscard]] std::unique_ptr<DeckWriter> deckWriter(
    const QString &suffix, const ExportOptions &options);

} // namespace sextant
