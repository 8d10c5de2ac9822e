// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/caption.h"
#include "views/charts/annotations.h"
#include "views/charts/family.h"
#include "views/charts/marksitem.h"
#include "views/charts/periodaxis.h"

#include <QGraphicsItem>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace sextant {

struct LegendEntry;
class SmallMultiples;

/// What charts beside each other have in common, so that the same length means the same number.
struct SharedPlot
{
    Scale scale;
    PivotPtr writtenLike; ///< whose magnitude all numbers are written in
    double top = 0;       ///< pixels of the frame that the plot keeps within
    double bottom = 0;
};

/// A whole chart: headline, subtitle, filter sentence, legend, plot with marks and labels, source
/// line and note. The same item serves the window and every export.
///
/// Set what it shows, then call layOut(); it computes all geometry at once and paints from it.
/// It belongs to a scene before layOut() is called. Window thread only.
class ChartFrame final : public QGraphicsItem
{
public:
    explicit ChartFrame(QGraphicsItem *parent = nullptr);
    ~ChartFrame() override;

    /// Null shows the empty state.
    void setPivot(const PivotPtr &pivot);
    void setTheme(const ChartTheme &theme);
    void setLanguage(Language language);
    void setSize(const QSizeF &size); ///< pixels at 100 %
    /// Leaves the background out.
    void setTransparent(bool isTransparent);
    /// Whether the filter sentence is written; not where chips beside the chart say it.
    void setShowsFilters(bool showsFilters);
    /// On what scales numbers are read, see readingOf(); without, they choose them.
    void setReadingScales(const ReadingScales &scales) { m_scales = scales; }
    /// What follows from the chart, in a sentence or two under the headline; empty for none. What
    /// does not fit into four lines is cut.
    void setSoWhat(const QString &soWhat);
    /// Gives the axis of values another chart's range and the plot another's height; none: its own.
    /// Only for a chart with a valueScale().
    void setShared(const std::optional<SharedPlot> &shared) { m_shared = shared; }
    void layOut();

    [[nodiscard]] const PivotPtr &pivot() const { return m_pivot; }
    [[nodiscard]] const QList<Mark> &marks() const;
    /// All texts as they were placed, from the headline to the note.
    [[nodiscard]] const QList<Label> &labels() const { return m_labels; }
    /// The samples in the legend.
    [[nodiscard]] const QList<Mark> &legendSamples() const { return m_legendSamples; }
    [[nodiscard]] const QRectF &plotArea() const { return m_plotArea; }
    /// Null before layOut() and in the empty state.
    [[nodiscard]] const Plot &plot() const { return m_plot; }
    /// The line of zero, and the one where the forecast begins; null without.
    [[nodiscard]] const QList<QLineF> &baseLines() const { return m_baseLines; }
    [[nodiscard]] const QList<QLineF> &dividers() const { return m_dividers; }
    /// Arrows and lines of the annotations.
    [[nodiscard]] const QList<ChartStroke> &strokes() const { return m_strokes; }
    /// The plots that are shown: one, or those of small charts.
    [[nodiscard]] QList<const Plot *> plots() const;
    /// Further thin lines that a family rules.
    [[nodiscard]] const QList<QLineF> &rules() const { return m_rules; }
    /// The periods along the axis of places; empty without them, and for small charts.
    [[nodiscard]] const PeriodAxis &periodAxis() const { return m_periodAxis; }
    /// What its axis of values shows; none without one that its numbers decide.
    [[nodiscard]] const std::optional<Scale> &valueScale() const { return m_valueScale; }
    /// Id of the unit of that axis.
    [[nodiscard]] QString axisUnit() const;
    /// From where to where the plot with its texts may reach, in pixels downwards.
    [[nodiscard]] const std::pair<double, double> &plotSpan() const { return m_plotSpan; }
    [[nodiscard]] QRectF headlineRect() const;
    /// It shows words in place of marks.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] const Caption &caption() const { return m_caption; }
    /// Whether the places run downwards; for the keyboard.
    [[nodiscard]] bool isHorizontal() const { return m_isHorizontal; }
    /// Whether arrow keys walk to the nearest mark on the screen; for the keyboard.
    [[nodiscard]] bool walksByPosition() const { return m_walksByPosition; }

    /// Index of the mark with a cell at or near a point; -1 if there is none.
    [[nodiscard]] int markAt(const QPointF &point) const;
    /// Index of the topmost bar, tile or slice at a point that stands for several cells and says
    /// what it is, such as a total of a bridge; -1 if there is none.
    [[nodiscard]] int totalAt(const QPointF &point) const;
    /// The accessible name of a mark: members, value with unit, kind.
    [[nodiscard]] QString markText(int mark) const;
    /// Index of the first mark of a cell; -1 if it has none.
    [[nodiscard]] int markOf(CellIndex cell) const;
    /// The series whose name or legend entry lies at a point; -1 if there is none.
    [[nodiscard]] int seriesAt(const QPointF &point) const;

    /// The row or column (the other is -1) of the series or category whose name lies at a point;
    /// {-1, -1} if there is none.
    [[nodiscard]] CellIndex namedAt(const QPointF &point) const;
    /// A label that is the name of a series or a category, and the row or column it stands for.
    struct NameLabel
    {
        int label = -1; ///< index in labels()
        CellIndex cell = NoCell;
    };
    /// The names on the chart, in the order of labels(); none on small charts and empty ones.
    [[nodiscard]] QList<NameLabel> nameLabels() const;

    void setHovered(CellIndex cell);
    void setHovered(const QSet<CellIndex> &cells);
    void setSelection(const QSet<CellIndex> &cells);
    /// The mark with the keyboard's focus ring; -1 for none.
    void setCursor(int mark);

    QRectF boundingRect() const override { return { QPointF(), m_size }; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    class Overlay;

    /// What one pass over the layout is given by the pass before.
    struct Pass
    {
        QStringList notes;
        QList<int> inLegend;
        QList<Mark> marks;
        qsizetype legendSize = 0; ///< entries that the legend should have had
        bool hasShapes = false;   ///< dots of several series have shapes
    };
    /// Captions, legend and notes give way to the plot by steps until it has its share of the
    /// height.
    enum class Crowding : quint8 { None, FewNotes, LowCaptions };
    void layOutEmpty(const QString &headline, const QString &text);
    /// @param layOutOnce  one pass with what the pass before has found
    void layOutUncrowded(const std::function<Pass(const Pass &)> &layOutOnce);
    /// Whether the captions are those of a low picture.
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] Pass layOutOnce(
        const ChartData &data, const ChartFamily &family, const Pass &before);
    void layOutMultiples(const SmallMultiples &multiples, const ChartFamily &family);
    [[nodiscard]] Pass layOutMultiplesOnce(const SmallMultiples &multiples, const Pass &before);
    void hideSmallPlots();
    /// @return the height it took
    [[nodiscard]] double addLegend(const QList<LegendEntry> &entries, double top);
    [[nodiscard]] double addHeader();
    [[nodiscard]] double addFooter(const QStringList &notes);
    /// What texts beside the logo have of the width.
    [[nodiscard]] double widthBeside(Qt::Corner corner) const;
    /// What a logo in this corner takes of the height, where texts would begin below or above it.
    [[nodiscard]] double heightFor(Qt::Corner corner) const;
    void addCaption(Label::Role role, const QString &text, int pixelSize, bool isBold,
        const QColor &colour, double y, double width, int maxLines);
    [[nodiscard]] QRectF content() const;

    PivotPtr m_pivot;
    ChartTheme m_theme = ChartTheme::light();
    Language m_language = Language::English;
    QSizeF m_size { 640, 400 };
    bool m_isTransparent = false;
    bool m_showsFilters = true;
    ReadingScales m_scales;
    QString m_soWhat;

    Plot m_plot;
    std::vector<std::unique_ptr<Plot>> m_smallPlots;
    std::size_t m_smallCount = 0; ///< of them that are shown
    MarksItem *m_marks = nullptr;
    Overlay *m_overlay = nullptr;
    ChartText m_text { Language::English };
    TypeSizes m_sizes;
    Caption m_caption;
    QList<Label> m_labels;
    QList<Mark> m_legendSamples;
    qsizetype m_legendAsked = 0; ///< entries, some of which may have been folded
    Crowding m_crowding = Crowding::None;
    QRectF m_plotArea;
    PeriodAxis m_periodAxis;
    std::optional<SharedPlot> m_shared;
    std::optional<Scale> m_valueScale;
    bool m_isPercent = false; ///< of the axis of values
    std::pair<double, double> m_plotSpan;
    QList<QLineF> m_rules;
    QList<ChartStroke> m_strokes;
    bool m_walksByPosition = false;
    bool m_isHorizontal = false;
    QList<QLineF> m_baseLines;
    QList<QLineF> m_dividers;
    bool m_isEmpty = true;
};

} // namespace sextant
