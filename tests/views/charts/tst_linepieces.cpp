// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/linepieces.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

QPolygonF through(std::initializer_list<QPointF> points)
{
    return QPolygonF(QList<QPointF>(points));
}

double lengthOf(const QList<QLineF> &pieces)
{
    double length = 0;
    for (const QLineF &piece : pieces)
        length += piece.length();
    return length;
}

/// Pixels that are dark in one picture and white in the other.
int differences(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 128 ? 1 : 0;
    }
    return count;
}

} // namespace

/// Lines cut into straight pieces, by lengths worked out by hand and against the painter's own way.
class TestLinePieces : public QObject
{
    Q_OBJECT

private slots:
    void reachesAroundCorners_data();
    void reachesAroundCorners();
    void cutsDashes();
    void dashesGoAroundCorners();
    void skipsRepeatedPoints();
    void looksLikeAnOutlinedLine_data();
    void looksLikeAnOutlinedLine();
};

void TestLinePieces::reachesAroundCorners_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("reach"); // of each of the two pieces, in half widths
    QTest::newRow("straight") << 0.0 << 0.0;
    // The outer edges of two pieces that turn by t meet at tan(t / 2) half widths.
    QTest::newRow("30") << 30.0 << 0.2679492;
    QTest::newRow("60") << 60.0 << 0.5773503;
    QTest::newRow("90") << 90.0 << 1.0;
    QTest::newRow("sharp") << 150.0 << 1.0;
    QTest::newRow("back") << 180.0 << 1.0;
}

void TestLinePieces::reachesAroundCorners()
{
    QFETCH(const double, degrees);
    QFETCH(const double, reach);
    const double turn = degrees * std::numbers::pi / 180;
    const QPolygonF points { { 0, 0 }, { 100, 0 },
        { 100 + 80 * std::cos(turn), 80 * std::sin(turn) } };
    const QList<QLineF> pieces = linePieces(points, {}, 6);
    QCOMPARE(pieces.size(), 2);
    QVERIFY(std::abs(pieces[0].length() - (100 + 3 * reach)) < 1e-6);
    QVERIFY(std::abs(pieces[1].length() - (80 + 3 * reach)) < 1e-6);
    QCOMPARE(pieces[0].p1(), points[0]);
    QVERIFY(QLineF(pieces[1].p2(), points[2]).length() < 1e-9);
}

void TestLinePieces::cutsDashes()
{
    // Dashes of 10 and gaps of 5 over 40: 0–10, 15–25, 30–40.
    const QList<QLineF> pieces = linePieces(through({ { 0, 7 }, { 40, 7 } }), { 10, 5 }, 2);
    const QList<QLineF> expected { { 0, 7, 10, 7 }, { 15, 7, 25, 7 }, { 30, 7, 40, 7 } };
    QCOMPARE(pieces, expected);
}

void TestLinePieces::dashesGoAroundCorners()
{
    // 30 and 30 with a right angle between; the third dash, from 24 to 34, goes around the corner.
    const QList<QLineF> pieces
        = linePieces(through({ { 0, 0 }, { 30, 0 }, { 30, 30 } }), { 10, 2 }, 2);
    // 60 are 5 dashes of 10, and the two pieces of the third reach 1 beyond the corner each.
    QCOMPARE(pieces.size(), 6);
    QVERIFY(std::abs(lengthOf(pieces) - 52) < 1e-9);
    QCOMPARE(pieces[2], QLineF(24, 0, 31, 0));
    QCOMPARE(pieces[3], QLineF(30, -1, 30, 4));
}

void TestLinePieces::skipsRepeatedPoints()
{
    QVERIFY(linePieces(QPolygonF(), {}, 2).isEmpty());
    QVERIFY(linePieces(through({ { 3, 3 } }), {}, 2).isEmpty());
    QVERIFY(linePieces(through({ { 3, 3 }, { 3, 3 } }), { 4, 2 }, 2).isEmpty());
    const QList<QLineF> pieces
        = linePieces(through({ { 0, 0 }, { 9, 0 }, { 9, 0 }, { 20, 0 } }), {}, 2);
    QVERIFY(std::abs(lengthOf(pieces) - 20) < 1e-9);
}

void TestLinePieces::looksLikeAnOutlinedLine_data()
{
    QTest::addColumn<QList<double>>("pattern");
    QTest::newRow("solid") << QList<double>();
    QTest::newRow("dashed") << QList<double> { 3, 1.8 };
}

void TestLinePieces::looksLikeAnOutlinedLine()
{
    QFETCH(const QList<double>, pattern);
    constexpr double Width = 4;
    QPolygonF points;
    for (int i = 0; i < 40; ++i)
        points += QPointF(20 + i * 19, 150 + 110 * std::sin(i * 0.7) * std::cos(i * 0.13));
    QImage outlined(800, 300, QImage::Format_RGB32);
    outlined.fill(Qt::white);
    QImage inPieces = outlined;
    QPen pen(Qt::black, Width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    {
        QPainter painter(&inPieces);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(pen);
        QList<double> pixels;
        for (const double part : pattern)
            pixels += part * Width;
        painter.drawLines(linePieces(points, pixels, Width));
    }
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    QPainter painter(&outlined);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawPolyline(points);
    painter.end();
    const int count = differences(outlined, inPieces);
    QVERIFY2(count < 40, qPrintable(QString::number(count)));
}

QTEST_APPLESS_MAIN(TestLinePieces)
#include "tst_linepieces.moc"
