// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/origin.h"
#include "models/explore/reading.h"
#include "views/charts/charttheme.h"

#include <QIODevice>
#include <QSizeF>

#include <memory>
#include <optional>

namespace sextant {

class DeckTemplate;

/// Texts larger than this leave no room for a chart.
inline constexpr double LargestTextScale = 2;

/// Where an exported chart goes; sizes in pixels at 96 dpi.
struct ExportOptions
{
    QSizeF size = { 1280, 720 }; ///< see exportsize.h
    double scale = 2;            ///< PNG only: pixels of the file for one of `size`, > 0
    double textScale = 1; ///< PNG, SVG, PDF: how much larger texts are, 1 to LargestTextScale
    Language language = Language::English;
    ChartTheme theme = ChartTheme::light();
    bool transparent = false; ///< PNG only
    bool csvForExcel = false; ///< CSV only: with a byte order mark, and no text that is a formula
    int perSlide = 1;         ///< decks: how many charts stand beside each other on a slide, 1 or 2
    /// PPTX only: the user's own presentation to add slides to; null for a deck of our own look
    std::shared_ptr<const DeckTemplate> slideTemplate;
    /// XLSX only: the chart as a PNG file where the sheet cannot draw it, set by
    /// Exporter::prepare(); empty for none
    std::optional<QByteArray> sheetPicture;
    ReadingScales scales;   ///< on which numbers are read, see readingOf(); their own without
    WorkspaceOrigin origin; ///< set by withOrigin()

    /// The size that a chart is laid out in before it is enlarged with its texts.
    [[nodiscard]] QSizeF layoutSize() const { return size / textScale; }
};

/// The options for charts of a workspace: its members in the colours that they were given by hand;
/// a slide says of a chart where its numbers come from.
[[nodiscard]] ExportOptions withOrigin(ExportOptions options, const WorkspaceOrigin &origin);

/// @return InvalidArgument for a size that is too small to be read or too large to be made
[[nodiscard]] Result<void> checkOptions(const ExportOptions &options);

/// A way to write a Pivot to a file; one a format.
class Exporter
{
public:
    virtual ~Exporter() = default;
    [[nodiscard]] virtual QString suffix() const = 0;     ///< `png`
    [[nodiscard]] virtual QString filterName() const = 0; ///< `PNG picture (*.png)`
    /// Whether the file is the chart and nothing else, so that a chart which cannot be drawn cannot
    /// be exported; else the numbers can be written whatever the chart.
    [[nodiscard]] virtual bool isDrawing() const { return true; }
    /// Whether write() may run on any thread after prepare(); else only on the window's.
    [[nodiscard]] virtual bool writesAnywhere() const { return false; }
    /// Paints what write() needs painted into the options. Window thread.
    virtual void prepare(const Pivot &, ExportOptions &) const { }
    /// Writes to an open device. Window thread, see writesAnywhere(). @return NotSupported or Io
    [[nodiscard]] virtual Result<void> write(
        const Pivot &pivot, const ExportOptions &options, QIODevice &device) const = 0;
};

/// All formats; the one list that menus, dialogs and the command line read.
[[nodiscard]] const QList<const Exporter *> &exporters();
/// @return null for an unknown suffix
[[nodiscard]] const Exporter *exporterFor(const QString &suffix);

/// What exportFile() would write, by the suffix of `path`. Window thread, because it paints; any
/// thread with an exporter that writesAnywhere() and prepared options.
/// @return InvalidArgument for an unknown suffix (names those known) or size
[[nodiscard]] Result<QByteArray> fileContent(
    const Pivot &pivot, const QString &path, const ExportOptions &options);

/// Writes a whole file; an existing one is replaced only when the new one is complete. Any thread.
/// @return NotFound for a missing folder, Io when full
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &content);

/// Writes a file by its suffix; an existing file is replaced only when the new one is complete.
/// @return InvalidArgument for an unknown suffix (names those known), NotFound for a missing
/// folder, Io when full
[[nodiscard]] Result<void> exportFile(
    const Pivot &pivot, const QString &path, const ExportOptions &options);

} // namespace sextant
