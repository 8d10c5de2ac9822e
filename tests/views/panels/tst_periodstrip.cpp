// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/periodstrip.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

PeriodRange years(int from, int to)
{
    return { Period::ofYear(from), Period::ofYear(to) };
}

} // namespace

class TestPeriodStrip : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void dragDrawsARange();
    void clickTakesOnePeriod();
    void bandMovesAndGrows();
    void arrowsWalkAndExtend_data();
    void arrowsWalkAndExtend();
    void escapeGivesUp();
    void spacePlays();
    void theWholeIsNoFilter();
    void rangesWithoutPeriodsShowNone();
    void fewerPeriodsThanWereShown();

private:
    [[nodiscard]] QPoint middle(int place) const { return m_strip->columnRect(place).center(); }
    void drag(int from, int to);

    std::unique_ptr<PeriodStrip> m_strip;
};

void TestPeriodStrip::init()
{
    m_strip = std::make_unique<PeriodStrip>();
    PeriodOverview overview;
    for (int i = 0; i < 10; ++i) {
        overview.periods << Period::ofYear(2016 + i);
        overview.sizes << i + 1;
    }
    m_strip->resize(600, m_strip->sizeHint().height());
    m_strip->setOverview(overview);
    m_strip->setRange({});
    m_strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
}

void TestPeriodStrip::cleanup()
{
    m_strip.reset();
}

void TestPeriodStrip::drag(int from, int to)
{
    QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, middle(from));
    const int by = to > from ? 1 : -1;
    for (int place = from; place != to; place += by)
        QTest::mouseMove(m_strip.get(), middle(place + by));
}

void TestPeriodStrip::dragDrawsARange()
{
    QSignalSpy expected(m_strip.get(), &PeriodStrip::brushExpected);
    QSignalSpy brushed(m_strip.get(), &PeriodStrip::brushed);
    QSignalSpy ended(m_strip.get(), &PeriodStrip::brushEnded);
    drag(3, 6);
    QVERIFY(!expected.isEmpty());
    // Every period on the way was told.
    QCOMPARE(brushed.size(), 3);
    QCOMPARE(brushed[0][0].value<PeriodRange>(), years(2019, 2020));
    QCOMPARE(brushed[2][0].value<PeriodRange>(), years(2019, 2022));
    QVERIFY(ended.isEmpty());
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, middle(6));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].toBool(), true);
    QCOMPARE(m_strip->range(), years(2019, 2022));
    QVERIFY(m_strip->accessibleDescription().contains(u"2019 – 2022"));
}

void TestPeriodStrip::clickTakesOnePeriod()
{
    QSignalSpy brushed(m_strip.get(), &PeriodStrip::brushed);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, middle(4));
    QCOMPARE(brushed.size(), 1);
    QCOMPARE(m_strip->range(), years(2020, 2020));
}

void TestPeriodStrip::bandMovesAndGrows()
{
    m_strip->setRange(years(2018, 2019));
    drag(3, 5);
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, middle(5));
    QCOMPARE(m_strip->range(), years(2020, 2021));
    // The end is taken by its edge; as far as there are periods.
    const QPoint edge(m_strip->columnRect(5).right() + 1, middle(5).y());
    QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(m_strip.get(), middle(8));
    QCOMPARE(m_strip->range(), years(2020, 2024));
    QTest::mouseMove(m_strip.get(), middle(2));
    QCOMPARE(m_strip->range(), years(2018, 2020));
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, middle(2));
    // A band at its whole length stays within time.
    drag(3, 9);
    QTest::mouseMove(m_strip.get(), QPoint(m_strip->width() + 400, 10));
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, QPoint(m_strip->width() + 400, 10));
    QCOMPARE(m_strip->range(), years(2023, 2025));
}

void TestPeriodStrip::arrowsWalkAndExtend_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<PeriodRange>("range");
    const int shift = int(Qt::ShiftModifier);
    QTest::newRow("right from all") << QList<int> { Qt::Key_Right } << years(2016, 2016);
    QTest::newRow("left from all") << QList<int> { Qt::Key_Left } << years(2025, 2025);
    QTest::newRow("walk") << QList<int> { Qt::Key_Right, Qt::Key_Right, Qt::Key_Right,
        Qt::Key_Left } << years(2017, 2017);
    QTest::newRow("extend") << QList<int> { Qt::Key_Right, Qt::Key_Right, shift | Qt::Key_Right,
        shift | Qt::Key_Right }
                            << years(2017, 2019);
    QTest::newRow("shrink no further than one") << QList<int> { Qt::Key_Right,
        shift | Qt::Key_Right, shift | Qt::Key_Left, shift | Qt::Key_Left, shift | Qt::Key_Left }
                                                << years(2016, 2016);
    QTest::newRow("walk with a range")
        << QList<int> { Qt::Key_Right, shift | Qt::Key_Right, Qt::Key_Right } << years(2017, 2018);
    QTest::newRow("home") << QList<int> { Qt::Key_Left, Qt::Key_Left, Qt::Key_Home }
                          << years(2016, 2024);
    QTest::newRow("end") << QList<int> { Qt::Key_Right, Qt::Key_Right, Qt::Key_End }
                         << years(2017, 2025);
    QTest::newRow("all again") << QList<int> { Qt::Key_Right, Qt::Key_Delete } << PeriodRange();
}

void TestPeriodStrip::arrowsWalkAndExtend()
{
    QFETCH(const QList<int>, keys);
    QFETCH(const PeriodRange, range);
    QSignalSpy ended(m_strip.get(), &PeriodStrip::brushEnded);
    m_strip->setFocus();
    for (const int key : keys) {
        QTest::keyClick(m_strip.get(), Qt::Key(key & ~int(Qt::ShiftModifier)),
            Qt::KeyboardModifiers(key & int(Qt::ShiftModifier)));
    }
    QCOMPARE(m_strip->range(), range);
    QVERIFY(ended.isEmpty());
    QTest::keyClick(m_strip.get(), Qt::Key_Return);
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended[0][0].toBool());
}

void TestPeriodStrip::escapeGivesUp()
{
    m_strip->setRange(years(2020, 2021));
    QSignalSpy ended(m_strip.get(), &PeriodStrip::brushEnded);
    drag(8, 9);
    QCOMPARE(m_strip->range(), years(2024, 2025));
    QTest::keyClick(m_strip.get(), Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!ended[0][0].toBool());
    QCOMPARE(m_strip->range(), years(2020, 2021));
    // The button that is still down does nothing more.
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, middle(9));
    QCOMPARE(ended.size(), 1);
}

void TestPeriodStrip::spacePlays()
{
    m_strip->setPlayable(true);
    auto *play = m_strip->findChild<QToolButton *>();
    QVERIFY(play->isVisible());
    QSignalSpy brushed(m_strip.get(), &PeriodStrip::brushed);
    QSignalSpy ended(m_strip.get(), &PeriodStrip::brushEnded);
    m_strip->setFocus();
    QTest::keyClick(m_strip.get(), Qt::Key_Space);
    QVERIFY(m_strip->isPlaying());
    QCOMPARE(play->accessibleName(), u"Pause"_s);
    QCOMPARE(m_strip->range(), years(2016, 2016));
    QTRY_COMPARE_WITH_TIMEOUT(m_strip->range(), years(2017, 2017), 10 * PeriodStrip::PlayStep);
    QVERIFY(ended.isEmpty());
    QTest::keyClick(m_strip.get(), Qt::Key_Space);
    QVERIFY(!m_strip->isPlaying());
    // The whole play is one step.
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended[0][0].toBool());
    QVERIFY(brushed.size() >= 2);
    // From the last period but one it ends by itself.
    m_strip->setRange(years(2024, 2024));
    QTest::mouseClick(play, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_strip->isPlaying(), 10 * PeriodStrip::PlayStep);
    QCOMPARE(m_strip->range(), years(2025, 2025));
    QCOMPARE(ended.size(), 2);
}

void TestPeriodStrip::theWholeIsNoFilter()
{
    QSignalSpy brushed(m_strip.get(), &PeriodStrip::brushed);
    drag(0, 9);
    QVERIFY(brushed.last()[0].value<PeriodRange>().isOpen());
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, middle(9));
    QVERIFY(m_strip->range().isOpen());
}

void TestPeriodStrip::rangesWithoutPeriodsShowNone()
{
    m_strip->setRange(years(2030, 2031));
    QVERIFY(m_strip->accessibleDescription().contains(u"none"));
    QVERIFY(!m_strip->grab().isNull());
    drag(2, 4);
    QCOMPARE(m_strip->range(), years(2018, 2020));
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, middle(4));
}

void TestPeriodStrip::fewerPeriodsThanWereShown()
{
    m_strip->setRange({ Period::ofYear(2023), Period::ofYear(2025) });
    PeriodOverview shorter;
    for (int i = 0; i < 3; ++i) {
        shorter.periods << Period::ofYear(2016 + i);
        shorter.sizes << 1;
    }
    m_strip->setOverview(shorter);
    QVERIFY(m_strip->accessibleDescription().contains(u"none"_s));
    m_strip->setRange({ Period::ofYear(2017), Period::ofYear(2018) });
    QVERIFY(m_strip->accessibleDescription().contains(u"2017"));
}

QTEST_MAIN(TestPeriodStrip)
#include "tst_periodstrip.moc"
