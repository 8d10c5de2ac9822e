// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartbrand.h"
#include "views/charts/markpainter.h"
#include "views/charts/marksitem.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

constexpr QSize PictureSize(300, 200);

template <typename Paint>
QImage painted(Paint paint)
{
    QImage image(PictureSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

/// How dark a picture is in all, and how much of that lies elsewhere in the other.
std::pair<double, double> inkAndDifference(const QImage &one, const QImage &other)
{
    double ink = 0;
    double difference = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            ink += 255 - qGray(one.pixel(x, y));
            difference += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
        }
    }
    return { ink, difference / ink };
}

} // namespace

/// What is painted in a quicker way on the screen looks as the pens of the painter would have it.
class TestMarkPainter : public QObject
{
    Q_OBJECT

private slots:
    void thinLinesAreAsWithPens_data();
    void thinLinesAreAsWithPens();
    void hatchCoversItsShare();
    void openDotsDiffer();
    void fadedLinesAreEven_data();
    void fadedLinesAreEven();
};

void TestMarkPainter::thinLinesAreAsWithPens_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<double>>("dashes");
    QTest::newRow("actual") << Kind::Actual << QList<double>();
    QTest::newRow("forecast") << Kind::Forecast << QList<double> { 3, 1.8 };
    QTest::newRow("assumption") << Kind::Assumption << QList<double> { 1.4, 1.6 };
}

void TestMarkPainter::thinLinesAreAsWithPens()
{
    QFETCH(Kind, kind);
    QFETCH(QList<double>, dashes);
    Mark mark;
    mark.shape = Mark::Shape::Line;
    mark.isMinor = true;
    mark.kind = kind;
    mark.colour = Qt::black;
    for (int i = 0; i < 24; ++i)
        mark.points += QPointF(10.3 + i * 12, 100 + 70 * std::sin(i * 0.9));
    mark.points += mark.points.last(); // a piece without length
    const QImage own
        = painted([&](QPainter &painter) { paintMark(painter, mark, ChartTheme::light()); });
    const QImage asPen = painted([&](QPainter &painter) {
        QPen pen(Qt::black, 1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        painter.setPen(pen);
        painter.drawPolyline(mark.points);
    });
    const auto [ink, difference] = inkAndDifference(asPen, own);
    QVERIFY(ink > 50000);
    if (dashes.isEmpty())
        QVERIFY2(difference < 0.12, qPrintable(QString::number(difference)));
    // Dashes may begin elsewhere, and dots of a pixel are a little fuller; as much of the line is
    // drawn.
    const double ownInk = inkAndDifference(own, own).first;
    QVERIFY2(std::abs(ownInk / ink - 1) < 0.12, qPrintable(QString::number(ownInk / ink)));
}

void TestMarkPainter::hatchCoversItsShare()
{
    Mark mark;
    mark.shape = Mark::Shape::Bar;
    mark.kind = Kind::Forecast;
    mark.colour = Qt::black;
    mark.rect = QRectF(40, 30, 120, 140);
    const ChartTheme theme = ChartTheme::light();
    const QImage own = painted([&](QPainter &painter) { paintMark(painter, mark, theme); });
    // The ink of a hatch of 2.2 pixels every 7 pixels along x, less the ends that are kept clear.
    const QImage fill
        = painted([&](QPainter &painter) { painter.fillRect(mark.rect, fillOf(mark, theme)); });
    const double under = inkAndDifference(fill, fill).first;
    const double both = inkAndDifference(own, own).first;
    const double share = 2.2 / (7 / std::sqrt(2.0));
    const double whole = mark.rect.width() * mark.rect.height() * 255;
    const double expected = under + share * (whole - under);
    QVERIFY2(std::abs(both / expected - 1) < 0.06, qPrintable(QString::number(both / expected)));
    // Nothing runs out of the bar.
    QImage outside = own;
    QPainter(&outside).fillRect(mark.rect.adjusted(-1, -1, 1, 1), Qt::white);
    QCOMPARE(inkAndDifference(outside, outside).first, 0);
}

/// An open ring is a forecast, an open diamond one of several contradicting numbers.
void TestMarkPainter::openDotsDiffer()
{
    Mark mark;
    mark.shape = Mark::Shape::Point;
    mark.kind = Kind::Forecast;
    mark.colour = Qt::black;
    mark.rect = QRectF(50, 50, 40, 40);
    const auto picture = [&] {
        return painted([&](QPainter &painter) { paintMark(painter, mark, ChartTheme::light()); });
    };
    const QImage ring = picture();
    mark.isConflict = true;
    const QImage diamond = picture();
    // On the diagonal the ring is at 19 pixels from the middle, the diamond at 14.
    const QPoint onRing(70 + 13, 70 + 13);
    const QPoint onDiamond(70 + 10, 70 + 10);
    QVERIFY(qGray(ring.pixel(onRing)) < 128 && qGray(diamond.pixel(onRing)) > 200);
    QVERIFY(qGray(ring.pixel(onDiamond)) > 200 && qGray(diamond.pixel(onDiamond)) < 128);
    for (const QImage &image : { ring, diamond })
        QVERIFY(qGray(image.pixel(70, 70)) > 250);
}

void TestMarkPainter::fadedLinesAreEven_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("hasHues");
    QTest::newRow("actual") << Kind::Actual << false;
    QTest::newRow("forecast") << Kind::Forecast << false;
    QTest::newRow("forecast, colours by hand") << Kind::Forecast << true;
}

/// Lines are painted in pieces that overlap at their corners, which must not show in a line that
/// steps back behind another.
void TestMarkPainter::fadedLinesAreEven()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, hasHues);
    ChartTheme theme = ChartTheme::light();
    if (hasHues)
        theme = withHues(theme, { { memberKey(u"vendor"_s, u"alpha"_s), 3 } });
    Mark faded;
    faded.shape = Mark::Shape::Line;
    faded.kind = kind;
    faded.colour = Qt::black;
    faded.row = 0;
    faded.column = 0;
    faded.series = 0;
    // Many sharp corners, so that some lie inside a dash.
    for (int i = 0; i < 40; ++i)
        faded.points += QPointF(10 + i * 7, i % 2 ? 40 : 160);
    Mark hovered;
    hovered.shape = Mark::Shape::Bar;
    hovered.colour = Qt::white;
    hovered.rect = QRectF(0, 190, 5, 5);
    hovered.row = hovered.column = hovered.series = 1;
    MarksItem item(nullptr);
    item.setMarks({ faded, hovered }, QRectF(QPointF(), PictureSize), theme);
    item.setHovered({ hovered.cell() });
    const QImage picture
        = painted([&](QPainter &painter) { item.paint(&painter, nullptr, nullptr); });
    int darkest = 255;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            darkest = std::min(darkest, qGray(picture.pixel(x, y)));
    }
    // Black at 30 % over white is 178; what overlaps would come to 125.
    QVERIFY2(darkest > 170 && darkest < 190, qPrintable(QString::number(darkest)));
}

QTEST_MAIN(TestMarkPainter)
#include "tst_markpainter.moc"
