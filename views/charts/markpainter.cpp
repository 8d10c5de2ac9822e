// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/markpainter.h"

#include "views/charts/chartbrand.h"
#include "views/charts/charttext.h"
#include "views/charts/clip.h"
#include "views/charts/dotshapes.h"
#include "views/charts/linepieces.h"
#include "views/widgets/linetext.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sextant {

namespace {

constexpr double EstimateTint = 0.7;
constexpr double ForecastTint = 0.22;
constexpr double AssumptionTint = 0.14;
constexpr double BandTint = 0.16;
constexpr double HatchDistance = 7;
constexpr double TinyDot = 7; // pixels across
constexpr double HatchWidth = 2.2;
constexpr double TornDepth = 5;      // pixels, of the torn end of a partial sum
constexpr double TornTooth = 7;      // pixels from tooth to tooth
constexpr double MostTornPart = 0.6; // of a bar that a torn end may take

/// Of a channel of 0 to 255; a chart asks thousands of times, for a few colours.
double linearised(int channel)
{
    static const std::array<double, 256> known = [] {
        std::array<double, 256> made {};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double part = double(i) / 255;
            made[i] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        }
        return made;
    }();
    return known[std::size_t(channel)];
}

double luminance(const QColor &colour)
{
    return 0.2126 * linearised(colour.red()) + 0.7152 * linearised(colour.green())
        + 0.0722 * linearised(colour.blue());
}

QPolygonF polygonOf(const QRectF &rect)
{
    return QPolygonF { rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft() };
}

QPen dotted(const QColor &colour, double width = 1.5)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 1.4, 1.6 });
    return pen;
}

bool paintsPixels(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster;
}

void paintHatch(
    QPainter &painter, const QPolygonF &polygon, const QColor &colour, double width = HatchWidth)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    QList<QLineF> lines;
    for (const QLineF &line : hatchLines(polygon, HatchDistance)) {
        // The corners of a flat end reach half a width beyond it, along an upright edge.
        const double part = width / 2 / line.length();
        if (part < 0.5)
            lines += QLineF(line.pointAt(part), line.pointAt(1 - part));
    }
    if (paintsPixels(painter)) { // which draws single lines without outlining them first
        painter.drawLines(lines);
        return;
    }
    // One path a mark, not a shape a line: a third of the bytes in an SVG file.
    QPainterPath path;
    for (const QLineF &line : std::as_const(lines)) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

/// Hatch and outline of a closed shape by its kind, over its fill.
void paintTexture(QPainter &painter, const QPolygonF &polygon, const Mark &mark)
{
    if (mark.isBand)
        return;
    if (mark.kind == Kind::Forecast) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintHatch(painter, polygon, mark.colour);
    } else if (mark.kind == Kind::Assumption) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dotted(mark.colour));
        painter.drawPolygon(polygon);
    }
}

/// The edge of a layer that no other layer paints: of a band all around, else the upper one, whose
/// points come first and run from left to right. The lower one is that of the layer below, or lies
/// on the base line.
QPolygonF ownEdge(const Mark &mark)
{
    QPolygonF edge = mark.points;
    edge += edge.first();
    if (mark.isBand)
        return edge;
    const auto turn = std::adjacent_find(edge.cbegin(), edge.cend(),
        [](const QPointF &from, const QPointF &to) { return to.x() < from.x(); });
    edge.erase(turn == edge.cend() ? turn : std::next(turn), edge.cend());
    return edge;
}

/// A layer: filled by whole pixels, and its edge smoothed by a line of its own colour. To fill it
/// with smooth edges takes ten times longer, and lets the background shine through between layers.
void paintLayer(QPainter &painter, const Mark &mark, const QColor &fill)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(mark.points);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(fill, 1, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(linePieces(ownEdge(mark), {}, 1));
}

void paintClosed(
    QPainter &painter, const QPolygonF &polygon, const Mark &mark, const ChartTheme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillOf(mark, theme));
    painter.drawPolygon(polygon);
    paintTexture(painter, polygon, mark);
}

void paintArea(QPainter &painter, const Mark &mark, const ChartTheme &theme)
{
    const QColor fill = fillOf(mark, theme);
    if (mark.points.size() < 3 || fill.alpha() < 255 || !paintsPixels(painter)) {
        paintClosed(painter, mark.points, mark, theme);
        return;
    }
    paintLayer(painter, mark, fill);
    paintTexture(painter, mark.points, mark);
}

/// The kind of a mark whose fill says its value: drawn over it, without changing it much.
void paintShadedKind(
    QPainter &painter, const QRectF &body, const Mark &mark, const ChartTheme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.kind == Kind::Forecast) {
        paintHatch(painter, polygonOf(body), mixed(theme.background, mark.colour, 0.6), 1);
    } else if (mark.kind == Kind::Assumption) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(dotted(readableOn(mark.colour)));
        painter.drawRect(body.adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

/// Files write a group for every change of the painter's state, and fillRect() changes it twice: in
/// a row of bars of one colour only the first does.
void fillBody(QPainter &painter, const QRectF &body, const QColor &fill)
{
    // Upright edges are sharp without smoothing, which would blur them over two pixels.
    if (painter.testRenderHint(QPainter::Antialiasing))
        painter.setRenderHint(QPainter::Antialiasing, false);
    if (paintsPixels(painter)) {
        painter.fillRect(body, fill);
        return;
    }
    if (painter.pen().style() != Qt::NoPen)
        painter.setPen(Qt::NoPen);
    if (const QBrush brush(fill); painter.brush() != brush)
        painter.setBrush(brush);
    painter.drawRect(body);
}

void paintBar(QPainter &painter, const Mark &mark, const ChartTheme &theme)
{
    const QRectF body = paintedBody(mark);
    fillBody(painter, body, fillOf(mark, theme));
    const bool hasRoom = body.width() > 3 && body.height() > 3;
    if (mark.isShaded) {
        if (hasRoom)
            paintShadedKind(painter, body, mark, theme);
        return;
    }
    if (mark.kind == Kind::Forecast)
        paintTexture(painter, polygonOf(body), mark);
    else if (mark.kind == Kind::Assumption && hasRoom)
        paintTexture(painter, polygonOf(body.adjusted(0.75, 0.75, -0.75, -0.75)), mark);
    if (mark.isPartial) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.background);
        painter.drawPolygon(tornEnd(mark, body));
    }
}

void paintLine(QPainter &painter, const Mark &mark, const ChartTheme &theme)
{
    QColor colour = mark.colour;
    double width = 2.5;
    if (mark.kind == Kind::Estimate)
        colour = mixed(colour, theme.background, EstimateTint);
    if (mark.isGuide)
        width = 2;
    if (mark.isMinor)
        width = 1;
    if (mark.isLink) {
        colour = mixed(mark.colour, theme.background, 0.45);
        width = 1.25;
    }
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (mark.kind == Kind::Forecast)
        pen.setDashPattern({ 3, 1.8 });
    else if (mark.kind == Kind::Assumption)
        pen = dotted(colour, width);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    // A line of many corners takes several times longer to be outlined than its straight pieces.
    if (paintsPixels(painter)) {
        QList<double> pattern;
        if (pen.style() == Qt::CustomDashLine) {
            for (const double part : pen.dashPattern())
                pattern += part * width;
        }
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(linePieces(mark.points, pattern, width));
        return;
    }
    painter.drawPolyline(mark.points);
}

void paintPoint(QPainter &painter, const Mark &mark, const ChartTheme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = mark.rect.adjusted(1, 1, -1, -1);
    if (mark.isConflict) {
        // Round and open is a forecast.
        painter.setBrush(theme.background);
        painter.setPen(QPen(mark.colour, 1.75, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolygon(diamondIn(mark.rect));
        return;
    }
    const auto draw = [&](const QRectF &rect) {
        if (mark.dot == 0)
            painter.drawEllipse(rect);
        else
            painter.drawPolygon(dotOutline(mark.dot, rect));
    };
    switch (mark.kind) {
    case Kind::Actual:
    case Kind::Estimate:
        painter.setBrush(fillOf(mark, theme));
        // Of a tiny shape a rim would leave nothing.
        painter.setPen(mark.dot > 0 && mark.rect.width() < TinyDot ? QPen(Qt::NoPen)
                                                                   : QPen(theme.background, 1));
        draw(mark.rect);
        break;
    case Kind::Forecast:
        painter.setBrush(theme.background);
        painter.setPen(QPen(mark.colour, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        draw(ring);
        break;
    case Kind::Assumption:
        painter.setBrush(theme.background);
        painter.setPen(dotted(mark.colour, 1.75));
        draw(ring);
        break;
    }
}

void paintWhisker(QPainter &painter, const Mark &mark, const ChartTheme &theme)
{
    const QRectF &r = mark.rect;
    const QPointF middle = r.center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(theme.text, theme.background, 0.75), 1.2));
    if (r.height() >= r.width()) {
        painter.drawLine(QPointF(middle.x(), r.top()), QPointF(middle.x(), r.bottom()));
        painter.drawLine(r.topLeft(), r.topRight());
        painter.drawLine(r.bottomLeft(), r.bottomRight());
    } else {
        painter.drawLine(QPointF(r.left(), middle.y()), QPointF(r.right(), middle.y()));
        painter.drawLine(r.topLeft(), r.bottomLeft());
        painter.drawLine(r.topRight(), r.bottomRight());
    }
}

} // namespace

QPolygonF diamondIn(const QRectF &rect)
{
    const double reach = rect.width() / 2 - 0.25;
    const QPointF c = rect.center();
    return QPolygonF { c - QPointF(0, reach), c + QPointF(reach, 0), c + QPointF(0, reach),
        c - QPointF(reach, 0) };
}

QRectF paintedBody(const Mark &mark)
{
    QRectF body = mark.rect;
    // The hairline between layers is left out of the fill: one shape fewer a bar.
    if (mark.isStacked && body.height() > 2.5 && body.width() > 2.5)
        body.setTop(body.top() + 1);
    if (mark.gap > 0) {
        body.setTop(
            body.top() + std::min<double>(std::max(mark.gap, mark.gapTop), body.height() / 3));
        body.setRight(
            body.right() - std::min<double>(std::max(mark.gap, mark.gapRight), body.width() / 3));
    }
    return body;
}

QPolygonF tornEnd(const Mark &mark, const QRectF &body)
{
    const bool isBelow = mark.value < 0;
    const double length = mark.isLying ? body.height() : body.width();
    const double depth
        = std::min(TornDepth, (mark.isLying ? body.width() : body.height()) * MostTornPart);
    const int teeth = std::max(2, int(std::lround(length / TornTooth)));
    // Along the end from 0 to length, into the bar from 0 to depth.
    const auto at = [&](double along, double into) {
        if (mark.isLying)
            return QPointF(isBelow ? body.left() + into : body.right() - into, body.top() + along);
        return QPointF(body.left() + along, isBelow ? body.bottom() - into : body.top() + into);
    };
    QPolygonF polygon { at(0, 0) };
    for (int i = 0; i < teeth; ++i) {
        polygon += at(length * (i + 0.5) / teeth, depth);
        polygon += at(length * (i + 1) / teeth, 0);
    }
    return polygon;
}

double tintOf(Kind kind)
{
    switch (kind) {
    case Kind::Actual:
        break;
    case Kind::Estimate:
        return EstimateTint;
    case Kind::Forecast:
        return ForecastTint;
    case Kind::Assumption:
        return AssumptionTint;
    }
    return 1;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

QColor readableOn(const QColor &fill)
{
    const QColor dark(0x0b, 0x10, 0x17);
    return contrastRatio(fill, Qt::white) >= contrastRatio(fill, dark) ? QColor(Qt::white) : dark;
}

QColor nameColour(const QColor &colour, const ChartTheme &theme)
{
    QColor result = colour;
    for (double part = 0.95; contrastRatio(result, theme.background) < 4.5 && part > 0;
         part -= 0.05)
        result = mixed(colour, theme.text, part);
    return result;
}

QColor mixed(const QColor &colour, const QColor &ground, double amount)
{
    const auto blend = [amount](int over, int under) {
        return int(std::lround(over * amount + under * (1 - amount)));
    };
    return { blend(colour.red(), ground.red()), blend(colour.green(), ground.green()),
        blend(colour.blue(), ground.blue()) };
}

QColor fillOf(const Mark &mark, const ChartTheme &theme)
{
    if (mark.isBand) {
        // Bands of several series cross: they must let each other and the grid shine through.
        QColor colour = mark.colour;
        colour.setAlphaF(float(BandTint));
        return colour;
    }
    if (mark.isShaded)
        return mark.colour;
    if (mark.kind == Kind::Forecast && theme.brand && theme.brand->forecast.isValid())
        return theme.brand->forecast;
    const double tint = tintOf(mark.kind);
    return tint < 1 ? mixed(mark.colour, theme.background, tint) : mark.colour;
}

QPolygonF arcPolygon(const Mark &mark)
{
    const QPointF centre = mark.rect.center();
    const double outer = mark.rect.width() / 2;
    const int steps = std::max(2, int(std::ceil(std::abs(mark.spanAngle) / 2)));
    QPolygonF polygon;
    const auto add = [&](double radius, double degrees) {
        const double radians = degrees * std::numbers::pi / 180;
        polygon += centre + QPointF(radius * std::cos(radians), -radius * std::sin(radians));
    };
    for (int i = 0; i <= steps; ++i)
        add(outer, mark.startAngle + mark.spanAngle * i / steps);
    for (int i = steps; i >= 0; --i)
        add(mark.innerRadius, mark.startAngle + mark.spanAngle * i / steps);
    return polygon;
}

void paintMark(QPainter &painter, const Mark &mark, const ChartTheme &theme)
{
    switch (mark.shape) {
    case Mark::Shape::Bar:
        paintBar(painter, mark, theme);
        break;
    case Mark::Shape::Line:
        paintLine(painter, mark, theme);
        break;
    case Mark::Shape::Area:
        paintArea(painter, mark, theme);
        break;
    case Mark::Shape::Point:
        paintPoint(painter, mark, theme);
        break;
    case Mark::Shape::Arc: {
        const QPolygonF polygon = arcPolygon(mark);
        paintClosed(painter, polygon, mark, theme);
        if (mark.kind != Kind::Assumption && std::abs(mark.spanAngle) < 359.9) {
            painter.setPen(QPen(theme.background, 1.5));
            painter.drawPolygon(polygon);
        }
        break;
    }
    case Mark::Shape::Whisker:
        paintWhisker(painter, mark, theme);
        break;
    }
}

void paintLabel(QPainter &painter, const Label &label, const ChartTheme &theme, Language language)
{
    paintLabel(painter, label, theme, ChartText(language, theme.brand));
}

void paintLabel(
    QPainter &painter, const Label &label, const ChartTheme &theme, const ChartText &text)
{
    if (label.leader.size() > 1) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.axis, 1));
        painter.drawPolyline(label.leader);
    }
    if (label.fill.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(label.fill);
        painter.drawRoundedRect(label.rect, 3, 3);
    }
    painter.setFont(text.font(label.pixelSize, label.isBold));
    painter.setPen(label.colour);
    const QStringList lines = label.text.split(u'\n');
    const double height = text.lineHeight(label.pixelSize);
    double top = label.rect.top();
    if (label.alignment & Qt::AlignVCenter)
        top = label.rect.center().y() - height * double(lines.size()) / 2;
    else if (label.alignment & Qt::AlignBottom)
        top = label.rect.bottom() - height * double(lines.size());
    const Qt::Alignment across = label.alignment & Qt::AlignHorizontal_Mask;
    for (const QString &line : lines) {
        drawLine(painter, QRectF(label.rect.left(), top, label.rect.width(), height), line, across);
        top += height;
    }
}

} // namespace sextant
