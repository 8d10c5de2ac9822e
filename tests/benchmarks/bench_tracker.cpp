// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_tracker FILE.sextant DATASET: how long the questions take that a window asks a tracker as
// make_tracker writes it. Prints one line of JSON with the medians in milliseconds.
//
// q1: one dimension; q2: quarters by vendors; q3: segments under three filters; q4: all panels
// under three filters; q5: all panels but for the largest vendor. Then one filter after the other,
// with all seven panels current after each, and a brush over the quarters.

#include "db/workspace.h"
#include "models/cube/crossfilter.h"
#include "models/cube/cubeloader.h"
#include "models/cube/workers.h"
#include "models/explore/facets.h"
#include "models/explore/facetvalues.h"
#include "tests/benchmarks/figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sextant::benchmarks {

namespace {

using Mask = std::vector<quint8>;

template <typename T>
T valueOr(Result<T> result)
{
    if (!result.has_value())
        qFatal("%s", qPrintable(result.error().what));
    return std::move(result).value();
}

/// The most memory that the process has held, in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

class TrackerBench
{
public:
    TrackerBench(const QString &path, const QString &dataset)
    {
        const auto workspace = valueOr(db::Workspace::open(path, db::OpenMode::ReadOnly));
        note("load_ms", timings(3, [&] { m_cube = valueOr(loadCube(*workspace, dataset)); }));
        const QList<double> builds
            = timings(5, [&] { m_filter = std::make_unique<CrossFilter>(m_cube->tracker); });
        note("build_ms", builds);
        m_panels.resize(std::size_t(m_filter->dimensionCount()));
        std::iota(m_panels.begin(), m_panels.end(), 0);
        // Dimensions that the importer adds say the same in every row; the peers have none.
        std::erase_if(m_panels,
            [&](int dimension) { return codeColumn(m_filter->columns(), dimension).isConstant(); });
        m_measures.resize(m_cube->tracker->measures.size());
        std::iota(m_measures.begin(), m_measures.end(), 0);
        m_runs = m_cube->rowCount() > 2000000 ? 15 : 31;
    }

    void run()
    {
        questions();
        filterSteps();
        brush();
        facetClick();
        const double memory = peakMemory(); // before the block that the bandwidth is measured with
        bandwidth();
        m_line += u",\"rows\":%1,\"peak_rss_mb\":%2"_s.arg(
            QString::number(m_cube->rowCount()), QString::number(memory, 'f', 1));
        std::printf("{%s}\n", qPrintable(m_line.mid(1)));
    }

private:
    void note(const char *key, const QList<double> &times)
    {
        m_line += u",\"%1\":%2"_s.arg(
            QLatin1StringView(key), QString::number(quantile(times, 0.5), 'f', 4));
        m_line += u",\"%1_p95\":%2"_s.arg(
            QLatin1StringView(key), QString::number(quantile(times, 0.95), 'f', 4));
    }
    int dimension(const QString &id) const
    {
        const int index = m_cube->dimensionIndex(id);
        if (index < 0)
            qFatal("The dataset has no dimension %s.", qPrintable(id));
        return index;
    }
    Mask keeping(int dimension, const QStringList &names, bool excludes = false) const
    {
        const QList<Member> &members = m_cube->dimensions[std::size_t(dimension)].dimension.members;
        Mask mask(std::size_t(members.size()), excludes ? 1 : 0);
        qsizetype found = 0;
        for (qsizetype code = 0; code < members.size(); ++code) {
            if (!names.contains(members[code].names.en))
                continue;
            mask[std::size_t(code)] = excludes ? 0 : 1;
            ++found;
        }
        if (found != names.size())
            qFatal("The dataset lacks members of %s.", qPrintable(names.join(u", "_s)));
        return mask;
    }
    void refresh() { static_cast<void>(m_filter->panels(m_panels, m_measures).value()); }

    void setThree()
    {
        m_filter->setFilter(m_region, m_we);
        m_filter->setFilter(m_platform, m_platforms);
        m_filter->setFilter(m_channel, m_channels);
    }

    void questions()
    {
        m_region = dimension(u"region"_s);
        m_platform = dimension(u"platform"_s);
        m_channel = dimension(u"channel"_s);
        m_we = keeping(m_region, { u"Western Europe"_s });
        m_other = keeping(m_region, { u"North America"_s });
        m_platforms = keeping(m_platform, { u"Windows"_s, u"macOS"_s, u"Android"_s });
        m_channels = keeping(m_channel, { u"Retail"_s, u"Online"_s });
        const int vendor = dimension(u"vendor"_s);
        const auto group = [this](const std::vector<int> &by, const std::vector<int> &measures) {
            static_cast<void>(m_filter->groups(by, measures).value());
        };
        note("q1_ms", timings(m_runs, [&] { group({ vendor }, m_measures); }));
        note("q2_ms", timings(m_runs, [&] {
            group({ m_filter->periodIndex(), vendor }, { m_measures.back() });
        }));
        // The time to set the filters is part of a question that comes with them.
        note("q3_ms", timings(m_runs, [&] {
            m_filter->clearFilters();
            setThree();
            group({ dimension(u"segment"_s) }, m_measures);
        }));
        note("q4_ms", timings(m_runs, [&] {
            m_filter->clearFilters();
            setThree();
            refresh();
        }));
        const Mask rest = keeping(vendor, { u"Aloware"_s }, true);
        note("q5_ms", timings(m_runs, [&] {
            m_filter->clearFilters();
            m_filter->setFilter(vendor, rest);
            refresh();
        }));
        m_filter->clearFilters();
    }

    /// Times `change` and the refresh after it; `prepare` is not counted.
    void step(
        const char *key, const std::function<void()> &prepare, const std::function<void()> &change)
    {
        QList<double> times;
        for (int i = 0; i < m_runs; ++i) {
            prepare();
            refresh();
            QElapsedTimer timer;
            timer.start();
            change();
            refresh();
            times << double(timer.nsecsElapsed()) / 1e6;
        }
        note(key, times);
    }

    void filterSteps()
    {
        const auto set = [this](int dimension, const Mask &mask) {
            return [this, dimension, &mask] { m_filter->setFilter(dimension, mask); };
        };
        const Mask none;
        step("first_filter_region_ms", set(m_region, none), set(m_region, m_we));
        step("clear_region_ms", set(m_region, m_we), set(m_region, none));
        m_filter->setFilter(m_region, m_we);
        step("second_filter_platform3_ms", set(m_platform, none), set(m_platform, m_platforms));
        m_filter->setFilter(m_platform, m_platforms);
        step("third_filter_channel2_ms", set(m_channel, none), set(m_channel, m_channels));
        m_filter->setFilter(m_channel, m_channels);
        step("region_switch_ms", set(m_region, m_other), set(m_region, m_we));
        m_filter->clearFilters();
    }

    void brush()
    {
        const int period = m_filter->periodIndex();
        Tile tile;
        note("tile_build_ms",
            timings(m_runs, [&] { tile = m_filter->tile(period, m_panels, m_measures).value(); }));
        std::vector<Panel> panels;
        quint32 at = 0;
        constexpr int steps = 100; // a step is shorter than the clock is fine
        QList<double> times = timings(m_runs, [&] {
            for (int i = 0; i < steps; ++i) {
                at = (at + 1) % 40;
                tile.brush(at, at + 7, panels);
            }
        });
        for (double &time : times)
            time /= steps;
        note("brush_quarter_step_ms", times);
    }

    /// What a click in the window's facets costs: all dimensions, with names, in order; and what
    /// their members come to, which follows.
    void facetClick()
    {
        Exploration exploration;
        exploration.dataset = m_cube->dataset.id;
        bool isOn = false;
        const auto click = [&] {
            isOn = !isOn;
            const Dimension &region = m_cube->dimensions[std::size_t(m_region)].dimension;
            exploration.setFilter({ u"region"_s,
                isOn ? QStringList { region.members.front().id } : QStringList(), false });
        };
        note("facets_click_ms", timings(m_runs, [&] {
            click();
            static_cast<void>(facets(*m_cube, exploration));
        }));
        note("facets_values_ms", timings(m_runs, [&] {
            click();
            static_cast<void>(facetValues(m_cube, exploration));
        }));
    }

    /// How fast memory can be read by all threads: the limit of every pass over the rows.
    void bandwidth()
    {
        constexpr std::size_t words = std::size_t(32) << 20; // 256 MB, more than any cache holds
        const std::vector<quint64> memory(words, 1);
        constexpr std::size_t parts = 8;
        std::vector<quint64> sums(parts);
        const QList<double> times = timings(9, [&] {
            inParallel(parts, [&](std::size_t part) {
                const quint64 *from = memory.data() + part * (words / parts);
                sums[part] = std::accumulate(from, from + words / parts, quint64(0));
            });
        });
        const double seconds = quantile(times, 0.5) / 1000;
        m_line += u",\"read_gb_s\":%1"_s.arg(
            QString::number(double(words * sizeof(quint64)) / seconds / 1e9, 'f', 2));
    }

    CubePtr m_cube;
    std::unique_ptr<CrossFilter> m_filter;
    std::vector<int> m_panels;
    std::vector<int> m_measures;
    int m_runs = 15;
    int m_region = 0;
    int m_platform = 0;
    int m_channel = 0;
    Mask m_we;
    Mask m_other;
    Mask m_platforms;
    Mask m_channels;
    QString m_line;
};

} // namespace

} // namespace sextant::benchmarks

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: bench_tracker FILE.sextant DATASET\n");
        return 2;
    }
    sextant::benchmarks::TrackerBench(arguments[1], arguments[2]).run();
    return 0;
}
