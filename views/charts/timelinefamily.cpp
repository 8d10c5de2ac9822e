// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartwords.h"
#include "views/charts/markpainter.h"
#include "views/charts/parts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double DotRadius = 4;
constexpr double TextGap = 4; // between a dot and its words
constexpr double NarrowestText = 90;
constexpr double WidestText = 190;
constexpr int MostLines = 3;
constexpr double LanePad = 5; // above and below the events of a lane

/// Events on a time axis, a lane a member. An event is a number whose note says what happened; its
/// date is its period.
class TimelineFamily final : public ChartFamily
{
public:
    QString id() const override { return u"timeline"_s; }
    QString name(Language language) const override
    {
        return Names { u"Timeline of events"_s, u"大事记时间线"_s, u"大事記時間軸"_s }.in(language);
    }
    QString iconName() const override { return u"chart-timeline"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

struct Event
{
    int place = -1;
    int series = -1;
    Kind kind = Kind::Actual;
    QString text;
    QRectF box; ///< of its words, relative to the lane's top
    QString wrapped;
    double dotX = 0;
    bool isPlaced = false;
};

bool isDated(const ChartData &data, int place)
{
    return data.places()[place].period.isValid();
}

QList<Event> eventsOf(const ChartData &data, int series)
{
    QList<Event> events;
    for (int place = 0; place < data.placeCount(); ++place) {
        if (!isDated(data, place))
            continue;
        for (const CellNumber &number : data.cell(place, series).numbers) {
            if (!number.note.isEmpty())
                events += Event { place, series, number.kind, number.note, {}, {}, 0, false };
        }
    }
    return events;
}

/// Numbers without a date, without a note, or beyond those that a cell keeps.
int leftOut(const ChartData &data)
{
    int count = 0;
    for (int place = 0; place < data.placeCount(); ++place) {
        for (int series = 0; series < data.seriesCount(); ++series) {
            const PivotCell &cell = data.cell(place, series);
            count += cell.numberCount;
            if (!isDated(data, place))
                continue;
            for (const CellNumber &number : cell.numbers)
                count -= number.note.isEmpty() ? 0 : 1;
        }
    }
    return count;
}

QString TimelineFamily::whyNot(const ChartData &data) const
{
    for (int series = 0; data.hasPeriods() && series < data.seriesCount(); ++series) {
        if (!eventsOf(data, series).isEmpty())
            return {};
    }
    return chartWord(ChartWord::NeedsEvents, data.language());
}

PlotWish TimelineFamily::wish(const ChartData &data, const ChartText &, const TypeSizes &) const
{
    PlotWish wish;
    wish.hasValueTexts = wish.hasGrid = wish.hasBaseLine = wish.hasDivider = false;
    wish.walksByPosition = true;
    Scale scale;
    wish.scale = scale;
    PlaceAxis axis;
    axis.isTime = axis.hasPeriods = true;
    for (int place = 0; place < data.placeCount(); ++place) {
        const bool isUsed = isDated(data, place) && !seriesAt(data, place).isEmpty();
        const Period &period = data.places()[place].period;
        // Overlapping periods share the axis; each date is named once.
        if (!isUsed)
            continue;
        ChartPlace dated = data.places()[place];
        dated.at = period.middle();
        if (axis.places.isEmpty() || dated.at > axis.places.last().at)
            axis.places += dated;
    }
    QList<double> steps;
    for (qsizetype i = 1; i < axis.places.size(); ++i)
        steps += axis.places[i].at - axis.places[i - 1].at;
    std::sort(steps.begin(), steps.end());
    axis.smallestStep = steps.isEmpty() ? 1 : steps.first();
    axis.usualStep = steps.isEmpty() ? 1 : steps[(steps.size() - 1) / 2];
    wish.padSteps = 0.6;
    wish.places = axis;
    if (data.seriesCount() > 1) {
        for (int series = 0; series < data.seriesCount(); ++series) {
            if (!eventsOf(data, series).isEmpty())
                wish.textsAtStart += data.series()[series].name;
        }
    }
    return wish;
}

/// One lane: its events packed into lines, from its own top.
struct Lane
{
    int series = -1;
    QList<Event> events;
    double wanted = 0; ///< height in pixels with all words
    double height = 0;
};

/// Packs the events of a lane: each stands as high as it can without meeting another's words or
/// dot. @return the height that took
double packLane(const LayoutContext &context, Lane &lane, double width)
{
    const double line = context.text.lineHeight(context.sizes.value);
    const QRectF &area = context.plot.area();
    QList<QRectF> taken;
    double bottom = line;
    for (Event &event : lane.events) {
        event.dotX = context.plot.mapPlace(context.data.places()[event.place].period.middle());
        event.wrapped
            = context.text.wrapped(event.text, context.sizes.value, false, width, MostLines);
        const QSizeF size = context.text.size(event.wrapped, context.sizes.value);
        const bool isLeft = event.dotX + DotRadius + TextGap + size.width() > area.right() + 1;
        for (double top = 0;; top += line / 2) {
            event.box = QRectF(isLeft ? event.dotX - DotRadius - TextGap - size.width()
                                      : event.dotX + DotRadius + TextGap,
                top, size.width(), size.height());
            const QRectF whole
                = event.box.united(QRectF(event.dotX - DotRadius, top, 2 * DotRadius, line));
            const bool meets = std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) {
                return other.intersects(whole.adjusted(-2, 0.5, 2, -0.5));
            });
            if (meets)
                continue;
            taken += whole;
            bottom = std::max(bottom, whole.bottom());
            break;
        }
    }
    return bottom + 2 * LanePad;
}

/// Shares the plot's height among the lanes: modest ones get what they want, what they leave goes
/// to the others in equal parts.
void shareHeight(QList<Lane> &lanes, double height)
{
    QList<Lane *> open;
    for (Lane &lane : lanes)
        open += &lane;
    std::sort(open.begin(), open.end(),
        [](const Lane *a, const Lane *b) { return a->wanted < b->wanted; });
    double left = height;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const double fair = left / double(open.size() - i);
        open[i]->height = std::min(open[i]->wanted, fair);
        left -= open[i]->height;
    }
    for (Lane &lane : lanes)
        lane.height += left / double(lanes.size());
}

void addEvent(const LayoutContext &context, const Event &event, double top, double height,
    ChartSheet &sheet, QHash<int, int> &aside, int &unnamed)
{
    const ChartData &data = context.data;
    const double line = context.text.lineHeight(context.sizes.value);
    const bool fits = event.box.bottom() + LanePad <= height + 0.5
        && event.box.left() >= context.plot.area().left() - context.startWidth;
    const double y = top
        + std::min(
            event.box.top() + LanePad + line / 2, std::max(height - DotRadius - 1, height / 2));
    // Dots without words stand side by side.
    const double x = fits ? event.dotX : event.dotX + aside[event.place]++ * 2.2 * DotRadius;
    Mark mark = pointMark(data, event.place, event.series, QPointF(x, y), DotRadius);
    mark.kind = event.kind;
    mark.text = QStringList { data.series()[event.series].name, data.places()[event.place].name,
        event.text, kindName(event.kind, data.language()) }
                    .join(data.language() == Language::English ? u", "_s : u"，"_s);
    sheet.marks += mark;
    sheet.obstacles += mark.rect;
    if (!fits) {
        ++unnamed;
        return;
    }
    LabelWish wish;
    wish.label.role = Label::Role::Value;
    wish.label.text = event.wrapped;
    wish.label.pixelSize = context.sizes.value;
    wish.label.colour = data.theme().text;
    wish.label.alignment
        = Qt::AlignTop | (event.box.right() < event.dotX ? Qt::AlignRight : Qt::AlignLeft);
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    wish.label.rect = event.box.translated(0, top + LanePad);
    wish.priority = LabelPriority::Value;
    sheet.labels += wish;
}

void addLaneName(const LayoutContext &context, const Lane &lane, double top, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const QString text = context.text.wrapped(data.series()[lane.series].name, context.sizes.name,
        true, context.startWidth + LeaderRoom - 8, 2);
    LabelWish wish;
    wish.label.role = Label::Role::Axis;
    wish.label.text = text;
    wish.label.pixelSize = context.sizes.name;
    wish.label.isBold = true;
    wish.label.alignment = Qt::AlignLeft | Qt::AlignTop;
    wish.label.colour = nameColour(data.series()[lane.series].colour, data.theme());
    wish.label.series = lane.series;
    const QSizeF size = context.text.size(text, context.sizes.name, true);
    wish.label.rect = QRectF(
        QPointF(context.plot.area().left() - context.startWidth - LeaderRoom, top + LanePad), size);
    wish.priority = 1e6;
    sheet.labels += wish;
}

ChartSheet TimelineFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    const QRectF &area = context.plot.area();
    const double width = std::clamp(area.width() / 6, NarrowestText, WidestText);
    QList<Lane> lanes;
    for (int series = 0; series < data.seriesCount(); ++series) {
        Lane lane { series, eventsOf(data, series), 0, 0 };
        if (lane.events.isEmpty())
            continue;
        lane.wanted = packLane(context, lane, width);
        lanes += lane;
    }
    shareHeight(lanes, area.height());

    ChartSheet sheet;
    int unnamed = 0;
    double top = area.top();
    const PlaceAxis axis = *wish(data, context.text, context.sizes).places;
    for (const ChartPlace &place : axis.places) {
        const double x = context.plot.mapPlace(place.at);
        sheet.rules += QLineF(x, area.bottom(), x, area.bottom() + 5);
    }
    for (const Lane &lane : std::as_const(lanes)) {
        sheet.rules
            += QLineF(area.left() - context.startWidth - (context.startWidth > 0 ? LeaderRoom : 0),
                top, area.right(), top);
        QHash<int, int> aside; // place → dots without words so far
        for (const Event &event : lane.events)
            addEvent(context, event, top, lane.height, sheet, aside, unnamed);
        if (data.seriesCount() > 1)
            addLaneName(context, lane, top, sheet);
        top += lane.height;
    }
    sheet.rules += QLineF(area.left(), area.bottom(), area.right(), area.bottom());
    if (unnamed > 0)
        sheet.notes += chartWord(ChartWord::EventsUnnamed, data.language()).arg(unnamed);
    if (const int count = leftOut(data); count > 0)
        sheet.notes += chartWord(ChartWord::EventsLeftOut, data.language()).arg(count);
    return sheet;
}

} // namespace

const ChartFamily &timelineFamily();
const ChartFamily &timelineFamily()
{
    static const TimelineFamily family;
    return family;
}

} // namespace sextant
