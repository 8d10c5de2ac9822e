// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/dotshapes.h"

#include "tests/support/samplepivots.h"
#include "tests/support/shownchart.h"
#include "views/charts/chartframe.h"
#include "views/charts/markpainter.h"
#include "views/export/exporter.h"
#include "views/export/pptx/deckfile.h"

#include <QGraphicsScene>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

using Shape = Mark::Shape;

/// Who cannot tell the colours of dots apart goes by their shapes.
class TestDotShapes : public QObject
{
    Q_OBJECT

private slots:
    void shapesDiffer_data();
    void shapesDiffer();
    void shapesAreAsLarge();
    void crowdsHaveShapes();
    void legendShowsTheShapes();
    void namedDotsHaveShapes();
    void oneSeriesStaysRound();
    void trailsHaveShapes();
    void slidesHaveShapes();
};

namespace {

QImage drawn(int shape, double across, Kind kind)
{
    const int side = int(std::ceil(across)) + 6;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    Mark mark;
    mark.shape = Shape::Point;
    mark.colour = Qt::black;
    mark.kind = kind;
    mark.dot = quint8(shape);
    mark.rect = QRectF(3, 3, across, across);
    paintMark(painter, mark, ChartTheme::light());
    return image;
}

/// How many pixels' worth of ink are in one picture and not in the other.
double difference(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) / 255.0;
    }
    return sum;
}

double areaOf(const QPolygonF &polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &a = polygon[i];
        const QPointF &b = polygon[(i + 1) % polygon.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

/// 9 vendors in 20 quarters: too many for names.
PivotMaker crowd()
{
    return manySeries(9, 20).chart(u"dotstrip"_s);
}

/// Vendors in years, by two columns.
Pivot trails()
{
    PivotMaker years;
    years.periods({ u"2023"_s, u"2024"_s, u"2025"_s }).fill({ { 1 }, { 2 }, { 3 } });
    PivotMaker vendors;
    vendors.rows(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s }).fill({ { 1 }, { 2 }, { 3 } });
    QStringList names;
    QList<QList<double>> values;
    for (int i = 0; i < 9; ++i) {
        names += QString::number(i);
        values += QList<double> { 1.0 + i, 9.0 + (i * 5) % 7 };
    }
    PivotMaker maker;
    maker.rows(u"vendor"_s, names)
        .columns(u"region"_s, { u"East"_s, u"West"_s })
        .fill(values)
        .chart(u"scatter"_s);
    Pivot pivot = maker.make();
    pivot.rows.dimensions = { u"vendor"_s, u"period"_s };
    for (int i = 0; i < 9; ++i) {
        pivot.rows.labels[i] = vendors.pivot.rows.labels[i / 3];
        pivot.rows.labels[i] += years.pivot.rows.labels[i % 3].first();
    }
    return pivot;
}

} // namespace

void TestDotShapes::shapesDiffer_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("actual") << Kind::Actual;
    QTest::newRow("forecast") << Kind::Forecast;
}

/// At the size of a dot, by at least a ninth of the ink.
void TestDotShapes::shapesDiffer()
{
    QFETCH(Kind, kind);
    for (int one = 0; one < DotShapeCount; ++one) {
        for (int other = 0; other < one; ++other) {
            const double apart = difference(drawn(one, 9, kind), drawn(other, 9, kind));
            const double circle = 3.14159 * 4.5 * 4.5;
            QVERIFY2(
                apart > circle / 9, qPrintable(u"%1 and %2: %3"_s.arg(one).arg(other).arg(apart)));
        }
    }
}

void TestDotShapes::shapesAreAsLarge()
{
    const QRectF rect(10, 20, 8, 8);
    QVERIFY(dotOutline(0, rect).isEmpty());
    for (int shape = 1; shape < DotShapeCount; ++shape) {
        const QPolygonF outline = dotOutline(shape, rect);
        const double share = areaOf(outline) / (3.14159 * 16);
        QVERIFY2(share > 0.6 && share < 1.1, qPrintable(u"%1: %2"_s.arg(shape).arg(share)));
        QVERIFY(rect.adjusted(-0.8, -0.8, 0.8, 0.8).contains(outline.boundingRect()));
    }
}

void TestDotShapes::crowdsHaveShapes()
{
    const ShownChart chart(crowd(), { 1100, 900 });
    QHash<int, int> shapes; // of series
    for (const Mark &mark : chart.cells(Shape::Point)) {
        if (mark.colour == ChartTheme::light().other)
            QCOMPARE(int(mark.dot), 0);
        else if (shapes.contains(mark.series))
            QCOMPARE(int(mark.dot), shapes[mark.series]);
        shapes.insert(mark.series, mark.dot);
    }
    QCOMPARE(shapes.size(), 9);
    QList<int> used = shapes.values();
    std::ranges::sort(used);
    QCOMPARE(used, QList<int>({ 0, 0, 1, 2, 3, 4, 5, 6, 7 })); // the grey rest is round, too
}

void TestDotShapes::legendShowsTheShapes()
{
    const ShownChart chart(crowd(), { 1100, 900 });
    int compared = 0;
    for (const Mark &sample : chart.frame->legendSamples()) {
        QCOMPARE(sample.shape, Shape::Point);
        for (const Mark &mark : chart.cells(Shape::Point)) {
            if (mark.colour == sample.colour && sample.colour != ChartTheme::light().other) {
                QCOMPARE(mark.dot, sample.dot);
                ++compared;
                break;
            }
        }
    }
    QCOMPARE(compared, 8);
}

/// Not all of them find room for their names.
void TestDotShapes::namedDotsHaveShapes()
{
    const ShownChart chart(manySeries(5, 6).chart(u"dotstrip"_s));
    QVERIFY(chart.text(Label::Role::Legend).isEmpty());
    QCOMPARE(chart.cells(Shape::Point).size(), 30);
    for (const Mark &mark : chart.cells(Shape::Point))
        QCOMPARE(int(mark.dot), mark.series);
}

void TestDotShapes::oneSeriesStaysRound()
{
    PivotMaker sources;
    sources.rows(u"market"_s, { u"Chips"_s }).fill({ { 1 } }).conflict(0, 0, { 5, 6, 9 });
    const ShownChart chart(sources.chart(u"dotstrip"_s));
    QCOMPARE(chart.cells(Shape::Point).size(), 3);
    for (const Mark &mark : chart.frame->marks())
        QCOMPARE(int(mark.dot), 0);
    // Nor have dots on lines and beside bars a shape, where names or a legend of lines say it.
    const ShownChart lines(manySeries(5, 12).chart(u"line"_s));
    for (const Mark &mark : lines.frame->marks())
        QCOMPARE(int(mark.dot), 0);
}

void TestDotShapes::trailsHaveShapes()
{
    const auto shapesOf = [](const Pivot &pivot) {
        QGraphicsScene scene;
        auto *frame = new ChartFrame;
        scene.addItem(frame);
        frame->setSize({ 900, 600 });
        frame->setPivot(std::make_shared<const Pivot>(pivot));
        frame->layOut();
        QHash<int, QSet<int>> shapes;
        for (const Mark &mark : frame->marks()) {
            if (mark.shape == Shape::Point)
                shapes[mark.series] += mark.dot;
        }
        return shapes;
    };
    const QHash<int, QSet<int>> shapes = shapesOf(trails());
    QCOMPARE(shapes.size(), 3);
    QSet<int> all;
    for (const QSet<int> &ofOne : shapes) {
        QCOMPARE(ofOne.size(), 1); // all dots of a trail alike
        all += ofOne;
    }
    QCOMPARE(all.size(), 3);
}

/// An office program draws trails itself; it has symbols of its own.
void TestDotShapes::slidesHaveShapes()
{
    const auto partOf = [](const Pivot &pivot, const QString &name) {
        const Result<QByteArray> bytes = fileContent(pivot, u"deck.pptx"_s, {});
        const auto deck = bytes.and_then(
            [](const QByteArray &content) { return DeckFile::read(content, u"deck.pptx"_s); });
        const auto part = deck.and_then([&](const DeckFile &file) { return file.part(name); });
        return part.has_value() ? QString::fromUtf8(*part) : QString();
    };
    const QString chart = partOf(trails(), u"/ppt/charts/chart1.xml"_s);
    for (const QString &symbol : { u"circle"_s, u"square"_s, u"triangle"_s })
        QVERIFY2(chart.contains(u"<c:symbol val=\"%1\"/>"_s.arg(symbol)), qPrintable(symbol));
    QVERIFY(!chart.contains(u"<c:symbol val=\"diamond\"/>"_s));
    // Strips are shapes: ready circles, and paths for what is none.
    const QString slide
        = partOf(manySeries(3, 4).chart(u"dotstrip"_s).make(), u"/ppt/slides/slide1.xml"_s);
    QCOMPARE(slide.count(u"prst=\"ellipse\""_s), 4);
    QCOMPARE(slide.count(u"<a:close/>"_s), 8);
}

QTEST_MAIN(TestDotShapes)
#include "tst_dotshapes.moc"
