// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/templatelayouts.h"

#include <QColor>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double EmuPerPoint = 12700;

double points(const QString &emu)
{
    return emu.toDouble() / EmuPerPoint;
}

QRectF placeOf(const XmlNode &shape)
{
    const XmlNode *look = shape.child(xmlspace::Slide, u"spPr");
    const XmlNode *place = look ? look->child(xmlspace::Drawing, u"xfrm") : nullptr;
    const XmlNode *at = place ? place->child(xmlspace::Drawing, u"off") : nullptr;
    const XmlNode *size = place ? place->child(xmlspace::Drawing, u"ext") : nullptr;
    if (!at || !size)
        return {};
    return { points(at->attribute(u"x")), points(at->attribute(u"y")),
        points(size->attribute(u"cx")), points(size->attribute(u"cy")) };
}

/// The size of the first level in a list of styles (`a:lstStyle`, `p:titleStyle`); 0 for none.
double textSize(const XmlNode *styles)
{
    const XmlNode *run
        = styles ? styles->below(xmlspace::Drawing, { u"lvl1pPr", u"defRPr" }) : nullptr;
    return run ? run->attribute(u"sz").toDouble() / 100 : 0;
}

/// The look of the first words that stand in a place as a sample, or would.
void readSample(LayoutHolder &holder, const XmlNode &body)
{
    const XmlNode *paragraph = body.child(xmlspace::Drawing, u"p");
    if (!paragraph)
        return;
    if (const XmlNode *look = paragraph->child(xmlspace::Drawing, u"pPr"))
        holder.alignment = look->attribute(u"algn");
    const XmlNode *run = paragraph->below(xmlspace::Drawing, { u"r", u"rPr" });
    if (!run)
        run = paragraph->child(xmlspace::Drawing, u"endParaRPr");
    if (!run)
        return;
    if (holder.points == 0)
        holder.points = run->attribute(u"sz").toDouble() / 100;
    if (const XmlNode *fill = run->below(xmlspace::Drawing, { u"solidFill", u"srgbClr" }))
        holder.colour = fill->attribute(u"val");
}

/// Whether text of this colour is for dark backgrounds.
bool isLight(const QString &colour)
{
    const QColor parsed(u'#' + colour);
    return !colour.isEmpty() && parsed.isValid() && parsed.lightnessF() > 0.6F;
}

/// Whether the theme behind a master has dark text, as nearly all have; its own dark colour may be
/// the system's.
bool hasDarkText(const DeckFile &file, const QString &master, const XmlNode &root)
{
    const XmlNode *map = root.child(xmlspace::Slide, u"clrMap");
    const QString text = map ? map->attribute(u"tx1") : u"dk1"_s;
    const Result<XmlNode> theme = file.xml(file.target(master, u"theme"));
    if (!theme.has_value() || text.isEmpty())
        return true;
    const XmlNode *colour
        = theme->below(xmlspace::Drawing, { u"themeElements", u"clrScheme", text });
    const XmlNode *rgb = colour ? colour->child(xmlspace::Drawing, u"srgbClr") : nullptr;
    const XmlNode *system = colour ? colour->child(xmlspace::Drawing, u"sysClr") : nullptr;
    const QString value = rgb ? rgb->attribute(u"val")
        : system              ? system->attribute(u"lastClr")
                              : QString();
    return !isLight(value);
}

QList<LayoutHolder> holdersOf(const XmlNode &root)
{
    QList<LayoutHolder> holders;
    root.forEach([&](const XmlNode &shape) {
        if (!shape.is(xmlspace::Slide, u"sp"))
            return;
        const XmlNode *holder = shape.below(xmlspace::Slide, { u"nvSpPr", u"nvPr", u"ph" });
        if (!holder)
            return;
        const QString type = holder->attribute(u"type");
        const XmlNode *body = shape.child(xmlspace::Slide, u"txBody");
        LayoutHolder found { type.isEmpty() ? u"obj"_s : type, holder->attribute(u"idx"),
            placeOf(shape), textSize(body ? body->child(xmlspace::Drawing, u"lstStyle") : nullptr),
            {}, {}, false };
        if (body)
            readSample(found, *body);
        holders += found;
    });
    return holders;
}

/// Which of the master's places a place of a layout takes its defaults from.
QStringList heirs(const QString &type)
{
    if (type == u"ctrTitle" || type == u"title")
        return { u"title"_s };
    if (type == u"dt" || type == u"ftr" || type == u"sldNum")
        return { type };
    return { u"body"_s };
}

bool isTitle(const LayoutHolder &holder)
{
    return holder.type == u"title" || holder.type == u"ctrTitle";
}

/// Some programs (LibreOffice) write the places of one master into the layouts of all. Where a
/// title stands in the middle of its master's text, although the master's own does not, title and
/// text belong where the master has them. Covers may look as they like.
void mendPlaces(TemplateLayout &layout, const TemplateLayout &master)
{
    const LayoutHolder *title = layout.holder({ u"title"_s });
    const LayoutHolder *own = master.holder({ u"title"_s });
    const LayoutHolder *body = master.holder({ u"body"_s });
    if (layout.type == u"title" || !title || !own || !body)
        return;
    const QRectF common = title->rect & body->rect;
    const bool isMeant
        = common.height() < 0.3 * title->rect.height() || own->rect.intersects(body->rect);
    if (isMeant)
        return;
    for (LayoutHolder &holder : layout.holders) {
        const LayoutHolder *from = isTitle(holder) ? own : master.holder(heirs(holder.type));
        if (!from || (from != own && from != body))
            continue;
        holder.rect = from->rect;
        holder.colour = from->colour;
        holder.alignment = from->alignment;
        holder.points = from->points;
        holder.isMastersPlace = true;
    }
}

void inherit(TemplateLayout &layout, const TemplateLayout &master, const XmlNode *styles)
{
    for (LayoutHolder &holder : layout.holders) {
        const LayoutHolder *from = master.holder(heirs(holder.type));
        if (holder.rect.isEmpty() && from)
            holder.rect = from->rect;
        if (holder.points == 0 && from)
            holder.points = from->points;
        if (holder.colour.isEmpty() && from)
            holder.colour = from->colour;
        if (holder.points == 0 && styles) {
            holder.points = textSize(
                styles->child(xmlspace::Slide, isTitle(holder) ? u"titleStyle" : u"bodyStyle"));
        }
    }
}

} // namespace

Result<QList<TemplateLayout>> readTemplateLayouts(const DeckFile &file)
{
    QList<TemplateLayout> layouts;
    const auto relations = file.relations(file.presentation());
    if (!relations.has_value())
        return Failure(relations.error());
    for (const DeckFile::Relation &relation : *relations) {
        if (relation.type != u"slideMaster" || relation.isExternal)
            continue;
        const Result<XmlNode> master = file.xml(relation.target);
        if (!master.has_value())
            return Failure(master.error());
        TemplateLayout defaults;
        defaults.part = relation.target;
        defaults.holders = holdersOf(*master);
        const LayoutHolder *body = defaults.holder({ u"body"_s });
        const bool isReversed
            = body && isLight(body->colour) && hasDarkText(file, relation.target, *master);
        const XmlNode *list = master->child(xmlspace::Slide, u"sldLayoutIdLst");
        if (!list)
            continue;
        for (const XmlNode &each : list->children) {
            const QString part
                = file.targetOf(relation.target, each.attribute(u"id", xmlspace::Relation));
            if (part.isEmpty() || !file.contains(part))
                continue;
            const Result<XmlNode> root = file.xml(part);
            if (!root.has_value())
                return Failure(root.error());
            TemplateLayout layout { part, root->attribute(u"type"), holdersOf(*root),
                body ? body->rect : QRectF(), isReversed };
            mendPlaces(layout, defaults);
            inherit(layout, defaults, master->child(xmlspace::Slide, u"txStyles"));
            layouts += layout;
        }
    }
    return layouts;
}

Result<QSizeF> templateSlideSize(const DeckFile &file)
{
    const Result<XmlNode> root = file.xml(file.presentation());
    if (!root.has_value())
        return Failure(root.error());
    const XmlNode *size = root->child(xmlspace::Slide, u"sldSz");
    const QSizeF slide
        = size ? QSizeF(points(size->attribute(u"cx")), points(size->attribute(u"cy"))) : QSizeF();
    return slide.isEmpty() ? QSizeF(960, 540) : slide;
}

} // namespace sextant
