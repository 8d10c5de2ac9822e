// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/scatter.h"

#include "views/charts/chartwords.h"
#include "views/charts/cloud.h"
#include "views/charts/markpainter.h"
#include "views/charts/parts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double DotRadius = 4.5;
constexpr double ManyRadius = 3;       // where there are many points
constexpr qsizetype Many = 300;        // points
constexpr qsizetype MostNamed = 60;    // points or trails whose names are tried
constexpr qsizetype MostSpoken = 1000; // points whose accessible name says both numbers
constexpr double LargestPart = 0.055;  // radius of the largest bubble, of the plot's shorter side
constexpr double LeastBubble = 2;      // radius in pixels
constexpr double TrailStep = 4;        // pixels between the obstacles along a trail

LabelWish besideWish(const LayoutContext &context, const Mark &mark, const QString &text)
{
    LabelWish wish;
    wish.label.role = Label::Role::Series;
    wish.label.text = context.text.wrapped(text, context.sizes.value, false, 150, 2);
    wish.label.pixelSize = context.sizes.value;
    wish.label.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    wish.label.colour = nameColour(mark.colour, context.data.theme());
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    const QSizeF size = context.text.size(wish.label.text, context.sizes.value);
    const QPointF middle = mark.rect.center();
    const double reach = mark.rect.width() / 2 + 3;
    const auto at
        = [&](double x, double y) { return QRectF(QPointF(middle.x() + x, middle.y() + y), size); };
    const double up = -size.height() / 2;
    wish.label.rect = at(reach, up);
    wish.otherRects
        = { at(-reach - size.width(), up), at(-size.width() / 2, -reach - size.height()),
              at(-size.width() / 2, reach), at(reach * 0.7, -reach * 0.7 - size.height()),
              at(-reach * 0.7 - size.width(), -reach * 0.7 - size.height()),
              at(reach * 0.7, reach * 0.7), at(-reach * 0.7 - size.width(), reach * 0.7) };
    // Farther out with a leader, where it is crowded.
    for (const double ring : { 22.0, 40.0 }) {
        wish.otherRects += at(ring, -ring - size.height());
        wish.otherRects += at(-ring - size.width(), -ring - size.height());
        wish.otherRects += at(ring, ring);
        wish.otherRects += at(-ring - size.width(), ring);
    }
    wish.leaderTo = middle;
    wish.leaderGap = mark.rect.width() / 2 + 1;
    wish.priority = LabelPriority::Name;
    return wish;
}

QString spokenText(const ChartData &data, const Cloud &cloud, const Cloud::Point &point)
{
    const Pivot &pivot = data.wholePivot();
    const Language language = data.language();
    const auto part = [&](int column, double value) -> QString {
        return pivot.columns.text(column, language) + u" "_s
            + data.format().withUnit(value, columnUnit(data, column));
    };
    QStringList parts { pivot.rows.text(point.row, language), part(cloud.x, point.x),
        part(cloud.y, point.y) };
    if (cloud.size >= 0)
        parts += part(cloud.size, point.size);
    parts += kindName(point.kind, language);
    return parts.join(language == Language::English ? u", "_s : u"，"_s);
}

/// Draws the parts of a scatter one after the other.
class Drawer
{
public:
    Drawer(const LayoutContext &context, bool hasSize)
        : m_context(context)
        , m_data(context.data)
        , m_cloud(m_data, hasSize)
        , m_x(m_data, m_cloud, true)
        , m_bySize(m_cloud.groupsBySize())
        , m_colours(m_cloud.colours(m_data, m_bySize))
        , m_dots(m_cloud.dots(m_data.theme(), m_bySize, m_colours))
    {
    }

    ChartSheet draw();

private:
    [[nodiscard]] QPointF at(const Cloud::Point &point) const
    {
        return m_context.plot.map(m_x.at(point.x), point.y);
    }
    [[nodiscard]] double radiusOf(const Cloud::Point &point) const;
    void addTicks();
    void addTitles();
    void addDiagonal();
    void addTrails();
    void addObstacles(const QLineF &line);
    void addPoints();
    void addNames();

    const LayoutContext &m_context;
    const ChartData &m_data;
    Cloud m_cloud;
    Ruler m_x;
    QList<int> m_bySize;
    QList<QColor> m_colours;
    QList<quint8> m_dots;
    QList<qsizetype> m_lastOfGroup; ///< index of a mark; -1 without
    QList<qsizetype> m_firstOfGroup;
    double m_largest = 0;
    ChartSheet m_sheet;
};

double Drawer::radiusOf(const Cloud::Point &point) const
{
    if (m_cloud.size < 0)
        return m_cloud.points.size() > Many ? ManyRadius : DotRadius;
    const QRectF &area = m_context.plot.area();
    const double most = LargestPart * std::min(area.width(), area.height());
    return std::max(LeastBubble, most * std::sqrt(point.size / std::max(m_largest, 1e-300)));
}

void Drawer::addTicks()
{
    const QRectF &area = m_context.plot.area();
    const auto tick = [&](const QString &text, const QPointF &at, bool isX) {
        LabelWish wish;
        wish.label.role = Label::Role::Axis;
        wish.label.text = text;
        wish.label.pixelSize = m_context.sizes.axis;
        wish.label.colour = m_data.theme().secondary;
        const QSizeF size = m_context.text.size(text, m_context.sizes.axis);
        wish.label.rect = isX
            ? QRectF(QPointF(at.x() - size.width() / 2, area.bottom() + 6), size)
            : QRectF(QPointF(area.left() - 8 - size.width(), at.y() - size.height() / 2), size);
        wish.priority = 1e6;
        m_sheet.labels += wish;
    };
    for (int i = 0; i < m_x.scale.ticks.size(); ++i) {
        const double x = m_context.plot.mapPlace(m_x.at(m_x.scale.ticks[i]));
        tick(m_x.texts[i], QPointF(x, 0), true);
        m_sheet.rules += QLineF(x, area.top(), x, area.bottom());
    }
    const Ruler y(m_data, m_cloud, false);
    for (int i = 0; i < y.scale.ticks.size(); ++i)
        tick(y.texts[i], QPointF(0, m_context.plot.mapValue(y.scale.ticks[i])), false);
}

void Drawer::addTitles()
{
    const QRectF &area = m_context.plot.area();
    const auto title = [&](const QString &text, bool isX) {
        LabelWish wish;
        wish.label.role = Label::Role::Axis;
        wish.label.pixelSize = m_context.sizes.axis;
        wish.label.isBold = true;
        wish.label.colour = m_data.theme().secondary;
        wish.label.text = m_context.text.wrapped(text, m_context.sizes.axis, true, area.width(), 1);
        const QSizeF size = m_context.text.size(wish.label.text, m_context.sizes.axis, true);
        wish.label.rect = isX
            ? QRectF(QPointF(area.right() - size.width(),
                         area.bottom() + 8 + m_context.text.lineHeight(m_context.sizes.axis)),
                size)
            : QRectF(QPointF(area.left(), area.top() - size.height() - 6), size);
        wish.priority = 1e6 + 1;
        m_sheet.labels += wish;
    };
    title(columnTitle(m_data, m_cloud.x) + u" →"_s, true);
    title(u"↑ "_s + columnTitle(m_data, m_cloud.y), false);
}

/// Where x and y are equal, if they are the same thing at two times.
void Drawer::addDiagonal()
{
    if (!m_cloud.isOverTime)
        return;
    const Scale &y = m_context.plot.axes().values;
    const double low = std::max(m_x.scale.low, y.low);
    const double high = std::min(m_x.scale.high, y.high);
    if (low >= high)
        return;
    m_sheet.rules
        += QLineF(m_context.plot.map(m_x.at(low), low), m_context.plot.map(m_x.at(high), high));
}

void Drawer::addTrails()
{
    const QList<QList<Cloud::Point>> trails = m_cloud.trails(m_data);
    for (int group = 0; group < trails.size(); ++group) {
        const QList<Cloud::Point> &trail = trails[group];
        for (qsizetype i = 1; i < trail.size(); ++i) {
            Mark line;
            line.shape = Mark::Shape::Line;
            line.series = group;
            line.colour = m_colours[group];
            line.kind = std::max(trail[i - 1].kind, trail[i].kind);
            line.isMinor = m_colours[group] == m_data.theme().other;
            line.text = m_cloud.groupName(group, m_data.language());
            line.points = { at(trail[i - 1]), at(trail[i]) };
            m_sheet.marks += line;
            addObstacles(QLineF(line.points.first(), line.points.last()));
        }
    }
}

/// No name across a trail, as long as there are few.
void Drawer::addObstacles(const QLineF &line)
{
    if (m_cloud.points.size() > MostNamed)
        return;
    const int count = int(line.length() / TrailStep);
    for (int i = 1; i < count; ++i) {
        const QPointF middle = line.pointAt(double(i) / count);
        m_sheet.obstacles += QRectF(middle - QPointF(1, 1), QSizeF(2, 2));
    }
}

void Drawer::addPoints()
{
    QList<const Cloud::Point *> order;
    order.reserve(m_cloud.points.size());
    for (const Cloud::Point &point : std::as_const(m_cloud.points))
        order += &point;
    // Small ones in front of large ones, hues in front of grey.
    QList<bool> isGrey;
    isGrey.reserve(m_colours.size());
    for (const QColor &colour : std::as_const(m_colours))
        isGrey += colour == m_data.theme().other;
    std::stable_sort(order.begin(), order.end(), [&](const auto *a, const auto *b) {
        return a->size != b->size ? a->size > b->size : isGrey[a->group] && !isGrey[b->group];
    });
    m_lastOfGroup.fill(-1, m_cloud.groups.size());
    m_firstOfGroup.fill(-1, m_cloud.groups.size());
    m_sheet.marks.reserve(m_sheet.marks.size() + order.size());
    const bool isSpoken = m_cloud.points.size() <= MostSpoken;
    for (const Cloud::Point *point : std::as_const(order)) {
        const double radius = radiusOf(*point);
        const QPointF middle = at(*point);
        Mark mark;
        mark.shape = Mark::Shape::Point;
        mark.row = point->row;
        mark.column = m_cloud.y;
        mark.place = point->row;
        mark.series = point->group;
        mark.kind = point->kind;
        mark.colour = m_colours[point->group];
        mark.dot = m_dots[point->group];
        mark.value = point->y;
        mark.rect = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
        if (isSpoken)
            mark.text = spokenText(m_data, m_cloud, *point);
        m_sheet.marks += mark;
        if (m_cloud.points.size() <= Many)
            m_sheet.obstacles += mark.rect.adjusted(1, 1, -1, -1);
        // Rows come in the order of time.
        qsizetype &last = m_lastOfGroup[point->group];
        if (last < 0 || m_sheet.marks[last].row < mark.row)
            last = m_sheet.marks.size() - 1;
        qsizetype &first = m_firstOfGroup[point->group];
        if (first < 0 || m_sheet.marks[first].row > mark.row)
            first = m_sheet.marks.size() - 1;
    }
}

void Drawer::addNames()
{
    const Pivot &pivot = m_data.wholePivot();
    const auto periodName = [&](const Mark &mark) {
        for (const AxisMember &member : pivot.rows.labels[mark.row]) {
            if (member.dimension == u"period")
                return member.names.in(m_data.language());
        }
        return QString();
    };
    for (const int group : m_bySize.mid(0, MostNamed)) {
        const QString name = m_cloud.groupName(group, m_data.language());
        if (m_lastOfGroup[group] < 0)
            continue;
        const Mark last = m_sheet.marks[m_lastOfGroup[group]];
        if (!m_cloud.hasTrails) {
            m_sheet.labels += besideWish(m_context, last, name);
            continue;
        }
        const Mark first = m_sheet.marks[m_firstOfGroup[group]];
        const QString end = periodName(last);
        m_sheet.labels += besideWish(m_context, last, name.isEmpty() ? end : name + u" "_s + end);
        if (first.row == last.row)
            continue;
        LabelWish start = besideWish(m_context, first, periodName(first));
        start.priority = LabelPriority::Value;
        m_sheet.labels += start;
    }
}

ChartSheet Drawer::draw()
{
    for (const Cloud::Point &point : std::as_const(m_cloud.points))
        m_largest = std::max(m_largest, point.size);
    addTicks();
    addTitles();
    addDiagonal();
    if (m_cloud.hasTrails)
        addTrails();
    addPoints();
    addNames();
    const Language language = m_data.language();
    if (m_cloud.isOverTime)
        m_sheet.notes += chartWord(ChartWord::DiagonalIsEqual, language);
    if (m_cloud.leftOut > 0)
        m_sheet.notes += chartWord(ChartWord::PointsLeftOut, language).arg(m_cloud.leftOut);
    return m_sheet;
}

} // namespace

QString whyNoScatter(const ChartData &data, bool hasSize)
{
    return Cloud(data, hasSize).points.isEmpty() ? chartWord(
               hasSize ? ChartWord::NeedsThreeColumns : ChartWord::NeedsTwoColumns, data.language())
                                                 : QString();
}

PlotWish scatterWish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes, bool hasSize)
{
    const Cloud cloud(data, hasSize);
    const Ruler x(data, cloud, true);
    const Ruler y(data, cloud, false);
    PlotWish wish;
    wish.scale = y.scale;
    wish.hasPlaceTexts = wish.hasValueTexts = wish.hasDivider = wish.hasBaseLine = false;
    wish.walksByPosition = true;
    wish.padSteps = 0;
    PlaceAxis axis;
    for (const double end : { x.scale.low, x.scale.high }) {
        ChartPlace place;
        place.at = x.at(end);
        axis.places += place;
    }
    wish.places = axis;
    wish.textsAtStart = y.texts;
    wish.roomAbove = text.lineHeight(sizes.axis) + 8;
    wish.roomUnder = 2 * text.lineHeight(sizes.axis) + 10;
    if (hasSize) {
        double largest = 0;
        for (const Cloud::Point &point : cloud.points)
            largest = std::max(largest, point.size);
        wish.legend += LegendWish { data.theme().secondary,
            chartWord(ChartWord::AreaIs, data.language())
                .arg(data.wholePivot().columns.text(cloud.size, data.language()),
                    data.format().withUnit(largest, columnUnit(data, cloud.size))) };
    }
    return wish;
}

ChartSheet scatterLayout(const LayoutContext &context, bool hasSize)
{
    return Drawer(context, hasSize).draw();
}

} // namespace sextant
