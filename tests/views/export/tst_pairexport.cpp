// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pairexport.h"

#include "tests/support/deckreader.h"
#include "tests/support/samplepivots.h"

#include <QImage>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

namespace {

PivotMaker columns(const QString &title, const QList<double> &values)
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s }).columns(u"vendor"_s, { u"A"_s });
    maker.fill({ { values[0] }, { values[1] } }).unit(u"units"_s).chart(u"column"_s);
    return maker.title(title);
}

std::array<PivotPtr, 2> pair()
{
    return { columns(u"Left headline"_s, { 20, 400 }).share(),
        columns(u"Right headline"_s, { 20, 390 }).share() };
}

} // namespace

class TestPairExport : public QObject
{
    Q_OBJECT

private slots:
    void bothAreInOnePicture();
    void bothAreInOneDrawing();
    void bothAreOnOneSlide();
    void breakIsInBoth();
    void saysWhatItCannot();
};

void TestPairExport::bothAreInOnePicture()
{
    ExportOptions options;
    options.scale = 1;
    const auto content = pairContent(pair(), u"x.png"_s, options);
    QVERIFY(content.has_value());
    const QImage image = QImage::fromData(*content, "PNG");
    QCOMPARE(image.size(), QSize(1280, 720));
    // Each half has bars in the colour of its member, and they end at the same base.
    const auto bottom = [&](int from, int to) {
        for (int y = image.height() - 1; y > 0; --y) {
            for (int x = from; x < to; ++x) {
                if (image.pixelColor(x, y) == options.theme.palette.first())
                    return y;
            }
        }
        return -1;
    };
    QVERIFY(bottom(0, 640) > 300);
    QCOMPARE(bottom(0, 640), bottom(640, 1280));
    QVERIFY(pairContent(pair(), u"no ending"_s, options).has_value());
    const auto pdf = pairContent(pair(), u"x.pdf"_s, options);
    QVERIFY(pdf.has_value() && pdf->startsWith("%PDF"));
}

void TestPairExport::bothAreInOneDrawing()
{
    const auto content = pairContent(pair(), u"x.svg"_s, {});
    QVERIFY(content.has_value());
    QVERIFY(content->contains("Left headline</text>"));
    QVERIFY(content->contains("Right headline</text>"));
    QVERIFY(!content->contains("<image"));
}

void TestPairExport::bothAreOnOneSlide()
{
    const auto content = pairContent(pair(), u"x.pptx"_s, {});
    QVERIFY(content.has_value());
    const QJsonObject deck = readDeck(*content);
    QCOMPARE(deck[u"findings"_s].toArray(), QJsonArray());
    const QJsonArray slides = deck[u"slides"_s].toArray();
    QCOMPARE(slides.size(), 2); // both charts, and their sources
    const QString slide = QString::fromUtf8(QJsonDocument(slides[0].toObject()).toJson());
    QVERIFY2(slide.contains(u"Left headline"_s), qPrintable(slide));
    QVERIFY(slide.contains(u"Right headline"_s));
}

void TestPairExport::breakIsInBoth()
{
    PivotMaker asking = columns(u"Left headline"_s, { 20, 400 });
    Annotation gap;
    gap.type = Annotation::Type::Break;
    gap.low = 40;
    gap.high = 380;
    asking.pivot.exploration.annotations = { gap };
    const auto content = pairContent({ asking.share(), pair()[1] }, u"x.svg"_s, {});
    QVERIFY(content.has_value());
    QCOMPARE(content->count("The axis is broken"), 2);
}

void TestPairExport::saysWhatItCannot()
{
    QCOMPARE(pairContent(pair(), u"x.csv"_s, {}).error().code, ErrorCode::InvalidArgument);
    ExportOptions tiny;
    tiny.size = { 20, 20 };
    QCOMPARE(pairContent(pair(), u"x.png"_s, tiny).error().code, ErrorCode::InvalidArgument);
    const std::array<PivotPtr, 2> unlike { pair()[0],
        columns(u"Money"_s, { 1, 2 }).unit(u"USD bn"_s).share() };
    for (const QString &suffix : pairSuffixes())
        QCOMPARE(pairContent(unlike, u"x."_s + suffix, {}).error().code, ErrorCode::NotSupported);
}

QTEST_MAIN(TestPairExport)
#include "tst_pairexport.moc"
