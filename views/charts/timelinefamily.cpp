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
constexpr double LanePad = 5;         // above and below the events of a lane
constexpr double CrowdedPad = 2;      // the same in a crowded lane
constexpr double WordsGap = 10;       // between the words of two events of a crowded lane
constexpr double WidestCrowded = 0.4; // of the plot: words that stay on one line
constexpr double DotPitch = 2.2 * DotRadius;

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
    QRectF box; ///< of its words, relative to the lane's top; null without room for them
    QString wrapped;
    QPointF dot; ///< relative to the lane's top
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
                events += Event { place, series, number.kind, number.note, {}, {}, {} };
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

/// Where a place's dots stand.
double dotAt(const LayoutContext &context, int place)
{
    return context.plot.mapPlace(context.data.places()[place].period.middle());
}

/// Packs the events of a lane: each stands as high as it can without meeting another's words or
/// dot. @return the height that took
double packLane(const LayoutContext &context, Lane &lane, double width)
{
    const double line = context.text.lineHeight(context.sizes.value);
    const QRectF &area = context.plot.area();
    QList<QRectF> taken;
    double bottom = line;
    for (Event &event : lane.events) {
        const double x = dotAt(context, event.place);
        event.wrapped
            = context.text.wrapped(event.text, context.sizes.value, false, width, MostLines);
        const QSizeF size = context.text.size(event.wrapped, context.sizes.value);
        const bool isLeft = x + DotRadius + TextGap + size.width() > area.right() + 1;
        for (double top = LanePad;; top += line / 2) {
            event.box
                = QRectF(isLeft ? x - DotRadius - TextGap - size.width() : x + DotRadius + TextGap,
                    top, size.width(), size.height());
            event.dot = QPointF(x, top + line / 2);
            const QRectF whole = event.box.united(QRectF(x - DotRadius, top, 2 * DotRadius, line));
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
    return bottom + LanePad;
}

/// The words of a crowded lane: on lines of their own above its dots, each from its dot on.
class CrowdedWords
{
public:
    /// @param rows  lines of words
    explicit CrowdedWords(int rows)
        : m_rows(rows)
    {
    }

    /// The lowest line on which words of this extent meet no others, and no other words stand
    /// between them and their dot; -1 if there is none.
    [[nodiscard]] int rowFor(double left, double right, double dot) const
    {
        const auto covers = [](const Words &words, double from, double to) {
            return words.left < to + WordsGap && words.right + WordsGap > from;
        };
        for (int row = 0; row < m_rows; ++row) {
            const bool isTaken
                = std::any_of(m_taken.begin(), m_taken.end(), [&](const Words &other) {
                      return (other.row == row && covers(other, left, right))
                          || (other.row < row && covers(other, dot, dot))
                          || (other.row > row && left < other.dot + WordsGap
                              && right + WordsGap > other.dot);
                  });
            if (!isTaken)
                return row;
        }
        return -1;
    }
    void add(double left, double right, double dot, int row)
    {
        m_taken += { left, right, dot, row };
    }

private:
    struct Words
    {
        double left = 0;
        double right = 0;
        double dot = 0;
        int row = 0;
    };
    int m_rows = 0;
    QList<Words> m_taken;
};

/// A lane that has no room for all its words: its dots on one line, those of a period side by side,
/// and above them as many words as fit, the short ones first.
void packCrowded(const LayoutContext &context, Lane &lane)
{
    const double line = context.text.lineHeight(context.sizes.value);
    const QRectF &area = context.plot.area();
    const double dotY = std::max(lane.height / 2, lane.height - CrowdedPad - DotRadius);
    const int rows = int((dotY - DotRadius - CrowdedPad / 2) / line);
    CrowdedWords words(rows);
    QList<Event *> byWidth;
    for (Event &event : lane.events) {
        event.box = QRectF();
        event.wrapped = event.text;
        event.dot = QPointF(dotAt(context, event.place), rows > 0 ? dotY : lane.height / 2);
        byWidth += &event;
    }
    const auto widthOf = [&](const Event *event) {
        return context.text.size(event->text, context.sizes.value).width();
    };
    std::stable_sort(byWidth.begin(), byWidth.end(),
        [&](const Event *a, const Event *b) { return widthOf(a) < widthOf(b); });
    for (Event *event : std::as_const(byWidth)) {
        const double width = widthOf(event);
        const double x = event->dot.x();
        if (width > area.width() * WidestCrowded)
            break;
        const bool isLeft = x - DotRadius + width > area.right() + 1;
        const double left = isLeft ? x + DotRadius - width : x - DotRadius;
        const int row = words.rowFor(left, left + width, x);
        if (row < 0)
            continue;
        words.add(left, left + width, x, row);
        event->box = QRectF(left, dotY - DotRadius - (row + 1) * line, width, line);
    }
    // The dot below words stands at its date; those without step aside.
    QHash<int, int> aside;
    for (const bool isNamed : { true, false }) {
        for (Event &event : lane.events) {
            if (event.box.isNull() != isNamed)
                event.dot.rx() += aside[event.place]++ * DotPitch;
        }
    }
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

/// @return whether its words have room
bool addEvent(const LayoutContext &context, const Event &event, double top, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    Mark mark = pointMark(data, event.place, event.series, event.dot + QPointF(0, top), DotRadius);
    mark.kind = event.kind;
    mark.text = QStringList { data.series()[event.series].name, data.places()[event.place].name,
        event.text, kindName(event.kind, data.language()) }
                    .join(data.language() == Language::English ? u", "_s : u"，"_s);
    sheet.marks += mark;
    sheet.obstacles += mark.rect;
    if (event.box.isNull())
        return false;
    LabelWish wish;
    wish.label.role = Label::Role::Value;
    wish.label.text = event.wrapped;
    wish.label.pixelSize = context.sizes.value;
    wish.label.colour = data.theme().text;
    wish.label.alignment
        = Qt::AlignTop | (event.box.right() < event.dot.x() ? Qt::AlignRight : Qt::AlignLeft);
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    wish.label.rect = event.box.translated(0, top);
    wish.priority = LabelPriority::Value;
    sheet.labels += wish;
    return true;
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
    for (Lane &lane : lanes) {
        const bool isCrowded
            = std::any_of(lane.events.begin(), lane.events.end(), [&](const Event &event) {
                  return event.box.bottom() + LanePad > lane.height + 0.5
                      || event.box.left() < area.left() - context.startWidth;
              });
        if (isCrowded)
            packCrowded(context, lane);
    }

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
        for (const Event &event : lane.events)
            unnamed += addEvent(context, event, top, sheet) ? 0 : 1;
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
