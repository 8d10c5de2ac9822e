// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/trackerstore.h"
#include "db/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cmath>
#include <csignal>

using namespace sextant;
using namespace Qt::StringLiterals;

/// Kills the program in the midst of imports. SEXTANT_KILL_ROUNDS says how often (10).
class TestKilledImport final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Edition
    {
        QString file;
        qint64 rows = 0;
        qint64 units = 0;

        friend bool operator==(const Edition &a, const Edition &b)
        {
            return a.rows == b.rows && a.units == b.units;
        }
    };

    [[nodiscard]] Edition edition(const QString &name, int rows, quint32 seed) const
    {
        QRandomGenerator random(seed);
        Edition result { m_folder.filePath(name), rows, 0 };
        QFile file(result.file);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        QByteArray text("quarter,vendor,units\n");
        for (int i = 0; i < rows; ++i) {
            const int units = random.bounded(1000000);
            result.units += units;
            text += QByteArray::number(2000 + i % 20) + "Q1,\"V" + name.toUtf8()
                + QByteArray::number(random.bounded(500)) + "\"," + QByteArray::number(units)
                + '\n';
        }
        file.write(text);
        return result;
    }

    [[nodiscard]] static QStringList words(const QString &workspace, const Edition &edition)
    {
        return { u"import"_s, workspace, u"--from"_s, edition.file, u"--dataset"_s, u"t"_s };
    }

    /// What the workspace holds; fails the test through `problem` if that is not whole.
    [[nodiscard]] static Edition held(const QString &path, QString &problem)
    {
        const auto workspace = db::Workspace::open(path);
        if (!workspace) {
            problem = workspace.error().message();
            return {};
        }
        const auto issues = (*workspace)->checkIntegrity();
        if (!issues || !issues->isEmpty()) {
            problem = issues ? issues->join(u'\n') : issues.error().message();
            return {};
        }
        const auto dataset = (*workspace)->dataset(u"t"_s);
        if (!dataset) {
            problem = dataset.error().message();
            return {};
        }
        const auto rows
            = (*workspace)->readTracker(*dataset, *(*workspace)->dimensionsOf(*dataset));
        if (!rows) {
            problem = rows.error().message();
            return {};
        }
        Edition result { {}, qint64((*rows)->rowCount), 0 };
        for (std::size_t row = 0; row < (*rows)->rowCount; ++row)
            result.units += std::llround((*rows)->measures[0].at(row));
        return result;
    }

private slots:
    void theOldOrTheNewEditionIsThereWhole()
    {
        const QString program = QStringLiteral(SEXTANT_PROGRAM);
        const QString workspace = m_folder.filePath(u"w.sextant"_s);
        QCOMPARE(QProcess::execute(program, { u"new"_s, workspace, u"--empty"_s }), 0);
        const Edition editions[] = { edition(u"a.csv"_s, 60000, 1), edition(u"b.csv"_s, 70000, 2) };
        QElapsedTimer timer;
        timer.start();
        QProcess first;
        first.start(program, words(workspace, editions[0]));
        QVERIFY(first.waitForFinished(-1));
        QCOMPARE(first.exitCode(), 0);
        const int whole = int(timer.elapsed()) + 1;

        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("SEXTANT_KILL_ROUNDS", &isSet);
        const int rounds = isSet ? wanted : 10;
        int current = 0;
        int survived = 0;
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            const int next = 1 - current;
            QProcess import;
            import.start(program, words(workspace, editions[next]));
            QVERIFY(import.waitForStarted(-1));
            QThread::usleep(ulong(QRandomGenerator::global()->bounded(qint64(whole) * 1600) + 500));
            import.kill();
            QVERIFY(import.waitForFinished(-1));
            killed += import.exitStatus() == QProcess::CrashExit ? 1 : 0;
            QString problem;
            const Edition found = held(workspace, problem);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            QVERIFY2(found == editions[0] || found == editions[1],
                qPrintable(u"%1 rows, %2 units"_s.arg(found.rows).arg(found.units)));
            if (found == editions[next]) {
                current = next;
                ++survived;
            }
        }
        qInfo("%d rounds, %d killed, %d times the new edition was there", rounds, killed, survived);
        QVERIFY(killed > 0);
    }

    void aSignalLeavesNothingHalfMade_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
    }
    void aSignalLeavesNothingHalfMade()
    {
        QFETCH(int, signal);
        const QString program = QStringLiteral(SEXTANT_PROGRAM);
        QElapsedTimer timer;
        timer.start();
        QTemporaryDir whole;
        QCOMPARE(QProcess::execute(program, { u"new"_s, whole.filePath(u"w.sextant"_s) }), 0);
        const auto milliseconds = timer.elapsed();
        constexpr int rounds = 8;
        int stopped = 0;
        for (int round = 0; round < rounds; ++round) {
            const QTemporaryDir folder;
            QProcess making;
            making.start(program, { u"new"_s, folder.filePath(u"w.sextant"_s) });
            QVERIFY(making.waitForStarted(-1));
            QThread::msleep(ulong(milliseconds * (round + 1) / (rounds + 1)));
            ::kill(pid_t(making.processId()), signal);
            QVERIFY(making.waitForFinished(-1));
            const QStringList left
                = QDir(folder.path())
                      .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            const bool isStopped = making.exitStatus() == QProcess::CrashExit;
            stopped += isStopped ? 1 : 0;
            // Stopped just when it was complete, there is a workspace; never a part of one.
            QVERIFY2(left.isEmpty() || left == QStringList { u"w.sextant"_s },
                qPrintable(left.join(u' ')));
            QVERIFY(isStopped || !left.isEmpty());
        }
        QVERIFY(stopped > 0);
    }
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_killedimport.moc"
