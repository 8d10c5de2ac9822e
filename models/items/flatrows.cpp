// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/flatrows.h"

#include "models/explore/periodnames.h"
#include "models/items/celltext.h"
#include "models/items/tr.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar Minus(0x2212);
constexpr QChar NoNumber(0x2013);
constexpr Qualifier AllQualifiers[]
    = { Qualifier::None, Qualifier::Approx, Qualifier::MoreThan, Qualifier::LessThan,
          Qualifier::RangeLow, Qualifier::RangeHigh, Qualifier::Derived, Qualifier::Incomplete };

/// The words beside the dimensions that a curated row carries, in the order of their columns.
enum class Word { Measure, Unit, Qualifier, Note };

template <typename Source>
CodeColumn codeColumn(const std::vector<Source> &source, std::size_t distinct)
{
    CodeColumn column(source.size(), 4, quint32(distinct));
    std::transform(source.cbegin(), source.cend(), column.codes<quint32>(),
        [](Source value) { return quint32(value); });
    return column;
}

NumberColumn numberColumn(const std::vector<double> &source)
{
    NumberColumn column(source.size(), NumberColumn::Storage::Double, 0);
    std::copy(source.cbegin(), source.cend(), column.numbers<double>());
    return column;
}

/// The rows of a curated dataset as the columns of a tracker.
TrackerPtr curatedColumns(const Cube &cube)
{
    auto columns = std::make_shared<TrackerColumns>();
    columns->rowCount = cube.values.size();
    for (const DimensionColumn &dimension : cube.dimensions)
        columns->dimensions.push_back(
            codeColumn(dimension.codes, std::size_t(dimension.dimension.members.size())));
    columns->dimensions.push_back(
        codeColumn(cube.measureCodes, std::size_t(cube.dataset.measures.size())));
    columns->dimensions.push_back(codeColumn(cube.unitCodes, std::size_t(cube.units.size())));
    columns->dimensions.push_back(codeColumn(cube.qualifiers, std::size(AllQualifiers)));
    columns->dimensions.push_back(codeColumn(cube.noteCodes, std::size_t(cube.notes.size())));
    columns->periods = cube.periods;
    columns->period = codeColumn(cube.periodCodes, std::size_t(cube.periods.size()));
    for (const std::vector<double> *numbers : { &cube.values, &cube.lows, &cube.highs })
        columns->measures.push_back(numberColumn(*numbers));
    return columns;
}

/// `1,234,567` from 1234567 and 0 decimals, `12.30` from 1230 and 2.
QString integerText(qint64 number, int decimals, bool hasSeparators, QChar minus)
{
    std::array<QChar, 40> text;
    auto at = text.size();
    quint64 rest = number < 0 ? quint64(0) - quint64(number) : quint64(number);
    int digits = 0;
    while (rest > 0 || digits <= decimals) {
        const int whole = digits - decimals;
        if (digits > 0 && whole == 0)
            text[--at] = u'.';
        else if (hasSeparators && whole > 0 && whole % 3 == 0)
            text[--at] = u',';
        text[--at] = QChar(ushort(u'0' + rest % 10));
        rest /= 10;
        ++digits;
    }
    if (number < 0)
        text[--at] = minus;
    return QString(text.data() + at, qsizetype(text.size() - at));
}

std::optional<qint64> integerAt(const NumberColumn &column, std::size_t row)
{
    if (column.storage() == NumberColumn::Storage::Int32) {
        const qint32 number = column.numbers<qint32>()[row];
        return number == NumberColumn::Missing32 ? std::nullopt : std::optional<qint64>(number);
    }
    const qint64 number = column.numbers<qint64>()[row];
    return number == NumberColumn::Missing64 ? std::nullopt : std::optional<qint64>(number);
}

/// Builds the list of columns.
class Columns
{
public:
    Columns(FlatRows &rows)
        : m_rows(rows)
        , m_cube(*rows.cube)
    {
    }

    void build()
    {
        addPeriod();
        const bool isTracker = m_cube.tracker != nullptr;
        if (!isTracker && m_cube.dataset.measures.size() > 1)
            addWord(Word::Measure);
        for (int i = 0; i < int(m_cube.dimensions.size()); ++i) {
            const QString &id = m_cube.dimensions[std::size_t(i)].dimension.id;
            if (id != u"source" && id != u"kind")
                addDimension(i);
        }
        if (isTracker)
            addMeasures();
        else
            addCuratedNumbers();
        for (const QString &id : { u"kind"_s, u"source"_s }) {
            if (const int index = m_cube.dimensionIndex(id); index >= 0)
                addDimension(index);
        }
        if (!isTracker && m_cube.notes.size() > 1)
            addWord(Word::Note);
    }

private:
    [[nodiscard]] FlatColumn &add(FlatColumn::Type type, const QString &id, const QString &title)
    {
        FlatColumn column;
        column.type = type;
        column.id = id;
        column.title = title;
        m_rows.shown.append(column);
        return m_rows.shown.last();
    }

    void addPeriod()
    {
        FlatColumn &column = add(FlatColumn::Type::Member, u"period"_s, ItemsTr::tr("Period"));
        column.index = int(m_rows.columns->dimensions.size());
        for (const Period &period : m_rows.columns->periods) {
            const QString id = period.isValid() ? period.toString() : QString();
            column.texts += periodNames(period).in(m_rows.language);
            column.ids += id;
            column.searchable += column.texts.last() + u'\n' + id;
        }
    }

    void addDimension(int index)
    {
        const Dimension &dimension = m_cube.dimensions[std::size_t(index)].dimension;
        FlatColumn &column
            = add(FlatColumn::Type::Member, dimension.id, dimension.names.in(m_rows.language));
        column.index = index;
        column.texts.reserve(dimension.members.size());
        for (const Member &member : dimension.members)
            addNamed(column, member.id, member.names, member.aliases);
    }

    void addNamed(FlatColumn &column, const QString &id, const Names &names,
        const QStringList &aliases = {}) const
    {
        column.texts += names.in(m_rows.language);
        column.ids += id;
        // Most members of a tracker have one name in all languages.
        QString searchable = names.en;
        if (names.zhHans != names.en)
            searchable += u'\n' + names.zhHans + u'\n' + names.zhHant;
        if (!aliases.isEmpty())
            searchable += u'\n' + aliases.join(u'\n');
        column.searchable += searchable;
    }

    void addWord(Word word)
    {
        const auto titled = [&](const QString &id, const QString &title) -> FlatColumn & {
            FlatColumn &column = add(FlatColumn::Type::Member, id, title);
            column.index = int(m_cube.dimensions.size()) + int(word);
            return column;
        };
        switch (word) {
        case Word::Measure: {
            FlatColumn &column = titled(u"measure"_s, ItemsTr::tr("Measure"));
            for (const Measure &measure : m_cube.dataset.measures)
                addNamed(column, measure.id, measure.names);
            break;
        }
        case Word::Unit: {
            FlatColumn &column = titled(u"unit"_s, ItemsTr::tr("Unit"));
            for (const Unit &unit : m_cube.units) {
                column.texts += unit.displayName(m_rows.language);
                column.ids += unit.id();
            }
            column.searchable = column.texts;
            break;
        }
        case Word::Qualifier: {
            FlatColumn &column = titled(u"qualifier"_s, ItemsTr::tr("Qualifier"));
            for (const Qualifier qualifier : AllQualifiers) {
                column.texts += qualifierName(qualifier);
                column.ids += qualifierId(qualifier);
            }
            column.searchable = column.texts;
            break;
        }
        case Word::Note: {
            FlatColumn &column = titled(u"note"_s, ItemsTr::tr("Note"));
            column.texts = m_cube.notes;
            column.ids = m_cube.notes;
            column.searchable = m_cube.notes;
            break;
        }
        }
    }

    void addMeasures()
    {
        for (int i = 0; i < int(m_cube.dataset.measures.size()); ++i) {
            const Measure &measure = m_cube.dataset.measures[i];
            FlatColumn &column
                = add(FlatColumn::Type::Number, measure.id, measure.names.in(m_rows.language));
            column.index = i;
            column.unit = measure.unit;
        }
    }

    void addCuratedNumbers()
    {
        static_cast<void>(add(FlatColumn::Type::Number, u"value"_s, ItemsTr::tr("Value")));
        if (m_cube.units.size() == 1)
            m_rows.shown.last().unit = m_cube.units.first();
        else
            addWord(Word::Unit);
        const auto addIfAny = [&](const QString &id, const QString &title, int index) {
            const NumberColumn &numbers = m_rows.columns->measures[std::size_t(index)];
            for (std::size_t row = 0; row < numbers.rowCount(); ++row) {
                if (!std::isnan(numbers.at(row))) {
                    FlatColumn &column = add(FlatColumn::Type::Number, id, title);
                    column.index = index;
                    return;
                }
            }
        };
        addIfAny(u"low"_s, ItemsTr::tr("Low (5 %)"), 1);
        addIfAny(u"high"_s, ItemsTr::tr("High (95 %)"), 2);
        if (std::ranges::any_of(
                m_cube.qualifiers, [](Qualifier q) { return q != Qualifier::None; }))
            addWord(Word::Qualifier);
    }

    FlatRows &m_rows;
    const Cube &m_cube;
};

} // namespace

int FlatRows::indexOf(const QString &id) const
{
    for (int i = 0; i < int(shown.size()); ++i) {
        if (shown[i].id == id)
            return i;
    }
    return -1;
}

const CodeColumn &FlatRows::codes(const FlatColumn &column) const
{
    const auto index = std::size_t(column.index);
    return index < columns->dimensions.size() ? columns->dimensions[index] : columns->period;
}

const NumberColumn &FlatRows::numbers(const FlatColumn &column) const
{
    return columns->measures[std::size_t(column.index)];
}

QString FlatRows::numberText(const FlatColumn &column, std::size_t row) const
{
    const NumberColumn &number = numbers(column);
    if (number.isInteger()) {
        const std::optional<qint64> value = integerAt(number, row);
        return value ? integerText(*value, number.decimals(), true, Minus) : QString(NoNumber);
    }
    const double value = number.at(row);
    if (!std::isfinite(value))
        return NoNumber;
    static const QLocale english(QLocale::English);
    return english.toString(value, 'f', QLocale::FloatingPointShortest).replace(u'-', Minus);
}

QString FlatRows::text(const FlatColumn &column, std::size_t row) const
{
    return column.type == FlatColumn::Type::Number ? numberText(column, row)
                                                   : memberText(column, row);
}

QString FlatRows::plainText(const FlatColumn &column, std::size_t row) const
{
    if (column.type == FlatColumn::Type::Member)
        return memberText(column, row);
    const NumberColumn &number = numbers(column);
    if (number.isInteger()) {
        const std::optional<qint64> value = integerAt(number, row);
        return value ? integerText(*value, number.decimals(), false, u'-') : QString();
    }
    const double value = number.at(row);
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                : QString();
}

FlatRowsPtr flatRows(const CubePtr &cube, Language language)
{
    auto rows = std::make_shared<FlatRows>();
    rows->cube = cube;
    rows->columns = cube->tracker ? cube->tracker : curatedColumns(*cube);
    rows->language = language;
    Columns(*rows).build();
    return rows;
}

} // namespace sextant
