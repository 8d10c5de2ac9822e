// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/smallmultiples.h"

#include "views/charts/chartwords.h"
#include "views/charts/clip.h"
#include "views/charts/membercolours.h"
#include "views/charts/parts.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr double LeastWidth = 170; // of a small chart, pixels
constexpr double LeastHeight = 120;
constexpr double GoodShape = 1.5;  // width to height
constexpr double Gap = 18;         // between small charts
constexpr double EmptyCost = 0.12; // of a cell of the grid that stays empty

/// Columns of the grid for so many charts: cells of a good shape, few of them empty.
int columnsFor(int count, const QSizeF &room)
{
    int best = 1;
    double least = 1e9;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double shape = room.width() / columns / (room.height() / rows);
        const bool isNarrow = columns > 1 && room.width() / columns < LeastWidth;
        const double cost = std::abs(std::log(shape / GoodShape))
            + EmptyCost * (columns * rows - count) + (isNarrow ? 10 : 0);
        if (cost < least) {
            least = cost;
            best = columns;
        }
    }
    return best;
}

int mostCharts(const QSizeF &room)
{
    return std::max(1, int(room.width() / LeastWidth))
        * std::max(1, int(room.height() / LeastHeight));
}

/// The series that all charts tell apart by hues, so that one legend is true of each.
QList<int> commonLeads(const QList<FacetPivot> &facets, const ChartTheme &theme)
{
    QList<const Pivot *> pivots;
    for (const FacetPivot &facet : facets)
        pivots += &facet.pivot;
    return pivots.isEmpty() ? QList<int>() : leadSeries(pivots, int(theme.palette.size()));
}

/// The notes of all charts, each once; those that differ in their only number say their sum.
QStringList merged(const QStringList &notes)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QStringList forms;
    QList<int> sums; // -1: not one number
    QStringList result;
    for (const QString &note : notes) {
        const QRegularExpressionMatch match = number.match(note);
        const bool isOne = match.hasMatch() && !number.match(note, match.capturedEnd()).hasMatch();
        QString form = note;
        if (isOne)
            form.replace(number, QStringLiteral("%1"));
        const qsizetype known = forms.indexOf(form);
        if (known < 0) {
            forms += form;
            sums += isOne ? match.captured().toInt() : -1;
            result += note;
        } else if (sums[known] >= 0) {
            sums[known] += match.captured().toInt();
            result[known] = form.arg(sums[known]);
        }
    }
    return result;
}

} // namespace

SmallMultiples::SmallMultiples(const Pivot &pivot, const ChartTheme &theme, Language language,
    const ChartFamily &family, const ReadingScales &scales)
    : m_family(family)
    , m_hasAnnotations(!pivot.exploration.annotations.isEmpty() || pivot.exploration.growthColumn)
    , m_hasFreeAxis(pivot.exploration.freeAxis)
{
    QList<FacetPivot> facets = facetPivots(pivot);
    const QList<int> leads = commonLeads(facets, theme);
    // One subtitle names the unit of all of them.
    const ReadingScales ofAll = scalesOf(pivot, language, scales);
    for (FacetPivot &facet : facets) {
        facet.pivot.exploration.annotations.clear();
        facet.pivot.exploration.growthColumn = false;
        Chart chart { facet.member.names.in(language), facet.rows,
            std::make_unique<ChartData>(facet.pivot, theme, language, ofAll, leads) };
        if (!chart.data->hasNumbers())
            continue;
        const QString reason = family.whyNot(*chart.data);
        const bool hasAxes = reason.isEmpty()
            && family.wish(*chart.data, ChartText(language, theme.brand), TypeSizes()).hasAxes;
        if (!hasAxes) {
            ++m_refused;
            m_whyNot
                = reason.isEmpty() ? chartWord(ChartWord::MultiplesNeedAxes, language) : reason;
            continue;
        }
        m_charts.push_back(std::move(chart));
    }
    if (m_charts.empty()) {
        if (m_whyNot.isEmpty())
            m_whyNot = chartWord(ChartWord::NoNumbersHint, language);
        return;
    }
    m_whyNot.clear();
    if (!m_hasFreeAxis)
        shareTexts();
}

/// On one scale all numbers are written like the largest.
void SmallMultiples::shareTexts()
{
    const auto largest
        = std::max_element(m_charts.begin(), m_charts.end(), [](const Chart &a, const Chart &b) {
              return a.data->valueTexts().factor() < b.data->valueTexts().factor();
          });
    for (Chart &chart : m_charts) {
        if (chart.data != largest->data)
            chart.data->writeLike(*largest->data);
    }
}

QList<int> SmallMultiples::namesInLegend() const
{
    const NamedSeries named = namedSeries(first());
    return first().seriesCount() > 1 ? named.leads : QList<int>();
}

void SmallMultiples::shareScale(QList<PlotWish> &wishes) const
{
    if (m_hasFreeAxis)
        return;
    ValueRange range;
    bool isZeroBased = false;
    for (const PlotWish &wish : std::as_const(wishes)) {
        if (wish.low <= wish.high) {
            range.add(wish.low);
            range.add(wish.high);
        }
        isZeroBased |= wish.isZeroBased;
    }
    for (PlotWish &wish : wishes) {
        wish.low = range.low;
        wish.high = range.high;
        wish.isZeroBased = isZeroBased;
    }
}

void SmallMultiples::layOutOne(const Chart &chart, const PlotWish &wish, int index,
    const PlotRoom &room, const ChartText &text, Plot &plot, MultiplesSheet &sheet) const
{
    const TypeSizes sizes;
    const ChartTheme &theme = chart.data->theme();
    LabelWish title;
    title.label.role = Label::Role::Axis;
    title.label.text = text.wrapped(chart.name, sizes.name, true, room.room.width(), 1);
    title.label.pixelSize = sizes.name;
    title.label.isBold = true;
    title.label.colour = theme.text;
    title.label.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    title.label.rect = QRectF(room.room.topLeft(), text.size(title.label.text, sizes.name, true));
    title.priority = 3e6;
    sheet.labels += title;

    PlotRoom inner = room;
    inner.room.setTop(room.room.top() + text.lineHeight(sizes.name) + 4);
    plot.setTheme(theme);
    plot.setVisible(true);
    const Scale scale = scaleFor(*chart.data, wish, sheet.notes);
    const PlotLayout laidOut = layOutPlot(plot, *chart.data, wish, scale, inner, text, sizes);
    sheet.labels += laidOut.labels;
    sheet.baseLines += laidOut.baseLine;
    sheet.dividers += laidOut.divider;

    const ChartSheet own = m_family.layout({ *chart.data, plot, text, sizes, 0, inner.start });
    for (Mark &mark : clippedMarks(own.marks, plot.area())) {
        if (mark.hasCell())
            mark.row = chart.rows.value(mark.row, -1);
        // Places of their own, so that the first small chart is walked before the next.
        mark.place += index * (chart.data->placeCount() + 1);
        sheet.marks += mark;
    }
    for (LabelWish label : own.labels) {
        // The names of series stand once, in the legend.
        if (label.label.role == Label::Role::Series)
            continue;
        if (label.label.row >= 0)
            label.label.row = chart.rows.value(label.label.row, -1);
        sheet.labels += label;
    }
    sheet.obstacles += own.obstacles;
    sheet.rules += own.rules;
    sheet.notes += own.notes;
}

MultiplesSheet SmallMultiples::layOut(const QRectF &room, const QSizeF &frame,
    const ChartText &text, std::vector<std::unique_ptr<Plot>> &plots, QGraphicsItem *parent) const
{
    const Language language = text.language();
    const TypeSizes sizes;
    const int all = int(m_charts.size());
    const int count = std::min(all, mostCharts(room.size()));
    while (int(plots.size()) < count)
        plots.push_back(std::make_unique<Plot>(parent));
    QList<PlotWish> wishes;
    for (int i = 0; i < count; ++i)
        wishes += m_family.wish(*m_charts[std::size_t(i)].data, text, sizes);
    shareScale(wishes);

    MultiplesSheet sheet;
    const int columns = columnsFor(count, room.size());
    const int rows = (count + columns - 1) / columns;
    const QSizeF cell(
        (room.width() - Gap * (columns - 1)) / columns, (room.height() - Gap * (rows - 1)) / rows);
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const QPointF corner(room.left() + (i % columns) * (cell.width() + Gap),
            room.top() + row * (cell.height() + Gap));
        double start = 0;
        for (const QString &each : std::as_const(wishes[i].textsAtStart))
            start = std::max(start, text.size(each, sizes.name).width());
        start = std::min(start, cell.width() * 0.3);
        const PlotRoom small { QRectF(corner, cell), start > 0 ? start + LeaderRoom : 0, 0, frame };
        layOutOne(
            m_charts[std::size_t(i)], wishes[i], i, small, text, *plots[std::size_t(i)], sheet);
    }
    for (std::size_t i = std::size_t(count); i < plots.size(); ++i)
        plots[i]->setVisible(false);

    sheet.notes = merged(sheet.notes);
    if (all > count)
        sheet.notes += chartWord(ChartWord::MultiplesLeftOut, language).arg(all - count);
    if (m_refused > 0)
        sheet.notes += chartWord(ChartWord::MultiplesRefused, language).arg(m_refused);
    if (m_hasAnnotations)
        sheet.notes += chartWord(ChartWord::AnnotationsNotRepeated, language);
    if (m_hasFreeAxis)
        sheet.notes += chartWord(ChartWord::AxesAreFree, language);
    return sheet;
}

} // namespace sextant
