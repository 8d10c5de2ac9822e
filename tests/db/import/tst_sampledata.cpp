// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/manifestimport.h"
#include "db/sql/connection.h"
#include "db/sql/statement.h"
#include "db/workspace.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sextant;
using namespace sextant::db;
using namespace Qt::StringLiterals;

namespace {

/// Reads a file of the sample without the program's own reader: one record a line, fields by a
/// regular expression. Good for these files only, which have no line end inside a field.
class PlainCsv final
{
public:
    explicit PlainCsv(const QString &name)
    {
        QFile file(QStringLiteral(SEXTANT_SOURCE_DIR "/resources/data/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        const QStringList lines
            = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        const QStringList header = lines.first().split(u',');
        static const QRegularExpression field(u"(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))"_s);
        for (const QString &line : lines.mid(1)) {
            QHash<QString, QString> row;
            qsizetype column = 0;
            auto matches = field.globalMatch(line);
            while (matches.hasNext() && column < header.size()) {
                const auto match = matches.next();
                QString text = match.hasCaptured(2) ? match.captured(2) : match.captured(1);
                row.insert(header[column++], text.replace(u"\"\""_s, u"\""_s));
            }
            m_rows.append(row);
        }
    }

    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    [[nodiscard]] double sum(const QString &column) const
    {
        double total = 0;
        for (const auto &row : m_rows)
            total += row.value(column).toDouble();
        return total;
    }
    [[nodiscard]] QList<QHash<QString, QString>> rows() const { return m_rows; }

private:
    QList<QHash<QString, QString>> m_rows;
};

/// The list itself and not a reference into a temporary.
template <typename T>
[[nodiscard]] QList<T> all(const Result<QList<T>> &read)
{
    return read.value();
}

} // namespace

/// The sample workspace against the published files (resources/data).
class TestSampleData final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    [[nodiscard]] QString value(const QString &sql) const
    {
        auto statement = Statement::prepare(m_workspace->link(), sql);
        if (!statement)
            return statement.error().detail;
        return statement->step().value_or(false) ? statement->text(0) : u"no row"_s;
    }

    [[nodiscard]] double number(const QString &sql) const { return value(sql).toDouble(); }

    [[nodiscard]] Dimension dimension(const QString &id) const
    {
        for (const Dimension &each : all(m_workspace->dimensions())) {
            if (each.id == id)
                return each;
        }
        qFatal("no dimension %s", qPrintable(id));
    }

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"sample.sextant"_s);
        QVERIFY(!sampleDataFolder().isEmpty());
        const auto created = createFromManifest(path, sampleDataFolder());
        QVERIFY2(created, created ? "" : qPrintable(created.error().message()));
        m_workspace = std::move(*Workspace::open(path));
    }

    void theFileIsSound() { QCOMPARE(m_workspace->checkIntegrity().value(), QStringList()); }

    void datasetsStandInTheirOrder()
    {
        QStringList ids;
        for (const Dataset &dataset : all(m_workspace->datasets())) {
            ids.append(dataset.id);
            QCOMPARE(dataset.combinesSources, dataset.id == u"capex");
        }
        QCOMPARE(ids,
            QStringList({ u"market-size"_s, u"segmentation"_s, u"segment-model"_s,
                u"vendor-shipments"_s, u"vendor-share"_s, u"capex"_s, u"indicators"_s,
                u"deployment-fit"_s, u"platform-timeline"_s }));
    }

    void everyRowArrives_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("from");
        QTest::newRow("sources") << u"sources.csv"_s << QString() << u"source"_s;
        QTest::newRow("market size") << u"market_size.csv"_s << u"value"_s << u"market_size"_s;
        QTest::newRow("growth") << u"growth_rate.csv"_s << u"cagr_percent"_s << u"claim"_s;
        QTest::newRow("rates") << u"fx_rate.csv"_s << u"rate"_s << u"exchange_rate"_s;
        QTest::newRow("segment shares") << u"segment_share.csv"_s << u"share_percent"_s
                                        << u"segmentation WHERE measure = 'share'"_s;
        QTest::newRow("segment values")
            << u"segment_value.csv"_s << u"value"_s << u"segmentation WHERE measure = 'value'"_s;
        QTest::newRow("shipments")
            << u"vendor_shipment.csv"_s << u"units"_s << u"vendor_shipments WHERE unit = 'units'"_s;
        QTest::newRow("compute") << u"vendor_compute.csv"_s << u"value"_s
                                 << u"vendor_shipments WHERE unit = 'H100e'"_s;
        QTest::newRow("vendor shares")
            << u"vendor_share.csv"_s << u"share_percent"_s << u"vendor_share"_s;
        QTest::newRow("capex") << u"capex.csv"_s << u"value"_s << u"capex"_s;
        QTest::newRow("indicators") << u"indicator.csv"_s << u"value"_s << u"indicators"_s;
        QTest::newRow("fit") << u"deployment_fit.csv"_s << QString() << u"deployment_fit"_s;
        QTest::newRow("timeline") << u"platform_timeline.csv"_s << QString()
                                  << u"platform_timeline"_s;
    }
    void everyRowArrives()
    {
        QFETCH(QString, file);
        QFETCH(QString, column);
        QFETCH(QString, from);
        const PlainCsv csv(file);
        QVERIFY(csv.count() > 0);
        QCOMPARE(value(u"SELECT count(*) FROM "_s + from), QString::number(csv.count()));
        if (!column.isEmpty()) {
            const QString stored = from == u"exchange_rate" ? u"rate"_s : u"value"_s;
            const double sum = csv.sum(column);
            QVERIFY(sum > 0);
            QVERIFY(std::abs(number(u"SELECT total(%1) FROM %2"_s.arg(stored, from)) - sum)
                < 1e-6 * sum);
        }
    }

    void everyCountKeepsItsMembersAndInterval()
    {
        const PlainCsv csv(u"vendor_shipment.csv"_s);
        QList<Observation> rows;
        QVERIFY(m_workspace->readObservations(
            m_workspace->dataset(u"vendor-shipments"_s).value(), [&rows](const Observation &row) {
                rows.append(row);
                return true;
            }));
        QVERIFY(rows.size() > csv.count());
        int intervals = 0;
        const auto lines = csv.rows();
        for (qsizetype i = 0; i < csv.count(); ++i) {
            const auto &line = lines[i];
            const Observation &row = rows[i];
            const auto fold = [](const QString &id) { return id == u"All" ? u"all"_s : id; };
            QCOMPARE(row.members,
                QStringList({ fold(line.value(u"vendor"_s)), fold(line.value(u"platform"_s)),
                    line.value(u"region"_s) }));
            QCOMPARE(row.period.toString(), line.value(u"period"_s));
            QCOMPARE(row.measure, line.value(u"measure"_s));
            QCOMPARE(row.source, line.value(u"source_id"_s));
            QCOMPARE(kindId(row.kind), line.value(u"kind"_s));
            const QString note = line.value(u"note"_s);
            QCOMPARE(!std::isnan(row.low), note.contains(u"p5="));
            intervals += std::isnan(row.low) ? 0 : 1;
            QVERIFY(!row.note.contains(u"p95"));
            const QString begin = note.section(u':', 0, 0);
            if (qualifierFromId(begin).value_or(Qualifier::None) != Qualifier::None)
                QCOMPARE(qualifierId(row.qualifier), begin);
        }
        QVERIFY(intervals > 600);
    }

    void taxonomyMembersKeepIdsNamesAndParents_data()
    {
        QTest::addColumn<QString>("dimensionId");
        QTest::addColumn<QString>("taxonomy");
        QTest::newRow("market") << u"market"_s << u"market"_s;
        QTest::newRow("deployment") << u"deployment"_s << u"deployment"_s;
        QTest::newRow("region") << u"region"_s << u"region"_s;
        QTest::newRow("vendor") << u"vendor"_s << u"vendor"_s;
        QTest::newRow("platform") << u"platform"_s << u"platform"_s;
        QTest::newRow("application") << u"application"_s << u"enterprise-application"_s;
        QTest::newRow("factor") << u"factor"_s << u"deployment-factor"_s;
        QTest::newRow("verdict") << u"verdict"_s << u"compute-location"_s;
        QTest::newRow("layer") << u"layer"_s << u"service-layer"_s;
        QTest::newRow("phase") << u"phase"_s << u"timeline-period"_s;
    }
    void taxonomyMembersKeepIdsNamesAndParents()
    {
        QFETCH(QString, dimensionId);
        QFETCH(QString, taxonomy);
        const Dimension read = dimension(dimensionId);
        int count = 0;
        for (const auto &line : PlainCsv(u"taxonomy.csv"_s).rows()) {
            if (line.value(u"dimension"_s) != taxonomy)
                continue;
            ++count;
            const Member *member = read.find(line.value(u"member"_s));
            QVERIFY2(member, qPrintable(line.value(u"member"_s)));
            QCOMPARE(member->parent, line.value(u"parent"_s));
            QCOMPARE(member->names,
                (Names { line.value(u"name_en"_s), line.value(u"name_zh_hans"_s),
                    line.value(u"name_zh_hant"_s) }));
        }
        const bool hasWhole = dimensionId == u"vendor" || dimensionId == u"platform";
        QCOMPARE(read.members.size(), count + (hasWhole ? 1 : 0));
    }

    void segmentationsAreTheTopOfTheSegments()
    {
        const Dimension segment = dimension(u"segment"_s);
        QSet<QString> named;
        for (const auto &file :
            { u"segment_share.csv"_s, u"segment_value.csv"_s, u"segment_assumption.csv"_s }) {
            for (const auto &line : PlainCsv(file).rows())
                named.insert(line.value(u"dimension"_s));
        }
        QSet<QString> tops;
        for (const Member &member : segment.members) {
            if (member.level == 1) {
                tops.insert(member.id);
                QVERIFY2(!member.adds, "segmentations cut the same thing in other ways");
            }
        }
        QCOMPARE(tops, named);
        QCOMPARE(segment.find(u"tpu"_s)->parent, u"asic"_s);
        QCOMPARE(segment.find(u"asic"_s)->parent, u"chip-type"_s);
        QCOMPARE(segment.find(u"gpu"_s)->level, 2);
    }

    void everythingHasThreeNames()
    {
        const auto complete = [](const Names &names) {
            return !names.en.isEmpty() && !names.zhHans.isEmpty() && !names.zhHant.isEmpty();
        };
        for (const Dimension &each : all(m_workspace->dimensions())) {
            QVERIFY2(complete(each.names), qPrintable(each.id));
            if (each.id == u"source")
                continue;
            for (const Member &member : each.members)
                QVERIFY2(complete(member.names), qPrintable(each.id + u' ' + member.id));
        }
        for (const Dataset &dataset : all(m_workspace->datasets())) {
            QVERIFY2(
                complete(dataset.names) && complete(dataset.description), qPrintable(dataset.id));
            for (const Measure &measure : dataset.measures)
                QVERIFY2(complete(measure.names), qPrintable(measure.id));
        }
        for (const Saved &exploration : all(m_workspace->explorations()))
            QVERIFY2(complete(exploration.names), qPrintable(exploration.id));
    }

    void whatMustNotBeAddedIsMarked()
    {
        QSet<QString> additive;
        for (const Dimension &each : all(m_workspace->dimensions())) {
            if (each.isAdditive)
                additive.insert(each.id);
        }
        QCOMPARE(additive,
            QSet<QString>(
                { u"deployment"_s, u"region"_s, u"vendor"_s, u"platform"_s, u"segment"_s }));
        const Dimension vendor = dimension(u"vendor"_s);
        for (const auto &id : { u"us-csp-4"_s, u"csp-8"_s, u"hyperscalers-5"_s, u"china-smuggled"_s,
                 u"chinese-suppliers"_s, u"imported-suppliers"_s, u"csp-in-house"_s,
                 u"tesla-xai"_s })
            QVERIFY2(!vendor.find(id)->adds, qPrintable(id));
        for (const auto &id : { u"google"_s, u"china-buyers"_s, u"other"_s })
            QVERIFY2(vendor.find(id)->adds, qPrintable(id));
        QCOMPARE(vendor.find(u"all"_s)->level, 0);
        QVERIFY(!dimension(u"platform"_s).find(u"gpu-platforms"_s)->adds);
        QVERIFY(dimension(u"deployment"_s).hasCompleteChildren);
    }

    void measuresTotalAsTheirNature_data()
    {
        QTest::addColumn<QString>("dataset");
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("overMembers");
        QTest::addColumn<int>("overPeriods");
        const auto row = [](const char *name, const QString &dataset, const QString &measure,
                             const QString &unit, MemberTotal members, PeriodTotal periods) {
            QTest::newRow(name) << dataset << measure << unit << int(members) << int(periods);
        };
        using Over = PeriodTotal;
        row("a market", u"market-size"_s, u"market-size"_s, u"USD bn"_s, MemberTotal::Sum,
            Over::Sum);
        row("a share", u"segmentation"_s, u"share"_s, u"percent"_s, MemberTotal::None, Over::None);
        row("a flow", u"vendor-shipments"_s, u"accelerators-acquired"_s, u"units"_s,
            MemberTotal::Sum, Over::Sum);
        row("a stock", u"vendor-shipments"_s, u"accelerators-installed"_s, u"units"_s,
            MemberTotal::Sum, Over::Last);
        row("a stock of compute", u"vendor-shipments"_s, u"accelerators-installed-h100e"_s,
            u"H100e"_s, MemberTotal::Sum, Over::Last);
        row("a flow of compute", u"vendor-shipments"_s, u"accelerators-sold-h100e"_s, u"H100e"_s,
            MemberTotal::Sum, Over::Sum);
        row("a vendor's share", u"vendor-share"_s, u"ai-chips"_s, u"percent"_s, MemberTotal::None,
            Over::None);
        row("capex", u"capex"_s, u"capex"_s, u"USD bn"_s, MemberTotal::Sum, Over::Sum);
        row("tokens a day", u"indicators"_s, u"daily-tokens"_s, u"trillion tokens per day"_s,
            MemberTotal::Sum, Over::Last);
        row("compute held", u"indicators"_s, u"compute-held-meta"_s, u"million H100e"_s,
            MemberTotal::Sum, Over::Last);
        row("a growth rate", u"indicators"_s, u"ai-server-shipment-growth"_s, u"percent"_s,
            MemberTotal::None, Over::None);
        row("a rating", u"deployment-fit"_s, u"rating"_s, u"rating"_s, MemberTotal::None,
            Over::None);
        row("events", u"platform-timeline"_s, u"events"_s, u"events"_s, MemberTotal::Sum,
            Over::Sum);
    }
    void measuresTotalAsTheirNature()
    {
        QFETCH(QString, dataset);
        QFETCH(QString, measure);
        const Dataset read = m_workspace->dataset(dataset).value();
        const Measure *found = read.measure(measure);
        QVERIFY(found);
        QTEST(found->unit.id(), "unit");
        QTEST(int(found->overMembers), "overMembers");
        QTEST(int(found->overPeriods), "overPeriods");
    }

    void publishedValues_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("360iResearch 2032")
            << u"SELECT value FROM market_size WHERE source = 'seed-360i-2026' AND period = '2032'"_s
            << u"320.98"_s;
        QTest::newRow("CIC's total is its own, not a sum")
            << u"SELECT value FROM market_size WHERE source = 'seed-cic-2026' AND region = "
               u"'global' AND "
               "deployment = 'total' AND period = '2024'"_s
            << u"606.7"_s;
        QTest::newRow("less than") << u"SELECT qualifier || ' ' || note FROM market_size WHERE "
                                      u"source = 'omdia-2024-08' AND "
                                      "period = '2022'"_s
                                   << u"lt published as less than 10"_s;
        QTest::newRow("a fiscal year")
            << u"SELECT value FROM capex WHERE vendor = 'microsoft' AND period = 'FY2024'"_s
            << u"44.48"_s;
        QTest::newRow("the assumed part of the published total, 102.19 x 75.3 %")
            << u"SELECT round(value, 6) || ' ' || kind FROM segment_model WHERE segment = 'gpu' "
               u"AND "
               "period = '2025'"_s
            << u"76.94907 assumption"_s;
        QTest::newRow("nothing in the model but assumptions")
            << u"SELECT count(DISTINCT kind) || ' ' || count(*) FROM segment_model"_s
            // 43 shares times the three published years.
            << u"1 129"_s;
        QTest::newRow("a rating") << u"SELECT value || ' ' || note || ' ' || verdict FROM "
                                     u"deployment_fit WHERE application = "
                                     "'video-generation' AND factor = 'standardization'"_s
                                  << u"1.0 low cloud"_s;
        QTest::newRow("an undated event")
            << u"SELECT count(*) FROM platform_timeline WHERE period IS NULL"_s << u"10"_s;
        QTest::newRow("an interval")
            << u"SELECT low || ' ' || high FROM vendor_shipments WHERE measure = "
               "'accelerators-acquired-h100e' AND vendor = 'microsoft' AND platform = "
               "'nvidia-a100' AND "
               "period = '2022Q1'"_s
            << u"8717.0 24931.0"_s;
    }
    void publishedValues()
    {
        QFETCH(QString, sql);
        QTEST(value(sql), "expected");
    }

    void noPlannedEventIsCalledActual()
    {
        // The source of an actual event was published after the event's year.
        QCOMPARE(
            value(
                u"SELECT count(*) FROM platform_timeline AS t JOIN source AS s ON s.id = t.source "
                "WHERE t.kind = 'actual' AND t.period >= substr(s.edition, 1, 4)"_s),
            u"0"_s);
        QVERIFY(number(u"SELECT count(*) FROM platform_timeline WHERE kind = 'forecast'"_s) > 0);
    }

    void aReadOfTheLargestDatasetIsFast()
    {
        const Dataset shipments = m_workspace->dataset(u"vendor-shipments"_s).value();
        qint64 rows = 0;
        QBENCHMARK
        {
            rows = 0;
            QVERIFY(m_workspace->readObservations(shipments, [&rows](const Observation &) {
                ++rows;
                return true;
            }));
        }
        QCOMPARE(rows, shipments.rowCount);
    }
};

QTEST_GUILESS_MAIN(TestSampleData)
#include "tst_sampledata.moc"
