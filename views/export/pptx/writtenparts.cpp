// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/writtenparts.h"

#include "views/export/pptx/deckframe.h"

#include <QCryptographicHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString digestOf(const QStringList &lines)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// A cached value as text; numbers as far as every program keeps them.
QString cachedText(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? QString::number(value, 'g', 12) : text;
}

/// All caches in an element: their formulas are left out, their points kept.
QStringList cacheLines(const XmlNode &node)
{
    QStringList lines;
    node.forEach([&](const XmlNode &each) {
        if (each.is(xmlspace::Chart, u"pt")) {
            const XmlNode *value = each.child(xmlspace::Chart, u"v");
            lines += each.attribute(u"idx") + u' '
                + cachedText(value ? value->wholeText() : QString());
        } else if (each.is(xmlspace::Chart, u"ptCount")) {
            lines += u"of "_s + each.attribute(u"val");
        }
    });
    return lines;
}

QString looksOf(const XmlNode &series, QStringView element)
{
    QStringList lines;
    for (const XmlNode &each : series.children) {
        if (each.is(xmlspace::Chart, element))
            lines += xmlDigest(each);
    }
    return digestOf(lines);
}

/// Nodes of a chart that `isWanted` says, in document order.
template <typename Node, typename Wanted>
std::vector<Node *> nodesOf(Node &chartSpace, Wanted isWanted)
{
    std::vector<Node *> found;
    chartSpace.forEach([&](Node &each) {
        if (isWanted(each))
            found.push_back(&each);
    });
    return found;
}

bool isSeries(const XmlNode &node)
{
    return node.is(xmlspace::Chart, u"ser");
}

bool isValueAxis(const XmlNode &node)
{
    return node.is(xmlspace::Chart, u"valAx");
}

/// What can be seen of a shape in a group, without what programs add to it.
QStringList shapeLines(const XmlNode &shape)
{
    QStringList lines;
    const XmlNode *identity = shape.below(xmlspace::Slide, { u"nvSpPr", u"cNvPr" });
    lines += identity ? identity->attribute(u"name") : QString();
    const XmlNode *look = shape.child(xmlspace::Slide, u"spPr");
    lines += look ? xmlDigest(*look) : QString();
    lines += shapeText(shape);
    shape.forEach([&](const XmlNode &each) {
        if (!each.is(xmlspace::Drawing, u"rPr"))
            return;
        const XmlNode *fill = each.child(xmlspace::Drawing, u"solidFill");
        lines += each.attribute(u"sz") + u' ' + each.attribute(u"b") + u' ' + each.attribute(u"i")
            + u' ' + (fill ? xmlDigest(*fill) : QString());
    });
    return lines;
}

} // namespace

QString shapeText(const XmlNode &shape)
{
    const XmlNode *body = shape.child(xmlspace::Slide, u"txBody");
    if (!body)
        return {};
    QStringList paragraphs;
    for (const XmlNode &each : body->children) {
        if (!each.is(xmlspace::Drawing, u"p"))
            continue;
        QString text;
        each.forEach([&](const XmlNode &part) {
            if (part.is(xmlspace::Drawing, u"t"))
                text += part.wholeText();
            else if (part.is(xmlspace::Drawing, u"br"))
                text += u'\n';
        });
        paragraphs += text;
    }
    return paragraphs.join(u'\n');
}

double distanceFrom(const QRectF &part, const XmlNode &shape)
{
    constexpr double EmuAPoint = 12700;
    const bool isGroup = shape.is(xmlspace::Slide, u"grpSp");
    const XmlNode *look = shape.child(xmlspace::Slide, isGroup ? u"grpSpPr" : u"spPr");
    const XmlNode *place = look ? look->child(xmlspace::Drawing, u"xfrm") : nullptr;
    const XmlNode *at = place ? place->child(xmlspace::Drawing, u"off") : nullptr;
    const XmlNode *size = place ? place->child(xmlspace::Drawing, u"ext") : nullptr;
    if (!at || !size)
        return 0;
    const double middle
        = (at->attribute(u"x").toDouble() + size->attribute(u"cx").toDouble() / 2) / EmuAPoint;
    return std::abs(middle - part.center().x());
}

QString shapePlace(const XmlNode &shape)
{
    if (!shape.is(xmlspace::Slide, u"sp") || !shape.child(xmlspace::Slide, u"txBody"))
        return {};
    const XmlNode *holder = shape.below(xmlspace::Slide, { u"nvSpPr", u"nvPr", u"ph" });
    const QString type = holder ? holder->attribute(u"type") : QString();
    if (type == u"sldNum")
        return {};
    const bool isSecondTitle = type == u"body" && holder->attribute(u"idx") == SecondTitleIndex;
    if (type == u"ctrTitle" || isSecondTitle)
        return u"title"_s;
    if (!type.isEmpty())
        return type;
    const XmlNode *identity = shape.below(xmlspace::Slide, { u"nvSpPr", u"cNvPr" });
    return identity ? identity->attribute(u"name") : QString();
}

QList<SlideText> slideTexts(const XmlNode &slide)
{
    QList<SlideText> texts;
    const XmlNode *tree = slide.below(xmlspace::Slide, { u"cSld", u"spTree" });
    if (!tree)
        return texts;
    for (const XmlNode &shape : tree->children) {
        const QString place = shapePlace(shape);
        if (!place.isEmpty())
            texts += { place, shapeText(shape) };
    }
    return texts;
}

QMap<QString, QString> chartDigests(const XmlNode &chartSpace)
{
    QMap<QString, QString> digests;
    QStringList data;
    for (const XmlNode *series : chartSeries(chartSpace)) {
        for (const QStringView part : { u"tx", u"cat", u"val", u"xVal", u"yVal", u"bubbleSize" }) {
            if (const XmlNode *values = series->child(xmlspace::Chart, part)) {
                data += part.toString();
                data += cacheLines(*values);
            }
        }
        const QString suffix = u' ' + seriesName(*series);
        digests.insert(u"points"_s + suffix, looksOf(*series, u"dPt"));
        digests.insert(u"labels"_s + suffix, looksOf(*series, u"dLbls"));
    }
    digests.insert(u"data"_s, digestOf(data));
    int number = 0;
    for (const XmlNode *axis : valueAxes(chartSpace)) {
        QStringList lines;
        for (const QStringView part : { u"scaling", u"numFmt", u"majorUnit" }) {
            if (const XmlNode *found = axis->child(xmlspace::Chart, part))
                lines += xmlDigest(*found);
        }
        digests.insert(u"axis "_s + QString::number(number++), digestOf(lines));
    }
    return digests;
}

QString seriesName(const XmlNode &series)
{
    const XmlNode *text = series.child(xmlspace::Chart, u"tx");
    QString name;
    if (text) {
        text->forEach([&](const XmlNode &each) {
            if (each.is(xmlspace::Chart, u"v"))
                name += each.wholeText();
        });
    }
    return name;
}

QString groupDigest(const XmlNode &group)
{
    QStringList lines;
    group.forEach([&](const XmlNode &each) {
        if (each.is(xmlspace::Slide, u"sp"))
            lines += shapeLines(each);
    });
    return digestOf(lines);
}

std::vector<const XmlNode *> chartSeries(const XmlNode &chartSpace)
{
    return nodesOf(chartSpace, isSeries);
}

std::vector<const XmlNode *> valueAxes(const XmlNode &chartSpace)
{
    return nodesOf(chartSpace, isValueAxis);
}

std::vector<XmlNode *> chartSeries(XmlNode &chartSpace)
{
    return nodesOf(chartSpace, isSeries);
}

std::vector<XmlNode *> valueAxes(XmlNode &chartSpace)
{
    return nodesOf(chartSpace, isValueAxis);
}

} // namespace sextant
