// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/deckframe.h"

#include "views/charts/chartbrand.h"
#include "views/charts/charttext.h"
#include "views/export/exportsize.h"
#include "views/export/pptx/drawing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NarrowestWide = 1.45; // width to height from which a slide is 16:9
constexpr double NarrowestFull = 1.15; // below, a chart fills half of a slide
constexpr double LogoSpace = 8;        // between the logo and texts

} // namespace

DeckFrame DeckFrame::forChart(const QSizeF &chart, Language language)
{
    const double ratio = chart.width() / chart.height();
    const bool isNarrow = ratio < NarrowestWide && ratio >= NarrowestFull;
    const auto preset = presetOf(chart);
    DeckFrame frame;
    frame.slide = preset ? preset->slide : isNarrow ? QSizeF(720, 540) : QSizeF(960, 540);
    frame.language = language;
    return frame;
}

QSizeF DeckFrame::roomFor(const QSizeF &chart) const
{
    if (const auto preset = presetOf(chart))
        return { slide.width() / preset->across, slide.height() / preset->down };
    const bool isUpright = chart.width() / chart.height() < NarrowestFull;
    return isUpright ? QSizeF(slide.width() / 2, slide.height()) : slide;
}

QRectF DeckFrame::chartsRect() const
{
    QRectF rect(QPointF(), slide);
    const QRectF logo = logoRect(theme.brand.get(), slide);
    if (logo.isEmpty())
        return rect;
    if (logo.center().y() < slide.height() / 2)
        rect.setTop(logo.bottom());
    else
        rect.setBottom(logo.top());
    return rect;
}

double DeckFrame::margin() const
{
    return marginsFor(theme.brand.get(), slide.width()).sides;
}

QRectF DeckFrame::titleRect() const
{
    constexpr double top = 20;
    constexpr double height = 52;
    QRectF rect(margin(), top, slide.width() - 2 * margin(), height);
    const QRectF logo = logoRect(theme.brand.get(), slide);
    if (!logo.isEmpty() && theme.brand->logo->corner == Qt::TopLeftCorner)
        rect.moveTop(logo.bottom() + LogoSpace);
    else if (!logo.isEmpty() && theme.brand->logo->corner == Qt::TopRightCorner)
        rect.setRight(logo.left() - LogoSpace);
    return rect;
}

QRectF DeckFrame::numberRect() const
{
    const bool isLogoThere
        = theme.brand && theme.brand->logo && theme.brand->logo->corner == Qt::BottomRightCorner;
    if (isLogoThere) // below it
        return { slide.width() - margin() - 60, slide.height() - 17, 60, 14 };
    return { slide.width() - margin() - 60, slide.height() - 30, 60, 16 };
}

QRectF DeckFrame::coverTitleRect() const
{
    return { 2 * margin(), slide.height() * 0.3, slide.width() - 4 * margin(), 100 };
}

QRectF DeckFrame::coverTextRect() const
{
    const QRectF title = coverTitleRect();
    return { title.left(), title.bottom() + 12, title.width(), slide.height() * 0.3 };
}

QRectF DeckFrame::bodyRect() const
{
    QRectF rect(margin(), titleRect().bottom() + 12, slide.width() - 2 * margin(), 0);
    rect.setBottom(slide.height() - 40);
    const QRectF logo = logoRect(theme.brand.get(), slide);
    if (logo.isEmpty())
        return rect;
    if (theme.brand->logo->corner == Qt::TopRightCorner)
        rect.setTop(std::max(rect.top(), logo.bottom() + LogoSpace));
    else if (theme.brand->logo->corner != Qt::TopLeftCorner)
        rect.setBottom(std::min(rect.bottom(), logo.top() - LogoSpace));
    return rect;
}

QRectF DeckFrame::soWhatRect() const
{
    return { margin(), 50, slide.width() - 2 * margin(), 40 };
}

void openShapeTree(XmlPart &xml)
{
    xml.open("p:spTree");
    xml.open("p:nvGrpSpPr");
    xml.leaf("p:cNvPr", { { "id", u"1"_s }, { "name", QString() } });
    xml.leaf("p:cNvGrpSpPr");
    xml.leaf("p:nvPr");
    xml.close();
    xml.leaf("p:grpSpPr");
}

void openSlideImage(XmlPart &xml, ShapeIds &ids)
{
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    writeIdentity(xml, ids, u"Slide"_s);
    xml.open("p:cNvSpPr");
    xml.leaf(
        "a:spLocks", { { "noGrp", u"1"_s }, { "noRot", u"1"_s }, { "noChangeAspect", u"1"_s } });
    xml.close();
    xml.open("p:nvPr");
    xml.leaf("p:ph", { { "type", u"sldImg"_s }, { "idx", u"2"_s } });
    xml.close();
    xml.close();
}

void openSlide(XmlPart &xml)
{
    xml.open("p:cSld");
    openShapeTree(xml);
}

QByteArray closedSlide(XmlPart &xml)
{
    xml.close();
    xml.close();
    xml.open("p:clrMapOvr");
    xml.leaf("a:masterClrMapping");
    xml.close();
    return xml.finished();
}

QList<std::pair<QString, QString>> slideSpaces()
{
    return { { u"a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s },
        { u"r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s },
        { u"p"_s, u"http://schemas.openxmlformats.org/presentationml/2006/main"_s } };
}

QString slideType(const QString &word)
{
    return u"application/vnd.openxmlformats-officedocument.presentationml."_s + word + u"+xml"_s;
}

} // namespace sextant
