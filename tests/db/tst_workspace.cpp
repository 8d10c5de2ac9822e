// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/workspace.h"

#include "db/import/manifestimport.h"
#include "db/sql/connection.h"
#include "db/sql/statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

/// The catalog, the rows and the saved things of a workspace with small data (data/small).
class TestWorkspace final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.sextant"_s); }

    void run(const QString &sql) const
    {
        const auto done = m_workspace->link().run(sql, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    [[nodiscard]] static Saved saved(const QString &id, int number)
    {
        return { id, { id.toUpper(), u"名"_s, {} }, { { u"number"_s, number } } };
    }

    [[nodiscard]] static QStringList idsOf(const QList<Saved> &saved)
    {
        QStringList ids;
        for (const Saved &item : saved)
            ids.append(item.id);
        return ids;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto created = createFromManifest(path(), QStringLiteral(SEXTANT_TEST_DATA "/small"));
        QVERIFY2(created, created ? "" : qPrintable(created.error().message()));
        auto workspace = Workspace::open(path());
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void datasetsKeepTheirOrderAndMeaning()
    {
        const auto datasets = m_workspace->datasets();
        QVERIFY(datasets);
        QCOMPARE(datasets->size(), 3);
        const Dataset &size = datasets->first();
        QCOMPARE(size.id, u"size"_s);
        QCOMPARE(size.names.zhHant, u"規模"_s);
        QCOMPARE(size.description.en, u"Sizes of small markets."_s);
        QCOMPARE(size.dimensions,
            QStringList({ u"market"_s, u"deployment"_s, u"region"_s, u"source"_s, u"kind"_s }));
        QCOMPARE(size.rowCount, 5);
        QVERIFY(!size.combinesSources);
        QCOMPARE(size.measures.size(), 1);
        QCOMPARE(size.measures.first().unit.id(), u"USD bn"_s);
        QCOMPARE(size.measures.first().overPeriods, PeriodTotal::Sum);
    }

    void datasetsAreFoundInAnyCaseOrSuggested()
    {
        QCOMPARE(m_workspace->dataset(u"SIZE"_s).value().id, u"size"_s);
        const auto near = m_workspace->dataset(u"sise"_s);
        QVERIFY(!near);
        QCOMPARE(near.error().code, ErrorCode::NotFound);
        QCOMPARE(near.error().hint, u"Did you mean \"size\"?"_s);
        const auto far = m_workspace->dataset(u"xyzzy"_s);
        QVERIFY(!far);
        QCOMPARE(far.error().hint, u"There are: size, model, counts."_s);
    }

    void dimensionsHaveHierarchyNamesAndAliases()
    {
        const auto dimensions = m_workspace->dimensions();
        QVERIFY(dimensions);
        QStringList ids;
        for (const Dimension &dimension : *dimensions)
            ids.append(dimension.id);
        QCOMPARE(ids,
            QStringList({ u"source"_s, u"kind"_s, u"market"_s, u"deployment"_s, u"region"_s,
                u"segment"_s }));
        const Dimension &deployment = dimensions->at(3);
        QVERIFY(deployment.isAdditive && deployment.hasCompleteChildren);
        QCOMPARE(deployment.find(u"total"_s)->aliases, QStringList({ u"Sum"_s, u"Total"_s }));
        QCOMPARE(deployment.find(u"cloud"_s)->parent, u"total"_s);
        const Dimension &region = dimensions->at(4);
        QCOMPARE(region.find(u"all"_s)->level, 0);
        QCOMPARE(region.find(u"g7"_s)->level, 2);
        QVERIFY(!region.find(u"g7"_s)->adds);
        QVERIFY(!region.find(u"euro-area"_s)->adds);
        QVERIFY(region.find(u"europe"_s)->adds);
        const Dimension &segment = dimensions->at(5);
        QVERIFY(!segment.find(u"chip"_s)->adds);
        QCOMPARE(segment.find(u"tpu"_s)->level, 3);
        QCOMPARE(segment.find(u"gpu"_s)->names.zhHans, u"图形处理器"_s);
    }

    void sourceAndKindAreDimensionsToo()
    {
        const Dataset size = m_workspace->dataset(u"size"_s).value();
        const auto dimensions = m_workspace->dimensionsOf(size);
        QVERIFY(dimensions);
        QCOMPARE(dimensions->size(), 5);
        const Dimension &source = dimensions->at(3);
        QCOMPARE(source.find(u"alpha-2025"_s)->names.in(Language::TraditionalChinese),
            u"Alpha, 2025-03"_s);
        QVERIFY(!source.isAdditive);
        const Dimension &kind = dimensions->at(4);
        QCOMPARE(kind.members.size(), 4);
        QCOMPARE(kind.find(u"forecast"_s)->names.zhHans, u"预测值"_s);
    }

    void rowsComeInTheOrderOfTheFile()
    {
        const Dataset size = m_workspace->dataset(u"size"_s).value();
        QStringList printed;
        const auto read = m_workspace->readObservations(size, [&printed](const Observation &row) {
            printed << QStringList { QString::number(row.id), row.period.toString(), row.measure,
                row.members.join(u'/'), QString::number(row.value), QString::number(row.low),
                QString::number(row.high), row.unit, kindId(row.kind), qualifierId(row.qualifier),
                row.source, row.note }
                           .join(u'|');
            return true;
        });
        QVERIFY(read);
        QCOMPARE(printed,
            QStringList({
                u"1|2024|size|tea/total/world|10|nan|nan|USD bn|estimate||alpha-2025|"_s,
                u"2|2024|size|tea/cloud/world|6.5|6|7|USD bn|estimate|approx|alpha-2025|about two thirds"_s,
                u"3|2024|size|tea/edge/world|3.5|nan|nan|USD bn|estimate||alpha-2025|"_s,
                u"4|2030|size|tea/total/world|20|nan|nan|USD bn|forecast|gt|alpha-2025|"_s,
                u"5|2024|size|tea/total/europe|14|nan|nan|CNY bn|actual||beta-2025|converted, by nobody"_s,
            }));
    }

    void readingStopsWhenAsked()
    {
        const Dataset size = m_workspace->dataset(u"size"_s).value();
        int rows = 0;
        QVERIFY(m_workspace->readObservations(
            size, [&rows](const Observation &) { return ++rows < 2; }));
        QCOMPARE(rows, 2);
    }

    void aMissingTableIsAnError()
    {
        Dataset size = m_workspace->dataset(u"size"_s).value();
        size.table = u"nowhere"_s;
        const auto read
            = m_workspace->readObservations(size, [](const Observation &) { return true; });
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Io);
    }

    void claimsRatesAndSources()
    {
        const auto claims = m_workspace->claims();
        QVERIFY(claims);
        QCOMPARE(claims->size(), 1);
        QCOMPARE(claims->first().type, Claim::Type::Growth);
        QCOMPARE(claims->first().market, u"tea"_s);
        QCOMPARE(claims->first().to, Period::ofYear(2030));
        QCOMPARE(claims->first().value, 12.25);
        const auto rates = m_workspace->exchangeRates();
        QVERIFY(rates);
        QCOMPARE(rates->factor(u"USD"_s, u"CNY"_s, 2024).value().factor, 7.2);
        const auto sources = m_workspace->sources();
        QVERIFY(sources);
        QCOMPARE(sources->size(), 2);
        QCOMPARE(sources->first().title, u"Small markets, volume 1"_s);
        QCOMPARE(sources->first().scopeNote, u"Everything small."_s);
        QCOMPARE(sources->first().locator, u"https://example.org/alpha"_s);
    }

    void explorationsAreKeptWithFieldsOfTheFuture()
    {
        const auto explorations = m_workspace->explorations();
        QVERIFY(explorations);
        QCOMPARE(explorations->size(), 1);
        QCOMPARE(explorations->first().names.zhHant, u"茶"_s);
        const QJsonObject json = explorations->first().json;
        QCOMPARE(json.value(u"dataset"_s).toString(), u"size"_s);
        QVERIFY(json.value(u"fromTheFuture"_s).toObject().contains(u"kept"_s));
    }

    void savedThingsAreAddedReplacedAndRemoved()
    {
        QVERIFY(m_workspace->saveScenario(saved(u"b"_s, 1)));
        QVERIFY(m_workspace->saveScenario(saved(u"a"_s, 2)));
        QVERIFY(m_workspace->saveScenario(saved(u"b"_s, 3)));
        auto scenarios = m_workspace->scenarios();
        QVERIFY(scenarios);
        QCOMPARE(idsOf(*scenarios), QStringList({ u"b"_s, u"a"_s }));
        QCOMPARE(scenarios->first().json.value(u"number"_s).toInt(), 3);
        QCOMPARE(scenarios->first().names, (Names { u"B"_s, u"名"_s, {} }));
        QVERIFY(m_workspace->removeScenario(u"b"_s));
        const auto missing = m_workspace->removeScenario(u"b"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        m_workspace.reset();
        m_workspace = std::move(*Workspace::open(path()));
        scenarios = m_workspace->scenarios();
        QCOMPARE(idsOf(*scenarios), QStringList { u"a"_s });
        QCOMPARE(idsOf(*m_workspace->explorations()), QStringList { u"tea"_s });
    }

    void whatIsSavedNeedsAnId()
    {
        const auto done = m_workspace->saveExploration({});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
    }

    void aSoundFileHasNoFindings()
    {
        const auto findings = m_workspace->checkIntegrity();
        QVERIFY(findings);
        QCOMPARE(*findings, QStringList());
    }

    void findings_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("said");
        QTest::newRow("a member that is gone")
            << u"PRAGMA foreign_keys = OFF; DELETE FROM dim_market WHERE id = 'tea'"_s
            << u"points to an entry of dim_market"_s;
        QTest::newRow("a measure that is gone")
            << u"PRAGMA foreign_keys = OFF; DELETE FROM measure WHERE id = 'flow'"_s
            << u"points to an entry of measure"_s;
        QTest::newRow("a circle of parents")
            << u"UPDATE dim_deployment SET parent = 'edge' WHERE id = 'total'"_s
            << u"is its own ancestor"_s;
        QTest::newRow("a column that is gone")
            << u"DROP VIEW size_named; ALTER TABLE size RENAME COLUMN note TO remark"_s
            << u"The table size lacks a column"_s;
    }
    void findings()
    {
        QFETCH(QString, sql);
        QFETCH(QString, said);
        run(sql);
        const auto findings = m_workspace->checkIntegrity();
        QVERIFY(findings);
        QVERIFY2(findings->join(u'\n').contains(said), qPrintable(findings->join(u'\n')));
    }

    void theTableRefusesWhatIsNotInTheCatalog_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("an unknown member") << u"market = 'coffee'"_s;
        QTest::newRow("an unknown source") << u"source = 'gamma'"_s;
        QTest::newRow("an unknown measure") << u"measure = 'weight'"_s;
        QTest::newRow("a period that does not exist") << u"period = '2024Q5'"_s;
        QTest::newRow("a kind that does not exist") << u"kind = 'guess'"_s;
        QTest::newRow("a qualifier that does not exist") << u"qualifier = 'maybe'"_s;
        QTest::newRow("a text for a number") << u"value = 'ten'"_s;
        QTest::newRow("no value") << u"value = NULL"_s;
        QTest::newRow("the same number twice") << u"deployment = 'cloud', qualifier = 'approx'"_s;
    }
    void theTableRefusesWhatIsNotInTheCatalog()
    {
        QFETCH(QString, change);
        const auto done
            = m_workspace->link().run(u"UPDATE size SET %1 WHERE id = 1"_s.arg(change), u"No."_s);
        QVERIFY2(!done, "the table must refuse it");
    }

    void otherToolsSeeNamesInTheView()
    {
        auto statement = Statement::prepare(m_workspace->link(),
            u"SELECT market, deployment, region, publisher, value FROM size_named WHERE id = 2"_s);
        QVERIFY2(statement, statement ? "" : qPrintable(statement.error().detail));
        QVERIFY(statement->step().value());
        QCOMPARE(statement->text(0), u"Tea"_s);
        QCOMPARE(statement->text(1), u"Cloud"_s);
        QCOMPARE(statement->text(2), u"World"_s);
        QCOMPARE(statement->text(3), u"Alpha"_s);
        QCOMPARE(statement->real(4), 6.5);
    }

    void aStoredFileOfSchemaOneStaysReadable()
    {
        // Written by the first version; never to be changed.
        const QString copy = m_folder->filePath(u"v1.sextant"_s);
        QVERIFY(QFile::copy(QStringLiteral(SEXTANT_TEST_DATA "/v1.sextant"), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const auto stored = Workspace::open(copy);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message()));
        QCOMPARE((*stored)->checkIntegrity().value(), QStringList());
        const auto old = (*stored)->datasets();
        QVERIFY(old);
        QCOMPARE(old->size(), 3);
        QCOMPARE(old->first().rowCount, 5);
        QCOMPARE(idsOf(*(*stored)->explorations()), QStringList { u"tea"_s });
        QCOMPARE(schemaOf(**stored), schemaOf(*m_workspace));
    }

private:
    /// The whole schema; an upgraded file must have the same as a new one.
    [[nodiscard]] static QStringList schemaOf(const Workspace &workspace)
    {
        QStringList result;
        auto statement = Statement::prepare(
            workspace.link(), u"SELECT type, name, sql FROM sqlite_master ORDER BY type, name"_s);
        while (statement && statement->step().value_or(false))
            result.append(
                statement->text(0) + u' ' + statement->text(1) + u'\n' + statement->text(2));
        return result;
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
