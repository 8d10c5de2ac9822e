// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/trackerimport.h"
#include "db/trackerstore.h"
#include "db/workspace.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <numeric>
#include <sys/resource.h>

using namespace sextant;
using namespace Qt::StringLiterals;

/// Files become trackers, or the workspace stays as it was.
class TestTrackerImport final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<db::Workspace> m_workspace;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QByteArray &content, const QString &name = u"data.csv"_s) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    [[nodiscard]] Result<ImportReport> import(const QString &file,
        const db::ImportWishes &wishes = {}, const db::ImportStepCallback &progress = {},
        const db::ReadingLimits &limits = {}) const
    {
        const auto plan = db::planImport(*m_workspace, file, wishes);
        if (!plan)
            return Failure(plan.error());
        return db::importTracker(*m_workspace, *plan, progress, limits);
    }

    /// A tracker as it stands in the workspace, with names for codes.
    struct Stored
    {
        Dataset dataset;
        QList<Dimension> dimensions;
        TrackerPtr columns;

        [[nodiscard]] QString memberOf(qsizetype dimension, std::size_t row) const
        {
            const quint32 code = columns->dimensions[std::size_t(dimension)].at(row);
            return dimensions[dimension].members[qsizetype(code)].names.en;
        }
        /// `2024Q1 Dell estimate 12 3.5`
        [[nodiscard]] QString line(std::size_t row) const
        {
            QStringList words { columns->periods[qsizetype(columns->period.at(row))].toString() };
            for (qsizetype i = 0; i < dimensions.size(); ++i) {
                if (dimensions[i].id != u"source")
                    words << memberOf(i, row);
            }
            for (const NumberColumn &measure : columns->measures) {
                const double number = measure.at(row);
                words << (std::isnan(number) ? u"?"_s : QString::number(number, 'g', 15));
            }
            return words.join(u'|');
        }
    };

    [[nodiscard]] Stored stored(const QString &id) const
    {
        Stored result;
        const auto dataset = m_workspace->dataset(id);
        if (!dataset)
            qFatal("%s", qPrintable(dataset.error().message()));
        result.dataset = *dataset;
        result.dimensions = *m_workspace->dimensionsOf(*dataset);
        const auto columns = m_workspace->readTracker(*dataset, result.dimensions);
        if (!columns)
            qFatal("%s", qPrintable(columns.error().message()));
        result.columns = *columns;
        return result;
    }

    [[nodiscard]] static QByteArray randomRows(int rows, quint32 seed)
    {
        QRandomGenerator random(seed);
        QByteArray text("quarter,vendor,region,units,value\n");
        for (int i = 0; i < rows; ++i) {
            text += QByteArray::number(2020 + random.bounded(5)) + 'Q'
                + QByteArray::number(1 + random.bounded(4)) + ",\"Vendor \"\""
                + QByteArray::number(random.bounded(300)) + "\"\", Inc\",Region "
                + QByteArray::number(random.bounded(7)) + ','
                + QByteArray::number(random.bounded(100000)) + ','
                + QByteArray::number(random.bounded(10000000) / 100.0, 'f', 2) + '\n';
        }
        return text;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = db::Workspace::create(path(u"w.sextant"_s));
        QVERIFY(made);
        m_workspace = std::move(*made);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void rowsArriveAsTheyStand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("plain") << QByteArray("quarter,vendor,units\n2024Q1,Dell,5\n2024Q2,HP,7\n")
                               << QStringList { u"2024Q1|Dell|Estimate|5"_s,
                                      u"2024Q2|HP|Estimate|7"_s };
        QTest::newRow("no line end at the end, CRLF, a mark")
            << QByteArray("\xef\xbb\xbfquarter,vendor,units\r\n2024Q1,Dell,5\r\n2024Q2,HP,7")
            << QStringList { u"2024Q1|Dell|Estimate|5"_s, u"2024Q2|HP|Estimate|7"_s };
        QTest::newRow("quotes, line breaks, empty lines")
            << QByteArray("quarter,vendor,units\n\n2024Q1,\"A, \"\"B\"\"\",5\n\n"
                          "\"2024Q2\",\"C\nD\",\"7\"\n\n")
            << QStringList { u"2024Q1|A, \"B\"|Estimate|5"_s, u"2024Q2|C D|Estimate|7"_s };
        QTest::newRow("missing numbers and members")
            << QByteArray("quarter,vendor,units\n2024Q1,Dell,\n2024Q2,,7\n2024Q2,HP,n/a\n")
            << QStringList { u"2024Q1|Dell|Estimate|?"_s, u"2024Q2|Not stated|Estimate|7"_s,
                   u"2024Q2|HP|Estimate|?"_s };
        QTest::newRow("one member, written in several ways")
            << QByteArray("quarter,vendor,units\n2024Q1,Dell,5\n2024Q2, dell ,7\n2024Q2,DELL,1\n")
            << QStringList { u"2024Q1|Dell|Estimate|5"_s, u"2024Q2|Dell|Estimate|7"_s,
                   u"2024Q2|Dell|Estimate|1"_s };
        QTest::newRow("places that grow, then doubles")
            << QByteArray("quarter,vendor,value\n2024Q1,A,5\n2024Q1,A,1.5\n2024Q1,A,-0.125\n"
                          "2024Q1,A,1e-9\n2024Q1,A,\n")
            << QStringList { u"2024Q1|A|Estimate|5"_s, u"2024Q1|A|Estimate|1.5"_s,
                   u"2024Q1|A|Estimate|-0.125"_s, u"2024Q1|A|Estimate|1e-09"_s,
                   u"2024Q1|A|Estimate|?"_s };
        QTest::newRow("semicolons and decimal commas")
            << QByteArray("Monat;Vendor;Umsatz EUR\n2024-01;Dell;1.234,5\n2024-02;HP;0,25\n")
            << QStringList { u"2024-01|Dell|Estimate|1234.5"_s, u"2024-02|HP|Estimate|0.25"_s };
        QTest::newRow("a period far ahead is a forecast")
            << QByteArray("year,vendor,units\n2020,Dell,5\n2190,Dell,7\n")
            << QStringList { u"2020|Dell|Estimate|5"_s, u"2190|Dell|Forecast|7"_s };
        QTest::newRow("kinds in a column")
            << QByteArray("year,status,units\n2020,Actual,5\n2030,Forecast,7\n")
            << QStringList { u"2020|Actual|5"_s, u"2030|Forecast|7"_s };
    }
    void rowsArriveAsTheyStand()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, lines);
        const auto report = import(write(text));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        QCOMPARE(report->rowCount, lines.size());
        const Stored tracker = stored(u"data"_s);
        QCOMPARE(tracker.dataset.rowCount, lines.size());
        QStringList found;
        for (std::size_t row = 0; row < tracker.columns->rowCount; ++row)
            found << tracker.line(row);
        QCOMPARE(found, lines);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("UTF-8") << QByteArray("UTF-8") << false;
        QTest::newRow("UTF-16 with a mark") << QByteArray("UTF-16") << false;
        QTest::newRow("GB18030") << QByteArray("GB18030") << true;
        QTest::newRow("Big5") << QByteArray("Big5") << true;
    }
    void encodings()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isTold);
        QString text = u"季度,vendor,units\n"_s;
        for (int i = 0; i < 60000; ++i)
            text += u"2024Q1,中文名,%1\n"_s.arg(i % 10);
        QStringEncoder encoder(name.constData(),
            name == "UTF-16" ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
        QVERIFY(encoder.isValid());
        const QByteArray bytes = encoder.encode(text);
        db::ImportWishes wishes;
        if (isTold)
            wishes.format.encoding = QString::fromLatin1(name);
        const auto report = import(write(bytes), wishes);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        QCOMPARE(report->rowCount, 60000);
        QCOMPARE(report->columns[2].sum, 270000.0); // 6000 times 0 + … + 9
        QCOMPARE(stored(u"data"_s).memberOf(0, 59999), u"中文名"_s);
    }

    /// The reference is the arithmetic that made the file.
    void sumsAreExact()
    {
        const int rows = 150000; // two segments and a bit, some forty blocks
        const QByteArray text = randomRows(rows, 7);
        qint64 units = 0;
        qint64 cents = 0;
        QHash<QString, qint64> byMember;
        for (const QByteArray &line : text.split('\n').mid(1)) {
            if (line.isEmpty())
                continue;
            const QList<QByteArray> ends = line.split(',');
            const qint64 number = ends[ends.size() - 2].toLongLong();
            units += number;
            cents += QByteArray(ends.last()).replace('.', "").toLongLong();
            byMember[QString::fromUtf8(ends[ends.size() - 3])] += number;
        }
        const auto report = import(write(text));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        QCOMPARE(report->columns[3].sum, double(units));
        QCOMPARE(report->columns[4].decimals, 2);
        const Stored tracker = stored(u"data"_s);
        QCOMPARE(tracker.columns->rowCount, std::size_t(rows));
        const auto &values = tracker.columns->measures[1];
        QVERIFY(values.isInteger());
        QCOMPARE(values.decimals(), 2);
        qint64 sum = 0;
        QHash<QString, qint64> storedByMember;
        for (std::size_t row = 0; row < tracker.columns->rowCount; ++row) {
            sum += qRound64(values.at(row) * 100);
            storedByMember[tracker.memberOf(1, row)]
                += qint64(tracker.columns->measures[0].at(row));
        }
        QCOMPARE(sum, cents);
        QCOMPARE(storedByMember, byMember);
        QCOMPARE(tracker.dimensions[0].members.size(), 300);
        QVERIFY(tracker.dimensions[0].members.first().names.en.startsWith(u"Vendor \""));
    }

    void threadsMakeNoDifference()
    {
        const QString file = write(randomRows(100000, 11));
        QList<QStringList> first;
        for (const int threads : { 1, 2, 4 }) {
            db::ReadingLimits limits;
            limits.threads = threads;
            db::ImportWishes wishes;
            wishes.dataset = u"t%1"_s.arg(threads);
            QVERIFY(import(file, wishes, {}, limits));
            const Stored tracker = stored(wishes.dataset);
            QStringList lines;
            for (std::size_t row = 0; row < tracker.columns->rowCount; row += 97)
                lines << tracker.line(row);
            first << lines;
        }
        QCOMPARE(first[1], first[0]);
        QCOMPARE(first[2], first[0]);
        // Codes come in the order of the file, whoever parsed what.
        auto query = QSqlQuery(m_workspace->connection());
        QVERIFY(query.exec(
            u"SELECT count(*) FROM tracker_segment a JOIN tracker_segment b USING (segment, role, "
            "name) WHERE a.dataset = 't1' AND b.dataset = 't4' AND (a.data <> b.data OR a.low "
            "IS NOT b.low OR a.decimals <> b.decimals)"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 0);
    }

    void aSecondEditionReplacesTheFirst()
    {
        QVERIFY(import(write("quarter,vendor,units\n2024Q1,Dell,5\n2024Q2,HP,7\n")));
        const auto second = import(write("quarter,vendor,units\n2024Q3,Acer,9\n"));
        QVERIFY(second);
        QVERIFY(second->replaced);
        const Stored tracker = stored(u"data"_s);
        QCOMPARE(tracker.columns->rowCount, std::size_t(1));
        QCOMPARE(tracker.line(0), u"2024Q3|Acer|Estimate|9"_s);
        // Other columns as well.
        const auto third = import(write("quarter,product,value\n2024Q3,PC,1.5\n"));
        QVERIFY2(third, qPrintable(third ? QString() : third.error().message()));
        QVERIFY(third->replaced);
        QCOMPARE(stored(u"data"_s).line(0), u"2024Q3|PC|Estimate|1.5"_s);
        QCOMPARE(m_workspace->datasets()->size(), 1);
        QCOMPARE(*m_workspace->checkIntegrity(), QStringList());
    }

    void datasetsShareDimensions()
    {
        QVERIFY(import(write("quarter,vendor,units\n2024Q1,Dell,5\n", u"a.csv"_s)));
        const auto second
            = import(write("quarter,Vendor,units\n2024Q1,DELL,5\n2024Q1,HP,6\n", u"b.csv"_s));
        QVERIFY(second);
        QCOMPARE(second->columns[1].id, u"vendor"_s);
        QCOMPARE(second->columns[1].added, 1);
        QCOMPARE(stored(u"b"_s).dimensions[0].members.size(), 2);
        QCOMPARE(m_workspace->dimensions()->size(), 3); // with source and kind
    }

    void wishesOverrule()
    {
        const QString file = write("year,quarter,code,units\n2024,2024Q1,7,5\n");
        db::ImportWishes wishes;
        wishes.columns = { { u"YEAR"_s, { ColumnRole::Period, {} } },
            { u"quarter"_s, { ColumnRole::Ignore, {} } },
            { u"code"_s, { ColumnRole::Measure, u"USD m"_s } } };
        wishes.dataset = u"mine"_s;
        wishes.sourceTitle = u"IDC Tracker"_s;
        wishes.kind = Kind::Actual;
        const auto report = import(file, wishes);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
        QVERIFY(report->source.startsWith(u"IDC Tracker, 20"));
        const Stored tracker = stored(u"mine"_s);
        QCOMPARE(tracker.line(0), u"2024|Actual|7|5"_s);
        QCOMPARE(tracker.dataset.measures[0].unit.id(), u"USD m"_s);
        wishes.columns = { { u"yaer"_s, { ColumnRole::Period, {} } } };
        const auto wrong = import(file, wishes);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().hint.contains(u"year"));
    }

    void rehearsalWritesNothing()
    {
        const QString file = write("quarter,vendor,units\n2024Q1,Dell,5\n");
        const auto plan = db::planImport(*m_workspace, file, {});
        QVERIFY(plan);
        const auto report = db::rehearseImport(*m_workspace, *plan);
        QVERIFY(report);
        QCOMPARE(report->rowCount, 1);
        QCOMPARE(m_workspace->datasets()->size(), 0);
        QCOMPARE(m_workspace->dimensions()->size(), 2);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const QByteArray header("quarter,vendor,units\n");
        const QByteArray row("2024Q1,Dell,5\n");
        const auto bad = [](const char *name, const QByteArray &text, const QString &where,
                             const QString &what) { QTest::newRow(name) << text << where << what; };
        bad("0 bytes", {}, u"data.csv"_s, u"is empty"_s);
        bad("header only", header, u"data.csv"_s, u"has no rows"_s);
        bad("header only, without an end", "quarter,vendor,units", u"data.csv"_s, u"has no rows"_s);
        bad("header and blank lines", header + "\n\r\n", u"data.csv"_s, u"has no rows"_s);
        bad("a quote that is not closed in the only row", header + "2024Q1,\"Dell,5\n",
            u"data.csv, line 2"_s, u"not closed"_s);
        bad("too few fields in the only row", header + "2024Q1,5\n", u"data.csv, line 2"_s,
            u"has 2 fields"_s);
        bad("too many fields", header + row + "2024Q1,Dell,5,6\n", u"data.csv, line 3"_s,
            u"more than the 3 fields"_s);
        bad("too few fields", header + row + "2024Q1,Dell\n", u"data.csv, line 3"_s,
            u"has 2 fields"_s);
        bad("too few at the end", header + row + "2024Q1", u"data.csv, line 3"_s,
            u"has 1 fields"_s);
        bad("a number that overflows", header + row + "2024Q1,Dell,1e999\n",
            u"data.csv, line 3, column 3 (units)"_s, u"too large"_s);
        bad("no number", header + row + "2024Q1,Dell,many\n2024Q1,x\n",
            u"data.csv, line 3, column 3 (units)"_s, u"\"many\" is not a number"_s);
        bad("no period", header + row + "\"a\nb\",Dell,5\n",
            u"data.csv, line 3, column 1 (quarter)"_s, u"not a period"_s);
        bad("the line behind a line break", header + "2024Q1,\"a\nb\",5\n2024Q9,x,1\n",
            u"data.csv, line 4, column 1 (quarter)"_s, u"not a period"_s);
        bad("a NUL byte in a text", header + row + QByteArray("2024Q1,De\0ll,5\n", 15),
            u"data.csv, line 3, column 2 (vendor)"_s, u"control character"_s);
        bad("a NUL byte in a number", header + row + QByteArray("2024Q1,Dell,5\0\n", 15),
            u"data.csv, line 3, column 3 (units)"_s, u"not a number"_s);
        bad("invalid UTF-8", header + row + "2024Q1,De\xff\xfell,5\n",
            u"data.csv, line 3, column 2 (vendor)"_s, u"not valid UTF-8"_s);
        bad("invalid UTF-8 in the header", "quarter,vend\xff,units\n" + row, u"data.csv, line 1"_s,
            u"not valid UTF-8"_s);
        bad("a quote inside a field", header + row + "2024Q1,13\" wide,5\n" + row + row,
            u"data.csv, line 3, column 2 (vendor)"_s, u"A quote stands inside"_s);
        bad("text behind a quote", header + row + "2024Q1,\"De\"ll,5\n",
            u"data.csv, line 3, column 2 (vendor)"_s, u"A quote stands inside"_s);
        bad("a quote that is not closed", header + row + "2024Q1,\"Dell,5\n" + row,
            u"data.csv, line 3"_s, u"not closed"_s);
        bad("two columns of a name", "quarter,units,Units\n2024Q1,1,2\n",
            u"data.csv, line 1, column 3"_s, u"Two columns"_s);
        bad("a column without a name", "quarter,,units\n2024Q1,1,2\n",
            u"data.csv, line 1, column 2"_s, u"no name"_s);
        bad("no period at all", "vendor,units\nDell,1\n", u"data.csv"_s, u"which period"_s);
        bad("nothing to count", "quarter,vendor\n2024Q1,Dell\n", u"data.csv"_s, u"No column"_s);
    }
    void badFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        QVERIFY(import(write("quarter,vendor,units\n2024Q1,Old,1\n")));
        const auto report = import(write(text));
        QVERIFY(!report);
        const Error &error = report.error();
        QVERIFY2(error.what.contains(what), qPrintable(error.message()));
        if (!where.isEmpty())
            QVERIFY2(error.where.contains(where), qPrintable(error.message()));
        QCOMPARE(stored(u"data"_s).line(0), u"2024Q1|Old|Estimate|1"_s);
        QCOMPARE(stored(u"data"_s).dimensions[0].members.size(), 1);
    }

    /// Two names of another encoding may look the same; the plan shows them, so that somebody can
    /// say which it is.
    void namesInAnotherEncoding()
    {
        // 季度,厂商,出货 in GB18030, by iconv
        const QString file = write("\xbc\xbe\xb6\xc8,\xb3\xa7\xc9\xcc,\xb3\xf6\xbb\xf5\n"
                                   "2024Q1,Dell,5\n");
        const auto plan = db::planImport(*m_workspace, file, {});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message()));
        QCOMPARE(plan->columns.size(), 3);
        QVERIFY(plan->columns[1].name.contains(QChar::ReplacementCharacter));
        const auto report = import(file);
        QVERIFY(!report);
        QVERIFY2(
            report.error().what.contains(u"not valid UTF-8"), qPrintable(report.error().message()));
        db::ImportWishes wishes;
        wishes.format.encoding = u"GB18030"_s;
        const auto read = db::planImport(*m_workspace, file, wishes);
        QVERIFY(read);
        QCOMPARE(read->columns[1].name, u"厂商"_s);
    }

    void headerOnlyWithKnownColumns()
    {
        db::ImportWishes wishes;
        wishes.columns = { { u"quarter"_s, { ColumnRole::Period, {} } },
            { u"units"_s, { ColumnRole::Measure, {} } } };
        const auto report = import(write("quarter,units\n"), wishes);
        QVERIFY(!report);
        QVERIFY(report.error().what.contains(u"no rows"));
    }

    void aHugeFieldIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("what");
        QTest::newRow("plain") << QByteArray() << u"longer than 1 MB"_s;
        QTest::newRow("in quotes") << QByteArray("\"") << u"not closed within 1 MB"_s;
    }
    void aHugeFieldIsRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, what);
        QFile file(path(u"data.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("quarter,vendor,units\n2024Q1,Dell,5\n2024Q1," + before);
        const QByteArray piece(1 << 20, 'x');
        for (int i = 0; i < 100; ++i)
            file.write(piece);
        file.close();
        const auto report = import(file.fileName());
        QVERIFY(!report);
        QVERIFY2(report.error().what.contains(what), qPrintable(report.error().message()));
        QVERIFY2(report.error().where.endsWith(u"line 3"), qPrintable(report.error().where));
    }

    void tooManyMembersAreRefused_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("three") << 3;
    }
    void tooManyMembersAreRefused()
    {
        QFETCH(int, threads);
        QByteArray text("quarter,serial,units\n");
        for (int i = 0; i < 12000; ++i)
            text += "2024Q1,S" + QByteArray::number(i) + ",1\n";
        const QString file = write(text);
        db::ReadingLimits limits;
        limits.threads = threads;
        limits.mostTexts = 8000;
        const auto refused = import(file, {}, {}, limits);
        QVERIFY(!refused);
        const QString message = refused.error().message();
        QVERIFY2(message.contains(u"column 2 (serial)"), qPrintable(message));
        QVERIFY2(message.contains(u"more than 8000"), qPrintable(message));
        QVERIFY2(message.contains(u"--map serial=ignore"), qPrintable(message));
        db::ImportWishes wishes;
        wishes.columns = { { u"serial"_s, { ColumnRole::Ignore, {} } } };
        QVERIFY(import(file, wishes, {}, limits));
        limits.mostTexts = 12000;
        QVERIFY(import(file, {}, {}, limits));
    }

    void canBeCancelled()
    {
        const QString file = write(randomRows(100000, 3));
        int steps = 0;
        const auto report = import(file, {}, [&steps](const ImportStep &step) {
            ++steps;
            return step.rowCount == 0 && steps > 100;
        });
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), int(ErrorCode::Cancelled));
        QCOMPARE(m_workspace->datasets()->size(), 0);
    }

    void progressEndsAtTheEnd()
    {
        const QString file = write(randomRows(50000, 3));
        ImportStep last;
        QVERIFY(import(file, {}, [&last](const ImportStep &step) {
            last = step;
            return true;
        }));
        QCOMPARE(last.bytesDone, QFileInfo(file).size());
        QCOMPARE(last.bytesTotal, QFileInfo(file).size());
        QCOMPARE(last.rowCount, 50000);
    }

    void aFileThatChangesIsRefused_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("grows") << u"grow"_s;
        QTest::newRow("shrinks") << u"shrink"_s;
        QTest::newRow("becomes empty") << u"empty"_s;
    }
    void aFileThatChangesIsRefused()
    {
        QFETCH(QString, how);
        const QString name = write(randomRows(200000, 5));
        bool isFirst = true;
        const auto report = import(name, {}, [&](const ImportStep &) {
            if (!isFirst)
                return true;
            isFirst = false;
            QFile file(name);
            if (how == u"grow") {
                if (file.open(QIODevice::Append))
                    file.write("2024Q1,x,y,1,1\n");
            } else {
                file.resize(how == u"empty" ? 0 : QFileInfo(name).size() / 2 + 3);
            }
            return true;
        });
        QVERIFY(!report);
        QVERIFY2(report.error().what.contains(u"changed"), qPrintable(report.error().message()));
        QCOMPARE(m_workspace->datasets()->size(), 0);
    }

    void aFileThatVanishesIsReadToItsEnd()
    {
        const QString name = write(randomRows(200000, 5));
        const auto report = import(name, {}, [&](const ImportStep &) {
            QFile::remove(name);
            return true;
        });
        QVERIFY(report);
        QCOMPARE(report->rowCount, 200000);
        const auto again = import(name);
        QVERIFY(!again);
        QCOMPARE(int(again.error().code), int(ErrorCode::NotFound));
    }

    void aFullDiskChangesNothing()
    {
        QVERIFY(import(write("quarter,vendor,units\n2024Q1,Old,1\n")));
        const QString file = write(randomRows(300000, 9));
        // Writing beyond the limit fails as on a full disk, and sends a signal besides.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit limited = before;
        limited.rlim_cur = rlim_t(400) * 1024;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
        const auto report = import(file);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_DFL);
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), int(ErrorCode::Io));
        QCOMPARE(stored(u"data"_s).line(0), u"2024Q1|Old|Estimate|1"_s);
        QVERIFY(import(file));
        QCOMPARE(stored(u"data"_s).columns->rowCount, std::size_t(300000));
    }

    void foldersAndReadOnlyWorkspacesAreRefused()
    {
        const auto folder = import(m_folder->path());
        QVERIFY(!folder);
        const QString file = write("quarter,vendor,units\n2024Q1,Old,1\n");
        m_workspace.reset();
        auto opened = db::Workspace::open(path(u"w.sextant"_s), db::OpenMode::ReadOnly);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        const auto report = import(file);
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), int(ErrorCode::ReadOnly));
    }
};

QTEST_GUILESS_MAIN(TestTrackerImport)
#include "tst_trackerimport.moc"
