// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartframe.h"

#include "views/charts/breaklabels.h"
#include "views/charts/chartbrand.h"
#include "views/charts/chartoverlay.h"
#include "views/charts/chartwords.h"
#include "views/charts/clip.h"
#include "views/charts/families.h"
#include "views/charts/growthcolumn.h"
#include "views/charts/legend.h"
#include "views/charts/markpainter.h"
#include "views/charts/marktext.h"
#include "views/charts/parts.h"
#include "views/charts/plotlayout.h"
#include "views/charts/smallmultiples.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double MostNameWidth = 0.27; // of the frame, for names at the end
constexpr double MostStartWidth = 0.2; // of the frame, for a family's texts at the start
constexpr double LeastPlotHeight = 90;
constexpr double LeastPlotShare = 0.3; // of the frame's height, before captions give way
constexpr int MostPasses = 4;

QList<LegendEntry> allEntries(const ChartData &data, const PlotWish &wish,
    const GrowthColumn &growth, const QList<int> &series, const QList<Mark> &marks)
{
    QList<LegendEntry> entries = wish.samples;
    for (const LegendWish &own : wish.legend) {
        LegendEntry entry;
        entry.sample.shape = Mark::Shape::Point;
        entry.sample.colour = own.colour;
        entry.text = own.text;
        entries += entry;
    }
    entries += legendEntries(data, series, marks);
    for (LegendEntry &entry : entries) {
        if (entry.series >= 0 && !growth.isEmpty())
            entry.text += u"  "_s + growth.text(entry.series);
    }
    return entries;
}

/// The width of the widest text, at most a part of the frame; 0 without texts.
double widest(const QStringList &texts, const ChartText &text, int pixelSize, double most)
{
    double width = 0;
    for (const QString &each : texts)
        width = std::max(width, text.size(each, pixelSize).width());
    return std::min(width, most);
}

/// How many names at an axis of the family's own found no room.
qsizetype namesLeftOut(const PlotWish &wish, const QList<LabelWish> &wished,
    const QList<Label> &placed, const QRectF &plotArea)
{
    if (!wish.ownPlaces || wish.ownPlaces->areClasses || wish.isHorizontal)
        return 0;
    const auto &places = wish.ownPlaces->places;
    qsizetype missing = std::ranges::count_if(
        places, [](const OwnPlace &place) { return !place.name.isEmpty(); });
    for (const LabelWish &each : wished) {
        const QRectF &rect = each.label.rect;
        const bool isName = rect.top() >= plotArea.bottom();
        if (isName && std::ranges::find(placed, rect, &Label::rect) != placed.end())
            --missing;
    }
    return missing;
}

} // namespace

ChartFrame::ChartFrame(QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_plot(this)
    , m_marks(new MarksItem(this))
    , m_overlay(new Overlay(*this))
{
    // Small plots are made later, but lie below.
    m_marks->setZValue(1);
    m_overlay->setZValue(2);
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::setPivot(const PivotPtr &pivot)
{
    m_pivot = pivot;
}

void ChartFrame::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
    m_text = ChartText(m_language, m_theme.brand);
}

void ChartFrame::setLanguage(Language language)
{
    m_language = language;
    m_text = ChartText(m_language, m_theme.brand);
}

void ChartFrame::setSize(const QSizeF &size)
{
    prepareGeometryChange();
    m_overlay->resize();
    m_size = size;
}

void ChartFrame::setTransparent(bool isTransparent)
{
    m_isTransparent = isTransparent;
}

void ChartFrame::setShowsFilters(bool showsFilters)
{
    m_showsFilters = showsFilters;
}

void ChartFrame::setSoWhat(const QString &soWhat)
{
    m_soWhat = soWhat;
}

const QList<Mark> &ChartFrame::marks() const
{
    return m_marks->marks();
}

void ChartFrame::layOut()
{
    m_sizes = TypeSizes::forWidth(m_size.width());
    m_plot.setTheme(m_theme);
    const bool isWrittenLike
        = m_shared && m_shared->writtenLike && m_shared->writtenLike != m_pivot;
    const ReadingScales scales
        = isWrittenLike ? scalesOf(*m_shared->writtenLike, m_language) : m_scales;
    m_caption = m_pivot ? captionFor(*m_pivot, m_language, scales) : Caption();
    update();
    if (!m_pivot) {
        layOutEmpty({}, chartWord(ChartWord::NothingChosen, m_language));
        return;
    }
    ChartData data(*m_pivot, m_theme, m_language, scales);
    if (isWrittenLike)
        data.writeLike(ChartData(*m_shared->writtenLike, m_theme, m_language));
    const ChartFamily *family = chartFamily(m_pivot->exploration.chart);
    if (!family)
        family = chartFamilies().first();
    if (!(family->drawsAllUnits() ? data.hasAnyNumbers() : data.hasNumbers())) {
        layOutEmpty(chartWord(ChartWord::NoNumbers, m_language),
            chartWord(ChartWord::NoNumbersHint, m_language));
        return;
    }
    if (!facetPivots(*m_pivot).isEmpty()) {
        layOutMultiples(SmallMultiples(*m_pivot, m_theme, m_language, *family, scales), *family);
        return;
    }
    if (const QString reason = family->whyNot(data); !reason.isEmpty()) {
        layOutEmpty(
            chartWord(ChartWord::CannotShow, m_language).arg(family->name(m_language)), reason);
        return;
    }

    layOutUncrowded([&](const Pass &before) { return layOutOnce(data, *family, before); });
}

void ChartFrame::layOutUncrowded(const std::function<Pass(const Pass &)> &layOutOnce)
{
    Pass pass;
    for (const Crowding crowding : { Crowding::None, Crowding::FewNotes, Crowding::LowCaptions }) {
        m_crowding = crowding;
        pass = {};
        // Notes and names that found no place are known only after a pass; they take room of their
        // own.
        for (int i = 0; i < MostPasses; ++i) {
            const Pass next = layOutOnce(pass);
            const bool isSettled = next.notes == pass.notes && next.inLegend == pass.inLegend
                && next.hasShapes == pass.hasShapes && next.legendSize == m_legendAsked;
            pass = next;
            if (isSettled)
                break;
        }
        if (m_plotSpan.second - m_plotSpan.first >= LeastPlotShare * m_size.height())
            break;
    }
    m_marks->setMarks(pass.marks, boundingRect(), m_theme);
}

void ChartFrame::layOutMultiples(const SmallMultiples &multiples, const ChartFamily &family)
{
    if (!multiples.whyNot().isEmpty()) {
        layOutEmpty(chartWord(ChartWord::CannotShow, m_language).arg(family.name(m_language)),
            multiples.whyNot());
        return;
    }
    layOutUncrowded([&](const Pass &before) { return layOutMultiplesOnce(multiples, before); });
}

QList<const Plot *> ChartFrame::plots() const
{
    if (m_smallCount == 0)
        return { &m_plot };
    QList<const Plot *> shown;
    for (std::size_t i = 0; i < m_smallCount; ++i)
        shown += m_smallPlots[i].get();
    return shown;
}

void ChartFrame::hideSmallPlots()
{
    m_smallCount = 0;
    for (const auto &plot : m_smallPlots)
        plot->setVisible(false);
}

ChartFrame::Pass ChartFrame::layOutMultiplesOnce(
    const SmallMultiples &multiples, const Pass &before)
{
    m_isEmpty = false;
    m_labels.clear();
    m_legendSamples.clear();
    m_strokes.clear();
    m_overlay->setCursor({});
    m_plot.setVisible(false);
    m_periodAxis = {};
    m_valueScale.reset();
    m_walksByPosition = true;
    const QRectF room = content();
    double top = addHeader() + 8;
    const QList<int> names = multiples.namesInLegend();
    top += addLegend(legendEntries(multiples.first(), names, before.marks), top);
    const double bottom = addFooter(before.notes) - 10;
    m_plotSpan = { top, bottom };
    m_plotArea = QRectF(
        QPointF(room.left(), top), QPointF(room.right(), std::max(bottom, top + LeastPlotHeight)));

    const MultiplesSheet sheet = multiples.layOut(m_plotArea, m_size, m_text, m_smallPlots, this);
    m_smallCount = std::size_t(sheet.baseLines.size());
    m_rules = sheet.rules;
    m_baseLines = sheet.baseLines;
    m_dividers = sheet.dividers;
    Pass pass;
    pass.notes = sheet.notes;
    pass.marks = sheet.marks;
    pass.hasShapes = shapeDots(pass.marks, names);
    QList<QRectF> obstacles = sheet.obstacles;
    for (const Label &label : std::as_const(m_labels))
        obstacles += label.rect;
    m_labels
        += placeLabels(sheet.labels, QRectF(QPointF(), m_size).adjusted(4, 2, -4, -2), obstacles);
    pass.legendSize = legendEntries(multiples.first(), names, pass.marks).size();
    return pass;
}

ChartFrame::Pass ChartFrame::layOutOnce(
    const ChartData &data, const ChartFamily &family, const Pass &before)
{
    m_isEmpty = false;
    m_labels.clear();
    m_legendSamples.clear();
    m_baseLines.clear();
    m_dividers.clear();
    hideSmallPlots();
    m_overlay->setCursor({});
    const QRectF room = content();
    double top = addHeader() + 8;

    Pass pass;
    PlotWish wish = family.wish(data, m_text, m_sizes);
    const Annotations annotations(data, m_text, m_sizes, wish);
    annotations.widen(wish);
    wish.roomBeyond = annotations.room();
    const GrowthColumn growth(data, m_text, m_sizes);
    const bool hasColumn = !growth.isEmpty() && !wish.textsAtEnd.isEmpty() && !wish.isHorizontal;
    if (hasColumn)
        wish.roomBeyond = std::max(wish.roomBeyond, growth.headingHeight());
    const bool isItsOwn = wish.hasAxes && wish.hasValueTexts && !wish.scale && !wish.ownPlaces;
    if (m_shared)
        wish.scale = m_shared->scale;
    const Scale scale = scaleFor(data, wish, pass.notes);
    m_valueScale = isItsOwn ? std::optional(scale) : std::nullopt;
    m_isPercent = wish.isPercent;
    QList<int> inLegend = wish.namesInLegend;
    inLegend += before.inLegend;
    top += addLegend(allEntries(data, wish, growth, inLegend, before.marks), top);
    double bottom = addFooter(before.notes) - 10;
    m_plotSpan = { top, bottom };
    if (m_shared) {
        top = std::max(top, m_shared->top);
        bottom = std::min(bottom, m_shared->bottom);
    }

    const double endWidth
        = widest(wish.textsAtEnd, m_text, m_sizes.name, m_size.width() * MostNameWidth);
    const double startWidth
        = widest(wish.textsAtStart, m_text, m_sizes.name, m_size.width() * MostStartWidth);
    const double endRoom
        = (endWidth > 0 ? LeaderRoom + endWidth : 0) + (hasColumn ? growth.width() : 0);
    const double startRoom = startWidth > 0 ? LeaderRoom + startWidth : 0;
    const QRectF plotRoom(
        QPointF(room.left(), top), QPointF(room.right(), std::max(bottom, top + LeastPlotHeight)));
    const PlotLayout laidOut = layOutPlot(
        m_plot, data, wish, scale, { plotRoom, startRoom, endRoom, m_size }, m_text, m_sizes);
    m_plotArea = m_plot.area();
    m_periodAxis = wish.hasAxes && !wish.ownPlaces
        ? PeriodAxis(wish.places.value_or(data.placeAxis()), m_plot)
        : PeriodAxis();
    m_baseLines += laidOut.baseLine;
    m_dividers += laidOut.divider;
    m_isHorizontal = wish.isHorizontal;
    QList<LabelWish> wishes = laidOut.labels;

    const ChartSheet sheet = family.layout({ data, m_plot, m_text, m_sizes, endWidth, startWidth });
    m_rules = laidOut.rules + sheet.rules;
    m_walksByPosition = wish.walksByPosition;
    pass.notes += sheet.notes;
    pass.marks = wish.hasAxes ? clippedMarks(sheet.marks, m_plotArea) : sheet.marks;
    pass.hasShapes = shapeDots(pass.marks, inLegend);
    wishes += sheet.labels;
    const double gap = wish.isHorizontal
        ? wish.roomAbove
        : std::max(wish.roomAbove, m_text.lineHeight(m_sizes.axis) / 2);
    const AnnotationSheet drawn = annotations.layOut(m_plot, pass.marks, sheet.labels, gap);
    m_strokes = drawn.strokes;
    wishes += drawn.labels;
    pass.notes += drawn.notes;

    QList<QRectF> obstacles = sheet.obstacles;
    if (!laidOut.breakBand.isEmpty()) {
        m_strokes += { ChartStroke::Style::Torn, laidOut.breakBand };
        const QRectF strip = laidOut.breakBand.boundingRect();
        obstacles += strip;
        stepOverBreak(strip, wish.isHorizontal, pass.marks, wishes);
    }
    for (const Label &label : m_labels)
        obstacles += label.rect;
    const QList<Label> placed
        = placeLabels(wishes, QRectF(QPointF(), m_size).adjusted(4, 2, -4, -2), obstacles);
    m_labels += placed;
    if (const auto missing = namesLeftOut(wish, laidOut.labels, placed, m_plotArea); missing > 0)
        pass.notes += chartWord(ChartWord::NamesLeftOut, m_language).arg(missing);
    pass.notes += annotations.unplaced(placed);
    pass.notes += growth.notes(hasColumn);
    if (hasColumn)
        m_labels += growth.labels(placed, room.right(), m_plotArea.top());

    pass.inLegend = before.inLegend;
    for (const int series : std::as_const(wish.namesAtEnd)) {
        const bool isNamed = std::any_of(placed.begin(), placed.end(),
            [&](const Label &label) { return label.series == series; });
        if (!isNamed && !pass.inLegend.contains(series))
            pass.inLegend += series;
    }
    QList<int> nextInLegend = wish.namesInLegend;
    nextInLegend += pass.inLegend;
    pass.legendSize = allEntries(data, wish, growth, nextInLegend, pass.marks).size();
    return pass;
}

QString ChartFrame::axisUnit() const
{
    if (m_isPercent)
        return u"percent"_s;
    return m_pivot ? m_pivot->unit.id() : QString();
}

QString ChartFrame::markText(int mark) const
{
    if (mark < 0 || mark >= marks().size() || !m_pivot)
        return {};
    const Mark &named = marks()[mark];
    return named.text.isEmpty() ? cellSummary(*m_pivot, named.cell(), m_language) : named.text;
}

void ChartFrame::setHovered(CellIndex cell)
{
    m_marks->setHovered(cell == NoCell ? QSet<CellIndex>() : QSet<CellIndex> { cell });
}

void ChartFrame::setHovered(const QSet<CellIndex> &cells)
{
    m_marks->setHovered(cells);
}

void ChartFrame::setSelection(const QSet<CellIndex> &cells)
{
    m_marks->setSelection(cells);
}

void ChartFrame::setCursor(int mark)
{
    m_overlay->setCursor(mark >= 0 && mark < marks().size() ? marks()[mark].bounds() : QRectF());
}

void ChartFrame::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_isTransparent)
        painter->fillRect(boundingRect(), m_theme.background);
    if (const QRectF logo = logoRect(m_theme.brand.get(), m_size);
        !logo.isEmpty() && m_theme.brand->logo->picture)
        m_theme.brand->logo->picture->paint(*painter, logo);
    if (m_isEmpty)
        return;
    for (const ChartStroke &stroke : std::as_const(m_strokes)) {
        if (stroke.isBehind())
            paintStroke(*painter, stroke, m_theme);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(m_theme.grid, 1));
    painter->drawLines(m_rules);
}

} // namespace sextant
