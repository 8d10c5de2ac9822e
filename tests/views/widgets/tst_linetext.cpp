// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/linetext.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

constexpr QSize Size { 320, 60 };

QImage blank(int ratio)
{
    QImage image(Size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

QFont testFont(int pixels, QFont::Weight weight)
{
    QFont font(u"Inter"_s);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

/// Remembered lines against those that QPainter shapes itself.
class TestLineText : public QObject
{
    Q_OBJECT

private slots:
    void paintsWhatThePainterWould_data();
    void paintsWhatThePainterWould();
    void measuresAndCutsLikeTheMetrics();
    void staysTextInFiles();
    void keepsMarkupAsText();
};

void TestLineText::paintsWhatThePainterWould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("across");
    QTest::addColumn<int>("ratio");
    for (const int ratio : { 1, 2 }) {
        const QByteArray at = " at " + QByteArray::number(ratio);
        QTest::addRow("left%s", at.constData())
            << u"Advanced Micro Devices"_s << int(Qt::AlignLeft) << ratio;
        QTest::addRow("right%s", at.constData())
            << u"1,061.5 USD bn"_s << int(Qt::AlignRight) << ratio;
        QTest::addRow("middle%s", at.constData()) << u"gjpqy"_s << int(Qt::AlignHCenter) << ratio;
        QTest::addRow("Chinese%s", at.constData())
            << u"推理芯片，2024年"_s << int(Qt::AlignLeft) << ratio;
    }
}

void TestLineText::paintsWhatThePainterWould()
{
    QFETCH(const QString, text);
    QFETCH(const int, across);
    QFETCH(const int, ratio);
    const QRectF rect(10, 8, 290, 40);
    QImage expected = blank(ratio);
    const auto setUp = [](QPainter &painter) {
        painter.setFont(testFont(13, QFont::DemiBold));
        painter.setPen(QColor(0x20, 0x30, 0x50));
    };
    {
        QPainter painter(&expected);
        setUp(painter);
        painter.drawText(
            rect, int(Qt::Alignment(across) | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    }
    // The second time from memory, and the third after another size has used it.
    for (int turn = 0; turn < 3; ++turn) {
        QImage image = blank(ratio);
        QPainter painter(&image);
        setUp(painter);
        if (turn == 2) {
            QImage other = blank(3 - ratio);
            QPainter elsewhere(&other);
            setUp(elsewhere);
            drawLine(elsewhere, rect, text, Qt::Alignment(across));
        }
        drawLine(painter, rect, text, Qt::Alignment(across));
        painter.end();
        QVERIFY2(image == expected, qPrintable(u"turn %1"_s.arg(turn)));
    }
}

void TestLineText::measuresAndCutsLikeTheMetrics()
{
    const QString name = u"Taiwan Semiconductor Manufacturing Company"_s;
    for (const int pixels : { 11, 12, 20 }) {
        const QFont font = testFont(pixels, QFont::Normal);
        for (int turn = 0; turn < 2; ++turn) {
            QCOMPARE(lineLength(font, name), QFontMetricsF(font).horizontalAdvance(name));
            for (const int width : { 0, 40, 160, 4000 }) {
                QCOMPARE(elidedLine(font, name, width),
                    QFontMetrics(font).elidedText(name, Qt::ElideRight, width));
            }
        }
    }
}

void TestLineText::staysTextInFiles()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    QPainter painter(&svg);
    painter.setFont(testFont(13, QFont::Normal));
    drawLine(painter, QRectF(0, 0, 300, 40), u"Hyperscalers"_s, Qt::AlignHCenter);
    painter.end();
    QVERIFY(buffer.data().contains(">Hyperscalers<"));
}

void TestLineText::keepsMarkupAsText()
{
    QImage tagged = blank(1);
    QPainter painter(&tagged);
    painter.setFont(testFont(13, QFont::Normal));
    QImage expected = blank(1);
    QPainter other(&expected);
    other.setFont(testFont(13, QFont::Normal));
    const QRectF rect(10, 8, 290, 40);
    drawLine(painter, rect, u"<b>R&amp;D</b>"_s, Qt::AlignLeft);
    other.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter), u"<b>R&amp;D</b>"_s);
    painter.end();
    other.end();
    QVERIFY(tagged == expected);
}

QTEST_MAIN(TestLineText)
#include "tst_linetext.moc"
