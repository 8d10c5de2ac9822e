// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/chartxml.h"

#include "views/charts/markpainter.h"
#include "views/export/pptx/chartaxes.h"
#include "views/export/xlsx/workbookfile.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double HairLine = 0.75; // points
constexpr double DottedEdge = 1.25;

QString cellOf(const ChartTable &table, CellPlace place)
{
    return quotedSheet(table.sheet) + u'!' + cellReference(place, true);
}

void writeTexts(XmlPart &xml, const QStringList &texts, const QString &range)
{
    xml.open("c:strRef");
    xml.text("c:f", range);
    xml.open("c:strCache");
    xml.value("c:ptCount", texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        xml.open("c:pt", { { "idx", QString::number(i) } });
        xml.text("c:v", texts[i]);
        xml.close();
    }
    xml.close();
    xml.close();
}

void writePoints(XmlPart &xml, const QList<double> &values)
{
    xml.value("c:ptCount", values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        xml.open("c:pt", { { "idx", QString::number(i) } });
        xml.text("c:v", xmlNumber(values[i]));
        xml.close();
    }
}

void writeNumbers(
    XmlPart &xml, const QList<double> &values, const QString &range, const QString &format)
{
    xml.open("c:numRef");
    xml.text("c:f", range);
    xml.open("c:numCache");
    xml.text("c:formatCode", format);
    writePoints(xml, values);
    xml.close();
    xml.close();
}

void openSeriesOf(XmlPart &xml, int index, const QString &name, const QString &cell)
{
    xml.open("c:ser");
    xml.value("c:idx", index);
    xml.value("c:order", index);
    xml.open("c:tx");
    writeTexts(xml, { name }, cell);
    xml.close();
}

QString dashOf(Kind kind)
{
    return kind == Kind::Forecast ? u"dash"_s : kind == Kind::Assumption ? u"sysDot"_s : QString();
}

} // namespace

QList<std::pair<QString, QString>> chartSpaces()
{
    return { { u"c"_s, u"http://schemas.openxmlformats.org/drawingml/2006/chart"_s },
        { u"a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s },
        { u"r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s } };
}

void openChart(XmlPart &xml)
{
    xml.value("c:date1904", u"0"_s);
    xml.value("c:roundedCorners", u"0"_s);
    xml.open("c:chart");
    xml.value("c:autoTitleDeleted", u"1"_s);
}

QByteArray closedChart(XmlPart &xml, const TextLook &look, const QString &workbook)
{
    xml.value("c:plotVisOnly", u"1"_s);
    xml.value("c:dispBlanksAs", u"gap"_s);
    xml.close();
    xml.open("c:spPr");
    xml.leaf("a:noFill");
    writeNoLine(xml);
    xml.close();
    writeTextProperties(xml, look);
    xml.open("c:externalData", { { "r:id", workbook } });
    xml.value("c:autoUpdate", u"0"_s);
    xml.close();
    return xml.finished();
}

QString columnRange(const ChartTable &table, int column, int first, int count)
{
    const QString from = cellOf(table, { first + 1, column + 1 });
    return count == 1 ? from : from + u':' + cellReference({ first + count, column + 1 }, true);
}

void openSeries(XmlPart &xml, const ChartTable &table, int index, int column)
{
    openSeriesOf(xml, index, table.series[column].name, cellOf(table, { 0, column + 1 }));
}

void openNamedSeries(XmlPart &xml, const ChartTable &table, int index, int place)
{
    openSeriesOf(xml, index, table.places[place], cellOf(table, { place + 1, 0 }));
}

void openSeriesAt(
    XmlPart &xml, const ChartTable &table, int index, const QString &name, int row, int column)
{
    openSeriesOf(xml, index, name, cellOf(table, { row, column }));
}

void openSeries(XmlPart &xml, int index, const QString &name)
{
    xml.open("c:ser");
    xml.value("c:idx", index);
    xml.value("c:order", index);
    xml.open("c:tx");
    xml.text("c:v", name);
    xml.close();
}

void writeCategories(XmlPart &xml, const ChartTable &table)
{
    const QString range = columnRange(table, -1, 0, int(table.places.size()));
    xml.open("c:cat");
    if (table.years.isEmpty()) {
        writeTexts(xml, table.places, range);
    } else {
        QList<double> serials;
        for (const int year : table.years)
            serials += dateSerial(year);
        writeNumbers(xml, serials, range, u"yyyy"_s);
    }
    xml.close();
}

void writeColumn(
    XmlPart &xml, const char *element, const ChartTable &table, int column, int first, int count)
{
    xml.open(element);
    writeNumbers(xml, table.series[column].values.mid(first, count),
        columnRange(table, column, first, count), u"General"_s);
    xml.close();
}

void writeRange(XmlPart &xml, const char *element, const ChartTable &table, int column,
    const QList<double> &values, const QString &format)
{
    xml.open(element);
    writeNumbers(xml, values, columnRange(table, column - 1, 0, int(values.size())), format);
    xml.close();
}

void writeValues(XmlPart &xml, const ChartTable &table, int column)
{
    writeColumn(xml, "c:val", table, column, 0, int(table.places.size()));
}

QString labelSide(const Label &label, const Mark &mark)
{
    const QPointF way = label.rect.center() - mark.rect.center();
    const bool isBeside = label.rect.left() >= mark.rect.center().x()
        || label.rect.right() <= mark.rect.center().x();
    if (isBeside)
        return way.x() > 0 ? u"r"_s : u"l"_s;
    return way.y() > 0 ? u"b"_s : u"t"_s;
}

void writeMarker(XmlPart &xml, const QColor &colour, int size)
{
    xml.open("c:marker");
    xml.value("c:symbol", size > 0 ? u"circle"_s : u"none"_s);
    if (size > 0) {
        xml.value("c:size", size);
        xml.open("c:spPr");
        writeSolidFill(xml, colour);
        writeLine(xml, xml.theme().background, HairLine);
        xml.close();
    }
    xml.close();
}

void writeLabelSwitches(XmlPart &xml, bool showsValue, bool showsSeries)
{
    const auto word = [](bool isOn) { return isOn ? u"1"_s : u"0"_s; };
    xml.value("c:showLegendKey", u"0"_s);
    xml.value("c:showVal", word(showsValue));
    xml.value("c:showCatName", u"0"_s);
    xml.value("c:showSerName", word(showsSeries));
    xml.value("c:showPercent", u"0"_s);
    xml.value("c:showBubbleSize", u"0"_s);
}

void writeLabelLook(XmlPart &xml, const QString &format, const TextLook &look)
{
    if (!format.isEmpty())
        xml.leaf("c:numFmt", { { "formatCode", format }, { "sourceLinked", u"0"_s } });
    xml.open("c:spPr");
    xml.leaf("a:noFill");
    writeNoLine(xml);
    xml.close();
    writeTextProperties(xml, look);
}

void writePointLook(XmlPart &xml, int point, const QColor &colour, Kind kind, const QColor &edge)
{
    xml.open("c:dPt");
    xml.value("c:idx", point);
    xml.value("c:invertIfNegative", u"0"_s);
    xml.value("c:bubble3D", u"0"_s);
    xml.open("c:spPr");
    writeKindFill(xml, colour, kind);
    if (kind == Kind::Assumption)
        writeLine(xml, colour, DottedEdge, u"sysDot"_s);
    else if (edge.isValid())
        writeLine(xml, edge, HairLine);
    xml.close();
    xml.close();
}

void writeSegmentLook(XmlPart &xml, int point, const QColor &colour, double width, Kind kind)
{
    xml.open("c:dPt");
    xml.value("c:idx", point);
    xml.value("c:bubble3D", u"0"_s);
    xml.open("c:spPr");
    const double strength = kind == Kind::Estimate ? tintOf(kind) : 1;
    writeLine(xml, colour, width, dashOf(kind), strength);
    xml.close();
    xml.close();
}

} // namespace sextant
