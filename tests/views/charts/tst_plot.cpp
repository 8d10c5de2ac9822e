// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/plot.h"

#include "tests/support/shownchart.h"

#include <QGraphicsRectItem>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

namespace {

constexpr QRectF Area { 80, 40, 600, 300 };

QImage painted(QGraphicsScene &scene)
{
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, QRectF(0, 0, 800, 400), QRectF(0, 0, 800, 400));
    return image;
}

/// A plot on a scene of its own.
struct Shown
{
    explicit Shown(const QList<PlotAxes> &inTurn)
    {
        scene.addItem(&root);
        plot = std::make_unique<Plot>(&root);
        plot->setTheme(ChartTheme::light());
        for (const PlotAxes &axes : inTurn)
            plot->setLayout(axes, Area);
    }
    ~Shown()
    {
        plot.reset();
        scene.removeItem(&root);
    }

    QGraphicsScene scene;
    QGraphicsRectItem root { 0, 0, 800, 400 };
    std::unique_ptr<Plot> plot;
};

PlotAxes axesOf(const Scale &scale, bool isHorizontal = false)
{
    PlotAxes axes;
    axes.values = scale;
    axes.firstPlace = -0.5;
    axes.lastPlace = 3.5;
    axes.isHorizontal = isHorizontal;
    return axes;
}

} // namespace

/// The plot area: where numbers come to lie, and that a plot which has shown other axes before
/// shows what a new one would.
class TestPlot : public QObject
{
    Q_OBJECT

private slots:
    void mapsNumbers_data();
    void mapsNumbers();
    void takesOtherAxes_data();
    void takesOtherAxes();
    void chartsFollowOtherNumbers_data();
    void chartsFollowOtherNumbers();
};

void TestPlot::mapsNumbers_data()
{
    QTest::addColumn<PlotAxes>("axes");
    QTest::addColumn<QPointF>("where"); // place and value
    QTest::addColumn<QPointF>("pixel");
    // By hand: the area reaches from (80, 40) to (680, 340), and 4 places share 600 pixels.
    const PlotAxes upright = axesOf(linearScale(0, 100, true));
    QTest::newRow("origin") << upright << QPointF(-0.5, 0) << QPointF(80, 340);
    QTest::newRow("end") << upright << QPointF(3.5, 100) << QPointF(680, 40);
    QTest::newRow("inside") << upright << QPointF(1, 25) << QPointF(305, 265);
    QTest::newRow("beyond") << upright << QPointF(4.5, 110) << QPointF(830, 10);
    // Lying: 4 places share 300 pixels from the top.
    const PlotAxes lying = axesOf(linearScale(0, 100, true), true);
    QTest::newRow("lying") << lying << QPointF(0, 50) << QPointF(380, 77.5);
    // Of three powers of ten the second begins after a third.
    Scale powers;
    powers.isLog = true;
    powers.low = 1;
    powers.high = 1000;
    const PlotAxes log = axesOf(powers);
    QTest::newRow("power of ten") << log << QPointF(1.5, 10) << QPointF(380, 240);
    QTest::newRow("below a log axis") << log << QPointF(1.5, -3) << QPointF(380, 340);
}

void TestPlot::mapsNumbers()
{
    QFETCH(const PlotAxes, axes);
    QFETCH(const QPointF, where);
    QFETCH(const QPointF, pixel);
    const Shown shown({ axes });
    QCOMPARE(shown.plot->area(), Area);
    const QPointF found = shown.plot->map(where.x(), where.y());
    QVERIFY2(QLineF(found, pixel).length() < 0.01,
        qPrintable(u"(%1, %2)"_s.arg(found.x()).arg(found.y())));
    const bool isLying = axes.isHorizontal;
    QVERIFY(qAbs(shown.plot->mapPlace(where.x()) - (isLying ? pixel.y() : pixel.x())) < 0.01);
    QVERIFY(qAbs(shown.plot->mapValue(where.y()) - (isLying ? pixel.x() : pixel.y())) < 0.01);
    QVERIFY(qAbs(shown.plot->placeLength(1) - (isLying ? 75 : 150)) < 0.01);
}

void TestPlot::takesOtherAxes_data()
{
    QTest::addColumn<QList<PlotAxes>>("before");
    QTest::addColumn<PlotAxes>("axes");
    const PlotAxes small = axesOf(linearScale(0, 7, true));
    const PlotAxes large = axesOf(linearScale(0, 4.2e9, true));
    const PlotAxes tiny = axesOf(linearScale(-0.0003, 0.0002, true));
    PlotAxes bare = small;
    bare.hasGrid = false;
    QTest::newRow("larger") << QList { small } << large;
    QTest::newRow("smaller") << QList { large } << tiny;
    QTest::newRow("back") << QList { small, large, tiny } << small;
    QTest::newRow("without a grid") << QList { small } << bare;
    QTest::newRow("with a grid again") << QList { bare } << small;
    QTest::newRow("lying") << QList { large } << axesOf(linearScale(0, 7, true), true);
    QTest::newRow("upright again") << QList { axesOf(linearScale(0, 7, true), true) } << small;
    QTest::newRow("logarithmic") << QList { large } << axesOf(logScale(0.03, 4261));
    QTest::newRow("linear again") << QList { axesOf(logScale(0.03, 4261)) } << small;
}

void TestPlot::takesOtherAxes()
{
    QFETCH(const QList<PlotAxes>, before);
    QFETCH(const PlotAxes, axes);
    Shown fresh({ axes });
    Shown used(before);
    std::ignore = painted(used.scene);
    used.plot->setLayout(axes, Area);
    QCOMPARE(used.plot->area(), fresh.plot->area());
    for (const double place : { -0.5, 0.0, 2.25, 3.5 }) {
        for (const double value : { axes.values.low, axes.values.ticks.last() })
            QCOMPARE(used.plot->map(place, value), fresh.plot->map(place, value));
    }
    QVERIFY(painted(used.scene) == painted(fresh.scene));
}

void TestPlot::chartsFollowOtherNumbers_data()
{
    QTest::addColumn<QString>("chart");
    for (const char *chart : { "column", "bar", "stacked", "line", "percent", "waterfall" })
        QTest::newRow(chart) << QString::fromLatin1(chart);
}

void TestPlot::chartsFollowOtherNumbers()
{
    QFETCH(const QString, chart);
    const auto maker = [&](double factor) {
        PivotMaker made;
        made.rows(u"vendor"_s, { u"Alpha"_s, u"Beta"_s, u"Gamma"_s })
            .columnPeriods({ u"2021"_s, u"2022"_s, u"2023"_s })
            .fill({ { 1 * factor, 2 * factor, 3 * factor }, { 4 * factor, 3 * factor, 2 * factor },
                { 1 * factor, 1 * factor, 9 * factor } })
            .chart(chart);
        return made;
    };
    ShownChart used(maker(1), { 800, 400 });
    std::ignore = painted(used.scene);
    for (const double factor : { 1e6, 0.02, 3.5 }) {
        ShownChart fresh(maker(factor), { 800, 400 });
        used.frame->setPivot(maker(factor).share());
        used.frame->layOut();
        QVERIFY2(painted(used.scene) == painted(fresh.scene), qPrintable(QString::number(factor)));
    }
}

QTEST_MAIN(TestPlot)
#include "tst_plot.moc"
