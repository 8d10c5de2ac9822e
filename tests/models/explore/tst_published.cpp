// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/evaluate.h"
#include "tests/support/csvcubes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::test;

namespace {

constexpr double Tolerance = 1e-9;

bool near(double a, double b)
{
    return std::abs(a - b) <= Tolerance * std::max({ 1.0, std::abs(a), std::abs(b) });
}

Pivot pivotOf(const CubePtr &cube, const Exploration &exploration)
{
    auto pivot = evaluate(*cube, exploration);
    if (!pivot.has_value())
        qFatal("%s", qUtf8Printable(pivot.error().message()));
    return *pivot;
}

int labelAt(const PivotAxis &axis, const QString &id)
{
    for (int i = 0; i < axis.labels.size(); ++i) {
        if (!axis.labels[i].isEmpty() && axis.labels[i].first().id == id)
            return i;
    }
    return -1;
}

const PivotCell &cellAt(const Pivot &pivot, const QString &row, const QString &column = {})
{
    const int r = labelAt(pivot.rows, row);
    const int c = column.isEmpty() ? 0 : labelAt(pivot.columns, column);
    if (r < 0 || c < 0)
        qFatal("no cell %s, %s", qUtf8Printable(row), qUtf8Printable(column));
    return pivot.cell(r, c);
}

Exploration looking(const QString &measure, const QStringList &rows, const QString &columns,
    const QList<Filter> &filters)
{
    Exploration exploration;
    exploration.measure = measure;
    exploration.rows = rows;
    exploration.columns = columns;
    exploration.filters = filters;
    return exploration;
}

const Filter Epoch { u"source"_s, { u"epoch-chips-2026-04"_s }, false };
const Filter Cic { u"source"_s, { u"seed-cic-2026"_s }, false };

} // namespace

/// Evaluates the published data. Expected numbers stand in the files of resources/data, or are
/// added up here from their records.
class PublishedTest : public QObject
{
    Q_OBJECT

private slots:
    void showsOnePublishersYears();
    void usesThePublishedTotal();
    void addsPartsWithoutTheirTotal();
    void convertsAtTheRateOfTheYear();
    void keepsToTheLastKnownRate();
    void listsEverySourceOfAConflict();
    void stepsFlowsToYears_data();
    void stepsFlowsToYears();
    void takesTheLastQuarterOfStocks();
    void leavesIncompleteYearsOpen();
    void addsQuartersByOwner();
    void neverAddsEditions();
    void addsCompaniesOfDifferentSources();
    void neverAddsGroupsToTheirMembers();
    void showsBothEndsOfARange();
    void rollsPlatformsUp();
    void putsDefinitionsSideBySide();

private:
    const CubePtr m_markets = marketSizeCube();
    const CubePtr m_shipments = vendorShipmentsCube();
    const CubePtr m_capex = capexCube();
};

void PublishedTest::showsOnePublishersYears()
{
    const Pivot pivot = pivotOf(m_markets,
        looking({}, { u"period"_s }, {},
            { { u"market"_s, { u"cloud-ai-inference-chips"_s }, false },
                { u"source"_s, { u"seed-360i-2026"_s }, false } }));
    QCOMPARE(pivot.rowCount(), 3);
    QCOMPARE(pivot.columnCount(), 1);
    QCOMPARE(cellAt(pivot, u"2025"_s).value, 102.19);
    QCOMPARE(cellAt(pivot, u"2026"_s).value, 118.9);
    QCOMPARE(cellAt(pivot, u"2032"_s).value, 320.98);
    QCOMPARE(cellAt(pivot, u"2032"_s).kinds, Kinds(Kind::Forecast));
    QCOMPARE(cellAt(pivot, u"2025"_s).sources, QStringList { u"seed-360i-2026"_s });
    QCOMPARE(pivot.unit.id(), u"USD bn"_s);
    QCOMPARE(pivot.rows.labels[2].first().period, Period::ofYear(2032));
}

void PublishedTest::usesThePublishedTotal()
{
    Exploration exploration = looking({}, { u"deployment"_s }, {},
        { Cic, { u"region"_s, { u"global"_s }, false }, { u"region"_s, { u"china"_s }, true } });
    exploration.periods = PeriodRange::parse(u"2024").value();
    const Pivot own = pivotOf(m_markets, exploration);
    QCOMPARE(own.rowCount(), 4);
    QCOMPARE(cellAt(own, u"total"_s).value, 606.7);
    QCOMPARE(cellAt(own, u"device"_s).value, 291.6);
    QCOMPARE(cellAt(own, u"cloud"_s).value, 227.5);
    QCOMPARE(cellAt(own, u"edge"_s).value, 87.7);
    QCOMPARE(own.columnTotals[0].value, 606.7);
    QCOMPARE(own.columnTotals[0].state, CellState::Value);
    QCOMPARE(own.grandTotal.value, 606.7);
    QCOMPARE(own.unit.id(), u"CNY bn"_s);

    exploration.levels.insert(u"deployment"_s, 2);
    const Pivot parts = pivotOf(m_markets, exploration);
    QCOMPARE(parts.rowCount(), 3);
    QCOMPARE(parts.columnTotals[0].value, 606.7);
}

void PublishedTest::addsPartsWithoutTheirTotal()
{
    // Leaving the total out leaves nothing but the parts: 291.6 + 227.5 + 87.7.
    Exploration exploration = looking({}, { u"period"_s }, {},
        { Cic, { u"region"_s, { u"china"_s }, true },
            { u"deployment"_s, { u"cloud"_s, u"edge"_s, u"device"_s }, false } });
    const Pivot sum = pivotOf(m_markets, exploration);
    QVERIFY(near(cellAt(sum, u"2024"_s).value, 606.8));
    QCOMPARE(cellAt(sum, u"2024"_s).state, CellState::Value);
    QCOMPARE(cellAt(sum, u"2024"_s).numberCount, 3);

    exploration.rows = { u"deployment"_s };
    exploration.levels.insert(u"deployment"_s, 1);
    const Pivot rolled = pivotOf(m_markets, exploration);
    QVERIFY(near(cellAt(rolled, u"total"_s).value, 606.8));
    QCOMPARE(cellAt(rolled, u"total"_s).state, CellState::Partial);
    // Without China's rows, China's total does not come in by its parts either.
    QCOMPARE(cellAt(rolled, u"total"_s).kinds, Kinds(Kind::Estimate));
}

void PublishedTest::convertsAtTheRateOfTheYear()
{
    Exploration exploration = looking({}, { u"deployment"_s }, u"region"_s, { Cic });
    exploration.periods = PeriodRange::parse(u"2024").value();
    exploration.currency = u"usd"_s;
    const Pivot pivot = pivotOf(m_markets, exploration);
    const PivotCell &cell = cellAt(pivot, u"total"_s, u"global"_s);
    // FRED's yearly average of 2024 is 7.1957 CNY for one USD.
    QVERIFY(near(cell.value, 606.7 / 7.1957));
    QCOMPARE(cell.numbers.first().published, 606.7);
    QVERIFY(near(cell.numbers.first().rate, 1 / 7.1957));
    QCOMPARE(cell.numbers.first().unit, u"CNY bn"_s);
    QCOMPARE(pivot.unit.id(), u"USD bn"_s);
    QCOMPARE(pivot.exploration.currency, u"USD"_s);
    QCOMPARE(pivot.notes.size(), 1);
}

void PublishedTest::keepsToTheLastKnownRate()
{
    Exploration exploration = looking({}, { u"period"_s }, {},
        { Cic, { u"deployment"_s, { u"total"_s }, false },
            { u"region"_s, { u"china"_s }, false } });
    exploration.currency = u"USD"_s;
    const Pivot pivot = pivotOf(m_markets, exploration);
    QVERIFY(near(cellAt(pivot, u"2030"_s).value, 1166.4 / 7.1875));
    QVERIFY(std::ranges::any_of(
        pivot.notes, [](const QString &note) { return note.contains(u"2025"_s); }));

    exploration.rateBasis = RateBasis::Fixed;
    exploration.rateYear = 2020;
    QVERIFY(near(cellAt(pivotOf(m_markets, exploration), u"2030"_s).value, 1166.4 / 6.9042));
}

void PublishedTest::listsEverySourceOfAConflict()
{
    Exploration exploration = looking({}, { u"market"_s }, u"period"_s,
        { { u"market"_s, { u"ai-inference-chips"_s }, false },
            { u"region"_s, { u"global"_s }, false } });
    exploration.currency = u"USD"_s;
    exploration.filters.append({ u"deployment"_s, { u"total"_s }, false });
    const Pivot pivot = pivotOf(m_markets, exploration);

    std::map<QString, QStringList> sources;
    for (const CsvRecord &record : readPublished(u"market_size.csv"_s)) {
        QStringList &ofYear = sources[record[u"year"_s]];
        if (record[u"market"_s] == u"ai-inference-chips"_s && record[u"region"_s] == u"global"_s
            && record[u"deployment"_s] == u"Total"_s)
            ofYear.append(record[u"source_id"_s]);
    }
    int conflicts = 0;
    for (const auto &[year, expected] : sources) {
        if (expected.size() < 2)
            continue;
        ++conflicts;
        const PivotCell &cell = cellAt(pivot, u"ai-inference-chips"_s, year);
        QCOMPARE(cell.state, CellState::Conflict);
        QVERIFY(std::isnan(cell.value));
        QStringList found;
        for (const CellNumber &number : cell.numbers)
            found.append(number.source);
        found.sort();
        QStringList wanted = expected;
        wanted.sort();
        QCOMPARE(found, wanted);
    }
    QCOMPARE(conflicts, 2);
}

void PublishedTest::stepsFlowsToYears_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("year");
    for (const char *measure : { "accelerators-acquired", "accelerators-sold" }) {
        for (const char *year : { "2022", "2023", "2024", "2025" }) {
            QTest::addRow("%s %s", measure, year)
                << QString::fromLatin1(measure) << QString::fromLatin1(year);
        }
    }
}

void PublishedTest::stepsFlowsToYears()
{
    QFETCH(const QString, measure);
    QFETCH(const QString, year);
    double sum = 0;
    int left = 0;
    for (const CsvRecord &record : readPublished(u"vendor_shipment.csv"_s)) {
        if (record[u"source_id"_s] != u"epoch-chips-2026-04"_s || record[u"measure"_s] != measure
            || !record[u"period"_s].startsWith(year))
            continue;
        if (record[u"note"_s].startsWith(u"incomplete:"_s))
            ++left;
        else
            sum += record[u"units"_s].toDouble();
    }
    QVERIFY(sum > 0);

    Exploration exploration = looking(measure, { u"period"_s }, {}, { Epoch });
    exploration.step = Grain::Year;
    const PivotCell cell = cellAt(pivotOf(m_shipments, exploration), year);
    QVERIFY2(near(cell.value, sum), qPrintable(QString::number(cell.value)));
    QCOMPARE(cell.state, left > 0 ? CellState::Partial : CellState::Value);
    QCOMPARE(cell.qualifier, left > 0 ? Qualifier::Incomplete : Qualifier::None);
}

void PublishedTest::takesTheLastQuarterOfStocks()
{
    Exploration exploration
        = looking(u"accelerators-installed"_s, { u"vendor"_s }, u"period"_s, { Epoch });
    exploration.step = Grain::Year;
    const Pivot pivot = pivotOf(m_shipments, exploration);
    double total = 0;
    for (const CsvRecord &record : readPublished(u"vendor_shipment.csv"_s)) {
        if (record[u"source_id"_s] == u"epoch-chips-2026-04"_s
            && record[u"measure"_s] == u"accelerators-installed"_s
            && record[u"period"_s] == u"2024Q4"_s)
            total += record[u"units"_s].toDouble();
    }
    QVERIFY(total > 0);
    double sum = 0;
    const int year = labelAt(pivot.columns, u"2024"_s);
    for (int row = 0; row < pivot.rowCount(); ++row)
        sum += pivot.cell(row, year).value;
    QVERIFY(near(sum, total));
    QVERIFY(near(pivot.columnTotals[year].value, total));
    // A stock has no total over time.
    QCOMPARE(pivot.rowTotals[0].state, CellState::Missing);
    QCOMPARE(pivot.grandTotal.state, CellState::Missing);
}

void PublishedTest::leavesIncompleteYearsOpen()
{
    Exploration exploration = looking(u"accelerators-acquired"_s, { u"period"_s }, {}, { Epoch });
    exploration.step = Grain::Year;
    const Pivot pivot = pivotOf(m_shipments, exploration);
    const PivotCell &cell = cellAt(pivot, u"2026"_s);
    QCOMPARE(cell.state, CellState::Missing);
    QCOMPARE(cell.qualifier, Qualifier::Incomplete);
    QVERIFY(!cell.hasValue());
    QCOMPARE(cell.numberCount, 14);
    QVERIFY(std::ranges::any_of(pivot.notes, [](const QString &note) {
        return note.contains(u"2026"_s) && note.contains(u"0 of 4"_s);
    }));
    // The total over the years is that of the complete ones.
    double sum = 0;
    for (const char *year : { "2022", "2023", "2024", "2025" })
        sum += cellAt(pivot, QString::fromLatin1(year)).value;
    QVERIFY(near(pivot.columnTotals[0].value, sum));
    QCOMPARE(pivot.columnTotals[0].state, CellState::Partial);
    QCOMPARE(pivot.columnTotals[0].qualifier, Qualifier::Incomplete);
}

void PublishedTest::addsQuartersByOwner()
{
    std::map<std::pair<QString, QString>, double> sums;
    for (const CsvRecord &record : readPublished(u"vendor_shipment.csv"_s)) {
        if (record[u"source_id"_s] == u"epoch-chips-2026-04"_s
            && record[u"measure"_s] == u"accelerators-acquired"_s
            && !record[u"note"_s].startsWith(u"incomplete:"_s))
            sums[{ record[u"vendor"_s], record[u"period"_s] }] += record[u"units"_s].toDouble();
    }
    const Pivot pivot = pivotOf(
        m_shipments, looking(u"accelerators-acquired"_s, { u"vendor"_s }, u"period"_s, { Epoch }));
    for (const auto &[key, sum] : sums)
        QVERIFY(near(cellAt(pivot, key.first, key.second).value, sum));
    // China's owners are published for the region China, all others for the world; both add.
    double ofQuarter = 0;
    for (const auto &[key, sum] : sums)
        ofQuarter += key.second == u"2023Q1"_s ? sum : 0;
    const int column = labelAt(pivot.columns, u"2023Q1"_s);
    QVERIFY(near(pivot.columnTotals[column].value, ofQuarter));
}

void PublishedTest::neverAddsEditions()
{
    const Pivot pivot = pivotOf(m_shipments,
        looking(u"accelerators-sold"_s, { u"period"_s }, {},
            { { u"source"_s, { u"epoch-chips-2026-04"_s, u"epoch-chips-2026-09"_s }, false } }));
    const PivotCell &cell = cellAt(pivot, u"2025Q1"_s);
    QCOMPARE(cell.state, CellState::Conflict);
    // Each edition speaks once, with its own sum.
    QCOMPARE(cell.numbers.size(), 2);
    double first = 0;
    for (const CsvRecord &record : readPublished(u"vendor_shipment.csv"_s)) {
        if (record[u"source_id"_s] == u"epoch-chips-2026-04"_s
            && record[u"measure"_s] == u"accelerators-sold"_s && record[u"period"_s] == u"2025Q1"_s)
            first += record[u"units"_s].toDouble();
    }
    QVERIFY(near(cell.numbers[0].value, first));
    QCOMPARE(cell.numbers[0].parts, 10);
    QCOMPARE(cell.numbers[0].rowId, 0);
    QCOMPARE(cell.numbers[1].source, u"epoch-chips-2026-09"_s);
    QCOMPARE(cell.numberCount, 17);
    QCOMPARE(cellAt(pivot, u"2022Q1"_s).state, CellState::Value);
}

void PublishedTest::addsCompaniesOfDifferentSources()
{
    Exploration exploration = looking({}, { u"vendor"_s }, u"period"_s,
        { { u"kind"_s, { u"actual"_s }, false },
            { u"vendor"_s, { u"microsoft"_s, u"amazon"_s, u"google"_s }, false } });
    const Pivot pivot = pivotOf(m_capex, exploration);
    const int year = labelAt(pivot.columns, u"FY2024"_s);
    QVERIFY(year >= 0);
    QCOMPARE(pivot.columnTotals[year].state, CellState::Value);
    QVERIFY(near(pivot.columnTotals[year].value, 44.48 + 83 + 52.5));
    QCOMPARE(pivot.columnTotals[year].sources.size(), 3);
    // Microsoft reports 2018 to 2025 without a gap, so it has a total over the years.
    const int microsoft = labelAt(pivot.rows, u"microsoft"_s);
    QVERIFY(near(pivot.rowTotals[microsoft].value,
        11.63 + 13.93 + 15.44 + 20.62 + 23.89 + 28.11 + 44.48 + 64.55));
}

void PublishedTest::neverAddsGroupsToTheirMembers()
{
    Exploration exploration = looking(
        {}, { u"period"_s }, {}, { { u"source"_s, { u"trendforce-2026-02-25"_s }, false } });
    // Google, Meta and "eight providers", which contain both.
    const Pivot pivot = pivotOf(m_capex, exploration);
    const PivotCell &cell = cellAt(pivot, u"FY2026"_s);
    QCOMPARE(cell.state, CellState::NotAdditive);
    QCOMPARE(cell.numbers.size(), 3);
    QVERIFY(!cell.hasValue());
}

void PublishedTest::showsBothEndsOfARange()
{
    const Pivot pivot = pivotOf(m_capex,
        looking({}, { u"vendor"_s }, u"period"_s, { { u"source"_s, { u"buntz-2026"_s }, false } }));
    const PivotCell &cell = cellAt(pivot, u"google"_s, u"FY2026"_s);
    QCOMPARE(cell.state, CellState::Conflict);
    QCOMPARE(cell.numbers.size(), 2);
    QCOMPARE(cell.numbers[0].qualifier, Qualifier::RangeLow);
    QCOMPARE(cell.numbers[0].value, 175.0);
    QCOMPARE(cell.numbers[1].value, 185.0);
}

void PublishedTest::rollsPlatformsUp()
{
    Exploration exploration
        = looking(u"accelerators-acquired"_s, { u"platform"_s }, u"period"_s, { Epoch });
    exploration.levels.insert(u"platform"_s, 1);
    const Pivot pivot = pivotOf(m_shipments, exploration);
    const PivotCell &cell = cellAt(pivot, u"nvidia"_s, u"2024Q1"_s);
    double sum = 0;
    for (const CsvRecord &record : readPublished(u"vendor_shipment.csv"_s)) {
        if (record[u"source_id"_s] == u"epoch-chips-2026-04"_s
            && record[u"measure"_s] == u"accelerators-acquired"_s
            && record[u"period"_s] == u"2024Q1"_s && record[u"platform"_s].startsWith(u"nvidia-"_s))
            sum += record[u"units"_s].toDouble();
    }
    QVERIFY(near(cell.value, sum));
    QCOMPARE(cell.state, CellState::Partial);
    QCOMPARE(pivot.columnTotals[labelAt(pivot.columns, u"2024Q1"_s)].state, CellState::Value);
}

void PublishedTest::putsDefinitionsSideBySide()
{
    Exploration exploration = looking({}, { u"measure"_s, u"source"_s }, u"period"_s,
        { { u"measure"_s, { u"ai-servers"_s, u"AI-servers-gpgpu"_s }, false } });
    const Pivot pivot = pivotOf(m_shipments, exploration);
    QCOMPARE(pivot.datasetRowCount, 8);
    QCOMPARE(pivot.observationCount, 8);
    int values = 0;
    for (const PivotCell &cell : pivot.cells)
        values += cell.hasValue() ? 1 : 0;
    QCOMPARE(values, 8);
    for (const PivotCell &total : pivot.columnTotals) {
        QVERIFY(total.state == CellState::Conflict || total.numberCount == 1);
    }
}

QTEST_GUILESS_MAIN(PublishedTest)
#include "tst_published.moc"
