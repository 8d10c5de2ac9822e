// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowsquery.h"

#include "models/items/memberchecklist.h"
#include "models/items/roles.h"
#include "models/items/rowcolumnsmodel.h"
#include "tests/support/smallcube.h"
#include "tests/support/trackercube.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using namespace sextant;
using sextant::test::SmallCube;
using sextant::test::SmallRow;
using sextant::test::SmallTracker;
using sextant::test::TrackerRow;

namespace {

constexpr int RowCount = 70000; // more than one segment

/// The rows that pass, asked one by one.
QList<quint32> passing(
    const SmallTracker &tracker, const std::function<bool(const TrackerRow &)> &passes)
{
    QList<quint32> rows;
    for (qsizetype row = 0; row < tracker.rows.size(); ++row) {
        if (passes(tracker.rows[row]))
            rows += quint32(row);
    }
    return rows;
}

QList<quint32> rowsOf(const RowsAnswer &answer)
{
    QList<quint32> rows;
    for (qint64 place = 0; place < answer.size(); ++place)
        rows += answer.rowAt(place);
    return rows;
}

RowRanges allOf(const RowsAnswer &answer)
{
    RowRanges places;
    if (answer.size() > 0)
        places.add(0, answer.size() - 1);
    return places;
}

RowsFilter memberFilter(const QString &column, const QSet<QString> &ids)
{
    RowsFilter filter;
    filter.column = column;
    filter.ids = ids;
    return filter;
}

SmallRow curatedRow(const QString &period, const QString &measure, const QString &members,
    double value, const QString &unit = u"units"_s)
{
    SmallRow row;
    row.members = members;
    row.period = period;
    row.value = value;
    row.unit = unit;
    row.measure = measure;
    return row;
}

} // namespace

class TestRowsQuery final : public QObject
{
    Q_OBJECT

    SmallTracker m_tracker;
    FlatRowsPtr m_rows;

    [[nodiscard]] RowsQuery query() const
    {
        RowsQuery query;
        query.look.dataset = m_tracker.id;
        return query;
    }
    [[nodiscard]] FlatRowsPtr curated(const QList<SmallRow> &rows) const
    {
        return flatRows(SmallCube {}(rows), Language::English);
    }

private slots:
    void initTestCase()
    {
        m_tracker.addRandom(RowCount, 11);
        m_rows = flatRows(test::trackerCube(m_tracker), Language::English);
    }

    void columnsOfATracker()
    {
        QStringList ids;
        for (const FlatColumn &column : m_rows->shown)
            ids += column.id;
        QCOMPARE(ids,
            (QStringList { u"period"_s, u"vendor"_s, u"country"_s, u"units"_s, u"value"_s,
                u"price"_s, u"kind"_s, u"source"_s }));
        QCOMPARE(m_rows->rowCount(), std::size_t(RowCount));
        for (const quint32 row : { 0U, 17U, quint32(RowCount - 1) }) {
            const TrackerRow &given = m_tracker.rows[qsizetype(row)];
            QCOMPARE(m_rows->text(m_rows->shown[1], row), given.members[0]);
            QCOMPARE(m_rows->text(m_rows->shown[2], row), given.members[1]);
            const QString plain = m_rows->plainText(m_rows->shown[4], row);
            QCOMPARE(plain,
                std::isnan(given.numbers[1]) ? QString()
                                             : QString::number(given.numbers[1], 'f', 2));
        }
    }

    void numbersAreWrittenInFull_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::addRow("millions") << 1234567.89 << u"1,234,567.89"_s;
        QTest::addRow("small") << 0.05 << u"0.05"_s;
        QTest::addRow("negative") << -1200.5 << QString(QChar(0x2212)) + u"1,200.50"_s;
        QTest::addRow("zero") << 0.0 << u"0.00"_s;
        QTest::addRow("none") << std::nan("") << QString(QChar(0x2013));
    }
    void numbersAreWrittenInFull()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        SmallTracker tracker;
        tracker.addRandom(1, 1);
        tracker.rows[0].numbers[1] = number;
        const FlatRowsPtr rows = flatRows(test::trackerCube(tracker), Language::English);
        QCOMPARE(rows->text(rows->shown[rows->indexOf(u"value"_s)], 0), text);
    }

    void filters_data()
    {
        using Passes = std::function<bool(const TrackerRow &)>;
        QTest::addColumn<RowsQuery>("given");
        QTest::addColumn<Passes>("passes");
        const auto add = [](const char *name, const RowsQuery &given, const Passes &passes) {
            QTest::addRow("%s", name) << given << passes;
        };
        add("none", query(), [](const TrackerRow &) { return true; });
        RowsQuery one = query();
        one.setFilter(memberFilter(u"vendor"_s, { u"dell"_s, u"hp"_s }));
        add("members", one, [](const TrackerRow &row) {
            return row.members[0] == u"dell" || row.members[0] == u"hp";
        });
        RowsQuery range = one;
        RowsFilter units;
        units.column = u"units"_s;
        units.least = 100;
        units.most = 900;
        range.setFilter(units);
        add("members and a range", range, [](const TrackerRow &row) {
            return (row.members[0] == u"dell" || row.members[0] == u"hp") && row.numbers[0] >= 100
                && row.numbers[0] <= 900;
        });
        RowsQuery look = query();
        look.look.filters = { { u"country"_s, { u"europe"_s }, false } };
        look.look.periods.from = Period(2024, Grain::Quarter, 1);
        add("the exploration's", look, [](const TrackerRow &row) {
            return (row.members[1] == u"france" || row.members[1] == u"germany")
                && row.period.year() >= 2024;
        });
        RowsQuery text = query();
        text.text = u"AN"_s; // France, Germany, Japan
        add("any column", text, [](const TrackerRow &row) {
            return row.members[1] == u"france" || row.members[1] == u"germany"
                || row.members[1] == u"japan";
        });
        text.text = u"no such name"_s;
        add("any column, nothing", text, [](const TrackerRow &) { return false; });
        text.text = u"2023Q2"_s;
        add("any column, a period", text,
            [](const TrackerRow &row) { return row.period == Period(2023, Grain::Quarter, 2); });
        RowsQuery nobody = query();
        nobody.setFilter(memberFilter(u"vendor"_s, {}));
        add("nobody", nobody, [](const TrackerRow &) { return false; });
    }
    void filters()
    {
        QFETCH(RowsQuery, given);
        QFETCH(std::function<bool(const TrackerRow &)>, passes);
        const RowsAnswerPtr answer = answerRows(m_rows, given);
        QVERIFY(answer);
        QCOMPARE(rowsOf(*answer), passing(m_tracker, passes));
    }

    void sorts_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("descending");
        for (const char *column : { "vendor", "period", "units", "value", "price" }) {
            QTest::addRow("%s up", column) << QString::fromLatin1(column) << false;
            QTest::addRow("%s down", column) << QString::fromLatin1(column) << true;
        }
    }
    void sorts()
    {
        QFETCH(QString, column);
        QFETCH(bool, descending);
        RowsQuery given = query();
        given.setFilter(memberFilter(u"country"_s, { u"japan"_s }));
        given.sortColumn = column;
        given.descending = descending;
        const RowsAnswerPtr answer = answerRows(m_rows, given);
        QVERIFY(answer);
        QList<quint32> expected
            = passing(m_tracker, [](const TrackerRow &row) { return row.members[1] == u"japan"; });
        const int measure = column == u"units" ? 0 : column == u"value" ? 1 : 2;
        std::stable_sort(expected.begin(), expected.end(), [&](quint32 left, quint32 right) {
            const TrackerRow &a = m_tracker.rows[qsizetype(left)];
            const TrackerRow &b = m_tracker.rows[qsizetype(right)];
            if (column == u"vendor")
                return descending ? b.members[0] < a.members[0] : a.members[0] < b.members[0];
            if (column == u"period")
                return descending ? b.period < a.period : a.period < b.period;
            if (std::isnan(a.numbers[measure]) || std::isnan(b.numbers[measure]))
                return !std::isnan(a.numbers[measure]) && std::isnan(b.numbers[measure]);
            return descending ? b.numbers[measure] < a.numbers[measure]
                              : a.numbers[measure] < b.numbers[measure];
        });
        QCOMPARE(rowsOf(*answer), expected);
    }

    void sortingKeepsTheSet()
    {
        const RowsAnswerPtr first = answerRows(m_rows, query());
        RowsQuery sorted = query();
        sorted.sortColumn = u"vendor"_s;
        const RowsAnswerPtr second = answerRows(m_rows, sorted, first);
        QCOMPARE(second->set, first->set);
        sorted.text = u"dell"_s;
        QVERIFY(answerRows(m_rows, sorted, second)->set != first->set);
    }

    void cancelledIsNull()
    {
        const std::atomic_bool cancelled = true;
        QVERIFY(!answerRows(m_rows, query(), {}, &cancelled));
    }

    void countsLeaveTheColumnOut()
    {
        RowsQuery given = query();
        given.setFilter(memberFilter(u"vendor"_s, { u"dell"_s }));
        given.setFilter(memberFilter(u"country"_s, { u"japan"_s }));
        const int vendor = m_rows->indexOf(u"vendor"_s);
        const auto counts = countMembers(m_rows, given, vendor);
        QVERIFY(counts);
        for (qsizetype code = 0; code < m_rows->shown[vendor].ids.size(); ++code) {
            const QString id = m_rows->shown[vendor].ids[code];
            const auto expected = passing(m_tracker, [&](const TrackerRow &row) {
                return row.members[0] == id && row.members[1] == u"japan";
            });
            QCOMPARE((*counts)[std::size_t(code)], qint64(expected.size()));
        }
    }

    void filtersOfExplorationsMeanAllBelow()
    {
        const RowsFilter europe = rowsFilter(*m_rows, { u"country"_s, { u"europe"_s }, false });
        QCOMPARE(*europe.ids, (QSet<QString> { u"europe"_s, u"france"_s, u"germany"_s }));
        const RowsFilter year = rowsFilter(*m_rows, { u"period"_s, { u"2024"_s }, false });
        QCOMPARE(*year.ids, (QSet<QString> { u"2024Q1"_s, u"2024Q2"_s, u"2024Q3"_s, u"2024Q4"_s }));
        QVERIFY(rowsFilter(*m_rows, { u"unknown"_s, { u"a"_s }, false }).isEmpty());
    }

    void sums_data()
    {
        QTest::addColumn<QSet<QString>>("sources");
        QTest::addColumn<QSet<QString>>("kinds");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("sorted");
        QTest::addColumn<QString>("why");
        const QSet<QString> alpha { u"alpha"_s };
        const QSet<QString> actual { u"actual"_s };
        QTest::addRow("units") << alpha << actual << u"units"_s << QString() << QString();
        QTest::addRow("units, sorted") << alpha << actual << u"units"_s << u"value"_s << QString();
        QTest::addRow("decimals") << alpha << actual << u"value"_s << QString() << QString();
        QTest::addRow("two sources")
            << QSet<QString> { u"alpha"_s, u"beta"_s } << actual << u"units"_s << QString()
            << u"The selected numbers come from different sources."_s;
        QTest::addRow("two kinds")
            << alpha << QSet<QString> { u"actual"_s, u"estimate"_s } << u"units"_s << QString()
            << u"The selected members must not be added up."_s;
        QTest::addRow("a rate") << alpha << actual << u"price"_s << QString()
                                << u"Shares, growth rates, indices and ratings do not add up."_s;
    }
    void sums()
    {
        QFETCH(QSet<QString>, sources);
        QFETCH(QSet<QString>, kinds);
        QFETCH(QString, column);
        QFETCH(QString, sorted);
        QFETCH(QString, why);
        RowsQuery given = query();
        given.setFilter(memberFilter(u"source"_s, sources));
        given.setFilter(memberFilter(u"kind"_s, kinds));
        given.sortColumn = sorted;
        const RowsAnswerPtr answer = answerRows(m_rows, given);
        RowRanges places = allOf(*answer);
        places.remove(100, 199); // two ranges
        const auto sum = sumOfRows(*answer, places, m_rows->indexOf(column));
        QVERIFY(sum);
        const int measure = column == u"units" ? 0 : column == u"value" ? 1 : 2;
        qint64 numbers = 0;
        double expected = 0;
        for (qint64 place = 0; place < answer->size(); ++place) {
            const double number = m_tracker.rows[qsizetype(answer->rowAt(place))].numbers[measure];
            if (!places.contains(place) || std::isnan(number))
                continue;
            expected += measure == 1 ? double(std::llround(number * 100)) : number;
            ++numbers;
        }
        if (measure == 1)
            expected /= 100;
        QCOMPARE(sum->rows, answer->size() - 100);
        QCOMPARE(sum->numbers, numbers);
        QCOMPARE(sum->whyNoSum, why);
        QCOMPARE(sum->sum.has_value(), why.isEmpty());
        if (sum->sum)
            QCOMPARE(*sum->sum, expected);
        QCOMPARE(*sum->average, expected / double(numbers));
    }

    void curatedRowsSayEverything()
    {
        const FlatRowsPtr rows = curated({ curatedRow(u"2024"_s, u"flow"_s, u"google/gpu"_s, 3),
            curatedRow(u"2024"_s, u"money"_s, u"google/tpu"_s, 2.5, u"USD bn"_s) });
        const auto text = [&](const char *column, std::size_t row) {
            const int index = rows->indexOf(QString::fromLatin1(column));
            return index < 0 ? u"no column"_s : rows->text(rows->shown[index], row);
        };
        QCOMPARE(text("period", 0), u"2024"_s);
        QCOMPARE(text("measure", 0), u"flow"_s);
        QCOMPARE(text("measure", 1), u"money"_s);
        QCOMPARE(text("vendor", 1), u"google"_s);
        QCOMPARE(text("value", 1), u"2.5"_s);
        QCOMPARE(text("unit", 1), u"USD bn"_s);
        QCOMPARE(text("kind", 0), u"actual"_s);
        QCOMPARE(text("low", 0), u"no column"_s);
        QCOMPARE(text("note", 0), u"no column"_s);
    }

    void curatedSumsKeepTheRules_data()
    {
        QTest::addColumn<QString>("otherMembers");
        QTest::addColumn<QString>("otherMeasure");
        QTest::addColumn<QString>("otherPeriod");
        QTest::addColumn<bool>("adds");
        QTest::addColumn<bool>("hasAverage");
        QTest::addRow("siblings") << u"amazon/gpu"_s << u"flow"_s << u"2024"_s << true << true;
        QTest::addRow("part of it") << u"clouds/gpu"_s << u"flow"_s << u"2024"_s << false << true;
        QTest::addRow("overlapping group")
            << u"top-2/gpu"_s << u"flow"_s << u"2024"_s << false << true;
        QTest::addRow("other measure")
            << u"amazon/gpu"_s << u"stock"_s << u"2024"_s << false << false;
        QTest::addRow("next year") << u"google/gpu"_s << u"flow"_s << u"2025"_s << true << true;
        QTest::addRow("a quarter of it")
            << u"google/gpu"_s << u"flow"_s << u"2024Q1"_s << false << true;
    }
    void curatedSumsKeepTheRules()
    {
        QFETCH(QString, otherMembers);
        QFETCH(QString, otherMeasure);
        QFETCH(QString, otherPeriod);
        QFETCH(bool, adds);
        QFETCH(bool, hasAverage);
        const FlatRowsPtr rows = curated({ curatedRow(u"2024"_s, u"flow"_s, u"google/gpu"_s, 3),
            curatedRow(otherPeriod, otherMeasure, otherMembers, 5) });
        const RowsAnswerPtr answer = answerRows(rows, {});
        const auto sum = sumOfRows(*answer, allOf(*answer), rows->indexOf(u"value"_s));
        QVERIFY(sum);
        QCOMPARE(sum->sum.has_value(), adds);
        QCOMPARE(sum->average.has_value(), hasAverage);
        QCOMPARE(sum->whyNoSum.isEmpty(), adds);
        if (adds)
            QCOMPARE(*sum->sum, 8.0);
    }

    void copiesLines()
    {
        RowsQuery given = query();
        given.sortColumn = u"units"_s;
        const RowsAnswerPtr answer = answerRows(m_rows, given);
        RowRanges places;
        places.add(2, 3);
        places.add(7, 7);
        const QStringList lines
            = copiedRows(*answer, places, { m_rows->indexOf(u"value"_s), 1 }).split(u'\n');
        QCOMPARE(lines.size(), 5); // the last one is empty
        QCOMPARE(lines[0], u"value (USD m)\tvendor"_s);
        const TrackerRow &last = m_tracker.rows[qsizetype(answer->rowAt(7))];
        QCOMPARE(lines[3], QString::number(last.numbers[1], 'f', 2) + u'\t' + last.members[0]);
    }

    void checklistListsWhatOccurs()
    {
        MemberChecklist list;
        QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changes(&list, &MemberChecklist::checksChanged);
        FlatColumn column;
        column.ids = { u"a"_s, u"b"_s, u"c"_s, u"d"_s };
        column.texts = { u"Ah"_s, u"Be"_s, u"Ce"_s, u"De"_s };
        column.searchable = { u"Ah"_s, u"Be\n贝"_s, u"Ce"_s, u"De"_s };
        list.setMembers(column, { 5, 1200, 0, 2 }, std::nullopt);
        QCOMPARE(list.rowCount(), 3); // Ce has no rows
        QVERIFY(!list.kept());
        list.setSearch(u"贝"_s);
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.index(0).data().toString(), u"Be  (1,200)"_s);
        list.setAllChecked(false);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(*list.kept(), (QSet<QString> { u"a"_s, u"d"_s }));
        list.setSearch({});
        QVERIFY(
            list.setData(list.index(0), QVariant::fromValue(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(*list.kept(), (QSet<QString> { u"d"_s }));
        // What was kept before stays so while it has no rows.
        list.setMembers(column, { 5, 1200, 0, 2 }, QSet<QString> { u"c"_s, u"d"_s });
        QCOMPARE(*list.kept(), (QSet<QString> { u"c"_s, u"d"_s }));
    }

    void headerSaysTitleAndUnit()
    {
        RowColumnsModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(m_rows);
        QCOMPARE(model.columnCount(), 8);
        const int value = m_rows->indexOf(u"value"_s);
        QCOMPARE(model.headerData(value, Qt::Horizontal, Qt::DisplayRole).toString(), u"value"_s);
        QCOMPARE(model.headerData(value, Qt::Horizontal, Qt::ToolTipRole).toString(),
            u"value, in USD m: a click sorts, the funnel filters"_s);
        QCOMPARE(model.headerData(value, Qt::Horizontal, KeyRole).toString(), u"value"_s);
        model.setRows({});
        QCOMPARE(model.columnCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRowsQuery)
#include "tst_rowsquery.moc"
