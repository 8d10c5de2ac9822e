// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/marktext.h"

#include "models/explore/numberformat.h"
#include "views/charts/chartwords.h"

#include <QStringList>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr int MostSources = 3;
constexpr int MostNumbers = 8;

bool isInside(const Pivot &pivot, CellIndex cell)
{
    return cell.first >= 0 && cell.second >= 0 && cell.first < pivot.rowCount()
        && cell.second < pivot.columnCount();
}

Unit unitOf(const Pivot &pivot, const PivotCell &cell)
{
    return cell.unit.isEmpty() ? pivot.unit : Unit(cell.unit);
}

QString sourceName(const Pivot &pivot, const QString &id)
{
    const Source *source = pivot.source(id);
    return source ? source->shortName() : id;
}

QString sourceLine(const Pivot &pivot, const PivotCell &cell, Language language)
{
    QStringList names;
    for (const QString &id : cell.sources.mid(0, MostSources))
        names += sourceName(pivot, id);
    if (cell.sources.size() > MostSources)
        names += chartWord(ChartWord::AndMore, language).arg(cell.sources.size() - MostSources);
    return names.join(u"; "_s);
}

QString kindText(const PivotCell &cell, Language language)
{
    if (cell.isScenario)
        return chartWord(ChartWord::Scenario, language);
    QStringList names;
    for (const Kind kind : AllKinds) {
        if (cell.kinds.testFlag(kind))
            names += kindName(kind, language);
    }
    return names.join(u" + "_s);
}

QStringList conflictLines(const Pivot &pivot, const PivotCell &cell, Language language)
{
    const NumberFormat format(language);
    QStringList lines;
    for (const CellNumber &number : cell.numbers.mid(0, MostNumbers)) {
        lines += u"<b>%1</b> · %2 · %3"_s.arg(
            format.withUnit(number.value, pivot.unit).toHtmlEscaped(),
            kindName(number.kind, language).toHtmlEscaped(),
            sourceName(pivot, number.source).toHtmlEscaped());
    }
    if (cell.numberCount > MostNumbers)
        lines += chartWord(ChartWord::AndMore, language).arg(cell.numberCount - MostNumbers);
    return lines;
}

void addFacts(QStringList &lines, const Pivot &pivot, CellIndex index, const PivotCell &cell,
    Language language)
{
    const NumberFormat format(language);
    QStringList facts { kindText(cell, language) };
    facts += qualifierName(cell.qualifier, language);
    if (cell.state == CellState::Partial)
        facts += chartWord(ChartWord::PartialSum, language);
    else if (cell.numberCount > 1)
        facts += chartWord(ChartWord::SumOf, language).arg(cell.numberCount);
    facts.removeAll(QString());
    lines += facts.join(u" · "_s).toHtmlEscaped();
    if (std::isfinite(cell.low) && std::isfinite(cell.high)) {
        const ChartWord word = cell.isScenario ? ChartWord::LowHigh : ChartWord::Range;
        lines
            += chartWord(word, language)
                   .arg(format.compact(cell.low, pivot.unit), format.compact(cell.high, pivot.unit))
                   .toHtmlEscaped();
    }
    if (const double growth = growthOverYear(pivot, index); std::isfinite(growth))
        lines += chartWord(ChartWord::OverPrevious, language)
                     .arg(format.signedPercent(growth))
                     .toHtmlEscaped();
    if (const double share = shareOfTotal(pivot, index); std::isfinite(share))
        lines += chartWord(ChartWord::ShareOfTotal, language)
                     .arg(format.withUnit(share * 100, Unit(u"percent"_s)))
                     .toHtmlEscaped();
}

} // namespace

QString cellName(const Pivot &pivot, CellIndex cell, Language language)
{
    QStringList parts;
    if (cell.first >= 0 && cell.first < pivot.rowCount())
        parts += pivot.rows.text(cell.first, language);
    if (!pivot.columns.dimensions.isEmpty() && cell.second >= 0
        && cell.second < pivot.columnCount())
        parts += pivot.columns.text(cell.second, language);
    parts.removeAll(QString());
    return parts.join(language == Language::English ? u", "_s : u"，"_s);
}

QString cellSummary(const Pivot &pivot, CellIndex index, Language language)
{
    if (!isInside(pivot, index))
        return {};
    const PivotCell &cell = pivot.cell(index.first, index.second);
    const NumberFormat format(language);
    QStringList parts { cellName(pivot, index, language) };
    if (cell.state == CellState::Conflict) {
        QStringList values;
        for (const CellNumber &number : cell.numbers.mid(0, MostNumbers)) {
            values += format.withUnit(number.value, pivot.unit) + u" ("_s
                + kindName(number.kind, language) + u")"_s;
        }
        parts += chartWord(ChartWord::SeveralNumbers, language) + u": "_s + values.join(u", "_s);
    } else if (cell.hasValue()) {
        parts += format.withUnit(cell.value, unitOf(pivot, cell));
        parts += kindText(cell, language);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString cellTooltip(const Pivot &pivot, CellIndex index, Language language)
{
    if (!isInside(pivot, index))
        return {};
    const PivotCell &cell = pivot.cell(index.first, index.second);
    QStringList lines { cellName(pivot, index, language).toHtmlEscaped() };
    if (cell.state == CellState::Conflict) {
        lines += chartWord(ChartWord::SeveralNumbers, language).toHtmlEscaped();
        lines += conflictLines(pivot, cell, language);
        return lines.join(u"<br>"_s);
    }
    if (!cell.hasValue())
        return {};
    lines += u"<b>%1</b>"_s.arg(
        NumberFormat(language).exact(cell.value, unitOf(pivot, cell)).toHtmlEscaped());
    addFacts(lines, pivot, index, cell, language);
    const QString sources = sourceLine(pivot, cell, language);
    if (!sources.isEmpty())
        lines += chartWord(ChartWord::Source, language).arg(sources).toHtmlEscaped();
    return lines.join(u"<br>"_s);
}

double growthOverYear(const Pivot &pivot, CellIndex index)
{
    const int axis = pivot.timeAxis();
    const Transform transform = pivot.exploration.transform;
    if (axis < 0 || !isInside(pivot, index) || transform == Transform::Growth
        || transform == Transform::Difference)
        return NaN;
    const PivotCell &cell = pivot.cell(index.first, index.second);
    const PivotAxis &time = axis == 0 ? pivot.rows : pivot.columns;
    const int own = axis == 0 ? index.first : index.second;
    const Period period = time.labels[own].first().period;
    if (!cell.hasValue() || !period.isValid())
        return NaN;
    const Period before = period.next(-partsPerYear(period.grain()));
    for (int i = 0; i < time.labels.size(); ++i) {
        if (time.labels[i].first().period != before)
            continue;
        const PivotCell &earlier
            = axis == 0 ? pivot.cell(i, index.second) : pivot.cell(index.first, i);
        return earlier.hasValue() && earlier.value > 0 ? cell.value / earlier.value - 1 : NaN;
    }
    return NaN;
}

double shareOfTotal(const Pivot &pivot, CellIndex index)
{
    if (!isInside(pivot, index) || pivot.unit.type() == Unit::Type::Percent
        || pivot.exploration.transform != Transform::Value)
        return NaN;
    const PivotCell &cell = pivot.cell(index.first, index.second);
    // The total of the place: over the series, or over the categories of an only series.
    const bool isTransposed = pivot.timeAxis() == 1;
    const QList<PivotCell> &totals = isTransposed ? pivot.columnTotals : pivot.rowTotals;
    const int place = isTransposed ? index.second : index.first;
    const int seriesCount = isTransposed ? pivot.rowCount() : pivot.columnCount();
    const bool isOnly = seriesCount == 1;
    if (isOnly && pivot.timeAxis() >= 0)
        return NaN;
    const PivotCell total = isOnly ? pivot.grandTotal
        : place < totals.size()    ? totals[place]
                                   : PivotCell();
    if (!cell.hasValue() || !total.hasValue() || total.value <= 0 || cell.value < 0)
        return NaN;
    return cell.value / total.value;
}

} // namespace sextant
