// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/legend.h"

#include "views/charts/chartwords.h"
#include "views/charts/dotshapes.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace sextant {

namespace {

constexpr double SampleWidth = 18;
constexpr double SampleHeight = 11;
constexpr double SampleGap = 6;
constexpr double EntryGap = 18;
constexpr double RowGap = 3;
constexpr double WidestEntry = 0.6; // of the legend

bool isDrawnAsLine(const QList<Mark> &marks)
{
    return !marks.isEmpty() && std::all_of(marks.begin(), marks.end(), [](const Mark &mark) {
        return mark.isGuide || mark.shape == Mark::Shape::Line || mark.shape == Mark::Shape::Point
            || mark.isBand || mark.shape == Mark::Shape::Whisker;
    });
}

/// Beside bars, a series of lines.
bool isLine(const QList<Mark> &marks, int series)
{
    return std::any_of(marks.begin(), marks.end(), [&](const Mark &mark) {
        return mark.series == series && mark.shape == Mark::Shape::Line && !mark.isGuide;
    });
}

/// Nothing but dots, beside lines that only lead the eye.
bool isDrawnAsDots(const QList<Mark> &marks)
{
    return !marks.isEmpty() && std::all_of(marks.begin(), marks.end(), [](const Mark &mark) {
        return mark.shape == Mark::Shape::Point || mark.isGuide
            || mark.shape == Mark::Shape::Whisker;
    });
}

/// What the swatch of a mark's kind is drawn as.
Mark sampleOf(Kind kind, Mark::Shape shape, const QColor &colour)
{
    Mark mark;
    mark.shape = shape;
    mark.kind = kind;
    mark.colour = colour;
    return mark;
}

void moveTo(Mark &mark, const QRectF &rect)
{
    mark.rect = rect;
    const double y = rect.center().y();
    switch (mark.shape) {
    case Mark::Shape::Line:
        mark.points = { QPointF(rect.left(), y), QPointF(rect.right(), y) };
        break;
    case Mark::Shape::Point:
        mark.rect = QRectF(rect.center().x() - 4.5, y - 4.5, 9, 9);
        break;
    case Mark::Shape::Whisker:
        mark.rect = QRectF(rect.left(), y - 3.5, rect.width(), 7);
        break;
    default:
        break;
    }
}

/// The entries without the last `hidden` of the named series.
QList<LegendEntry> withoutLast(const QList<LegendEntry> &entries, int hidden, Language language)
{
    const auto stays = [](const LegendEntry &entry) { return entry.isKind || entry.series < 0; };
    auto left = std::ranges::count_if(entries, std::not_fn(stays)) - hidden;
    LegendEntry more;
    more.hasSample = false;
    more.count = 0;
    QList<LegendEntry> kept;
    qsizetype end = 0; // of what stands before the kinds
    for (const LegendEntry &entry : entries) {
        const bool isOthers = entry.series < 0 && !entry.isKind && entry.count > 1;
        if (isOthers || (!stays(entry) && left-- <= 0)) {
            more.count += entry.count;
            continue;
        }
        kept += entry;
        end = entry.isKind ? end : kept.size();
    }
    more.text = chartWord(ChartWord::More, language).arg(more.count);
    kept.insert(end, more);
    return kept;
}

/// The shape of the dots of an entry of the legend.
quint8 dotAt(qsizetype entry)
{
    return quint8(entry % DotShapeCount);
}

} // namespace

bool shapeDots(QList<Mark> &marks, const QList<int> &series)
{
    if (series.size() < 2 || !isDrawnAsDots(marks))
        return false;
    bool isUsed = false;
    for (Mark &mark : marks) {
        const qsizetype entry = series.indexOf(mark.series);
        if (mark.shape != Mark::Shape::Point || entry < 0)
            continue;
        mark.dot = dotAt(entry);
        isUsed |= mark.dot > 0;
    }
    return isUsed;
}

QList<LegendEntry> legendEntries(
    const ChartData &data, const QList<int> &series, const QList<Mark> &marks)
{
    QList<LegendEntry> entries;
    const Mark::Shape shape = isDrawnAsDots(marks) ? Mark::Shape::Point
        : isDrawnAsLine(marks)                     ? Mark::Shape::Line
                                                   : Mark::Shape::Bar;
    for (const int index : series) {
        LegendEntry entry;
        entry.sample = sampleOf(Kind::Actual, isLine(marks, index) ? Mark::Shape::Line : shape,
            data.series()[index].colour);
        entry.text = data.series()[index].name;
        entry.series = index;
        if (shape == Mark::Shape::Point && series.size() > 1)
            entry.sample.dot = dotAt(series.indexOf(index));
        entries += entry;
    }
    if (!series.isEmpty() && !namedSeries(data).others.isEmpty()) {
        LegendEntry entry;
        entry.sample = sampleOf(Kind::Actual, shape, data.theme().other);
        entry.text = othersText(data);
        entry.count = namedSeries(data).others.size();
        entries += entry;
    }

    Kinds kinds;
    bool hasConflict = false;
    bool hasRange = false;
    bool hasLink = false;
    bool hasPartial = false;
    for (const Mark &mark : marks) {
        if (mark.isGuide)
            continue;
        hasPartial |= mark.isPartial && mark.shape == Mark::Shape::Bar;
        hasConflict |= mark.isConflict;
        hasRange |= mark.shape == Mark::Shape::Whisker;
        hasLink |= mark.isLink;
        if (mark.isBand || mark.isGuide || mark.shape == Mark::Shape::Whisker || mark.isConflict)
            continue;
        if (mark.shape == Mark::Shape::Point && mark.isQuiet)
            continue;
        kinds |= mark.kind;
    }
    const QColor neutral = data.theme().secondary;
    if (kinds && kinds != Kinds(Kind::Actual)) {
        for (const Kind kind : AllKinds) {
            if (kinds.testFlag(kind))
                entries += LegendEntry { sampleOf(kind, shape, neutral),
                    kindName(kind, data.language()), -1, true };
        }
    }
    if (hasPartial) {
        Mark torn = sampleOf(Kind::Actual, Mark::Shape::Bar, neutral);
        torn.isPartial = true;
        torn.isLying = true;
        torn.value = 1;
        entries
            += LegendEntry { torn, chartWord(ChartWord::PartialSum, data.language()), -1, true };
    }
    if (hasConflict) {
        Mark dot = sampleOf(Kind::Actual, Mark::Shape::Bar, neutral);
        dot.shape = Mark::Shape::Point;
        dot.isConflict = true;
        entries
            += LegendEntry { dot, chartWord(ChartWord::SeveralNumbers, data.language()), -1, true };
    }
    if (hasLink) {
        Mark link = sampleOf(Kind::Forecast, Mark::Shape::Line, neutral);
        link.isLink = true;
        entries += LegendEntry { link, chartWord(ChartWord::NoFiguresBetween, data.language()), -1,
            true };
    }
    if (hasRange) {
        Mark whisker = sampleOf(Kind::Actual, Mark::Shape::Bar, neutral);
        whisker.shape = Mark::Shape::Whisker;
        entries += LegendEntry { whisker, chartWord(ChartWord::PublishedRange, data.language()), -1,
            true };
    }
    return entries;
}

LegendLayout layoutLegend(const QList<LegendEntry> &entries, const QPointF &topLeft, double width,
    const ChartText &text, const TypeSizes &sizes, const ChartTheme &theme)
{
    LegendLayout legend;
    const double line = text.lineHeight(sizes.name);
    double x = topLeft.x();
    double y = topLeft.y();
    const double right = topLeft.x() + width;
    bool wasKind = false;
    for (const LegendEntry &entry : entries) {
        const QString name = text.wrapped(entry.text, sizes.name, false, width * WidestEntry, 1);
        const double nameWidth = text.size(name, sizes.name).width();
        const bool isFirstKind = entry.isKind && !wasKind && x > topLeft.x();
        wasKind = entry.isKind;
        if (isFirstKind || (x > topLeft.x() && x + SampleWidth + SampleGap + nameWidth > right)) {
            x = topLeft.x();
            y += line + RowGap;
        }
        if (!entry.isKind)
            legend.seriesRows = 1 + int(std::lround((y - topLeft.y()) / (line + RowGap)));
        if (entry.hasSample) {
            Mark sample = entry.sample;
            moveTo(sample, QRectF(x, y + (line - SampleHeight) / 2, SampleWidth, SampleHeight));
            legend.samples += sample;
        }
        const double sampleRoom = entry.hasSample ? SampleWidth + SampleGap : 0;
        Label label;
        label.role = Label::Role::Legend;
        label.text = name;
        label.pixelSize = sizes.name;
        label.colour = theme.secondary;
        label.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        label.series = entry.series;
        label.rect = QRectF(x + sampleRoom, y, nameWidth, line);
        legend.labels += label;
        x = label.rect.right() + EntryGap;
        legend.height = y + line - topLeft.y();
    }
    return legend;
}

QList<LegendEntry> foldedLegend(const QList<LegendEntry> &entries, int mostRows, double width,
    const ChartText &text, const TypeSizes &sizes)
{
    const auto named = std::ranges::count_if(
        entries, [](const LegendEntry &entry) { return entry.series >= 0 && !entry.isKind; });
    QList<LegendEntry> folded = entries;
    for (int hidden = 1; hidden < named; ++hidden) {
        const LegendLayout legend
            = layoutLegend(folded, {}, width, text, sizes, ChartTheme::light());
        if (legend.seriesRows <= mostRows)
            break;
        folded = withoutLast(entries, hidden, text.language());
    }
    return folded;
}

} // namespace sextant
