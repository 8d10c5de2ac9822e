// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/manifestimport.h"

#include "db/sql/connection.h"
#include "db/sql/statement.h"
#include "db/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

/// Importing a folder: what arrives, and how each mistake in it is reported.
class TestManifestImport final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_data;

    [[nodiscard]] QString path() const { return m_temporary->filePath(u"a.sextant"_s); }

    /// Replaces a text in one of the copied files.
    void edit(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QFile file(m_data + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        file.close();
        QVERIFY2(content.contains(before), before.constData());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.replace(before, after));
    }

    [[nodiscard]] std::unique_ptr<Workspace> imported() const
    {
        const auto created = createFromManifest(path(), m_data);
        if (!created)
            qFatal("%s", qPrintable(created.error().message()));
        return std::move(*Workspace::open(path()));
    }

    [[nodiscard]] static QStringList print(const Workspace &workspace, const QString &datasetId)
    {
        QStringList printed;
        const auto dataset = workspace.dataset(datasetId);
        const auto read = workspace.readObservations(*dataset, [&printed](const Observation &row) {
            printed << QStringList { row.period.toString(), row.measure, row.members.join(u'/'),
                QString::number(row.value), row.unit, kindId(row.kind), row.source, row.note }
                           .join(u'|');
            return true;
        });
        return read ? printed : QStringList { read.error().message() };
    }

    [[nodiscard]] static QString dump(const Workspace &workspace)
    {
        QString text;
        for (const QString &table : { u"source"_s, u"dimension"_s, u"dim_region"_s, u"dataset"_s,
                 u"measure"_s, u"claim"_s, u"exchange_rate"_s, u"size"_s, u"counts"_s }) {
            auto statement = Statement::prepare(
                workspace.link(), u"SELECT count(*), total(rowid) FROM "_s + table);
            if (!statement)
                statement
                    = Statement::prepare(workspace.link(), u"SELECT count(*), 0 FROM "_s + table);
            if (statement && statement->step().value_or(false))
                text += u"%1 %2\n"_s.arg(table, statement->text(0));
        }
        return text;
    }

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_data = m_temporary->filePath(u"data"_s);
        QVERIFY(QDir().mkpath(m_data));
        const QDir small(QStringLiteral(SEXTANT_TEST_DATA "/small"));
        for (const QString &name : small.entryList(QDir::Files)) {
            const QString copy = m_data + u'/' + name;
            QVERIFY(QFile::copy(small.filePath(name), copy));
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    void cleanup() { m_temporary.reset(); }

    void measuresOfATaxonomyAreThoseWithRows()
    {
        const auto workspace = imported();
        const Dataset counts = workspace->dataset(u"counts"_s).value();
        QStringList printed;
        for (const Measure &measure : counts.measures) {
            printed << QStringList { measure.id, measure.names.en, measure.names.zhHans,
                measure.unit.id(), QString::number(int(measure.overMembers)),
                QString::number(int(measure.overPeriods)) }
                           .join(u'|');
        }
        const QString sum = QString::number(int(MemberTotal::Sum));
        const QString none = QString::number(int(MemberTotal::None));
        QCOMPARE(printed,
            QStringList({
                u"flow|Flow|流量|units|%1|%2"_s.arg(sum).arg(int(PeriodTotal::Sum)),
                u"stock|Stock|存量|units|%1|%2"_s.arg(sum).arg(int(PeriodTotal::Last)),
                u"stock-big|Stock, in millions|存量（百万）|million units|%1|%2"_s.arg(sum).arg(
                    int(PeriodTotal::Sum)),
                u"rate|Rate|比率|percent|%1|%2"_s.arg(none).arg(int(PeriodTotal::None)),
            }));
    }

    void kindsFollowThePublication()
    {
        const auto workspace = imported();
        QCOMPARE(print(*workspace, u"counts"_s),
            QStringList({
                u"2024Q1|flow|world|5|units|actual|beta-2025|"_s,
                u"2024Q2|flow|world|6|units|actual|beta-2025|"_s,
                u"2025|stock|all|100|units|estimate|beta-2025|"_s,
                u"2027-06|rate|europe|12.5|percent|forecast|beta-2025|"_s,
                u"|rate|europe|3|percent|estimate|beta-2025|"_s,
                u"FY2024|stock-big|world|3|million units|actual|beta-2025|"_s,
            }));
    }

    void totalsAreSplitIntoAssumptions()
    {
        const auto workspace = imported();
        QCOMPARE(print(*workspace, u"model"_s),
            QStringList({
                // The published totals and parts of the same market and region, times the share.
                u"2024|value|tea/gpu/total/world|7.5|USD bn|assumption|alpha-2025|75 % of the "
                u"published "
                "10 USD bn; share as in Beta, 2025: units used as value"_s,
                u"2024|value|tea/gpu/cloud/world|4.875|USD bn|assumption|alpha-2025|75 % of the "
                u"published "
                "6.5 USD bn; share as in Beta, 2025: units used as value"_s,
                u"2024|value|tea/gpu/edge/world|2.625|USD bn|assumption|alpha-2025|75 % of the "
                u"published "
                "3.5 USD bn; share as in Beta, 2025: units used as value"_s,
                u"2030|value|tea/gpu/total/world|15|USD bn|assumption|alpha-2025|75 % of the "
                u"published "
                "20 USD bn; share as in Beta, 2025: units used as value"_s,
                u"2024|value|tea/asic/total/world|2.5|USD bn|assumption|alpha-2025|25 % of the "
                u"published "
                "10 USD bn; equal split"_s,
                u"2024|value|tea/asic/cloud/world|1.625|USD bn|assumption|alpha-2025|25 % of the "
                "published 6.5 USD bn; equal split"_s,
                u"2024|value|tea/asic/edge/world|0.875|USD bn|assumption|alpha-2025|25 % of the "
                "published 3.5 USD bn; equal split"_s,
                u"2030|value|tea/asic/total/world|5|USD bn|assumption|alpha-2025|25 % of the "
                u"published "
                "20 USD bn; equal split"_s,
            }));
    }

    void intervalsComeFromColumns()
    {
        const auto workspace = imported();
        QList<Observation> rows;
        QVERIFY(workspace->readObservations(
            workspace->dataset(u"counts"_s).value(), [&rows](const Observation &row) {
                rows.append(row);
                return true;
            }));
        QCOMPARE(rows[0].low, 4.0);
        QCOMPARE(rows[0].high, 6.0);
        QVERIFY(std::isnan(rows[1].low) && std::isnan(rows[1].high));
    }

    void mistakesAreReportedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &file, const char *before,
                             const char *after, const QString &said) {
            QTest::newRow(name) << file << QByteArray(before) << QByteArray(after) << said;
        };
        row("unknown member", u"size.csv"_s, "tea,edge", "coffee,edge",
            u"size.csv, line 4, column 2 (market): \"coffee\" is no member of the dimension market."_s);
        row("a slip is suggested", u"size.csv"_s, "tea,edge", "tea,egde",
            u"size.csv, line 4, column 3 (deployment): \"egde\" is no member of the dimension "
            "deployment. Did you mean \"edge\"?"_s);
        row("bad number", u"size.csv"_s, "2030,20,", "2030,\"20,5\",",
            u"size.csv, line 5, column 6 (value): \"20,5\" is not a number."_s);
        row("bad period", u"size.csv"_s, "world,2030", "world,2030Q7",
            u"size.csv, line 5, column 5 (year): \"2030Q7\" is not a period."_s);
        row("unknown source", u"size.csv"_s, "beta-2025,tea", "beta-2026,tea",
            u"size.csv, line 6, column 1 (source): \"beta-2026\" is no known source. Did you mean "
            "\"beta-2025\"?"_s);
        row("unknown kind", u"size.csv"_s, "forecast", "guess",
            u"size.csv, line 5, column 8 (kind): \"guess\" is no kind of number."_s);
        row("other unit", u"size.csv"_s, "CNY bn", "percent",
            u"size.csv, line 6: The unit is \"percent\", but size is counted in \"USD bn\"."_s);
        row("other scale of money", u"size.csv"_s, "CNY bn", "CNY m",
            u"size.csv, line 6: The unit is \"CNY m\", but size is counted in \"USD bn\"."_s);
        row("no unit", u"size.csv"_s, "14,CNY bn", "14,",
            u"size.csv, line 6, column 7 (unit): The unit is missing."_s);
        row("value outside its interval", u"size.csv"_s, "p5=6 ", "p5=6.6 ",
            u"size.csv, line 3, column 6 (value): The value lies outside its own interval."_s);
        row("the same number twice", u"size.csv"_s,
            "tea,SUM,world,2030,20,USD bn,forecast,gt:", "tea,Total,world,2024,20,USD bn,estimate,",
            u"size.csv, line 5: The same source already gives a number"_s);
        row("a column is missing", u"size.csv"_s, "region,year", "region,yaer",
            u"size.csv: There is no column \"year\". Did you mean \"yaer\"?"_s);
        row("an extra field", u"size.csv"_s, "3.5,USD bn,estimate,", "3.5,USD bn,estimate,,",
            u"size.csv, line 4: The line has 10 fields; the header has 9."_s);
        row("unknown measure", u"counts.csv"_s, "beta-2025,stock", "beta-2025,stocks",
            u"counts.csv, line 4, column 2 (measure): \"stocks\" is no known measure. Did you mean "
            "\"stock\""_s);
        row("two units of a measure", u"counts.csv"_s, "europe,,3,,,percent", "europe,,3,,,units",
            u"counts.csv, line 6: The unit is \"units\", but rate is counted in \"percent\"."_s);
        row("a word without a number", u"big.csv"_s, "high", "huge",
            u"big.csv, line 2, column 3 (level): \"huge\" stands for no number."_s);
        row("a share beyond all", u"assumption.csv"_s, "world,75", "world,175",
            u"assumption.csv, line 2, column 5 (share): A share lies between 0 and 100 percent."_s);
        row("an unknown basis", u"assumption.csv"_s, "equal-split", "a hunch",
            u"assumption.csv, line 3, column 6 (basis): \"a hunch\" is no basis of an assumption."_s);
        row("a proxy that is no source", u"assumption.csv"_s, "proxy:beta-2025", "proxy:gamma",
            u"assumption.csv, line 2, column 6 (basis): \"proxy:gamma\" is no basis"_s);
        row("a share without a total", u"assumption.csv"_s, "tea,chip,gpu,world",
            "cups,chip,gpu,world",
            u"assumption.csv, line 2, column 5 (share): There is no published total"_s);
        row("a member of another segmentation", u"assumption.csv"_s, "tea,chip,gpu", "tea,asic,gpu",
            u"assumption.csv, line 2, column 3 (member): \"gpu\" is not a member of \"asic\"."_s);
        row("a source twice", u"sources.csv"_s, "beta-2025,Beta", "alpha-2025,Beta",
            u"sources.csv, line 3, column 1 (id): The source \"alpha-2025\" is there twice."_s);
        row("a member twice", u"taxonomy.csv"_s, "market,cups", "market,tea",
            u"taxonomy.csv, line 3, column 2 (id): The id \"tea\" is there twice in market."_s);
        row("a parent that is not there", u"taxonomy.csv"_s, "asic,TPU", "risc,TPU",
            u"taxonomy.csv, line 14, column parent: The parent \"risc\" is not in chip."_s);
        row("a circle of parents", u"taxonomy.csv"_s, "chip,asic,,", "chip,asic,tpu,",
            u"taxonomy.csv, line 13, column parent: The member \"asic\" is its own ancestor."_s);
        row("a member without a name", u"taxonomy.csv"_s, "market,cups,,Cups", "market,cups,,",
            u"taxonomy.csv, line 3, column 4 (en): The English name is missing."_s);
        row("a claim that ends first", u"growth.csv"_s, "2024,2030", "2024,2020",
            u"growth.csv, line 2, column 6 (to): The claim ends before it begins."_s);
        row("no currency", u"rates.csv"_s, "USD,CNY", "USD,XYZ",
            u"rates.csv, line 2, column 3 (quote): This is no currency of ISO 4217."_s);
        row("a rate of zero", u"rates.csv"_s, ",7.2", ",0",
            u"rates.csv, line 2, column 5 (rate): A rate is more than zero."_s);
        row("not JSON", u"manifest.json"_s, "\"format\": 1,", "\"format\": 1",
            u"manifest.json, line 3: This is not a JSON object."_s);
        row("an unknown format", u"manifest.json"_s, "\"format\": 1", "\"format\": 2",
            u"manifest.json.format: Only format 1 is known."_s);
        row("a misspelt field", u"manifest.json"_s, "\"additive\": true, \"completeChildren\"",
            "\"aditive\": true, \"completeChildren\"",
            u"manifest.json.dimensions[1].aditive: The field \"aditive\" is not known here. Did "
            u"you mean "
            "\"additive\"?"_s);
        row("a missing name", u"manifest.json"_s, "\"en\": \"Market\", ", "",
            u"manifest.json.dimensions[0].names.en: A text is missing here."_s);
        row("a wrong type", u"manifest.json"_s, "\"additive\": true, \"completeChildren\"",
            "\"additive\": \"yes\", \"completeChildren\"",
            u"manifest.json.dimensions[1].additive: This must be true or false."_s);
        row("an unknown total", u"manifest.json"_s, "\"overMembers\": \"sum\"",
            "\"overMembers\": \"mean\"",
            u"manifest.json.datasets[0].measures[0].overMembers: This must be"_s);
        row("a dimension without a rule", u"manifest.json"_s,
            "\"deployment\": \"deployment\", \"region\": \"region\" }\n        }",
            "\"region\": \"region\" }\n        }",
            u"manifest.json.datasets[0].rows: size.csv needs a rule for the dimension \"deployment\""_s);
        row("a column for two things", u"manifest.json"_s, "\"measure\": { \"is\": \"size\" }",
            "\"measure\": { \"is\": \"size\", \"column\": \"market\" }",
            u"manifest.json.datasets[0].rows[0].measure: Either \"column\" or \"is\" is needed."_s);
        row("a taxonomy that is not there", u"manifest.json"_s, "\"taxonomy\": \"market\" }",
            "\"taxonomy\": \"markets\" }",
            u"manifest.json, dimension market: The taxonomy has no dimension \"markets\". Did you "
            u"mean "
            "\"market\"?"_s);
        row("an overlap that is not there", u"manifest.json"_s, "[\"euro-area\"]", "[\"euro\"]",
            u"manifest.json, dimension region: There is no member \"euro\"."_s);
        row("a reserved dimension", u"manifest.json"_s, "\"id\": \"market\", \"names\"",
            "\"id\": \"note\", \"names\"",
            u"manifest.json.dimensions[0].id: Every observation has a column of that name."_s);
        row("a dataset of an unknown dimension", u"manifest.json"_s, "\"dimensions\": [\"region\"]",
            "\"dimensions\": [\"vendor\"]",
            u"manifest.json.datasets[2].rows: counts.csv needs a rule"_s);
        row("totals that come later", u"manifest.json"_s, "\"totalsOf\": \"size\"",
            "\"totalsOf\": \"later\"",
            u"manifest.json: There is no dataset \"later\" whose totals"_s);
        row("an exploration without content", u"explorations.json"_s, "\"exploration\": {",
            "\"other\": {", u"explorations.json.list[0].exploration: An object is missing here."_s);
        row("a story without a name", u"stories.json"_s, "\"en\": \"Tea time\", ", "",
            u"stories.json.list[0].names.en: A text is missing here."_s);
        row("a misspelt field of a story", u"stories.json"_s, "\"soWhat\"", "\"sowhat\"",
            u"stories.json.list[0].items[0].sowhat: The field \"sowhat\" is not known here."_s);
        row("a story of what is not saved", u"stories.json"_s, "\"exploration\": \"tea\" }",
            "\"exploration\": \"coffee\" }",
            u"stories.json: The story \"Tea time\" shows the exploration \"coffee\", which is not "
            u"saved."_s);
    }
    void mistakesAreReportedWithTheirPlace()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, said);
        edit(file, before, after);
        const auto created = createFromManifest(path(), m_data);
        QVERIFY(!created);
        QVERIFY2(created.error().message().startsWith(said), qPrintable(created.error().message()));
        QVERIFY(created.error().code == ErrorCode::Malformed
            || created.error().code == ErrorCode::NotFound);
        QCOMPARE(QDir(m_temporary->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void storiesComeAlong()
    {
        const auto workspace = imported();
        const Names headline { u"Tea leads"_s, u"茶领先"_s, u"茶領先"_s };
        const Names soWhat { u"Buy cups."_s, u"买杯子。"_s, u"買杯子。"_s };
        const Story story { u"tea-time"_s, { u"Tea time"_s, u"茶歇"_s, u"茶歇"_s },
            { { u"tea"_s, headline, soWhat }, { u"tea"_s, {}, {} } } };
        QCOMPARE(workspace->stories().value(), QList<Story> { story });
    }

    void aMissingFileIsNamed()
    {
        QVERIFY(QFile::remove(m_data + u"/growth.csv"_s));
        const auto created = createFromManifest(path(), m_data);
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::NotFound);
        QVERIFY(created.error().where.endsWith(u"growth.csv"));
    }

    void anErrorLeavesTheWorkspaceAsItWas()
    {
        const auto workspace = imported();
        const QString before = dump(*workspace);
        edit(u"sources.csv"_s, "alpha-2025,", "alpha-2026,");
        edit(u"size.csv"_s, "alpha-2025", "alpha-2026");
        // New sources and rows come first; the mistake stands in the last but one file.
        edit(u"rates.csv"_s, ",7.2", ",nothing");
        const auto again = importManifest(*workspace, m_data);
        QVERIFY(!again);
        QCOMPARE(dump(*workspace), before);
        QCOMPARE(workspace->checkIntegrity().value(), QStringList());
    }

    void theSameDataTwiceIsRefused()
    {
        const auto workspace = imported();
        const QString before = dump(*workspace);
        const auto again = importManifest(*workspace, m_data);
        QVERIFY(!again);
        QVERIFY2(again.error().message().startsWith(u"size.csv, line 2: The same source already"),
            qPrintable(again.error().message()));
        QCOMPARE(dump(*workspace), before);
    }

    void newDataExtendsWhatIsThere()
    {
        const auto workspace = imported();
        edit(u"sources.csv"_s, "alpha-2025,", "alpha-2026,");
        edit(u"taxonomy.csv"_s, "market,cups,,Cups,杯子,杯子\n",
            "market,cups,,Cups,杯子,杯子\nmarket,pots,,Pots,壶,壺\n");
        for (const QString &name : { u"size.csv"_s, u"growth.csv"_s })
            edit(name, "alpha-2025", "alpha-2026");
        edit(u"counts.csv"_s, "2024Q", "2023Q");
        edit(u"counts.csv"_s, "all,2025", "all,2026");
        edit(u"counts.csv"_s, "2027-06", "2027-07");
        edit(u"counts.csv"_s, "europe,,", "world,,");
        edit(u"big.csv"_s, "2024", "2025");
        edit(u"size.csv"_s, "total,europe,2024,14", "total,europe,2025,15");
        edit(u"assumption.csv"_s, "world,75", "world,75");
        edit(u"rates.csv"_s, ",2024,", ",2025,");
        // The split totals of the first import are there already.
        edit(u"manifest.json"_s, "\"id\": \"model\"", "\"id\": \"model-2\"");
        const auto again = importManifest(*workspace, m_data);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
        QCOMPARE(workspace->dataset(u"size"_s).value().rowCount, 10);
        QCOMPARE(workspace->sources().value().size(), 3);
        const auto dimensions = workspace->dimensions();
        QVERIFY(dimensions->at(2).find(u"pots"_s));
        QCOMPARE(dimensions->at(2).members.size(), 3);
        QCOMPARE(workspace->checkIntegrity().value(), QStringList());
    }

    void otherDimensionsNeedAnotherId()
    {
        const auto workspace = imported();
        edit(u"manifest.json"_s, "\"dimensions\": [\"market\", \"deployment\", \"region\"]",
            "\"dimensions\": [\"region\", \"deployment\", \"market\"]");
        const auto again = importManifest(*workspace, m_data);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotSupported);
    }

    void progressRisesAndCancels()
    {
        QList<double> fractions;
        QStringList files;
        QVERIFY(createFromManifest(path(), m_data, [&](const QString &file, double fraction) {
            files.append(file);
            fractions.append(fraction);
            return true;
        }));
        QVERIFY(std::ranges::is_sorted(fractions));
        QVERIFY(fractions.first() >= 0 && fractions.last() < 1);
        QVERIFY(files.contains(u"size.csv"_s) && files.contains(u"explorations.json"_s));
        QCOMPARE(files.last(), u"stories.json"_s);

        const QString other = m_temporary->filePath(u"b.sextant"_s);
        const auto cancelled = createFromManifest(
            other, m_data, [](const QString &file, double) { return file != u"growth.csv"; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(other));
    }

    void anExistingFileIsKept()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        const auto created = createFromManifest(path(), m_data);
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::AlreadyExists);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }

    void aFullDiskLeavesTheWorkspaceAsItWas()
    {
        auto created = Workspace::create(path());
        QVERIFY(created);
        const Workspace &workspace = **created;
        const auto pages = workspace.link().pragma(u"page_count"_s);
        QVERIFY(pages);
        QVERIFY(workspace.link().run(u"PRAGMA max_page_count = %1"_s.arg(*pages + 3), {}));
        const auto done = importManifest(**created, m_data);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Io);
        QVERIFY(done.error().hint.contains(u"disk is full"));
        QCOMPARE(workspace.checkIntegrity().value(), QStringList());
        QVERIFY(workspace.datasets().value().isEmpty());
    }

    void aReaderCannotImport()
    {
        (void)imported();
        auto reader = Workspace::open(path(), OpenMode::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(importManifest(**reader, m_data).error().code, ErrorCode::ReadOnly);
    }

    void oneFileIsAddedToADataset()
    {
        const auto workspace = imported();
        QFile file(m_temporary->filePath(u"more.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("market,note,deployment,region,value,unit,source,kind,year\n"
                   "cups,approx: nearly,Total,world,2,USD bn,alpha-2025,actual,2023\n");
        file.close();
        const auto added = importCsv(*workspace, file.fileName(), u"Size"_s, m_data);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
        QCOMPARE(*added, 1);
        QCOMPARE(print(*workspace, u"size"_s).last(),
            u"2023|size|cups/total/world|2|USD bn|actual|alpha-2025|nearly"_s);
        const auto again = importCsv(*workspace, file.fileName(), u"size"_s, m_data);
        QVERIFY(!again);
        QVERIFY(again.error().message().startsWith(u"more.csv, line 2: The same source"));
        QCOMPARE(workspace->dataset(u"size"_s).value().rowCount, 6);
    }

    void oneFileMayHaveTheSecondLayout()
    {
        const auto workspace = imported();
        QFile file(m_temporary->filePath(u"more.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("measure,year,level\nflow,2023,low\n");
        file.close();
        const auto added = importCsv(*workspace, file.fileName(), u"counts"_s, m_data);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
        QCOMPARE(print(*workspace, u"counts"_s).last(),
            u"FY2023|flow-big|world|1|million units|actual|beta-2025|"_s);
        QVERIFY(workspace->dataset(u"counts"_s).value().measure(u"flow-big"_s));
    }

    void oneFileThatDoesNotFit_data()
    {
        QTest::addColumn<QString>("dataset");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown dataset") << u"sizes"_s << QByteArray("a\n1\n")
                                         << u"There is no dataset \"sizes\" to add to. Did you"_s;
        QTest::newRow("other columns")
            << u"size"_s << QByteArray("a\n1\n") << u"more.csv: There is no column"_s;
        QTest::newRow("a dataset of assumptions")
            << u"model"_s << QByteArray("a\n1\n") << u"Rows of the dataset model cannot be added"_s;
    }
    void oneFileThatDoesNotFit()
    {
        QFETCH(QString, dataset);
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const auto workspace = imported();
        QFile file(m_temporary->filePath(u"more.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto added = importCsv(*workspace, file.fileName(), dataset, m_data);
        QVERIFY(!added);
        QVERIFY2(added.error().message().startsWith(said), qPrintable(added.error().message()));
    }
};

QTEST_GUILESS_MAIN(TestManifestImport)
#include "tst_manifestimport.moc"
