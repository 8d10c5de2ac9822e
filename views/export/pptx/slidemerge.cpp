// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/slidemerge.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// A pair of lengths of a group, in the file's own unit.
struct Extent
{
    double x = 0;
    double y = 0;

    friend bool operator==(const Extent &, const Extent &) = default;
};

Extent extentOf(const XmlNode &place, QStringView element, QStringView x, QStringView y)
{
    const XmlNode *node = place.child(xmlspace::Drawing, element);
    return node ? Extent { node->attribute(x).toDouble(), node->attribute(y).toDouble() }
                : Extent {};
}

void setExtent(
    XmlNode &place, QStringView element, const QString &x, const QString &y, const Extent &extent)
{
    if (XmlNode *node = place.child(xmlspace::Drawing, element)) {
        node->setAttribute(x, QString::number(std::llround(extent.x)));
        node->setAttribute(y, QString::number(std::llround(extent.y)));
    }
}

/// The group's place on the slide for new contents.
void followPlace(XmlNode &old, const XmlNode &fresh)
{
    XmlNode *place = old.below(xmlspace::Drawing, { u"xfrm" });
    const XmlNode *wanted = fresh.below(xmlspace::Drawing, { u"xfrm" });
    if (!place || !wanted)
        return;
    const Extent at = extentOf(*place, u"off", u"x", u"y");
    const Extent size = extentOf(*place, u"ext", u"cx", u"cy");
    const Extent inside = extentOf(*place, u"chOff", u"x", u"y");
    const Extent insideSize = extentOf(*place, u"chExt", u"cx", u"cy");
    if (at == inside && size == insideSize) {
        *place = *wanted;
        return;
    }
    const double scaleX = insideSize.x > 0 ? size.x / insideSize.x : 1;
    const double scaleY = insideSize.y > 0 ? size.y / insideSize.y : 1;
    const Extent newInside = extentOf(*wanted, u"chOff", u"x", u"y");
    const Extent newSize = extentOf(*wanted, u"chExt", u"cx", u"cy");
    setExtent(*place, u"off", u"x"_s, u"y"_s,
        { at.x + (newInside.x - inside.x) * scaleX, at.y + (newInside.y - inside.y) * scaleY });
    setExtent(*place, u"ext", u"cx"_s, u"cy"_s, { newSize.x * scaleX, newSize.y * scaleY });
    setExtent(*place, u"chOff", u"x"_s, u"y"_s, newInside);
    setExtent(*place, u"chExt", u"cx"_s, u"cy"_s, newSize);
}

/// Puts text into a paragraph, in the look of its first run.
void setParagraph(XmlNode &paragraph, const QString &text)
{
    XmlNode run = XmlNode::element(paragraph.prefix, xmlspace::Drawing, u"r"_s);
    const auto isRun = [](const XmlNode &each) {
        return each.is(xmlspace::Drawing, u"r") || each.is(xmlspace::Drawing, u"br")
            || each.is(xmlspace::Drawing, u"fld");
    };
    const auto first = std::ranges::find_if(paragraph.children, isRun);
    const auto place = first - paragraph.children.begin();
    if (first != paragraph.children.end()) {
        if (const XmlNode *look = first->child(xmlspace::Drawing, u"rPr"))
            run.children.push_back(*look);
    }
    XmlNode words = XmlNode::element(paragraph.prefix, xmlspace::Drawing, u"t"_s);
    words.setText(text);
    run.children.push_back(words);
    const bool hasRun = first != paragraph.children.end();
    std::erase_if(paragraph.children, isRun);
    if (text.isEmpty())
        return;
    auto at = paragraph.children.begin() + (hasRun ? place : 0);
    if (!hasRun && at != paragraph.children.end() && at->is(xmlspace::Drawing, u"pPr"))
        ++at;
    paragraph.children.insert(at, run);
}

void setShapeText(XmlNode &shape, const QString &text)
{
    XmlNode *body = shape.child(xmlspace::Slide, u"txBody");
    if (!body)
        return;
    std::vector<XmlNode> paragraphs;
    for (const XmlNode &each : body->children) {
        if (each.is(xmlspace::Drawing, u"p"))
            paragraphs.push_back(each);
    }
    if (paragraphs.empty())
        return;
    const auto isParagraph = [](const XmlNode &each) { return each.is(xmlspace::Drawing, u"p"); };
    std::erase_if(body->children, isParagraph);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        XmlNode paragraph = paragraphs[std::min(std::size_t(i), paragraphs.size() - 1)];
        setParagraph(paragraph, lines[i]);
        body->children.push_back(paragraph);
    }
}

} // namespace

int highestShapeId(const XmlNode &slide)
{
    int highest = 1;
    slide.forEach([&](const XmlNode &each) {
        if (each.is(xmlspace::Slide, u"cNvPr"))
            highest = std::max(highest, each.attribute(u"id").toInt());
    });
    return highest;
}

void replaceGroup(XmlNode &old, const XmlNode &fresh, int firstId)
{
    const auto isShape = [](const XmlNode &each) {
        return !each.is(xmlspace::Slide, u"nvGrpSpPr") && !each.is(xmlspace::Slide, u"grpSpPr");
    };
    XmlNode *place = old.child(xmlspace::Slide, u"grpSpPr");
    const XmlNode *wanted = fresh.child(xmlspace::Slide, u"grpSpPr");
    if (place && wanted)
        followPlace(*place, *wanted);
    std::erase_if(old.children, isShape);
    int id = firstId;
    for (const XmlNode &each : fresh.children) {
        if (!isShape(each))
            continue;
        XmlNode shape = each;
        shape.forEach([&](XmlNode &part) {
            if (part.is(xmlspace::Slide, u"cNvPr"))
                part.setAttribute(u"id"_s, QString::number(id++));
        });
        old.children.push_back(shape);
    }
}

bool replaceText(XmlNode &slide, const SlideText &written, const QString &now, const QRectF &room)
{
    XmlNode *tree = slide.below(xmlspace::Slide, { u"cSld", u"spTree" });
    if (!tree)
        return false;
    XmlNode *nearest = nullptr; // two charts of a slide may say the same
    for (XmlNode &shape : tree->children) {
        if (shapePlace(shape) != written.place || shapeText(shape) != written.text)
            continue;
        if (!nearest || distanceFrom(room, shape) < distanceFrom(room, *nearest))
            nearest = &shape;
    }
    if (nearest && now != written.text)
        setShapeText(*nearest, now);
    return nearest != nullptr;
}

bool replaceNotes(XmlNode &notes, const QString &written, const QString &now)
{
    XmlNode *tree = notes.below(xmlspace::Slide, { u"cSld", u"spTree" });
    for (XmlNode &shape : tree ? tree->children : notes.children) {
        if (shapePlace(shape) != u"body")
            continue;
        const QString whole = shapeText(shape);
        QString next;
        if (whole == written)
            next = now;
        else if (whole.startsWith(written + BetweenNotes))
            next = now + whole.mid(written.size());
        else if (whole.endsWith(BetweenNotes + written))
            next = whole.chopped(written.size()) + now;
        else
            continue;
        setShapeText(shape, next);
        return true;
    }
    return false;
}

void replaceDescription(XmlNode &shape, const QString &written, const QString &now)
{
    for (const QStringView holder : { u"nvGraphicFramePr", u"nvGrpSpPr" }) {
        XmlNode *identity = shape.below(xmlspace::Slide, { holder, u"cNvPr" });
        if (identity && identity->attribute(u"descr") == written)
            identity->setAttribute(u"descr"_s, now);
    }
}

} // namespace sextant
