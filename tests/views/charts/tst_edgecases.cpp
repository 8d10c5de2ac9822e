// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartfaults.h"
#include "tests/support/shownchart.h"
#include "views/charts/families.h"
#include "views/charts/family.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::tests;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

PivotMaker oneRow()
{
    PivotMaker maker;
    return maker.rows(u"vendor"_s, { u"Nvidia"_s }).fill({ { 42.3 } });
}

PivotMaker nothing()
{
    PivotMaker maker;
    return maker.periods({ u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s })
        .fill({ { NaN, NaN }, { NaN, NaN } });
}

PivotMaker sixtyVendors()
{
    QStringList names;
    QList<double> first;
    QList<double> last;
    for (int i = 0; i < 60; ++i) {
        names += u"Vendor %1 Semiconductor"_s.arg(i + 1);
        first += 900.0 / (i + 1);
        last += 1200.0 / (i + 2);
    }
    PivotMaker maker;
    return maker.periods({ u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, names)
        .fill({ first, last });
}

PivotMaker zeroTotal()
{
    PivotMaker maker;
    return maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"segment"_s, { u"Bought"_s, u"Returned"_s, u"Kept"_s })
        .fill({ { 5, -5, 0 }, { 8, -3, 2 }, { 0, 0, 0 } });
}

PivotMaker missingYear()
{
    PivotMaker maker;
    return maker.periods({ u"2021"_s, u"2022"_s, u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s })
        .fill({ { 1, 2 }, { NaN, 3 }, { 4, 5 }, { 6, 7 } });
}

PivotMaker longNames()
{
    PivotMaker maker;
    return maker
        .rows(u"source"_s,
            { u"Institute for the Study of Accelerated Computing X"_s, // fifty characters
                u"National Statistical Office of Semiconductor Trade"_s, u"Omdia"_s })
        .columns(
            u"region"_s, { u"Rest of Asia-Pacific without China and Japan (all)"_s, u"Europe"_s })
        .fill({ { 106.2, 12 }, { 76.3, 30 }, { 24.5, 8 } })
        .unit(u"USD bn"_s);
}

PivotMaker chineseNames()
{
    PivotMaker maker;
    return maker.rows(u"vendor"_s, { u"华为昇腾"_s, u"寒武纪"_s, u"海光信息"_s, u"昆仑芯科技"_s })
        .columns(u"segment"_s, { u"云端推理芯片"_s, u"边缘推理芯片"_s, u"终端推理芯片"_s })
        .fill({ { 81, 12, 3 }, { 26, 8, 1 }, { 22, 2, 4 }, { 11, 5, 2 } })
        .unit(u"CNY bn"_s);
}

PivotMaker wideRange()
{
    PivotMaker maker;
    return maker.periods({ u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"Tiny"_s, u"Small"_s, u"Huge"_s })
        .fill({ { 0.03, 2.1, 830 }, { 0.07, 4.4, 1622 }, { 0.2, 9, 2900 }, { 0.6, 17, 4261 } });
}

PivotMaker allEqual()
{
    PivotMaker maker;
    return maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 7, 7, 7 }, { 7, 7, 7 }, { 7, 7, 7 } });
}

PivotMaker singlePeriod()
{
    PivotMaker maker;
    return maker.periods({ u"2025"_s })
        .columns(u"vendor"_s, { u"A"_s, u"B"_s, u"C"_s })
        .fill({ { 5, 3, 9 } });
}

PivotMaker conflicts()
{
    PivotMaker maker;
    return maker.periods({ u"2023"_s, u"2024"_s, u"2025"_s })
        .columns(u"source"_s, { u"A"_s, u"B"_s })
        .fill({ { 5, 3 }, { 6, 4 }, { 8, 7 } }, Kind::Estimate)
        .conflict(1, 0, { 4, 6, 11 })
        .conflict(2, 1, { 2, 14.2 });
}

const QList<std::pair<QByteArray, PivotMaker>> &cases()
{
    static const QList<std::pair<QByteArray, PivotMaker>> all { { "one row", oneRow() },
        { "none", nothing() }, { "sixty vendors", sixtyVendors() }, { "zero total", zeroTotal() },
        { "missing year", missingYear() }, { "long names", longNames() },
        { "Chinese names", chineseNames() }, { "0.03 to 4,261", wideRange() },
        { "all equal", allEqual() }, { "single period", singlePeriod() },
        { "conflicts", conflicts() } };
    return all;
}

} // namespace

/// What charts are seldom drawn of, by every family: it is drawn without a fault or refused with a
/// reason, and what is left out is said.
class TestEdgeCases : public QObject
{
    Q_OBJECT

private slots:
    void staysReadable_data();
    void staysReadable();
    void conflictsAreNeverOneBar_data();
    void conflictsAreNeverOneBar();
    void whatIsLeftOutIsSaid_data();
    void whatIsLeftOutIsSaid();
    void disputedWholesHaveNoShares_data();
    void disputedWholesHaveNoShares();
    void legendNamesWhatIsDrawn();
    void nothingIsCalledAll();
    void areasDoNotCrossGaps();
    void loneAreasAreNamedAtTheirDot();
    void crowdsOfDotsHaveALegend();
    void tiesDoNotCross();
    void leadersAvoidOtherRanks();
    void disputedTilesSayTheirSpan();
    void oneColourNeedsNoScale();
    void emptyChartsSaySoThemselves();
};

void TestEdgeCases::staysReadable_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isLog");
    for (int i = 0; i < cases().size(); ++i) {
        for (const ChartFamily *family : chartFamilies()) {
            for (const QSizeF &size : { QSizeF(1280, 720), QSizeF(624, 420) }) {
                for (const Language language : { Language::English, Language::SimplifiedChinese }) {
                    const bool isLog = size.width() < 1000 && language == Language::English;
                    QTest::addRow("%s %s %g %s", cases()[i].first.constData(),
                        qPrintable(family->id()), size.width(), qPrintable(languageTag(language)))
                        << i << family->id() << size << language << isLog;
                }
            }
        }
    }
}

void TestEdgeCases::staysReadable()
{
    QFETCH(int, index);
    QFETCH(QString, family);
    QFETCH(QSizeF, size);
    QFETCH(Language, language);
    QFETCH(bool, isLog);
    PivotMaker maker = cases()[index].second;
    maker.pivot.exploration.logScale = isLog;
    ShownChart chart(maker.chart(family), size, language);
    QCOMPARE(labelFaults(*chart.frame, language), QStringList());
    QCOMPARE(markFaults(*chart.frame), QStringList());
    QVERIFY(!chart.frame->labels().isEmpty());
    if (chart.frame->isEmpty()) {
        QVERIFY(!chart.text(Label::Role::Message).isEmpty());
        QVERIFY(chart.frame->marks().isEmpty());
    } else {
        QVERIFY(!chart.frame->marks().isEmpty());
    }
    // Painting it must not fail either.
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    chart.scene.render(&painter, QRectF(image.rect()), chart.frame->boundingRect());
    QVERIFY(painter.end());
    QVERIFY(image.pixelColor(2, 2) != QColor(Qt::magenta));
}

void TestEdgeCases::conflictsAreNeverOneBar_data()
{
    QTest::addColumn<QString>("family");
    for (const ChartFamily *family : chartFamilies())
        QTest::newRow(qPrintable(family->id())) << family->id();
}

void TestEdgeCases::conflictsAreNeverOneBar()
{
    QFETCH(QString, family);
    const ShownChart chart(conflicts().chart(family));
    for (const Mark &mark : chart.frame->marks()) {
        const bool isDisputed = mark.cell() == CellIndex(1, 0) || mark.cell() == CellIndex(2, 1);
        // A tile of a heat map and a block of a histogram are no lengths to be compared.
        const bool isLength
            = mark.shape == Mark::Shape::Bar && family != u"heatmap" && family != u"histogram";
        QVERIFY2(!isDisputed || !isLength, qPrintable(mark.text));
        if (mark.isConflict)
            QCOMPARE(mark.shape, Mark::Shape::Point);
    }
}

void TestEdgeCases::whatIsLeftOutIsSaid_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("family");
    for (int i = 0; i < cases().size(); ++i) {
        for (const ChartFamily *family : chartFamilies()) {
            QTest::addRow("%s %s", cases()[i].first.constData(), qPrintable(family->id()))
                << i << family->id();
        }
    }
}

void TestEdgeCases::whatIsLeftOutIsSaid()
{
    QFETCH(int, index);
    QFETCH(QString, family);
    const ShownChart chart(PivotMaker(cases()[index].second).chart(family));
    if (chart.frame->isEmpty())
        return;
    // One mark for two or three numbers, or for the ends of a span that the subtitle names.
    if (QStringList { u"scatter"_s, u"bubble"_s, u"barmekko"_s }.contains(family))
        return;
    const Pivot &pivot = *chart.frame->pivot();
    QSet<CellIndex> drawn;
    bool hasTotals = false; // marks that stand for several cells: a bridge's, merged slices
    for (const Mark &mark : chart.frame->marks()) {
        if (mark.hasCell())
            drawn += mark.cell();
        hasTotals = hasTotals || (!mark.hasCell() && !mark.isGuide);
    }
    int missing = 0;
    for (int row = 0; row < pivot.rowCount(); ++row) {
        for (int column = 0; column < pivot.columnCount(); ++column) {
            const PivotCell &cell = pivot.cell(row, column);
            const bool isNumber
                = (cell.hasValue() && cell.value != 0) || cell.state == CellState::Conflict;
            missing += isNumber && !drawn.contains({ row, column }) ? 1 : 0;
        }
    }
    if (missing > 0 && !hasTotals)
        QVERIFY2(!chart.text(Label::Role::Note).isEmpty(), qPrintable(QString::number(missing)));
}

void TestEdgeCases::disputedWholesHaveNoShares_data()
{
    QTest::addColumn<QString>("family");
    QTest::newRow("percent") << u"percent"_s;
    QTest::newRow("marimekko") << u"marimekko"_s;
}

/// The other part of a place with a contradicted one is not 100 % of it.
void TestEdgeCases::disputedWholesHaveNoShares()
{
    QFETCH(QString, family);
    const ShownChart chart(conflicts().chart(family));
    const QList<Mark> bars = chart.cells(Mark::Shape::Bar);
    QCOMPARE(bars.size(), 2);
    for (const Mark &bar : bars)
        QCOMPARE(bar.row, 0);
    QVERIFY(chart.text(Label::Role::Note).contains(u"2024, 2025"_s));

    PivotMaker all = conflicts();
    all.conflict(0, 0, { 1, 2 });
    const ShownChart none(all.chart(family));
    QVERIFY(none.frame->isEmpty());
    QVERIFY(!none.text(Label::Role::Message).isEmpty());

    const ShownChart zero(zeroTotal().chart(family));
    QVERIFY(zero.text(Label::Role::Note).contains(u"zero: 2025"_s));
}

void TestEdgeCases::legendNamesWhatIsDrawn()
{
    const ShownChart chart(zeroTotal().chart(u"percent"_s));
    QVERIFY(!chart.text(Label::Role::Legend).contains(u"Returned"_s));
    QVERIFY(chart.text(Label::Role::Series).contains(u"Bought"_s));
}

/// 99.6 % beside a small rest is not written as 100.
void TestEdgeCases::nothingIsCalledAll()
{
    const ShownChart most(wideRange().chart(u"percent"_s));
    QVERIFY(most.text(Label::Role::Value).contains(u">99"_s));
    QVERIFY(!most.text(Label::Role::Value).contains(u"100"_s));
    const ShownChart all(oneRow().chart(u"percent"_s));
    QVERIFY(all.text(Label::Role::Value).contains(u"100"_s));
}

void TestEdgeCases::areasDoNotCrossGaps()
{
    const ShownChart chart(missingYear().chart(u"area"_s));
    const auto middleOf = [&](int row) {
        return chart.frame->marks()[chart.frame->markOf({ row, 1 })].rect.center().x();
    };
    QVERIFY(middleOf(2) - middleOf(1) > 1.5 * (middleOf(1) - middleOf(0)));
    for (const Mark &area : chart.all(Mark::Shape::Area)) {
        const QRectF bounds = area.bounds();
        QVERIFY(bounds.right() < middleOf(1) + 1 || bounds.left() > middleOf(2) - 1);
    }
    // The first number of A has no neighbour: a dot, and a note that says so.
    QVERIFY(!chart.frame->marks()[chart.frame->markOf({ 0, 0 })].isQuiet);
    QVERIFY(chart.frame->marks()[chart.frame->markOf({ 0, 1 })].isQuiet);
    QVERIFY(chart.text(Label::Role::Note).endsWith(u": A."_s));
}

void TestEdgeCases::loneAreasAreNamedAtTheirDot()
{
    const ShownChart chart(conflicts().chart(u"area"_s));
    const QRectF dot = chart.frame->marks()[chart.frame->markOf({ 2, 0 })].rect;
    const QList<Label> names = chart.labels(Label::Role::Series);
    QCOMPARE(names.size(), 1);
    QVERIFY(std::abs(names.first().rect.center().y() - dot.center().y()) < 10);
}

void TestEdgeCases::crowdsOfDotsHaveALegend()
{
    const ShownChart crowd(sixtyVendors().chart(u"dotstrip"_s));
    QCOMPARE(crowd.frame->isEmpty(), false);
    PivotMaker many = sixtyVendors();
    QList<QList<double>> rows;
    for (int row = 0; row < 4; ++row) {
        rows += QList<double>();
        for (int column = 0; column < 60; ++column)
            rows.last() += 100.0 / (column + 1 + row);
    }
    many.periods({ u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s }).fill(rows);
    const ShownChart chart(many.chart(u"dotstrip"_s));
    QVERIFY(chart.labels(Label::Role::Value).isEmpty());
    QCOMPARE(chart.labels(Label::Role::Legend).size(), 9);
}

void TestEdgeCases::tiesDoNotCross()
{
    // All three come to zero in the third year.
    const ShownChart chart(zeroTotal().chart(u"bump"_s));
    const auto heightOf = [&](int row, int column) {
        return chart.frame->marks()[chart.frame->markOf({ row, column })].rect.center().y();
    };
    for (int column = 0; column < 3; ++column)
        QCOMPARE(heightOf(2, column), heightOf(1, column));
}

void TestEdgeCases::leadersAvoidOtherRanks()
{
    // B ends in 2024 at the first rank, which A has in 2025.
    const ShownChart chart(conflicts().chart(u"bump"_s));
    for (const Label &name : chart.labels(Label::Role::Series)) {
        for (const Mark &mark : chart.cells(Mark::Shape::Point)) {
            for (qsizetype i = 1; i < name.leader.size(); ++i) {
                const QRectF stretch
                    = QRectF(name.leader[i - 1], name.leader[i]).normalized().adjusted(0, -1, 0, 1);
                QVERIFY2(
                    !stretch.intersects(mark.rect.adjusted(2, 2, -2, -2)), qPrintable(name.text));
            }
        }
    }
    QVERIFY(chart.text(Label::Role::Legend).contains(u"B"_s));
}

void TestEdgeCases::disputedTilesSayTheirSpan()
{
    const ShownChart chart(conflicts().chart(u"heatmap"_s));
    QVERIFY(chart.text(Label::Role::Value).contains(u"4.0 – 11.0"_s));
    QVERIFY(chart.text(Label::Role::Value).contains(u"2.0 – 14.2"_s));
}

void TestEdgeCases::oneColourNeedsNoScale()
{
    QVERIFY(ShownChart(allEqual().chart(u"heatmap"_s)).labels(Label::Role::Legend).isEmpty());
    QVERIFY(!ShownChart(wideRange().chart(u"heatmap"_s)).labels(Label::Role::Legend).isEmpty());
}

/// Not that periods are missing or that numbers must not be added.
void TestEdgeCases::emptyChartsSaySoThemselves()
{
    const Pivot pivot = nothing().make();
    for (const ChartFamily *family : chartFamilies()) {
        QCOMPARE(whyNotShown(*family, pivot, Language::English), QString());
        const ShownChart chart(nothing().chart(family->id()));
        QVERIFY(chart.frame->isEmpty());
        QVERIFY2(chart.text(Label::Role::Message).contains(u"No numbers"_s),
            qPrintable(family->id() + u": "_s + chart.text(Label::Role::Message)));
    }
}

QTEST_MAIN(TestEdgeCases)
#include "tst_edgecases.moc"
