// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_charts: how long a chart of 60 series by 48 quarters takes to show new numbers, at
// 1920×1080, and to be written; against Qt Charts' own series and QCustomPlot in the same run.
// Needs a platform that paints (xcb under Xvfb, or offscreen).
// bench_charts FAMILY…: the frames of these families only.

#include "tests/benchmarks/customplot.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/stockchart.h"
#include "tests/benchmarks/tracker.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"
#include "views/export/exporter.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace sextant::benchmarks {

namespace {

constexpr QSize ScreenSize(1920, 1080);
constexpr int FrameRuns = 60;
constexpr int PeerRuns = 9;
constexpr int ExportRuns = 15;

/// Two pivots of the same shape with other numbers, taken in turn: every frame is all new.
class Frames
{
public:
    explicit Frames(const QString &chart)
        : m_pivots { trackerPivot(chart, 1), trackerPivot(chart, 2) }
    {
    }
    const PivotPtr &next() { return m_pivots[m_turn++ % 2]; }

private:
    PivotPtr m_pivots[2];
    unsigned m_turn = 0;
};

/// The slowest of twenty frames against the 16 ms that a screen of 60 Hz gives it.
void printOfFrame(const QString &key, const QList<double> &frames)
{
    print({ key, quantile(frames, 0.95), u"ms"_s, u"a frame of 16 ms"_s, 16 });
}

/// Knows when a view was painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(const QAbstractScrollArea &view)
    {
        view.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }
    /// Lets the event loop run until it has painted what changed.
    void wait()
    {
        m_isPainted = false;
        QElapsedTimer timer;
        timer.start();
        while (!m_isPainted) {
            QCoreApplication::processEvents();
            if (timer.elapsed() > 5000)
                qFatal("nothing was painted");
        }
    }

private:
    bool m_isPainted = false;
};

/// A window that is on the screen: before it is, painting costs nothing.
void showAtOnce(QAbstractScrollArea &view)
{
    view.resize(ScreenSize);
    PaintWatch watch(view);
    view.show();
    watch.wait();
}

void benchFrames(const QStringList &families)
{
    ChartView view;
    view.setTheme(ChartTheme::light());
    showAtOnce(view);
    StockChart stock;
    showAtOnce(stock);

    const auto showStock = [&](const QString &chart, Frames &frames) {
        if (chart == u"line")
            stock.showLines(*frames.next());
        else
            stock.showStack(*frames.next());
        stock.viewport()->repaint();
    };
    for (const QString &chart : families) {
        Frames frames(chart);
        const QList<double> own = timings(FrameRuns, [&] {
            view.setPivot(frames.next());
            view.viewport()->repaint();
        });
        printOfFrame(u"chart-share-%1"_s.arg(chart), own);
        Figure figure { u"chart-frame-%1"_s.arg(chart), quantile(own, 0.95), u"ms"_s, {}, 0 };
        if (chart == u"line" || chart == u"stacked") {
            const QList<double> peer = timings(PeerRuns, [&] { showStock(chart, frames); });
            figure.peer = u"Qt Charts series"_s;
            figure.peerValue = quantile(peer, 0.95);
        }
        print(figure);
    }
}

/// New numbers until they are painted, in turn with QCustomPlot, which is shown the same.
void benchAgainstCustomPlot()
{
    ChartView view;
    view.setTheme(ChartTheme::light());
    showAtOnce(view);
    CustomPlot plot;
    plot.resize(ScreenSize);
    plot.show();
    QCoreApplication::processEvents();

    const auto compare = [&](const QString &chart, const PivotPtr &one, const PivotPtr &two,
                             void (CustomPlot::*show)(const Pivot &)) {
        unsigned turn = 0;
        const auto next = [&]() -> const PivotPtr & { return turn++ % 4 < 2 ? one : two; };
        const Paired frames = timings(
            FrameRuns,
            [&] {
                view.setPivot(next());
                view.viewport()->repaint();
            },
            [&] { (plot.*show)(*next()); });
        print({ u"chart-qcustomplot-%1"_s.arg(chart), quantile(frames.own, 0.5), u"ms"_s,
            u"QCustomPlot"_s, quantile(frames.peer, 0.5) });
    };
    Frames lines(u"line"_s);
    compare(u"line"_s, lines.next(), lines.next(), &CustomPlot::showLines);
    Frames stacks(u"stacked"_s);
    compare(u"stacked"_s, stacks.next(), stacks.next(), &CustomPlot::showStack);
    compare(u"scatter"_s, scatterPivot(1), scatterPivot(2), &CustomPlot::showPoints);
}

/// A scatter of 10,000 points: redrawn, and a hover from one point to another until it is painted.
void benchScatter()
{
    ChartView view;
    view.setTheme(ChartTheme::light());
    showAtOnce(view);
    const PivotPtr pivots[2] = { scatterPivot(1), scatterPivot(2) };
    unsigned turn = 0;
    const QList<double> frames = timings(FrameRuns, [&] {
        view.setPivot(pivots[turn++ % 2]);
        view.viewport()->repaint();
    });
    printOfFrame(u"chart-share-scatter"_s, frames);
    int row = 0;
    PaintWatch watch(view);
    const QList<double> hovers = timings(FrameRuns, [&] {
        row = (row + 7) % 10000;
        view.setHovered({ row, 1 });
        watch.wait();
    });
    printOfFrame(u"chart-hover-scatter"_s, hovers);

    Frames lines(u"line"_s);
    view.setPivot(lines.next());
    view.viewport()->repaint();
    const QList<double> line = timings(FrameRuns, [&] {
        row = (row + 1) % 48;
        view.setHovered({ row, 3 });
        watch.wait();
    });
    printOfFrame(u"chart-hover-line"_s, line);
}

/// A treemap of 2,000 tiles: redrawn, and a hover from one tile to another until it is painted.
void benchTiles()
{
    ChartView view;
    view.setTheme(ChartTheme::light());
    showAtOnce(view);
    const PivotPtr pivots[2] = { tilesPivot(1), tilesPivot(2) };
    unsigned turn = 0;
    const QList<double> frames = timings(FrameRuns, [&] {
        view.setPivot(pivots[turn++ % 2]);
        view.viewport()->repaint();
    });
    if (view.frame().marks().size() < 2000)
        qFatal("the treemap has %d marks", int(view.frame().marks().size()));
    printOfFrame(u"chart-share-treemap"_s, frames);
    int row = 0;
    PaintWatch watch(view);
    const QList<double> hovers = timings(FrameRuns, [&] {
        row = (row + 7) % 50;
        view.setHovered({ row, row % 40 });
        watch.wait();
    });
    printOfFrame(u"chart-hover-treemap"_s, hovers);
}

qint64 write(const QString &suffix, const Pivot &pivot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportOptions options;
    options.size = ScreenSize;
    options.scale = 1;
    const Result<void> done = exporterFor(suffix)->write(pivot, options, buffer);
    if (!done.has_value())
        qFatal("%s: %s", qPrintable(suffix), qPrintable(done.error().what));
    return buffer.size();
}

void benchExports()
{
    Frames frames(u"stacked"_s);
    StockChart stock;
    stock.resize(ScreenSize);
    stock.showStack(*frames.next());
    stock.grab();

    qint64 bytes = 0;
    const auto own = [&](const QString &suffix) { bytes = write(suffix, *frames.next()); };
    const Paired png = timings(
        ExportRuns, [&] { own(u"png"_s); }, [&] { stock.writePng(); });
    print({ u"export-png"_s, quantile(png.own, 0.5), u"ms"_s, u"Qt Charts series"_s,
        quantile(png.peer, 0.5) });

    qint64 stockBytes = 0;
    const Paired svg = timings(
        ExportRuns, [&] { own(u"svg"_s); }, [&] { stockBytes = stock.writeSvg(); });
    print({ u"export-svg"_s, quantile(svg.own, 0.5), u"ms"_s, u"Qt Charts series"_s,
        quantile(svg.peer, 0.5) });
    print({ u"export-svg-size"_s, double(write(u"svg"_s, *frames.next())) / 1000, u"kB"_s,
        u"Qt Charts series"_s, double(stockBytes) / 1000 });

    const QList<double> pdf = timings(ExportRuns, [&] { own(u"pdf"_s); });
    print({ u"export-pdf"_s, quantile(pdf, 0.5), u"ms"_s, {}, 0 });
}

} // namespace

} // namespace sextant::benchmarks

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (const QStringList families = QApplication::arguments().mid(1); !families.isEmpty()) {
        sextant::benchmarks::benchFrames(families);
        return 0;
    }
    sextant::benchmarks::benchFrames(
        { u"line"_s, u"column"_s, u"bar"_s, u"stacked"_s, u"percent"_s, u"area"_s, u"donut"_s });
    sextant::benchmarks::benchAgainstCustomPlot();
    sextant::benchmarks::benchScatter();
    sextant::benchmarks::benchTiles();
    sextant::benchmarks::benchExports();
    return 0;
}
