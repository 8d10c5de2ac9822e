// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "views/charts/charttheme.h"
#include "views/export/pptx/xmlpart.h"

#include <QRectF>
#include <QSizeF>
#include <QStringList>

namespace sextant {

class ShapeIds;

/// The slides of a deck: how large they are, in which look, and where things stand on them. Sizes
/// are in points.
struct DeckFrame
{
    QSizeF slide = { 960, 540 };
    Language language = Language::English; ///< decides the fonts of Chinese
    ChartTheme theme = ChartTheme::light();
    bool hasPairs = false; ///< two charts beside each other, which have a layout of their own

    /// The slide for charts of this size in pixels: that of the preset, or for any other size 4:3
    /// for sides of up to 1.45 to 1, else 16:9.
    [[nodiscard]] static DeckFrame forChart(const QSizeF &chart, Language language);
    /// The room that such a chart takes of the slide, from its upper left corner: the part that a
    /// preset stands for, or all of it, the left half for an upright one.
    [[nodiscard]] QSizeF roomFor(const QSizeF &chart) const;

    /// The room of several charts together: the slide without the strip of its logo.
    [[nodiscard]] QRectF chartsRect() const;
    /// What stays free at the sides.
    [[nodiscard]] double margin() const;
    /// Where a layout keeps its title.
    [[nodiscard]] QRectF titleRect() const;
    [[nodiscard]] QRectF numberRect() const;
    [[nodiscard]] QRectF coverTitleRect() const;
    [[nodiscard]] QRectF coverTextRect() const;
    [[nodiscard]] QRectF bodyRect() const;
    [[nodiscard]] QRectF soWhatRect() const;
};

/// Names of the parts that slides refer to.
inline const QString CoverLayout = QStringLiteral("/ppt/slideLayouts/slideLayout1.xml");
inline const QString ChartLayout = QStringLiteral("/ppt/slideLayouts/slideLayout2.xml");
inline const QString TextLayout = QStringLiteral("/ppt/slideLayouts/slideLayout3.xml");
/// A chart with a text under its title.
inline const QString SoWhatLayout = QStringLiteral("/ppt/slideLayouts/slideLayout4.xml");
/// The index of that text's placeholder.
inline const QString SoWhatIndex = QStringLiteral("5");
/// Two charts beside each other; only in decks that have such.
inline const QString PairLayout = QStringLiteral("/ppt/slideLayouts/slideLayout5.xml");
/// The indices of the right chart's headline and of the text under it.
inline const QString SecondTitleIndex = QStringLiteral("6");
inline const QString SecondSoWhatIndex = QStringLiteral("7");
inline const QString NotesMaster = QStringLiteral("/ppt/notesMasters/notesMaster1.xml");
inline const QString Presentation = QStringLiteral("/ppt/presentation.xml");

/// Namespaces of presentations.
[[nodiscard]] QList<std::pair<QString, QString>> slideSpaces();
/// Opens the tree of shapes of a slide, a layout or a master.
void openShapeTree(XmlPart &xml);
/// Opens the shape that shows the slide on its notes, up to its properties.
void openSlideImage(XmlPart &xml, ShapeIds &ids);
/// Opens a slide, or its notes, and its tree of shapes.
void openSlide(XmlPart &xml);
/// Ends what openSlide() began. @return the finished part
[[nodiscard]] QByteArray closedSlide(XmlPart &xml);
/// The content type of a part of a presentation: `slide` → `application/…slide+xml`.
[[nodiscard]] QString slideType(const QString &word);

} // namespace sextant
