// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QString>

namespace sextant {

/// The words that files add to a chart's own. They are in the language of the file, which may be
/// another than the window's, so they are not left to QTranslator.
enum class ExportWord {
    TableSheet,   ///< name of the sheet with the pivot
    SourcesSheet, ///< name of the sheet with sources and notes
    NumbersSheet, ///< name of the sheet with the numbers behind the cells
    DataSheet,    ///< name of the sheet inside a chart of a slide
    Total,
    KindMarks,     ///< below a table: what the letters behind numbers mean; %1 a list
    PartialMark,   ///< an entry of that list: `p sum of the known parts`
    NotAdditive,   ///< in a cell
    Incomplete,    ///< in a cell
    ConflictNote,  ///< at a cell, before a list of numbers
    PartialNote,   ///< at a cell
    TotalNote,     ///< at a total that is not the sum of the cells shown
    NumbersCut,    ///< under the numbers: %1 of %2 are listed
    NoNativeChart, ///< why the chart is a picture
    Publisher,
    Title,
    Edition,
    Scope,
    Locator,
    Access,
    Sources,
    Notes,
    Period,
    Value,
    Unit,
    Published,
    PublishedUnit,
    Rate,
    Kind,
    Qualifier,
    Low,
    High,
    Span,       ///< from the low to the high end
    BridgeBase, ///< what a bar of a bridge stands on
    Increase,
    Decrease,
    ForTheChart, ///< above the cells beside a chart's numbers that it draws
    Source,
    Note,
    Parts,
    Row,      ///< which row of the table
    Column,   ///< which column of the table
    Filters,  ///< before the filter sentence
    Chart,    ///< name of the chart on a slide, and of its picture
    Subtitle, ///< names of shapes on a slide
    SourceLine,
    SlideNumber,
    Grid, ///< name of the thin lines behind marks
    Legend,
    AxisBreak,  ///< name of the strip over the gap of a broken axis
    Divider,    ///< name of the line where the forecast begins
    DeckCounts, ///< on a cover: %1 charts, %2 publications
    SoWhat,     ///< name of the text under a slide's title
};
[[nodiscard]] QString exportWord(ExportWord word, Language language);

} // namespace sextant
