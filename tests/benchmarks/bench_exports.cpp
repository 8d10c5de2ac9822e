// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_exports deck|workbook: how long a deck of fifty charts, or a workbook of a million cells,
// takes to write, how much memory the writing needs at its peak beyond the numbers themselves, and
// whether a second one is the same to the byte. One of them a process, because memory that was used
// once is not always given back.

#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/tracker.h"
#include "views/export/exporter.h"
#include "views/export/pptx/deck.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace sextant::benchmarks {

namespace {

constexpr int SlideCount = 50;
constexpr int WorkbookRows = 20000;
constexpr int WorkbookColumns = 50;

/// A line of what the system says of this process, in kilobytes.
double statusOf(const QByteArray &word)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("/proc/self/status cannot be read");
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(word) && line.mid(word.size()).startsWith(':'))
            return line.simplified().split(' ').value(1).toDouble();
    }
    return 0;
}

/// Lets the peak of the resident set begin anew.
void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        qFatal("/proc/self/clear_refs cannot be written");
}

/// Eight vendors over ten quarters as one of the common charts.
PivotPtr slidePivot(int slide)
{
    static const QStringList charts { u"stacked"_s, u"line"_s, u"column"_s, u"percent"_s, u"area"_s,
        u"waterfall"_s, u"bar"_s, u"heatmap"_s, u"slope"_s, u"marimekko"_s };
    return cutTracker(charts[slide % charts.size()], slide, 10, 8);
}

QByteArray deckOf(const QList<PivotPtr> &pivots)
{
    Deck deck({ 1280, 720 }, Language::English);
    deck.addCover(u"Fifty charts"_s, {});
    for (const PivotPtr &pivot : pivots) {
        if (const Result<void> added = deck.addChart(*pivot); !added.has_value())
            qFatal("%s", qPrintable(added.error().what));
    }
    deck.addSources();
    const Result<QByteArray> bytes = deck.finished(u"Fifty charts"_s);
    return bytes.has_value() ? *bytes : QByteArray();
}

QByteArray workbookOf(const Pivot &pivot)
{
    const Result<QByteArray> bytes = fileContent(pivot, u"numbers.xlsx"_s, {});
    if (!bytes.has_value())
        qFatal("%s", qPrintable(bytes.error().what));
    return *bytes;
}

void measure(const QString &name, const std::function<QByteArray()> &write)
{
    forgetPeak();
    const double before = statusOf("VmRSS");
    QElapsedTimer clock;
    clock.start();
    const QByteArray first = write();
    const double time = double(clock.nsecsElapsed()) / 1e6;
    const double peak = statusOf("VmHWM") - before;
    print({ name, time, u"ms"_s, {}, 0 });
    print({ name + u"-memory"_s, peak / 1000, u"MB"_s, {}, 0 });
    print({ name + u"-size"_s, double(first.size()) / 1000, u"kB"_s, {}, 0 });
    if (first.isEmpty() || write() != first)
        qFatal("%s: a second file is not the same", qPrintable(name));
}

void benchDeck()
{
    QList<PivotPtr> pivots;
    for (int slide = 0; slide < SlideCount; ++slide)
        pivots += slidePivot(slide);
    // Fonts and icons are read once.
    (void)deckOf(pivots.mid(0, 1));
    measure(u"export-deck-50"_s, [&] { return deckOf(pivots); });
}

void benchWorkbook()
{
    const PivotPtr pivot
        = cutTracker(u"column"_s, 1, WorkbookRows, WorkbookColumns); // quarters repeat
    measure(u"export-xlsx-1m"_s, [&] { return workbookOf(*pivot); });
}

} // namespace

} // namespace sextant::benchmarks

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (QApplication::arguments().value(1) == u"workbook")
        sextant::benchmarks::benchWorkbook();
    else
        sextant::benchmarks::benchDeck();
    return 0;
}
