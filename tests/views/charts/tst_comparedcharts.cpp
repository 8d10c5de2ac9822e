// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/comparedcharts.h"

#include "tests/support/samplepivots.h"
#include "views/charts/chartframe.h"

#include <QGraphicsScene>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

Q_DECLARE_METATYPE(sextant::Unlike)

namespace {

PivotMaker columns(const QList<double> &values)
{
    PivotMaker maker;
    maker.periods({ u"2023"_s, u"2024"_s }).columns(u"vendor"_s, { u"A"_s });
    maker.fill({ { values[0] }, { values[1] } }).unit(u"units"_s).chart(u"column"_s);
    return maker;
}

} // namespace

class TestComparedCharts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneLengthIsOneNumber();
    void axesOfAnotherHeightStandOnOneLine();
    void magnitudesAreTheSame();
    void unitsAreTheSameInChinese();
    void percentIsAUnitOfItsOwn();
    void whatIsUnlike_data();
    void whatIsUnlike();
    void breakIsThatOfBoth();
    void breakHidesNothing();
    void aloneItIsAsBefore();

private:
    /// Pixels of the frame that a bar of this value is long.
    [[nodiscard]] static double lengthOf(const ChartFrame &frame, double value)
    {
        for (const Mark &mark : frame.marks()) {
            if (mark.shape == Mark::Shape::Bar && qFuzzyCompare(mark.value, value))
                return mark.rect.height();
        }
        return -1;
    }

    std::unique_ptr<QGraphicsScene> m_scene;
    ChartFrame *m_left = nullptr;
    ChartFrame *m_right = nullptr;
};

void TestComparedCharts::init()
{
    m_scene = std::make_unique<QGraphicsScene>();
    for (ChartFrame **frame : { &m_left, &m_right }) {
        *frame = new ChartFrame;
        m_scene->addItem(*frame);
        (*frame)->setSize({ 600, 480 });
    }
}

void TestComparedCharts::cleanup()
{
    m_scene.reset();
}

void TestComparedCharts::oneLengthIsOneNumber()
{
    m_left->setPivot(columns({ 120, 900 }).share());
    // A long headline and more series take room from its plot.
    PivotMaker other = columns({ 300, 120 });
    other.title(u"A headline that is so long that it needs two lines above this chart, and more"_s);
    m_right->setPivot(other.share());
    QCOMPARE(layOutTogether(*m_left, *m_right), Unlike::No);
    QCOMPARE(m_left->valueScale()->low, m_right->valueScale()->low);
    QCOMPARE(m_left->valueScale()->high, m_right->valueScale()->high);
    QVERIFY(m_left->valueScale()->high >= 900);
    QVERIFY(lengthOf(*m_left, 120) > 10);
    QVERIFY(std::abs(lengthOf(*m_left, 120) - lengthOf(*m_right, 120)) < 0.6);
    QVERIFY(std::abs(lengthOf(*m_right, 300) / lengthOf(*m_left, 900) - 300.0 / 900) < 0.005);
    // They stand on one line, too.
    QVERIFY(std::abs(m_left->plotArea().bottom() - m_right->plotArea().bottom()) < 0.6);
}

void TestComparedCharts::axesOfAnotherHeightStandOnOneLine()
{
    // Quarters are written in two lines, years in one.
    PivotMaker quarters;
    quarters.periods({ u"2023Q1"_s, u"2023Q2"_s, u"2023Q3"_s, u"2023Q4"_s, u"2024Q1"_s });
    quarters.columns(u"vendor"_s, { u"A"_s });
    quarters.fill({ { 1 }, { 2 }, { 3 }, { 4 }, { 300 } }).unit(u"units"_s).chart(u"column"_s);
    m_left->setPivot(quarters.share());
    m_right->setPivot(columns({ 300, 120 }).share());
    QCOMPARE(layOutTogether(*m_left, *m_right), Unlike::No);
    QVERIFY(std::abs(m_left->plotArea().top() - m_right->plotArea().top()) < 0.6);
    QVERIFY(std::abs(m_left->plotArea().bottom() - m_right->plotArea().bottom()) < 0.6);
    QVERIFY(std::abs(lengthOf(*m_left, 300) - lengthOf(*m_right, 300)) < 0.6);
}

void TestComparedCharts::magnitudesAreTheSame()
{
    m_left->setPivot(columns({ 4e6, 8e6 }).share());
    m_right->setPivot(columns({ 2000, 3000 }).share());
    QCOMPARE(layOutTogether(*m_left, *m_right), Unlike::No);
    const auto ticks = [](const ChartFrame &frame) {
        QStringList texts;
        for (const Label &label : frame.labels()) {
            if (label.role == Label::Role::Axis && label.rect.right() < frame.plotArea().left())
                texts += label.text;
        }
        return texts;
    };
    QVERIFY(ticks(*m_left).size() >= 3);
    QCOMPARE(ticks(*m_left), ticks(*m_right));
}

void TestComparedCharts::unitsAreTheSameInChinese()
{
    for (ChartFrame *frame : { m_left, m_right })
        frame->setLanguage(Language::SimplifiedChinese);
    m_left->setPivot(columns({ 4e6, 8e6 }).share());
    m_right->setPivot(columns({ 2000, 3000 }).share());
    m_right->layOut();
    QVERIFY(!m_right->caption().subtitle.contains(u"万台"));
    QCOMPARE(layOutTogether(*m_left, *m_right), Unlike::No);
    QVERIFY(m_left->caption().subtitle.contains(u"万台"));
    QVERIFY(m_right->caption().subtitle.contains(u"万台"));
}

void TestComparedCharts::percentIsAUnitOfItsOwn()
{
    m_left->setPivot(columns({ 20, 80 }).share());
    m_right->setPivot(columns({ 20, 80 }).chart(u"percent"_s).share());
    QCOMPARE(layOutTogether(*m_left, *m_right), Unlike::Unit);
}

void TestComparedCharts::whatIsUnlike_data()
{
    QTest::addColumn<PivotPtr>("other");
    QTest::addColumn<Unlike>("expected");
    QTest::newRow("another unit") << columns({ 1, 2 }).unit(u"USD bn"_s).share() << Unlike::Unit;
    PivotMaker slices;
    slices.rows(u"vendor"_s, { u"A"_s, u"B"_s }).columns(u"region"_s, { u"X"_s });
    slices.fill({ { 3 }, { 4 } }).unit(u"units"_s).chart(u"donut"_s);
    QTest::newRow("no axis") << slices.share() << Unlike::Axis;
    QTest::newRow("nothing") << PivotPtr() << Unlike::Empty;
    PivotMaker logarithmic = columns({ 1, 1000 });
    logarithmic.chart(u"line"_s);
    logarithmic.pivot.exploration.logScale = true;
    QTest::newRow("logarithmic") << logarithmic.share() << Unlike::Logarithmic;
    QTest::newRow("lying") << columns({ 1, 2 }).chart(u"bar"_s).share() << Unlike::Direction;
    QTest::newRow("lines beside columns")
        << columns({ 1, 2 }).chart(u"line"_s).share() << Unlike::No;
}

void TestComparedCharts::whatIsUnlike()
{
    QFETCH(const PivotPtr, other);
    QFETCH(const Unlike, expected);
    m_left->setPivot(columns({ 5, 7 }).share());
    m_right->setPivot(other);
    QCOMPARE(layOutTogether(*m_left, *m_right), expected);
    m_left->setPivot(other);
    m_right->setPivot(columns({ 5, 7 }).share());
    QCOMPARE(layOutTogether(*m_left, *m_right), expected);
}

void TestComparedCharts::breakIsThatOfBoth()
{
    PivotMaker asking = columns({ 20, 400 });
    Annotation gap;
    gap.type = Annotation::Type::Break;
    gap.low = 40;
    gap.high = 380;
    asking.pivot.exploration.annotations = { gap };
    m_left->setPivot(asking.share());
    m_right->setPivot(columns({ 20, 390 }).share());
    QCOMPARE(layOutTogether(*m_left, *m_right), Unlike::No);
    for (const ChartFrame *frame : { m_left, m_right }) {
        QVERIFY(frame->valueScale()->isBroken());
        QCOMPARE(frame->valueScale()->breakFrom, 40);
        QCOMPARE(frame->valueScale()->breakTo, 380);
        const auto isTorn
            = [](const ChartStroke &stroke) { return stroke.style == ChartStroke::Style::Torn; };
        QCOMPARE(std::ranges::count_if(frame->strokes(), isTorn), 1);
        const auto says = [](const Label &label) {
            return label.role == Label::Role::Note && label.text.contains(u"380"_s);
        };
        QCOMPARE(std::ranges::count_if(frame->labels(), says), 1);
    }
    QVERIFY(std::abs(lengthOf(*m_left, 20) - lengthOf(*m_right, 20)) < 0.6);
    // Ten more are half as long as twenty, above the break as below it.
    const double ten = lengthOf(*m_left, 400) - lengthOf(*m_right, 390);
    QVERIFY2(std::abs(ten - lengthOf(*m_left, 20) / 2) < 0.6, qPrintable(QString::number(ten)));
}

void TestComparedCharts::breakHidesNothing()
{
    PivotMaker asking = columns({ 20, 400 });
    Annotation gap;
    gap.type = Annotation::Type::Break;
    gap.low = 40;
    gap.high = 380;
    asking.pivot.exploration.annotations = { gap };
    m_left->setPivot(columns({ 200, 390 }).share());
    m_right->setPivot(asking.share());
    QCOMPARE(layOutTogether(*m_left, *m_right), Unlike::No);
    QVERIFY(!m_left->valueScale()->isBroken());
    QVERIFY(!m_right->valueScale()->isBroken());
    QVERIFY(std::abs(lengthOf(*m_left, 200) / lengthOf(*m_right, 400) - 0.5) < 0.005);
}

void TestComparedCharts::aloneItIsAsBefore()
{
    m_right->setPivot(columns({ 2000, 3000 }).share());
    m_right->layOut();
    const QRectF alone = m_right->plotArea();
    m_left->setPivot(columns({ 4e6, 8e6 }).share());
    QCOMPARE(layOutTogether(*m_left, *m_right), Unlike::No);
    QVERIFY(m_right->valueScale()->high > 1e6);
    m_right->setShared({});
    m_right->layOut();
    QCOMPARE(m_right->plotArea(), alone);
    QVERIFY(m_right->valueScale()->high < 10000);
}

QTEST_MAIN(TestComparedCharts)
#include "tst_comparedcharts.moc"
