// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline/commandline.h"
#include "tests/support/sampleworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;
using namespace sextant::test;

/// `sextant pivot` on the sample workspace: what it prints and how it ends.
class PivotVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_sample = std::make_unique<SampleWorkspace>(); }
    void printsCsv_data();
    void printsCsv();
    void printsJson();
    void printsConflictsInFull();
    void printsText();
    void speaksChinese();
    void refuses_data();
    void refuses();
    void leavesTheFileAlone();

private:
    struct Answer
    {
        int status = -1;
        QString out;
        QString err;
    };
    [[nodiscard]] Answer ask(const QStringList &words, const QString &file = {}) const
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        const QStringList all { u"pivot"_s, file.isEmpty() ? m_sample->path() : file };
        answer.status = runCommandLine(all + words, out, err);
        out.flush();
        err.flush();
        return answer;
    }
    [[nodiscard]] QJsonObject json(const QStringList &words) const
    {
        const Answer answer
            = ask(words + QStringList { u"--format"_s, u"json"_s, u"--labels"_s, u"ids"_s });
        return QJsonDocument::fromJson(answer.out.toUtf8()).object();
    }
    std::unique_ptr<SampleWorkspace> m_sample;
};

void PivotVerbTest::printsCsv_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("csv");
    // The figures stand in resources/data/market_size.csv.
    QTest::newRow("a publisher's years") << QStringList { u"--dataset"_s, u"market-size"_s,
        u"--rows"_s, u"period"_s, u"--where"_s, u"market=cloud-ai-inference-chips"_s, u"--where"_s,
        u"source=seed-360i-2026"_s, u"--labels"_s,
        u"ids"_s } << u"period,market-size\r\n2025,102.19\r\n2026,118.9\r\n2032,320.98\r\n"_s;
    const QStringList cic { u"--dataset"_s, u"Market-Size"_s, u"--rows"_s, u"Deployment"_s,
        u"--where"_s, u"source=SEED-CIC-2026"_s, u"--period"_s, u"2024"_s };
    QTest::newRow("a published total")
        << cic + QStringList { u"--totals"_s, u"--labels"_s, u"ids"_s }
        << u"deployment,market-size\r\ntotal,606.7\r\ncloud,227.5\r\nedge,87.7\r\ndevice,291.6\r\n"
           "total,606.7\r\n"_s;
    QTest::newRow("columns and totals")
        << cic
            + QStringList { u"--columns"_s, u"region"_s, u"--level"_s, u"deployment=2"_s,
                  u"--totals"_s, u"--labels"_s, u"ids"_s }
        << u"deployment,global,china,total\r\ncloud,227.5,48.2,227.5\r\nedge,87.7,32.2,87.7\r\n"
           "device,291.6,80.4,291.6\r\ntotal,606.7,160.8,606.7\r\n"_s;
    QTest::newRow("names")
        << cic + QStringList { u"--language"_s, u"zh-Hans"_s }
        << u"deployment,market-size\r\n合计,606.7\r\n云端,227.5\r\n边缘,87.7\r\n端侧,291.6\r\n"_s;
    QTest::newRow("no number is an empty field")
        << QStringList { u"--dataset"_s, u"market-size"_s, u"--rows"_s, u"source"_s, u"--columns"_s,
               u"period"_s, u"--where"_s, u"source=omdia-2024-08|omdia-2025-08"_s, u"--period"_s,
               u"2022..2025"_s, u"--labels"_s, u"ids"_s }
        << u"source,2022,2024,2025\r\nomdia-2024-08,10,78,\r\nomdia-2025-08,,123,207\r\n"_s;
    QTest::newRow("nothing at all")
        << cic.mid(0, 6) + QStringList { u"--period"_s, u"1990"_s, u"--labels"_s, u"ids"_s }
        << u"deployment,market-size\r\n"_s;
}

void PivotVerbTest::printsCsv()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, csv);
    const Answer answer = ask(words + QStringList { u"--format"_s, u"csv"_s });
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QCOMPARE(answer.out, csv);
    QVERIFY(answer.err.isEmpty());
}

void PivotVerbTest::printsJson()
{
    const QJsonObject pivot = json({ u"--dataset"_s, u"market-size"_s, u"--rows"_s, u"deployment"_s,
        u"--columns"_s, u"region"_s, u"--where"_s, u"source=seed-cic-2026"_s, u"--period"_s,
        u"2024"_s, u"--currency"_s, u"USD"_s });
    for (const QString &key : { u"dataset"_s, u"measure"_s, u"unit"_s, u"rows"_s, u"columns"_s,
             u"cells"_s, u"totals"_s, u"notes"_s })
        QVERIFY2(pivot.contains(key), qPrintable(key));
    QCOMPARE(pivot[u"unit"_s].toString(), u"USD bn"_s);
    QCOMPARE(pivot[u"columns"_s].toArray(), (QJsonArray { u"global"_s, u"china"_s }));
    QCOMPARE(pivot[u"cells"_s].toArray().size(), 8);
    const QJsonObject cell = pivot[u"cells"_s].toArray().first().toObject();
    QCOMPARE(cell[u"row"_s].toString(), u"total"_s);
    QCOMPARE(cell[u"column"_s].toString(), u"global"_s);
    QVERIFY(qFuzzyCompare(cell[u"value"_s].toDouble(), 606.7 / 7.1957));
    QCOMPARE(cell[u"state"_s].toString(), u"value"_s);
    QCOMPARE(cell[u"kinds"_s].toArray(), QJsonArray { u"estimate"_s });
    QCOMPARE(cell[u"sources"_s].toArray(), QJsonArray { u"seed-cic-2026"_s });
    QVERIFY(cell[u"qualifier"_s].isNull());
    const QJsonObject number = cell[u"values"_s].toArray().first().toObject();
    QCOMPARE(number[u"published"_s].toDouble(), 606.7);
    QCOMPARE(number[u"unit"_s].toString(), u"CNY bn"_s);
    QCOMPARE(pivot[u"notes"_s].toArray().size(), 1);
    QVERIFY(pivot[u"totals"_s].toObject().contains(u"grand"_s));
}

void PivotVerbTest::printsConflictsInFull()
{
    const QStringList words { u"--dataset"_s, u"market-size"_s, u"--where"_s,
        u"market=ai-data-center-processors"_s, u"--period"_s, u"2024"_s };
    const QJsonObject cell = json(words)[u"cells"_s].toArray().first().toObject();
    QCOMPARE(cell[u"state"_s].toString(), u"conflict"_s);
    QVERIFY(cell[u"value"_s].isNull());
    const QJsonArray values = cell[u"values"_s].toArray();
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[0].toObject()[u"value"_s].toDouble(), 78.0);
    QCOMPARE(values[1].toObject()[u"value"_s].toDouble(), 123.0);
    const Answer text = ask(words);
    QVERIFY(text.out.contains(u"2 values"_s));
    QVERIFY(text.out.contains(u"78"_s));
    QVERIFY(text.out.contains(u"Omdia, 2024-08"_s));
}

void PivotVerbTest::printsText()
{
    const Answer answer = ask({ u"--dataset"_s, u"vendor-shipments"_s, u"--measure"_s,
        u"accelerators-acquired"_s, u"--where"_s, u"source=epoch-chips-2026-04"_s, u"--step"_s,
        u"year"_s, u"--columns"_s, u"platform"_s, u"--level"_s, u"platform=1"_s, u"--totals"_s,
        u"--language"_s, u"en"_s });
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains(u"NVIDIA GPUs"_s));
    QVERIFY(answer.out.contains(u"2026"_s) && answer.out.contains(u"0 of 4 quarters"_s));
    QVERIFY(answer.out.contains(u"Source: Epoch AI, 2026-04"_s));
    QVERIFY(answer.out.contains(u"e estimate"_s));
    // The table's lines are equally long: its numbers stand in columns.
    const QStringList lines = answer.out.split(u'\n');
    const auto header = lines.indexOf(QString()) + 1;
    for (auto i = header; !lines[i].isEmpty(); ++i)
        QCOMPARE(lines[i].size(), lines[header].size());
}

void PivotVerbTest::speaksChinese()
{
    const Answer answer
        = ask({ u"--dataset"_s, u"market-size"_s, u"--rows"_s, u"market"_s, u"--where"_s,
            u"source=seed-360i-2026"_s, u"--period"_s, u"2025"_s, u"--language"_s, u"zh-Hant"_s });
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains(u"雲端 AI 推論晶片"_s));
    QVERIFY(!answer.out.contains(u"cloud-ai-inference-chips"_s));
}

void PivotVerbTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const QStringList market { u"--dataset"_s, u"market-size"_s };
    QTest::newRow("no dataset") << QStringList {} << 2 << u"--dataset"_s;
    QTest::newRow("unknown flag") << market + QStringList { u"--colums"_s, u"a"_s } << 2
                                  << u"columns"_s;
    QTest::newRow("unknown format")
        << market + QStringList { u"--format"_s, u"xml"_s } << 2 << u"csv"_s;
    QTest::newRow("two files") << market + QStringList { u"other.sextant"_s } << 2 << u"usage"_s;
    QTest::newRow("unknown chart")
        << market + QStringList { u"--chart"_s, u"colum"_s } << 2 << u"column"_s;
    QTest::newRow("unknown dataset")
        << QStringList { u"--dataset"_s, u"market-sise"_s } << 1 << u"market-size"_s;
    QTest::newRow("unknown dimension")
        << market + QStringList { u"--rows"_s, u"markt"_s } << 1 << u"\"market\""_s;
    QTest::newRow("unknown member")
        << market + QStringList { u"--where"_s, u"market=cloud-inference-chips"_s } << 1
        << u"cloud-ai-inference-chips"_s;
    QTest::newRow("impossible period")
        << market + QStringList { u"--period"_s, u"2024Q7"_s } << 1 << u"2024Q7"_s;
    QTest::newRow("unknown currency")
        << market + QStringList { u"--currency"_s, u"XYZ"_s } << 1 << u"USD"_s;
    QTest::newRow("growth without time")
        << market + QStringList { u"--rows"_s, u"market"_s, u"--as"_s, u"growth"_s } << 1
        << u"period"_s;
}

void PivotVerbTest::refuses()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, status);
    QFETCH(const QString, says);
    const Answer answer = ask(words);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
}

void PivotVerbTest::leavesTheFileAlone()
{
    const Answer missing = ask({ u"--dataset"_s, u"capex"_s }, u"nowhere.sextant"_s);
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.err.contains(u"nowhere.sextant"_s));

    QFile file(m_sample->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const Answer first = ask({ u"--dataset"_s, u"capex"_s, u"--format"_s, u"json"_s });
    const Answer second = ask({ u"--dataset"_s, u"capex"_s, u"--format"_s, u"json"_s });
    QCOMPARE(first.out, second.out);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

QTEST_GUILESS_MAIN(PivotVerbTest)
#include "tst_pivotverb.moc"
