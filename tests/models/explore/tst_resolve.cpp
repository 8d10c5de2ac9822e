// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/evaluate.h"
#include "tests/support/smallcube.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::test;

class ResolveTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsIn();
    void refuses_data();
    void refuses();

private:
    const CubePtr m_cube = SmallCube()({ { u"google/tpu"_s, u"2024"_s, 1 },
        { u"google/tpu"_s, u"2024"_s, 1, u"b"_s, Kind::Actual, Qualifier::None, u"CNY bn"_s,
            u"money"_s } });
};

void ResolveTest::fillsIn()
{
    Exploration exploration;
    exploration.rows = { u"VENDOR"_s };
    exploration.columns = u"Period"_s;
    exploration.filters = { { u"Vendor"_s, { u"GOOGLE"_s }, false },
        { u"PERIOD"_s, { u"2024q1"_s }, true }, { u"Measure"_s, { u"FLOW"_s }, false } };
    exploration.levels = { { u"Platform"_s, 1 } };
    exploration.currency = u"usd"_s;
    const auto resolved = resolve(*m_cube, exploration);
    QVERIFY2(
        resolved.has_value(), resolved.has_value() ? "" : qPrintable(resolved.error().message()));
    QCOMPARE(resolved->dataset, u"small"_s);
    QCOMPARE(resolved->measure, u"flow"_s);
    QCOMPARE(resolved->rows, QStringList { u"vendor"_s });
    QCOMPARE(resolved->columns, u"period"_s);
    QCOMPARE(resolved->filters[0], (Filter { u"vendor"_s, { u"google"_s }, false }));
    QCOMPARE(resolved->filters[1], (Filter { u"period"_s, { u"2024Q1"_s }, true }));
    QCOMPARE(resolved->filters[2], (Filter { u"measure"_s, { u"flow"_s }, false }));
    QCOMPARE(resolved->levels.value(u"platform"_s), 1);
    QCOMPARE(resolved->currency, u"USD"_s);
    // What is resolved stays as it is.
    QCOMPARE(*resolve(*m_cube, *resolved), *resolved);
}

void ResolveTest::refuses_data()
{
    QTest::addColumn<Exploration>("exploration");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, ErrorCode code, const QString &says,
                         const std::function<void(Exploration &)> &change) {
        Exploration exploration;
        change(exploration);
        QTest::newRow(name) << exploration << code << says;
    };
    add("dataset", ErrorCode::NotFound, u"\"small\""_s,
        [](Exploration &e) { e.dataset = u"smal"_s; });
    add("measure", ErrorCode::NotFound, u"\"flow\""_s,
        [](Exploration &e) { e.measure = u"flw"_s; });
    add("nothing near", ErrorCode::NotFound, u"flow, stock, rate"_s,
        [](Exploration &e) { e.measure = u"xyzzy"_s; });
    add("row", ErrorCode::NotFound, u"\"vendor\""_s,
        [](Exploration &e) { e.rows = { u"vender"_s }; });
    add("column", ErrorCode::NotFound, u"\"period\""_s, [](Exploration &e) {
        e.rows = { u"vendor"_s };
        e.columns = u"perod"_s;
    });
    add("twice", ErrorCode::InvalidArgument, u"period"_s,
        [](Exploration &e) { e.columns = u"period"_s; });
    add("filter", ErrorCode::NotFound, u"regoin"_s, [](Exploration &e) {
        e.filters = { { u"regoin"_s, { u"a"_s }, false } };
    });
    add("member", ErrorCode::NotFound, u"\"google\""_s, [](Exploration &e) {
        e.filters = { { u"vendor"_s, { u"gogle"_s }, false } };
    });
    add("member of measure", ErrorCode::NotFound, u"\"stock\""_s, [](Exploration &e) {
        e.filters = { { u"measure"_s, { u"stok"_s }, false } };
    });
    add("period as a member", ErrorCode::InvalidArgument, u"soon"_s, [](Exploration &e) {
        e.filters = { { u"period"_s, { u"soon"_s }, false } };
    });
    add("level of what", ErrorCode::NotFound, u"\"vendor\""_s, [](Exploration &e) {
        e.levels = { { u"vendr"_s, 1 } };
    });
    add("level of time", ErrorCode::NotFound, u"period"_s, [](Exploration &e) {
        e.levels = { { u"period"_s, 1 } };
    });
    add("too deep", ErrorCode::InvalidArgument, u"1 (the top) to 2"_s, [](Exploration &e) {
        e.levels = { { u"vendor"_s, 3 } };
    });
    add("currency", ErrorCode::NotFound, u"USD, CNY, JPY"_s,
        [](Exploration &e) { e.currency = u"XXX"_s; });
    add("rate of a year before the first", ErrorCode::NotFound, u"1990"_s, [](Exploration &e) {
        e.currency = u"USD"_s;
        e.rateBasis = RateBasis::Fixed;
        e.rateYear = 1990;
    });
    add("a range that ends before it begins", ErrorCode::InvalidArgument, u"2024..2020"_s,
        [](Exploration &e) {
            e.periods = { Period::ofYear(2024), Period::ofYear(2020) };
        });
    add("negative top", ErrorCode::InvalidArgument, u"negative"_s,
        [](Exploration &e) { e.top = -1; });
}

void ResolveTest::refuses()
{
    QFETCH(const Exploration, exploration);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, says);
    const auto resolved = resolve(*m_cube, exploration);
    QVERIFY(!resolved.has_value());
    QCOMPARE(resolved.error().code, code);
    QVERIFY2(resolved.error().message().contains(says), qPrintable(resolved.error().message()));
    QVERIFY(!evaluate(*m_cube, exploration).has_value());
}

QTEST_GUILESS_MAIN(ResolveTest)
#include "tst_resolve.moc"
