// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/xmltree.h"

#include <QMap>
#include <QRectF>

namespace sextant {

/// What a slide and a chart look like, reduced to what tells whether somebody has changed them
/// since they were written. Office programs write what they save anew, so bytes cannot be compared.

/// A text on a slide: which shape it stands in, and what it says.
struct SlideText
{
    /// Type of the placeholder (`title`, also of a second chart), else name of the shape.
    QString place;
    QString text; ///< paragraphs joined by line ends
};
/// The texts of boxes and placeholders that stand on the slide itself, not in a group; without the
/// slide's number. @param slide  `p:sld` or `p:notes`
[[nodiscard]] QList<SlideText> slideTexts(const XmlNode &slide);
/// The paragraphs of a shape (`p:sp`), joined by line ends.
[[nodiscard]] QString shapeText(const XmlNode &shape);
/// How far the middle of a shape (`p:sp`, `p:grpSp`) lies from that of a part of the slide, across,
/// in points; 0 for one that stands where its layout has it.
[[nodiscard]] double distanceFrom(const QRectF &part, const XmlNode &shape);
/// What slideTexts() calls the shape's place; empty for one without text and for the slide's
/// number.
[[nodiscard]] QString shapePlace(const XmlNode &shape);

/// Digests of a chart (`c:chartSpace`) by what they stand for: `data` (names and cached numbers of
/// all series, 12 digits), `points NAME` and `labels NAME` (looks and labels of single points of
/// the series of that name), `axis N` (scale of the N-th axis of values). Colours and fonts of
/// series are not in any.
[[nodiscard]] QMap<QString, QString> chartDigests(const XmlNode &chartSpace);

/// Digest of a group of shapes (`p:grpSp`): names, places within the group, fills, lines and texts.
/// The group's own place on the slide is not in it.
[[nodiscard]] QString groupDigest(const XmlNode &group);

/// The cached name of a series; empty for none.
[[nodiscard]] QString seriesName(const XmlNode &series);

/// The series of a chart in the order of the document, and its axes of values.
[[nodiscard]] std::vector<const XmlNode *> chartSeries(const XmlNode &chartSpace);
[[nodiscard]] std::vector<const XmlNode *> valueAxes(const XmlNode &chartSpace);
[[nodiscard]] std::vector<XmlNode *> chartSeries(XmlNode &chartSpace);
[[nodiscard]] std::vector<XmlNode *> valueAxes(XmlNode &chartSpace);

} // namespace sextant
