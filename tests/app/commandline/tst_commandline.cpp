// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/commandline/verb.h"
#include "app/commandline/verbs.h"
#include "tests/support/faildevice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryFile>
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

Answer run(const QString &line)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.status = runCommandLine(line.split(u' ', Qt::SkipEmptyParts), out, err);
    out.flush();
    err.flush();
    return answer;
}

} // namespace

/// Expected numbers: 360iResearch as published (17.76 %), and closed forms worked with 40 decimal
/// digits.
class TestCommandLine final : public QObject
{
    Q_OBJECT

private slots:
    void calculator_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("growth")
            << u"forecast growth --first 102.19 --last 320.98 --from 2025 --to 2032"_s
            << u"17.76 %\n"_s;
        QTest::newRow("decline") << u"forecast growth --first 2 --last 1 --years 1"_s
                                 << u"−50.00 %\n"_s;
        QTest::newRow("rate") << u"forecast rate --value 1 --target 2 --years 3"_s
                              << u"25.99 %\n"_s;
        QTest::newRow("years") << u"forecast years --value 1 --target 2 --rate 7%"_s
                               << u"10.24 years\n"_s;
        QTest::newRow("path")
            << u"forecast project --value 102.19 --rate 17.76 --from 2025 --to 2032"_s
            << u"2025  102.19\n2026  120.34\n2027  141.71\n2028  166.88\n"
               u"2029  196.52\n2030  231.42\n2031  272.52\n2032  320.92\n"_s;
        QTest::newRow("aligned") << u"forecast project --value 90 --rate 20 --from 2025 --to 2026"_s
                                 << u"2025   90.00\n2026  108.00\n"_s;
        QTest::newRow("path as CSV")
            << u"forecast project --value 100 --rate 10 --from 2025 --to 2026 --format csv"_s
            << u"period,value\r\n2025,100\r\n2026,110\r\n"_s;
        QTest::newRow("growth as CSV")
            << u"forecast growth --first 100 --last 121 --years 2 --format CSV"_s
            << u"growth_percent\r\n10\r\n"_s;
    }
    void calculator()
    {
        QFETCH(QString, line);
        const Answer answer = run(line);
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.status, int(ExitDone));
        QTEST(answer.out, "expected");
    }

    void calculatorAsJson()
    {
        const QJsonObject growth = QJsonDocument::fromJson(
            run(u"forecast growth --first 102.19 --last 320.98 --from 2025 --to 2032 "
                u"--format json"_s)
                .out.toUtf8())
                                       .object();
        QVERIFY(std::abs(growth.value(u"growth"_s).toDouble() - 17.763292402337160) < 1e-12);
        QCOMPARE(growth.value(u"unit"_s).toString(), u"percent"_s);
        const QJsonArray path = QJsonDocument::fromJson(
            run(u"forecast project --value 100 --rate 10 --from 2025 --to 2027 --format json"_s)
                .out.toUtf8())
                                    .object()
                                    .value(u"path"_s)
                                    .toArray();
        QCOMPARE(path.size(), 3);
        QCOMPARE(path.at(2).toObject().value(u"period"_s).toString(), u"2027"_s);
        QVERIFY(std::abs(path.at(2).toObject().value(u"value"_s).toDouble() - 121) < 1e-9);
    }

    void aLostAnswerIsAFailure_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : { "--help", "--version", "pivot --help",
                 "forecast growth --first 1 --last 2 --years 3" })
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void aLostAnswerIsAFailure()
    {
        QFETCH(QString, line);
        FailDevice device({}, 5);
        QVERIFY(device.open(QIODevice::WriteOnly));
        QTextStream out(&device);
        QString said;
        QTextStream err(&said);
        const int status = runCommandLine(line.split(u' ', Qt::SkipEmptyParts), out, err);
        QCOMPARE(status, int(ExitBadInput));
        QVERIFY2(said.contains(u"could not be written"), qPrintable(said));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("unknown verb") << u"pivto x"_s << int(ExitBadUsage) << u"pivot"_s;
        QTest::newRow("unknown flag")
            << u"forecast growth --frist 1"_s << int(ExitBadUsage) << u"--first"_s;
        QTest::newRow("missing flag")
            << u"forecast growth --first 1 --years 2"_s << int(ExitBadUsage) << u"--last"_s;
        QTest::newRow("no number") << u"forecast growth --first one --last 2 --years 2"_s
                                   << int(ExitBadUsage) << u"--first"_s;
        QTest::newRow("span given twice")
            << u"forecast growth --first 1 --last 2 --years 2 --from 2025"_s << int(ExitBadUsage)
            << u"--years"_s;
        QTest::newRow("flag of another form")
            << u"forecast years --value 1 --target 2 --rate 7 --first 3"_s << int(ExitBadUsage)
            << u"--first"_s;
        QTest::newRow("flag of a look")
            << u"forecast growth --first 1 --last 2 --years 2 --dataset x"_s << int(ExitBadUsage)
            << u"--dataset"_s;
        QTest::newRow("a word too many") << u"forecast growth extra --first 1 --last 2 --years 2"_s
                                         << int(ExitBadUsage) << u"extra"_s;
        QTest::newRow("unknown format")
            << u"forecast growth --first 1 --last 2 --years 2 --format xml"_s << int(ExitBadUsage)
            << u"json"_s;
        QTest::newRow("nothing asked") << u"forecast"_s << int(ExitBadUsage) << u"usage:"_s;
        QTest::newRow("unknown method")
            << u"forecast file.sextant guess --dataset x"_s << int(ExitBadUsage) << u"trend"_s;
        QTest::newRow("unknown language")
            << u"forecast growth --first 1 --last 2 --years 2 --language fr"_s << int(ExitBadUsage)
            << u"zh-Hans"_s;
        QTest::newRow("not defined") << u"forecast growth --first 0 --last 2 --years 2"_s
                                     << int(ExitBadInput) << u"greater than zero"_s;
        QTest::newRow("years backwards")
            << u"forecast growth --first 1 --last 2 --from 2030 --to 2025"_s << int(ExitBadInput)
            << u"after the first"_s;
        QTest::newRow("never reached")
            << u"forecast years --value 1 --target 2 --rate 0"_s << int(ExitBadInput) << u"never"_s;
        QTest::newRow("missing file") << u"forecast missing.sextant trend --dataset x"_s
                                      << int(ExitBadInput) << u"missing.sextant"_s;
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

    void everyVerbExplainsItself()
    {
        const Answer all = run(u"--help"_s);
        QCOMPARE(all.status, int(ExitDone));
        for (const Verb *verb : verbs()) {
            QVERIFY(isVerb(verb->name()));
            QVERIFY2(all.out.contains(verb->name() + u' '), qPrintable(verb->name()));
            const Answer help = run(verb->name() + u" --help"_s);
            QCOMPARE(help.status, int(ExitDone));
            QCOMPARE(run(u"help "_s + verb->name()).out, help.out);
            const QList<Flag> flags = verb->flags();
            QSet<QString> names;
            for (const Flag &flag : flags) {
                QVERIFY2(help.out.contains(u"--"_s + flag.name), qPrintable(flag.name));
                QVERIFY2(!flag.summary.isEmpty(), qPrintable(flag.name));
                QVERIFY2(!names.contains(flag.name), qPrintable(verb->name() + flag.name));
                names.insert(flag.name);
            }
            QVERIFY(!names.contains(u"help"_s) && !names.contains(u"language"_s));
        }
    }

    /// The texts that go with the names are in the language that was asked for, usage included.
    void speaksTheLanguageAskedFor()
    {
        QVERIFY(run(u"forecast years --value 1 --target 2 --rate 7 --language zh-Hans"_s)
                    .out.contains(u"年"));
        QVERIFY(run(u"pivot --help --language zh-Hant"_s).out.contains(u"資料"));
        QVERIFY(run(u"forecast years --value 1 --target 2 --rate 7"_s).out.contains(u"years"));
    }

    void version()
    {
        const Answer answer = run(u"--version"_s);
        QCOMPARE(answer.status, int(ExitDone));
        QVERIFY(
            QRegularExpression(u"^sextant \\d+\\.\\d+\\.\\d+\\n$"_s).match(answer.out).hasMatch());
    }

    void opensWindow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("a workspace") << u"market.sextant"_s << true;
        QTest::newRow("a path") << u"folder/market"_s << true;
        QTest::newRow("an option of Qt") << u"-platform offscreen"_s << true;
        QTest::newRow("a language") << u"--language zh-Hans"_s << true;
        QTest::newRow("a verb") << u"forecast growth"_s << false;
        QTest::newRow("help") << u"--help"_s << false;
        QTest::newRow("version") << u"--version"_s << false;
        QTest::newRow("a mistyped verb") << u"forcast growth"_s << false;
        QTest::newRow("a mistyped option") << u"--hepl"_s << false;
    }
    void opensWindow()
    {
        QFETCH(QString, line);
        QTEST(sextant::opensWindow(line.split(u' ', Qt::SkipEmptyParts)), "expected");
    }
    void aFileThatExistsOpensTheWindow()
    {
        QTemporaryFile file(u"plainnameXXXXXX"_s);
        QVERIFY(file.open());
        QVERIFY(sextant::opensWindow({ file.fileName() }));
    }

    void languageOfEnvironment_data()
    {
        QTest::addColumn<QByteArray>("all");
        QTest::addColumn<QByteArray>("lang");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QByteArray() << QByteArray() << u"en"_s;
        QTest::newRow("LANG") << QByteArray() << QByteArray("zh_CN.UTF-8") << u"zh-Hans"_s;
        QTest::newRow("LC_ALL first")
            << QByteArray("zh_TW.UTF-8") << QByteArray("zh_CN.UTF-8") << u"zh-Hant"_s;
        QTest::newRow("another language") << QByteArray() << QByteArray("de_DE") << u"en"_s;
    }
    void languageOfEnvironment()
    {
        QFETCH(QByteArray, all);
        QFETCH(QByteArray, lang);
        const QByteArray before[] { qgetenv("LC_ALL"), qgetenv("LC_MESSAGES"), qgetenv("LANG") };
        qputenv("LC_ALL", all);
        qputenv("LC_MESSAGES", {});
        qputenv("LANG", lang);
        const QString tag = languageTag(sextant::languageOfEnvironment());
        qputenv("LC_ALL", before[0]);
        qputenv("LC_MESSAGES", before[1]);
        qputenv("LANG", before[2]);
        QTEST(tag, "expected");
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
