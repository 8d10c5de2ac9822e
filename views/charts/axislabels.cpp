// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axislabels.h"

#include "views/charts/chartwords.h"
#include "views/charts/words.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double Gap = 6;           // beside the plot
constexpr double GapBelow = 10;     // below the plot: clear of the lowest tick at its left
constexpr double NeighbourGap = 10; // between names: less reads as one name
constexpr int MostLines = 3;
constexpr double NarrowestName = 44;

class Planner
{
public:
    Planner(const PlaceAxis &axis, double pixelsPerPlace, const ChartText &text, int pixelSize)
        : m_axis(axis)
        , m_scale(pixelsPerPlace)
        , m_text(text)
        , m_size(pixelSize)
    {
    }

    PlaceTexts periods() const;
    PlaceTexts parts() const;
    PlaceTexts categories(double most) const;
    PlaceTexts lying(double most) const;

private:
    PlaceText entry(double at, const QString &text, int row = 0) const
    {
        return { at, text, m_text.size(text, m_size), row, at };
    }
    bool fits(const QList<PlaceText> &texts) const;
    double longestWord() const;

    const PlaceAxis &m_axis;
    double m_scale;
    const ChartText &m_text;
    int m_size;
};

bool Planner::fits(const QList<PlaceText> &texts) const
{
    for (qsizetype i = 1; i < texts.size(); ++i) {
        const double distance = (texts[i].at - texts[i - 1].at) * m_scale;
        if (distance < (texts[i].size.width() + texts[i - 1].size.width()) / 2 + NeighbourGap)
            return false;
    }
    return true;
}

PlaceTexts Planner::periods() const
{
    // With the mark of a forecast where there is room for it, else without.
    for (const bool withSuffix : { true, false }) {
        PlaceTexts result;
        for (const ChartPlace &place : m_axis.places) {
            QString text = place.name;
            if (withSuffix && place.isForecast)
                text += chartWord(ChartWord::ForecastSuffix, m_text.language());
            result.texts += entry(place.at, text);
        }
        result.extent = GapBelow + m_text.lineHeight(m_size);
        if (!withSuffix || fits(result.texts))
            return result;
    }
    return {};
}

PlaceTexts Planner::parts() const
{
    PlaceTexts result;
    for (const ChartPlace &place : m_axis.places)
        result.texts += entry(place.at, place.name);
    result.extent = GapBelow + m_text.lineHeight(m_size);
    const Grain grain = m_axis.places.first().period.grain();
    const bool isUniform = std::all_of(m_axis.places.begin(), m_axis.places.end(),
        [&](const ChartPlace &place) { return place.period.grain() == grain; });
    // Under few periods each one's whole name fits; years among quarters have no parts to name.
    if (fits(result.texts) || !isUniform || m_axis.usualStep > m_axis.smallestStep * 1.5)
        return result;
    result.texts.clear();
    QList<PlaceText> years;
    for (qsizetype i = 0; i < m_axis.places.size(); ++i) {
        const ChartPlace &place = m_axis.places[i];
        const Period &period = place.period;
        const QString part = period.grain() == Grain::Quarter ? u"Q%1"_s.arg(period.part())
            : period.grain() == Grain::Half                   ? u"H%1"_s.arg(period.part())
                                                              : QString::number(period.part());
        result.texts += entry(place.at, part);
        // A year stands under the middle of its own places.
        qsizetype last = i;
        while (last + 1 < m_axis.places.size()
            && m_axis.places[last + 1].period.year() == period.year())
            ++last;
        if (i == 0 || m_axis.places[i - 1].period.year() != period.year()) {
            const QString year
                = (period.isFiscal() ? u"FY"_s : QString()) + QString::number(period.year());
            years += entry((place.at + m_axis.places[last].at) / 2, year, 1);
        }
    }
    const bool showsParts = fits(result.texts);
    if (!showsParts)
        result.texts.clear();
    for (PlaceText &year : years) {
        year.row = showsParts ? 1 : 0;
        result.texts += year;
    }
    result.extent = GapBelow + m_text.lineHeight(m_size) * (showsParts ? 2 : 1);
    return result;
}

double Planner::longestWord() const
{
    double longest = 0;
    for (const ChartPlace &place : m_axis.places) {
        for (const QString &word : unbreakableParts(place.name))
            longest = std::max(longest, m_text.size(word, m_size).width());
    }
    return longest;
}

PlaceTexts Planner::categories(double most) const
{
    PlaceTexts result;
    const double pitch = m_scale * m_axis.smallestStep - NeighbourGap;
    double width = pitch;
    int levels = 1;
    if (longestWord() > pitch && int(m_axis.places.size()) > 2) {
        levels = 2;
        width = 2 * pitch + NeighbourGap;
    }
    const int lines
        = std::clamp(int((most - GapBelow) / m_text.lineHeight(m_size)) / levels, 1, MostLines);
    double rows[2] = { 0, 0 };
    QList<PlaceText> texts;
    for (int i = 0; i < int(m_axis.places.size()); ++i) {
        const ChartPlace &place = m_axis.places[i];
        // Where even two levels are narrow, names keep a readable width and are thinned.
        const QString text
            = m_text.wrapped(place.name, m_size, false, std::max(width, NarrowestName), lines);
        texts += entry(place.at, text, i % levels);
        rows[i % levels] = std::max(rows[i % levels], texts.last().size.height());
        texts.last().priority = -i;
    }
    for (PlaceText &text : texts) {
        // The row's offset is kept in whole lines.
        text.row = text.row == 0 ? 0 : int(rows[0] / m_text.lineHeight(m_size));
    }
    result.texts = texts;
    result.extent = GapBelow + rows[0] + rows[1];
    return result;
}

PlaceTexts Planner::lying(double most) const
{
    PlaceTexts result;
    const double line = m_text.lineHeight(m_size);
    const int lines = std::clamp(int(m_scale * m_axis.smallestStep / line), 1, 2);
    for (const ChartPlace &place : m_axis.places) {
        QString name = place.name;
        if (place.isForecast && m_axis.hasPeriods)
            name += chartWord(ChartWord::ForecastSuffix, m_text.language());
        result.texts += entry(place.at, m_text.wrapped(name, m_size, false, most - Gap, lines));
        result.texts.last().priority = -place.at;
        result.extent = std::max(result.extent, result.texts.last().size.width() + Gap + 2);
    }
    return result;
}

} // namespace

PlaceTexts planPlaces(const PlaceAxis &axis, bool isHorizontal, double pixelsPerPlace, double most,
    const ChartText &text, const TypeSizes &sizes)
{
    const Planner planner(axis, pixelsPerPlace, text, sizes.axis);
    if (isHorizontal)
        return planner.lying(most);
    if (!axis.isTime)
        return planner.categories(most);
    const bool isYearly = std::all_of(axis.places.begin(), axis.places.end(),
        [](const ChartPlace &place) { return place.period.grain() == Grain::Year; });
    return isYearly ? planner.periods() : planner.parts();
}

PlaceTexts planOwnPlaces(const OwnPlaces &own, double pixelsPerPlace, double most,
    const ChartText &text, const TypeSizes &sizes)
{
    const double line = text.lineHeight(sizes.axis);
    PlaceTexts result;
    // Every second name on a lower row, and then twice as wide, where they meet or break in words.
    for (const int levels : { 1, 2 }) {
        const int lines = std::clamp(int((most - GapBelow) / line) / levels, 1, MostLines);
        int rows[2] = { 0, 0 };
        bool fits = true;
        result.texts.clear();
        for (int i = 0; i < own.places.size(); ++i) {
            const OwnPlace &place = own.places[i];
            const bool isAtEnd = i == 0 || i == own.places.size() - 1;
            double width
                = std::max(place.room * pixelsPerPlace * levels - NeighbourGap, NarrowestName);
            for (const QString &word : unbreakableParts(place.name)) {
                // A name that finds no room is left out; a broken word would be read as two. A long
                // word may reach into the room of its neighbours, but not out of the picture.
                const double ofWord = text.size(word, sizes.axis).width();
                fits &= !isAtEnd || ofWord <= std::max(place.room * pixelsPerPlace, NarrowestName);
                width = std::max(width, ofWord);
            }
            const QString words = text.wrapped(place.name, sizes.axis, false, width, lines);
            // Wide places keep their names where not all can.
            result.texts
                += { place.at, words, text.size(words, sizes.axis), i % levels, place.room * 1e-3 };
            rows[i % levels] = std::max(rows[i % levels], int(words.count(u'\n')) + 1);
            if (i > 0) {
                const PlaceText &before = result.texts[i - 1];
                const double between = (before.size.width() + result.texts[i].size.width()) / 2;
                fits &= (place.at - before.at) * pixelsPerPlace >= between + Gap;
            }
        }
        for (PlaceText &entry : result.texts)
            entry.row = entry.row == 0 ? 0 : rows[0];
        result.extent = GapBelow + line * (rows[0] + rows[1]);
        if (fits)
            break;
    }
    return result;
}

namespace {

/// Without the less important ones of names that stand so near to each other that they read as one.
QList<LabelWish> apart(QList<LabelWish> wishes)
{
    QList<const LabelWish *> order;
    for (const LabelWish &wish : std::as_const(wishes))
        order += &wish;
    std::stable_sort(order.begin(), order.end(),
        [](const auto *a, const auto *b) { return a->priority > b->priority; });
    QList<QRectF> kept;
    QSet<const LabelWish *> dropped;
    for (const LabelWish *wish : std::as_const(order)) {
        const QRectF room = wish->label.rect.adjusted(-Gap, 1, Gap, -1);
        const bool meets = std::any_of(kept.begin(), kept.end(),
            [&room](const QRectF &other) { return other.intersects(room); });
        if (meets)
            dropped += wish;
        else
            kept += wish->label.rect;
    }
    QList<LabelWish> left;
    for (const LabelWish &wish : std::as_const(wishes)) {
        if (!dropped.contains(&wish))
            left += wish;
    }
    return left;
}

} // namespace

QList<LabelWish> placeTextLabels(const PlaceTexts &texts, const Plot &plot, double offset,
    const QRectF &frame, const ChartTheme &theme, const TypeSizes &sizes)
{
    QList<LabelWish> wishes;
    const double line = ChartText(Language::English).lineHeight(sizes.axis);
    for (const PlaceText &text : texts.texts) {
        LabelWish wish;
        wish.label.role = Label::Role::Axis;
        wish.label.text = text.text;
        wish.label.pixelSize = sizes.axis;
        wish.label.colour = theme.secondary;
        const double along = plot.mapPlace(text.at);
        if (plot.axes().isHorizontal) {
            wish.label.alignment = Qt::AlignRight | Qt::AlignVCenter;
            wish.label.rect = QRectF(plot.area().left() - offset - Gap - text.size.width(),
                along - text.size.height() / 2, text.size.width(), text.size.height());
        } else {
            const double left = std::clamp(along - text.size.width() / 2, frame.left(),
                std::max(frame.left(), frame.right() - text.size.width()));
            wish.label.alignment = Qt::AlignHCenter | Qt::AlignTop;
            wish.label.rect
                = QRectF(QPointF(left, plot.area().bottom() + offset + GapBelow + text.row * line),
                    text.size);
        }
        // Above all other labels, but among themselves they may be thinned.
        wish.priority = 1e6 + text.priority;
        wishes += wish;
    }
    return plot.axes().isHorizontal ? wishes : apart(std::move(wishes));
}

ValueText tickTexts(const ChartData &data, const PlotWish &wish)
{
    if (wish.tickTexts)
        return *wish.tickTexts;
    return wish.isPercent ? ValueText(data.format(), Unit(u"percent"_s), { 100 }, true)
                          : data.valueTexts();
}

double tickWidth(
    const ValueText &ticks, const Scale &scale, const ChartText &text, const TypeSizes &sizes)
{
    double width = 0;
    for (int i = 0; i < scale.ticks.size(); ++i) {
        const QString words = ticks.tick(scale.ticks[i], i == scale.ticks.size() - 1);
        width = std::max(width, text.size(words, sizes.axis).width());
    }
    return width;
}

QList<LabelWish> tickLabels(const ValueText &ticks, const Plot &plot, const ChartTheme &theme,
    const ChartText &text, const TypeSizes &sizes)
{
    QList<LabelWish> wishes;
    const Scale &scale = plot.axes().values;
    for (int i = 0; i < scale.ticks.size(); ++i) {
        LabelWish wish;
        wish.label.role = Label::Role::Axis;
        wish.label.text = ticks.tick(scale.ticks[i], i == scale.ticks.size() - 1);
        wish.label.pixelSize = sizes.axis;
        wish.label.colour = theme.secondary;
        const QSizeF size = text.size(wish.label.text, sizes.axis);
        const double across = plot.mapValue(scale.ticks[i]);
        if (plot.axes().isHorizontal) {
            wish.label.rect
                = QRectF(QPointF(across - size.width() / 2, plot.area().bottom() + Gap), size);
        } else {
            wish.label.alignment = Qt::AlignRight | Qt::AlignVCenter;
            wish.label.rect = QRectF(
                QPointF(plot.area().left() - 8 - size.width(), across - size.height() / 2), size);
        }
        wish.priority = 2e6 - i;
        wishes += wish;
    }
    return wishes;
}

} // namespace sextant
