// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartframe.h"

#include "views/charts/breaklabels.h"
#include "views/charts/chartbrand.h"
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
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double LogoSpace = 16;       // between the logo and texts beside it
constexpr double MostNameWidth = 0.27; // of the frame, for names at the end
constexpr double MostStartWidth = 0.2; // of the frame, for a family's texts at the start
constexpr double LeastPlotHeight = 90;
constexpr double LowFrame = 340; // pixels; below it the captions shrink in favour of the plot
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
    painter->setPen(QPen(theme.axis, 1));
    for (const QLineF &line : std::as_const(m_frame.m_baseLines)) {
        if (!line.isNull())
            painter->drawLine(line);
    }
    for (const QLineF &divider : std::as_const(m_frame.m_dividers)) {
        if (divider.isNull())
            continue;
        QPen pen(theme.axis, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 3, 3 });
        painter->setPen(pen);
        painter->drawLine(divider);
    }
    for (const ChartStroke &stroke : std::as_const(m_frame.m_strokes)) {
        if (!stroke.isBehind())
            paintStroke(*painter, stroke, theme);
    }
    for (const Mark &sample : m_frame.m_legendSamples)
        paintMark(*painter, sample, theme);
    for (const Label &label : m_frame.m_labels)
        paintLabel(*painter, label, theme, m_frame.m_text);
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

void ChartFrame::setSoWhat(const QString &soWhat)
{
    m_soWhat = soWhat;
}

const QList<Mark> &ChartFrame::marks() const
{
    return m_marks->marks();
}

QRectF ChartFrame::content() const
{
    const ChartMargins margins = marginsFor(m_theme.brand.get(), m_size.width());
    return QRectF(QPointF(), m_size)
        .adjusted(margins.sides, margins.top, -margins.sides, -margins.bottom);
}

double ChartFrame::widthBeside(Qt::Corner corner) const
{
    const QRectF logo = logoRect(m_theme.brand.get(), m_size);
    const bool isThere = !logo.isEmpty() && m_theme.brand->logo->corner == corner;
    return content().width() - (isThere ? logo.width() + LogoSpace : 0);
}

double ChartFrame::heightFor(Qt::Corner corner) const
{
    const QRectF logo = logoRect(m_theme.brand.get(), m_size);
    return !logo.isEmpty() && m_theme.brand->logo->corner == corner ? logo.height() + 8 : 0;
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
    ChartData data(*m_pivot, m_theme, m_language);
    if (m_shared && m_shared->writtenLike && m_shared->writtenLike != m_pivot)
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
        layOutMultiples(SmallMultiples(*m_pivot, m_theme, m_language, *family), *family);
        return;
    }
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

void ChartFrame::layOutMultiples(const SmallMultiples &multiples, const ChartFamily &family)
{
    if (!multiples.whyNot().isEmpty()) {
        layOutEmpty(chartWord(ChartWord::CannotShow, m_language).arg(family.name(m_language)),
            multiples.whyNot());
        return;
    }
    Pass pass;
    for (int i = 0; i < MostPasses; ++i) {
        const Pass next = layOutMultiplesOnce(multiples, pass);
        const bool isSettled
            = next.notes == pass.notes && next.legendSize == m_legendSamples.size();
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
    m_strokes.clear();
    m_labels.clear();
    m_legendSamples.clear();
    m_baseLines.clear();
    m_dividers.clear();
    hideSmallPlots();
    m_plotArea = {};
    m_periodAxis = {};
    m_valueScale.reset();
    m_plot.setVisible(false);
    m_marks->setMarks({}, boundingRect(), m_theme);
    m_overlay->setCursor({});
    const QRectF room = content();
    if (m_pivot)
        std::ignore = addHeader();
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

double ChartFrame::addHeader()
{
    const double contentWidth = widthBeside(Qt::TopRightCorner);
    double y = content().top() + heightFor(Qt::TopLeftCorner);
    const bool isLow = m_size.height() < LowFrame;
    if (!m_caption.headline.isEmpty()) {
        int size = m_sizes.headline;
        while (size > 18 && m_text.lineCount(m_caption.headline, size, true, contentWidth) > 2)
            size -= 2;
        addCaption(Label::Role::Headline, m_caption.headline, size, true, m_theme.text, y,
            contentWidth, isLow ? 1 : 3);
        y = m_labels.last().rect.bottom() + 4;
    }
    if (!m_soWhat.isEmpty()) {
        addCaption(Label::Role::SoWhat, m_soWhat, m_sizes.subtitle + 1, false, m_theme.text, y,
            contentWidth, isLow ? 1 : 4);
        y = m_labels.last().rect.bottom() + 6;
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
    if (m_theme.brand) {
        const QRectF logo = logoRect(m_theme.brand.get(), m_size);
        if (!logo.isEmpty() && m_theme.brand->logo->corner == Qt::TopRightCorner)
            y = std::max(y, logo.bottom());
    }
    return y;
}

double ChartFrame::addFooter(const QStringList &notes)
{
    const double contentWidth = widthBeside(Qt::BottomRightCorner);
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
    const double top = content().bottom() - heightFor(Qt::BottomLeftCorner) - y;
    for (qsizetype i = first; i < m_labels.size(); ++i)
        m_labels[i].rect.translate(0, top);
    const double logoTop = content().bottom() - heightFor(Qt::BottomRightCorner);
    return std::min(top, logoTop);
}

double ChartFrame::addLegend(const QList<LegendEntry> &entries, double top)
{
    if (entries.isEmpty())
        return 0;
    const QRectF room = content();
    const LegendLayout legend
        = layoutLegend(entries, QPointF(room.left(), top), room.width(), m_text, m_sizes, m_theme);
    m_labels += legend.labels;
    m_legendSamples = legend.samples;
    return legend.height + 8;
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

QList<ChartFrame::NameLabel> ChartFrame::nameLabels() const
{
    QList<NameLabel> names;
    for (int i = 0; i < int(m_labels.size()); ++i) {
        const Label::Role role = m_labels[i].role;
        const bool canBeName = role == Label::Role::Series || role == Label::Role::Legend
            || role == Label::Role::Axis;
        const CellIndex cell = canBeName ? namedAt(m_labels[i].rect.center()) : NoCell;
        if (cell != NoCell)
            names += { i, cell };
    }
    return names;
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

int ChartFrame::totalAt(const QPointF &point) const
{
    for (int i = int(marks().size()) - 1; i >= 0; --i) {
        const Mark &mark = marks()[i];
        if (mark.hasCell() || mark.text.isEmpty())
            continue;
        const bool isHit = mark.shape == Mark::Shape::Bar
            ? mark.rect.adjusted(-1, -1, 1, 1).contains(point)
            : mark.shape == Mark::Shape::Arc
                && arcPolygon(mark).containsPoint(point, Qt::OddEvenFill);
        if (isHit)
            return i;
    }
    return -1;
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
