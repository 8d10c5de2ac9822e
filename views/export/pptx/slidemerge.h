// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/writtenparts.h"

namespace sextant {

/// The highest id of a shape on a slide; 1 for an empty one.
[[nodiscard]] int highestShapeId(const XmlNode &slide);

/// Puts the shapes of `fresh` into the group `old`, which keeps its identity and data. A group that
/// was moved or scaled as a whole stays where it is and keeps its scale.
/// @param firstId  of the shapes that come in
void replaceGroup(XmlNode &old, const XmlNode &fresh, int firstId);

/// Puts `now` where `written` stands, with the look of what is there.
/// @param room  of the chart in points: of texts that say the same, the nearest is meant
/// @return false if no text at its place says that any more; true also where there is nothing to do
[[nodiscard]] bool replaceText(
    XmlNode &slide, const SlideText &written, const QString &now, const QRectF &room);

/// What stands between the notes of two charts of a slide.
inline const QString BetweenNotes = QStringLiteral("\n\n");
/// Puts `now` where `written` stands in the notes, which may be those of two charts.
/// @return false if they do not say that any more
[[nodiscard]] bool replaceNotes(XmlNode &notes, const QString &written, const QString &now);

/// The same for a shape's alternative text.
void replaceDescription(XmlNode &shape, const QString &written, const QString &now);

} // namespace sextant
