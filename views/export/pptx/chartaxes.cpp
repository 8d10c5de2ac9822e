// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/chartaxes.h"

#include "views/export/pptx/chartpart.h"
#include "views/export/xlsx/sheetnumbers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

using Type = NativePlan::Type;

constexpr const char *PlaceAxisId = "111111111";
constexpr const char *ValueAxisId = "222222222";
constexpr const char *SecondPlaceAxisId = "333333333";
constexpr const char *SecondValueAxisId = "444444444";

void writeHairline(XmlPart &xml, const QColor &colour)
{
    xml.open("c:spPr");
    writeLine(xml, colour, 0.75);
    xml.close();
}

void openAxis(XmlPart &xml, const char *element, const char *id)
{
    xml.open(element);
    xml.value("c:axId", QString::fromLatin1(id));
}

/// What an axis says of itself and of its ticks, up to their texts.
void writeTicks(XmlPart &xml, const QString &format, bool isLow)
{
    xml.leaf("c:numFmt", { { "formatCode", format }, { "sourceLinked", u"0"_s } });
    xml.value("c:majorTickMark", u"none"_s);
    xml.value("c:minorTickMark", u"none"_s);
    xml.value("c:tickLblPos", isLow ? u"low"_s : u"nextTo"_s);
}

void writeCrossing(XmlPart &xml, const char *other, const QString &where)
{
    xml.value("c:crossAx", QString::fromLatin1(other));
    xml.value("c:crosses", where);
}

/// @param isUpright  the title of a vertical axis, which is read from below
void writeTitle(XmlPart &xml, const QString &text, const TextLook &look, bool isUpright)
{
    if (text.isEmpty())
        return;
    xml.open("c:title");
    xml.open("c:tx");
    xml.open("c:rich");
    if (isUpright)
        xml.leaf("a:bodyPr", { { "rot", u"-5400000"_s }, { "vert", u"horz"_s } });
    else
        xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    xml.open("a:p");
    xml.open("a:pPr");
    writeRunProperties(xml, "a:defRPr", look);
    xml.close();
    xml.open("a:r");
    writeRunProperties(xml, "a:rPr", look);
    xml.text("a:t", text);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.value("c:overlay", u"0"_s);
    xml.close();
}

void writePlaceAxisEnd(XmlPart &xml, bool isTime)
{
    xml.value("c:auto", u"0"_s);
    if (!isTime)
        xml.value("c:lblAlgn", u"ctr"_s);
    xml.value("c:lblOffset", u"100"_s);
    if (isTime) {
        xml.value("c:baseTimeUnit", u"years"_s);
        xml.value("c:majorUnit", u"1"_s);
        xml.value("c:majorTimeUnit", u"years"_s);
    } else {
        xml.value("c:noMultiLvlLbl", u"1"_s);
    }
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
    writeTicks(xml, isTime ? u"yyyy"_s : u"General"_s, true);
    writeHairline(xml, data.theme().axis);
    writeTextProperties(xml, look);
    writeCrossing(xml, ValueAxisId, u"autoZero"_s);
    writePlaceAxisEnd(xml, isTime);
    xml.close();
}

void writeScaling(XmlPart &xml, const Scale &scale)
{
    xml.open("c:scaling");
    if (scale.isLog)
        xml.value("c:logBase", u"10"_s);
    xml.value("c:orientation", u"minMax"_s);
    xml.value("c:max", xmlNumber(scale.high));
    xml.value("c:min", xmlNumber(scale.low));
    xml.close();
}

void writeGrid(XmlPart &xml, const ChartTheme &theme)
{
    xml.open("c:majorGridlines");
    writeHairline(xml, theme.grid);
    xml.close();
}

void writeStep(XmlPart &xml, const Scale &scale)
{
    if (!scale.isLog && scale.step > 0)
        xml.value("c:majorUnit", xmlNumber(scale.step));
}

/// The numbers of an axis whose line is not drawn.
void writeBareTicks(XmlPart &xml, const QString &format, const TextLook &look, bool isLow)
{
    writeTicks(xml, format, isLow);
    xml.open("c:spPr");
    writeNoLine(xml);
    xml.close();
    writeTextProperties(xml, look);
}

bool standsBetween(const NativePlan &plan)
{
    return plan.type != Type::Area && !plan.hasLines();
}

void writeValueAxis(XmlPart &xml, const ChartData &data, const NativePlan &plan, const Scale &scale,
    const TextLook &look, const QString &title)
{
    const bool isLying = plan.type == Type::Bar;
    const ValueText texts = title.isEmpty() ? data.valueTexts() : data.valueTexts().withHeading();
    openAxis(xml, "c:valAx", ValueAxisId);
    writeScaling(xml, scale);
    xml.value("c:delete", u"0"_s);
    // The axis of places runs downwards, so that its far end is at the bottom.
    xml.value("c:axPos", isLying ? u"b"_s : u"l"_s);
    writeGrid(xml, data.theme());
    writeTitle(xml, title, look, true);
    const QString format = plan.type == Type::Percent
        ? u"0%"_s
        : chartNumberFormat(texts, data.pivot().unit, scale.ticks, true);
    writeBareTicks(xml, format, look, false);
    writeCrossing(xml, PlaceAxisId, isLying ? u"max"_s : u"autoZero"_s);
    xml.value("c:crossBetween", standsBetween(plan) ? u"between"_s : u"midCat"_s);
    writeStep(xml, scale);
    xml.close();
}

void writePointAxis(
    XmlPart &xml, const ChartTheme &theme, const NumberAxis &axis, bool isX, const TextLook &look)
{
    openAxis(xml, "c:valAx", isX ? PlaceAxisId : ValueAxisId);
    writeScaling(xml, axis.scale);
    xml.value("c:delete", u"0"_s);
    xml.value("c:axPos", isX ? u"b"_s : u"l"_s);
    writeGrid(xml, theme);
    TextLook title = look;
    title.isBold = true;
    writeTitle(xml, axis.title, title, !isX);
    writeBareTicks(xml, axis.format, look, true);
    writeCrossing(xml, isX ? ValueAxisId : PlaceAxisId, u"min"_s);
    xml.value("c:crossBetween", u"midCat"_s);
    writeStep(xml, axis.scale);
    xml.close();
}

} // namespace

void writeAxisIds(XmlPart &xml, bool isSecond)
{
    xml.value("c:axId", QString::fromLatin1(isSecond ? SecondPlaceAxisId : PlaceAxisId));
    xml.value("c:axId", QString::fromLatin1(isSecond ? SecondValueAxisId : ValueAxisId));
}

void writeAxes(XmlPart &xml, const ChartData &data, const NativePlan &plan, const Scale &scale,
    const TextLook &look, const QString &title)
{
    writePlaceAxis(xml, data, plan, look);
    Scale shown = sheetScale(tickedScale(scale), data.valueTexts());
    if (plan.type == Type::Percent) {
        shown.low = 0;
        shown.high = 1; // their hundred
        shown.step = 0.25;
    }
    writeValueAxis(xml, data, plan, shown, look, title);
}

void writeSecondAxes(
    XmlPart &xml, const NativePlan &plan, const NumberAxis &values, const TextLook &look)
{
    const bool isTime = plan.isUneven;
    openAxis(xml, isTime ? "c:dateAx" : "c:catAx", SecondPlaceAxisId);
    xml.open("c:scaling");
    xml.value("c:orientation", u"minMax"_s);
    xml.close();
    xml.value("c:delete", u"1"_s);
    xml.value("c:axPos", u"b"_s);
    writeTicks(xml, isTime ? u"yyyy"_s : u"General"_s, false);
    writeCrossing(xml, SecondValueAxisId, u"autoZero"_s);
    writePlaceAxisEnd(xml, isTime);
    xml.close();
    openAxis(xml, "c:valAx", SecondValueAxisId);
    writeScaling(xml, values.scale);
    xml.value("c:delete", u"0"_s);
    xml.value("c:axPos", u"r"_s);
    writeTitle(xml, values.title, look, true);
    writeBareTicks(xml, values.format, look, false);
    writeCrossing(xml, SecondPlaceAxisId, u"max"_s);
    xml.value("c:crossBetween", u"between"_s);
    writeStep(xml, values.scale);
    xml.close();
}

void writePointAxes(XmlPart &xml, const ChartTheme &theme, const NumberAxis &x, const NumberAxis &y,
    const TextLook &look)
{
    writePointAxis(xml, theme, x, true, look);
    writePointAxis(xml, theme, y, false, look);
}

void writeMosaicAxes(XmlPart &xml, const QString &format, const TextLook &look)
{
    openAxis(xml, "c:dateAx", PlaceAxisId);
    xml.open("c:scaling");
    xml.value("c:orientation", u"minMax"_s);
    xml.close();
    xml.value("c:delete", u"1"_s);
    xml.value("c:axPos", u"b"_s);
    writeTicks(xml, format, true);
    writeCrossing(xml, ValueAxisId, u"autoZero"_s);
    xml.value("c:auto", u"0"_s);
    xml.value("c:lblOffset", u"100"_s);
    xml.value("c:baseTimeUnit", u"days"_s);
    xml.close();
    openAxis(xml, "c:valAx", ValueAxisId);
    Scale shares;
    shares.high = 1.0001; // shares add up to one but for the last digit, and what is above is cut
    shares.step = 0.2;
    writeScaling(xml, shares);
    xml.value("c:delete", u"0"_s);
    xml.value("c:axPos", u"l"_s);
    writeBareTicks(xml, u"0%"_s, look, false);
    writeCrossing(xml, PlaceAxisId, u"autoZero"_s);
    xml.value("c:crossBetween", u"midCat"_s);
    writeStep(xml, shares);
    xml.close();
}

Scale sheetScale(Scale scale, const ValueText &texts)
{
    const double factor = texts.sheetFactor();
    if (factor == 1)
        return scale;
    for (double *each : { &scale.low, &scale.high, &scale.step })
        *each = sheetNumber(*each, factor);
    for (double &tick : scale.ticks)
        tick = sheetNumber(tick, factor);
    return scale;
}

Scale tickedScale(const Scale &scale)
{
    constexpr double Slack = 1e-9; // of a step
    Scale ticked = scale;
    if (scale.isLog)
        ticked.low = std::pow(10, std::floor(std::log10(scale.low) + Slack));
    else if (scale.step > 0)
        ticked.low = std::floor(scale.low / scale.step + Slack) * scale.step;
    return ticked;
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

QString chartNumberFormat(
    const ValueText &texts, const Unit &unit, const QList<double> &values, bool saysScale)
{
    // A comma behind the digits divides by a thousand. Nothing divides by 万 or 亿, so the numbers
    // themselves are in them.
    const double factor = texts.factor() / texts.sheetFactor();
    int commas = 0;
    if (factor == 1e3 || factor == 1e6 || factor == 1e9)
        commas = int(std::lround(std::log10(factor))) / 3;
    const double divisor = std::pow(1000.0, commas);
    QList<double> scaled;
    for (const double value : values)
        scaled += value / divisor;
    QString format = spreadsheetFormat(scaled, unit);
    format += QString(commas, u',');
    const bool hasDivided = commas > 0 || factor == 1;
    if (hasDivided && saysScale && !texts.word().isEmpty())
        format += u"\" "_s + texts.word() + u'"';
    return format;
}

QString chartNumberFormat(const ChartData &data, const QList<double> &values, bool saysScale)
{
    return chartNumberFormat(data.valueTexts(), data.pivot().unit, values, saysScale);
}

} // namespace sextant
