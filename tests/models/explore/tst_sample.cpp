// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/evaluate.h"
#include "models/explore/explorationjson.h"
#include "tests/support/sampleworkspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::test;

namespace {

bool near(double a, double b)
{
    constexpr double Tolerance = 1e-9;
    return std::abs(a - b) <= Tolerance * std::max({ 1.0, std::abs(a), std::abs(b) });
}

} // namespace

/// Evaluates the sample workspace and lets SQLite add up the same rows.
class SampleTest : public QObject
{
    Q_OBJECT

private slots:
    void loadsEveryRow();
    void refusesAnUnknownDataset();
    void agreesWithSql_data();
    void agreesWithSql();
    void evaluatesTheSavedExplorations();

private:
    [[nodiscard]] QSqlQuery query(const QString &sql) const
    {
        QSqlQuery query(m_sample->connection());
        if (!query.exec(sql))
            qFatal("%s", qUtf8Printable(query.lastError().text()));
        return query;
    }
    const SampleWorkspace m_sample;
};

void SampleTest::loadsEveryRow()
{
    const auto datasets = m_sample->datasets();
    QVERIFY(datasets.has_value());
    QCOMPARE(datasets->size(), 9);
    for (const Dataset &dataset : *datasets) {
        const CubePtr cube = m_sample.cube(dataset.id);
        QSqlQuery count
            = query(u"SELECT count(*), sum(value), count(DISTINCT period) FROM "_s + dataset.table);
        QVERIFY(count.next());
        QCOMPARE(qint64(cube->rowCount()), count.value(0).toLongLong());
        double sum = 0;
        for (const double value : cube->values)
            sum += value;
        QVERIFY(near(sum, count.value(1).toDouble()));
        const auto dated = std::ranges::count_if(cube->periods, &Period::isValid);
        QCOMPARE(qint64(dated), count.value(2).toLongLong());
        QVERIFY(std::ranges::is_sorted(cube->periods));
        for (const DimensionColumn &column : cube->dimensions)
            QCOMPARE(column.codes.size(), cube->rowCount());
    }
}

void SampleTest::refusesAnUnknownDataset()
{
    const auto cube = loadCube(*m_sample, u"capx"_s);
    QVERIFY(!cube.has_value());
    QCOMPARE(cube.error().code, ErrorCode::NotFound);
    QVERIFY(cube.error().message().contains(u"capex"_s));
}

void SampleTest::agreesWithSql_data()
{
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("byYear");
    QTest::addColumn<QString>("sql"); ///< row, period, value
    const auto shipments = [](const QString &measure, const QString &rows, bool byYear,
                               const QString &source = u"epoch-chips-2026-04"_s) {
        const QString period = byYear ? u"substr(period, 1, 4)"_s : u"period"_s;
        const QString years = byYear ? u" AND period BETWEEN '2022Q1' AND '2025Q4'"_s : QString();
        QTest::addRow("%s of %s by %s, %s", byYear ? "years" : "quarters", qPrintable(measure),
            qPrintable(rows), qPrintable(source))
            << u"vendor-shipments"_s << measure << rows << source << byYear
            << u"SELECT %1, %2, sum(value) FROM vendor_shipments WHERE measure = '%3' AND source = "
               "'%4' AND qualifier <> 'incomplete'%5 GROUP BY 1, 2"_s.arg(
                   rows, period, measure, source, years);
    };
    for (const char *measure : { "accelerators-acquired", "accelerators-acquired-h100e",
             "accelerators-sold", "accelerators-sold-h100e" }) {
        for (const char *rows : { "vendor", "platform" }) {
            shipments(QString::fromLatin1(measure), QString::fromLatin1(rows), false);
            shipments(QString::fromLatin1(measure), QString::fromLatin1(rows), true);
        }
    }
    shipments(u"accelerators-sold"_s, u"vendor"_s, false, u"epoch-chips-2026-09"_s);
    QTest::newRow("stocks by owner and year")
        << u"vendor-shipments"_s << u"accelerators-installed"_s << u"vendor"_s
        << u"epoch-chips-2026-04"_s << true
        << u"SELECT vendor, substr(period, 1, 4), sum(value) FROM vendor_shipments WHERE measure = "
           "'accelerators-installed' AND source = 'epoch-chips-2026-04' AND period IN ('2022Q4', "
           "'2023Q4', '2024Q4', '2025Q4') GROUP BY 1, 2"_s;
    QTest::newRow("a publisher's markets")
        << u"market-size"_s << u"market-size"_s << u"deployment"_s << u"seed-cic-2026"_s << false
        << u"SELECT deployment, period, value FROM market_size WHERE source = 'seed-cic-2026' AND "
           "region = 'global'"_s;
    QTest::newRow("assumed segments")
        << u"segment-model"_s << u"value"_s << u"segment"_s << u"seed-360i-2026"_s << false
        << u"SELECT segment, period, value FROM segment_model"_s;
}

void SampleTest::agreesWithSql()
{
    QFETCH(const QString, dataset);
    QFETCH(const QString, measure);
    QFETCH(const QString, rows);
    QFETCH(const QString, source);
    QFETCH(const bool, byYear);
    QFETCH(const QString, sql);
    Exploration exploration;
    exploration.measure = measure;
    exploration.rows = { rows };
    exploration.columns = u"period"_s;
    exploration.filters = { { u"source"_s, { source }, false } };
    if (byYear)
        exploration.step = Grain::Year;
    const auto pivot = evaluate(*m_sample.cube(dataset), exploration);
    QVERIFY2(pivot.has_value(), pivot.has_value() ? "" : qPrintable(pivot.error().message()));

    std::map<std::pair<QString, QString>, double> expected;
    QSqlQuery each = query(sql);
    while (each.next()) {
        expected[{ each.value(0).toString(), each.value(1).toString() }] = each.value(2).toDouble();
    }
    QVERIFY(expected.size() >= 3);
    int compared = 0;
    for (int row = 0; row < pivot->rowCount(); ++row) {
        for (int column = 0; column < pivot->columnCount(); ++column) {
            const PivotCell &cell = pivot->cell(row, column);
            const auto found = expected.find(
                { pivot->rows.labels[row].first().id, pivot->columns.labels[column].first().id });
            // SQL leaves out what is incomplete; a cell shows such a number if it is alone.
            if (cell.hasValue() && cell.qualifier == Qualifier::Incomplete
                && cell.state == CellState::Value)
                continue;
            QCOMPARE(cell.hasValue(), found != expected.end());
            if (found == expected.end())
                continue;
            QVERIFY(near(cell.value, found->second));
            ++compared;
        }
    }
    QCOMPARE(compared, int(expected.size()));
}

void SampleTest::evaluatesTheSavedExplorations()
{
    const auto saved = m_sample->explorations();
    QVERIFY(saved.has_value());
    QVERIFY(saved->size() >= 8);
    for (const Saved &each : *saved) {
        const auto exploration = explorationFromJson(each.json);
        QVERIFY2(exploration.has_value(),
            exploration.has_value() ? "" : qPrintable(exploration.error().message()));
        QVERIFY2(exploration->unknown.isEmpty(), qPrintable(each.id));
        QCOMPARE(*explorationFromJson(toJson(*exploration)), *exploration);
        const auto pivot = evaluate(*m_sample.cube(exploration->dataset), *exploration);
        QVERIFY2(pivot.has_value(),
            pivot.has_value() ? "" : qPrintable(each.id + u": "_s + pivot.error().message()));
        // A good exploration shows numbers: most of what it has are values. A dot strip is for the
        // cells that have several, and shows each of them.
        const bool showsEach = exploration->chart == u"dotstrip";
        int values = 0;
        int filled = 0;
        for (const PivotCell &cell : pivot->cells) {
            values += cell.hasValue() || (showsEach && cell.numberCount > 1) ? 1 : 0;
            filled += cell.numberCount > 0 ? 1 : 0;
        }
        QVERIFY2(values > 0 && values * 2 >= filled, qPrintable(each.id));
    }
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
