// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/caption.h"

#include "models/explore/captionwords.h"
#include "models/explore/headline.h"
#include "models/explore/periodnames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype MostSources = 3;
constexpr qsizetype MostMembers = 4;

/// The list, cut after the first few, with the count of the rest.
QString cutList(
    const QStringList &items, qsizetype most, const QString &separator, Language language)
{
    if (items.size() <= most)
        return items.join(separator);
    return phrase(Phrase::AndMore, language,
        { items.first(most).join(separator), QString::number(items.size() - most) });
}

/// What is done to the numbers, for the subtitle; empty for plain values.
QString transformText(const Pivot &pivot, Language language)
{
    switch (pivot.exploration.transform) {
    case Transform::Value:
        return {};
    case Transform::Share:
        return phrase(Phrase::ShareOfTotal, language);
    case Transform::ShareOfRow:
        return phrase(Phrase::ShareOfRow, language);
    case Transform::Growth:
        return phrase(Phrase::YearlyGrowth, language);
    case Transform::Index: {
        const QString base = periodInSentence(pivot.exploration.base, language);
        return base.isEmpty() ? QString() : phrase(Phrase::IndexTo, language, { base });
    }
    case Transform::Difference:
        return phrase(Phrase::Change, language);
    }
    Q_UNREACHABLE();
}

/// The periods that are shown: of the time axis, or of the numbers behind the cells.
QString periodText(const Pivot &pivot, Language language)
{
    Period first;
    Period last;
    double end = 0; // of the latest
    const auto take = [&](const Period &period) {
        if (!period.isValid())
            return;
        first = first.isValid() ? std::min(first, period) : period;
        last = last.isValid() ? std::max(last, period) : period;
        end = std::max(end, period.end());
    };
    const int timeAxis = pivot.timeAxis();
    if (timeAxis >= 0) {
        const PivotAxis &axis = timeAxis == 0 ? pivot.rows : pivot.columns;
        for (const AxisLabel &label : axis.labels)
            take(label.first().period);
    } else {
        for (const PivotCell &cell : pivot.cells) {
            for (const CellNumber &number : cell.numbers)
                take(number.period);
        }
    }
    if (timeAxis < 0 && first.isValid()) {
        // Quarters that make up whole years, with or without those, are the years.
        const Period firstYear = first.coarsened(Grain::Year);
        const Period lastYear = last.coarsened(Grain::Year);
        const double slack = 1e-6;
        if (first.begin() - firstYear.begin() < slack && lastYear.end() - end < slack) {
            first = firstYear;
            last = lastYear;
        }
    }
    if (!first.isValid() || first == last)
        return periodNames(first).in(language);
    return periodNames(first).in(language) + QChar(0x2013) + periodNames(last).in(language);
}

/// Measure · unit · scope · period, where the scope is what the numbers are split by or turned
/// into.
QString subtitleOf(const Pivot &pivot, Language language, const ReadingScales &scales)
{
    const QString measure = pivot.measure.names.in(language);
    QStringList parts { measure.isEmpty() ? pivot.dataset.names.in(language) : measure };
    const QString unit = pivot.exploration.transform == Transform::Index
        ? QString()
        : readingOf(pivot, language, scales).unitName;
    // What is counted in itself says so once: events, a rating.
    if (unit.compare(measure, Qt::CaseInsensitive) != 0)
        parts << unit;
    parts << transformText(pivot, language) << periodText(pivot, language);
    parts.removeAll(QString());
    return parts.join(factSeparator());
}

QString memberName(const Dimension &dimension, const QString &id, Language language)
{
    const auto found = std::ranges::find_if(dimension.members,
        [&](const Member &member) { return member.id.compare(id, Qt::CaseInsensitive) == 0; });
    return found == dimension.members.end() ? id : found->names.in(language);
}

/// One filter after the other: `Market: AI servers; without vendor: Google, Meta`.
QString filtersOf(const Pivot &pivot, Language language)
{
    QStringList sentences;
    for (const Filter &filter : pivot.exploration.filters) {
        const Dimension *dimension = pivot.dimension(filter.dimension);
        if (!dimension || filter.members.isEmpty())
            continue;
        QStringList names;
        for (const QString &id : filter.members)
            names << memberName(*dimension, id, language);
        const QString list = cutList(
            names, MostMembers, language == Language::English ? u", "_s : u"、"_s, language);
        QString name = dimension->names.in(language);
        if (!sentences.isEmpty() || filter.excludes)
            name = uncapitalized(name, language);
        QString text
            = phrase(filter.excludes ? Phrase::Without : Phrase::Only, language, { name, list });
        if (sentences.isEmpty() && !text.isEmpty())
            text[0] = text.at(0).toUpper();
        sentences << text;
    }
    return sentences.join(entrySeparator(language));
}

QString sourcesOf(const Pivot &pivot, Language language)
{
    QStringList names;
    for (const Source &source : pivot.sources) {
        const QString name = source.shortName();
        if (!names.contains(name))
            names << name;
    }
    if (names.isEmpty())
        return {};
    return phrase(names.size() == 1 ? Phrase::Source : Phrase::Sources, language,
        { cutList(names, MostSources, entrySeparator(language), language) });
}

/// What occurs among the published numbers that are shown.
struct Occurring
{
    Kinds kinds;
    bool hasConflict = false;
    std::array<bool, size_t(Qualifier::Incomplete) + 1> qualifiers {};
    [[nodiscard]] bool has(Qualifier qualifier) const { return qualifiers.at(size_t(qualifier)); }
};

Occurring occurringIn(const Pivot &pivot)
{
    Occurring found;
    for (const PivotCell &cell : pivot.cells) {
        found.hasConflict = found.hasConflict || cell.state == CellState::Conflict;
        if (!cell.isScenario)
            found.kinds |= cell.kinds;
        found.qualifiers.at(size_t(cell.qualifier)) = true;
        for (const CellNumber &number : cell.numbers)
            found.qualifiers.at(size_t(number.qualifier)) = true;
    }
    return found;
}

QString kindsSentence(const Occurring &occurring, Language language)
{
    QStringList names;
    for (const auto &[kind, name] : { std::pair { Kind::Estimate, Phrase::KindEstimate },
             std::pair { Kind::Forecast, Phrase::KindForecast },
             std::pair { Kind::Assumption, Phrase::KindAssumption } }) {
        if (occurring.kinds.testFlag(kind))
            names << phrase(name, language);
    }
    return names.isEmpty() ? QString()
                           : phrase(Phrase::KindsNote, language, { listed(names, language) });
}

QString qualifiersSentence(const Occurring &occurring, Language language)
{
    QStringList names;
    if (occurring.has(Qualifier::Approx))
        names << phrase(Phrase::QualifierApprox, language);
    if (occurring.has(Qualifier::MoreThan))
        names << phrase(Phrase::QualifierMore, language);
    if (occurring.has(Qualifier::LessThan))
        names << phrase(Phrase::QualifierLess, language);
    if (occurring.has(Qualifier::RangeLow) || occurring.has(Qualifier::RangeHigh))
        names << phrase(Phrase::QualifierRange, language);
    return names.isEmpty() ? QString()
                           : phrase(Phrase::QualifiersNote, language, { listed(names, language) });
}

QString noteOf(const Pivot &pivot, Language language)
{
    const Occurring occurring = occurringIn(pivot);
    QStringList sentences { pivot.exploration.note, kindsSentence(occurring, language) };
    if (occurring.kinds.testFlag(Kind::Assumption))
        sentences << phrase(Phrase::AssumptionNote, language);
    sentences << qualifiersSentence(occurring, language);
    if (occurring.has(Qualifier::Derived))
        sentences << phrase(Phrase::DerivedNote, language);
    if (occurring.has(Qualifier::Incomplete))
        sentences << phrase(Phrase::IncompleteNote, language);
    if (occurring.hasConflict)
        sentences << phrase(Phrase::ConflictNote, language);
    sentences << pivot.notes;
    return paragraph(sentences, language);
}

} // namespace

Caption captionFor(const Pivot &pivot, Language language, const ReadingScales &scales)
{
    Caption caption;
    caption.isSuggested = pivot.exploration.title.isEmpty();
    caption.headline
        = caption.isSuggested ? suggestedHeadline(pivot, language) : pivot.exploration.title;
    caption.subtitle = subtitleOf(pivot, language, scales);
    caption.filters = filtersOf(pivot, language);
    caption.sources = sourcesOf(pivot, language);
    caption.note = noteOf(pivot, language);
    return caption;
}

} // namespace sextant
