// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/thumbnail.h"

#include "tests/support/samplepivots.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

class TestThumbnail : public QObject
{
    Q_OBJECT

private slots:
    void showsTheMarks_data();
    void showsTheMarks();
    void whatCannotBeDrawnHasNone();

private:
    [[nodiscard]] static QImage drawn(const PivotPtr &pivot, double ratio = 1)
    {
        return chartThumbnail(pivot, ChartTheme::light(), Language::English, { 56, 36 }, ratio);
    }
    /// How much of the picture is painted.
    [[nodiscard]] static double filled(const QImage &image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
        }
        return double(count) / (image.width() * image.height());
    }
};

void TestThumbnail::showsTheMarks_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<double>("least");
    QTest::newRow("columns") << u"column"_s << 0.05;
    QTest::newRow("stacked") << u"stacked"_s << 0.1;
    QTest::newRow("lines") << u"line"_s << 0.05;
    QTest::newRow("areas") << u"area"_s << 0.2;
}

void TestThumbnail::showsTheMarks()
{
    QFETCH(const QString, chart);
    QFETCH(const double, least);
    const PivotPtr pivot = acceleratorsByOwner().chart(chart).share();
    const QImage image = drawn(pivot);
    QCOMPARE(image.size(), QSize(56, 36));
    QVERIFY2(filled(image) > least, qPrintable(QString::number(filled(image))));
    QVERIFY(filled(image) < 0.95);
    // At twice the density it is the same picture.
    const QImage dense = drawn(pivot, 2);
    QCOMPARE(dense.size(), QSize(112, 72));
    QVERIFY(std::abs(filled(dense) - filled(image)) < 0.12);
}

void TestThumbnail::whatCannotBeDrawnHasNone()
{
    QVERIFY(drawn({}).isNull());
    PivotMaker maker;
    maker.periods({ u"2024"_s }).columns(u"vendor"_s, { u"A"_s });
    maker.fill({ { std::numeric_limits<double>::quiet_NaN() } });
    QVERIFY(drawn(maker.share()).isNull());
}

QTEST_MAIN(TestThumbnail)
#include "tst_thumbnail.moc"
