// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/cloud.h"

#include "views/charts/chartwords.h"
#include "views/charts/dotshapes.h"
#include "views/charts/markpainter.h"
#include "views/export/pptx/chartaxes.h"
#include "views/export/pptx/chartxml.h"
#include "views/export/pptx/layeredcharts.h"
#include "views/export/pptx/nativechartwriter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostSeries = 60;       // groups with a series of their own; the rest shares one
constexpr int DotSize = 8;           // points
constexpr int SmallDot = 5;          // where there are many points
constexpr qsizetype Many = 300;      // points
constexpr double TrailWidth = 1.75;  // points
constexpr double OpenEdge = 1.75;    // of a dot that is a forecast or an assumption
constexpr int BubbleScale = 44;      // percent of what office programs make the largest
constexpr double BubbleReach = 0.06; // of an axis, that a bubble may lie beyond its middle

/// What an office program has for each Mark::dot; it knows no triangle on its tip and no hourglass.
constexpr const char *Symbols[DotShapeCount]
    = { "circle", "square", "triangle", "diamond", "plus", "x", "star", "dash" };
constexpr quint8 FirstStroke = 4; // from which on they are strokes without a fill

/// The scale of an axis whose ends are ticks, with all points inside.
Scale scaleOf(const Ruler &ruler, const Cloud &cloud, bool isX)
{
    Scale scale = tickedScale(ruler.scale);
    if (scale.isLog || !(scale.step > 0))
        return scale;
    double low = isX ? cloud.points.first().x : cloud.points.first().y;
    double high = low;
    for (const Cloud::Point &point : cloud.points) {
        low = std::min(low, isX ? point.x : point.y);
        high = std::max(high, isX ? point.x : point.y);
    }
    // The ruler's own ends have room for marks beyond the ticks.
    const double reach = cloud.size >= 0 ? BubbleReach * (high - low) : 0;
    const double first = scale.ticks.isEmpty() ? low : std::min(low, scale.ticks.first());
    scale.low = std::floor(first / scale.step + 1e-9) * scale.step;
    if (low - reach < scale.low && scale.low != 0)
        scale.low -= scale.step;
    scale.high = std::ceil((high + reach) / scale.step - 1e-9) * scale.step;
    return scale;
}

/// The ends of the line on which x and y are equal, if they are the same thing at two times and
/// their axes meet.
QList<double> diagonalOf(const ChartData &data, const Cloud &cloud)
{
    if (!cloud.isOverTime)
        return {};
    const Scale x = scaleOf(Ruler(data, cloud, true), cloud, true);
    const Scale y = scaleOf(Ruler(data, cloud, false), cloud, false);
    const QList<double> ends { std::max(x.low, y.low), std::min(x.high, y.high) };
    return ends.first() < ends.last() ? ends : QList<double>();
}

/// Points of one colour and name: rows of the table below each other.
struct PointRun
{
    enum class Type { Group, Rest, Diagonal };

    Type type = Type::Group;
    int group = -1; ///< of the cloud
    int first = 0;  ///< row of the table
    QList<Cloud::Point> points;
};

/// The long ones come first, because LibreOffice loses the series that stand before a longer one.
QList<PointRun> runsOf(const ChartData &data, const Cloud &cloud)
{
    const QList<QList<Cloud::Point>> trails = cloud.trails(data);
    const QList<int> order = cloud.groupsBySize();
    QList<PointRun> runs;
    if (const QList<double> ends = diagonalOf(data, cloud); !ends.isEmpty()) {
        runs += PointRun { PointRun::Type::Diagonal, -1, 0, {} };
        for (const double end : ends)
            runs.last().points += Cloud::Point { .x = end, .y = end };
    }
    for (int i = 0; i < int(order.size()); ++i) {
        const bool isOwn = i < MostSeries;
        if (isOwn)
            runs += PointRun { PointRun::Type::Group, order[i], 0, {} };
        else if (i == MostSeries)
            runs += PointRun { PointRun::Type::Rest, -1, 0, {} };
        runs.last().points += trails[order[i]];
    }
    std::stable_sort(runs.begin(), runs.end(),
        [](const PointRun &a, const PointRun &b) { return a.points.size() > b.points.size(); });
    int row = 0;
    for (PointRun &run : runs) {
        run.first = row;
        row += int(run.points.size());
    }
    return runs;
}

/// Writes one scatter or bubble chart.
class CloudWriter final : public NativeChartWriter
{
public:
    CloudWriter(const ChartData &data, const NativePlan &plan, const ChartTable &table,
        const ChartFrame &frame)
        : NativeChartWriter(data, plan, table, frame)
        , m_hasSize(plan.type == NativePlan::Type::Bubble)
        , m_cloud(data, m_hasSize)
        , m_colours(m_cloud.colours(data, m_cloud.groupsBySize()))
        , m_dots(m_cloud.dots(data.theme(), m_cloud.groupsBySize(), m_colours))
    {
    }

private:
    void writePlot() override;
    void writeRun(int index, const PointRun &run);
    void openRun(int index, const PointRun &run);
    void writeLook(const QColor &colour, bool isTrail);
    void writeDot(const QColor &colour, Kind kind);
    void writePoint(int point, const QColor &colour, Kind kind, bool isTrail);
    void writeName(const PointRun &run, const QColor &colour);
    [[nodiscard]] NumberAxis axisOf(bool isX) const;

    bool m_hasSize;
    Cloud m_cloud;
    QList<QColor> m_colours;
    QList<quint8> m_dots; ///< by group
    quint8 m_dot = 0;     ///< of the run that is being written
};

void CloudWriter::writePlot()
{
    m_xml.leaf("c:layout");
    m_xml.open(m_hasSize ? "c:bubbleChart" : "c:scatterChart");
    if (!m_hasSize)
        m_xml.value("c:scatterStyle", u"lineMarker"_s);
    m_xml.value("c:varyColors", u"0"_s);
    int index = 0;
    for (const PointRun &run : runsOf(m_data, m_cloud))
        writeRun(index++, run);
    if (m_hasSize) {
        m_xml.value("c:bubbleScale", BubbleScale);
        m_xml.value("c:showNegBubbles", u"0"_s);
        m_xml.value("c:sizeRepresents", u"area"_s);
    }
    writeAxisIds(m_xml);
    m_xml.close();
    writePointAxes(m_xml, m_data.theme(), axisOf(true), axisOf(false), axisLook());
}

NumberAxis CloudWriter::axisOf(bool isX) const
{
    const Ruler ruler(m_data, m_cloud, isX);
    const int column = isX ? m_cloud.x : m_cloud.y;
    NumberAxis axis;
    axis.scale = sheetScale(scaleOf(ruler, m_cloud, isX), ruler.numbers);
    axis.title = columnTitle(m_data, column);
    axis.format
        = chartNumberFormat(ruler.numbers, columnUnit(m_data, column), axis.scale.ticks, true);
    return axis;
}

void CloudWriter::openRun(int index, const PointRun &run)
{
    if (run.type == PointRun::Type::Rest) {
        openSeries(m_xml, index, chartWord(ChartWord::Other, m_data.language()));
    } else if (run.type == PointRun::Type::Diagonal || !m_cloud.hasTrails) {
        openNamedSeries(m_xml, m_table, index, run.first);
    } else {
        // A trail is named by its thing and its two ends.
        const Pivot &pivot = m_data.wholePivot();
        const auto periodOf = [&](const Cloud::Point &point) {
            for (const AxisMember &member : pivot.rows.labels[point.row]) {
                if (member.dimension == u"period")
                    return member.names.in(m_data.language());
            }
            return QString();
        };
        const QString from = periodOf(run.points.first());
        const QString to = periodOf(run.points.last());
        const QString name = m_cloud.groupName(run.group, m_data.language());
        const QString span = from == to ? to : from + u" → "_s + to;
        openSeries(m_xml, index, name.isEmpty() ? span : name + u", "_s + span);
    }
}

void CloudWriter::writeRun(int index, const PointRun &run)
{
    const int count = int(run.points.size());
    const bool isTrail = m_cloud.hasTrails && !m_hasSize && count > 1;
    openRun(index, run);
    if (run.type == PointRun::Type::Diagonal) {
        m_xml.open("c:spPr");
        writeLine(m_xml, m_data.theme().axis, 0.75);
        m_xml.close();
        writeMarker(m_xml, {}, 0);
    } else {
        const bool isOwn = run.type == PointRun::Type::Group;
        const QColor colour = isOwn ? m_colours[run.group] : m_data.theme().other;
        m_dot = isOwn ? m_dots[run.group] : quint8(0);
        writeLook(colour, isTrail);
        for (int i = 0; i < count; ++i)
            writePoint(i, colour, run.points[i].kind, isTrail);
        if (isOwn)
            writeName(run, colour);
    }
    writeColumn(m_xml, "c:xVal", m_table, 0, run.first, count);
    writeColumn(m_xml, "c:yVal", m_table, 1, run.first, count);
    if (m_hasSize) {
        writeColumn(m_xml, "c:bubbleSize", m_table, 2, run.first, count);
        m_xml.value("c:bubble3D", u"0"_s);
    } else {
        m_xml.value("c:smooth", u"0"_s);
    }
    m_xml.close();
}

void CloudWriter::writeLook(const QColor &colour, bool isTrail)
{
    m_xml.open("c:spPr");
    if (m_hasSize) {
        writeSolidFill(m_xml, colour);
        writeLine(m_xml, m_xml.theme().background, 0.75);
    } else if (isTrail) {
        writeLine(m_xml, colour, TrailWidth);
    } else {
        writeNoLine(m_xml);
    }
    m_xml.close();
    if (m_hasSize)
        m_xml.value("c:invertIfNegative", u"0"_s);
    else
        writeDot(colour, Kind::Actual);
}

void CloudWriter::writeDot(const QColor &colour, Kind kind)
{
    const bool isOpen = kind == Kind::Forecast || kind == Kind::Assumption;
    m_xml.open("c:marker");
    m_xml.value("c:symbol", QString::fromLatin1(Symbols[m_dot]));
    m_xml.value("c:size", m_cloud.points.size() > Many ? SmallDot : DotSize);
    m_xml.open("c:spPr");
    if (m_dot >= FirstStroke) {
        m_xml.leaf("a:noFill");
        writeLine(m_xml, colour, isOpen ? OpenEdge / 2 : OpenEdge,
            kind == Kind::Assumption ? u"sysDot"_s : QString(), isOpen ? 1 : tintOf(kind));
    } else if (isOpen) {
        writeSolidFill(m_xml, m_data.theme().background);
        writeLine(m_xml, colour, OpenEdge, kind == Kind::Assumption ? u"sysDot"_s : QString());
    } else {
        writeSolidFill(m_xml, colour, tintOf(kind));
        writeLine(m_xml, m_xml.theme().background, 0.75);
    }
    m_xml.close();
    m_xml.close();
}

/// A point whose kind is not the firm one.
void CloudWriter::writePoint(int point, const QColor &colour, Kind kind, bool isTrail)
{
    if (kind == Kind::Actual)
        return;
    if (m_hasSize) {
        writePointLook(m_xml, point, colour, kind, m_xml.theme().background);
        return;
    }
    m_xml.open("c:dPt");
    m_xml.value("c:idx", point);
    writeDot(colour, kind);
    m_xml.value("c:bubble3D", u"0"_s);
    m_xml.open("c:spPr");
    if (isTrail) {
        const QString dash = kind == Kind::Forecast ? u"dash"_s
            : kind == Kind::Assumption              ? u"sysDot"_s
                                                    : QString();
        writeLine(m_xml, colour, TrailWidth, dash);
    } else {
        writeNoLine(m_xml);
    }
    m_xml.close();
    m_xml.close();
}

/// The series' name at its last point, on the side where the frame has it, if it does.
void CloudWriter::writeName(const PointRun &run, const QColor &colour)
{
    const int row = run.points.last().row;
    const int mark = m_frame.markOf({ row, m_cloud.y });
    const Label *found = nullptr;
    for (const Label &label : m_frame.labels()) {
        if (label.role == Label::Role::Series && label.row == row)
            found = &label;
    }
    m_xml.open("c:dLbls");
    if (found && mark >= 0) {
        m_xml.open("c:dLbl");
        m_xml.value("c:idx", run.points.size() - 1);
        writeLabelLook(m_xml, {}, look(m_sizes.value, nameColour(colour, m_data.theme())));
        m_xml.value("c:dLblPos", labelSide(*found, m_frame.marks()[mark]));
        writeLabelSwitches(m_xml, false, true);
        m_xml.close();
    }
    writeLabelSwitches(m_xml, false, false);
    m_xml.close();
}

} // namespace

ChartTable cloudTable(const ChartData &data, bool hasSize)
{
    ChartTable table;
    const Cloud cloud(data, hasSize);
    const Pivot &pivot = data.wholePivot();
    QList<int> columns { cloud.x, cloud.y };
    if (hasSize)
        columns += cloud.size;
    QList<double> factors;
    for (const int column : columns) {
        table.series += ChartTable::Series { columnTitle(data, column), {}, {} };
        factors += data.readingOf(columnUnit(data, column)).factor();
    }
    for (const PointRun &run : runsOf(data, cloud)) {
        for (const Cloud::Point &point : run.points) {
            table.places
                += point.row < 0 ? u"x = y"_s : pivot.rows.text(point.row, data.language());
            table.series[0].values += sheetNumber(point.x, factors[0]);
            table.series[1].values += sheetNumber(point.y, factors[1]);
            if (hasSize)
                table.series[2].values += sheetNumber(point.size, factors[2]);
        }
    }
    return table;
}

QByteArray cloudPart(const ChartData &data, const NativePlan &plan, const ChartTable &table,
    const ChartFrame &frame, const QString &workbook)
{
    return CloudWriter(data, plan, table, frame).write(workbook);
}

} // namespace sextant
