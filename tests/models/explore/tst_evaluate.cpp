// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/evaluate.h"
#include "tests/support/smallcube.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::test;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

/// A cell as a line: `value state qualifier numbers`, e.g. `5 value`, `- conflict 2`.
QString line(const PivotCell &cell)
{
    QStringList words { cell.hasValue() ? QString::number(cell.value, 'g', 12) : u"-"_s,
        cellStateId(cell.state) };
    if (cell.qualifier != Qualifier::None)
        words << qualifierId(cell.qualifier);
    if (cell.numberCount != (cell.hasValue() ? 1 : 0))
        words << QString::number(cell.numberCount);
    return words.join(u' ');
}

QString labelText(const AxisLabel &label)
{
    QStringList parts;
    for (const AxisMember &member : label)
        parts << (member.isOther ? u"(other)"_s : member.id);
    return parts.join(u'+');
}

/// A pivot as lines: `row | column: cell`; totals as row or column `total`.
QStringList lines(const Pivot &pivot)
{
    QStringList result;
    const bool hasColumns = !pivot.columns.dimensions.isEmpty();
    for (int row = 0; row < pivot.rowCount(); ++row) {
        for (int column = 0; column < pivot.columnCount(); ++column) {
            QString text = labelText(pivot.rows.labels[row]);
            if (hasColumns)
                text += u" | "_s + labelText(pivot.columns.labels[column]);
            result << text + u": "_s + line(pivot.cell(row, column));
        }
    }
    return result;
}

SmallRow row(const QString &members, const QString &period, double value)
{
    return { members, period, value };
}

SmallRow of(const QString &measure, SmallRow row)
{
    row.measure = measure;
    return row;
}

SmallRow from(const QString &source, SmallRow row)
{
    row.source = source;
    return row;
}

SmallRow as(Qualifier qualifier, SmallRow row)
{
    row.qualifier = qualifier;
    return row;
}

SmallRow in(const QString &unit, SmallRow row)
{
    row.unit = unit;
    row.measure = u"money"_s;
    return row;
}

SmallRow kind(Kind kind, SmallRow row)
{
    row.kind = kind;
    return row;
}

Exploration looking(const QStringList &rows, const QString &columns = {})
{
    Exploration exploration;
    exploration.rows = rows;
    exploration.columns = columns;
    return exploration;
}

Exploration with(Exploration exploration, const Filter &filter)
{
    exploration.filters.append(filter);
    return exploration;
}

Exploration measuring(const QString &measure, Exploration exploration)
{
    exploration.measure = measure;
    return exploration;
}

Exploration stepped(Grain step, Exploration exploration)
{
    exploration.step = step;
    return exploration;
}

Exploration atLevel(const QString &dimension, int level, Exploration exploration)
{
    exploration.levels.insert(dimension, level);
    return exploration;
}

Exploration converted(
    const QString &currency, Exploration exploration, RateBasis basis = RateBasis::Year)
{
    exploration.currency = currency;
    exploration.rateBasis = basis;
    exploration.rateYear = basis == RateBasis::Fixed ? 2024 : 0;
    return measuring(u"money"_s, exploration);
}

} // namespace

/// The rules of adding up, one data row each, on cubes of a few rows.
class EvaluateTest : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void totals_data();
    void totals();
    void marksSumsBelowALevel();
    void listsSumsOfConflictingSources();
    void keepsRangeOfSingleNumbers();
    void namesUnitsThatDiffer();
    void saysWhatIsIncomplete();
    void stopsWhenCancelled();
    void labelsPeriodsInOrder();
    void capsNumbers();

private:
    void memberRules();
    void groupRules();
    void periodRules();
    void currencyRules();
    void orderRules();
};

void EvaluateTest::rules_data()
{
    QTest::addColumn<CubePtr>("cube");
    QTest::addColumn<Exploration>("exploration");
    QTest::addColumn<QStringList>("expected");
    memberRules();
    groupRules();
    periodRules();
    currencyRules();
    orderRules();
}

void EvaluateTest::memberRules()
{
    const SmallCube cube;
    const auto years = looking({ u"period"_s });
    QTest::newRow("one number is shown") << cube({ row(u"google/tpu"_s, u"2024"_s, 5) }) << years
                                         << QStringList { u"2024: 5 value"_s };
    QTest::newRow("zero is a number") << cube({ row(u"google/tpu"_s, u"2024"_s, 0) }) << years
                                      << QStringList { u"2024: 0 value"_s };
    QTest::newRow("a row without a number is no number")
        << cube({ row(u"google/tpu"_s, u"2024"_s, NaN), row(u"meta/tpu"_s, u"2024"_s, 3) }) << years
        << QStringList { u"2024: 3 value"_s };
    QTest::newRow("members add") << cube(
        { row(u"google/tpu"_s, u"2024"_s, 5), row(u"amazon/tpu"_s, u"2024"_s, 2) })
                                 << years << QStringList { u"2024: 7 value 2"_s };
    QTest::newRow("a parent's own number is used as it is") << cube(
        { row(u"clouds/tpu"_s, u"2024"_s, 9), row(u"google/tpu"_s, u"2024"_s, 5),
            row(u"amazon/tpu"_s, u"2024"_s, 2) }) << years << QStringList { u"2024: 9 value"_s };
    QTest::newRow("the whole's own number is used as it is") << cube(
        { row(u"all/all"_s, u"2024"_s, 20), row(u"clouds/tpu"_s, u"2024"_s, 9),
            row(u"nvidia/h100"_s, u"2024"_s, 4) }) << years << QStringList { u"2024: 20 value"_s };
    QTest::newRow("a parent is added to its siblings' children") << cube(
        { row(u"clouds/tpu"_s, u"2024"_s, 9), row(u"google/tpu"_s, u"2024"_s, 5),
            row(u"nvidia/tpu"_s, u"2024"_s, 4) }) << years << QStringList { u"2024: 13 value 2"_s };
    QTest::newRow("a parent covers its children on its own platform only")
        << cube({ row(u"clouds/tpu"_s, u"2024"_s, 9), row(u"google/tpu"_s, u"2024"_s, 5),
               row(u"google/h100"_s, u"2024"_s, 3) })
        << years << QStringList { u"2024: 12 value 2"_s };
    QTest::newRow("numbers that overlap across two dimensions do not add")
        << cube({ row(u"clouds/h100"_s, u"2024"_s, 9), row(u"google/gpu"_s, u"2024"_s, 5) })
        << years << QStringList { u"2024: - not-additive 2"_s };
    QTest::newRow("groups do not add to others")
        << cube({ row(u"top-2/tpu"_s, u"2024"_s, 9), row(u"google/tpu"_s, u"2024"_s, 5) }) << years
        << QStringList { u"2024: - not-additive 2"_s };
    QTest::newRow("groups do not add to each other")
        << cube({ row(u"top-2/tpu"_s, u"2024"_s, 9), row(u"top-3/tpu"_s, u"2024"_s, 12) }) << years
        << QStringList { u"2024: - not-additive 2"_s };
    QTest::newRow("one group alone is shown") << cube({ row(u"top-2/tpu"_s, u"2024"_s, 9) })
                                              << years << QStringList { u"2024: 9 value"_s };
    QTest::newRow("rates of members do not add")
        << cube({ of(u"rate"_s, row(u"google/tpu"_s, u"2024"_s, 40)),
               of(u"rate"_s, row(u"amazon/tpu"_s, u"2024"_s, 20)) })
        << measuring(u"rate"_s, years) << QStringList { u"2024: - not-additive 2"_s };
    QTest::newRow("a parent's rate is shown beside its children's")
        << cube({ of(u"rate"_s, row(u"clouds/tpu"_s, u"2024"_s, 60)),
               of(u"rate"_s, row(u"google/tpu"_s, u"2024"_s, 40)) })
        << measuring(u"rate"_s, years) << QStringList { u"2024: 60 value"_s };
    QTest::newRow("own level shows each as published")
        << cube({ row(u"clouds/tpu"_s, u"2024"_s, 9), row(u"google/tpu"_s, u"2024"_s, 5) })
        << looking({ u"vendor"_s }) << QStringList { u"clouds: 9 value"_s, u"google: 5 value"_s };
    QTest::newRow("a level leaves out what stands above it")
        << cube({ row(u"all/tpu"_s, u"2024"_s, 30), row(u"clouds/tpu"_s, u"2024"_s, 9),
               row(u"google/tpu"_s, u"2024"_s, 5) })
        << atLevel(u"vendor"_s, 2, looking({ u"vendor"_s }))
        << QStringList { u"google: 5 value"_s };
    QTest::newRow("a level rolls children up")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5), row(u"amazon/tpu"_s, u"2024"_s, 2),
               row(u"nvidia/h100"_s, u"2024"_s, 4), row(u"chips/h100"_s, u"2024"_s, 6) })
        << atLevel(u"vendor"_s, 1, looking({ u"vendor"_s }))
        << QStringList { u"clouds: 7 partial 2"_s, u"chips: 6 value"_s };
    QTest::newRow("level 0 is the whole")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5), row(u"nvidia/h100"_s, u"2024"_s, 4) })
        << atLevel(u"vendor"_s, 0, looking({ u"vendor"_s }))
        << QStringList { u"all: 9 partial 2"_s };
    QTest::newRow("complete children make a whole")
        << SmallCube { false, true }(
               { row(u"google/tpu"_s, u"2024"_s, 5), row(u"amazon/tpu"_s, u"2024"_s, 2) })
        << atLevel(u"vendor"_s, 1, looking({ u"vendor"_s }))
        << QStringList { u"clouds: 7 value 2"_s };
    QTest::newRow("a filter keeps what stands below")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5), row(u"nvidia/h100"_s, u"2024"_s, 4) })
        << with(years, { u"vendor"_s, { u"Clouds"_s }, false })
        << QStringList { u"2024: 5 value"_s };
    QTest::newRow("a filter for the whole keeps everything")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5), row(u"nvidia/h100"_s, u"2024"_s, 4) })
        << with(years, { u"vendor"_s, { u"all"_s }, false })
        << QStringList { u"2024: 9 value 2"_s };
    QTest::newRow("filters of one dimension all hold")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5), row(u"amazon/tpu"_s, u"2024"_s, 2) })
        << with(with(years, { u"vendor"_s, { u"clouds"_s }, false }),
               { u"vendor"_s, { u"google"_s }, true })
        << QStringList { u"2024: 2 value"_s };
    QTest::newRow("two dimensions on the rows")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5), row(u"google/h100"_s, u"2023"_s, 1) })
        << looking({ u"vendor"_s, u"platform"_s }, u"period"_s)
        << QStringList { u"google+h100 | 2023: 1 value"_s, u"google+h100 | 2024: - missing"_s,
               u"google+tpu | 2023: - missing"_s, u"google+tpu | 2024: 5 value"_s };
    QTest::newRow("no dimension at all")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5), row(u"meta/tpu"_s, u"2024"_s, 1) })
        << looking({}) << QStringList { u": 6 value 2"_s };
}

void EvaluateTest::groupRules()
{
    const SmallCube cube;
    const auto years = looking({ u"period"_s });
    QTest::newRow("sources are never added") << cube(
        { row(u"google/tpu"_s, u"2024"_s, 5), from(u"b"_s, row(u"amazon/tpu"_s, u"2024"_s, 2)) })
                                             << years << QStringList { u"2024: - conflict 2"_s };
    QTest::newRow("sources that agree still are two") << cube(
        { row(u"google/tpu"_s, u"2024"_s, 5), from(u"b"_s, row(u"google/tpu"_s, u"2024"_s, 5)) })
                                                      << years
                                                      << QStringList { u"2024: - conflict 2"_s };
    QTest::newRow("sources stand side by side") << cube(
        { row(u"google/tpu"_s, u"2024"_s, 5), from(u"b"_s, row(u"google/tpu"_s, u"2024"_s, 6)) })
                                                << looking({ u"source"_s })
                                                << QStringList { u"a: 5 value"_s, u"b: 6 value"_s };
    QTest::newRow("kinds of the same thing contradict")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5),
               kind(Kind::Forecast, row(u"google/tpu"_s, u"2024"_s, 6)) })
        << years << QStringList { u"2024: - conflict 2"_s };
    QTest::newRow("kinds of different members add")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5),
               kind(Kind::Forecast, row(u"amazon/tpu"_s, u"2024"_s, 6)) })
        << years << QStringList { u"2024: 11 value 2"_s };
    QTest::newRow("both ends of a range")
        << cube({ as(Qualifier::RangeLow, row(u"google/tpu"_s, u"2024"_s, 5)),
               as(Qualifier::RangeHigh, row(u"google/tpu"_s, u"2024"_s, 6)) })
        << years << QStringList { u"2024: - conflict 2"_s };
    QTest::newRow("a range below a parent's own number is ignored")
        << cube({ row(u"clouds/tpu"_s, u"2024"_s, 9),
               as(Qualifier::RangeLow, row(u"google/tpu"_s, u"2024"_s, 5)),
               as(Qualifier::RangeHigh, row(u"google/tpu"_s, u"2024"_s, 6)) })
        << years << QStringList { u"2024: 9 value"_s };
    QTest::newRow("a qualifier stays with its number")
        << cube({ as(Qualifier::Approx, row(u"google/tpu"_s, u"2024"_s, 5)) }) << years
        << QStringList { u"2024: 5 value approx"_s };
    QTest::newRow("a dataset may combine sources") << SmallCube { true }(
        { row(u"google/tpu"_s, u"2024"_s, 5), from(u"b"_s, row(u"amazon/tpu"_s, u"2024"_s, 2)) })
                                                   << years << QStringList { u"2024: 7 value 2"_s };
    QTest::newRow("combined sources contradict about the same member")
        << SmallCube { true }({ row(u"google/tpu"_s, u"2024"_s, 5),
               from(u"b"_s, row(u"google/tpu"_s, u"2024"_s, 2)),
               from(u"b"_s, row(u"amazon/tpu"_s, u"2024"_s, 2)) })
        << years << QStringList { u"2024: - conflict 3"_s };
    QTest::newRow("events are counted")
        << cube({ of(u"events"_s, row(u"google/tpu"_s, u"2024"_s, 1)),
               of(u"events"_s, row(u"google/tpu"_s, u"2024"_s, 1)),
               from(u"b"_s, of(u"events"_s, row(u"google/tpu"_s, {}, 1))) })
        << measuring(u"events"_s, looking({ u"vendor"_s }))
        << QStringList { u"google: 3 value 3"_s };
    QTest::newRow("measures are never added")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5),
               of(u"stock"_s, row(u"google/tpu"_s, u"2024"_s, 50)) })
        << with(years, { u"measure"_s, { u"flow"_s, u"stock"_s }, false })
        << QStringList { u"2024: - conflict 2"_s };
    QTest::newRow("measures stand side by side, each by its own rule")
        << cube({ row(u"google/tpu"_s, u"2024Q1"_s, 5), row(u"google/tpu"_s, u"2024Q2"_s, 6),
               of(u"stock"_s, row(u"google/tpu"_s, u"2024Q1"_s, 50)),
               of(u"stock"_s, row(u"google/tpu"_s, u"2024Q2"_s, 56)) })
        << looking({ u"measure"_s }) << QStringList { u"flow: 11 value 2"_s, u"stock: 56 value"_s };
}

void EvaluateTest::periodRules()
{
    const SmallCube cube;
    const auto years = stepped(Grain::Year, looking({ u"period"_s }));
    const auto quarters = [](const QString &measure, const QList<double> &values) {
        QList<SmallRow> rows;
        for (qsizetype i = 0; i < values.size(); ++i) {
            rows << of(
                measure, row(u"google/tpu"_s, u"2024Q"_s + QString::number(i + 1), values[i]));
        }
        return rows;
    };
    const QList<SmallRow> flow = quarters(u"flow"_s, { 1, 2, 3, 4 });
    const QList<SmallRow> stock = quarters(u"stock"_s, { 10, 20, 30, 40 });
    QTest::newRow("flows add to the year")
        << cube(flow) << years << QStringList { u"2024: 10 value 4"_s };
    QTest::newRow("flows add to halves")
        << cube(flow) << stepped(Grain::Half, looking({ u"period"_s }))
        << QStringList { u"2024H1: 3 value 2"_s, u"2024H2: 7 value 2"_s };
    QTest::newRow("stocks take the last")
        << cube(stock) << measuring(u"stock"_s, years) << QStringList { u"2024: 40 value"_s };
    QTest::newRow("rates do neither")
        << cube(quarters(u"rate"_s, { 10, 20 })) << measuring(u"rate"_s, years)
        << QStringList { u"2024: - not-additive 2"_s };
    QTest::newRow("a single rate is shown")
        << cube(quarters(u"rate"_s, { 10 })) << measuring(u"rate"_s, years)
        << QStringList { u"2024: 10 value"_s };
    QTest::newRow("a quarter is missing") << cube(quarters(u"flow"_s, { 1, 2, 3 })) << years
                                          << QStringList { u"2024: - missing incomplete 3"_s };
    QTest::newRow("another member of the source covers the quarter")
        << cube(quarters(u"flow"_s, { 1, 2, 3 }) + QList { row(u"amazon/tpu"_s, u"2024Q4"_s, 9) })
        << with(years, { u"vendor"_s, { u"google"_s }, false })
        << QStringList { u"2024: 6 value 3"_s };
    QTest::newRow("another source does not cover the quarter")
        << cube(quarters(u"flow"_s, { 1, 2, 3 })
               + QList { from(u"b"_s, row(u"google/tpu"_s, u"2024Q4"_s, 9)) })
        << with(years, { u"source"_s, { u"a"_s }, false })
        << QStringList { u"2024: - missing incomplete 3"_s };
    QTest::newRow("an incomplete number does not cover the quarter")
        << cube(quarters(u"flow"_s, { 1, 2, 3 })
               + QList { as(Qualifier::Incomplete, row(u"google/tpu"_s, u"2024Q4"_s, 9)) })
        << years << QStringList { u"2024: - missing incomplete 4"_s };
    QTest::newRow("a number beyond the range does not cover the quarter") << cube(flow) << [&] {
        Exploration exploration = years;
        exploration.periods = PeriodRange::parse(u"2024Q1..2024Q3").value();
        return exploration;
    }() << QStringList { u"2024: - missing incomplete 3"_s };
    QTest::newRow("halves and quarters together") << cube({ row(u"google/tpu"_s, u"2024H1"_s, 5),
        row(u"google/tpu"_s, u"2024Q3"_s, 2), row(u"google/tpu"_s, u"2024Q4"_s, 3) })
                                                  << years << QStringList { u"2024: 10 value 3"_s };
    QTest::newRow("a half is not added to its own quarter")
        << cube(flow + QList { row(u"google/tpu"_s, u"2024H1"_s, 5) }) << years
        << QStringList { u"2024: 12 value 3"_s };
    QTest::newRow("the published year wins over its quarters")
        << cube(flow + QList { row(u"google/tpu"_s, u"2024"_s, 11) }) << years
        << QStringList { u"2024: 11 value"_s };
    QTest::newRow("a year of one member beside the quarters of another")
        << cube(flow + QList { row(u"amazon/tpu"_s, u"2024"_s, 100) }) << years
        << QStringList { u"2024: 110 value 5"_s };
    QTest::newRow("the whole's year covers the members' quarters")
        << cube(flow + QList { row(u"all/all"_s, u"2024"_s, 100) }) << years
        << QStringList { u"2024: 100 value"_s };
    QTest::newRow("years are left out of quarters")
        << cube(flow + QList { row(u"google/tpu"_s, u"2023"_s, 11) })
        << stepped(Grain::Quarter, looking({ u"period"_s }))
        << QStringList { u"2024Q1: 1 value"_s, u"2024Q2: 2 value"_s, u"2024Q3: 3 value"_s,
               u"2024Q4: 4 value"_s };
    QTest::newRow("fiscal years keep apart")
        << cube({ row(u"google/tpu"_s, u"FY2024"_s, 5), row(u"google/tpu"_s, u"2024"_s, 6) })
        << years << QStringList { u"2024: 6 value"_s, u"FY2024: 5 value"_s };
    QTest::newRow("a stock whose last quarter is incomplete")
        << cube(quarters(u"stock"_s, { 10, 20, 30 })
               + QList { of(
                   u"stock"_s, as(Qualifier::Incomplete, row(u"google/tpu"_s, u"2024Q4"_s, 9))) })
        << measuring(u"stock"_s, years) << QStringList { u"2024: 30 value"_s };
    QTest::newRow("a stock with nothing complete")
        << cube({ of(u"stock"_s, as(Qualifier::Incomplete, row(u"google/tpu"_s, u"2024Q1"_s, 9))) })
        << measuring(u"stock"_s, years) << QStringList { u"2024: - missing incomplete 1"_s };
    QTest::newRow("a stock that is not reported at the end")
        << cube(stock + QList { of(u"stock"_s, row(u"amazon/tpu"_s, u"2024Q3"_s, 7)) })
        << with(measuring(u"stock"_s, years), { u"vendor"_s, { u"amazon"_s }, false })
        << QStringList { u"2024: - missing incomplete 1"_s };

    const auto vendors = looking({ u"vendor"_s });
    QTest::newRow("an incomplete number is shown alone")
        << cube({ as(Qualifier::Incomplete, row(u"google/tpu"_s, u"2024"_s, 5)) }) << vendors
        << QStringList { u"google: 5 value incomplete"_s };
    QTest::newRow("a sum that lost some")
        << cube({ as(Qualifier::Incomplete, row(u"google/tpu"_s, u"2024"_s, 5)),
               row(u"google/h100"_s, u"2024"_s, 2) })
        << vendors << QStringList { u"google: 2 partial incomplete"_s };
    QTest::newRow("a sum that lost all")
        << cube({ as(Qualifier::Incomplete, row(u"google/tpu"_s, u"2024"_s, 5)),
               as(Qualifier::Incomplete, row(u"google/h100"_s, u"2024"_s, 2)) })
        << vendors << QStringList { u"google: - missing incomplete 2"_s };
    QTest::newRow("flows of contiguous years add without an axis of time")
        << cube({ row(u"google/tpu"_s, u"2023"_s, 5), row(u"google/tpu"_s, u"2024"_s, 6) })
        << vendors << QStringList { u"google: 11 value 2"_s };
    QTest::newRow("years with a gap do not")
        << cube({ row(u"google/tpu"_s, u"2022"_s, 5), row(u"google/tpu"_s, u"2024"_s, 6) })
        << vendors << QStringList { u"google: - not-additive 2"_s };
    QTest::newRow("a gap that the source covers with others is none")
        << cube({ row(u"google/tpu"_s, u"2022"_s, 5), row(u"google/tpu"_s, u"2024"_s, 6),
               row(u"amazon/tpu"_s, u"2023"_s, 1) })
        << vendors << QStringList { u"google: 11 value 2"_s, u"amazon: 1 value"_s };
    QTest::newRow("years and quarters do not add")
        << cube({ row(u"google/tpu"_s, u"2023"_s, 5), row(u"google/tpu"_s, u"2024Q1"_s, 6) })
        << vendors << QStringList { u"google: - not-additive 2"_s };
    QTest::newRow("stocks without an axis of time take the last")
        << cube(stock) << measuring(u"stock"_s, vendors) << QStringList { u"google: 40 value"_s };
    QTest::newRow("a stock that the last period does not report")
        << cube(stock
               + QList { of(u"stock"_s, row(u"amazon/tpu"_s, u"2024Q3"_s, 7)),
                   of(u"stock"_s, row(u"amazon/tpu"_s, u"2024Q2"_s, 7)) })
        << measuring(u"stock"_s, vendors)
        << QStringList { u"google: 40 value"_s, u"amazon: - missing"_s };
    QTest::newRow("undated numbers do not add to dated ones")
        << cube({ row(u"google/tpu"_s, {}, 5), row(u"google/tpu"_s, u"2024"_s, 6) }) << vendors
        << QStringList { u"google: - not-additive 2"_s };
    QTest::newRow("combined sources need the same years of each member")
        << SmallCube { true }(
               { row(u"google/tpu"_s, u"2023"_s, 5), row(u"google/tpu"_s, u"2024"_s, 6),
                   from(u"b"_s, row(u"amazon/tpu"_s, u"2024"_s, 1)) })
        << looking({ u"platform"_s }) << QStringList { u"tpu: - not-additive 3"_s };
}

void EvaluateTest::currencyRules()
{
    const SmallCube cube;
    const auto years = measuring(u"money"_s, looking({ u"period"_s }));
    const QList<SmallRow> mixed { in(u"USD bn"_s, row(u"google/tpu"_s, u"2024"_s, 1)),
        in(u"CNY bn"_s, row(u"amazon/tpu"_s, u"2024"_s, 10)) };
    QTest::newRow("currencies are never added")
        << cube(mixed) << years << QStringList { u"2024: - conflict 2"_s };
    QTest::newRow("converted they add")
        << cube(mixed) << converted(u"USD"_s, years) << QStringList { u"2024: 3 value 2"_s };
    QTest::newRow("published means unconverted")
        << cube(mixed) << converted(u"USD"_s, years, RateBasis::Published)
        << QStringList { u"2024: - conflict 2"_s };
    QTest::newRow("each at the rate of its year")
        << cube({ in(u"CNY bn"_s, row(u"google/tpu"_s, u"2023"_s, 40)),
               in(u"CNY bn"_s, row(u"google/tpu"_s, u"2024"_s, 40)),
               in(u"CNY bn"_s, row(u"google/tpu"_s, u"2030"_s, 40)) })
        << converted(u"USD"_s, years)
        << QStringList { u"2023: 5 value"_s, u"2024: 8 value"_s, u"2030: 8 value"_s };
    QTest::newRow("all at the rate of one year")
        << cube({ in(u"CNY bn"_s, row(u"google/tpu"_s, u"2023"_s, 40)),
               in(u"CNY bn"_s, row(u"google/tpu"_s, u"2022"_s, 40)) })
        << converted(u"USD"_s, years, RateBasis::Fixed)
        << QStringList { u"2022: 8 value"_s, u"2023: 8 value"_s };
    QTest::newRow("without a rate a number is left out")
        << cube({ in(u"CNY bn"_s, row(u"google/tpu"_s, u"2022"_s, 40)),
               in(u"CNY bn"_s, row(u"google/tpu"_s, u"2023"_s, 40)) })
        << converted(u"USD"_s, years) << QStringList { u"2023: 5 value"_s };
    QTest::newRow("through a third currency")
        << cube({ in(u"JPY bn"_s, row(u"google/tpu"_s, u"2024"_s, 100)) })
        << converted(u"CNY"_s, years) << QStringList { u"2024: 5 value"_s };
    QTest::newRow("another scale comes to the measure's")
        << cube({ in(u"CNY m"_s, row(u"google/tpu"_s, u"2024"_s, 5000)) })
        << converted(u"USD"_s, years) << QStringList { u"2024: 1 value"_s };
}

void EvaluateTest::orderRules()
{
    const SmallCube cube;
    const CubePtr vendors
        = cube({ row(u"google/tpu"_s, u"2023"_s, 1), row(u"google/tpu"_s, u"2024"_s, 5),
            row(u"amazon/tpu"_s, u"2023"_s, 4), row(u"amazon/tpu"_s, u"2024"_s, 4),
            row(u"meta/tpu"_s, u"2024"_s, -7), row(u"nvidia/tpu"_s, u"2024"_s, 1) });
    const auto sorted = [](SortBy sort, bool descending, int top = 0) {
        Exploration exploration;
        exploration.rows = { u"vendor"_s };
        exploration.columns = u"period"_s;
        exploration.periods = PeriodRange::parse(u"2024").value();
        exploration.sort = sort;
        exploration.descending = descending;
        exploration.top = top;
        return exploration;
    };
    QTest::newRow("given order") << vendors << sorted(SortBy::Given, false)
                                 << QStringList { u"google | 2024: 5 value"_s,
                                        u"amazon | 2024: 4 value"_s, u"meta | 2024: -7 value"_s,
                                        u"nvidia | 2024: 1 value"_s };
    QTest::newRow("given order, reversed")
        << vendors << sorted(SortBy::Given, true)
        << QStringList { u"nvidia | 2024: 1 value"_s, u"meta | 2024: -7 value"_s,
               u"amazon | 2024: 4 value"_s, u"google | 2024: 5 value"_s };
    QTest::newRow("by name") << vendors << sorted(SortBy::Name, false)
                             << QStringList { u"amazon | 2024: 4 value"_s,
                                    u"google | 2024: 5 value"_s, u"meta | 2024: -7 value"_s,
                                    u"nvidia | 2024: 1 value"_s };
    QTest::newRow("by value") << vendors << sorted(SortBy::Value, true)
                              << QStringList { u"google | 2024: 5 value"_s,
                                     u"amazon | 2024: 4 value"_s, u"nvidia | 2024: 1 value"_s,
                                     u"meta | 2024: -7 value"_s };
    QTest::newRow("the largest by size, the rest together, last")
        << vendors << sorted(SortBy::Value, false, 2)
        << QStringList { u"meta | 2024: -7 value"_s, u"google | 2024: 5 value"_s,
               u"(other) | 2024: 5 value 2"_s };
    QTest::newRow("no more members than the largest asked for")
        << vendors << sorted(SortBy::Name, false, 4)
        << QStringList { u"amazon | 2024: 4 value"_s, u"google | 2024: 5 value"_s,
               u"meta | 2024: -7 value"_s, u"nvidia | 2024: 1 value"_s };
    QTest::newRow("what a kept member contains is not in other")
        << cube({ row(u"clouds/tpu"_s, u"2024"_s, 90), row(u"google/tpu"_s, u"2024"_s, 50),
               row(u"nvidia/tpu"_s, u"2024"_s, 5) })
        << sorted(SortBy::Value, true, 1)
        << QStringList { u"clouds | 2024: 90 value"_s, u"(other) | 2024: 5 value"_s };
    QTest::newRow("what contains a kept member is not in other")
        << cube({ row(u"top-2/tpu"_s, u"2024"_s, 30), row(u"google/tpu"_s, u"2024"_s, 50),
               row(u"nvidia/tpu"_s, u"2024"_s, 5) })
        << sorted(SortBy::Value, true, 1)
        << QStringList { u"google | 2024: 50 value"_s, u"(other) | 2024: 5 value"_s };
    QTest::newRow("other rates do not add")
        << cube({ of(u"rate"_s, row(u"google/tpu"_s, u"2024"_s, 50)),
               of(u"rate"_s, row(u"amazon/tpu"_s, u"2024"_s, 20)),
               of(u"rate"_s, row(u"meta/tpu"_s, u"2024"_s, 10)) })
        << measuring(u"rate"_s, sorted(SortBy::Value, true, 1))
        << QStringList { u"google | 2024: 50 value"_s, u"(other) | 2024: - not-additive 2"_s };
    QTest::newRow("time ascends whatever the order")
        << vendors <<
        [] {
            Exploration exploration;
            exploration.rows = { u"period"_s };
            exploration.columns = u"vendor"_s;
            exploration.filters = { { u"vendor"_s, { u"google"_s, u"amazon"_s }, false } };
            exploration.sort = SortBy::Value;
            exploration.descending = true;
            return exploration;
        }()
        << QStringList { u"2023 | amazon: 4 value"_s, u"2023 | google: 1 value"_s,
               u"2024 | amazon: 4 value"_s, u"2024 | google: 5 value"_s };
}

void EvaluateTest::rules()
{
    QFETCH(const CubePtr, cube);
    QFETCH(const Exploration, exploration);
    QFETCH(const QStringList, expected);
    const auto pivot = evaluate(*cube, exploration);
    QVERIFY2(pivot.has_value(), pivot.has_value() ? "" : qPrintable(pivot.error().message()));
    QCOMPARE(lines(*pivot), expected);
}

void EvaluateTest::totals_data()
{
    QTest::addColumn<CubePtr>("cube");
    QTest::addColumn<Exploration>("exploration");
    QTest::addColumn<QStringList>("rowTotals");
    QTest::addColumn<QStringList>("columnTotals");
    QTest::addColumn<QString>("grandTotal");

    const SmallCube cube;
    const auto table = looking({ u"vendor"_s }, u"period"_s);
    QTest::newRow("flows") << cube({ row(u"google/tpu"_s, u"2023"_s, 1),
        row(u"google/tpu"_s, u"2024"_s, 2), row(u"amazon/tpu"_s, u"2024"_s, 4) })
                           << table << QStringList { u"3 value 2"_s, u"4 value"_s }
                           << QStringList { u"1 value"_s, u"6 value 2"_s } << u"7 value 3"_s;
    QTest::newRow("the published total wins, even if the axis leaves it out")
        << cube({ row(u"clouds/tpu"_s, u"2024"_s, 7), row(u"google/tpu"_s, u"2024"_s, 2),
               row(u"amazon/tpu"_s, u"2024"_s, 4) })
        << atLevel(u"vendor"_s, 2, table) << QStringList { u"2 value"_s, u"4 value"_s }
        << QStringList { u"7 value"_s } << u"7 value"_s;
    QTest::newRow("stocks have none over time")
        << cube({ of(u"stock"_s, row(u"google/tpu"_s, u"2023"_s, 1)),
               of(u"stock"_s, row(u"google/tpu"_s, u"2024"_s, 2)),
               of(u"stock"_s, row(u"amazon/tpu"_s, u"2024"_s, 4)) })
        << measuring(u"stock"_s, table) << QStringList { u"- missing"_s, u"- missing"_s }
        << QStringList { u"1 value"_s, u"6 value 2"_s } << u"- missing"_s;
    QTest::newRow("flows with a gap have none over time")
        << cube({ row(u"google/tpu"_s, u"2022"_s, 1), row(u"google/tpu"_s, u"2024"_s, 2) }) << table
        << QStringList { u"- not-additive 2"_s } << QStringList { u"1 value"_s, u"2 value"_s }
        << u"- not-additive 2"_s;
    QTest::newRow("sources have none") << cube(
        { row(u"google/tpu"_s, u"2024"_s, 1), from(u"b"_s, row(u"google/tpu"_s, u"2024"_s, 2)) })
                                       << looking({ u"source"_s }, u"period"_s)
                                       << QStringList { u"1 value"_s, u"2 value"_s }
                                       << QStringList { u"- conflict 2"_s } << u"- conflict 2"_s;
    QTest::newRow("an incomplete number stays out")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 1),
               as(Qualifier::Incomplete, row(u"amazon/tpu"_s, u"2024"_s, 2)) })
        << table << QStringList { u"1 value"_s, u"- missing incomplete 1"_s }
        << QStringList { u"1 partial incomplete"_s } << u"1 partial incomplete"_s;
    QTest::newRow("of all members, not of the largest")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 5), row(u"amazon/tpu"_s, u"2024"_s, 3),
               row(u"meta/tpu"_s, u"2024"_s, 1) })
        <<
        [&] {
            Exploration exploration = table;
            exploration.top = 1;
            return exploration;
        }()
        << QStringList { u"5 value"_s, u"4 value 2"_s } << QStringList { u"9 value 3"_s }
        << u"9 value 3"_s;
}

void EvaluateTest::totals()
{
    QFETCH(const CubePtr, cube);
    QFETCH(const Exploration, exploration);
    QFETCH(const QStringList, rowTotals);
    QFETCH(const QStringList, columnTotals);
    QFETCH(const QString, grandTotal);
    const auto pivot = evaluate(*cube, exploration);
    QVERIFY2(pivot.has_value(), pivot.has_value() ? "" : qPrintable(pivot.error().message()));
    QStringList actual;
    for (const PivotCell &cell : pivot->rowTotals)
        actual << line(cell);
    QCOMPARE(actual, rowTotals);
    actual.clear();
    for (const PivotCell &cell : pivot->columnTotals)
        actual << line(cell);
    QCOMPARE(actual, columnTotals);
    QCOMPARE(line(pivot->grandTotal), grandTotal);
}

void EvaluateTest::marksSumsBelowALevel()
{
    const CubePtr cube = SmallCube()({ row(u"google/h100"_s, u"2024"_s, 5) });
    const Exploration rows = atLevel(u"vendor"_s, 1, looking({ u"vendor"_s }, u"platform"_s));
    const auto pivot = evaluate(*cube, rows);
    QVERIFY(pivot.has_value());
    // The row is rolled up, the column is not: a total over the rows is a plain number.
    QCOMPARE(pivot->cells[0].state, CellState::Partial);
    QCOMPARE(pivot->rowTotals[0].state, CellState::Partial);
    QCOMPARE(pivot->columnTotals[0].state, CellState::Value);
    QCOMPARE(pivot->grandTotal.state, CellState::Value);
}

void EvaluateTest::listsSumsOfConflictingSources()
{
    const CubePtr cube = SmallCube()(
        { from(u"c"_s, row(u"google/tpu"_s, u"2024"_s, 9)), row(u"google/tpu"_s, u"2024"_s, 5),
            kind(Kind::Estimate, row(u"amazon/tpu"_s, u"2024"_s, 2)) });
    const auto pivot = evaluate(*cube, looking({ u"period"_s }));
    QVERIFY(pivot.has_value());
    const PivotCell &cell = pivot->cells[0];
    QCOMPARE(cell.state, CellState::Conflict);
    QCOMPARE(cell.sources, (QStringList { u"a"_s, u"c"_s }));
    QCOMPARE(cell.kinds, Kinds(Kind::Actual) | Kind::Estimate);
    QCOMPARE(cell.numbers.size(), 2);
    QCOMPARE(cell.numbers[0].value, 7.0);
    QCOMPARE(cell.numbers[0].parts, 2);
    QCOMPARE(cell.numbers[0].kind, Kind::Estimate);
    QCOMPARE(cell.numbers[0].members, (QStringList { QString(), u"tpu"_s }));
    QCOMPARE(cell.numbers[1].value, 9.0);
    QCOMPARE(cell.numbers[1].rowId, 1);
    QCOMPARE(pivot->sources.size(), 2);
    QCOMPARE(pivot->numberDimensions, (QStringList { u"vendor"_s, u"platform"_s }));
}

void EvaluateTest::keepsRangeOfSingleNumbers()
{
    const CubePtr built = SmallCube()({ in(u"CNY bn"_s, row(u"google/tpu"_s, u"2024"_s, 10)) });
    Cube cube = *built;
    cube.lows[0] = 5;
    cube.highs[0] = 20;
    const auto pivot = evaluate(cube, converted(u"USD"_s, looking({ u"period"_s })));
    QVERIFY(pivot.has_value());
    QCOMPARE(pivot->cells[0].low, 1.0);
    QCOMPARE(pivot->cells[0].high, 4.0);
}

void EvaluateTest::namesUnitsThatDiffer()
{
    const CubePtr cube = SmallCube()({ in(u"USD bn"_s, row(u"google/tpu"_s, u"2024"_s, 1)),
        in(u"CNY bn"_s, row(u"amazon/tpu"_s, u"2024"_s, 10)) });
    const auto pivot = evaluate(*cube, measuring(u"money"_s, looking({ u"vendor"_s })));
    QVERIFY(pivot.has_value());
    QCOMPARE(pivot->unit.id(), u"USD bn"_s);
    QCOMPARE(pivot->cells[0].unit, QString());
    QCOMPARE(pivot->cells[1].unit, u"CNY bn"_s);
    QCOMPARE(pivot->notes.size(), 1);
    QVERIFY(pivot->notes[0].contains(u"USD bn, CNY bn"_s));
}

void EvaluateTest::saysWhatIsIncomplete()
{
    const CubePtr cube = SmallCube()({ row(u"google/tpu"_s, u"2024Q1"_s, 1) });
    const auto pivot = evaluate(*cube, stepped(Grain::Year, looking({ u"period"_s })));
    QVERIFY(pivot.has_value());
    QCOMPARE(pivot->notes, QStringList { u"2024 is incomplete: 1 of 4 quarters are covered."_s });
}

void EvaluateTest::stopsWhenCancelled()
{
    const CubePtr cube = SmallCube()({ row(u"google/tpu"_s, u"2024Q1"_s, 1) });
    const std::atomic_bool cancelled = true;
    const auto pivot = evaluate(*cube, looking({ u"period"_s }), &cancelled);
    QVERIFY(!pivot.has_value());
    QCOMPARE(pivot.error().code, ErrorCode::Cancelled);
}

void EvaluateTest::labelsPeriodsInOrder()
{
    const CubePtr cube = SmallCube()({ row(u"google/tpu"_s, u"2024Q2"_s, 1),
        row(u"google/tpu"_s, u"2024"_s, 1), row(u"google/tpu"_s, {}, 1),
        row(u"google/tpu"_s, u"2023-12"_s, 1), row(u"google/tpu"_s, u"2024H1"_s, 1) });
    const auto pivot = evaluate(*cube, looking({ u"period"_s }));
    QVERIFY(pivot.has_value());
    QStringList ids;
    for (const AxisLabel &label : pivot->rows.labels)
        ids << label.first().id;
    QCOMPARE(
        ids, (QStringList { u"undated"_s, u"2023-12"_s, u"2024"_s, u"2024H1"_s, u"2024Q2"_s }));
    QVERIFY(pivot->rows.isTime());
    for (const Language language :
        { Language::English, Language::SimplifiedChinese, Language::TraditionalChinese })
        QVERIFY(!pivot->rows.text(0, language).isEmpty());
}

void EvaluateTest::capsNumbers()
{
    QList<SmallRow> rows;
    for (int i = 0; i < 100; ++i)
        rows << kind(Kind::Actual, row(u"google/tpu"_s, u"2024"_s, i));
    const auto pivot = evaluate(*SmallCube()(rows), looking({ u"period"_s }));
    QVERIFY(pivot.has_value());
    QCOMPARE(pivot->cells[0].numberCount, 100);
    QCOMPARE(pivot->cells[0].numbers.size(), PivotCell::MaxNumbers);
}

QTEST_GUILESS_MAIN(EvaluateTest)
#include "tst_evaluate.moc"
