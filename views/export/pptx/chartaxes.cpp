// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/chartaxes.h"

#include "views/export/xlsx/sheetnumbers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

using Type = NativePlan::Type;

const QString PlaceAxisId = u"111111111"_s;
const QString ValueAxisId = u"222222222"_s;

void writeHairline(XmlPart &xml, const QColor &colour)
{
    xml.open("c:spPr");
    writeLine(xml, colour, 0.75);
    xml.close();
}

void openAxis(XmlPart &xml, const char *element, const QString &id)
{
    xml.open(element);
    xml.value("c:axId", id);
}

void writePlaceAxis(
    XmlPart &xml, const ChartData &data, const NativePlan &plan, const TextLook &look)
{
    const bool isTime = plan.isUneven;
    const bool isLying = plan.type == Type::Bar;
    openAxis(xml, isTime ? "c:dateAx" : "c:catAx", PlaceAxisId);
    xml.open("c:scaling");
    // The first bar stands on top, as in the table.
    xml.value("c:orientation", isLying ? u"maxMin"_s : u"minMax"_s);
    xml.close();
    xml.value("c:delete", u"0"_s);
    xml.value("c:axPos", isLying ? u"l"_s : u"b"_s);
    xml.leaf("c:numFmt",
        { { "formatCode", isTime ? u"yyyy"_s : u"General"_s }, { "sourceLinked", u"0"_s } });
    xml.value("c:majorTickMark", u"none"_s);
    xml.value("c:minorTickMark", u"none"_s);
    xml.value("c:tickLblPos", u"low"_s);
    writeHairline(xml, data.theme().axis);
    writeTextProperties(xml, look);
    xml.value("c:crossAx", ValueAxisId);
    xml.value("c:crosses", u"autoZero"_s);
    if (isTime) {
        xml.value("c:auto", u"0"_s);
        xml.value("c:lblOffset", u"100"_s);
        xml.value("c:baseTimeUnit", u"years"_s);
        xml.value("c:majorUnit", u"1"_s);
        xml.value("c:majorTimeUnit", u"years"_s);
    } else {
        xml.value("c:auto", u"0"_s);
        xml.value("c:lblAlgn", u"ctr"_s);
        xml.value("c:lblOffset", u"100"_s);
        xml.value("c:noMultiLvlLbl", u"1"_s);
    }
    xml.close();
}

void writeScale(XmlPart &xml, const NativePlan &plan, const Scale &scale)
{
    xml.open("c:scaling");
    if (scale.isLog)
        xml.value("c:logBase", u"10"_s);
    xml.value("c:orientation", u"minMax"_s);
    if (plan.type == Type::Percent) {
        xml.value("c:max", u"1"_s);
        xml.value("c:min", u"0"_s);
    } else {
        xml.value("c:max", xmlNumber(scale.high));
        xml.value("c:min", xmlNumber(scale.low));
    }
    xml.close();
}

void writeValueAxis(XmlPart &xml, const ChartData &data, const NativePlan &plan, const Scale &scale,
    const TextLook &look)
{
    const bool isLying = plan.type == Type::Bar;
    openAxis(xml, "c:valAx", ValueAxisId);
    writeScale(xml, plan, scale);
    xml.value("c:delete", u"0"_s);
    // The axis of places runs downwards, so that its far end is at the bottom.
    xml.value("c:axPos", isLying ? u"b"_s : u"l"_s);
    xml.open("c:majorGridlines");
    writeHairline(xml, data.theme().grid);
    xml.close();
    const QString format
        = plan.type == Type::Percent ? u"0%"_s : chartNumberFormat(data, scale.ticks, true);
    xml.leaf("c:numFmt", { { "formatCode", format }, { "sourceLinked", u"0"_s } });
    xml.value("c:majorTickMark", u"none"_s);
    xml.value("c:minorTickMark", u"none"_s);
    xml.value("c:tickLblPos", u"nextTo"_s);
    xml.open("c:spPr");
    writeNoLine(xml);
    xml.close();
    writeTextProperties(xml, look);
    xml.value("c:crossAx", PlaceAxisId);
    xml.value("c:crosses", isLying ? u"max"_s : u"autoZero"_s);
    const bool isBetween = plan.type != Type::Area && plan.type != Type::Line;
    xml.value("c:crossBetween", isBetween ? u"between"_s : u"midCat"_s);
    if (plan.type == Type::Percent)
        xml.value("c:majorUnit", u"0.25"_s);
    else if (!scale.isLog && scale.step > 0)
        xml.value("c:majorUnit", xmlNumber(scale.step));
    xml.close();
}

} // namespace

void writeAxisIds(XmlPart &xml)
{
    xml.value("c:axId", PlaceAxisId);
    xml.value("c:axId", ValueAxisId);
}

void writeAxes(XmlPart &xml, const ChartData &data, const NativePlan &plan, const ChartFrame &frame,
    const TextLook &look)
{
    writePlaceAxis(xml, data, plan, look);
    writeValueAxis(xml, data, plan, frame.plot().axes().values, look);
}

void writeInnerLayout(XmlPart &xml, const ChartFrame &frame)
{
    // The part of the frame's width that its own plot takes.
    const double width = frame.boundingRect().width();
    const double left = std::clamp(frame.plotArea().left() / width, 0.02, 0.2);
    const double right = std::clamp(frame.plotArea().right() / width, 0.5, 0.98);
    xml.open("c:layout");
    xml.open("c:manualLayout");
    xml.value("c:layoutTarget", u"inner"_s);
    xml.value("c:xMode", u"edge"_s);
    xml.value("c:yMode", u"edge"_s);
    xml.value("c:x", xmlNumber(left));
    xml.value("c:y", u"0.03"_s);
    xml.value("c:w", xmlNumber(right - left));
    xml.value("c:h", u"0.87"_s);
    xml.close();
    xml.close();
}

void writeTextProperties(XmlPart &xml, const TextLook &look)
{
    xml.open("c:txPr");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    xml.open("a:p");
    xml.open("a:pPr");
    writeRunProperties(xml, "a:defRPr", look);
    xml.close();
    xml.leaf("a:endParaRPr", { { "lang", u"en-US"_s } });
    xml.close();
    xml.close();
}

QString chartNumberFormat(const ChartData &data, const QList<double> &values, bool saysScale)
{
    // A comma behind the digits divides by a thousand; there is nothing that divides by 万.
    const double factor = data.valueTexts().factor();
    int commas = 0;
    if (factor == 1e3 || factor == 1e6 || factor == 1e9)
        commas = int(std::lround(std::log10(factor))) / 3;
    const double divisor = std::pow(1000.0, commas);
    QList<double> scaled;
    for (const double value : values)
        scaled += value / divisor;
    QString format = spreadsheetFormat(scaled, data.pivot().unit);
    format += QString(commas, u',');
    if (commas > 0 && saysScale)
        format += u"\" "_s + data.valueTexts().word() + u'"';
    return format;
}

} // namespace sextant
