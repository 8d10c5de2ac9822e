// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartframe.h"

#include "views/charts/axislabels.h"
#include "views/charts/chartwords.h"
#include "views/charts/clip.h"
#include "views/charts/families.h"
#include "views/charts/legend.h"
#include "views/charts/markpainter.h"
#include "views/charts/marktext.h"
#include "views/charts/parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double WideMargin = 24;
constexpr double NarrowMargin = 16;
constexpr double MostNameWidth = 0.27;     // of the frame, for names at the end
constexpr double MostStartWidth = 0.2;     // of the frame, for a family's texts at the start
constexpr double MostCategoryWidth = 0.34; // of the frame, for names left of lying bars
constexpr double LeastPlotHeight = 90;
constexpr double LowFrame = 340; // pixels; below it the captions shrink in favour of the plot
constexpr int MostPasses = 4;

QList<LegendEntry> allEntries(
    const ChartData &data, const PlotWish &wish, const QList<int> &series, const QList<Mark> &marks)
{
    QList<LegendEntry> entries = wish.samples;
    for (const LegendWish &own : wish.legend) {
        LegendEntry entry;
        entry.sample.shape = Mark::Shape::Point;
        entry.sample.colour = own.colour;
        entry.text = own.text;
        entries += entry;
    }
    return entries + legendEntries(data, series, marks);
}

/// The width of the widest text, at most a part of the frame; 0 without texts.
double widest(const QStringList &texts, const ChartText &text, int pixelSize, double most)
{
    double width = 0;
    for (const QString &each : texts)
        width = std::max(width, text.size(each, pixelSize).width());
    return std::min(width, most);
}

QString joinedNotes(const QStringList &notes, Language language)
{
    return notes.join(language == Language::English ? u" "_s : QString());
}

} // namespace

/// Paints what lies above the marks: axis line, divider, labels, the keyboard's ring.
class ChartFrame::Overlay final : public QGraphicsItem
{
public:
    explicit Overlay(ChartFrame &frame)
        : QGraphicsItem(&frame)
        , m_frame(frame)
    {
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setCursor(const QRectF &rect)
    {
        m_cursor = rect;
        update();
    }
    QRectF boundingRect() const override { return m_frame.boundingRect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;
    void resize() { prepareGeometryChange(); }

private:
    ChartFrame &m_frame;
    QRectF m_cursor;
};

void ChartFrame::Overlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    const ChartTheme &theme = m_frame.m_theme;
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (!m_frame.m_baseLine.isNull()) {
        painter->setPen(QPen(theme.axis, 1));
        painter->drawLine(m_frame.m_baseLine);
    }
    if (!m_frame.m_divider.isNull()) {
        QPen pen(theme.axis, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 3, 3 });
        painter->setPen(pen);
        painter->drawLine(m_frame.m_divider);
    }
    for (const Mark &sample : m_frame.m_legendSamples)
        paintMark(*painter, sample, theme);
    for (const Label &label : m_frame.m_labels)
        paintLabel(*painter, label, theme, m_frame.m_language);
    if (m_cursor.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(m_cursor.adjusted(-3, -3, 3, 3), 3, 3);
    }
    painter->restore();
}

ChartFrame::ChartFrame(QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_plot(this)
    , m_marks(new MarksItem(this))
    , m_overlay(new Overlay(*this))
{
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::setPivot(const PivotPtr &pivot)
{
    m_pivot = pivot;
}

void ChartFrame::setTheme(const ChartTheme &theme)
{
    m_theme = theme;
}

void ChartFrame::setLanguage(Language language)
{
    m_language = language;
    m_text = ChartText(language);
}

void ChartFrame::setSize(const QSizeF &size)
{
    prepareGeometryChange();
    m_overlay->resize();
    m_size = size;
}

void ChartFrame::setCached(bool isCached)
{
    m_plot.setCached(isCached);
}

void ChartFrame::setTransparent(bool isTransparent)
{
    m_isTransparent = isTransparent;
}

void ChartFrame::setShowsFilters(bool showsFilters)
{
    m_showsFilters = showsFilters;
}

const QList<Mark> &ChartFrame::marks() const
{
    return m_marks->marks();
}

QRectF ChartFrame::content() const
{
    const double margin = m_size.width() >= 700 ? WideMargin : NarrowMargin;
    return QRectF(QPointF(), m_size).adjusted(margin, margin * 0.75, -margin, -margin * 0.75);
}

QRectF ChartFrame::headlineRect() const
{
    for (const Label &label : m_labels) {
        if (label.role == Label::Role::Headline)
            return label.rect;
    }
    return {};
}

void ChartFrame::layOut()
{
    m_sizes = TypeSizes::forWidth(m_size.width());
    m_plot.setTheme(m_theme);
    m_caption = m_pivot ? captionFor(*m_pivot, m_language) : Caption();
    update();
    if (!m_pivot) {
        layOutEmpty({}, chartWord(ChartWord::NothingChosen, m_language));
        return;
    }
    const ChartData data(*m_pivot, m_theme, m_language);
    if (!data.hasNumbers()) {
        layOutEmpty(chartWord(ChartWord::NoNumbers, m_language),
            chartWord(ChartWord::NoNumbersHint, m_language));
        return;
    }
    const ChartFamily *family = chartFamily(m_pivot->exploration.chart);
    if (!family)
        family = chartFamilies().first();
    if (const QString reason = family->whyNot(data); !reason.isEmpty()) {
        layOutEmpty(
            chartWord(ChartWord::CannotShow, m_language).arg(family->name(m_language)), reason);
        return;
    }

    // Notes and names that found no place are known only after a pass; they take room of their own.
    Pass pass;
    for (int i = 0; i < MostPasses; ++i) {
        const Pass next = layOutOnce(data, *family, pass);
        const bool isSettled = next.notes == pass.notes && next.inLegend == pass.inLegend
            && next.legendSize == m_legendSamples.size();
        pass = next;
        if (isSettled)
            break;
    }
    m_marks->setMarks(pass.marks, boundingRect(), m_theme);
}

void ChartFrame::layOutEmpty(const QString &headline, const QString &text)
{
    m_isEmpty = true;
    m_rules.clear();
    m_labels.clear();
    m_legendSamples.clear();
    m_baseLine = m_divider = {};
    m_plotArea = {};
    m_plot.setVisible(false);
    m_marks->setMarks({}, boundingRect(), m_theme);
    m_overlay->setCursor({});
    const QRectF room = content();
    if (m_pivot)
        std::ignore = addHeader(room.width());
    const double width = std::min(room.width(), 460.0);
    const QString head = m_text.wrapped(headline, m_sizes.subtitle, true, width, 2);
    const QString body = m_text.wrapped(text, m_sizes.name, false, width, 4);
    const QSizeF headSize = m_text.size(head, m_sizes.subtitle, true);
    const QSizeF bodySize = m_text.size(body, m_sizes.name);
    double y = room.center().y() - (headSize.height() + bodySize.height()) / 2;
    const auto add = [&](const QString &words, const QSizeF &size, int pixelSize, bool isBold) {
        if (words.isEmpty())
            return;
        Label label;
        label.role = Label::Role::Message;
        label.text = words;
        label.pixelSize = pixelSize;
        label.isBold = isBold;
        label.colour = isBold ? m_theme.text : m_theme.secondary;
        label.rect = QRectF(QPointF(room.center().x() - size.width() / 2, y), size);
        m_labels += label;
        y += size.height() + 6;
    };
    add(head, headSize, m_sizes.subtitle, true);
    add(body, bodySize, m_sizes.name, false);
}

void ChartFrame::addCaption(Label::Role role, const QString &text, int pixelSize, bool isBold,
    const QColor &colour, double y, double width, int maxLines)
{
    Label label;
    label.role = role;
    label.text = role == Label::Role::Headline
        ? m_text.balanced(text, pixelSize, isBold, width, maxLines)
        : m_text.wrapped(text, pixelSize, isBold, width, maxLines);
    label.pixelSize = pixelSize;
    label.isBold = isBold;
    label.colour = colour;
    label.alignment = Qt::AlignLeft | Qt::AlignTop;
    label.rect = QRectF(QPointF(content().left(), y), m_text.size(label.text, pixelSize, isBold));
    m_labels += label;
}

double ChartFrame::addHeader(double contentWidth)
{
    double y = content().top();
    const bool isLow = m_size.height() < LowFrame;
    if (!m_caption.headline.isEmpty()) {
        int size = m_sizes.headline;
        while (size > 18 && m_text.lineCount(m_caption.headline, size, true, contentWidth) > 2)
            size -= 2;
        addCaption(Label::Role::Headline, m_caption.headline, size, true, m_theme.text, y,
            contentWidth, isLow ? 1 : 3);
        y = m_labels.last().rect.bottom() + 4;
    }
    if (!m_caption.subtitle.isEmpty()) {
        addCaption(Label::Role::Subtitle, m_caption.subtitle, m_sizes.subtitle, false,
            m_theme.secondary, y, contentWidth, isLow ? 1 : 2);
        y = m_labels.last().rect.bottom() + 3;
    }
    if (!m_caption.filters.isEmpty() && m_showsFilters && !isLow) {
        addCaption(Label::Role::Filters, m_caption.filters, m_sizes.name, false, m_theme.secondary,
            y, contentWidth, 2);
        y = m_labels.last().rect.bottom() + 3;
    }
    return y;
}

double ChartFrame::addFooter(const QStringList &notes, double contentWidth)
{
    // Laid out from the top to learn the height, then moved down to the bottom edge.
    const qsizetype first = m_labels.size();
    const bool isLow = m_size.height() < LowFrame;
    double y = 0;
    if (!m_caption.sources.isEmpty()) {
        addCaption(Label::Role::Source, m_caption.sources, m_sizes.small, false, m_theme.faint, y,
            contentWidth, isLow ? 1 : 2);
        y = m_labels.last().rect.bottom() + 2;
    }
    QStringList all { m_caption.note };
    all += notes;
    all.removeAll(QString());
    if (!all.isEmpty() && !isLow) {
        addCaption(Label::Role::Note, joinedNotes(all, m_language), m_sizes.small, false,
            m_theme.faint, y, contentWidth, 4);
        y = m_labels.last().rect.bottom() + 2;
    }
    const double top = content().bottom() - y;
    for (qsizetype i = first; i < m_labels.size(); ++i)
        m_labels[i].rect.translate(0, top);
    return top;
}

Scale ChartFrame::scaleFor(const ChartData &data, const PlotWish &wish, QStringList &notes) const
{
    if (wish.scale)
        return *wish.scale;
    if (wish.isPercent)
        return linearScale(std::min(wish.low, 0.0), std::max(wish.high, 1.0), true);
    if (!data.pivot().exploration.logScale || !wish.canBeLog)
        return linearScale(wish.low, wish.high, wish.isZeroBased);

    ValueRange range;
    int leftOut = 0;
    const auto count = [&](double value) {
        if (value > 0)
            range.add(value);
        else if (std::isfinite(value))
            ++leftOut;
    };
    for (const PivotCell &cell : data.pivot().cells) {
        if (cell.state == CellState::Conflict) {
            for (const CellNumber &number : cell.numbers)
                count(number.value);
            continue;
        }
        count(cell.value);
        if (cell.isScenario && cell.low > 0)
            range.add(cell.low);
        if (cell.isScenario && cell.high > 0)
            range.add(cell.high);
    }
    if (range.isEmpty()) {
        notes += chartWord(ChartWord::LogNotUsed, m_language);
        return linearScale(wish.low, wish.high, wish.isZeroBased);
    }
    notes += chartWord(ChartWord::LogScale, m_language);
    if (leftOut > 0)
        notes += chartWord(ChartWord::LogLeftOut, m_language).arg(leftOut);
    if (wish.low > 0 && wish.low <= wish.high) {
        range.add(wish.low);
        range.add(wish.high);
    }
    return logScale(range.low, range.high);
}

ChartFrame::Pass ChartFrame::layOutOnce(
    const ChartData &data, const ChartFamily &family, const Pass &before)
{
    m_isEmpty = false;
    m_labels.clear();
    m_legendSamples.clear();
    m_baseLine = m_divider = {};
    m_overlay->setCursor({});
    const QRectF room = content();
    double top = addHeader(room.width()) + 8;

    Pass pass;
    PlotWish wish = family.wish(data, m_text, m_sizes);
    const Scale scale = scaleFor(data, wish, pass.notes);
    QList<int> inLegend = wish.namesInLegend;
    inLegend += before.inLegend;
    const QList<LegendEntry> entries = allEntries(data, wish, inLegend, before.marks);
    if (!entries.isEmpty()) {
        const LegendLayout legend = layoutLegend(
            entries, QPointF(room.left(), top), room.width(), m_text, m_sizes, m_theme);
        m_labels += legend.labels;
        m_legendSamples = legend.samples;
        top += legend.height + 8;
    }
    const double bottom = addFooter(before.notes, room.width()) - 10;

    const double endWidth
        = widest(wish.textsAtEnd, m_text, m_sizes.name, m_size.width() * MostNameWidth);
    const double startWidth
        = widest(wish.textsAtStart, m_text, m_sizes.name, m_size.width() * MostStartWidth);
    const double endRoom = endWidth > 0 ? LeaderRoom + endWidth : 0;
    const double startRoom = startWidth > 0 ? LeaderRoom + startWidth : 0;
    QList<LabelWish> wishes;
    layOutPlot(data, wish, scale,
        QRectF(QPointF(room.left(), top),
            QPointF(room.right(), std::max(bottom, top + LeastPlotHeight))),
        startRoom, endRoom, wishes);

    const ChartSheet sheet = family.layout({ data, m_plot, m_text, m_sizes, endWidth, startWidth });
    m_rules = sheet.rules;
    m_walksByPosition = wish.walksByPosition;
    pass.notes += sheet.notes;
    pass.marks = wish.hasAxes ? clippedMarks(sheet.marks, m_plotArea) : sheet.marks;
    wishes += sheet.labels;

    QList<QRectF> obstacles = sheet.obstacles;
    for (const Label &label : m_labels)
        obstacles += label.rect;
    const QList<Label> placed
        = placeLabels(wishes, QRectF(QPointF(), m_size).adjusted(4, 2, -4, -2), obstacles);
    m_labels += placed;

    pass.inLegend = before.inLegend;
    for (const int series : std::as_const(wish.namesAtEnd)) {
        const bool isNamed = std::any_of(placed.begin(), placed.end(),
            [&](const Label &label) { return label.series == series; });
        if (!isNamed && !pass.inLegend.contains(series))
            pass.inLegend += series;
    }
    QList<int> nextInLegend = wish.namesInLegend;
    nextInLegend += pass.inLegend;
    pass.legendSize = allEntries(data, wish, nextInLegend, pass.marks).size();
    return pass;
}

void ChartFrame::layOutPlot(const ChartData &data, const PlotWish &wish, const Scale &scale,
    const QRectF &room, double startRoom, double endRoom, QList<LabelWish> &wishes)
{
    const PlaceAxis along = wish.places.value_or(data.placeAxis());
    PlotAxes axes;
    axes.values = scale;
    axes.isHorizontal = wish.isHorizontal;
    axes.hasGrid = wish.hasAxes && wish.hasGrid;
    const double pad = wish.padSteps * along.smallestStep;
    const bool hasPlaces = !along.places.isEmpty();
    axes.firstPlace = (hasPlaces ? along.places.first().at : 0) - pad;
    axes.lastPlace = (hasPlaces ? along.places.last().at : 0) + pad;
    if (wish.ownPlaces) {
        axes.firstPlace = wish.ownPlaces->first;
        axes.lastPlace = wish.ownPlaces->last;
    }
    if (axes.lastPlace <= axes.firstPlace)
        axes.lastPlace = axes.firstPlace + 1;
    // A hidden chart lays nothing out, so it is shown before.
    m_plot.setVisible(wish.hasAxes);
    if (!wish.hasAxes) {
        m_plot.setBare(axes, room);
        m_plotArea = room;
        return;
    }

    const double line = m_text.lineHeight(m_sizes.axis);
    const bool hasDivider
        = wish.hasDivider && data.forecastStart() && !wish.isHorizontal && !wish.ownPlaces;
    const ValueText ticks = tickTexts(data, wish);
    const double span = axes.lastPlace - axes.firstPlace;
    QRectF area = room;
    PlaceTexts places;
    if (wish.isHorizontal) {
        area.adjust(
            startRoom, 2, -wish.roomAbove, -wish.roomUnder - (wish.hasValueTexts ? line + 6 : 0));
        if (wish.hasPlaceTexts)
            places = planPlaces(along, true, area.height() / span,
                m_size.width() * MostCategoryWidth, m_text, m_sizes);
        area.setLeft(area.left() + places.extent + wish.roomBelow);
    } else {
        const double tickRoom
            = wish.hasValueTexts ? tickWidth(ticks, scale, m_text, m_sizes) + 8 : 4;
        area.adjust(tickRoom + startRoom, line / 2, -std::max(endRoom, 4.0), -wish.roomUnder);
        area.setTop(
            std::max(area.top(), room.top() + wish.roomAbove) + (hasDivider ? line + 2 : 0));
        const double most = room.height() * 0.3;
        if (wish.ownPlaces)
            places = planOwnPlaces(*wish.ownPlaces, area.width() / span, most, m_text, m_sizes);
        else if (wish.hasPlaceTexts)
            places = planPlaces(along, false, area.width() / span, most, m_text, m_sizes);
        area.setBottom(area.bottom() - places.extent - wish.roomBelow);
    }
    // Whole pixels keep the grid and the bars' edges sharp.
    area = QRectF(QPointF(std::round(area.left()), std::round(area.top())),
        QPointF(std::round(area.right()), std::round(area.bottom())));
    m_plot.setLayout(axes, area);
    m_plotArea = m_plot.area();

    if (wish.hasValueTexts)
        wishes += tickLabels(ticks, m_plot, m_theme, m_text, m_sizes);
    wishes += placeTextLabels(places, m_plot, wish.roomBelow,
        QRectF(QPointF(), m_size).adjusted(4, 0, -4, 0), m_theme, m_sizes);
    const bool hasZero = scale.low <= 0 && scale.high >= 0;
    if (wish.hasBaseLine && (scale.isLog || hasZero)) {
        const double at = m_plot.mapValue(m_plot.baseValue());
        m_baseLine = wish.isHorizontal ? QLineF(at, m_plotArea.top(), at, m_plotArea.bottom())
                                       : QLineF(m_plotArea.left(), at, m_plotArea.right(), at);
    }
    if (hasDivider)
        addDivider(data, wish.dividesAtLast, room.top(), wishes);
}

void ChartFrame::addDivider(
    const ChartData &data, bool atLast, double top, QList<LabelWish> &wishes)
{
    const int start = *data.forecastStart();
    const double first = data.places()[start].at;
    const double before = data.places()[start - 1].at;
    const double x = m_plot.mapPlace(
        atLast ? before : first - std::min(first - before, data.smallestStep()) / 2);
    m_divider = QLineF(x, top, x, m_plotArea.bottom());

    bool isComputed = false;
    for (int series = 0; series < data.seriesCount(); ++series)
        isComputed |= data.cell(start, series).isScenario;
    LabelWish wish;
    wish.label.role = Label::Role::Divider;
    wish.label.text = chartWord(isComputed ? ChartWord::Scenario : ChartWord::Forecast, m_language);
    wish.label.pixelSize = m_sizes.axis;
    wish.label.colour = m_theme.secondary;
    const QSizeF size = m_text.size(wish.label.text, m_sizes.axis);
    wish.label.rect = QRectF(QPointF(x + 6, top), size);
    wish.otherRects = { QRectF(QPointF(x - 6 - size.width(), top), size) };
    wish.priority = LabelPriority::Name + 5;
    wishes += wish;
}

QString ChartFrame::markText(int mark) const
{
    if (mark < 0 || mark >= marks().size() || !m_pivot)
        return {};
    const Mark &named = marks()[mark];
    return named.text.isEmpty() ? cellSummary(*m_pivot, named.cell(), m_language) : named.text;
}

int ChartFrame::markOf(CellIndex cell) const
{
    for (int i = 0; i < marks().size(); ++i) {
        if (marks()[i].hasCell() && marks()[i].cell() == cell)
            return i;
    }
    return -1;
}

int ChartFrame::seriesAt(const QPointF &point) const
{
    for (const Label &label : m_labels) {
        const bool isName = label.role == Label::Role::Series || label.role == Label::Role::Legend;
        if (isName && label.series >= 0 && label.rect.adjusted(-24, 0, 2, 0).contains(point))
            return label.series;
    }
    return -1;
}

CellIndex ChartFrame::namedAt(const QPointF &point) const
{
    if (!m_pivot || m_isEmpty)
        return NoCell;
    const bool isTransposed = m_pivot->timeAxis() == 1; // the rows are the series
    if (const int series = seriesAt(point); series >= 0)
        return isTransposed ? CellIndex(series, -1) : CellIndex(-1, series);
    const bool isLying = isHorizontal();
    const bool isBeside = isLying ? point.x() < m_plotArea.left() : point.y() > m_plotArea.bottom();
    if (m_pivot->timeAxis() >= 0 || !isBeside || m_plotArea.isEmpty())
        return NoCell;
    for (const Label &label : m_labels) {
        if (label.role != Label::Role::Axis || !label.rect.contains(point))
            continue;
        // Without time the places are the rows, one step apart.
        const double along = isLying ? label.rect.center().y() : label.rect.center().x();
        CellIndex nearest = NoCell;
        double distance = std::numeric_limits<double>::max();
        for (int row = 0; row < m_pivot->rowCount(); ++row) {
            const double away = std::abs(m_plot.mapPlace(row) - along);
            if (away < distance) {
                distance = away;
                nearest = { row, -1 };
            }
        }
        return nearest;
    }
    return NoCell;
}

int ChartFrame::markAt(const QPointF &point) const
{
    constexpr double Reach = 22; // pixels from a point that still count as on it
    int best = -1;
    double bestDistance = Reach;
    for (int i = int(marks().size()) - 1; i >= 0; --i) {
        const Mark &mark = marks()[i];
        if (!mark.hasCell())
            continue;
        switch (mark.shape) {
        case Mark::Shape::Bar:
            // A thin bar is still easy to hit.
            if (best < 0 && mark.rect.adjusted(-1, -1, 1, 1).contains(point))
                return i;
            break;
        case Mark::Shape::Arc:
            if (arcPolygon(mark).containsPoint(point, Qt::OddEvenFill))
                return i;
            break;
        case Mark::Shape::Point: {
            const double distance = std::hypot(
                mark.rect.center().x() - point.x(), mark.rect.center().y() - point.y());
            if (distance < bestDistance) {
                best = i;
                bestDistance = distance;
            }
            break;
        }
        default:
            break;
        }
    }
    if (best >= 0 && bestDistance < 8)
        return best;
    // Inside an area the nearest of its own numbers counts.
    for (const Mark &area : marks()) {
        if (area.shape != Mark::Shape::Area || area.isBand
            || !area.points.containsPoint(point, Qt::OddEvenFill))
            continue;
        double nearest = 1e9;
        for (int i = 0; i < marks().size(); ++i) {
            const Mark &mark = marks()[i];
            const double distance = std::abs(mark.rect.center().x() - point.x());
            if (mark.shape == Mark::Shape::Point && mark.series == area.series
                && distance < nearest) {
                best = i;
                nearest = distance;
            }
        }
    }
    return best;
}

void ChartFrame::setHovered(CellIndex cell)
{
    m_marks->setHovered(cell);
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
    if (m_isEmpty || m_rules.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(m_theme.grid, 1));
    painter->drawLines(m_rules);
}

} // namespace sextant
