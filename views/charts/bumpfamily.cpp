// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartwords.h"
#include "views/charts/markpainter.h"
#include "views/charts/marktext.h"
#include "views/charts/membercolours.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double WidestDot = 10; // radius in pixels
constexpr double LeastDot = 2.5;
constexpr double DotPart = 0.42;    // of the distance between ranks or places
constexpr double LeastNumbered = 8; // radius from which a rank is written in its dot

/// Ranks over periods: the largest number of a period is at the top. Equal numbers share a rank and
/// lie one below the other in the order of the period before, or in the order given.
class BumpFamily final : public ChartFamily
{
public:
    QString id() const override { return u"bump"_s; }
    QString name(Language language) const override
    {
        return Names { u"Ranks over time"_s, u"排名变化图"_s, u"排名變化圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-bump"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

/// The ranks of all series at all places.
class Ranking
{
public:
    explicit Ranking(const ChartData &data);

    struct Rank
    {
        int rank = 0;     ///< from 1; shared by equal numbers; 0 for none
        int position = 0; ///< from 1, each once: where it is drawn
    };
    [[nodiscard]] const Rank &at(int place, int series) const
    {
        return m_ranks[std::size_t(place) * m_seriesCount + std::size_t(series)];
    }
    /// How many have a rank at the place.
    [[nodiscard]] int count(int place) const { return m_counts[place]; }
    [[nodiscard]] int lowest() const { return m_lowest; }
    /// The last place at which a series has a rank; -1 for none.
    [[nodiscard]] int lastPlace(int series) const;
    /// Whether a line from its last rank to the right meets no other series' dot.
    [[nodiscard]] bool endsFreely(int series) const;
    /// The places at which somebody has a rank.
    [[nodiscard]] QList<int> places() const;

private:
    std::size_t m_seriesCount = 0;
    std::vector<Rank> m_ranks;
    QList<int> m_counts;
    int m_lowest = 0;
};

/// "Other" of the N largest, or a member that is published as all others together.
bool isRest(const ChartData &data, int series)
{
    const AxisLabel &label = seriesAxis(data.pivot()).labels[series];
    return data.series()[series].isOther || (!label.isEmpty() && label.last().id == u"other");
}

Ranking::Ranking(const ChartData &data)
    : m_seriesCount(std::size_t(data.seriesCount()))
    , m_ranks(std::size_t(data.placeCount()) * m_seriesCount)
{
    for (int place = 0; place < data.placeCount(); ++place) {
        QList<int> order;
        for (int series = 0; series < data.seriesCount(); ++series) {
            // The whole of the others and the merged rest do not compete.
            if (data.cell(place, series).hasValue() && !data.series()[series].isWhole
                && !isRest(data, series))
                order += series;
        }
        const auto value = [&](int series) { return data.cell(place, series).value; };
        // A tie is no reason to cross.
        const auto before = [&](int series) {
            const int position = place > 0 ? at(place - 1, series).position : 0;
            return position > 0 ? position : int(m_seriesCount) + 1;
        };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return value(a) != value(b) ? value(a) > value(b) : before(a) < before(b);
        });
        for (int i = 0; i < order.size(); ++i) {
            Rank &rank = m_ranks[std::size_t(place) * m_seriesCount + std::size_t(order[i])];
            const bool isTie = i > 0 && value(order[i]) == value(order[i - 1]);
            rank.position = i + 1;
            rank.rank = isTie ? at(place, order[i - 1]).rank : i + 1;
        }
        m_counts += int(order.size());
        m_lowest = std::max(m_lowest, int(order.size()));
    }
}

int Ranking::lastPlace(int series) const
{
    for (int place = int(m_counts.size()) - 1; place >= 0; --place) {
        if (at(place, series).rank > 0)
            return place;
    }
    return -1;
}

bool Ranking::endsFreely(int series) const
{
    const int last = lastPlace(series);
    for (int place = last + 1; last >= 0 && place < m_counts.size(); ++place) {
        if (m_counts[place] >= at(last, series).position)
            return false;
    }
    return true;
}

QList<int> Ranking::places() const
{
    QList<int> places;
    for (int place = 0; place < m_counts.size(); ++place) {
        if (m_counts[place] > 0)
            places += place;
    }
    return places;
}

QString BumpFamily::whyNot(const ChartData &data) const
{
    const Ranking ranking(data);
    const bool canRank = data.hasPeriods() && ranking.lowest() >= 2 && ranking.places().size() >= 2;
    return canRank ? QString() : chartWord(ChartWord::NeedsRivals, data.language());
}

PlotWish BumpFamily::wish(const ChartData &data, const ChartText &, const TypeSizes &) const
{
    const Ranking ranking(data);
    PlotWish wish;
    wish.hasGrid = wish.hasBaseLine = wish.hasValueTexts = false;
    wish.dividesAtLast = true;
    // Room for half a dot at both ends, however many places share the width.
    wish.padSteps = std::clamp(0.03 * data.placeCount(), 0.1, 0.5);
    const QList<int> places = ranking.places();
    PlaceAxis axis = data.placeAxis();
    axis.places = axis.places.mid(places.first(), places.last() - places.first() + 1);
    wish.places = axis;
    // Ranks run downwards: rank 3 stands at −3.
    Scale scale;
    scale.low = -ranking.lowest() - 0.6;
    scale.high = -0.4;
    wish.scale = scale;
    for (int series = 0; series < data.seriesCount(); ++series) {
        if (ranking.lastPlace(series) < 0)
            continue;
        if (!ranking.endsFreely(series)) {
            // A leader would run through the ranks of others.
            if (data.series()[series].isLead)
                wish.namesInLegend += series;
            continue;
        }
        wish.textsAtEnd += data.series()[series].name;
        if (data.series()[series].isLead)
            wish.namesAtEnd += series;
    }
    return wish;
}

/// One series' line and dots.
void addRanks(const LayoutContext &context, const Ranking &ranking, int series, double radius,
    ChartSheet &sheet)
{
    const ChartData &data = context.data;
    QList<Mark> dots;
    Mark line;
    const auto finish = [&] {
        if (line.points.size() > 1)
            sheet.marks += line;
        line.points.clear();
    };
    for (int place = 0; place < data.placeCount(); ++place) {
        const Ranking::Rank &rank = ranking.at(place, series);
        if (rank.rank == 0) {
            // A place where nobody has a rank is no gap of this series.
            if (ranking.count(place) > 0)
                finish();
            continue;
        }
        const QPointF at = context.plot.map(data.places()[place].at, -rank.position);
        Mark dot = pointMark(data, place, series, at, radius);
        dot.text = cellSummary(data.pivot(), dot.cell(), data.language()) + u", "_s
            + chartWord(ChartWord::RankOf, data.language())
                  .arg(rank.rank)
                  .arg(ranking.count(place));
        dots += dot;
        const Kind kind
            = line.points.isEmpty() ? dot.kind : std::max(dot.kind, dots[dots.size() - 2].kind);
        if (line.points.size() > 1 && line.kind != kind) {
            const QPointF join = line.points.last();
            finish();
            line.points += join;
        }
        if (line.points.isEmpty() || line.points.size() == 1) {
            const QPolygonF start = line.points;
            line = cellMark(data, place, series, Mark::Shape::Line);
            line.row = line.column = line.place = -1;
            line.text = data.series()[series].name;
            line.kind = kind;
            line.isMinor = !data.series()[series].isLead;
            line.points = start;
        }
        line.points += at;
    }
    finish();
    sheet.marks += dots;
}

/// The rank in each dot, where it has room.
void addNumbers(const LayoutContext &context, const Ranking &ranking, ChartSheet &sheet)
{
    for (const Mark &mark : std::as_const(sheet.marks)) {
        if (mark.shape != Mark::Shape::Point || !context.data.series()[mark.series].isLead)
            continue;
        LabelWish wish;
        wish.label.text = QString::number(ranking.at(mark.place, mark.series).rank);
        wish.label.pixelSize = std::max(10, context.sizes.value - 1);
        wish.label.isBold = true;
        wish.label.colour = readableOn(fillOf(mark, context.data.theme()));
        // Forecasts are open dots on the chart's own ground.
        if (mark.kind == Kind::Forecast || mark.kind == Kind::Assumption)
            wish.label.colour = context.data.theme().text;
        const QSizeF size = context.text.size(wish.label.text, wish.label.pixelSize, true);
        wish.label.rect
            = QRectF(mark.rect.center() - QPointF(size.width(), size.height()) / 2, size);
        wish.label.row = mark.row;
        wish.label.column = mark.column;
        wish.priority = LabelPriority::Value;
        sheet.labels += wish;
    }
}

ChartSheet BumpFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    const Ranking ranking(data);
    ChartSheet sheet;
    const double pitch = std::abs(context.plot.mapValue(-2) - context.plot.mapValue(-1));
    const double step = context.plot.placeLength(data.smallestStep());
    const double radius = std::clamp(DotPart * std::min(pitch, step), LeastDot, WidestDot);
    const NamedSeries named = namedSeries(data);
    for (const int series : named.others)
        addRanks(context, ranking, series, std::min(radius, 3.5), sheet);
    for (const int series : named.leads)
        addRanks(context, ranking, series, radius, sheet);
    if (radius >= LeastNumbered)
        addNumbers(context, ranking, sheet);

    QList<EndAnchor> anchors;
    const int last = ranking.places().last();
    for (const int series : seriesByRank(data, last)) {
        const int place = ranking.lastPlace(series);
        if (place < 0 || !ranking.endsFreely(series))
            continue;
        const QPointF at
            = context.plot.map(data.places()[place].at, -ranking.at(place, series).position);
        const bool isLead = data.series()[series].isLead;
        anchors += EndAnchor { series, at + QPointF(radius, 0), data.series()[series].name,
            isLead ? nameColour(data.series()[series].colour, data.theme())
                   : data.theme().secondary,
            place != last };
    }
    const FittingAnchors fitting = fittingAnchors(context, anchors, context.plot.area().height());
    addEndNames(context, fitting.named, sheet);

    int unranked = 0;
    for (const PivotCell &cell : data.pivot().cells)
        unranked += !cell.hasValue() && cell.state != CellState::Missing;
    if (unranked > 0)
        sheet.notes += chartWord(ChartWord::UnrankedLeftOut, data.language()).arg(unranked);
    if (fitting.leftOver > 0)
        sheet.notes += chartWord(ChartWord::NamesLeftOut, data.language()).arg(fitting.leftOver);
    return sheet;
}

} // namespace

const ChartFamily &bumpFamily();
const ChartFamily &bumpFamily()
{
    static const BumpFamily family;
    return family;
}

} // namespace sextant
