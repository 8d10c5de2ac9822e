// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/xmltree.h"

#include <QMap>

namespace sextant {

/// Puts the numbers of a newly written chart into one that somebody may have formatted since, of
/// whatever kind both are: names, places, cached numbers and the ranges of the workbook. Series are
/// found by their names. What is still as it was written follows the new chart as well: looks and
/// labels of single points, scales of axes. Everything else stays: colours, fonts, lines, markers,
/// titles, the kind of chart. Looks and labels that were changed by hand stay with their places.
/// @param old      `c:chartSpace`, as it is in the deck
/// @param fresh    `c:chartSpace`, as it would be exported now
/// @param written  chartDigests() of the old one when it was written
/// @return chartDigests() to compare with the next time: of what follows, as it is now; of what was
///         changed by hand, as it was written
[[nodiscard]] QMap<QString, QString> mergeChart(
    XmlNode &old, const XmlNode &fresh, const QMap<QString, QString> &written);

} // namespace sextant
