// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/origin.h"
#include "views/charts/chartframe.h"
#include "views/export/deckwriter.h"
#include "views/export/exporter.h"
#include "views/export/nativeplan.h"
#include "views/export/pptx/deckframe.h"
#include "views/export/pptx/decktemplate.h"
#include "views/export/pptx/drawing.h"
#include "views/export/pptx/fingerprint.h"
#include "views/export/pptx/package.h"
#include "views/export/pptx/xmlpart.h"

#include <memory>
#include <optional>

namespace sextant {

/// A presentation that is being made: slides in the order in which they are added.
///
/// Every chart that an office program can draw is its own, with its numbers in a workbook; any
/// other is a group of shapes, see writeChartShapes(). Colours are those of the theme. Same slides,
/// same bytes. Window thread only, because charts are laid out.
class Deck final : public DeckWriter
{
public:
    /// @param size   of the charts in pixels; decides the slides' format: 4:3 for sides of up to
    ///               1.45 to 1, else 16:9, of which an upright chart fills the left half
    /// @param theme  its background, text and palette become the deck's own theme
    Deck(const QSizeF &size, Language language, const ChartTheme &theme = ChartTheme::light());
    /// A deck as an export wants it: with its origin, and in its template, whose slides decide the
    /// size then.
    [[nodiscard]] static Deck forOptions(const ExportOptions &options);
    /// A deck whose charts take exactly as much room as one that was written before.
    /// @param chart  ChartFingerprint::size, points
    [[nodiscard]] static Deck ofChartSize(
        const QSizeF &chart, Language language, const ChartTheme &theme);

    /// Where the numbers of the charts that follow come from. Each then carries a fingerprint, by
    /// which it is found and renewed later; see pptx/fingerprint.h. None without a workspace.
    void setOrigin(const WorkspaceOrigin &origin) { m_origin = origin; }
    /// Where the charts that follow begin on their slides, in points.
    void setCorner(QPointF corner) { m_corner = corner; }
    /// On what scales the numbers of the charts that follow are read, see readingOf(); their own
    /// without.
    void setReadingScales(const ReadingScales &scales) { m_scales = scales; }
    void addCover(const QString &title, const QStringList &lines) override;
    /// @return Io if its workbook cannot be written
    [[nodiscard]] Result<void> addChart(const Pivot &pivot, const QString &soWhat = {}) override;
    /// Two charts on one scale beside each other on one slide, as groups of shapes.
    /// @return NotSupported if they cannot share a scale
    [[nodiscard]] Result<void> addPair(const PivotPtr &left, const PivotPtr &right);
    void addSources() override;
    [[nodiscard]] Result<QByteArray> finished(const QString &title) override;
    /// The bytes of a part so far; empty for none of that name.
    [[nodiscard]] QByteArray part(const QString &name) const { return m_package.part(name); }
    [[nodiscard]] QSizeF slideSize() const { return m_frame.slide; } ///< points
    /// Of its charts, in points.
    [[nodiscard]] const QSizeF &chartSize() const { return m_chart; }
    [[nodiscard]] int slideCount() const { return int(m_slides.size()); }

private:
    void addTextSlide(const QString &title, const QStringList &lines);
    void addSlide(const QByteArray &xml, const QString &layout, const QString &notes);
    void addNotes(const QString &slide, const QString &text);
    /// The look of the charts: without the logo, which the slides' master shows, where no room is
    /// kept for it.
    [[nodiscard]] ChartTheme chartTheme() const;
    /// How far to the right a text may reach that stands in this rect: to the margin, or to the
    /// logo.
    [[nodiscard]] double rightOf(const QRectF &rect) const;
    /// A chart that stands on a slide which is not finished.
    struct PlacedChart
    {
        ChartFingerprint fingerprint;
        QString notes;
        QString relation; ///< to its fingerprint; empty for none
        QString part;     ///< of its fingerprint
        QString chart;    ///< its part; empty for shapes
        int firstId = 0;  ///< of its shapes
        int lastId = 0;
    };
    /// A slide that is being written.
    struct OpenSlide
    {
        OpenSlide();
        XmlPart xml;
        ShapeIds ids;
        QList<PlacedChart> charts;
    };
    void noteError(const Result<void> &done);
    /// Puts two charts beside each other on every slide.
    void setPairs();
    /// Writes one chart and its captions into the open slide.
    [[nodiscard]] Result<void> placeChart(const Pivot &pivot, const QString &soWhat);
    /// Ends the slide that is being written, if there is one.
    [[nodiscard]] Result<void> closeCharts();
    [[nodiscard]] Result<void> addFingerprint(PlacedChart &placed, const QByteArray &slide);
    [[nodiscard]] Result<QString> addChartPart(
        const ChartData &data, const NativePlan &plan, const ChartFrame &frame);
    void writeTitle(XmlPart &xml, ShapeIds &ids, const QString &type, const QRectF &rect,
        const QString &text, const QString &index = {}) const;
    void writeBody(XmlPart &xml, ShapeIds &ids, const QString &type, const QStringList &lines,
        double points) const;
    void writeNumber(XmlPart &xml, ShapeIds &ids) const;
    void writeSoWhat(XmlPart &xml, ShapeIds &ids, const Label &label, const QString &text) const;
    void writeCaptions(XmlPart &xml, ShapeIds &ids, const ChartFrame &frame) const;
    void writeSide(XmlPart &xml, ShapeIds &ids, const ChartFrame &frame, QPointF offset) const;
    void writeNative(XmlPart &xml, ShapeIds &ids, const ChartFrame &frame, const QString &relation,
        const QString &description, const QString &data) const;
    [[nodiscard]] QString nextSlide() const;

    std::shared_ptr<const DeckTemplate> m_template; ///< null for a deck of our own look
    DeckFrame m_frame;
    QSizeF m_chart;   ///< points
    QPointF m_corner; ///< of the first chart of a slide
    QPointF m_place;  ///< of the chart that is being written
    int m_perSlide = 1;
    std::unique_ptr<OpenSlide> m_open;
    std::optional<Error> m_error; ///< of a slide that ended where no error can be returned
    WorkspaceOrigin m_origin;
    ReadingScales m_scales;
    OpcPackage m_package;
    QStringList m_slides;
    QList<Source> m_sources;
    int m_charts = 0;
    int m_fingerprints = 0;
    int m_notes = 0;
};

} // namespace sextant
