// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/labels.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void higherPriorityWins();
    void takesTheNextPlace();
    void vanishesRatherThanOverlaps();
    void avoidsObstaclesAndEdges();
    void neverOverlapsAtRandom();
    void spreadMovesAsLittleAsCanBe();
    void spreadKeepsOrderAndRoom();
    void spreadOfTooManyFillsTheRoom();
};

namespace {

LabelWish wishAt(const QRectF &rect, double priority = 0)
{
    LabelWish wish;
    wish.label.text = u"x"_s;
    wish.label.rect = rect;
    wish.priority = priority;
    return wish;
}

const QRectF Bounds(0, 0, 200, 100);

} // namespace

void TestLabels::higherPriorityWins()
{
    const QList<Label> placed
        = placeLabels({ wishAt({ 10, 10, 30, 10 }, 1), wishAt({ 20, 12, 30, 10 }, 2) }, Bounds);
    QCOMPARE(placed.size(), 1);
    QCOMPARE(placed[0].rect, QRectF(20, 12, 30, 10));
}

void TestLabels::takesTheNextPlace()
{
    LabelWish second = wishAt({ 20, 12, 30, 10 }, 0);
    second.otherRects = { QRectF(30, 15, 30, 10), QRectF(20, 40, 30, 10), QRectF(90, 40, 30, 10) };
    const QList<Label> placed = placeLabels({ wishAt({ 10, 10, 30, 10 }, 1), second }, Bounds);
    QCOMPARE(placed.size(), 2);
    QCOMPARE(placed[1].rect, QRectF(20, 40, 30, 10));
}

void TestLabels::vanishesRatherThanOverlaps()
{
    QList<LabelWish> wishes;
    for (int i = 0; i < 10; ++i)
        wishes += wishAt({ 50.0 + i, 50, 30, 10 });
    QCOMPARE(placeLabels(wishes, Bounds).size(), 1);
}

void TestLabels::avoidsObstaclesAndEdges()
{
    QVERIFY(
        placeLabels({ wishAt({ 10, 10, 30, 10 }) }, Bounds, { QRectF(0, 0, 20, 20) }).isEmpty());
    QVERIFY(placeLabels({ wishAt({ 180, 10, 30, 10 }) }, Bounds).isEmpty());
    QCOMPARE(
        placeLabels({ wishAt({ 20, 10, 30, 10 }) }, Bounds, { QRectF(0, 0, 20, 20) }).size(), 1);
}

void TestLabels::neverOverlapsAtRandom()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        QList<LabelWish> wishes;
        for (int i = 0; i < 60; ++i) {
            wishes += wishAt({ random.bounded(190.0), random.bounded(95.0),
                                 5 + random.bounded(40.0), 5 + random.bounded(12.0) },
                random.bounded(5.0));
        }
        const QList<Label> placed = placeLabels(wishes, Bounds);
        QVERIFY(!placed.isEmpty());
        for (qsizetype i = 0; i < placed.size(); ++i) {
            QVERIFY(Bounds.adjusted(-0.5, -0.5, 0.5, 0.5).contains(placed[i].rect));
            for (qsizetype k = 0; k < i; ++k) {
                const QRectF both = placed[i].rect.intersected(placed[k].rect);
                QVERIFY(both.width() <= 0.51 || both.height() <= 0.51);
            }
        }
    }
}

void TestLabels::spreadMovesAsLittleAsCanBe()
{
    // Two of length 10 that both want 50 end at 45 and 55; the far one stays.
    const QList<double> middles = spreadApart({ { 50, 10 }, { 50, 10 }, { 90, 10 } }, 0, 100);
    QCOMPARE(middles, QList<double>({ 45, 55, 90 }));
    // At the edge the crowd moves inwards.
    QCOMPARE(spreadApart({ { 2, 10 }, { 3, 10 } }, 0, 100), QList<double>({ 5, 15 }));
}

void TestLabels::spreadKeepsOrderAndRoom()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 200; ++round) {
        QList<Stretch> stretches;
        for (int i = 0; i < 9; ++i)
            stretches += Stretch { random.bounded(100.0), 4 + random.bounded(6.0) };
        const QList<double> middles = spreadApart(stretches, 0, 100);
        for (int i = 0; i < stretches.size(); ++i) {
            const double half = stretches[i].length / 2;
            QVERIFY(middles[i] - half > -1e-9 && middles[i] + half < 100 + 1e-9);
            for (int k = 0; k < i; ++k) {
                const double distance = std::abs(middles[i] - middles[k]);
                QVERIFY(distance > half + stretches[k].length / 2 - 1e-9);
                if (stretches[i].middle != stretches[k].middle)
                    QCOMPARE(middles[i] < middles[k], stretches[i].middle < stretches[k].middle);
            }
        }
    }
}

void TestLabels::spreadOfTooManyFillsTheRoom()
{
    const QList<double> middles
        = spreadApart({ { 1, 30 }, { 2, 30 }, { 3, 30 }, { 4, 30 } }, 0, 80);
    QCOMPARE(middles, QList<double>({ 10, 30, 50, 70 }));
    QVERIFY(spreadApart({}, 0, 10).isEmpty());
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
