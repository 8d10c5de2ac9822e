// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "views/charts/mark.h"
#include "views/export/pptx/xmlpart.h"

#include <QColor>
#include <QPolygonF>
#include <QRectF>

namespace sextant {

/// Building blocks of DrawingML that slides and charts share. Lengths are in points, from the upper
/// left corner of the slide.

/// A length in the file's own unit: 12,700 to the point.
[[nodiscard]] QString emu(double points);

/// A colour of the chart's palette as one of the deck's theme, so that another theme recolours it;
/// any other as it is. @param strength  how much of it: the rest is light, 0 to 1
void writeColour(XmlPart &xml, const QColor &colour, double strength = 1, double opacity = 1);
void writeSolidFill(XmlPart &xml, const QColor &colour, double strength = 1, double opacity = 1);
/// The inside of a shape by its kind: solid, lighter, hatched, almost white.
void writeKindFill(XmlPart &xml, const QColor &colour, Kind kind);
/// An `a:ln`. @param dash  as in DrawingML (`dash`, `sysDot`); empty for solid
void writeLine(XmlPart &xml, const QColor &colour, double width, const QString &dash = {},
    double strength = 1);
void writeNoLine(XmlPart &xml);
/// `a:xfrm`, or under another name.
void writePlace(XmlPart &xml, const QRectF &rect, const char *element = "a:xfrm");
/// A path through points, in place of one of the ready shapes. @param rect  the shape's own place
void writePath(XmlPart &xml, const QList<QPolygonF> &paths, const QRectF &rect, bool isClosed);

/// How text is written.
struct TextLook
{
    double points = 11;
    bool isBold = false;
    QColor colour = {};
    Language language = Language::English;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    double spaceAbove = 0; ///< each paragraph
};
/// The properties of a run of text, as an element of this name (`a:rPr`, `a:defRPr`).
void writeRunProperties(XmlPart &xml, const char *element, const TextLook &look);
/// One paragraph a line.
void writeParagraphs(XmlPart &xml, const QString &text, const TextLook &look);

/// Numbers the shapes of one slide; the slide itself is 1.
class ShapeIds final
{
public:
    [[nodiscard]] QString next() { return QString::number(++m_last); }
    [[nodiscard]] int last() const { return m_last; }

private:
    int m_last = 1;
};

/// A box of text that does not break its lines, unless told to.
void writeTextBox(XmlPart &xml, ShapeIds &ids, const QString &name, const QRectF &rect,
    const QString &text, const TextLook &look, bool isWrapped);
/// The `p:nvPr` of a shape. @param data  relationship to its customer data; empty for none
void writeOwnProperties(XmlPart &xml, const QString &data = {});
/// The identity of a shape: `p:cNvPr`.
void writeIdentity(
    XmlPart &xml, ShapeIds &ids, const QString &name, const QString &description = {});

} // namespace sextant
