// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_evaluate FILE.sextant: how long it takes to read the dataset `vendor-shipments` into
// columns and to evaluate explorations of it.

#include "db/workspace.h"
#include "models/cube/cubeloader.h"
#include "models/explore/evaluate.h"
#include "tests/benchmarks/figure.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sextant::benchmarks {

namespace {

constexpr int EvaluateRuns = 200;
constexpr int LoadRuns = 20;

struct Look
{
    QString name;
    Exploration exploration;
};

Exploration look(const QString &measure, const QStringList &rows, const QString &columns)
{
    Exploration exploration;
    exploration.dataset = u"vendor-shipments"_s;
    exploration.measure = measure;
    exploration.rows = rows;
    exploration.columns = columns;
    return exploration;
}

QList<Look> looks()
{
    const QString acquired = u"accelerators-acquired"_s;
    QList<Look> all {
        { u"owners-by-quarter"_s, look(acquired, { u"period"_s }, u"vendor"_s) },
        { u"platforms-by-quarter"_s, look(acquired, { u"period"_s }, u"platform"_s) },
        { u"owners-and-platforms"_s, look(acquired, { u"vendor"_s, u"platform"_s }, u"period"_s) },
    };
    Look years { u"owners-by-year"_s, all[0].exploration };
    years.exploration.step = Grain::Year;
    Look filtered { u"owners-one-source"_s, all[0].exploration };
    filtered.exploration.setFilter({ u"source"_s, { u"epoch-chips-2026-04"_s }, false });
    Look share { u"owners-share-top-five"_s, filtered.exploration };
    share.exploration.transform = Transform::Share;
    share.exploration.sort = SortBy::Value;
    share.exploration.descending = true;
    share.exploration.top = 5;
    all << years << filtered << share;
    return all;
}

template <typename T>
T valueOr(Result<T> result)
{
    if (!result.has_value())
        qFatal("%s", qPrintable(result.error().what));
    return std::move(result).value();
}

void run(const QString &path)
{
    const auto workspace = valueOr(db::Workspace::open(path, db::OpenMode::ReadOnly));
    CubePtr cube;
    const QList<double> load
        = timings(LoadRuns, [&] { cube = valueOr(loadCube(*workspace, u"vendor-shipments"_s)); });
    print({ u"load-vendor-shipments"_s, quantile(load, 0.5), u"ms"_s, {}, 0 });
    for (const Look &one : looks()) {
        const QList<double> times = timings(
            EvaluateRuns, [&] { static_cast<void>(valueOr(evaluate(*cube, one.exploration))); });
        print({ u"evaluate-%1"_s.arg(one.name), quantile(times, 0.5) * 1000, u"us"_s, {}, 0 });
    }
}

} // namespace

} // namespace sextant::benchmarks

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "usage: bench_evaluate FILE.sextant\n");
        return 2;
    }
    sextant::benchmarks::run(arguments[1]);
    return 0;
}
