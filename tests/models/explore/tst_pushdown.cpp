// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/pushdown.h"

#include "db/plainrows.h"
#include "db/sql/statement.h"
#include "models/cube/cubeloader.h"
#include "models/explore/evaluate.h"
#include "models/explore/explorationjson.h"
#include "models/explore/selection.h"
#include "tests/support/dice.h"
#include "tests/support/sampleworkspace.h"
#include "tests/support/smalltracker.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace sextant;
using namespace Qt::StringLiterals;
using sextant::test::Dice;
using sextant::test::SampleWorkspace;
using sextant::test::SmallTracker;

namespace {

/// A tracker as the program loads it, and its plain rows in a database beside it.
struct Plain
{
    CubePtr cube;
    std::unique_ptr<db::Connection> rows;
    QString path;
};

/// How far two numbers may be apart.
enum class Tolerance {
    None,  ///< whole numbers
    Sums,  ///< decimals, added in another order
    Ratios ///< differences and growth of such sums, in which leading digits cancel
};

[[nodiscard]] bool near(double a, double b, Tolerance tolerance = Tolerance::Sums)
{
    if (a == b || (std::isnan(a) && std::isnan(b)))
        return true;
    const double size = std::max(std::abs(a), std::abs(b));
    switch (tolerance) {
    case Tolerance::None:
        return false;
    case Tolerance::Sums:
        return std::abs(a - b) <= 1e-12 * size;
    case Tolerance::Ratios:
        break;
    }
    return std::abs(a - b) <= 1e-9 * std::max(1.0, size);
}

/// What differs between two cells; empty if nothing does.
[[nodiscard]] QString difference(const PivotCell &a, const PivotCell &b, Tolerance tolerance)
{
    if (a.state != b.state)
        return u"state %1 and %2"_s.arg(cellStateId(a.state), cellStateId(b.state));
    const bool same = near(a.value, b.value, tolerance);
    if (!same)
        return u"%1 and %2"_s.arg(a.value, 0, 'g', 17).arg(b.value, 0, 'g', 17);
    if (a.kinds != b.kinds || a.sources != b.sources || a.qualifier != b.qualifier)
        return u"kinds, sources or qualifier"_s;
    if (a.numberCount != b.numberCount || a.unit != b.unit || a.numbers.size() != b.numbers.size())
        return u"%1 and %2 numbers"_s.arg(a.numberCount).arg(b.numberCount);
    for (qsizetype i = 0; i < a.numbers.size(); ++i) {
        if (!near(a.numbers[i].value, b.numbers[i].value)
            || a.numbers[i].members != b.numbers[i].members
            || a.numbers[i].note != b.numbers[i].note || a.numbers[i].rowId != b.numbers[i].rowId)
            return u"number %1"_s.arg(i);
    }
    return {};
}

[[nodiscard]] QString difference(const Pivot &a, const Pivot &b, Tolerance tolerance)
{
    for (const auto &[one, other] :
        { std::pair(&a.rows, &b.rows), std::pair(&a.columns, &b.columns) }) {
        if (one->labels.size() != other->labels.size())
            return u"%1 and %2 labels"_s.arg(one->labels.size()).arg(other->labels.size());
        for (int i = 0; i < one->labels.size(); ++i) {
            if (one->text(i, Language::English) != other->text(i, Language::English))
                return u"label "_s + one->text(i, Language::English);
        }
    }
    const auto compare = [&](const char *what, const QList<PivotCell> &one,
                             const QList<PivotCell> &other) -> QString {
        for (qsizetype i = 0; i < one.size(); ++i) {
            if (const QString found = difference(one[i], other[i], tolerance); !found.isEmpty())
                return u"%1 %2: "_s.arg(QString::fromLatin1(what)).arg(i) + found;
        }
        return {};
    };
    for (const QString &found :
        { compare("cell", a.cells, b.cells), compare("row total", a.rowTotals, b.rowTotals),
            compare("column total", a.columnTotals, b.columnTotals),
            compare("grand total", { a.grandTotal }, { b.grandTotal }) }) {
        if (!found.isEmpty())
            return found;
    }
    if (a.notes != b.notes)
        return u"notes"_s;
    if (a.observationCount != b.observationCount || a.datasetRowCount != b.datasetRowCount)
        return u"%1 of %2 and %3 of %4 rows"_s.arg(a.observationCount)
            .arg(a.datasetRowCount)
            .arg(b.observationCount)
            .arg(b.datasetRowCount);
    return {};
}

} // namespace

/// The same exploration in memory and by SQL, at random. SEXTANT_RANDOM_ROUNDS says how many
/// explorations of trackers; 300 unless it is set.
class TestPushDown final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_rounds = 300;
    std::vector<Plain> m_trackers;
    int m_numbers = 0; ///< cells with a value that were compared

    void makePlain(SmallTracker tracker)
    {
        Plain plain;
        const QString stem = m_folder.filePath(QString::number(m_trackers.size()));
        auto workspace = db::Workspace::create(stem + u".sextant"_s);
        if (!workspace || !tracker.write(**workspace))
            qFatal("cannot write the tracker");
        plain.cube = loadCube(**workspace, tracker.id).value();
        plain.path = stem + u".sqlite"_s;
        plain.rows
            = std::move(db::Connection::open(plain.path, db::Connection::Access::Create).value());
        const Dataset dataset = (*workspace)->dataset(tracker.id).value();
        const auto written = db::writePlainTable(*plain.rows, dataset,
            (*workspace)->dimensionsOf(dataset).value(), *plain.cube->tracker);
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        m_trackers.push_back(std::move(plain));
    }

    /// Evaluates both ways and compares. @return whether there was anything to compare
    bool compare(const Cube &cube, const db::Connection &rows, const Exploration &exploration,
        Tolerance tolerance)
    {
        const auto inMemory = evaluate(cube, exploration);
        const auto resolved = resolve(cube, exploration);
        if (!resolved || !inMemory)
            return false;
        const auto condensed = pushDown(rows, cube, *resolved);
        if (!condensed)
            qFatal("%s", qPrintable(condensed.error().detail + condensed.error().message()));
        const auto pushed = evaluate(*condensed, *resolved);
        if (!pushed)
            qFatal("%s", qPrintable(pushed.error().message()));
        const QString found = difference(*inMemory, *pushed, tolerance);
        if (!found.isEmpty()) {
            const QByteArray json = QJsonDocument(toJson(exploration)).toJson();
            QTest::qFail(qPrintable(found + u"\n"_s + QString::fromUtf8(json)), __FILE__, __LINE__);
            return false;
        }
        m_numbers += int(std::ranges::count_if(inMemory->cells, &PivotCell::hasValue));
        return true;
    }

private slots:
    void initTestCase()
    {
        bool isSet = false;
        const int rounds = qEnvironmentVariableIntValue("SEXTANT_RANDOM_ROUNDS", &isSet);
        m_rounds = isSet ? rounds : m_rounds;
        for (const int count : { 40, 700, 5000 }) {
            SmallTracker tracker;
            tracker.addRandom(count, quint32(count));
            makePlain(tracker);
        }
        // Regions with rows of their own, undated rows, one source.
        SmallTracker nested;
        nested.addRandom(600, 99);
        for (qsizetype i = 0; i < nested.rows.size(); ++i) {
            nested.rows[i].members[2] = u"alpha"_s;
            if (i % 7 == 0)
                nested.rows[i].members[1] = i % 2 ? u"asia"_s : u"europe"_s;
            if (i % 50 == 0)
                nested.rows[i].period = {};
        }
        makePlain(nested);
    }

    void plainRowsAreTheRows()
    {
        const Plain &plain = m_trackers[1];
        auto statement = db::Statement::prepare(*plain.rows,
            u"SELECT vendor, country, source, kind, period, units, value, price FROM shipments "
            "ORDER BY rowid"_s)
                             .value();
        SmallTracker tracker;
        tracker.addRandom(700, 700);
        for (const test::TrackerRow &row : tracker.rows) {
            QVERIFY(statement.step().value());
            for (int i = 0; i < 4; ++i)
                QCOMPARE(statement.text(i), row.members[i]);
            QCOMPARE(statement.text(4), row.period.toString());
            for (int i = 0; i < 3; ++i) {
                const double number = statement.real(5 + i);
                QVERIFY(
                    number == row.numbers[i] || (std::isnan(number) && std::isnan(row.numbers[i])));
            }
        }
        QVERIFY(!statement.step().value());
    }

    void trackersAtRandom()
    {
        Dice dice(20261121);
        int compared = 0;
        int tried = 0;
        m_numbers = 0;
        // Some explorations contradict themselves, and are refused both ways.
        for (; compared < m_rounds && tried < 4 * m_rounds; ++tried) {
            const Plain &plain = m_trackers[std::size_t(tried) % m_trackers.size()];
            Exploration exploration = dice.exploration(*plain.cube);
            if (tried % 3 != 0 && !exploration.filter(u"source"_s))
                exploration.setFilter({ u"source"_s, { u"alpha"_s }, false });
            const bool isWhole = exploration.measure == u"units" && !cutsByMeasure(exploration)
                && exploration.currency.isEmpty();
            const Tolerance tolerance = exploration.transform != Transform::Value
                ? Tolerance::Ratios
                : isWhole ? Tolerance::None
                          : Tolerance::Sums;
            compared += compare(*plain.cube, *plain.rows, exploration, tolerance) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        qInfo(
            "%d of %d explorations compared, %d cells with a value", compared, m_rounds, m_numbers);
        QVERIFY(compared > m_rounds / 3);
        QVERIFY(m_numbers > m_rounds);
    }

    void curatedDatasetsAtRandom()
    {
        const SampleWorkspace sample;
        Dice dice(4);
        m_numbers = 0;
        int compared = 0;
        int tried = 0;
        const QList<Dataset> datasets = sample->datasets().value();
        for (const Dataset &dataset : datasets) {
            const CubePtr cube = sample.cube(dataset.id);
            for (int round = 0; round < std::max(20, m_rounds / 20); ++round, ++tried) {
                compared += compare(*cube, sample->link(), dice.exploration(*cube), Tolerance::None)
                    ? 1
                    : 0;
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("%d of %d explorations compared, %d cells with a value", compared, tried, m_numbers);
        QVERIFY(compared > tried / 3);
        QVERIFY(m_numbers > 0);
    }

    /// Sums by period and another dimension against sqlite3's own program, with SQL that knows
    /// nothing of explorations.
    void sumsAgreeWithSqlite()
    {
        QRandomGenerator random(5);
        const Plain &plain = m_trackers[2];
        const auto dimensions = SmallTracker::dimensions();
        QString script;
        QList<Exploration> explorations;
        for (int round = 0; round < m_rounds; ++round) {
            Exploration exploration;
            exploration.dataset = u"shipments"_s;
            exploration.measure = random.bounded(2) ? u"units"_s : u"value"_s;
            exploration.columns = random.bounded(2) ? u"vendor"_s : u"country"_s;
            const QString source = random.bounded(4) ? u"alpha"_s : u"beta"_s;
            QString where = u"source = '%1'"_s.arg(source);
            exploration.filters << Filter { u"source"_s, { source }, false };
            for (const Dimension &dimension : dimensions) {
                if (random.bounded(2))
                    continue;
                Filter filter { dimension.id, {}, random.bounded(3) == 0 };
                for (int i = random.bounded(3); i >= 0; --i) {
                    // Countries only: their regions have no rows here.
                    const auto first = dimension.id == u"country" ? 2 : 0;
                    const auto at = first + random.bounded(int(dimension.members.size()) - first);
                    filter.members << dimension.members[at].id;
                }
                exploration.filters << filter;
                where += u" AND %1 %2 ('%3')"_s.arg(dimension.id,
                    filter.excludes ? u"NOT IN"_s : u"IN"_s, filter.members.join(u"', '"_s));
            }
            explorations << exploration;
            script += u"SELECT %1, period, %2, sum(%3) FROM shipments WHERE %4 GROUP BY period, %2 "
                      "HAVING count(%3) > 0;\n"_s.arg(round)
                          .arg(exploration.columns, exploration.measure, where);
        }
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, { u"-readonly"_s, u"-list"_s, plain.path });
        QVERIFY2(sqlite.waitForStarted(), "sqlite3 must be installed");
        sqlite.write(script.toUtf8());
        sqlite.closeWriteChannel();
        QVERIFY(sqlite.waitForFinished(-1));
        QCOMPARE(sqlite.exitCode(), 0);
        QHash<QString, double> expected;
        for (const QByteArray &line : sqlite.readAllStandardOutput().split('\n')) {
            const qsizetype bar = line.lastIndexOf('|');
            if (bar > 0)
                expected.insert(QString::fromUtf8(line.first(bar)), line.mid(bar + 1).toDouble());
        }
        qsizetype found = 0;
        for (int round = 0; round < m_rounds; ++round) {
            const auto pivot = evaluate(*plain.cube, explorations[round]);
            QVERIFY(pivot);
            for (int row = 0; row < pivot->rowCount(); ++row) {
                for (int column = 0; column < pivot->columnCount(); ++column) {
                    const PivotCell &cell = pivot->cell(row, column);
                    if (cell.state == CellState::Missing)
                        continue;
                    const QString key
                        = u"%1|%2|%3"_s.arg(round).arg(pivot->rows.labels[row].first().id,
                            pivot->columns.labels[column].first().id);
                    QVERIFY2(expected.contains(key), qPrintable(key));
                    ++found;
                    const double wanted = expected.value(key);
                    if (explorations[round].measure == u"units")
                        QCOMPARE(cell.value, wanted);
                    else
                        QVERIFY2(near(cell.value, wanted), qPrintable(key));
                }
            }
        }
        QCOMPARE(found, expected.size());
        QVERIFY(found > m_rounds);
        qInfo("%lld sums of sqlite3 compared", qlonglong(found));
    }
};

QTEST_GUILESS_MAIN(TestPushDown)

#include "tst_pushdown.moc"
