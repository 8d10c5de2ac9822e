// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/dotsprites.h"

#include "views/charts/dotshapes.h"
#include "views/charts/markpainter.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

constexpr QSize PictureSize(400, 300);

Mark dotAt(double x, double y, double radius, const QColor &colour, Kind kind)
{
    Mark mark;
    mark.shape = Mark::Shape::Point;
    mark.row = mark.column = 0;
    mark.colour = colour;
    mark.kind = kind;
    mark.rect = QRectF(x - radius, y - radius, 2 * radius, 2 * radius);
    return mark;
}

/// Dots at any fraction of a pixel, over each other and over the edge of the picture.
QList<Mark> cloud(const ChartTheme &theme)
{
    QList<Mark> marks;
    for (int i = 0; i < 900; ++i) {
        const double x = std::fmod(i * 61.803, 410.0) - 4;
        const double y = std::fmod(i * 38.197, 310.0) - 4;
        const Kind kind = i % 7 == 0 ? Kind::Forecast : i % 5 == 0 ? Kind::Estimate : Kind::Actual;
        marks += dotAt(x, y, i % 3 == 0 ? 4.5 : 3, theme.palette[i % 8], kind);
        marks.last().isConflict = i % 11 == 0;
        marks.last().dot = quint8(i % 4 == 0 ? i / 4 % DotShapeCount : 0);
    }
    return marks;
}

template <typename Paint>
QImage painted(const ChartTheme &theme, double scale, Paint paint)
{
    QImage image((QSizeF(PictureSize) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.translate(0.25, 0.5);
    paint(painter);
    return image;
}

/// The mean difference of a channel, and how many channels of all differ by more than a quarter.
std::pair<double, double> difference(const QImage &one, const QImage &other)
{
    double sum = 0;
    double far = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            for (const int by : { std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b)) }) {
                sum += by;
                far += by > 64;
            }
        }
    }
    const double count = 3.0 * one.width() * one.height();
    return { sum / count, far / count };
}

} // namespace

class TestDotSprites : public QObject
{
    Q_OBJECT

private slots:
    void looksLikeDots_data();
    void looksLikeDots();
    void opacityAndHiddenOnes();
    void stopsAtOtherShapes();
    void shapesStayShapes();
};

void TestDotSprites::looksLikeDots_data()
{
    QTest::addColumn<ChartTheme>("theme");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << ChartTheme::light() << 1.0;
    QTest::newRow("dark") << ChartTheme::dark() << 1.0;
    QTest::newRow("light at 125 %") << ChartTheme::light() << 1.25;
    QTest::newRow("dark at 200 %") << ChartTheme::dark() << 2.0;
}

void TestDotSprites::looksLikeDots()
{
    QFETCH(ChartTheme, theme);
    QFETCH(double, scale);
    const QList<Mark> marks = cloud(theme);
    const QImage each = painted(theme, scale, [&](QPainter &painter) {
        for (const Mark &mark : marks)
            paintMark(painter, mark, theme);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(0, 0, 6, 6), Qt::red);
    });
    DotSprites sprites;
    const QImage fast = painted(theme, scale, [&](QPainter &painter) {
        QVERIFY(DotSprites::canPaintOn(painter));
        const qsizetype end = sprites.paint(
            painter, marks, 0, theme, [](const Mark &) { return 1.0; },
            [](const Mark &) { return true; });
        QCOMPARE(end, marks.size());
        // The painter is as it was.
        QCOMPARE(painter.opacity(), 1.0);
        painter.fillRect(QRectF(0, 0, 6, 6), Qt::red);
    });
    QCOMPARE(fast.pixelColor(int(3 * scale), int(3 * scale)), QColor(Qt::red));
    const auto [mean, far] = difference(each, fast);
    QVERIFY2(mean < 3, qPrintable(QString::number(mean)));
    QVERIFY2(far < 0.005, qPrintable(QString::number(far)));
    // Not because both were empty.
    const QImage none = painted(theme, scale, [](QPainter &) {});
    QVERIFY(difference(each, none).first > 10);
}

void TestDotSprites::opacityAndHiddenOnes()
{
    const ChartTheme theme = ChartTheme::light();
    const QList<Mark> marks { dotAt(50, 50, 4, Qt::black, Kind::Actual),
        dotAt(100, 50, 4, Qt::black, Kind::Actual), dotAt(150, 50, 4, Qt::black, Kind::Actual) };
    DotSprites sprites;
    const QImage image = painted(theme, 1, [&](QPainter &painter) {
        sprites.paint(
            painter, marks, 0, theme,
            [&](const Mark &mark) { return mark.rect.center().x() > 140 ? 0.3 : 1.0; },
            [&](const Mark &mark) { return mark.rect.center().x() < 90 || mark.rect.x() > 140; });
    });
    QCOMPARE(image.pixelColor(50, 50), QColor(Qt::black));
    QCOMPARE(image.pixelColor(100, 50), QColor(Qt::white));
    QVERIFY(std::abs(image.pixelColor(150, 50).red() - 179) <= 2); // 255 × 0.7
}

void TestDotSprites::stopsAtOtherShapes()
{
    const ChartTheme theme = ChartTheme::light();
    QList<Mark> marks { dotAt(50, 50, 4, Qt::black, Kind::Actual),
        dotAt(100, 50, 4, Qt::black, Kind::Actual), dotAt(150, 50, 40, Qt::black, Kind::Actual) };
    DotSprites sprites;
    painted(theme, 1, [&](QPainter &painter) {
        const auto one = [](const Mark &) { return 1.0; };
        const auto yes = [](const Mark &) { return true; };
        QCOMPARE(sprites.paint(painter, marks, 0, theme, one, yes), 2); // a large bubble
        marks[1].shape = Mark::Shape::Bar;
        QCOMPARE(sprites.paint(painter, marks, 0, theme, one, yes), 1);
    });
}

/// Files of shapes, and pictures that are turned, get no pictures of dots.
void TestDotSprites::shapesStayShapes()
{
    QPicture shapes;
    QPainter recorder(&shapes);
    QVERIFY(!DotSprites::canPaintOn(recorder));
    recorder.end();
    painted(ChartTheme::light(), 1, [](QPainter &painter) {
        QVERIFY(DotSprites::canPaintOn(painter));
        painter.rotate(10);
        QVERIFY(!DotSprites::canPaintOn(painter));
    });
}

QTEST_MAIN(TestDotSprites)
#include "tst_dotsprites.moc"
