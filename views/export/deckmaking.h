// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/deckwriter.h"

#include <functional>

namespace sextant {

/// A page of a deck: a chart, whose title is that of its exploration, and what follows from it.
struct DeckChart
{
    PivotPtr pivot;
    QString soWhat;
};

/// What a deck tells.
struct DeckContent
{
    QString title;
    QList<DeckChart> charts;
};

/// Makes a deck in steps, so that a window stays alive meanwhile and the user can stop it: a cover,
/// a page a chart, the sources of all. Window thread only.
class DeckMaking final
{
public:
    /// @param suffix  one of deckSuffixes()
    DeckMaking(DeckContent content, const QString &suffix, const ExportOptions &options);

    [[nodiscard]] int stepCount() const { return int(m_content.charts.size()) + 1; }
    [[nodiscard]] int stepsDone() const { return m_done; }
    [[nodiscard]] bool isDone() const { return m_done == stepCount(); }
    /// Makes the next page. @return the errors of DeckWriter::addChart()
    /// @pre !isDone()
    [[nodiscard]] Result<void> step();
    /// The whole file. Call once. @pre isDone()
    [[nodiscard]] Result<QByteArray> finished();

private:
    [[nodiscard]] QStringList coverLines() const;

    DeckContent m_content;
    ExportOptions m_options;
    std::unique_ptr<DeckWriter> m_writer;
    int m_done = 0;
};

/// Is told how many steps of how many are done; false stops.
using DeckProgress = std::function<bool(int done, int total)>;

/// The whole deck at once.
/// @return Cancelled if `progress` said so; InvalidArgument for an ending that is none of
/// deckSuffixes(), or a size that checkOptions() refuses
[[nodiscard]] Result<QByteArray> deckBytes(const DeckContent &content, const QString &path,
    const ExportOptions &options, const DeckProgress &progress = {});

} // namespace sextant
