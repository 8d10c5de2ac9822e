// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/boxlabel.h"
#include "views/charts/chartwords.h"
#include "views/charts/membercolours.h"
#include "views/charts/parts.h"
#include "views/charts/squarify.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostCells = 2000;
constexpr float GroupGap = 4; // pixels between groups

/// The parts of one whole as areas, in groups where the pivot has two dimensions.
///
/// With rows and columns, rows are the groups and columns their parts; with two dimensions on the
/// rows, the first is the groups. With one dimension whose members have parents, the parents are.
class TreemapFamily final : public ChartFamily
{
public:
    QString id() const override { return u"treemap"_s; }
    QString name(Language language) const override
    {
        return Names { u"Treemap"_s, u"矩形树图"_s, u"矩形樹狀圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-treemap"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(const ChartData &, const ChartText &, const TypeSizes &) const override
    {
        PlotWish wish;
        wish.hasAxes = false;
        return wish;
    }
    ChartSheet layout(const LayoutContext &context) const override;
};

struct Leaf
{
    CellIndex cell = NoCell;
    QString name;
    QColor colour;
    double value = 0;
    int series = 0;
};

struct Group
{
    QString name;
    QList<Leaf> leaves; ///< descending
    double value = 0;
};

/// Whether a label's member overlaps with its siblings (a group of vendors beside the vendors).
bool overlaps(const Pivot &pivot, const PivotAxis &axis, int index)
{
    if (axis.labels.size() < 2 || axis.labels[index].isEmpty())
        return false;
    const AxisMember &own = axis.labels[index].last();
    const Dimension *dimension = pivot.dimension(own.dimension);
    const Member *member = dimension && !own.isOther ? dimension->find(own.id) : nullptr;
    for (int guard = 0; member && guard < 64; ++guard) {
        if (!member->adds)
            return true;
        member = member->parent.isEmpty() ? nullptr : dimension->find(member->parent);
    }
    return false;
}

/// The ids of a label with another one for its last member.
QString keyOf(const AxisLabel &label, const QString &last)
{
    QString key;
    for (qsizetype i = 0; i + 1 < label.size(); ++i)
        key += label[i].id + u'\n';
    return key + last;
}

/// Marks the labels that stand for the whole of another one.
void markWholes(const Dimension &dimension, const PivotAxis &axis, QList<bool> &marked)
{
    QSet<QString> above;        // what has a shown member below it
    QHash<QString, int> counts; // labels that differ in their last member only
    for (const AxisLabel &label : axis.labels) {
        if (label.isEmpty() || label.last().isOther)
            continue;
        ++counts[keyOf(label, {})];
        const Member *member = dimension.find(label.last().id);
        for (int guard = 0; member && !member->parent.isEmpty() && guard < 64; ++guard) {
            above += keyOf(label, member->parent);
            member = dimension.find(member->parent);
        }
    }
    for (qsizetype i = 0; i < axis.labels.size(); ++i) {
        const AxisLabel &label = axis.labels[i];
        if (label.isEmpty() || label.last().isOther)
            continue;
        const Member *member = dimension.find(label.last().id);
        const bool isTop = member && member->level == 0 && counts.value(keyOf(label, {})) > 1;
        marked[i] = marked[i] || isTop || above.contains(keyOf(label, label.last().id));
    }
}

/// Which labels of an axis are no parts: each is the whole of another one, or overlaps with its
/// siblings.
QList<bool> nonParts(const Pivot &pivot, const PivotAxis &axis)
{
    QList<bool> marked(axis.labels.size(), false);
    for (int i = 0; i < axis.labels.size(); ++i)
        marked[i] = overlaps(pivot, axis, i);
    if (axis.dimensions.isEmpty() || axis.dimensions.last() == u"period")
        return marked;
    if (const Dimension *dimension = pivot.dimension(axis.dimensions.last()))
        markWholes(*dimension, axis, marked);
    return marked;
}

/// A note on the labels that are no parts.
QStringList notesOnWholes(const ChartData &data)
{
    const Pivot &pivot = data.pivot();
    QStringList names;
    for (const PivotAxis *axis : { &pivot.rows, &pivot.columns }) {
        const QList<bool> marked = nonParts(pivot, *axis);
        for (int i = 0; i < axis->labels.size(); ++i) {
            if (marked[i])
                names += axis->text(i, data.language());
        }
    }
    if (names.isEmpty())
        return {};
    return { Names { u"Not parts but sums of others, or overlapping with them, and left out: %1."_s,
        u"以下为其他各项之和或与之重叠，未包含：%1。"_s,
        u"以下為其他各項之和或與之重疊，未包含：%1。"_s }
                 .in(data.language())
                 .arg(names.join(data.language() == Language::English ? u", "_s : u"、"_s)) };
}

/// The name of the group a label of a single axis belongs to.
QString groupName(const Pivot &pivot, const PivotAxis &axis, int index, Language language)
{
    const AxisLabel &label = axis.labels[index];
    if (label.size() > 1)
        return label.first().names.in(language);
    if (label.isEmpty())
        return {};
    const Dimension *dimension = pivot.dimension(label.first().dimension);
    const Member *member = dimension ? dimension->find(label.first().id) : nullptr;
    const Member *parent
        = member && !member->parent.isEmpty() ? dimension->find(member->parent) : nullptr;
    return parent ? parent->names.in(language) : QString();
}

QList<Group> groupsOf(const ChartData &data)
{
    const Pivot &pivot = data.pivot();
    const Language language = data.language();
    const bool isNested = pivot.rowCount() > 1 && pivot.columnCount() > 1;
    const bool areColumns = pivot.rowCount() == 1 && pivot.columnCount() > 1;
    const PivotAxis &leafAxis = isNested || areColumns ? pivot.columns : pivot.rows;
    QList<int> leads;
    if (int(leafAxis.labels.size()) > int(data.theme().palette.size())) {
        QList<std::pair<double, int>> sizes;
        for (int i = 0; i < leafAxis.labels.size(); ++i) {
            double size = 0;
            const bool isColumn = &leafAxis == &pivot.columns;
            for (int k = 0; k < (isColumn ? pivot.rowCount() : 1); ++k) {
                const PivotCell &cell = isColumn ? pivot.cell(k, i) : pivot.cell(i, 0);
                size += cell.hasValue() ? cell.value : 0;
            }
            sizes += { -size, i };
        }
        std::sort(sizes.begin(), sizes.end());
        for (qsizetype i = 0; i < data.theme().palette.size(); ++i)
            leads += sizes[i].second;
    }
    const QList<QColor> colours = memberColours(pivot, leafAxis, data.theme(), leads);

    QList<Group> groups;
    QHash<QString, qsizetype> known; // groups by name
    const QList<bool> noRows = nonParts(pivot, pivot.rows);
    const QList<bool> noColumns = nonParts(pivot, pivot.columns);
    for (int row = 0; row < pivot.rowCount(); ++row) {
        if (!areColumns && noRows[row])
            continue;
        const QString rowName = isNested ? pivot.rows.text(row, language) : QString();
        for (int column = 0; column < pivot.columnCount(); ++column) {
            const PivotCell &cell = pivot.cell(row, column);
            if (!cell.hasValue() || cell.value <= 0
                || ((isNested || areColumns) && noColumns[column]))
                continue;
            Leaf leaf;
            leaf.cell = { row, column };
            leaf.value = cell.value;
            const int index = isNested || areColumns ? column : row;
            leaf.name = leafAxis.labels[index].isEmpty()
                ? pivot.measure.names.in(language)
                : leafAxis.labels[index].last().names.in(language);
            leaf.colour = colours[index];
            leaf.series = index;
            const QString name = isNested ? rowName : groupName(pivot, leafAxis, index, language);
            const auto found = known.constFind(name);
            const qsizetype at = found == known.cend() ? groups.size() : *found;
            if (found == known.cend()) {
                known.insert(name, at);
                groups += Group { name, {}, 0 };
            }
            groups[at].leaves += leaf;
            groups[at].value += leaf.value;
        }
    }
    for (Group &group : groups)
        std::ranges::stable_sort(group.leaves, std::ranges::greater(), &Leaf::value);
    std::ranges::stable_sort(groups, std::ranges::greater(), &Group::value);
    return groups;
}

bool mayAdd(const ChartData &data)
{
    const Pivot &pivot = data.pivot();
    const Transform transform = pivot.exploration.transform;
    if (transform == Transform::Growth || transform == Transform::Index)
        return false;
    for (const PivotAxis *axis : { &pivot.rows, &pivot.columns }) {
        for (const QString &id : axis->dimensions) {
            const Dimension *dimension = pivot.dimension(id);
            if (axis->labels.size() > 1 && dimension && !dimension->isAdditive)
                return false;
        }
    }
    return pivot.unit.type() == Unit::Type::Percent
        || pivot.grandTotal.state != CellState::NotAdditive;
}

QString TreemapFamily::whyNot(const ChartData &data) const
{
    const Pivot &pivot = data.pivot();
    const Language language = data.language();
    if (data.hasPeriods() && data.placeCount() > 1) {
        return Names { u"It shows one moment: keep a single period."_s,
            u"它只显示一个时点：请只保留一个期间。"_s, u"它只顯示一個時點：請只保留一個期間。"_s }
            .in(language);
    }
    if (pivot.cells.size() > MostCells) {
        return Names { u"It shows %1 cells at most; filter, or keep the largest."_s,
            u"最多显示 %1 个单元格，请筛选或只保留最大的几项。"_s,
            u"最多顯示 %1 個儲存格，請篩選或只保留最大的幾項。"_s }
            .in(language)
            .arg(MostCells);
    }
    for (const PivotCell &cell : pivot.cells) {
        if (cell.value < 0)
            return chartWord(ChartWord::HasNegative, language);
    }
    if (!mayAdd(data) || groupsOf(data).isEmpty())
        return chartWord(ChartWord::DoesNotAdd, language);
    return {};
}

/// The name of a group at the top of its first and largest tile; the tile without that line.
Mark addHeader(
    const LayoutContext &context, const Group &group, const Mark &tile, ChartSheet &sheet)
{
    const double line = context.text.lineHeight(context.sizes.name);
    Mark strip = tile;
    strip.rect.setHeight(std::min(strip.rect.height(), line + GroupGap + 3));
    const QString value = context.data.wholeText(group.value);
    const qsizetype before = sheet.labels.size();
    Mark rest = tile;
    if (!addBoxLabel(context, strip, { group.name + u"  "_s + value, group.name },
            context.sizes.name, BoxPlace::TopLeft, sheet))
        return rest;
    LabelWish &wish = sheet.labels[before];
    wish.label.role = Label::Role::Series;
    wish.label.isBold = true;
    const QSizeF size = context.text.size(wish.label.text, context.sizes.name, true);
    wish.label.rect.setWidth(std::min(size.width(), tile.rect.width() - 4));
    if (size.width() > wish.label.rect.width())
        wish.label.isBold = false;
    wish.priority = LabelPriority::Name;
    rest.rect.setTop(wish.label.rect.bottom());
    return rest;
}

ChartSheet TreemapFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    const Pivot &pivot = data.pivot();
    ChartSheet sheet;
    const QList<Group> groups = groupsOf(data);
    const bool hasGroups = groups.size() > 1;
    // Where wholes are left out, the one group that remains is not what the headline names.
    const bool areNamed = hasGroups || (pivot.rowCount() > 1 && pivot.columnCount() > 1);
    QList<double> sizes;
    double sum = 0;
    for (const Group &group : groups) {
        sizes += group.value;
        sum += group.value;
    }
    const QList<QRectF> tiles = squarified(sizes, context.plot.area());
    for (int g = 0; g < groups.size(); ++g) {
        const Group &group = groups[g];
        const QRectF &room = tiles[g];
        QList<double> values;
        for (const Leaf &leaf : group.leaves)
            values += leaf.value;
        const QList<QRectF> rects = squarified(values, room);
        for (int i = 0; i < group.leaves.size(); ++i) {
            const Leaf &leaf = group.leaves[i];
            const PivotCell &cell = pivot.cell(leaf.cell.first, leaf.cell.second);
            Mark mark;
            mark.shape = Mark::Shape::Bar;
            mark.gap = 1;
            mark.row = leaf.cell.first;
            mark.column = leaf.cell.second;
            mark.place = g;
            mark.series = i;
            mark.kind = ChartData::kindOf(cell);
            mark.isScenario = cell.isScenario;
            mark.colour = leaf.colour;
            mark.value = leaf.value;
            mark.rect = rects[i];
            // Gaps between groups are only painted: every area stays in proportion to its number.
            if (hasGroups && mark.rect.top() < room.top() + 0.5)
                mark.gapTop = GroupGap;
            if (hasGroups && mark.rect.right() > room.right() - 0.5)
                mark.gapRight = GroupGap;
            sheet.marks += mark;
            const bool hasHeader = areNamed && i == 0 && !group.name.isEmpty();
            const Mark box = hasHeader ? addHeader(context, group, mark, sheet) : mark;
            if (!mayHold(context, box, leaf.name, context.sizes.value))
                continue;
            const QString value = data.wholeText(leaf.value);
            const QString share = data.format().percent(leaf.value / sum);
            addBoxLabel(context, box,
                { leaf.name + u'\n' + value + u" · "_s + share, leaf.name + u'\n' + value,
                    leaf.name },
                context.sizes.value, BoxPlace::TopLeft, sheet);
        }
    }
    LeftOut leftOut;
    for (const PivotCell &cell : pivot.cells)
        leftOut.count(cell, false);
    sheet.notes = notesOnWholes(data) + leftOut.notes(data.language());
    return sheet;
}

} // namespace

const ChartFamily &treemapFamily();
const ChartFamily &treemapFamily()
{
    static const TreemapFamily family;
    return family;
}

} // namespace sextant
