// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/celltext.h"

#include "models/explore/numberformat.h"
#include "models/items/tr.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More numbers than this do not fit a tooltip.
constexpr int MaxToolTipNumbers = 12;

QString labelText(const PivotAxis &axis, int index, Language language)
{
    return axis.dimensions.isEmpty() ? QString() : axis.text(index, language);
}

QString sourceName(const Pivot &pivot, const QString &id)
{
    const Source *source = pivot.source(id);
    return source ? source->shortName() : ItemsTr::tr("Unnamed source");
}

/// `102.19 USD bn · estimate · 360iResearch, 2026`
QString numberLine(const Pivot &pivot, const CellNumber &number, Language language)
{
    const NumberFormat format(language);
    QStringList parts = { format.withUnit(number.value, numberUnit(pivot, number)) };
    const QString mark = qualifierMark(number.qualifier);
    if (!mark.isEmpty())
        parts.first().prepend(mark + u' ');
    parts += kindName(number.kind);
    parts += sourceName(pivot, number.source);
    return parts.join(u" · "_s);
}

void appendSingle(QStringList &lines, const Pivot &pivot, const PivotCell &cell, Language language)
{
    const NumberFormat format(language);
    QStringList words;
    if (cell.isScenario)
        words += ItemsTr::tr("forecast of this workspace");
    else if (cell.kinds)
        words += kindName(softest(cell.kinds));
    const QString qualifier = qualifierName(cell.qualifier);
    if (!qualifier.isEmpty())
        words += qualifier;
    if (!words.isEmpty())
        lines += words.join(u" · "_s);
    if (cell.low == cell.low && cell.high == cell.high) {
        const QString range = cell.isScenario ? ItemsTr::tr("Low to high: %1 to %2")
                                              : ItemsTr::tr("5th to 95th percentile: %1 to %2");
        lines += range.arg(format.withUnit(cell.low, cellUnit(pivot, cell)),
            format.withUnit(cell.high, cellUnit(pivot, cell)));
    }
}

void appendSources(QStringList &lines, const Pivot &pivot, const PivotCell &cell)
{
    QStringList names;
    for (const QString &id : cell.sources)
        names += sourceName(pivot, id);
    names.removeDuplicates();
    constexpr int most = 4;
    if (names.size() > most) {
        const int rest = int(names.size()) - most;
        names.resize(most);
        names += ItemsTr::tr("%n more", nullptr, rest);
    }
    if (!names.isEmpty())
        lines += ItemsTr::tr("Source: %1").arg(names.join(u"; "_s));
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Actual:
        return ItemsTr::tr("actual");
    case Kind::Estimate:
        return ItemsTr::tr("estimate");
    case Kind::Forecast:
        return ItemsTr::tr("forecast");
    case Kind::Assumption:
        return ItemsTr::tr("assumption");
    }
    return {};
}

QString qualifierName(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::None:
        return {};
    case Qualifier::Approx:
        return ItemsTr::tr("published as “about”");
    case Qualifier::MoreThan:
        return ItemsTr::tr("published as “more than”");
    case Qualifier::LessThan:
        return ItemsTr::tr("published as “less than”");
    case Qualifier::RangeLow:
        return ItemsTr::tr("lower end of a published range");
    case Qualifier::RangeHigh:
        return ItemsTr::tr("upper end of a published range");
    case Qualifier::Derived:
        return ItemsTr::tr("sum of published parts");
    case Qualifier::Incomplete:
        return ItemsTr::tr("covers only a part of the period");
    }
    return {};
}

QString qualifierMark(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Approx:
        return u"≈"_s;
    case Qualifier::MoreThan:
        return u">"_s;
    case Qualifier::LessThan:
        return u"<"_s;
    case Qualifier::RangeLow:
        return u"≥"_s;
    case Qualifier::RangeHigh:
        return u"≤"_s;
    case Qualifier::None:
    case Qualifier::Derived:
    case Qualifier::Incomplete:
        break;
    }
    return {};
}

Unit numberUnit(const Pivot &pivot, const CellNumber &number)
{
    return qFuzzyCompare(number.rate, 1.0) ? Unit(number.unit) : pivot.valueUnit;
}

Unit cellUnit(const Pivot &pivot, const PivotCell &cell)
{
    return cell.unit.isEmpty() ? pivot.unit : Unit(cell.unit);
}

std::optional<Spread> spreadOf(const Pivot &pivot, const PivotCell &cell)
{
    if (cell.numbers.size() < 2)
        return std::nullopt;
    const Unit unit = numberUnit(pivot, cell.numbers.first());
    Spread spread { cell.numbers.first().value, cell.numbers.first().value };
    for (const CellNumber &number : cell.numbers) {
        if (!(numberUnit(pivot, number) == unit))
            return std::nullopt;
        spread.low = std::min(spread.low, number.value);
        spread.high = std::max(spread.high, number.value);
    }
    return spread;
}

const PivotCell &cellAt(const Pivot &pivot, CellIndex index)
{
    Q_ASSERT(containsCell(pivot, index));
    const auto [row, column] = index;
    if (row < 0)
        return column < 0 ? pivot.grandTotal : pivot.columnTotals[column];
    return column < 0 ? pivot.rowTotals[row] : pivot.cell(row, column);
}

bool containsCell(const Pivot &pivot, CellIndex index)
{
    const auto [row, column] = index;
    if (row < -1 || column < -1 || row >= pivot.rowCount() || column >= pivot.columnCount())
        return false;
    if (row < 0)
        return column < 0 || column < pivot.columnTotals.size();
    return column >= 0 || row < pivot.rowTotals.size();
}

QString cellTitle(const Pivot &pivot, CellIndex index, Language language)
{
    const auto [row, column] = index;
    QStringList parts;
    if (row >= 0)
        parts += labelText(pivot.rows, row, language);
    if (column >= 0)
        parts += labelText(pivot.columns, column, language);
    parts.removeAll(QString());
    if (row < 0 || (column < 0 && !pivot.columns.dimensions.isEmpty()))
        parts.prepend(ItemsTr::tr("Total"));
    return parts.join(u" · "_s);
}

QString cellText(
    const Pivot &pivot, const PivotCell &cell, Language language, const NumberWriter &write)
{
    const NumberFormat format(language);
    const auto written = [&](double value, const Unit &unit) {
        return write && unit == pivot.unit ? write(value) : format.compact(value, unit);
    };
    switch (cell.state) {
    case CellState::Missing:
        return cell.qualifier == Qualifier::Incomplete ? u"◐"_s : u"–"_s;
    case CellState::NotAdditive:
        return ItemsTr::tr("%n part(s)", nullptr, int(cell.numberCount));
    case CellState::Conflict: {
        const QString count = ItemsTr::tr("%n value(s)", nullptr, int(cell.numberCount));
        const std::optional<Spread> spread = spreadOf(pivot, cell);
        if (!spread)
            return count;
        const Unit unit = numberUnit(pivot, cell.numbers.first());
        return u"%1  %2–%3"_s.arg(count, written(spread->low, unit), written(spread->high, unit));
    }
    case CellState::Value:
    case CellState::Partial:
        break;
    }
    if (!cell.hasValue())
        return u"–"_s;
    QString text = cell.unit.isEmpty() ? written(cell.value, pivot.unit)
                                       : format.withUnit(cell.value, Unit(cell.unit));
    const QString mark = qualifierMark(cell.qualifier);
    if (!mark.isEmpty())
        text.prepend(mark + u' ');
    if (cell.state == CellState::Partial || cell.qualifier == Qualifier::Incomplete)
        text += u" ◐"_s;
    return text;
}

QString stateSentence(const PivotCell &cell)
{
    switch (cell.state) {
    case CellState::Value:
        return {};
    case CellState::Partial:
        return ItemsTr::tr("A sum of the parts that are published; others may be missing.");
    case CellState::Missing:
        return cell.qualifier == Qualifier::Incomplete
            ? ItemsTr::tr("Only some of the parts are published, so there is no total.")
            : ItemsTr::tr("No number is published for this.");
    case CellState::NotAdditive:
        return ItemsTr::tr("Several numbers that must not be added up.");
    case CellState::Conflict:
        return ItemsTr::tr("Several published numbers disagree or differ in scope.");
    }
    return {};
}

QString cellToolTip(const Pivot &pivot, CellIndex index, Language language)
{
    if (!containsCell(pivot, index))
        return {};
    const PivotCell &cell = cellAt(pivot, index);
    const NumberFormat format(language);
    QStringList lines = { cellTitle(pivot, index, language) };
    if (cell.hasValue())
        lines += format.exact(cell.value, cellUnit(pivot, cell));
    const QString sentence = stateSentence(cell);
    if (!sentence.isEmpty())
        lines += sentence;
    if (cell.hasValue())
        appendSingle(lines, pivot, cell, language);
    if (cell.state == CellState::Conflict || cell.state == CellState::NotAdditive) {
        const int shown = std::min(int(cell.numbers.size()), MaxToolTipNumbers);
        for (int i = 0; i < shown; ++i)
            lines += numberLine(pivot, cell.numbers[i], language);
        if (cell.numberCount > shown)
            lines += ItemsTr::tr("%n more", nullptr, int(cell.numberCount) - shown);
    } else {
        appendSources(lines, pivot, cell);
    }
    return lines.join(u'\n');
}

QString cellSpeech(const Pivot &pivot, CellIndex index, Language language)
{
    if (!containsCell(pivot, index))
        return {};
    const PivotCell &cell = cellAt(pivot, index);
    QString value = cell.hasValue()
        ? NumberFormat(language).withUnit(cell.value, cellUnit(pivot, cell))
        : stateSentence(cell);
    if (cell.hasValue() && cell.kinds)
        value = ItemsTr::tr("%1, %2").arg(value, kindName(softest(cell.kinds)));
    return ItemsTr::tr("%1: %2").arg(cellTitle(pivot, index, language), value);
}

} // namespace sextant
