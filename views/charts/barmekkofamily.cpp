// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/boxlabel.h"
#include "views/charts/chartwords.h"
#include "views/charts/membercolours.h"
#include "views/charts/parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostBlocks = 40;

/// Bars whose width times height is a number: how much there is of each member, and how good.
///
/// It takes two numbers a member. With two measures on the columns, the first is the width and
/// the second divided by the first the height (H100 equivalents per accelerator), so that areas are
/// the second measure; a second measure that does not add up (a price, a rate) is the height
/// itself. With periods, the width is the number of the first period and the height the last one's
/// multiple of it, so that areas are the numbers of the last period.
class BarMekkoFamily final : public ChartFamily
{
public:
    QString id() const override { return u"barmekko"_s; }
    QString name(Language language) const override
    {
        return Names { u"Bar-mekko"_s, u"变宽柱形图"_s, u"變寬直條圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-barmekko"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

struct Block
{
    CellIndex cell = NoCell; ///< of the second number
    QString name;
    QColor colour;
    double width = 0;
    double height = 0;
    Kind kind = Kind::Actual;
};

struct Blocks
{
    QList<Block> blocks; ///< highest first
    Unit widthUnit;
    Unit heightUnit;    ///< for how its numbers are written
    QString heightName; ///< what the axis measures
    QString widthName;
    Unit areaUnit; ///< of width times height times areaFactor
    double areaFactor = 1;
    int leftOut = 0; ///< members without both numbers above zero
    QString whyNot;

    [[nodiscard]] double width() const
    {
        double sum = 0;
        for (const Block &block : blocks)
            sum += block.width;
        return sum;
    }
};

Unit unitOf(const Pivot &pivot, int column)
{
    for (int row = 0; row < pivot.rowCount(); ++row) {
        const PivotCell &cell = pivot.cell(row, column);
        if (cell.hasValue())
            return cell.unit.isEmpty() ? pivot.valueUnit : Unit(cell.unit);
    }
    return pivot.valueUnit;
}

/// The name of a unit of which its scale was taken: `USD`, not `USD bn`.
QString baseName(const Unit &unit, Language language)
{
    return unit.isMoney() && language == Language::English ? unit.currency()
                                                           : NumberFormat(language).unitName(unit);
}

/// One of what is counted: `unit`, where numbers are in `units`.
QString oneOf(const Unit &unit, Language language)
{
    QString name = baseName(unit, language);
    if (language == Language::English && !unit.isMoney() && name.endsWith(u's')
        && !name.endsWith(u"ss"))
        name.chop(1);
    return name;
}

void sortAndColour(Blocks &result, const ChartData &data, const PivotAxis &axis, bool areRows)
{
    std::ranges::stable_sort(result.blocks, std::ranges::greater(), &Block::height);
    QList<std::pair<double, int>> sizes;
    for (const Block &block : std::as_const(result.blocks))
        sizes += { -block.width * block.height, areRows ? block.cell.first : block.cell.second };
    std::ranges::sort(sizes);
    QList<int> leads;
    for (qsizetype i = 0; i < std::min(sizes.size(), data.theme().palette.size()); ++i)
        leads += sizes[i].second;
    const QList<QColor> colours = memberColours(data.pivot(), axis, data.theme(), leads);
    for (Block &block : result.blocks)
        block.colour = colours[areRows ? block.cell.first : block.cell.second];
}

void addBlock(Blocks &result, const QString &name, const PivotCell &first, const PivotCell &second,
    CellIndex index, double factor)
{
    if (!first.hasValue() || !second.hasValue() || !(first.value > 0) || !(second.value > 0)) {
        result.leftOut += first.hasValue() || second.hasValue()
            || first.state == CellState::Conflict || second.state == CellState::Conflict;
        return;
    }
    Block block;
    block.cell = index;
    block.name = name;
    block.width = first.value;
    block.height = factor > 0 ? second.value / first.value * factor : second.value;
    block.kind = std::max(ChartData::kindOf(first), ChartData::kindOf(second));
    result.blocks += block;
}

Blocks ofMeasures(const ChartData &data)
{
    const Pivot &pivot = data.wholePivot();
    const Language language = data.language();
    Blocks result;
    const Measure *width = pivot.dataset.measure(pivot.columns.labels[0].first().id);
    const Measure *other = pivot.dataset.measure(pivot.columns.labels[1].first().id);
    if (!width || !other || width->overMembers != MemberTotal::Sum) {
        result.whyNot = chartWord(ChartWord::DoesNotAdd, language);
        return result;
    }
    const bool isRatio = other->overMembers == MemberTotal::Sum;
    const Unit second = unitOf(pivot, 1);
    result.widthUnit = unitOf(pivot, 0);
    result.widthName = width->names.in(language);
    const double factor = isRatio ? second.scale() / result.widthUnit.scale() : 0;
    const Names per { u"%1 per %2"_s, u"%1/%2"_s, u"%1/%2"_s };
    result.heightName = isRatio
        ? per.in(language).arg(baseName(second, language), oneOf(result.widthUnit, language))
        : other->names.in(language);
    result.heightUnit = isRatio ? Unit(u"units"_s) : second;
    result.areaUnit = isRatio ? second : Unit(u"units"_s);
    result.areaFactor = isRatio ? 1 / factor : 1;
    for (int row = 0; row < pivot.rowCount(); ++row)
        addBlock(result, pivot.rows.text(row, language), pivot.cell(row, 0), pivot.cell(row, 1),
            CellIndex(row, 1), factor);
    sortAndColour(result, data, pivot.rows, true);
    return result;
}

Blocks ofPeriods(const ChartData &data)
{
    Blocks result;
    const int last = data.placeCount() - 1;
    result.widthUnit = data.pivot().unit;
    result.heightUnit = Unit(u"units"_s);
    result.areaUnit = data.pivot().unit;
    result.widthName = data.places().first().name;
    const Names multiple { u"%1 as a multiple of %2"_s, u"%1 为 %2 的倍数"_s,
        u"%1 為 %2 的倍數"_s };
    result.heightName
        = multiple.in(data.language()).arg(data.places()[last].name, data.places().first().name);
    for (const int series : data.stackOrder())
        addBlock(result, data.series()[series].name, data.cell(0, series), data.cell(last, series),
            data.cellIndex(last, series), 1);
    const bool areRows = &seriesAxis(data.pivot()) == &data.pivot().rows;
    sortAndColour(result, data, seriesAxis(data.pivot()), areRows);
    return result;
}

Blocks blocksOf(const ChartData &data)
{
    const Pivot &pivot = data.wholePivot();
    const Transform transform = pivot.exploration.transform;
    Blocks result;
    if (transform != Transform::Value) {
        result.whyNot = chartWord(ChartWord::DoesNotAdd, data.language());
        return result;
    }
    const bool areMeasures
        = pivot.columns.dimensions == QStringList { u"measure"_s } && pivot.columnCount() == 2;
    const bool isOverTime = data.hasPeriods() && data.placeCount() > 1 && data.seriesCount() > 1;
    if (areMeasures && !pivot.rows.isTime()) {
        result = ofMeasures(data);
    } else if (isOverTime && !pivot.columns.dimensions.contains(u"measure"_s)
        && !pivot.rows.dimensions.contains(u"measure"_s)) {
        if (!data.isStackable())
            result.whyNot = chartWord(ChartWord::DoesNotAdd, data.language());
        else
            result = ofPeriods(data);
    } else {
        result.whyNot = Names { u"It needs two numbers for each member: two measures on the "
                                u"columns, or members over two periods."_s,
            u"每个成员需要两个数字：列上放两个指标，或成员跨两个期间。"_s,
            u"每個成員需要兩個數字：欄上放兩個指標，或成員跨兩個期間。"_s }
                            .in(data.language());
    }
    if (result.whyNot.isEmpty() && (result.blocks.isEmpty() || result.blocks.size() > MostBlocks)) {
        result.whyNot = Names { u"It draws 1 to %1 members that have both numbers above zero."_s,
            u"可绘制 1 至 %1 个两项数字均大于零的成员。"_s,
            u"可繪製 1 至 %1 個兩項數字均大於零的成員。"_s }
                            .in(data.language())
                            .arg(MostBlocks);
    }
    return result;
}

QString BarMekkoFamily::whyNot(const ChartData &data) const
{
    return blocksOf(data).whyNot;
}

ValueText heightTexts(const ChartData &data, const Blocks &blocks)
{
    QList<double> heights;
    for (const Block &block : blocks.blocks)
        heights += block.height;
    return { data.format(), blocks.heightUnit, heights, true };
}

PlotWish BarMekkoFamily::wish(
    const ChartData &data, const ChartText &text, const TypeSizes &sizes) const
{
    PlotWish wish;
    const Blocks blocks = blocksOf(data);
    wish.low = 0;
    wish.high = blocks.blocks.first().height;
    wish.tickTexts = heightTexts(data, blocks);
    wish.roomAbove = text.lineHeight(sizes.axis) + text.lineHeight(sizes.value) + 8;
    OwnPlaces own { 0, blocks.width(), {} };
    double start = 0;
    for (const Block &block : blocks.blocks) {
        const QString name
            = block.name + u'\n' + data.format().compact(block.width, blocks.widthUnit);
        own.places += { start + block.width / 2, block.width, name };
        start += block.width;
    }
    wish.ownPlaces = own;
    return wish;
}

void addHeight(const LayoutContext &context, const Mark &mark, const QString &words,
    double priority, ChartSheet &sheet)
{
    LabelWish wish;
    wish.label.text = words;
    wish.label.pixelSize = context.sizes.value;
    wish.label.isBold = true;
    wish.label.colour = context.data.theme().text;
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    const QSizeF size = context.text.size(words, context.sizes.value, true);
    wish.label.rect = QRectF(
        QPointF(mark.rect.center().x() - size.width() / 2, mark.rect.top() - size.height() - 2),
        size);
    wish.priority = LabelPriority::Value + priority;
    sheet.labels += wish;
}

ChartSheet BarMekkoFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    const Language language = data.language();
    ChartSheet sheet;
    const Blocks blocks = blocksOf(data);
    const ValueText texts = heightTexts(data, blocks);
    QList<double> heights;
    for (const Block &block : blocks.blocks)
        heights += block.height;
    const int decimals = texts.decimalsFor(heights);
    const double sum = blocks.width();
    // Heights are in base units where they are ratios; areas then are in base units too.
    const double areaFactor = blocks.areaFactor;
    const Unit areaUnit = blocks.areaUnit;
    double start = 0;
    for (int i = 0; i < blocks.blocks.size(); ++i) {
        const Block &block = blocks.blocks[i];
        Mark mark;
        mark.shape = Mark::Shape::Bar;
        mark.gap = 1;
        mark.row = block.cell.first;
        mark.column = block.cell.second;
        mark.place = i;
        mark.series = 0;
        mark.kind = block.kind;
        mark.colour = block.colour;
        mark.value = block.width * block.height;
        const QString height = texts.text(block.height, decimals)
            + (texts.word().isEmpty() ? QString() : u' ' + texts.word());
        mark.text = block.name + u", "_s + blocks.widthName + u' '
            + data.format().withUnit(block.width, blocks.widthUnit) + u", "_s + height + u' '
            + blocks.heightName + u", "_s + kindName(block.kind, language);
        mark.rect
            = QRectF(QPointF(context.plot.mapPlace(start), context.plot.mapValue(block.height)),
                QPointF(context.plot.mapPlace(start + block.width), context.plot.mapValue(0)));
        start += block.width;
        sheet.marks += mark;
        addHeight(context, mark, height, block.width / sum, sheet);
        // Inside stands what the area is.
        const QString area = data.format().compact(mark.value * areaFactor, areaUnit);
        addBoxLabel(context, mark, { area }, context.sizes.value, BoxPlace::Middle, sheet);
    }
    LabelWish title;
    title.label.role = Label::Role::Axis;
    const Names words { u"Height: %1 · width: %2"_s, u"高：%1 · 宽：%2"_s, u"高：%1 · 寬：%2"_s };
    title.label.text
        = context.text.wrapped(words.in(language).arg(blocks.heightName, blocks.widthName),
            context.sizes.axis, false, context.plot.area().width(), 1);
    title.label.pixelSize = context.sizes.axis;
    title.label.colour = data.theme().secondary;
    title.label.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    const QSizeF size = context.text.size(title.label.text, context.sizes.axis);
    title.label.rect
        = QRectF(QPointF(context.plot.area().left(),
                     context.plot.area().top() - context.text.lineHeight(context.sizes.value) - 5
                         - size.height()),
            size);
    title.priority = LabelPriority::Name;
    sheet.labels += title;
    if (blocks.leftOut > 0) {
        sheet.notes += Names { u"Members without two numbers above zero are left out: %1."_s,
            u"未包含 %1 个没有两项正数的成员。"_s, u"未包含 %1 個沒有兩項正數的成員。"_s }
                           .in(language)
                           .arg(blocks.leftOut);
    }
    return sheet;
}

} // namespace

const ChartFamily &barmekkoFamily();
const ChartFamily &barmekkoFamily()
{
    static const BarMekkoFamily family;
    return family;
}

} // namespace sextant
