// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/headline.h"

#include "models/explore/captionwords.h"
#include "models/explore/numberformat.h"
#include "models/explore/origin.h"
#include "models/explore/periodnames.h"
#include "models/explore/pivotlines.h"
#include "models/explore/subject.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double LevelTolerance = 0.005; // changes below half a percent are no growth
constexpr qsizetype LongestName = 32;    // longer ones make a headline run over
constexpr double FastestRate = 3;        // beyond 300 % a year a rate says less than the times
constexpr double FoldFrom = 2;           // from here on "3.1-fold" reads better than "210 %"

bool isUnknownPrecision(Qualifier qualifier)
{
    return qualifier == Qualifier::Approx || qualifier == Qualifier::MoreThan
        || qualifier == Qualifier::LessThan || qualifier == Qualifier::RangeLow
        || qualifier == Qualifier::RangeHigh;
}

bool isAhead(const PivotCell &cell)
{
    return cell.isScenario || cell.kinds.testFlag(Kind::Forecast)
        || cell.kinds.testFlag(Kind::Assumption);
}

/// Writes the headline of one pivot in one language.
class HeadlineWriter final
{
public:
    HeadlineWriter(const Pivot &pivot, Language language)
        : m_pivot(pivot)
        , m_language(language)
        , m_format(language)
        , m_lines(pivot)
        , m_subject(subjectOf(pivot, language))
    {
    }

    QString write() const;

private:
    QString say(Phrase what, const QStringList &arguments) const
    {
        return phrase(what, m_language, arguments);
    }
    /// Without the period, which is said by itself.
    QString name(const PivotLine &line) const { return m_lines.shortName(line, m_language); }
    QString date(const Period &period) const { return periodInSentence(period, m_language); }
    QString value(double number) const { return m_format.withUnit(number, m_pivot.unit); }
    QString times(double ratio) const
    {
        return m_format.compact(std::round(ratio * 10) / 10, Unit());
    }
    bool isPercent() const { return m_pivot.unit.type() == Unit::Type::Percent; }
    /// Percentages may be growth rates or adoption too: only shares are held of something.
    bool isShare() const
    {
        const Transform transform = m_pivot.exploration.transform;
        return transform == Transform::Share || transform == Transform::ShareOfRow
            || m_pivot.measure.id.contains(u"share") || m_pivot.dataset.id.contains(u"share");
    }
    bool isGrowth() const { return m_pivot.exploration.transform == Transform::Growth; }
    bool comparesDefinitions() const
    {
        const QStringList &dimensions = m_lines.dimensions();
        return dimensions.contains(u"source"_s) || dimensions.contains(u"market"_s);
    }

    /// Numbers of different publishers or definitions are no growth and no ranking.
    bool areAlike(const PivotCell &a, const PivotCell &b) const
    {
        return a.isScenario || b.isScenario || originOf(m_pivot, a) == originOf(m_pivot, b);
    }

    QString plain() const;
    QString ofOneLine(const PivotLine &line) const;
    QString change(const QString &subject, const LinePoint &first, const LinePoint &last) const;
    QString ratioChange(
        const QString &subject, const LinePoint &first, const LinePoint &last, double ratio) const;
    QString ofSeveralLines() const;
    QString ofTotal(const QList<PivotLine> &leaves, int time) const;
    QString leader(const QList<PivotLine> &leaves, int time) const;
    QString rangeOf(const QList<PivotLine> &leaves, int time) const;
    QString fastest(const QList<PivotLine> &leaves, int time) const;
    QString ofLongest(const QList<PivotLine> &leaves) const;
    double shareOf(const LinePoint &point) const;
    Period periodOf(int time) const;
    int latestComparable(const QList<PivotLine> &leaves) const;

    const Pivot &m_pivot;
    Language m_language;
    NumberFormat m_format;
    PivotLines m_lines;
    QString m_subject;
};

/// Points of the grain that most points have: a year is not compared with a quarter.
QList<LinePoint> ofOneGrain(const QList<LinePoint> &points)
{
    std::map<Grain, int> counts;
    for (const LinePoint &point : points)
        ++counts[point.period.grain()];
    const auto most
        = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    QList<LinePoint> kept;
    for (const LinePoint &point : points) {
        if (point.period.grain() == most->first)
            kept << point;
    }
    return kept;
}

QString HeadlineWriter::plain() const
{
    QStringList dimensions;
    for (const PivotAxis *axis : { &m_pivot.rows, &m_pivot.columns }) {
        for (const QString &id : axis->dimensions) {
            const Dimension *dimension = m_pivot.dimension(id);
            if (dimension && id != u"period")
                dimensions << uncapitalized(dimension->names.in(m_language), m_language);
        }
    }
    if (dimensions.isEmpty())
        return m_subject;
    return say(Phrase::By, { m_subject, listed(dimensions, m_language) });
}

QString HeadlineWriter::write() const
{
    const Unit::Type type = m_pivot.unit.type();
    const bool isCountable = type == Unit::Type::Money || type == Unit::Type::Count
        || type == Unit::Type::Percent || m_pivot.exploration.transform == Transform::Index;
    if (!isCountable || m_pivot.exploration.transform == Transform::Difference
        || m_pivot.measure.id == u"events")
        return plain();
    // Rows cut by period and by something else would be compared across periods.
    if (m_pivot.timeAxis() < 0 && m_pivot.rows.dimensions.contains(u"period"_s))
        return plain();
    QList<PivotLine> filled;
    for (const PivotLine &line : m_lines.lines()) {
        if (!line.points.isEmpty())
            filled << line;
    }
    QString text;
    if (filled.size() == 1 && m_pivot.timeAxis() >= 0)
        text = ofOneLine(filled.first());
    else if (filled.size() > 1)
        text = ofSeveralLines();
    if (text.isEmpty())
        return plain();
    const bool isAssumed = std::ranges::any_of(
        m_pivot.cells, [](const PivotCell &cell) { return cell.kinds.testFlag(Kind::Assumption); });
    return isAssumed ? text + say(Phrase::Assumed, {}) : text;
}

QString HeadlineWriter::ofOneLine(const PivotLine &line) const
{
    const QList<LinePoint> points = ofOneGrain(line.points);
    const LinePoint &last = points.last();
    QString subject = m_subject;
    // A member that is the only one shown names the line, unless the subject has said it.
    const QString member = name(line);
    if (!member.isEmpty() && !subject.contains(member) && !comparesDefinitions())
        subject = say(Phrase::Of, { subject, member });
    if (isGrowth()) {
        const double ratio = last.cell->value / 100;
        const bool down = ratio < 0;
        const Phrase what = isAhead(*last.cell) ? (down ? Phrase::ToFallIn : Phrase::ToGrowIn)
                                                : (down ? Phrase::FellIn : Phrase::GrewIn);
        return say(what, { subject, m_format.percent(std::abs(ratio)), date(last.period) });
    }
    const bool isOneSeries = std::ranges::all_of(points,
        [&](const LinePoint &point) { return areAlike(*points.first().cell, *point.cell); });
    if (points.size() < 2 || !isOneSeries)
        return {};
    return change(subject, points.first(), last);
}

QString HeadlineWriter::change(
    const QString &subject, const LinePoint &first, const LinePoint &last) const
{
    const double from = first.cell->value;
    const double to = last.cell->value;
    const bool isAheadOf = isAhead(*last.cell);
    const QString own = last.cell->isScenario ? say(Phrase::OwnForecast, {}) : QString();
    if (isPercent() || from <= 0 || to <= 0) {
        if (value(from) == value(to))
            return say(Phrase::StayedLevel, { subject, date(first.period), date(last.period) })
                + own;
        const bool up = to > from;
        const Phrase what = isAheadOf ? (up ? Phrase::ToRiseFromTo : Phrase::ToFallFromTo)
                                      : (up ? Phrase::RoseFromTo : Phrase::FellFromTo);
        return say(what, { subject, value(from), value(to), date(first.period), date(last.period) })
            + own;
    }
    return ratioChange(subject, first, last, to / from) + own;
}

QString HeadlineWriter::ratioChange(
    const QString &subject, const LinePoint &first, const LinePoint &last, double ratio) const
{
    const QString from = date(first.period);
    const QString to = date(last.period);
    if (std::abs(ratio - 1) < LevelTolerance)
        return say(Phrase::StayedLevel, { subject, from, to });
    const bool up = ratio > 1;
    const bool isAheadOf = isAhead(*last.cell);
    QString amount = ratio >= FoldFrom ? times(ratio) : m_format.percent(std::abs(ratio - 1));
    if (isUnknownPrecision(first.cell->qualifier) || isUnknownPrecision(last.cell->qualifier))
        amount = say(Phrase::About, { amount });
    Phrase what = up ? Phrase::GrewBy : Phrase::FellBy;
    if (ratio >= FoldFrom)
        what = isAheadOf ? Phrase::ToGrowFold : Phrase::GrewFold;
    else if (isAheadOf)
        what = up ? Phrase::ToGrowBy : Phrase::ToFallBy;
    QString text = say(what, { subject, amount, from, to });
    const double years = first.period.yearsTo(last.period);
    const double rate = std::pow(ratio, 1 / years) - 1;
    if (years > 1 && rate < FastestRate) {
        text += say(
            up ? Phrase::PerYear : Phrase::PerYearDown, { m_format.percent(std::abs(rate)) });
    }
    return text;
}

/// The last time at which most lines have a number, so that a leader is compared with somebody.
int HeadlineWriter::latestComparable(const QList<PivotLine> &leaves) const
{
    int best = -1;
    qsizetype bestCount = 1;
    for (int time = 0; time < m_lines.timeCount(); ++time) {
        const qsizetype count = std::ranges::count_if(
            leaves, [time](const PivotLine &line) { return line.at(time) != nullptr; });
        if (count >= bestCount && count >= 2) {
            best = time;
            bestCount = count;
        }
    }
    return best;
}

QString HeadlineWriter::ofSeveralLines() const
{
    const QList<PivotLine> leaves = m_lines.leaves();
    const int time = latestComparable(leaves);
    if (time < 0)
        return comparesDefinitions() ? ofLongest(leaves) : QString();
    const Transform transform = m_pivot.exploration.transform;
    if (transform == Transform::Growth || transform == Transform::Index)
        return fastest(leaves, time);
    if (comparesDefinitions()) {
        const QString range = rangeOf(leaves, time);
        return range.isEmpty() ? ofLongest(leaves) : range;
    }
    if (transform == Transform::Value && !isPercent()) {
        QString total = ofTotal(leaves, time);
        if (!total.isEmpty())
            return total;
    }
    return leader(leaves, time);
}

/// `Capital expenditure grew 2.8-fold from 2022 to 2025, 41 % a year; Amazon holds 31 %`: only if
/// the same lines make up the total at both ends.
QString HeadlineWriter::ofTotal(const QList<PivotLine> &leaves, int time) const
{
    int firstTime = -1;
    const Grain grain = m_lines.period(time).grain();
    for (int t = 0; t < time && firstTime < 0; ++t) {
        const bool same = std::ranges::all_of(leaves, [&](const PivotLine &line) {
            return (line.at(t) != nullptr) == (line.at(time) != nullptr);
        });
        if (same && m_lines.whole(t) && m_lines.period(t).grain() == grain)
            firstTime = t;
    }
    const PivotCell *last = m_lines.whole(time);
    if (firstTime < 0 || !last || !areAlike(*m_lines.whole(firstTime), *last))
        return {};
    const LinePoint from { firstTime, m_lines.period(firstTime), m_lines.whole(firstTime) };
    const LinePoint to { time, m_lines.period(time), last };
    QString growth = change(m_subject, from, to);
    const PivotLine &top = *std::ranges::max_element(leaves, {}, [time](const PivotLine &line) {
        const LinePoint *point = line.at(time);
        return point ? point->cell->value : -HUGE_VAL;
    });
    const double share = top.at(time)->cell->value / last->value;
    if (!(share > 0 && share <= 1))
        return growth;
    return growth + say(Phrase::LeaderClause, { name(top), m_format.percent(share) });
}

/// A ratio, or NaN where there is no whole.
double HeadlineWriter::shareOf(const LinePoint &point) const
{
    if (isPercent())
        return isShare() ? point.cell->value / 100 : std::nan("");
    const PivotCell *whole = m_lines.whole(point.time);
    return whole && whole->value > 0 ? point.cell->value / whole->value : std::nan("");
}

/// The period of the time axis, or the one that all numbers behind the cells have.
Period HeadlineWriter::periodOf(int time) const
{
    if (m_pivot.timeAxis() >= 0)
        return m_lines.period(time);
    Period common;
    for (const PivotCell &cell : m_pivot.cells) {
        for (const CellNumber &number : cell.numbers) {
            if (common.isValid() && number.period != common)
                return {};
            common = number.period;
        }
    }
    return common;
}

QString HeadlineWriter::leader(const QList<PivotLine> &leaves, int time) const
{
    QList<const PivotLine *> ranked;
    for (const PivotLine &line : leaves) {
        if (line.at(time))
            ranked << &line;
    }
    std::ranges::stable_sort(ranked, std::ranges::greater {},
        [time](const PivotLine *line) { return line->at(time)->cell->value; });
    const PivotLine &top = *ranked.first();
    const LinePoint &point = *top.at(time);
    const bool areRankable = std::ranges::all_of(ranked,
        [&](const PivotLine *line) { return areAlike(*point.cell, *line->at(time)->cell); });
    if (!areRankable)
        return {};
    const Period period = periodOf(time);
    const double share = shareOf(point);
    if (!(share > 0 && share <= 1)) {
        const QStringList words { name(top), value(point.cell->value), name(*ranked.at(1)) };
        const Phrase led = isAhead(*point.cell) ? Phrase::ToLeadIn : Phrase::LedIn;
        return period.isValid() ? say(led, words + QStringList { date(period) })
                                : say(Phrase::Led, words);
    }
    const QStringList words { name(top), m_format.percent(share),
        uncapitalized(m_subject, m_language) };
    const Phrase held = isAhead(*point.cell) ? Phrase::ToHoldIn : Phrase::HeldIn;
    QString text = period.isValid() ? say(held, words + QStringList { date(period) })
                                    : say(Phrase::Held, words);
    const LinePoint first = ofOneGrain(top.points).first();
    const bool isBefore = first.time < time && areAlike(*first.cell, *point.cell);
    const double before = isBefore ? shareOf(first) : std::nan("");
    if (std::abs(share - before) >= LevelTolerance)
        text += say(share > before ? Phrase::UpFrom : Phrase::DownFrom,
            { m_format.percent(before), date(first.period) });
    return text;
}

QString HeadlineWriter::rangeOf(const QList<PivotLine> &leaves, int time) const
{
    const PivotLine *low = nullptr;
    const PivotLine *high = nullptr;
    for (const PivotLine &line : leaves) {
        const LinePoint *point = line.at(time);
        if (!point)
            continue;
        if (!low || point->cell->value < low->at(time)->cell->value)
            low = &line;
        if (!high || point->cell->value > high->at(time)->cell->value)
            high = &line;
    }
    if (low == high || low->at(time)->cell->value == high->at(time)->cell->value)
        return {};
    const QString least = value(low->at(time)->cell->value);
    const QString most = value(high->at(time)->cell->value);
    const Period period = periodOf(time);
    QStringList words { m_subject, least, name(*low), most, name(*high) };
    Phrase what = period.isValid() ? Phrase::EstimatesRangeIn : Phrase::EstimatesRange;
    if (std::max(name(*low).size(), name(*high).size()) > LongestName) {
        words = { m_subject, least, most };
        what = period.isValid() ? Phrase::EstimatesSpanIn : Phrase::EstimatesSpan;
    }
    if (period.isValid())
        words << date(period);
    return say(what, words);
}

/// The growth of the one line that reaches over the longest time: what remains to be said where
/// lines must not be compared with each other.
QString HeadlineWriter::ofLongest(const QList<PivotLine> &leaves) const
{
    const PivotLine *longest = nullptr;
    double most = 0;
    for (const PivotLine &line : leaves) {
        if (line.points.isEmpty() || m_pivot.timeAxis() < 0)
            continue;
        const QList<LinePoint> points = ofOneGrain(line.points);
        const double years = points.first().period.yearsTo(points.last().period);
        if (years > most) {
            longest = &line;
            most = years;
        }
    }
    if (!longest)
        return {};
    const QList<LinePoint> points = ofOneGrain(longest->points);
    if (!areAlike(*points.first().cell, *points.last().cell))
        return {};
    const QString member = name(*longest);
    const QString subject
        = member.size() > LongestName ? m_subject : say(Phrase::Of, { m_subject, member });
    return change(subject, points.first(), points.last());
}

QString HeadlineWriter::fastest(const QList<PivotLine> &leaves, int time) const
{
    const PivotLine *top = nullptr;
    for (const PivotLine &line : leaves) {
        const LinePoint *point = line.at(time);
        if (point && (!top || point->cell->value > top->at(time)->cell->value))
            top = &line;
    }
    const LinePoint &last = *top->at(time);
    const Period period = periodOf(time);
    if (!period.isValid())
        return {};
    if (isGrowth())
        return say(Phrase::FastestIn,
            { name(*top), m_format.signedPercent(last.cell->value / 100), date(period) });
    const LinePoint &first = top->points.first();
    const double ratio = last.cell->value / first.cell->value;
    if (first.time == time || !(ratio > 1) || !areAlike(*first.cell, *last.cell))
        return {};
    return say(Phrase::FastestFold, { name(*top), times(ratio), date(first.period), date(period) });
}

} // namespace

QString suggestedHeadline(const Pivot &pivot, Language language)
{
    return HeadlineWriter(pivot, language).write();
}

} // namespace sextant
