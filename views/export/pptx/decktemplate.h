// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/deckfile.h"

#include <QRectF>
#include <QSizeF>

namespace sextant {

/// A place that a layout keeps for something. Lengths are in points.
struct LayoutHolder
{
    QString type; ///< as in `p:ph`: `title`, `body`, `sldNum`; `obj` where it does not say
    QString index;
    QRectF rect;
    double points = 0; ///< size of its text; 0 if neither layout nor master says
    /// Colour of its sample text in hexadecimal digits, and alignment; some programs (LibreOffice)
    /// keep the look there and in no style. Empty where the sample says neither.
    QString colour;
    QString alignment;
    bool isMastersPlace
        = false; ///< the layout's own place cannot be meant; slides must say this one
};

/// A layout of a template.
struct TemplateLayout
{
    QString part;
    QString type; ///< `title`, `titleOnly`, `obj`; empty for one of the user's own
    QList<LayoutHolder> holders;
    QRectF body;                 ///< where its master keeps text; null for nowhere
    bool isTextReversed = false; ///< its text is light although the theme's is dark

    [[nodiscard]] const LayoutHolder *holder(const QStringList &types) const;
};

/// Somebody's own presentation or template that slides are added to. Its masters, layouts, themes
/// and slides stay as they are.
class DeckTemplate final
{
public:
    /// @return besides the errors of DeckFile::open(), NotSupported for one without layouts
    [[nodiscard]] static Result<DeckTemplate> open(const QString &path);

    [[nodiscard]] QSizeF slideSize() const { return m_size; }
    /// Where a chart has room on a slide of the chart's layout: where its master keeps text, else
    /// below the title and above the footer.
    [[nodiscard]] QRectF chartArea() const;

    /// The template with the slides of a deck behind its own. Titles go to the places that the
    /// layouts keep for them, in their look; charts into chartArea().
    /// @param deck  as Deck writes it
    /// @return Io, Malformed
    [[nodiscard]] Result<QByteArray> withSlides(const QByteArray &deck) const;

private:
    explicit DeckTemplate(DeckFile file);
    [[nodiscard]] Result<void> readLayouts();
    [[nodiscard]] const TemplateLayout &layoutFor(const QString &type) const;
    [[nodiscard]] QRectF areaOf(const TemplateLayout &layout) const;

    DeckFile m_file;
    QSizeF m_size;
    QList<TemplateLayout> m_layouts;
};

} // namespace sextant
