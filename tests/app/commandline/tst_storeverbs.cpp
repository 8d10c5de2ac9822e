// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sextant;
using namespace Qt::StringLiterals;

/// The verbs new, info, import and check, as a person would call them.
class TestStoreVerbs final : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int status = 0;
        QString out;
        QString err;

        [[nodiscard]] QJsonObject json() const
        {
            return QJsonDocument::fromJson(out.toUtf8()).object();
        }
    };

    QTemporaryDir m_shared;
    QString m_sample; ///< made once; tests do not write to it
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] static Answer run(const QStringList &words)
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        answer.status = runCommandLine(words, out, err);
        return answer;
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QString copyOfSample() const
    {
        const QString copy = path(u"copy.sextant"_s);
        if (!QFile::copy(m_sample, copy))
            qFatal("cannot copy the sample");
        return copy;
    }

    static void write(const QString &file, const QByteArray &content)
    {
        QFile device(file);
        if (!device.open(QIODevice::WriteOnly) || device.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file));
    }

    [[nodiscard]] static QByteArray contentOf(const QString &file)
    {
        QFile device(file);
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        qputenv("LC_ALL", "C.UTF-8");
        m_sample = m_shared.filePath(u"sample.sextant"_s);
        const Answer answer = run({ u"new"_s, m_sample });
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QCOMPARE(answer.out, QString());
        QCOMPARE(answer.err, QString());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void newRefusesAnExistingFile()
    {
        write(path(u"a.sextant"_s), "precious");
        for (const QStringList &words :
            { QStringList { u"new"_s }, QStringList { u"new"_s, u"--empty"_s } }) {
            const Answer answer = run(words + QStringList { path(u"a.sextant"_s) });
            QCOMPARE(answer.status, 1);
            QVERIFY(answer.err.contains(u"already exists"));
            QCOMPARE(contentOf(path(u"a.sextant"_s)), QByteArray("precious"));
        }
    }

    void newEmptyHoldsNothing()
    {
        const QString file = path(u"a.sextant"_s);
        QCOMPARE(run({ u"new"_s, file, u"--empty"_s }).status, 0);
        const QJsonObject info = run({ u"info"_s, file, u"--json"_s }).json();
        QVERIFY(info.value(u"datasets"_s).isArray());
        QCOMPARE(info.value(u"datasets"_s).toArray().size(), 0);
        QCOMPARE(info.value(u"schema"_s).toInt(), 3);
        QCOMPARE(run({ u"check"_s, file }).status, 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
            QStringList { u"a.sextant"_s });
    }

    void newNeedsAFolder()
    {
        const Answer answer = run({ u"new"_s, path(u"missing/a.sextant"_s) });
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains(u"does not exist"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("new without a file") << QStringList { u"new"_s };
        QTest::newRow("new with two") << QStringList { u"new"_s, u"a"_s, u"b"_s };
        QTest::newRow("info without a file") << QStringList { u"info"_s };
        QTest::newRow("info with an unknown flag") << QStringList { u"info"_s, u"a"_s, u"--xml"_s };
        QTest::newRow("check without a file") << QStringList { u"check"_s };
        QTest::newRow("import without data") << QStringList { u"import"_s, u"a"_s };
        QTest::newRow("a folder and a dataset")
            << QStringList { u"import"_s, u"a"_s, u"--from"_s, u"/"_s, u"--dataset"_s, u"capex"_s };
        QTest::newRow("a mapping without a role")
            << QStringList { u"import"_s, u"a"_s, u"--from"_s, u"b.csv"_s, u"--map"_s, u"x"_s };
        QTest::newRow("an unknown role") << QStringList { u"import"_s, u"a"_s, u"--from"_s,
            u"b.csv"_s, u"--map"_s, u"x=colour"_s };
        QTest::newRow("a unit of a dimension") << QStringList { u"import"_s, u"a"_s, u"--from"_s,
            u"b.csv"_s, u"--map"_s, u"x=dimension:USD"_s };
        QTest::newRow("a long delimiter") << QStringList { u"import"_s, u"a"_s, u"--from"_s,
            u"b.csv"_s, u"--delimiter"_s, u"::"_s };
        QTest::newRow("a flag of trackers for a folder")
            << QStringList { u"import"_s, u"a"_s, u"--from"_s, u"/"_s, u"--dry-run"_s };
    }
    void wrongUsage()
    {
        QFETCH(QStringList, words);
        const Answer answer = run(words);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.err.contains(u"usage: sextant "_s + words.first()));
        QCOMPARE(answer.out, QString());
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        for (const char *verb : { "info", "check" }) {
            QTest::addRow("%s of a text", verb)
                << QString::fromLatin1(verb) << QByteArray("no database")
                << u"is not a workspace"_s;
            QTest::addRow("%s of nothing", verb)
                << QString::fromLatin1(verb) << QByteArray() << u"There is no such file"_s;
            QTest::addRow("%s of a truncated file", verb)
                << QString::fromLatin1(verb) << QByteArray("cut") << u"is cut off"_s;
        }
    }
    void badFiles()
    {
        QFETCH(QString, verb);
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const QString file = path(u"a.sextant"_s);
        if (content == "cut")
            write(file, contentOf(m_sample).first(100000));
        else if (!content.isEmpty())
            write(file, content);
        const Answer answer = run({ verb, file });
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.out, QString());
        QVERIFY2(answer.err.contains(said) && answer.err.contains(file), qPrintable(answer.err));
    }

    void infoTellsWhatIsThere()
    {
        const QByteArray before = contentOf(m_sample);
        const Answer answer = run({ u"info"_s, m_sample, u"--json"_s });
        QCOMPARE(answer.status, 0);
        const QJsonObject info = answer.json();
        QCOMPARE(info.value(u"schema"_s).toInt(), 3);
        QCOMPARE(info.value(u"sources"_s).toArray().size(), 149);
        QCOMPARE(info.value(u"claims"_s).toInt(), 27);
        QCOMPARE(info.value(u"exchangeRates"_s).toInt(), 33);
        QVERIFY(info.value(u"explorations"_s).toArray().size() >= 8);
        const QJsonArray datasets = info.value(u"datasets"_s).toArray();
        QCOMPARE(datasets.size(), 9);
        const QJsonObject size = datasets.first().toObject();
        QCOMPARE(size.value(u"id"_s).toString(), u"market-size"_s);
        QCOMPARE(size.value(u"name"_s).toString(), u"Market size"_s);
        QCOMPARE(size.value(u"rows"_s).toInt(), 91);
        QCOMPARE(size.value(u"firstPeriod"_s).toString(), u"2022"_s);
        QCOMPARE(size.value(u"lastPeriod"_s).toString(), u"2035"_s);
        const QJsonObject timeline = datasets.last().toObject();
        QCOMPARE(timeline.value(u"undatedRows"_s).toInt(), 10);
        const QJsonArray dimensions = info.value(u"dimensions"_s).toArray();
        QCOMPARE(dimensions.size(), 13);
        QCOMPARE(contentOf(m_sample), before);
    }

    void infoSpeaksThreeLanguages()
    {
        const Answer text = run({ u"info"_s, m_sample });
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains(u"vendor-shipments"));
        QVERIFY(text.out.contains(u"1451"));
        QVERIFY(text.out.contains(u"stories: 1 ")); // one is no "1 stories"
        QVERIFY(text.out.endsWith(u'\n'));
        QVERIFY(run({ u"info"_s, m_sample, u"--language"_s, u"zh-Hans"_s })
                    .out.contains(u"厂商出货量"));
        QVERIFY(run({ u"info"_s, m_sample, u"--language"_s, u"zh-Hant"_s })
                    .out.contains(u"廠商出貨量"));
    }

    void checkFindsTheContradictionsOfThePublishers()
    {
        const Answer answer = run({ u"check"_s, m_sample, u"--json"_s });
        QCOMPARE(answer.status, 0);
        const QJsonObject check = answer.json();
        QVERIFY(check.value(u"isSound"_s).toBool());
        QStringList contradicted;
        for (const QJsonValue &entry : check.value(u"growth"_s).toArray()) {
            if (entry[u"verdict"_s].toString() == u"disagrees")
                contradicted << entry[u"source"_s].toString();
        }
        // Worked out from the files' end points with a pocket calculator:
        // (367.8 / 42.3)^(1/9) = 27.2 %, (96.4 / 14.2)^(1/9) = 23.7 %, (4261.3 / 487)^(1/9) = 27.3
        // %.
        QCOMPARE(contradicted,
            QStringList({ u"mi-inference-accel"_s, u"mi-inference-chips"_s, u"ri-ai-semi"_s }));
        bool hasRounding = false;
        for (const QJsonValue &entry : check.value(u"parts"_s).toArray()) {
            const QJsonObject parts = entry.toObject();
            if (parts.value(u"source"_s).toString() != u"seed-cic-2026"
                || parts.value(u"published"_s).toDouble() != 606.7)
                continue;
            QCOMPARE(parts.value(u"sum"_s).toDouble(), 606.8);
            hasRounding = parts.value(u"verdict"_s).toString() == u"rounding";
        }
        QVERIFY(hasRounding);
        const Answer text = run({ u"check"_s, m_sample });
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.contains(u"The file is sound."));
        QVERIFY(text.out.contains(u"27.16 %"));
    }

    void checkFindsADamagedFile()
    {
        // An index that lacks an entry is found by the full check only; opening does not look at
        // it.
        const QString file = copyOfSample();
        QByteArray content = contentOf(file);
        const qsizetype page = 4096;
        QVERIFY(content.size() > 60 * page);
        content.replace(40 * page + 8, 400, QByteArray(400, '\x5a'));
        write(file, content);
        const Answer answer = run({ u"check"_s, file });
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains(u"damaged") || answer.out.contains(u"damaged"));
    }

    void importAddsAFileOrSaysWhatIsWrong()
    {
        const QString file = copyOfSample();
        const QString data = path(u"more.csv"_s);
        write(data,
            "source_id,vendor,fiscal_year,value,unit,kind,note\r\n"
            "buntz-2026,oracle,2027,60,USD bn,forecast,approx: guidance\r\n");
        const Answer added
            = run({ u"import"_s, file, u"--from"_s, data, u"--dataset"_s, u"capex"_s });
        QVERIFY2(added.status == 0, qPrintable(added.err));
        QCOMPARE(added.out, u"Rows added to capex: 1\n"_s);
        const auto rows = [&file] {
            return run({ u"info"_s, file, u"--json"_s })
                .json()
                .value(u"datasets"_s)[5][u"rows"_s]
                .toInt();
        };
        QCOMPARE(rows(), 51);
        const Answer again
            = run({ u"import"_s, file, u"--from"_s, data, u"--dataset"_s, u"capex"_s });
        QCOMPARE(again.status, 1);
        QVERIFY(again.err.contains(u"more.csv, line 2"));
        const Answer missing = run(
            { u"import"_s, file, u"--from"_s, path(u"no.csv"_s), u"--dataset"_s, u"capex"_s });
        QCOMPARE(missing.status, 1);
        QCOMPARE(rows(), 51);
        const Answer unknown
            = run({ u"import"_s, file, u"--from"_s, data, u"--dataset"_s, u"capx"_s });
        QCOMPARE(unknown.status, 0); // any other id is a tracker's
        QVERIFY2(unknown.out.contains(u"The dataset capx is new"), qPrintable(unknown.out));
    }

    void importMakesATracker()
    {
        const QString file = path(u"a.sextant"_s);
        QCOMPARE(run({ u"new"_s, file, u"--empty"_s }).status, 0);
        const QString data = path(u"Shipments 2024.csv"_s);
        write(data, "quarter,vendor,units,code\n2024Q1,Dell,5,1\n2024Q2,HP,\"1,200\",2\n");
        const Answer rehearsal = run({ u"import"_s, file, u"--from"_s, data, u"--dry-run"_s });
        QVERIFY2(rehearsal.status == 0, qPrintable(rehearsal.err));
        QVERIFY(rehearsal.out.contains(u"Nothing was written."));
        QCOMPARE(run({ u"info"_s, file, u"--json"_s }).json()[u"datasets"_s].toArray().size(), 0);
        const Answer answer
            = run({ u"import"_s, file, u"--from"_s, data, u"--map"_s, u"code=ignore"_s, u"--map"_s,
                u"units=measure:thousand units"_s, u"--source"_s, u"A tracker"_s, u"--json"_s });
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        const QJsonObject json = answer.json();
        QCOMPARE(json[u"dataset"_s].toString(), u"shipments-2024"_s);
        QCOMPARE(json[u"rows"_s].toInt(), 2);
        QCOMPARE(json[u"firstPeriod"_s].toString(), u"2024Q1"_s);
        QCOMPARE(json[u"lastPeriod"_s].toString(), u"2024Q2"_s);
        const QJsonArray columns = json[u"columns"_s].toArray();
        QCOMPARE(columns[1][u"role"_s].toString(), u"dimension"_s);
        QCOMPARE(columns[1][u"distinct"_s].toInt(), 2);
        QCOMPARE(columns[2][u"unit"_s].toString(), u"thousand units"_s);
        QCOMPARE(columns[2][u"sum"_s].toInt(), 1205);
        QCOMPARE(columns[3][u"role"_s].toString(), u"ignore"_s);
        const Answer again = run({ u"import"_s, file, u"--from"_s, data });
        QVERIFY(again.out.contains(u"was replaced. Rows: 2."));
        write(data, "quarter,vendor,units\n2024Q1,Dell,5\n2024Q1,Dell,x\n2024Q1,Dell\n");
        const Answer bad = run({ u"import"_s, file, u"--from"_s, data });
        QCOMPARE(bad.status, 1);
        QCOMPARE(bad.out, QString());
        QVERIFY2(
            bad.err.contains(u"Shipments 2024.csv, line 3, column 3 (units)"), qPrintable(bad.err));
        const Answer encoding
            = run({ u"import"_s, file, u"--from"_s, data, u"--encoding"_s, u"EBCDIX"_s });
        QCOMPARE(encoding.status, 2);
    }

    void importReadsAFolder()
    {
        const QString file = path(u"a.sextant"_s);
        QCOMPARE(run({ u"new"_s, file, u"--empty"_s }).status, 0);
        const Answer answer = run({ u"import"_s, file, u"--from"_s,
            QStringLiteral(SEXTANT_SOURCE_DIR "/tests/db/data/small") });
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        const QJsonObject info = run({ u"info"_s, file, u"--json"_s }).json();
        QCOMPARE(info.value(u"datasets"_s).toArray().size(), 3);
        const Answer none = run({ u"import"_s, file, u"--from"_s, m_folder->path() });
        QCOMPARE(none.status, 1);
        QVERIFY(none.err.contains(u"manifest.json"));
    }
};

QTEST_GUILESS_MAIN(TestStoreVerbs)
#include "tst_storeverbs.moc"
