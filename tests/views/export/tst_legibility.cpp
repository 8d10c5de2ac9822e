// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/legibility.h"

#include "tests/support/samplepivots.h"
#include "views/charts/chartbrand.h"
#include "views/export/chartscene.h"
#include "views/export/exportsize.h"
#include "views/export/pptx/deckframe.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

/// Sizes of exports, and how small their texts become there.
class TestLegibility final : public QObject
{
    Q_OBJECT

private slots:
    void readsSizes_data();
    void readsSizes();
    void refusesSizes_data();
    void refusesSizes();
    void presetsHaveTheirPlaceOnASlide_data();
    void presetsHaveTheirPlaceOnASlide();
    void pointsOfTheSmallestText_data();
    void pointsOfTheSmallestText();
    void theFixHelps();
    void brandsMaySayMore();
    void largerTextSameFile_data();
    void largerTextSameFile();
    void tooLargeIsRefused();
};

void TestLegibility::readsSizes_data()
{
    QTest::addColumn<QSizeF>("size");
    const auto row = [](const char *text, double width, double height) {
        QTest::newRow(text) << QSizeF(width, height);
    };
    row("full", 1280, 720);
    row(" Half ", 624, 600);
    row("4x3-half", 464, 600);
    row("1600x900", 1600, 900);
    row("1600 X 900 px", 1600, 900);
    row("10x5in", 960, 480);
    row("25.4x12.7cm", 960, 480); // an inch is 2.54 cm
    row("254x127mm", 960, 480);
    row("a4", 1123, 794); // 297 × 210 mm at 96 dpi, to the pixel
    row("297x210mm", 1123, 794);
    row("a4-upright", 794, 1123);
}

void TestLegibility::readsSizes()
{
    QFETCH(QSizeF, size);
    const auto read = sizeFrom(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(read.has_value());
    QCOMPARE(*read, size);
    QCOMPARE(*sizeFrom(sizeId(size)), size);
}

void TestLegibility::refusesSizes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "big", "1600", "x900", "0x900", "-5x900", "16x9 km", "1e3x900" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestLegibility::refusesSizes()
{
    QFETCH(QString, text);
    const auto read = sizeFrom(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
    QVERIFY(read.error().hint.contains(u"third"));
}

void TestLegibility::presetsHaveTheirPlaceOnASlide_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QSizeF>("slide");
    QTest::addColumn<QSizeF>("room");
    const auto row = [](const char *id, const QSizeF &slide, const QSizeF &room) {
        QTest::newRow(id) << QString::fromLatin1(id) << slide << room;
    };
    row("full", { 960, 540 }, { 960, 540 });
    row("half", { 960, 540 }, { 480, 540 });
    row("third", { 960, 540 }, { 320, 540 });
    row("quarter", { 960, 540 }, { 480, 270 });
    row("4x3", { 720, 540 }, { 720, 540 });
    row("4x3-half", { 720, 540 }, { 360, 540 });
    row("a4", { 842, 595 }, { 842, 595 });
    row("a4-upright", { 595, 842 }, { 595, 842 });
    row("1000x800", { 720, 540 }, { 720, 540 }); // any other goes by its shape
    row("500x800", { 960, 540 }, { 480, 540 });
}

void TestLegibility::presetsHaveTheirPlaceOnASlide()
{
    QFETCH(QString, id);
    QFETCH(QSizeF, slide);
    QFETCH(QSizeF, room);
    const QSizeF size = *sizeFrom(id);
    const DeckFrame frame = DeckFrame::forChart(size, Language::English);
    QCOMPARE(frame.slide, slide);
    QCOMPARE(frame.roomFor(size), room);
}

void TestLegibility::pointsOfTheSmallestText_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<double>("factor"); // points of a pixel where it is used
    QTest::addColumn<QString>("place");
    QTest::newRow("half") << u"half"_s << u"png"_s << 0.75 << u"on half a slide"_s;
    QTest::newRow("drawing") << u"full"_s << u"svg"_s << 0.75 << u"on a full slide"_s;
    QTest::newRow("page") << u"a4"_s << u"pdf"_s << 0.75 << u"on a sheet of A4"_s;
    QTest::newRow("small") << u"800x450"_s << u"png"_s << 0.75 << u"at this size"_s;
    // As wide as one and a half slides: two thirds are left on one.
    QTest::newRow("shrunk") << u"1920x1080"_s << u"png"_s << 0.5 << u"shrunk"_s;
    QTest::newRow("slide") << u"half"_s << u"pptx"_s << 1.0 << u"on half a slide"_s;
}

void TestLegibility::pointsOfTheSmallestText()
{
    QFETCH(QString, size);
    QFETCH(QString, suffix);
    QFETCH(double, factor);
    QFETCH(QString, place);
    ExportOptions options;
    options.size = *sizeFrom(size);
    const PivotMaker maker = acceleratorsByOwner();
    const Legibility found = legibilityOf(maker.make(), options, suffix);
    int smallest = 1000;
    ExportOptions laidOut = options;
    if (suffix == u"pptx")
        laidOut.size = { 480, 540 };
    const ChartScene scene(maker.make(), laidOut);
    for (const Label &label : scene.frame().labels())
        smallest = std::min(smallest, label.pixelSize);
    QCOMPARE(found.points, smallest * factor);
    QVERIFY2(found.place.contains(place), qPrintable(found.place));
    QVERIFY(found.sentence().contains(QString::number(smallest * factor, 'f', 1)));
}

void TestLegibility::theFixHelps()
{
    ExportOptions options;
    options.size = { 1920, 1080 };
    const PivotMaker maker = acceleratorsByOwner();
    const Legibility before = legibilityOf(maker.make(), options, u"png"_s);
    QVERIFY(before.isTooSmall());
    QVERIFY(before.textScale > 1);
    options.textScale = before.textScale;
    const Legibility after = legibilityOf(maker.make(), options, u"png"_s);
    QVERIFY2(!after.isTooSmall(), qPrintable(after.sentence()));
    QCOMPARE(after.textScale, 1.0);
    options.textScale = 1;
    options.size = { 1280, 720 };
    QVERIFY(!legibilityOf(maker.make(), options, u"png"_s).isTooSmall());
}

void TestLegibility::brandsMaySayMore()
{
    ChartBrand brand;
    brand.smallestText = 12;
    ExportOptions options;
    options.theme.brand = std::make_shared<const ChartBrand>(brand);
    const Pivot pivot = acceleratorsByOwner().make();
    const Legibility picture = legibilityOf(pivot, options, u"png"_s);
    QVERIFY(picture.isTooSmall());
    QCOMPARE(picture.least, 12.0);
    QVERIFY(picture.textScale > 1.4);
    // Slides do not know it, so nothing is proposed.
    const Legibility slide = legibilityOf(pivot, options, u"pptx"_s);
    QVERIFY(slide.isTooSmall());
    QCOMPARE(slide.textScale, 1.0);
}

void TestLegibility::largerTextSameFile_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("png") << u"png"_s;
    QTest::newRow("svg") << u"svg"_s;
    QTest::newRow("pdf") << u"pdf"_s;
}

void TestLegibility::largerTextSameFile()
{
    QFETCH(QString, suffix);
    ExportOptions options;
    options.scale = 1;
    options.textScale = 1.5;
    const auto file = fileContent(acceleratorsByOwner().make(), u"a."_s + suffix, options);
    QVERIFY(file.has_value());
    if (suffix == u"png") {
        const QImage image = QImage::fromData(*file);
        QCOMPARE(image.size(), QSize(1280, 720));
        QVERIFY(std::abs(image.dotsPerMeterX() - 3779.5) <= 1);
    } else if (suffix == u"svg") {
        QVERIFY(file->contains("width=\"338.667mm\"")); // 1280 / 96 inches
        QVERIFY(file->contains("viewBox=\"0 0 853.333 480\""));
    } else {
        QVERIFY(file->contains("/MediaBox [0 0 960")); // points
    }
}

void TestLegibility::tooLargeIsRefused()
{
    ExportOptions options;
    options.textScale = 2.5;
    QVERIFY(!checkOptions(options).has_value());
    options.textScale = 2;
    options.size = { 300, 400 }; // 150 pixels are left for a chart
    QVERIFY(!checkOptions(options).has_value());
    options.size = { 640, 400 };
    QVERIFY(checkOptions(options).has_value());
}

QTEST_MAIN(TestLegibility)
#include "tst_legibility.moc"
