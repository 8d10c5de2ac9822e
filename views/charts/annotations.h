// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/chartchange.h"
#include "views/charts/family.h"

class QPainter;

namespace sextant {

/// A stroke on a chart that is no mark: it stands for no cell and is not walked.
struct ChartStroke
{
    enum class Style : quint8 {
        Arrow,  ///< a line with a head at its last point
        Dashed, ///< a thin dashed line
        Line,   ///< a reference line
        Band,   ///< a pale area behind the marks
        Torn,   ///< the strip over the gap of a broken axis, above the marks
    };
    Style style = Style::Line;
    QPolygonF points; ///< of a band: two opposite corners; of a strip: tornBand()

    /// Whether it is painted below the marks.
    [[nodiscard]] bool isBehind() const { return style == Style::Band || style == Style::Dashed; }
};

/// The head of an arrow: its tip and its two corners.
[[nodiscard]] QPolygonF arrowHead(const ChartStroke &arrow);

/// The two torn edges of a strip.
[[nodiscard]] QList<QPolygonF> tornEdges(const ChartStroke &strip);

/// Paints a stroke.
void paintStroke(QPainter &painter, const ChartStroke &stroke, const ChartTheme &theme);

/// What the annotations of a chart come to.
struct AnnotationSheet
{
    QList<ChartStroke> strokes;
    QList<LabelWish> labels; ///< each with its Label::annotation
    QStringList notes;       ///< what could not be drawn, and why
};

/// The annotations of an exploration on its way to a laid out chart. Their numbers are computed
/// here, from the pivot.
class Annotations final
{
public:
    Annotations(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes, const PlotWish &wish);

    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty() && m_notes.isEmpty(); }
    /// The room for arrows and events above the plot, or right of it if values run to the right; in
    /// pixels.
    [[nodiscard]] double room() const { return m_room; }
    /// Makes the value axis hold the reference lines and bands.
    void widen(PlotWish &wish) const;
    /// @param gap  pixels between the plot and the annotations' room
    /// @param labels  the family's own, which notes do not point through
    [[nodiscard]] AnnotationSheet layOut(const Plot &plot, const QList<Mark> &marks,
        const QList<LabelWish> &labels, double gap) const;
    /// What is written in the note for those whose label found no place.
    [[nodiscard]] QStringList unplaced(const QList<Label> &placed) const;

private:
    struct Item
    {
        int index = -1; ///< in Exploration::annotations
        Annotation annotation;
        QString text; ///< as it is written
        FoundNumber from;
        FoundNumber to;
        double extent = 0; ///< in the room beside the plot
    };
    void addArrow(int index, const Annotation &annotation);
    void addAtNumber(int index, const Annotation &annotation);
    void addReference(int index, const Annotation &annotation);
    void addEvent(int index, const Annotation &annotation);
    [[nodiscard]] QString arrowText(const Annotation &annotation, const Change &change) const;
    [[nodiscard]] QString numberText(double value) const;
    [[nodiscard]] int placeOf(const FoundNumber &number) const;
    [[nodiscard]] QRectF spot(
        const FoundNumber &number, const Plot &plot, const QList<Mark> &marks) const;
    [[nodiscard]] LabelWish labelFor(const Item &item, double width) const;
    void layOutArrow(const Item &item, const Plot &plot, const QList<Mark> &marks, double &edge,
        AnnotationSheet &sheet) const;
    void layOutReference(const Item &item, const Plot &plot, AnnotationSheet &sheet) const;
    void layOutNote(const Item &item, const Plot &plot, const QList<Mark> &marks,
        const QList<LabelWish> &labels, AnnotationSheet &sheet) const;
    void layOutEvent(const Item &item, const Plot &plot, double edge, AnnotationSheet &sheet) const;

    const ChartData &m_data;
    const ChartText &m_text;
    TypeSizes m_sizes;
    PlotWish m_wish;
    QList<Item> m_items;
    QStringList m_notes;
    double m_room = 0;
    double m_eventRoom = 0;
};

} // namespace sextant
