// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shownchart.h"
#include "views/export/exporter.h"
#include "views/export/exportsize.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTransform>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

class TestExporters : public QObject
{
    Q_OBJECT

private slots:
    void formatsAreListed();
    void pngHasItsSize_data();
    void pngHasItsSize();
    void sameInputSameBytes_data();
    void sameInputSameBytes();
    void svgDrawsInsideThePlot_data();
    void svgDrawsInsideThePlot();
    void svgHasRealTextAndFallBacks();
    void pdfIsVectorAtChartSize();
    void csvIsThePivot();
    void csvForExcelHoldsNoFormula();
    void fileIsReplacedOnlyWhenComplete();
    void badInput_data();
    void badInput();
    void fullDiskIsAnError();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

QByteArray exported(
    const QString &suffix, const PivotMaker &maker, const ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = exporterFor(suffix)->write(maker.make(), options, buffer);
    return written.has_value() ? buffer.data() : QByteArray();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The points that shapes of one fill or stroke colour are drawn through, in the drawing's pixels.
struct SvgShapes
{
    QList<QPointF> points;
    int images = 0;
    QStringList texts;
    QStringList families;
};

SvgShapes readSvg(const QByteArray &svg, const QList<QColor> &colours)
{
    SvgShapes shapes;
    QXmlStreamReader xml(svg);
    struct Group
    {
        QTransform transform;
        bool isWanted = false;
    };
    QList<Group> groups { {} };
    static const QRegularExpression number(u"-?[0-9.]+(?:e-?[0-9]+)?"_s);
    const auto numbersOf = [](QStringView text) {
        QList<double> numbers;
        auto matches = number.globalMatch(text.toString());
        while (matches.hasNext())
            numbers += matches.next().captured().toDouble();
        return numbers;
    };
    const auto add = [&](double x, double y) {
        if (groups.last().isWanted)
            shapes.points += groups.last().transform.map(QPointF(x, y));
    };
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"g")
            groups.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"g") {
            Group group = groups.last();
            if (attributes.hasAttribute(u"font-family"_s))
                shapes.families += attributes.value(u"font-family"_s).toString();
            const QList<double> m = numbersOf(attributes.value(u"transform"_s));
            if (m.size() == 6)
                group.transform = QTransform(m[0], m[1], m[2], m[3], m[4], m[5]) * group.transform;
            for (const QColor &colour : colours) {
                group.isWanted |= attributes.value(u"stroke"_s) == colour.name()
                    || attributes.value(u"fill"_s) == colour.name();
            }
            groups += group;
        } else if (xml.name() == u"rect") {
            const double x = attributes.value(u"x"_s).toDouble();
            const double y = attributes.value(u"y"_s).toDouble();
            add(x, y);
            add(x + attributes.value(u"width"_s).toDouble(),
                y + attributes.value(u"height"_s).toDouble());
        } else if (xml.name() == u"path" || xml.name() == u"polyline" || xml.name() == u"polygon") {
            const QList<double> n
                = numbersOf(attributes.value(xml.name() == u"path" ? u"d"_s : u"points"_s));
            for (qsizetype i = 0; i + 1 < n.size(); i += 2)
                add(n[i], n[i + 1]);
        } else if (xml.name() == u"image") {
            ++shapes.images;
        } else if (xml.name() == u"text") {
            shapes.texts += xml.readElementText().trimmed();
        }
    }
    if (xml.hasError())
        qWarning("%s", qPrintable(xml.errorString()));
    return shapes;
}

} // namespace

void TestExporters::formatsAreListed()
{
    QStringList suffixes;
    for (const Exporter *exporter : exporters()) {
        suffixes += exporter->suffix();
        QVERIFY(exporter->filterName().contains(u"*."_s + exporter->suffix()));
    }
    QCOMPARE(
        suffixes, QStringList({ u"png"_s, u"svg"_s, u"pdf"_s, u"pptx"_s, u"xlsx"_s, u"csv"_s }));
    QCOMPARE(exporterFor(u"PNG"_s), exporters().first());
    QVERIFY(!exporterFor(u"emf"_s));
    QCOMPARE(exportSizes().first().size, QSizeF(1280, 720));
}

void TestExporters::pngHasItsSize_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("scale");
    for (const ExportSize &size : exportSizes()) {
        for (const double scale : { 1.0, 2.0, 3.0 })
            QTest::addRow("%s %g", qPrintable(size.id), scale) << size.size << scale;
    }
    QTest::newRow("custom") << QSizeF(800, 450) << 2.0;
}

void TestExporters::pngHasItsSize()
{
    QFETCH(QSizeF, size);
    QFETCH(double, scale);
    ExportOptions options;
    options.size = size;
    options.scale = scale;
    const QByteArray png = exported(u"png"_s, acceleratorsByOwner(), options);
    const QImage image = QImage::fromData(png, "PNG");
    QCOMPARE(image.size(), (size * scale).toSize());
    // 96 dots an inch are 3779.5 a metre.
    QVERIFY(std::abs(image.dotsPerMeterX() - 3779.53 * scale) <= 1);
    QVERIFY(std::abs(image.dotsPerMeterY() - 3779.53 * scale) <= 1);
    // The same chart at every scale: a pixel of Google's bar of 2025.
    const ShownChart chart(acceleratorsByOwner(), size);
    for (const Mark &bar : chart.cells(Mark::Shape::Bar)) {
        if (bar.cell() == CellIndex(3, 0)) {
            const QPointF at = (bar.rect.bottomLeft() + QPointF(4, -5)) * scale;
            QCOMPARE(image.pixelColor(at.toPoint()), bar.colour);
        }
    }
}

void TestExporters::sameInputSameBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const Exporter *exporter : exporters())
        QTest::newRow(qPrintable(exporter->suffix())) << exporter->suffix();
}

void TestExporters::sameInputSameBytes()
{
    QFETCH(QString, suffix);
    const QByteArray first = exported(suffix, acceleratorsByOwner());
    QVERIFY(first.size() > 100);
    // Dates in files count seconds.
    QTest::qWait(1100);
    QCOMPARE(exported(suffix, acceleratorsByOwner()), first);
    QVERIFY(
        exported(suffix, acceleratorsByOwner().fill(QList<QList<double>>(7, QList<double>(8, 1.0))))
        != first);
}

void TestExporters::svgDrawsInsideThePlot_data()
{
    QTest::addColumn<QString>("family");
    for (const QString &family :
        { u"line"_s, u"column"_s, u"bar"_s, u"stacked"_s, u"percent"_s, u"area"_s })
        QTest::newRow(qPrintable(family)) << family;
}

void TestExporters::svgDrawsInsideThePlot()
{
    QFETCH(QString, family);
    const PivotMaker maker = acceleratorsByOwner().chart(family);
    const ShownChart chart(maker);
    // Hues of the palette are the marks; grey ones would be mistaken for texts.
    const SvgShapes shapes
        = readSvg(exported(u"svg"_s, maker), ChartTheme::light().palette.mid(0, 4));
    QVERIFY(shapes.points.size() > 20);
    QCOMPARE(shapes.images, 0);
    QRectF room = chart.frame->plotArea();
    // Dots stand out by their radius; the legend has its own samples above.
    room.adjust(-6, -6, 6, 6);
    QList<QRectF> samples;
    for (const Mark &sample : chart.frame->legendSamples())
        samples += sample.bounds().adjusted(-2, -2, 2, 2);
    for (const QPointF &point : shapes.points) {
        bool isInside = room.contains(point);
        for (const QRectF &sample : samples)
            isInside |= sample.contains(point);
        QVERIFY2(isInside, qPrintable(u"%1, %2"_s.arg(point.x()).arg(point.y())));
    }
}

void TestExporters::svgHasRealTextAndFallBacks()
{
    ExportOptions options;
    options.language = Language::SimplifiedChinese;
    PivotMaker maker = acceleratorsByOwner();
    maker.title(u"Google 谷歌买下三分之一的加速器 accelerators"_s);
    const QByteArray svg = exported(u"svg"_s, maker, options);
    const SvgShapes shapes = readSvg(svg, {});
    // A line of two scripts is one text, or a machine's other font would push one half over the
    // other.
    QVERIFY(shapes.texts.contains(u"Google 谷歌买下三分之一的加速器 accelerators"_s));
    QVERIFY(!shapes.families.isEmpty());
    QVERIFY(shapes.texts.contains(u"Microsoft"_s));
    for (const QString &family : shapes.families) {
        QVERIFY2(family.startsWith(u"Inter, 'Noto Sans CJK SC'"_s), qPrintable(family));
        QVERIFY(family.endsWith(u"sans-serif"_s));
    }
    QXmlStreamReader xml(svg);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.attributes().value(u"viewBox"_s).toString(), u"0 0 1280 720"_s);
}

void TestExporters::pdfIsVectorAtChartSize()
{
    const QByteArray pdf = exported(u"pdf"_s, acceleratorsByOwner());
    QVERIFY(pdf.startsWith("%PDF-1."));
    // 1280 × 720 pixels at 96 dpi are 960 × 540 points.
    static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    const auto match = box.match(QString::fromLatin1(pdf));
    QVERIFY(match.hasMatch());
    QVERIFY(std::abs(match.captured(1).toDouble() - 960) < 1);
    QVERIFY(std::abs(match.captured(2).toDouble() - 540) < 1);
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("/FontFile"));
    QVERIFY(pdf.contains("Inter"));
}

void TestExporters::csvIsThePivot()
{
    PivotMaker maker;
    maker.periods({ u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"Chips, \"Big\""_s, u"B"_s })
        .fill({ { 0.1, NaN }, { 1234567.25, -3 } });
    QCOMPARE(exported(u"csv"_s, maker),
        QByteArray("period,\"Chips, \"\"Big\"\"\",B\r\n2024,0.1,\r\n2025,1234567.25,-3\r\n"));
}

void TestExporters::csvForExcelHoldsNoFormula()
{
    PivotMaker maker;
    maker.rows(u"vendor"_s, { u"=1+1"_s, u"谷歌"_s })
        .columns(u"region"_s, { u"-2"_s, u"@SUM(A1)"_s })
        .fill({ { 1, 2 }, { 3, 4 } });
    ExportOptions options;
    options.csvForExcel = true;
    QCOMPARE(exported(u"csv"_s, maker, options),
        QByteArray("\xef\xbb\xbfvendor,'-2,'@SUM(A1)\r\n'=1+1,1,2\r\n") + "谷歌,3,4\r\n");
    // Plain files stay as they are read by programs.
    QCOMPARE(exported(u"csv"_s, maker),
        QByteArray("vendor,-2,@SUM(A1)\r\n=1+1,1,2\r\n") + "谷歌,3,4\r\n");
}

void TestExporters::fileIsReplacedOnlyWhenComplete()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.png"_s);
    const Pivot pivot = acceleratorsByOwner().make();
    QVERIFY(exportFile(pivot, path, {}).has_value());
    const QByteArray first = contentsOf(path);
    QVERIFY(!first.isEmpty());
    // A refused export leaves the old file.
    ExportOptions huge;
    huge.size = { 30000, 30000 };
    const Result<void> refused = exportFile(pivot, path, huge);
    QVERIFY(!refused.has_value());
    QCOMPARE(contentsOf(path), first);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    // A good one replaces it.
    ExportOptions half;
    half.size = { 624, 600 };
    QVERIFY(exportFile(pivot, path, half).has_value());
    QVERIFY(contentsOf(path) != first);
}

void TestExporters::badInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const QSizeF full(1280, 720);
    QTest::newRow("unknown ending") << u"chart.emf"_s << full << ErrorCode::InvalidArgument
                                    << u"png, svg, pdf, pptx, xlsx, csv"_s;
    QTest::newRow("no ending") << u"chart"_s << full << ErrorCode::InvalidArgument << u"ending"_s;
    QTest::newRow("missing folder")
        << u"missing/chart.png"_s << full << ErrorCode::NotFound << u"missing"_s;
    QTest::newRow("too small") << u"chart.png"_s << QSizeF(20, 20) << ErrorCode::InvalidArgument
                               << u"20"_s;
    QTest::newRow("too large") << u"chart.png"_s << QSizeF(90000, 90000)
                               << ErrorCode::InvalidArgument << u"180000"_s;
    QTest::newRow("no size") << u"chart.svg"_s << QSizeF(NaN, 100) << ErrorCode::InvalidArgument
                             << u"pixels"_s;
}

void TestExporters::badInput()
{
    QFETCH(QString, name);
    QFETCH(QSizeF, size);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    ExportOptions options;
    options.size = size;
    const Result<void> result
        = exportFile(acceleratorsByOwner().make(), folder.filePath(name), options);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, code);
    QVERIFY2(result.error().message().contains(says), qPrintable(result.error().message()));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void TestExporters::fullDiskIsAnError()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("This system has no /dev/full.");
    for (const Exporter *exporter : exporters()) {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const Result<void> result = exporter->write(acceleratorsByOwner().make(), {}, full);
        QVERIFY2(!result.has_value(), qPrintable(exporter->suffix()));
        QCOMPARE(result.error().code, ErrorCode::Io);
    }
}

QTEST_MAIN(TestExporters)
#include "tst_exporters.moc"
