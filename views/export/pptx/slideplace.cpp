// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/slideplace.h"

#include "views/charts/charttheme.h"
#include "views/export/pptx/writtenparts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double EmuPerPoint = 12700;
constexpr double LineHeight = 1.2;   // of a line of text to its size
constexpr double LatinWidth = 0.52;  // of a letter to its size, on average and bold
constexpr double SmallestTitle = 14; // points
constexpr double SmallestText = 9;
constexpr double UsualInset = 7.2; // left and right of text in a box, points

const XmlNode *holderOf(const XmlNode &shape)
{
    return shape.below(xmlspace::Slide, { u"nvSpPr", u"nvPr", u"ph" });
}

/// How wide a text is, in units of its size.
double relativeWidth(const QString &text)
{
    constexpr char16_t FirstChinese = 0x2e80;
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= FirstChinese ? 1 : LatinWidth;
    return width;
}

/// The largest size, up to `wanted`, at which a text's lines fit into a place.
double fittingSize(const QString &text, const QSizeF &place, double wanted, double smallest)
{
    const double width = std::max(1.0, place.width() - 2 * UsualInset);
    for (double size = wanted; size > smallest; --size) {
        double lines = 0;
        for (const QString &line : text.split(u'\n'))
            lines += std::max(1.0, std::ceil(relativeWidth(line) * size / width));
        if (lines * size * LineHeight <= place.height())
            return size;
    }
    return smallest;
}

/// The layout's places that serve for a placeholder of ours.
QStringList servingHolders(const QString &type)
{
    if (type == u"title" || type == u"ctrTitle")
        return { u"title"_s, u"ctrTitle"_s };
    if (type == u"subTitle")
        return { u"subTitle"_s, u"body"_s, u"obj"_s };
    if (type == u"body")
        return { u"body"_s, u"obj"_s, u"subTitle"_s };
    return { type };
}

void setRunSizes(XmlNode &shape, double points)
{
    shape.forEach([&](XmlNode &each) {
        if (each.is(xmlspace::Drawing, u"rPr"))
            each.setAttribute(u"sz"_s, QString::number(std::llround(points) * 100));
    });
}

/// Gives text the look that the layout's sample has and its styles have not.
void takeSample(XmlNode &shape, const LayoutHolder &place, bool isTitle)
{
    shape.forEach([&](XmlNode &each) {
        if (each.is(xmlspace::Drawing, u"rPr") && !place.colour.isEmpty()) {
            XmlNode colour = XmlNode::element(each.prefix, xmlspace::Drawing, u"srgbClr"_s);
            colour.setAttribute(u"val"_s, place.colour.toUpper());
            XmlNode fill = XmlNode::element(each.prefix, xmlspace::Drawing, u"solidFill"_s);
            fill.children.push_back(colour);
            std::erase_if(each.children,
                [](const XmlNode &child) { return child.is(xmlspace::Drawing, u"solidFill"); });
            each.children.insert(each.children.begin(), fill);
        }
        if (!each.is(xmlspace::Drawing, u"p") || !isTitle || place.alignment.isEmpty())
            return;
        if (!each.child(xmlspace::Drawing, u"pPr")) {
            each.children.insert(
                each.children.begin(), XmlNode::element(each.prefix, xmlspace::Drawing, u"pPr"_s));
        }
        each.child(xmlspace::Drawing, u"pPr")->setAttribute(u"algn"_s, place.alignment);
    });
}

/// Text in a grey of our own takes the theme's second colour of text.
void followTheme(XmlNode &slide)
{
    const QStringList faint { ChartTheme::light().faint.name().mid(1),
        ChartTheme::dark().faint.name().mid(1) };
    slide.forEach([&](XmlNode &each) {
        XmlNode *fill = each.is(xmlspace::Drawing, u"rPr")
            ? each.child(xmlspace::Drawing, u"solidFill")
            : nullptr;
        XmlNode *colour = fill ? fill->child(xmlspace::Drawing, u"srgbClr") : nullptr;
        if (colour && faint.contains(colour->attribute(u"val"), Qt::CaseInsensitive)) {
            colour->name = u"schemeClr"_s;
            colour->setAttribute(u"val"_s, u"tx2"_s);
        }
    });
}

/// Text light and backgrounds dark on this slide.
void reverseColours(XmlNode &slide)
{
    XmlNode *map = slide.child(xmlspace::Slide, u"clrMapOvr");
    if (!map)
        return;
    XmlNode reversed = XmlNode::element(u"a"_s, xmlspace::Drawing, u"overrideClrMapping"_s);
    const std::pair<QString, QString> pairs[] = { { u"bg1"_s, u"dk1"_s }, { u"tx1"_s, u"lt1"_s },
        { u"bg2"_s, u"dk2"_s }, { u"tx2"_s, u"lt2"_s }, { u"accent1"_s, u"accent1"_s },
        { u"accent2"_s, u"accent2"_s }, { u"accent3"_s, u"accent3"_s },
        { u"accent4"_s, u"accent4"_s }, { u"accent5"_s, u"accent5"_s },
        { u"accent6"_s, u"accent6"_s }, { u"hlink"_s, u"hlink"_s },
        { u"folHlink"_s, u"folHlink"_s } };
    for (const auto &[name, colour] : pairs)
        reversed.setAttribute(name, colour);
    map->children = { reversed };
}

void setRect(XmlNode &place, const QRectF &rect)
{
    const auto emu
        = [](double points) { return QString::number(std::llround(points * EmuPerPoint)); };
    if (XmlNode *at = place.child(xmlspace::Drawing, u"off")) {
        at->setAttribute(u"x"_s, emu(rect.x()));
        at->setAttribute(u"y"_s, emu(rect.y()));
    }
    if (XmlNode *size = place.child(xmlspace::Drawing, u"ext")) {
        size->setAttribute(u"cx"_s, emu(rect.width()));
        size->setAttribute(u"cy"_s, emu(rect.height()));
    }
}

XmlNode placeNode(const QRectF &rect)
{
    XmlNode place = XmlNode::element(u"a"_s, xmlspace::Drawing, u"xfrm"_s);
    for (const QString &name : { u"off"_s, u"ext"_s })
        place.children.push_back(XmlNode::element(u"a"_s, xmlspace::Drawing, name));
    setRect(place, rect);
    return place;
}

/// Makes the placeholder one of the layout's. @return whether the layout has a place for it
bool adopt(XmlNode &shape, const TemplateLayout &layout)
{
    const QString type = holderOf(shape)->attribute(u"type");
    const LayoutHolder *place = layout.holder(servingHolders(type));
    if (!place)
        return false;
    XmlNode &holder = *const_cast<XmlNode *>(holderOf(std::as_const(shape)));
    holder.attributes.clear();
    if (place->type != u"obj")
        holder.setAttribute(u"type"_s, place->type);
    if (!place->index.isEmpty())
        holder.setAttribute(u"idx"_s, place->index);
    if (XmlNode *look = shape.child(xmlspace::Slide, u"spPr")) {
        look->children.clear();
        if (place->isMastersPlace)
            look->children.push_back(placeNode(place->rect));
    }
    const bool isTitle = place->type == u"title" || place->type == u"ctrTitle";
    takeSample(shape, *place, isTitle);
    const double usual = place->points > 0 ? place->points : isTitle ? 44 : 18;
    if (type == u"sldNum" || place->rect.isEmpty())
        return true;
    const double size = fittingSize(shapeText(shape), place->rect.size(),
        isTitle ? usual : std::min(usual, 18.0), isTitle ? SmallestTitle : SmallestText);
    if (!isTitle || size < usual)
        setRunSizes(shape, size);
    return true;
}

/// Makes a placeholder that the layout has no place for a box of text where it stands.
/// @return false for one without a place of its own, and for the slide's number
bool becameBox(XmlNode &shape)
{
    XmlNode *look = shape.child(xmlspace::Slide, u"spPr");
    XmlNode *properties = shape.below(xmlspace::Slide, { u"nvSpPr", u"nvPr" });
    XmlNode *kind = shape.below(xmlspace::Slide, { u"nvSpPr", u"cNvSpPr" });
    const bool hasPlace = look && look->child(xmlspace::Drawing, u"xfrm");
    if (!hasPlace || !properties || !kind
        || holderOf(std::as_const(shape))->attribute(u"type") == u"sldNum")
        return false;
    properties->children.clear();
    kind->children.clear();
    kind->setAttribute(u"txBox"_s, u"1"_s);
    XmlNode outline = XmlNode::element(u"a"_s, xmlspace::Drawing, u"prstGeom"_s);
    outline.setAttribute(u"prst"_s, u"rect"_s);
    outline.children.push_back(XmlNode::element(u"a"_s, xmlspace::Drawing, u"avLst"_s));
    look->children.push_back(outline);
    return true;
}

/// The `a:xfrm` or `p:xfrm` of whatever stands on a slide; null for none.
XmlNode *placeOf(XmlNode &shape)
{
    if (XmlNode *own = shape.child(xmlspace::Slide, u"xfrm"))
        return own;
    for (const QStringView look : { u"spPr", u"grpSpPr" }) {
        if (XmlNode *found = shape.child(xmlspace::Slide, look))
            return found->child(xmlspace::Drawing, u"xfrm");
    }
    return nullptr;
}

QRectF rectOf(const XmlNode &place)
{
    const XmlNode *at = place.child(xmlspace::Drawing, u"off");
    const XmlNode *size = place.child(xmlspace::Drawing, u"ext");
    if (!at || !size)
        return {};
    return { at->attribute(u"x").toDouble() / EmuPerPoint,
        at->attribute(u"y").toDouble() / EmuPerPoint,
        size->attribute(u"cx").toDouble() / EmuPerPoint,
        size->attribute(u"cy").toDouble() / EmuPerPoint };
}

} // namespace

void fitSlide(XmlNode &slide, const TemplateLayout &layout, const QRectF &area)
{
    XmlNode *tree = slide.below(xmlspace::Slide, { u"cSld", u"spTree" });
    if (!tree)
        return;
    followTheme(slide);
    if (layout.isTextReversed)
        reverseColours(slide);
    std::erase_if(tree->children, [&](XmlNode &each) {
        return each.is(xmlspace::Slide, u"sp") && holderOf(each) && !adopt(each, layout)
            && !becameBox(each);
    });
    QRectF whole;
    const auto forEachFree = [&](const std::function<void(XmlNode &)> &visit) {
        for (XmlNode &each : tree->children) {
            const bool isHolder = each.is(xmlspace::Slide, u"sp") && holderOf(each);
            if (isHolder || each.name == u"grpSpPr" || each.name == u"nvGrpSpPr")
                continue;
            if (XmlNode *place = placeOf(each))
                visit(*place);
        }
    };
    forEachFree([&](XmlNode &place) { whole |= rectOf(place); });
    if (whole.isEmpty())
        return;
    const double scale = std::min(area.width() / whole.width(), area.height() / whole.height());
    forEachFree([&](XmlNode &place) {
        const QRectF rect = rectOf(place);
        setRect(place,
            QRectF(
                area.topLeft() + (rect.topLeft() - whole.topLeft()) * scale, rect.size() * scale));
    });
}

} // namespace sextant
