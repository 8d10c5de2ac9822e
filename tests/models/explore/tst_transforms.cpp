// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/evaluate.h"
#include "models/explore/onescale.h"
#include "tests/support/smallcube.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::test;

namespace {

QString text(const PivotCell &cell)
{
    if (cell.hasValue()) {
        const QString mark = cell.state == CellState::Partial ? u"*"_s : QString();
        return QString::number(cell.value, 'g', 8) + mark;
    }
    return cellStateId(cell.state)
        + (cell.qualifier == Qualifier::Incomplete ? u" incomplete"_s : QString());
}

QStringList texts(const QList<PivotCell> &cells)
{
    QStringList result;
    for (const PivotCell &cell : cells)
        result << text(cell);
    return result;
}

SmallRow row(const QString &members, const QString &period, double value,
    Qualifier qualifier = Qualifier::None)
{
    return { members, period, value, u"a"_s, Kind::Actual, qualifier };
}

Exploration showing(Transform transform, const QStringList &rows, const QString &columns = {})
{
    Exploration exploration;
    exploration.transform = transform;
    exploration.rows = rows;
    exploration.columns = columns;
    return exploration;
}

const QStringList Vendor { u"vendor"_s };
const QStringList Period_ { u"period"_s };

} // namespace

/// The transforms on small tables; the expected figures are worked out by hand beside each.
class TransformsTest : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void unitesOrigins();
    void comparesOnePublisherWithItself_data();
    void comparesOnePublisherWithItself();
    void growthReachesOverAnotherPublisher();
    void keepsNumbersAsPublished();
    void choosesABase();
    void keepsOneScale();
    void refusesWithoutTime_data();
    void refusesWithoutTime();
};

void TransformsTest::values_data()
{
    QTest::addColumn<CubePtr>("cube");
    QTest::addColumn<Exploration>("exploration");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QStringList>("rowTotals");
    QTest::addColumn<QStringList>("columnTotals");
    const SmallCube cube;
    const CubePtr table
        = cube({ row(u"google/tpu"_s, u"2023"_s, 10), row(u"google/tpu"_s, u"2024"_s, 30),
            row(u"amazon/tpu"_s, u"2023"_s, 30), row(u"amazon/tpu"_s, u"2024"_s, 10) });

    QTest::newRow("share of each period, time along the top")
        << table << showing(Transform::Share, Vendor, u"period"_s)
        << QStringList { u"25"_s, u"75"_s, u"75"_s, u"25"_s } << QStringList { u"50"_s, u"50"_s }
        << QStringList { u"100"_s, u"100"_s };
    QTest::newRow("share of each period, time down the side")
        << table << showing(Transform::Share, Period_, u"vendor"_s)
        << QStringList { u"25"_s, u"75"_s, u"75"_s, u"25"_s } << QStringList { u"100"_s, u"100"_s }
        << QStringList { u"50"_s, u"50"_s };
    QTest::newRow("share of the column where nothing is time")
        << cube({ row(u"google/tpu"_s, u"2023"_s, 10), row(u"google/h100"_s, u"2023"_s, 1),
               row(u"amazon/tpu"_s, u"2023"_s, 30), row(u"amazon/h100"_s, u"2023"_s, 3) })
        << showing(Transform::Share, Vendor, u"platform"_s)
        << QStringList { u"25"_s, u"25"_s, u"75"_s, u"75"_s } << QStringList { u"25"_s, u"75"_s }
        << QStringList { u"100"_s, u"100"_s };
    QTest::newRow("share of the row")
        << table << showing(Transform::ShareOfRow, Vendor, u"period"_s)
        << QStringList { u"25"_s, u"75"_s, u"75"_s, u"25"_s } << QStringList { u"100"_s, u"100"_s }
        << QStringList { u"50"_s, u"50"_s };
    QTest::newRow("share of a published total")
        << cube({ row(u"clouds/tpu"_s, u"2024"_s, 50), row(u"google/tpu"_s, u"2024"_s, 30) })
        << showing(Transform::Share, Vendor, u"period"_s) << QStringList { u"100"_s, u"60"_s }
        << QStringList { u"100"_s, u"60"_s } << QStringList { u"100"_s };
    QTest::newRow("no share of what cannot be added")
        << cube({ row(u"top-2/tpu"_s, u"2024"_s, 50), row(u"google/tpu"_s, u"2024"_s, 30) })
        << showing(Transform::Share, Vendor, u"period"_s)
        << QStringList { u"not-additive"_s, u"not-additive"_s }
        << QStringList { u"not-additive"_s, u"not-additive"_s }
        << QStringList { u"not-additive"_s };
    QTest::newRow("growth a year")
        << table << showing(Transform::Growth, Vendor, u"period"_s)
        << QStringList { u"missing"_s, u"200"_s, u"missing"_s, u"-66.666667"_s }
        << QStringList { u"missing"_s, u"missing"_s } << QStringList { u"missing"_s, u"0"_s };
    // (27 / 1)^(1/3) - 1 = 200 %.
    QTest::newRow("growth over a gap is the yearly rate")
        << cube({ row(u"google/tpu"_s, u"2021"_s, 1), row(u"google/tpu"_s, u"2024"_s, 27) })
        << showing(Transform::Growth, Period_) << QStringList { u"missing"_s, u"200"_s }
        << QStringList { u"missing"_s, u"200"_s } << QStringList { u"missing"_s };
    QTest::newRow("growth from nothing is nothing")
        << cube({ row(u"google/tpu"_s, u"2023"_s, 0), row(u"google/tpu"_s, u"2024"_s, 27),
               row(u"google/tpu"_s, u"2025"_s, -27), row(u"google/tpu"_s, u"2026"_s, 5) })
        << showing(Transform::Growth, Period_)
        << QStringList { u"missing"_s, u"missing"_s, u"-200"_s, u"missing"_s }
        << QStringList { u"missing"_s, u"missing"_s, u"-200"_s, u"missing"_s }
        << QStringList { u"missing"_s };
    const CubePtr quarters
        = cube({ row(u"google/tpu"_s, u"2023Q1"_s, 10), row(u"google/tpu"_s, u"2023Q2"_s, 20),
            row(u"google/tpu"_s, u"2024Q1"_s, 15), row(u"google/tpu"_s, u"2024Q3"_s, 40) });
    QTest::newRow("a quarter compares with the year before")
        << quarters << showing(Transform::Growth, Period_)
        << QStringList { u"missing"_s, u"missing"_s, u"50"_s, u"missing"_s }
        << QStringList { u"missing"_s, u"missing"_s, u"50"_s, u"missing"_s }
        << QStringList { u"missing"_s };
    QTest::newRow("difference") << quarters << showing(Transform::Difference, Period_)
                                << QStringList { u"missing"_s, u"missing"_s, u"5"_s, u"missing"_s }
                                << QStringList { u"missing"_s, u"missing"_s, u"5"_s, u"missing"_s }
                                << QStringList { u"missing"_s };
    QTest::newRow("difference over a gap is plain")
        << cube({ row(u"google/tpu"_s, u"2021"_s, 1), row(u"google/tpu"_s, u"2024"_s, 27) })
        << showing(Transform::Difference, Period_) << QStringList { u"missing"_s, u"26"_s }
        << QStringList { u"missing"_s, u"26"_s } << QStringList { u"missing"_s };
    QTest::newRow("fiscal years compare with fiscal years")
        << cube({ row(u"google/tpu"_s, u"FY2022"_s, 10), row(u"google/tpu"_s, u"2023"_s, 1),
               row(u"google/tpu"_s, u"FY2023"_s, 15) })
        << showing(Transform::Growth, Period_)
        << QStringList { u"missing"_s, u"missing"_s, u"50"_s }
        << QStringList { u"missing"_s, u"missing"_s, u"50"_s } << QStringList { u"missing"_s };
    QTest::newRow("an incomplete number is compared with nothing")
        << cube({ row(u"google/tpu"_s, u"2023"_s, 10),
               row(u"google/tpu"_s, u"2024"_s, 15, Qualifier::Incomplete),
               row(u"google/tpu"_s, u"2025"_s, 40) })
        << showing(Transform::Growth, Period_)
        << QStringList { u"missing"_s, u"missing incomplete"_s, u"100"_s }
        << QStringList { u"missing"_s, u"missing incomplete"_s, u"100"_s }
        << QStringList { u"missing"_s };
    QTest::newRow("index of the first common period")
        << cube({ row(u"google/tpu"_s, u"2022"_s, 5), row(u"google/tpu"_s, u"2023"_s, 10),
               row(u"google/tpu"_s, u"2024"_s, 30), row(u"amazon/tpu"_s, u"2023"_s, 30),
               row(u"amazon/tpu"_s, u"2024"_s, 15) })
        << showing(Transform::Index, Vendor, u"period"_s)
        << QStringList { u"50"_s, u"100"_s, u"300"_s, u"missing"_s, u"100"_s, u"50"_s }
        << QStringList { u"missing"_s, u"missing"_s }
        << QStringList { u"12.5"_s, u"100"_s, u"112.5"_s };
    QTest::newRow("partial figures make partial shares")
        << cube({ row(u"google/tpu"_s, u"2024"_s, 10), row(u"nvidia/h100"_s, u"2024"_s, 30) }) <<
        [] {
            Exploration exploration = showing(Transform::Share, Vendor, u"period"_s);
            exploration.levels.insert(u"vendor"_s, 1);
            return exploration;
        }()
        << QStringList { u"25*"_s, u"75*"_s } << QStringList { u"25*"_s, u"75*"_s }
        << QStringList { u"100"_s };
}

void TransformsTest::values()
{
    QFETCH(const CubePtr, cube);
    QFETCH(const Exploration, exploration);
    QFETCH(const QStringList, cells);
    QFETCH(const QStringList, rowTotals);
    QFETCH(const QStringList, columnTotals);
    const auto pivot = evaluate(*cube, exploration);
    QVERIFY2(pivot.has_value(), pivot.has_value() ? "" : qPrintable(pivot.error().message()));
    QCOMPARE(texts(pivot->cells), cells);
    QCOMPARE(texts(pivot->rowTotals), rowTotals);
    QCOMPARE(texts(pivot->columnTotals), columnTotals);
    const bool isPercent = exploration.transform == Transform::Share
        || exploration.transform == Transform::ShareOfRow
        || exploration.transform == Transform::Growth;
    const QString unit = isPercent                  ? u"percent"_s
        : exploration.transform == Transform::Index ? u"index"_s
                                                    : u"units"_s;
    QCOMPARE(pivot->unit.id(), unit);
    QCOMPARE(pivot->valueUnit.id(), u"units"_s);
}

void TransformsTest::unitesOrigins()
{
    SmallRow earlier = row(u"google/tpu"_s, u"2023"_s, 10);
    SmallRow later = row(u"google/tpu"_s, u"2024"_s, 15);
    later.source = u"a (2)"_s;
    later.kind = Kind::Forecast;
    const auto pivot
        = evaluate(*SmallCube()({ earlier, later }), showing(Transform::Growth, Period_));
    QVERIFY(pivot.has_value());
    QCOMPARE(pivot->cells[1].value, 50.0);
    QCOMPARE(pivot->cells[1].sources.size(), 2);
    QCOMPARE(pivot->cells[1].kinds, Kinds(Kind::Actual) | Kind::Forecast);
}

void TransformsTest::comparesOnePublisherWithItself_data()
{
    QTest::addColumn<Transform>("transform");
    QTest::newRow("growth") << Transform::Growth;
    QTest::newRow("difference") << Transform::Difference;
    QTest::newRow("index") << Transform::Index;
}

/// 10 by one publisher and 15 a year later by another are no growth of 50 %.
void TransformsTest::comparesOnePublisherWithItself()
{
    QFETCH(const Transform, transform);
    SmallRow earlier = row(u"google/tpu"_s, u"2023"_s, 10);
    const SmallRow later = row(u"google/tpu"_s, u"2024"_s, 15);
    earlier.source = u"b"_s;
    const auto pivot = evaluate(*SmallCube()({ earlier, later }), showing(transform, Period_));
    QVERIFY(pivot.has_value());
    QVERIFY(!pivot->cells[1].hasValue());
    QCOMPARE(pivot->cells[1].state, CellState::NotAdditive);
    QVERIFY(!pivot->notes.filter(u"different publishers"_s).isEmpty());
}

/// 8 in 2022 and 18 in 2024 by one publisher, another's 100 between: √(18 / 8) − 1 = 50 % a year.
void TransformsTest::growthReachesOverAnotherPublisher()
{
    SmallRow between = row(u"google/tpu"_s, u"2023"_s, 100);
    between.source = u"b"_s;
    const auto pivot = evaluate(*SmallCube()({ row(u"google/tpu"_s, u"2022"_s, 8), between,
                                    row(u"google/tpu"_s, u"2024"_s, 18) }),
        showing(Transform::Growth, Period_));
    QVERIFY(pivot.has_value());
    QVERIFY(!pivot->cells[1].hasValue());
    QCOMPARE(pivot->cells[2].value, 50.0);
}

void TransformsTest::keepsNumbersAsPublished()
{
    const auto pivot = evaluate(
        *SmallCube()({ row(u"google/tpu"_s, u"2024"_s, 10), row(u"amazon/tpu"_s, u"2024"_s, 30) }),
        showing(Transform::Share, Vendor));
    QVERIFY(pivot.has_value());
    QCOMPARE(pivot->cells[0].value, 25.0);
    QCOMPARE(pivot->cells[0].numbers[0].value, 10.0);
}

void TransformsTest::choosesABase()
{
    const CubePtr cube
        = SmallCube()({ row(u"google/tpu"_s, u"2023"_s, 10), row(u"google/tpu"_s, u"2024"_s, 40) });
    Exploration exploration = showing(Transform::Index, Period_);
    exploration.base = Period::ofYear(2024);
    const auto pivot = evaluate(*cube, exploration);
    QVERIFY(pivot.has_value());
    QCOMPARE(texts(pivot->cells), (QStringList { u"25"_s, u"100"_s }));
    QVERIFY(pivot->notes.contains(u"Index: 2024 is 100."_s));

    exploration.base = Period::ofYear(1999);
    const auto refused = evaluate(*cube, exploration);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(refused.error().hint.contains(u"2023"_s));

    exploration.base = Period::ofYear(2024);
    exploration.periods = PeriodRange::parse(u"2023").value();
    const auto outOfView = evaluate(*cube, exploration);
    QVERIFY(outOfView.has_value());
    QCOMPARE(texts(outOfView->cells), QStringList { u"missing"_s });
}

void TransformsTest::keepsOneScale()
{
    const auto money = [](const QString &members, double value, const QString &unit,
                           const QString &source = u"a"_s) {
        return SmallRow { members, u"2024"_s, value, source, Kind::Actual, Qualifier::None, unit,
            u"money"_s };
    };
    const CubePtr cube = SmallCube()(
        { money(u"google/tpu"_s, 1, u"USD bn"_s), money(u"amazon/tpu"_s, 10, u"CNY bn"_s),
            money(u"meta/tpu"_s, 2, u"USD bn"_s), money(u"meta/tpu"_s, 20, u"CNY bn"_s, u"b"_s) });
    Exploration exploration = showing(Transform::Value, Vendor);
    exploration.measure = u"money"_s;
    const auto pivot = evaluate(*cube, exploration);
    QVERIFY(pivot.has_value());
    QCOMPARE(texts(pivot->cells), (QStringList { u"1"_s, u"10"_s, u"conflict"_s }));
    const Pivot drawn = onOneScale(*pivot);
    QCOMPARE(texts(drawn.cells), (QStringList { u"1"_s, u"missing"_s, u"conflict"_s }));
    QCOMPARE(drawn.cells[2].numbers.size(), 1);
    QCOMPARE(drawn.cells[2].numbers[0].value, 2.0);

    exploration.currency = u"USD"_s;
    const auto converted = evaluate(*cube, exploration);
    QVERIFY(converted.has_value());
    QCOMPARE(texts(onOneScale(*converted).cells), (QStringList { u"1"_s, u"2"_s, u"conflict"_s }));
    QCOMPARE(onOneScale(*converted).cells[2].numbers.size(), 2);

    exploration.transform = Transform::Share;
    const auto shares = evaluate(*cube, exploration);
    QVERIFY(shares.has_value());
    QVERIFY(onOneScale(*shares).cells[2].numbers.isEmpty());
    QVERIFY(!shares->notes.isEmpty());
}

void TransformsTest::refusesWithoutTime_data()
{
    QTest::addColumn<Transform>("transform");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("value") << Transform::Value << false;
    QTest::newRow("share") << Transform::Share << false;
    QTest::newRow("share of row") << Transform::ShareOfRow << false;
    QTest::newRow("growth") << Transform::Growth << true;
    QTest::newRow("index") << Transform::Index << true;
    QTest::newRow("difference") << Transform::Difference << true;
}

void TransformsTest::refusesWithoutTime()
{
    QFETCH(const Transform, transform);
    QFETCH(const bool, isRefused);
    const CubePtr cube = SmallCube()({ row(u"google/tpu"_s, u"2023"_s, 10) });
    const auto pivot = evaluate(*cube, showing(transform, { u"vendor"_s, u"period"_s }));
    QCOMPARE(pivot.has_value(), !isRefused);
    if (isRefused) {
        QCOMPARE(pivot.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!pivot.error().hint.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TransformsTest)
#include "tst_transforms.moc"
