// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_brush [ROWS…]: how long the window takes to follow a range of periods that is drawn over a
// made-up tracker of so many rows (100,000 and 10,000,000): from the new range to the painted chart
// with its band, table with its totals, and facets with their counts; and until the bars of the
// facets have followed.

#include "models/explore/evaluate.h"
#include "models/explore/facetnumbers.h"
#include "models/explore/periodbrush.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/trackerrows.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartview.h"
#include "views/panels/explorationpage.h"
#include "views/panels/facetspanel.h"
#include "views/panels/periodstrip.h"
#include "views/tables/pivottableview.h"

#include <QApplication>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace sextant::benchmarks {

namespace {

constexpr int Runs = 90;
constexpr QSize PageSize { 1400, 1000 };
constexpr QSize FacetsSize { 300, 1000 };

class Bench
{
public:
    explicit Bench(std::size_t count)
        : m_label(QString::number(count / 1000) + u'k')
        , m_cube(trackerCube(count))
    {
    }

    int run()
    {
        Exploration overTime;
        overTime.columns = u"vendor"_s;
        overTime.top = 10;
        overTime.chart = u"stacked"_s;
        overTime.filters = { { u"platform"_s, { u"platform-1"_s, u"platform-2"_s }, false } };
        if (!show(overTime))
            return 1;
        report(
            "prepare", timings(9, [&] { std::ignore = PeriodBrush::prepare(m_cube, overTime); }));
        report("engine-step", timings(Runs, [&] { std::ignore = answer(next()); }));
        report("axis-step", timings(Runs, [&] { stepOnTheAxis(); }));
        endOnTheAxis();
        report("engine-values", timings(Runs, [&] { std::ignore = m_numbers->values(next()); }));
        report("values-step", timings(Runs, [&] { followWithValues(); }));

        Exploration members;
        members.rows = { u"vendor"_s };
        members.chart = u"bar"_s;
        members.sort = SortBy::Value;
        members.descending = true;
        members.filters = overTime.filters;
        if (!show(members))
            return 1;
        report("strip-step", timings(Runs, [&] { stepOnTheStrip(); }));
        return 0;
    }

private:
    struct Answer
    {
        PivotPtr pivot;
        QList<Facet> facets;
    };

    void report(const char *name, const QList<double> &times) const
    {
        const QString key = u"brush-%1"_s.arg(QString::fromLatin1(name));
        print({ u"%1-median-%2"_s.arg(key, m_label), quantile(times, 0.5), u"ms"_s, {}, 0 });
        print({ u"%1-p95-%2"_s.arg(key, m_label), quantile(times, 0.95), u"ms"_s, {}, 0 });
    }

    [[nodiscard]] bool show(const Exploration &exploration)
    {
        const auto pivot = evaluate(*m_cube, exploration);
        const auto brush = PeriodBrush::prepare(m_cube, exploration);
        const auto overview = evaluate(*m_cube, overviewExploration(exploration));
        const auto numbers = FacetNumbers::prepare(m_cube, exploration);
        if (!pivot || !brush || !overview || !numbers)
            return false;
        m_numbers = *numbers;
        m_brush = *brush;
        m_page.resize(PageSize);
        m_page.setPivot(std::make_shared<const Pivot>(*pivot));
        m_page.setOverview(periodOverview(*overview));
        m_facets.resize(FacetsSize);
        m_facets.setFacets(m_brush->facets({}), exploration);
        m_facets.setValues(m_numbers->values({}));
        m_page.show();
        m_facets.show();
        QApplication::processEvents();
        return true;
    }

    /// The range that the hand has drawn now: it grows, and begins anew.
    [[nodiscard]] PeriodRange next()
    {
        const auto count = m_cube->periods.size();
        m_turn = (m_turn + 1) % (count - 8);
        return { m_cube->periods[4], m_cube->periods[4 + m_turn] };
    }

    [[nodiscard]] Answer answer(const PeriodRange &range) const
    {
        auto pivot = m_brush->pivot(range);
        Answer answer { std::make_shared<const Pivot>(std::move(*pivot)), m_brush->facets(range) };
        return answer;
    }

    void paint(const PeriodRange &range)
    {
        const Answer answered = answer(range);
        m_page.showBrushed(answered.pivot);
        m_facets.setFacets(answered.facets, answered.pivot->exploration);
        // Layouts that the change asked for, then one paint of what they leave to be painted.
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents();
    }

    /// What comes behind a step: the bars of the facets.
    void followWithValues()
    {
        m_facets.setValues(m_numbers->values(next()));
        QApplication::processEvents();
    }

    void send(QEvent::Type type, const QPointF &at)
    {
        QWidget *port = m_page.chartView()->viewport();
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event(type, at, port->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(port, &event);
    }

    [[nodiscard]] QPointF under(int place) const
    {
        const QRectF band = m_page.chartView()->frame().periodAxis().band(place, place);
        return { band.center().x(), band.bottom() + 12 };
    }

    void stepOnTheAxis()
    {
        if (m_page.chartView()->brushedPeriods().isOpen())
            send(QEvent::MouseButtonPress, under(4));
        std::ignore = next();
        send(QEvent::MouseMove, under(4 + int(m_turn)) + QPointF(1, 0));
        paint(m_page.chartView()->brushedPeriods());
    }

    void endOnTheAxis() { send(QEvent::MouseButtonRelease, under(4)); }

    void stepOnTheStrip() { paint(next()); }

    QString m_label;
    CubePtr m_cube;
    PeriodBrushPtr m_brush;
    FacetNumbersPtr m_numbers;
    ExplorationPage m_page;
    FacetsPanel m_facets;
    qsizetype m_turn = 0;
};

} // namespace

} // namespace sextant::benchmarks

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QList<qint64> counts;
    for (const QString &argument : QApplication::arguments().mid(1)) {
        bool isNumber = false;
        counts += argument.toLongLong(&isNumber);
        if (!isNumber || counts.last() < 1000 || counts.last() > 100'000'000) {
            std::fprintf(stderr, "usage: bench_brush [ROWS…]\n");
            return 2;
        }
    }
    if (counts.isEmpty())
        counts = { 100'000, 10'000'000 };
    int status = 0;
    for (const qint64 count : std::as_const(counts))
        status |= sextant::benchmarks::Bench(std::size_t(count)).run();
    return status;
}
