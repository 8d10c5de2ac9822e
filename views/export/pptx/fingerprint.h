// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/origin.h"
#include "models/explore/figures.h"
#include "models/explore/reading.h"
#include "views/export/pptx/writtenparts.h"

#include <QJsonObject>
#include <QRectF>

namespace sextant {

/// What a chart on a slide knows of itself: where it came from, what it showed, and what was
/// written around it. It stands in a part of custom XML that belongs to the chart's shape (its
/// *customer data*, ECMA-376 part 1, 19.3.1.17), so that it goes wherever the shape is copied.
struct ChartFingerprint
{
    QString workspace; ///< UUID
    QString dataset;   ///< id
    QString edition;   ///< of the dataset, or of the sources behind the chart
    QString unit;      ///< id of the figures' unit
    Language language = Language::English;
    ReadingScales scales; ///< on which its numbers were written; the figures below are as stored
    QSizeF size;          ///< of the exported chart in points
    QPointF place;        ///< of its upper left corner on the slide in points
    bool isDark = false;
    QJsonObject brand; ///< of its look, see brandJson(), without the logo's picture; empty for none
    QJsonObject exploration;
    QString soWhat; ///< what a story says of the chart; empty for none
    QString hash;   ///< see figuresHash()
    QList<Figure> figures;
    QList<Source> sources;          ///< id, publisher, title and edition
    QList<SlideText> texts;         ///< as they were written; `notes` and `description` are two
    QMap<QString, QString> digests; ///< see chartDigests(); `group`: of a chart of shapes; `legend`
};

/// The address of the namespace of such parts; its last word is the version.
inline constexpr QStringView FingerprintSpace = u"urn:sextant:chart:1";

/// What a pivot's chart knows of itself before it is written: all but texts and digests.
[[nodiscard]] ChartFingerprint fingerprintOf(
    const Pivot &pivot, const WorkspaceOrigin &origin, Language language, const QSizeF &size);

[[nodiscard]] QByteArray fingerprintXml(const ChartFingerprint &fingerprint);
/// @return Malformed; NotSupported for the part of a newer version, NotFound for anybody else's XML
[[nodiscard]] Result<ChartFingerprint> readFingerprint(
    const QByteArray &bytes, const QString &where);

/// Adds what was written: texts of the slide and its notes, and digests of the chart or group.
/// @param shape  the `p:graphicFrame` or `p:grpSp`; @param chart  the chart's part; null for a
/// group
void addWritten(ChartFingerprint &fingerprint, const XmlNode &slide, const QString &notes,
    const XmlNode &shape, const XmlNode *chart);

/// The relationship of a shape to its fingerprint's part; empty without one.
[[nodiscard]] QString fingerprintRelation(const XmlNode &shape);
/// The alternative text of a shape.
[[nodiscard]] QString shapeDescription(const XmlNode &shape);
/// The group beside a chart that says how kinds are drawn; of several the one nearest to the middle
/// of the chart's room, in points; null if there is none.
[[nodiscard]] const XmlNode *legendGroup(const XmlNode &slide, const QRectF &room);
[[nodiscard]] XmlNode *legendGroup(XmlNode &slide, const QRectF &room);
/// Calls `visit` with every frame and every group of a slide, from the outside in.
void forEachChartShape(const XmlNode &slide, const std::function<void(const XmlNode &)> &visit);

} // namespace sextant
