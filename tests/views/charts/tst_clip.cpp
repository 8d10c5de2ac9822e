// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/clip.h"

#include <QTest>

#include <cmath>

using namespace sextant;

class TestClip : public QObject
{
    Q_OBJECT

private slots:
    void lineLeavesAndComesBack();
    void lineInsideStaysAsItIs();
    void lineOutsideVanishes();
    void polygonKeepsItsAreaInside();
    void marksStayInside();
    void hatchStaysInside();
};

namespace {

const QRectF Area(0, 0, 100, 50);

/// Gauss's area formula for a simple polygon.
double areaOf(const QPolygonF &polygon)
{
    double sum = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &a = polygon[i];
        const QPointF &b = polygon[(i + 1) % polygon.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(sum) / 2;
}

} // namespace

void TestClip::lineLeavesAndComesBack()
{
    const QList<QPolygonF> pieces
        = clippedLine({ QPointF(10, 25), QPointF(30, 75), QPointF(50, 25) }, Area);
    QCOMPARE(pieces.size(), 2);
    // Half way down each of the two slopes lies the edge at 50.
    QCOMPARE(pieces[0], QPolygonF({ QPointF(10, 25), QPointF(20, 50) }));
    QCOMPARE(pieces[1], QPolygonF({ QPointF(40, 50), QPointF(50, 25) }));
}

void TestClip::lineInsideStaysAsItIs()
{
    const QPolygonF line { QPointF(0, 0), QPointF(50, 50), QPointF(100, 10), QPointF(100, 0) };
    QCOMPARE(clippedLine(line, Area), QList<QPolygonF> { line });
}

void TestClip::lineOutsideVanishes()
{
    QVERIFY(clippedLine({ QPointF(-10, -5), QPointF(150, -5) }, Area).isEmpty());
    QVERIFY(clippedLine({ QPointF(-10, 20), QPointF(20, -30) }, QRectF(10, 10, 5, 5)).isEmpty());
}

void TestClip::polygonKeepsItsAreaInside()
{
    // A square of 40 that hangs over a corner by half each way: a quarter of it is inside.
    const QPolygonF square { QPointF(80, 30), QPointF(120, 30), QPointF(120, 70), QPointF(80, 70) };
    QCOMPARE(areaOf(clippedPolygon(square, Area)), 20.0 * 20.0);
    // One that holds the whole area leaves the area.
    const QPolygonF large { QPointF(-9, -9), QPointF(200, -9), QPointF(200, 99), QPointF(-9, 99) };
    QCOMPARE(areaOf(clippedPolygon(large, Area)), 100.0 * 50.0);
    QVERIFY(clippedPolygon({ QPointF(-9, 0), QPointF(-1, 0), QPointF(-1, 9) }, Area).isEmpty());
}

void TestClip::marksStayInside()
{
    Mark bar;
    bar.rect = QRectF(10, -40, 20, 200);
    Mark outside;
    outside.rect = QRectF(10, 80, 20, 20);
    Mark line;
    line.shape = Mark::Shape::Line;
    line.points = { QPointF(-50, 25), QPointF(50, 100), QPointF(150, 25) };
    Mark band;
    band.shape = Mark::Shape::Area;
    band.points = { QPointF(50, 25), QPointF(200, -100), QPointF(200, 100) };
    Mark dot;
    dot.shape = Mark::Shape::Point;
    dot.rect = QRectF(200, 10, 8, 8);
    const QList<Mark> kept = clippedMarks({ bar, outside, line, band, dot }, Area);
    // The bar and the band; the line passes by the lower corners.
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0].rect, QRectF(10, 0, 20, 50));
    for (const Mark &mark : kept)
        QVERIFY(Area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(mark.bounds()));
}

void TestClip::hatchStaysInside()
{
    const QPolygonF triangle { QPointF(0, 0), QPointF(60, 0), QPointF(0, 60) };
    const QList<QLineF> lines = hatchLines(triangle, 6);
    // Lines x + y = 6, 12 … 54 lie within; those at 0 and 60 have no length inside or are an edge.
    QVERIFY(lines.size() >= 9 && lines.size() <= 10);
    double length = 0;
    for (const QLineF &line : lines) {
        for (const QPointF &p : { line.p1(), line.p2() }) {
            QVERIFY(p.x() > -1e-6 && p.y() > -1e-6 && p.x() + p.y() < 60 + 1e-6);
        }
        QVERIFY(std::abs(line.dx() + line.dy()) < 1e-6);
        length += line.length();
    }
    QVERIFY(length > 0);
    // A concave polygon is hatched in its two arms and not between them.
    const QPolygonF arms { QPointF(0, 0), QPointF(10, 0), QPointF(10, 40), QPointF(30, 40),
        QPointF(30, 0), QPointF(40, 0), QPointF(40, 50), QPointF(0, 50) };
    for (const QLineF &line : hatchLines(arms, 5)) {
        const QPointF middle = line.pointAt(0.5);
        QVERIFY(!(middle.x() > 10.001 && middle.x() < 29.999 && middle.y() < 39.999));
    }
}

QTEST_GUILESS_MAIN(TestClip)
#include "tst_clip.moc"
