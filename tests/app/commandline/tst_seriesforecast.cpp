// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/verb.h"
#include "db/import/manifestimport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sextant;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = -1;
    QString out;
    QString err;
};

const QString cloud = u" --dataset market-size --where market=cloud-ai-inference-chips "
                      u"--where source=seed-360i-2026"_s;

} // namespace

/// On the sample workspace: 360iResearch publishes 102.19, 118.9 and 320.98 USD bn for 2025, 2026
/// and 2032.
class TestSeriesForecast final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath(u"w.sextant"_s);
        const QString data = QStringLiteral(SEXTANT_SOURCE_DIR) + u"/resources/data"_s;
        const auto created = db::createFromManifest(m_file, data);
        QVERIFY2(created.has_value(), "the sample workspace");
    }

    /// 320.98 × 1.1^k; low and high × 1.05^k and 1.15^k.
    void csv()
    {
        const Answer answer
            = run(u"constant-growth --rate 10 --until 2034 --format csv --labels ids"_s + cloud);
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.status, int(ExitDone));
        const QStringList lines = answer.out.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(0), u"period,value,low,high,kind,origin"_s);
        QCOMPARE(lines.at(1), u"2025,102.19,,,estimate,published"_s);
        QCOMPARE(lines.at(2), u"2026,118.9,,,estimate,published"_s);
        QCOMPARE(lines.at(3), u"2032,320.98,,,forecast,published"_s);
        QCOMPARE(lines.at(4), u"2033,353.078,337.029,369.127,forecast,own-forecast"_s);
        const QStringList last = lines.at(5).split(u',');
        QCOMPARE(last.first(), u"2034"_s);
        QVERIFY(std::abs(last.at(1).toDouble() - 388.3858) < 1e-9);
        QVERIFY(std::abs(last.at(2).toDouble() - 353.88045) < 1e-9);
        QVERIFY(std::abs(last.at(3).toDouble() - 424.49605) < 1e-9);
    }

    void caseAndSpread()
    {
        const Answer answer
            = run(u"constant-growth --rate 10 --spread 2 --case high --until 2033 --format csv"_s
                + cloud);
        QVERIFY(answer.out.contains(u"2033,359.4976,346.6584,359.4976,forecast,own-forecast"));
    }

    void text()
    {
        const Answer answer = run(u"log-trend --until 2033"_s + cloud);
        QCOMPARE(answer.status, int(ExitDone));
        QVERIFY2(answer.out.contains(u"USD bn"), qPrintable(answer.out));
        QVERIFY(answer.out.contains(u"own forecast"));
        QVERIFY(answer.out.contains(u"log-linear trend"));
        QVERIFY(answer.out.contains(u"102.19"));
        QVERIFY(!answer.out.contains(u"market-size")); // names, not ids
    }

    void json()
    {
        const Answer answer
            = run(u"trend --until 2033 --format json --labels ids --columns deployment"_s + cloud);
        QCOMPARE(answer.status, int(ExitDone));
        const QJsonObject object = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        int scenarios = 0;
        for (const QJsonValue &cell : object.value(u"cells"_s).toArray())
            scenarios += cell.toObject().value(u"scenario"_s).toBool() ? 1 : 0;
        QCOMPARE(scenarios, 1);
    }

    void severalSeries()
    {
        const Answer answer = run(u"trend --dataset capex --columns vendor --until 2030 "_s
                                  u"--format csv --labels ids"_s);
        QCOMPARE(answer.status, int(ExitDone));
        const QStringList lines = answer.out.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.first(), u"vendor,period,value,low,high,kind,origin"_s);
        QVERIFY(answer.out.contains(u"microsoft,FY2030,"));
        // Microsoft's capital expenditure of 2025 as published (resources/data/capex.csv).
        QVERIFY(answer.out.contains(u"microsoft,FY2025,64.55,,,actual,published"));
    }

    void exchangeRateIsNotTheGrowthRate()
    {
        const Answer answer = run(
            u"constant-growth --rate 10 --until 2031 --format csv --currency USD "_s
            u"--exchange-rate 2024 --dataset market-size --where source=seed-cic-2026 "_s
            u"--where region=china --where deployment=total --where market=ai-inference-chips"_s);
        QCOMPARE(answer.status, int(ExitDone));
        // 1166.4 CNY bn at FRED's average of 2024 (7.1957), a year later at ten percent more.
        const QString last = answer.out.split(u"\r\n"_s, Qt::SkipEmptyParts).last();
        QCOMPARE(last.section(u',', 0, 0), u"2031"_s);
        QVERIFY(std::abs(last.section(u',', 1, 1).toDouble() - 1166.4 / 7.1957 * 1.1) < 1e-9);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("a rate for a trend")
            << u"trend --rate 5"_s + cloud << int(ExitBadUsage) << u"--rate"_s;
        QTest::newRow("negative spread")
            << u"trend --spread=-5"_s + cloud << int(ExitBadUsage) << u"--spread"_s;
        QTest::newRow("impossible year")
            << u"trend --until 3000"_s + cloud << int(ExitBadUsage) << u"--until"_s;
        QTest::newRow("a flag of the calculator")
            << u"trend --first 5"_s + cloud << int(ExitBadUsage) << u"--first"_s;
        QTest::newRow("no dataset") << u"trend"_s << int(ExitBadUsage) << u"--dataset"_s;
        QTest::newRow("unknown dataset")
            << u"trend --dataset market-sise"_s << int(ExitBadInput) << u"market-size"_s;
        QTest::newRow("no time") << u"trend --rows source"_s + cloud << int(ExitBadInput)
                                 << u"period"_s;
        QTest::newRow("shares") << u"trend --as share"_s + cloud << int(ExitBadInput)
                                << u"shares"_s;
        QTest::newRow("one number")
            << u"trend --period 2025"_s + cloud << int(ExitBadInput) << u"two years"_s;
        QTest::newRow("reached") << u"trend --until 2030"_s + cloud << int(ExitBadInput)
                                 << u"2030"_s;
    }
    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(QString, mentions);
        const Answer answer = run(line);
        QTEST(answer.status, "status");
        QCOMPARE(answer.out, QString());
        QVERIFY2(answer.err.contains(mentions), qPrintable(answer.err));
    }

private:
    Answer run(const QString &line) const
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        const QStringList words
            = QStringList { u"forecast"_s, m_file } + line.split(u' ', Qt::SkipEmptyParts);
        answer.status = runCommandLine(words, out, err);
        out.flush();
        err.flush();
        return answer;
    }

    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSeriesForecast)
#include "tst_seriesforecast.moc"
