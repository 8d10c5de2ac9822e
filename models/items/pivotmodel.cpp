// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pivotmodel.h"

#include "models/explore/numberformat.h"
#include "models/items/celltext.h"
#include "models/items/roles.h"

#include <QPoint>

#include <algorithm>
#include <limits>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
/// A row with more sources than this says how many instead of naming them.
constexpr int MaxNamedSources = 2;

QString exportNumber(double value)
{
    if (value != value)
        return {};
    const QString text = QString::number(value, 'g', 15);
    return text.contains(u'e') ? QString::number(value, 'f', 0) : text;
}

QString memberName(const AxisMember &member, Language language)
{
    return member.period.isValid() && member.names.en.isEmpty() ? member.period.toString()
                                                                : member.names.in(language);
}

/// What follows a period whose numbers are forecasts, as in charts.
QString forecastMark(Language language)
{
    return Names { u" F"_s, u" 预"_s, u" 預"_s }.in(language);
}

} // namespace

PivotModel::PivotModel(Part part, QObject *parent)
    : QAbstractTableModel(parent)
    , m_part(part)
{
}

void PivotModel::setPivot(const PivotPtr &pivot, Language language)
{
    const PivotLayout layout = pivot ? layoutOf(*pivot) : PivotLayout();
    const bool isSameShape = m_pivot && pivot && layout.columns == m_layout.columns
        && layout.totals == m_layout.totals && m_pivot->rowCount() == pivot->rowCount()
        && m_pivot->rows.dimensions == pivot->rows.dimensions
        && m_pivot->columns.dimensions == pivot->columns.dimensions;
    if (!isSameShape)
        beginResetModel();
    m_pivot = pivot;
    m_language = language;
    m_layout = layout;
    chooseScale();
    if (!isSameShape) {
        endResetModel();
        return;
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PivotModel::chooseScale()
{
    m_numbers = {};
    m_reading = {};
    m_decimals = 0;
    if (!m_pivot)
        return;
    QList<double> values;
    QList<double> inCells;
    const auto add = [&](const PivotCell &cell) {
        if (cell.hasValue() && cell.unit.isEmpty())
            values += cell.value;
        for (const CellNumber &number : cell.numbers) {
            if (cell.state == CellState::Conflict && numberUnit(*m_pivot, number) == m_pivot->unit)
                values += number.value;
        }
    };
    for (const QList<PivotCell> *cells :
        { &m_pivot->cells, &m_pivot->rowTotals, &m_pivot->columnTotals }) {
        for (const PivotCell &cell : *cells)
            add(cell);
        if (cells == &m_pivot->cells)
            inCells = values;
    }
    const bool hasOneScale = !m_pivot->exploration.logScale;
    m_reading = readingOf(*m_pivot, m_language);
    m_numbers = ValueText(NumberFormat(m_language), m_pivot->unit, values, hasOneScale, m_reading);
    // Totals are larger than what they are of, which would be rounded to a figure or two.
    const int least = m_numbers.decimalsFor(values);
    m_decimals = std::clamp(m_numbers.decimalsFor(inCells), least, least + 1);
}

QString PivotModel::unitTitle() const
{
    return joinedUnit(m_numbers.word(), m_numbers.unitName());
}

PivotModel::ColumnType PivotModel::columnType(int column) const
{
    Q_ASSERT(column >= 0 && column < m_layout.columns.size());
    return m_layout.columns[column].type;
}

int PivotModel::firstColumn(ColumnType type) const
{
    for (int i = 0; i < int(m_layout.columns.size()); ++i) {
        if (m_layout.columns[i].type == type)
            return i;
    }
    return -1;
}

std::optional<CellIndex> PivotModel::cell(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    int row = index.row();
    if (m_part == Part::Totals) {
        if (m_layout.totals[row] != TotalsRow::Sum)
            return std::nullopt;
        row = -1;
    }
    const PivotLayout::Column &column = m_layout.columns[index.column()];
    if (column.type == ColumnType::Value)
        return CellIndex(row, column.index);
    if (column.type == ColumnType::Total)
        return CellIndex(row, -1);
    return std::nullopt;
}

QModelIndex PivotModel::indexOf(CellIndex cell) const
{
    if (!m_pivot || !containsCell(*m_pivot, cell))
        return {};
    const int row
        = m_part == Part::Body ? cell.first : int(m_layout.totals.indexOf(TotalsRow::Sum));
    if (row < 0 || (m_part == Part::Totals && cell.first >= 0))
        return {};
    const int column = cell.second >= 0 ? int(m_pivot->rows.dimensions.size()) + cell.second
                                        : firstColumn(ColumnType::Total);
    return column < 0 ? QModelIndex() : index(row, column);
}

double PivotModel::growth(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !showsGrowth(index))
        return NaN;
    if (m_part == Part::Body)
        return growthOfRow(*m_pivot, m_layout, index.row());
    const PivotLayout::Column &column = m_layout.columns[index.column()];
    if (m_layout.totals[index.row()] == TotalsRow::Sum)
        return growthOfRow(*m_pivot, m_layout, -1);
    return growthOfColumn(*m_pivot, m_layout, column.type == ColumnType::Total ? -1 : column.index);
}

int PivotModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_pivot)
        return 0;
    return m_part == Part::Body ? m_pivot->rowCount() : int(m_layout.totals.size());
}

int PivotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layout.columns.size());
}

QVariant PivotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PivotLayout::Column &column = m_layout.columns[index.column()];
    if (role == ColumnTypeRole)
        return int(column.type);
    if (role == Qt::TextAlignmentRole) {
        const bool isText = column.type == ColumnType::Label || column.type == ColumnType::Source;
        return QVariant::fromValue(
            Qt::Alignment((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    if (column.type == ColumnType::Label)
        return m_part == Part::Body ? labelData(index.row(), column.index, role)
                                    : totalsLabelData(index.row(), column.index, role);
    if (column.type == ColumnType::Source)
        return m_part == Part::Body ? sourceData(index.row(), role) : QVariant();
    if (const std::optional<CellIndex> at = cell(index))
        return cellData(*at, role);
    return growthData(index, role);
}

QVariant PivotModel::labelData(int row, int dimension, int role) const
{
    const AxisMember &member = m_pivot->rows.labels[row][dimension];
    const QString name = memberName(member, m_language);
    switch (role) {
    case Qt::DisplayRole:
        return isForecastPlace(row, 0) ? name + forecastMark(m_language) : name;
    case ExportRole:
    case Qt::ToolTipRole:
        return name;
    case SortRole:
        return member.period.isValid() ? QVariant(member.period.begin()) : QVariant(name);
    case SearchRole:
        return QStringList { name, member.names.en, member.names.zhHans, member.names.zhHant }.join(
            u'\n');
    case DimensionRole:
        return member.dimension;
    case MemberRole:
        return member.id;
    case DepthRole:
        return std::max(0, member.level - 1);
    case ScenarioRole:
        return member.isScenario;
    default:
        return {};
    }
}

QVariant PivotModel::totalsLabelData(int row, int dimension, int role) const
{
    if (dimension > 0 || (role != Qt::DisplayRole && role != ExportRole))
        return {};
    if (m_layout.totals[row] == TotalsRow::Sum)
        return tr("Total");
    return growthTitle();
}

QVariant PivotModel::cellData(CellIndex index, int role) const
{
    const PivotCell &cell = cellAt(*m_pivot, index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*m_pivot, cell, m_language,
            [this](double value) { return m_numbers.text(value, m_decimals); });
    case Qt::ToolTipRole:
        return cellToolTip(*m_pivot, index, m_language);
    case Qt::AccessibleTextRole:
        return cellSpeech(*m_pivot, index, m_language);
    case SortRole:
        return cell.value;
    case ExportRole:
        return exportNumber(cell.unit.isEmpty() ? m_reading.written(cell.value) : cell.value);
    case KindRole:
        return cell.kinds ? int(softest(cell.kinds)) : 0;
    case StateRole:
        return int(cell.state);
    case QualifierRole:
        return int(cell.qualifier);
    case ScenarioRole:
        return cell.isScenario;
    case CellRole:
        return QPoint(index.second, index.first);
    default:
        return {};
    }
}

QVariant PivotModel::growthData(const QModelIndex &index, int role) const
{
    const double ratio = growth(index);
    const bool exists = ratio == ratio;
    switch (role) {
    case Qt::DisplayRole:
        if (!exists)
            return m_layout.growthFrom >= 0 && showsGrowth(index) ? QVariant(u"–"_s) : QVariant();
        return NumberFormat(m_language).signedPercent(ratio);
    case Qt::ToolTipRole:
        return exists ? tr("Compound annual growth between the two years of the heading.")
                      : QVariant();
    case SortRole:
        return ratio;
    case ExportRole:
        return exportNumber(ratio * 100);
    case StateRole:
        return -1;
    default:
        return {};
    }
}

bool PivotModel::showsGrowth(const QModelIndex &index) const
{
    const ColumnType type = m_layout.columns[index.column()].type;
    if (m_part == Part::Totals && m_layout.totals[index.row()] == TotalsRow::Growth)
        return type == ColumnType::Value || type == ColumnType::Total;
    return type == ColumnType::Growth;
}

QVariant PivotModel::sourceData(int row, int role) const
{
    if (role != Qt::DisplayRole && role != ExportRole && role != Qt::ToolTipRole && role != SortRole
        && role != SearchRole)
        return {};
    QStringList names;
    for (const QString &id : rowSources(*m_pivot, row)) {
        if (const Source *source = m_pivot->source(id))
            names += source->shortName();
    }
    names.removeDuplicates();
    if (role == Qt::DisplayRole && names.size() > MaxNamedSources)
        return tr("%n sources", nullptr, int(names.size()));
    return names.join(role == Qt::ToolTipRole ? u"\n"_s : u"; "_s);
}

QVariant PivotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_layout.columns.size())
        return {};
    const PivotLayout::Column &column = m_layout.columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.type == ColumnType::Value && isForecastPlace(column.index, 1)
            ? columnTitle(column) + forecastMark(m_language)
            : columnTitle(column);
    case ExportRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
        return columnToolTip(column);
    case ColumnTypeRole:
        return int(column.type);
    case KeyRole:
        return columnKey(column);
    case UnitRole:
        return section == 0 ? unitTitle() : QString();
    case DimensionRole:
        if (column.type == ColumnType::Label)
            return m_pivot->rows.dimensions[column.index];
        return m_pivot->columns.dimensions.value(0);
    case MemberRole:
        return column.type == ColumnType::Value && !m_pivot->columns.dimensions.isEmpty()
            ? m_pivot->columns.labels[column.index].first().id
            : QString();
    case ScenarioRole:
        return column.type == ColumnType::Value && !m_pivot->columns.dimensions.isEmpty()
            && m_pivot->columns.labels[column.index].first().isScenario;
    case Qt::TextAlignmentRole: {
        const bool isText = column.type == ColumnType::Label || column.type == ColumnType::Source;
        return QVariant::fromValue(
            Qt::Alignment((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    default:
        return {};
    }
}

QString PivotModel::columnTitle(const PivotLayout::Column &column) const
{
    switch (column.type) {
    case ColumnType::Label: {
        const QString id = m_pivot->rows.dimensions[column.index];
        if (id == u"period")
            return tr("Period");
        const Dimension *dimension = m_pivot->dimension(id);
        return dimension ? dimension->names.in(m_language) : QString();
    }
    case ColumnType::Value:
        return m_pivot->columns.dimensions.isEmpty()
            ? m_pivot->measure.names.in(m_language)
            : m_pivot->columns.text(column.index, m_language);
    case ColumnType::Total:
        return tr("Total");
    case ColumnType::Growth:
        return growthTitle();
    case ColumnType::Source:
        return tr("Source");
    }
    return {};
}

QString PivotModel::growthTitle() const
{
    const PivotAxis &axis = m_pivot->timeAxis() == 0 ? m_pivot->rows : m_pivot->columns;
    return tr("CAGR %1–%2")
        .arg(axis.text(m_layout.growthFrom, m_language), axis.text(m_layout.growthTo, m_language));
}

/// Every number at this place of the time axis (0: rows, 1: columns) is a forecast.
bool PivotModel::isForecastPlace(int place, int axis) const
{
    if (m_pivot->timeAxis() != axis)
        return false;
    bool any = false;
    const int across = axis == 0 ? m_pivot->columnCount() : m_pivot->rowCount();
    for (int i = 0; i < across; ++i) {
        const PivotCell &cell = axis == 0 ? m_pivot->cell(place, i) : m_pivot->cell(i, place);
        const bool isForecast = cell.isScenario || cell.kinds == Kinds(Kind::Forecast);
        if (cell.kinds && !isForecast)
            return false;
        any = any || isForecast;
    }
    return any;
}

QString PivotModel::columnToolTip(const PivotLayout::Column &column) const
{
    const QString unit = m_reading.unitName;
    switch (column.type) {
    case ColumnType::Value:
        if (unit.isEmpty())
            return columnTitle(column);
        return tr("%1, in %2").arg(columnTitle(column), unit);
    case ColumnType::Total:
        return unit.isEmpty() ? tr("Total of the row.") : tr("Total of the row, in %1.").arg(unit);
    case ColumnType::Growth:
        return tr("Compound annual growth from the first to the last published period.");
    case ColumnType::Source:
        return tr("The documents that the row's numbers come from.");
    case ColumnType::Label:
        break;
    }
    return columnTitle(column);
}

QString PivotModel::columnKey(const PivotLayout::Column &column) const
{
    switch (column.type) {
    case ColumnType::Label:
        return u"label/"_s + m_pivot->rows.dimensions[column.index];
    case ColumnType::Value: {
        const AxisLabel &label = m_pivot->columns.labels[column.index];
        QString key = u"value/"_s + m_pivot->columns.dimensions.join(u'/');
        for (const AxisMember &member : label)
            key += u'/' + member.id;
        return key;
    }
    case ColumnType::Total:
        return u"total"_s;
    case ColumnType::Growth:
        return u"growth"_s;
    case ColumnType::Source:
        return u"source"_s;
    }
    return {};
}

} // namespace sextant
