// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/markshapes.h"

#include "views/charts/dotshapes.h"
#include "views/charts/markpainter.h"
#include "views/export/exportwords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double SeriesLine = 2.25; // points
constexpr double MinorLine = 1;
constexpr double HairLine = 0.75;
constexpr double LinkStrength = 0.45;
constexpr double BandOpacity = 0.16;
constexpr double ShadedHatch = 0.6; // how pale the hatch is

QString dashOf(Kind kind)
{
    return kind == Kind::Forecast ? u"dash"_s : kind == Kind::Assumption ? u"sysDot"_s : QString();
}

/// Writes the shapes of one chart.
class ShapeWriter final
{
public:
    ShapeWriter(
        XmlPart &xml, ShapeIds &ids, const ChartFrame &frame, QPointF offset, Language language)
        : m_xml(xml)
        , m_ids(ids)
        , m_frame(frame)
        , m_offset(offset)
        , m_language(language)
    {
    }

    /// @param around  of the frame, around all that comes into the group
    void openGroup(const QString &name, const QString &description, const QRectF &around,
        const QString &data = {});
    void closeGroup() { m_xml.close(); }
    void writeRuling();
    void writeAxisBreak();
    void writeMark(const Mark &mark, const QString &name);
    void writeLabel(const Label &label);

private:
    void openShape(const QString &name, const QRectF &rect);
    void closeShape();
    void writeReady(
        const QString &name, const QRectF &rect, const QString &geometry, const Mark &mark);
    void writeShadedFill(const Mark &mark);
    void writeOutline(const Mark &mark, bool isOpen);
    void writePolygon(const QString &name, const QPolygonF &polygon, const Mark &mark);
    void writeDot(const QString &name, const Mark &mark);
    void writeBar(const QString &name, const Mark &mark);
    void writeWhisker(const QString &name, const Mark &mark);
    void writeStroke(const QString &name, const QList<QPolygonF> &paths, const QColor &colour,
        double width, const QString &dash, double strength);
    void writeRule(
        const QString &name, const QLineF &line, const QColor &colour, const QString &dash = {});

    XmlPart &m_xml;
    ShapeIds &m_ids;
    const ChartFrame &m_frame;
    QPointF m_offset;
    Language m_language;
};

void ShapeWriter::openGroup(
    const QString &name, const QString &description, const QRectF &around, const QString &data)
{
    m_xml.open("p:grpSp");
    m_xml.open("p:nvGrpSpPr");
    writeIdentity(m_xml, m_ids, name, description);
    m_xml.leaf("p:cNvGrpSpPr");
    writeOwnProperties(m_xml, data);
    m_xml.close();
    // The group's own units are those of the slide.
    const QRectF rect = around.translated(m_offset);
    m_xml.open("p:grpSpPr");
    m_xml.open("a:xfrm");
    const XmlAttributes at { { "x", emu(rect.x()) }, { "y", emu(rect.y()) } };
    const XmlAttributes size { { "cx", emu(rect.width()) }, { "cy", emu(rect.height()) } };
    m_xml.leaf("a:off", at);
    m_xml.leaf("a:ext", size);
    m_xml.leaf("a:chOff", at);
    m_xml.leaf("a:chExt", size);
    m_xml.close();
    m_xml.close();
}

void ShapeWriter::openShape(const QString &name, const QRectF &rect)
{
    m_xml.open("p:sp");
    m_xml.open("p:nvSpPr");
    writeIdentity(m_xml, m_ids, name);
    m_xml.leaf("p:cNvSpPr");
    m_xml.leaf("p:nvPr");
    m_xml.close();
    m_xml.open("p:spPr");
    writePlace(m_xml, rect.translated(m_offset));
}

void ShapeWriter::closeShape()
{
    m_xml.close();
    m_xml.close();
}

/// The inside of a mark whose fill is its value: a forecast shows as a pale hatch over it.
void ShapeWriter::writeShadedFill(const Mark &mark)
{
    if (mark.kind != Kind::Forecast) {
        writeSolidFill(m_xml, mark.colour);
        return;
    }
    m_xml.open("a:pattFill", { { "prst", u"ltUpDiag"_s } });
    m_xml.open("a:fgClr");
    writeColour(m_xml, mixed(m_xml.theme().background, mark.colour, ShadedHatch));
    m_xml.close();
    m_xml.open("a:bgClr");
    writeColour(m_xml, mark.colour);
    m_xml.close();
    m_xml.close();
}

void ShapeWriter::writeOutline(const Mark &mark, bool isOpen)
{
    if (isOpen)
        writeLine(
            m_xml, mark.colour, 1.75, mark.kind == Kind::Assumption ? u"sysDot"_s : QString());
    else if (mark.kind == Kind::Assumption && !mark.isBand)
        writeLine(m_xml, mark.colour, 1.25, u"sysDot"_s);
    else if (mark.isStacked || mark.shape == Mark::Shape::Arc || mark.shape == Mark::Shape::Point)
        writeLine(m_xml, m_xml.theme().background, HairLine);
    else
        writeNoLine(m_xml);
}

void ShapeWriter::writeReady(
    const QString &name, const QRectF &rect, const QString &geometry, const Mark &mark)
{
    const bool isPoint = mark.shape == Mark::Shape::Point;
    const bool isOpen = isPoint
        && (mark.isConflict || mark.kind == Kind::Forecast || mark.kind == Kind::Assumption);
    openShape(name, rect);
    m_xml.open("a:prstGeom", { { "prst", geometry } });
    m_xml.leaf("a:avLst");
    m_xml.close();
    if (isOpen)
        writeSolidFill(m_xml, m_xml.theme().background);
    else if (mark.isShaded)
        writeShadedFill(mark);
    else if (mark.isBand)
        writeSolidFill(m_xml, mark.colour, 1, BandOpacity);
    else
        writeKindFill(m_xml, mark.colour, mark.kind);
    writeOutline(mark, isOpen);
    closeShape();
}

/// A dot that is no circle.
void ShapeWriter::writeDot(const QString &name, const Mark &mark)
{
    const bool isOpen = mark.kind == Kind::Forecast || mark.kind == Kind::Assumption;
    const QPolygonF outline = dotOutline(mark.dot, mark.rect);
    const QRectF rect = outline.boundingRect();
    openShape(name, rect);
    writePath(m_xml, { outline }, rect, true);
    if (isOpen)
        writeSolidFill(m_xml, m_xml.theme().background);
    else
        writeKindFill(m_xml, mark.colour, mark.kind);
    writeOutline(mark, isOpen);
    closeShape();
}

void ShapeWriter::writeBar(const QString &name, const Mark &mark)
{
    const QRectF body = paintedBody(mark);
    writeReady(name, body, u"rect"_s, mark);
    if (!mark.isPartial || mark.isShaded)
        return;
    const QPolygonF bite = tornEnd(mark, body);
    openShape(name, bite.boundingRect());
    writePath(m_xml, { bite }, bite.boundingRect(), true);
    writeSolidFill(m_xml, m_xml.theme().background);
    writeNoLine(m_xml);
    closeShape();
}

void ShapeWriter::writePolygon(const QString &name, const QPolygonF &polygon, const Mark &mark)
{
    const QRectF rect = polygon.boundingRect();
    openShape(name, rect);
    writePath(m_xml, { polygon }, rect, true);
    if (mark.isBand)
        writeSolidFill(m_xml, mark.colour, 1, BandOpacity);
    else
        writeKindFill(m_xml, mark.colour, mark.kind);
    writeOutline(mark, false);
    closeShape();
}

void ShapeWriter::writeStroke(const QString &name, const QList<QPolygonF> &paths,
    const QColor &colour, double width, const QString &dash, double strength)
{
    QRectF rect;
    for (const QPolygonF &path : paths)
        rect = rect.isNull() ? path.boundingRect() : rect | path.boundingRect();
    openShape(name, rect);
    writePath(m_xml, paths, rect, false);
    m_xml.leaf("a:noFill");
    writeLine(m_xml, colour, width, dash, strength);
    closeShape();
}

void ShapeWriter::writeWhisker(const QString &name, const Mark &mark)
{
    const QRectF &r = mark.rect;
    const QPointF m = r.center();
    const bool isUpright = r.height() >= r.width();
    const QList<QPolygonF> paths = isUpright
        ? QList<QPolygonF> { { { m.x(), r.top() }, { m.x(), r.bottom() } },
              { r.topLeft(), r.topRight() }, { r.bottomLeft(), r.bottomRight() } }
        : QList<QPolygonF> { { { r.left(), m.y() }, { r.right(), m.y() } },
              { r.topLeft(), r.bottomLeft() }, { r.topRight(), r.bottomRight() } };
    writeStroke(name, paths, m_xml.theme().text, 1, {}, 0.75);
}

void ShapeWriter::writeMark(const Mark &mark, const QString &name)
{
    switch (mark.shape) {
    case Mark::Shape::Bar:
        writeBar(name, mark);
        return;
    case Mark::Shape::Point:
        if (mark.dot > 0 && !mark.isConflict)
            writeDot(name, mark);
        else
            writeReady(name, mark.rect, mark.isConflict ? u"diamond"_s : u"ellipse"_s, mark);
        return;
    case Mark::Shape::Area:
        writePolygon(name, mark.points, mark);
        return;
    case Mark::Shape::Arc:
        writePolygon(name, arcPolygon(mark), mark);
        return;
    case Mark::Shape::Whisker:
        writeWhisker(name, mark);
        return;
    case Mark::Shape::Line:
        writeStroke(name, { mark.points }, mark.colour,
            mark.isLink || mark.isMinor ? MinorLine : SeriesLine, dashOf(mark.kind),
            mark.isLink                       ? LinkStrength
                : mark.kind == Kind::Estimate ? tintOf(Kind::Estimate)
                                              : 1);
        return;
    }
}

void ShapeWriter::writeRule(
    const QString &name, const QLineF &line, const QColor &colour, const QString &dash)
{
    writeStroke(name, { QPolygonF { line.p1(), line.p2() } }, colour, HairLine, dash, 1);
}

/// Grid, the line of zero and the one where the forecast begins.
void ShapeWriter::writeRuling()
{
    const ChartTheme theme = m_xml.theme();
    const QString name = exportWord(ExportWord::Grid, m_language);
    for (const Plot *plot : m_frame.plots()) {
        const QRectF &area = plot->area();
        const PlotAxes &axes = plot->axes();
        for (qsizetype i = 0; axes.hasGrid && !area.isEmpty() && i < axes.values.ticks.size();
             ++i) {
            const double at = plot->mapValue(axes.values.ticks[i]);
            writeRule(name,
                axes.isHorizontal ? QLineF(at, area.top(), at, area.bottom())
                                  : QLineF(area.left(), at, area.right(), at),
                theme.grid);
        }
    }
    for (const QLineF &rule : m_frame.rules())
        writeRule(name, rule, theme.grid);
    for (const QLineF &line : m_frame.baseLines()) {
        if (!line.isNull())
            writeRule(name, line, theme.axis);
    }
    for (const QLineF &divider : m_frame.dividers()) {
        if (!divider.isNull())
            writeRule(exportWord(ExportWord::Divider, m_language), divider, theme.axis, u"dash"_s);
    }
    for (const ChartStroke &stroke : m_frame.strokes()) {
        if (stroke.style == ChartStroke::Style::Torn)
            continue; // lies above the marks
        if (stroke.style == ChartStroke::Style::Band) {
            const QRectF band = QRectF(stroke.points.first(), stroke.points.last()).normalized();
            Mark mark;
            mark.isBand = true;
            mark.colour = theme.accent;
            writePolygon(name,
                QPolygonF {
                    band.topLeft(), band.topRight(), band.bottomRight(), band.bottomLeft() },
                mark);
            continue;
        }
        const bool isLine = stroke.style == ChartStroke::Style::Line;
        const bool isDashed = stroke.style == ChartStroke::Style::Dashed;
        QList<QPolygonF> lines { stroke.points };
        if (stroke.style == ChartStroke::Style::Arrow)
            lines += arrowHead(stroke);
        writeStroke(name, lines,
            isLine         ? theme.accent
                : isDashed ? theme.axis
                           : theme.secondary,
            HairLine, isDashed ? u"dash"_s : QString(), 1);
    }
}

/// The strip over the gap of a broken axis.
void ShapeWriter::writeAxisBreak()
{
    const ChartTheme theme = m_xml.theme();
    const QString name = exportWord(ExportWord::AxisBreak, m_language);
    for (const ChartStroke &stroke : m_frame.strokes()) {
        if (stroke.style != ChartStroke::Style::Torn)
            continue;
        Mark strip;
        strip.colour = theme.background;
        writePolygon(name, stroke.points, strip);
        writeStroke(name, tornEdges(stroke), theme.axis, HairLine, {}, 1);
    }
}

void ShapeWriter::writeLabel(const Label &label)
{
    const QString name = label.text.simplified();
    if (label.leader.size() > 1) {
        writeStroke(name, { label.leader }, m_xml.theme().axis, HairLine, {}, 1);
    }
    if (label.fill.isValid()) {
        openShape(name, label.rect);
        m_xml.open("a:prstGeom", { { "prst", u"rect"_s } });
        m_xml.leaf("a:avLst");
        m_xml.close();
        writeSolidFill(m_xml, label.fill);
        writeNoLine(m_xml);
        closeShape();
    }
    const TextLook look { .points = double(label.pixelSize),
        .isBold = label.isBold,
        .colour = label.colour,
        .language = m_language,
        .alignment = label.alignment };
    writeTextBox(m_xml, m_ids, name, label.rect.translated(m_offset), label.text, look, false);
}

bool isCaption(Label::Role role)
{
    return role == Label::Role::Headline || role == Label::Role::SoWhat
        || role == Label::Role::Subtitle || role == Label::Role::Filters
        || role == Label::Role::Source || role == Label::Role::Note;
}

/// The sample to the left of a legend's words, on the same line; null without.
const Mark *sampleOf(const ChartFrame &frame, const Label &label)
{
    const Mark *nearest = nullptr;
    for (const Mark &sample : frame.legendSamples()) {
        const QRectF at = sample.bounds();
        const bool isBeside = at.center().y() > label.rect.top()
            && at.center().y() < label.rect.bottom() && at.right() <= label.rect.left() + 1;
        if (isBeside && (!nearest || at.right() > nearest->bounds().right()))
            nearest = &sample;
    }
    return nearest;
}

} // namespace

void writeChartShapes(XmlPart &xml, ShapeIds &ids, const ChartFrame &frame, QPointF offset,
    Language language, const QString &description, const QString &data)
{
    ShapeWriter shapes(xml, ids, frame, offset, language);
    QRectF around = frame.plotArea();
    for (const Mark &mark : frame.marks())
        around |= mark.bounds();
    for (const Label &label : frame.labels()) {
        if (!isCaption(label.role))
            around |= label.rect;
    }
    shapes.openGroup(exportWord(ExportWord::Chart, language), description, around, data);
    shapes.writeRuling();
    for (int i = 0; i < int(frame.marks().size()); ++i) {
        const Mark &mark = frame.marks()[i];
        if (!mark.isQuiet)
            shapes.writeMark(mark, frame.markText(i));
    }
    shapes.writeAxisBreak();
    for (const Mark &sample : frame.legendSamples())
        shapes.writeMark(sample, exportWord(ExportWord::Legend, language));
    for (const Label &label : frame.labels()) {
        if (!isCaption(label.role))
            shapes.writeLabel(label);
    }
    shapes.closeGroup();
}

double writeKindLegend(XmlPart &xml, ShapeIds &ids, const ChartFrame &frame, QPointF offset,
    double top, Language language)
{
    QList<Label> words;
    QRectF bounds;
    for (const Label &label : frame.labels()) {
        if (label.role == Label::Role::Legend && label.series < 0) {
            words += label;
            bounds = bounds.isNull() ? label.rect : bounds | label.rect;
        }
    }
    if (words.isEmpty())
        return 0;
    // Without the names of series, whose rows begin farther right.
    QHash<int, double> lefts;
    const auto rowOf = [](const Label &label) { return int(std::lround(label.rect.top())); };
    const auto leftOf = [](const Label &label, const Mark *sample) {
        return sample ? sample->bounds().left() : label.rect.left();
    };
    for (const Label &label : words) {
        const double left = leftOf(label, sampleOf(frame, label));
        const auto found = lefts.constFind(rowOf(label));
        lefts[rowOf(label)] = found == lefts.constEnd() ? left : std::min(left, *found);
    }
    const double margin = frame.headlineRect().left();
    ShapeWriter group(xml, ids, frame, offset + QPointF(0, top - bounds.top()), language);
    group.openGroup(exportWord(ExportWord::Legend, language), {}, bounds);
    for (const Label &label : words) {
        const QPointF back(margin - lefts[rowOf(label)], 0);
        ShapeWriter shapes(
            xml, ids, frame, offset + back + QPointF(0, top - bounds.top()), language);
        if (const Mark *sample = sampleOf(frame, label))
            shapes.writeMark(*sample, label.text);
        shapes.writeLabel(label);
    }
    group.closeGroup();
    return bounds.height();
}

} // namespace sextant
