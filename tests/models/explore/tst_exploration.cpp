// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/explorationjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sextant;

namespace {

Exploration everything()
{
    Exploration exploration;
    exploration.dataset = u"vendor-shipments"_s;
    exploration.measure = u"accelerators-sold"_s;
    exploration.rows = { u"vendor"_s, u"platform"_s };
    exploration.columns = u"period"_s;
    exploration.filters = { { u"vendor"_s, { u"google"_s, u"meta"_s }, false },
        { u"kind"_s, { u"forecast"_s }, true } };
    exploration.drills = { { u"vendor"_s, u"clouds"_s, Filter { u"vendor"_s, { u"meta"_s }, true },
                               1, { u"vendor"_s }, u"period"_s },
        { u"vendor"_s, u"google"_s, {}, {}, {}, {} } };
    exploration.periods = PeriodRange::parse(u"2022Q1..2025").value();
    exploration.step = Grain::Half;
    exploration.levels = { { u"platform"_s, 1 }, { u"vendor"_s, 0 } };
    exploration.transform = Transform::Index;
    exploration.base = Period::ofYear(2023);
    exploration.currency = u"CNY"_s;
    exploration.rateBasis = RateBasis::Fixed;
    exploration.rateYear = 2024;
    exploration.sort = SortBy::Value;
    exploration.descending = true;
    exploration.top = 5;
    exploration.chart = u"line"_s;
    exploration.logScale = true;
    exploration.totals = false;
    exploration.title = u"云端推理"_s;
    exploration.note = u"a note"_s;
    ForecastSpec forecast;
    forecast.rate = 0.2;
    forecast.untilYear = 2032;
    exploration.forecast = forecast;
    return exploration;
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class ExplorationTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromJson();
    void writesOnlyWhatIsNotDefault();
    void keepsUnknownFields();
    void keepsANewerVersion();
    void refuses_data();
    void refuses();
    void namesTransforms();
    void replacesFilters();
};

void ExplorationTest::comesBackFromJson()
{
    for (const Exploration &exploration : { Exploration(), everything() }) {
        const QByteArray bytes = QJsonDocument(toJson(exploration)).toJson();
        const auto back = explorationFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(back.has_value(), back.has_value() ? "" : qPrintable(back.error().message()));
        QCOMPARE(*back, exploration);
    }
}

void ExplorationTest::writesOnlyWhatIsNotDefault()
{
    QCOMPARE(toJson(Exploration()).keys(), (QStringList { u"chart"_s, u"rows"_s, u"version"_s }));
}

void ExplorationTest::keepsUnknownFields()
{
    const QJsonObject json = parsed(R"({"version": 1, "dataset": "capex", "chart": "bar",
        "rows": ["vendor"], "sparkle": {"size": [1, 2]}, "wings": null})");
    const auto exploration = explorationFromJson(json);
    QVERIFY(exploration.has_value());
    QCOMPARE(exploration->unknown.keys(), (QStringList { u"sparkle"_s, u"wings"_s }));
    QCOMPARE(toJson(*exploration), json);
}

void ExplorationTest::keepsANewerVersion()
{
    const auto exploration
        = explorationFromJson(parsed(R"({"version": 7, "rows": [], "chart": "line"})"));
    QVERIFY(exploration.has_value());
    QCOMPARE(toJson(*exploration).value(u"version"_s).toInt(), 7);
    QVERIFY(exploration->rows.isEmpty());
}

void ExplorationTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto add = [](const char *name, const char *json, const QString &field) {
        QTest::newRow(name) << QByteArray(json) << field;
    };
    add("dataset", R"({"dataset": 5})", u"dataset"_s);
    add("rows", R"({"rows": "period"})", u"rows"_s);
    add("row", R"({"rows": [1]})", u"rows"_s);
    add("filters", R"({"filters": {}})", u"filters"_s);
    add("filter", R"({"filters": ["vendor"]})", u"filters"_s);
    add("filter without a dimension", R"({"filters": [{"members": ["a"]}]})", u"filters"_s);
    add("members", R"({"filters": [{"dimension": "d", "members": "a"}]})", u"filters"_s);
    add("periods", R"({"periods": "2024..2020"})", u"periods"_s);
    add("period", R"({"periods": "soon"})", u"periods"_s);
    add("step", R"({"step": "week"})", u"step"_s);
    add("level", R"({"levels": {"vendor": "top"}})", u"levels"_s);
    add("negative level", R"({"levels": {"vendor": -1}})", u"levels"_s);
    add("levels", R"({"levels": 1})", u"levels"_s);
    add("transform", R"({"transform": "median"})", u"transform"_s);
    add("base", R"({"base": "2024Q7"})", u"base"_s);
    add("rate", R"({"rate": "today"})", u"rate"_s);
    add("sort", R"({"sort": "size"})", u"sort"_s);
    add("descending", R"({"descending": "yes"})", u"descending"_s);
    add("top", R"({"top": -1})", u"top"_s);
    add("half a top", R"({"top": 2.5})", u"top"_s);
    add("huge top", R"({"top": 1e300})", u"top"_s);
    add("version", R"({"version": 0})", u"version"_s);
    add("forecast", R"({"forecast": 3})", u"forecast"_s);
}

void ExplorationTest::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, field);
    QVERIFY(!parsed(json.constData()).isEmpty());
    const auto exploration = explorationFromJson(parsed(json.constData()));
    QVERIFY(!exploration.has_value());
    QCOMPARE(exploration.error().code, ErrorCode::Malformed);
    QVERIFY2(
        exploration.error().message().contains(field), qPrintable(exploration.error().message()));
}

void ExplorationTest::namesTransforms()
{
    const QStringList ids { u"value"_s, u"share"_s, u"share-of-row"_s, u"growth"_s, u"index"_s,
        u"difference"_s };
    for (const QString &id : ids) {
        const auto transform = transformFromId(id.toUpper());
        QVERIFY(transform.has_value());
        QCOMPARE(transformId(*transform), id);
    }
    QVERIFY(!transformFromId(u"grow").has_value());
}

void ExplorationTest::replacesFilters()
{
    Exploration exploration = everything();
    exploration.filters.append({ u"vendor"_s, { u"google"_s }, true });
    exploration.setFilter({ u"vendor"_s, { u"oracle"_s }, false });
    QCOMPARE(exploration.filters.size(), 2);
    QCOMPARE(exploration.filters[0].members, QStringList { u"oracle"_s });
    QCOMPARE(exploration.filter(u"vendor"_s), &exploration.filters[0]);
    exploration.setFilter({ u"source"_s, { u"a"_s }, false });
    QCOMPARE(exploration.filters.last().dimension, u"source"_s);
    exploration.setFilter({ u"vendor"_s, {}, false });
    QVERIFY(!exploration.filter(u"vendor"_s));
    QCOMPARE(exploration.filters.size(), 2);
}

QTEST_GUILESS_MAIN(ExplorationTest)
#include "tst_exploration.moc"
