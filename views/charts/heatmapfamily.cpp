// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/axislabels.h"
#include "views/charts/boxlabel.h"
#include "views/charts/chartwords.h"
#include "views/charts/markpainter.h"
#include "views/charts/parts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostCells = 4000;
constexpr int Stops = 5;             // samples of the colour scale in the legend
constexpr double PaleEnd = 0.10;     // part of the hue at the low end of the scale
constexpr double MostRowNames = 0.3; // of the width
constexpr double DotRadius = 4;
constexpr double Gap = 8;

/// Rows and columns as in the table, each cell coloured by its number. Ratings are coloured and
/// written as the words they were given in.
class HeatmapFamily final : public ChartFamily
{
public:
    QString id() const override { return u"heatmap"_s; }
    QString name(Language language) const override
    {
        return Names { u"Heat map"_s, u"热力图"_s, u"熱力圖"_s }.in(language);
    }
    QString iconName() const override { return u"chart-heatmap"_s; }
    QString whyNot(const ChartData &data) const override;
    PlotWish wish(
        const ChartData &data, const ChartText &text, const TypeSizes &sizes) const override;
    ChartSheet layout(const LayoutContext &context) const override;
};

/// From number to colour: pale to full for numbers of one sign, two hues about zero for both.
class ColourScale
{
public:
    explicit ColourScale(const ChartData &data)
        : m_theme(data.theme())
    {
        m_range = valueRange(data, false, false);
        m_diverges = m_range.low < 0 && m_range.high > 0;
        m_isLog = data.pivot().exploration.logScale && m_range.low > 0;
    }
    [[nodiscard]] const ValueRange &range() const { return m_range; }
    [[nodiscard]] bool diverges() const { return m_diverges; }
    [[nodiscard]] bool isLog() const { return m_isLog; }
    [[nodiscard]] QColor colour(double value) const
    {
        if (m_diverges) {
            const double most = std::max(-m_range.low, m_range.high);
            const QColor &hue = m_theme.palette[value < 0 ? 1 : 0];
            return mixed(hue, m_theme.background, ramp(std::abs(value) / most));
        }
        double part = 1;
        if (m_isLog && m_range.high > m_range.low)
            part = std::log(value / m_range.low) / std::log(m_range.high / m_range.low);
        else if (m_range.high > m_range.low)
            part = (value - m_range.low) / (m_range.high - m_range.low);
        // Numbers below zero only: the lowest is the strongest.
        return mixed(
            m_theme.palette[0], m_theme.background, ramp(m_range.high <= 0 ? 1 - part : part));
    }
    /// Numbers at even steps of the scale, for the legend.
    [[nodiscard]] QList<double> stops() const
    {
        QList<double> stops;
        const bool isFlat = !(m_range.high > m_range.low);
        for (int i = 0; i < (isFlat ? 1 : Stops); ++i) {
            const double part = double(i) / (Stops - 1);
            stops += m_isLog ? m_range.low * std::pow(m_range.high / m_range.low, part)
                             : m_range.low + (m_range.high - m_range.low) * part;
        }
        return stops;
    }

private:
    static double ramp(double part) { return PaleEnd + (1 - PaleEnd) * std::clamp(part, 0.0, 1.0); }

    ChartTheme m_theme;
    ValueRange m_range;
    bool m_diverges = false;
    bool m_isLog = false;
};

/// The word of a rating as its source wrote it, in the language of the chart; empty for any other
/// number.
QString ratingWord(const ChartData &data, const PivotCell &cell)
{
    if (data.pivot().unit.type() != Unit::Type::Ordinal || cell.numbers.isEmpty())
        return {};
    const QString word = cell.numbers.first().note;
    static const QHash<QString, Names> known {
        { u"low"_s, { u"low"_s, u"低"_s, u"低"_s } },
        { u"medium"_s, { u"medium"_s, u"中"_s, u"中"_s } },
        { u"high"_s, { u"high"_s, u"高"_s, u"高"_s } },
    };
    const auto found = known.constFind(word);
    return found == known.constEnd() ? word : found->in(data.language());
}

QString cellText(const ChartData &data, const PivotCell &cell)
{
    const QString word = ratingWord(data, cell);
    return word.isEmpty() ? data.valueText(cell.value) : word;
}

QString HeatmapFamily::whyNot(const ChartData &data) const
{
    if (data.pivot().cells.size() > MostCells) {
        return Names { u"It shows %1 cells at most; filter, or keep the largest."_s,
            u"最多显示 %1 个单元格，请筛选或只保留最大的几项。"_s,
            u"最多顯示 %1 個儲存格，請篩選或只保留最大的幾項。"_s }
            .in(data.language())
            .arg(MostCells);
    }
    return {};
}

PlotWish HeatmapFamily::wish(const ChartData &data, const ChartText &, const TypeSizes &) const
{
    PlotWish wish;
    wish.hasAxes = false;
    wish.isHorizontal = true; // arrow keys: rows run downwards
    const ColourScale scale(data);
    QList<std::pair<QColor, QString>> entries;
    if (data.pivot().unit.type() == Unit::Type::Ordinal) {
        QMap<double, QString> words;
        for (const PivotCell &cell : data.pivot().cells) {
            if (cell.hasValue())
                words.insert(cell.value, cellText(data, cell));
        }
        for (auto it = words.cbegin(); it != words.cend(); ++it)
            entries += { scale.colour(it.key()), it.value() };
    } else if (scale.range().low < scale.range().high) { // one colour needs no scale
        for (const double stop : scale.stops())
            entries += { scale.colour(stop), data.wholeText(stop) };
    }
    for (const auto &[colour, text] : std::as_const(entries)) {
        LegendEntry entry;
        entry.sample.shape = Mark::Shape::Bar;
        entry.sample.isShaded = true;
        entry.sample.colour = colour;
        entry.text = text;
        wish.samples += entry;
    }
    return wish;
}

/// What of a grid is known before its cells are made.
struct Grid
{
    QRectF area;
    int rows = 0;
    int columns = 0;

    [[nodiscard]] QRectF cell(int row, int column) const
    {
        const double width = area.width() / columns;
        const double height = area.height() / rows;
        return { area.left() + column * width, area.top() + row * height, width, height };
    }
};

LabelWish axisLabel(const LayoutContext &context, const QString &words, int pixelSize)
{
    LabelWish wish;
    wish.label.role = Label::Role::Axis;
    wish.label.text = words;
    wish.label.pixelSize = pixelSize;
    wish.label.colour = context.data.theme().secondary;
    wish.label.rect = QRectF(QPointF(), context.text.size(words, pixelSize));
    return wish;
}

QString rowName(const ChartData &data, int row)
{
    const Pivot &pivot = data.pivot();
    return pivot.rows.text(row, data.language());
}

QString columnName(const ChartData &data, int column)
{
    const Pivot &pivot = data.pivot();
    return pivot.columns.dimensions.isEmpty() ? pivot.measure.names.in(data.language())
                                              : pivot.columns.text(column, data.language());
}

/// Names of rows at the left and of columns above; what remains is the grid.
Grid addNames(const LayoutContext &context, ChartSheet &sheet)
{
    const ChartData &data = context.data;
    const ChartText &text = context.text;
    const int size = context.sizes.axis;
    Grid grid { context.plot.area(), data.pivot().rowCount(), data.pivot().columnCount() };
    double widest = 0;
    for (int row = 0; row < grid.rows; ++row)
        widest = std::max(widest, text.size(rowName(data, row), size).width());
    const double nameWidth = std::min(widest, grid.area.width() * MostRowNames);
    grid.area.setLeft(grid.area.left() + nameWidth + Gap);

    OwnPlaces own { 0, double(grid.columns), {} };
    for (int column = 0; column < grid.columns; ++column)
        own.places += { column + 0.5, 1, columnName(data, column) };
    const double line = text.lineHeight(size);
    const PlaceTexts names = planOwnPlaces(own, grid.area.width() / grid.columns,
        std::max(line * 2, grid.area.height() * 0.3), text, context.sizes);
    grid.area.setTop(std::min(grid.area.top() + names.extent, grid.area.bottom() - grid.rows));
    QHash<int, double> ends; // of the names so far, by their row
    for (int column = 0; column < grid.columns; ++column) {
        const PlaceText &name = names.texts[column];
        LabelWish wish = axisLabel(context, name.text, size);
        wish.label.rect.moveCenter({ grid.cell(0, column).center().x(), 0 });
        wish.label.rect.moveBottom(grid.area.top() - 4 - name.row * line);
        // The last name may be wider than its column; it stays within the frame's margin.
        if (const double over = wish.label.rect.right() - grid.area.right() - Gap; over > 0)
            wish.label.rect.translate(-over, 0);
        // Names that all but touch read as one.
        if (wish.label.rect.left() < ends.value(name.row, -1e9) + Gap)
            continue;
        ends[name.row] = wish.label.rect.right();
        wish.label.alignment = Qt::AlignHCenter | Qt::AlignBottom;
        wish.priority = 1e6 - column;
        sheet.labels += wish;
    }
    const double rowHeight = grid.area.height() / grid.rows;
    const int lines = std::max(1, int(rowHeight / text.lineHeight(size)));
    for (int row = 0; row < grid.rows; ++row) {
        LabelWish wish = axisLabel(
            context, text.wrapped(rowName(data, row), size, false, nameWidth, lines), size);
        wish.label.alignment = Qt::AlignRight | Qt::AlignVCenter;
        wish.label.rect.moveCenter({ 0, grid.cell(row, 0).center().y() });
        wish.label.rect.moveRight(grid.area.left() - Gap);
        wish.priority = 1e6 - row;
        sheet.labels += wish;
    }
    return grid;
}

/// Contradicting numbers as open dots across their cell, from the smallest to the largest of them.
void addDots(const PivotCell &cell, const QRectF &room, const Mark &base, const QColor &colour,
    ChartSheet &sheet)
{
    ValueRange range;
    for (const CellNumber &number : cell.numbers)
        range.add(number.value);
    const double reach = std::max(0.0, room.width() / 2 - 2 * DotRadius);
    for (const CellNumber &number : cell.numbers) {
        const double part = range.high > range.low
            ? (number.value - range.low) / (range.high - range.low) * 2 - 1
            : 0;
        Mark dot = base;
        dot.shape = Mark::Shape::Point;
        dot.isConflict = true;
        dot.kind = number.kind;
        dot.value = number.value;
        dot.colour = colour;
        const double radius = std::min({ DotRadius, room.width() / 2, room.height() / 2 });
        const QPointF at = room.center() + QPointF(part * reach, 0);
        dot.rect = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        sheet.marks += dot;
    }
}

/// The smallest and the largest of contradicting numbers below their dots, which have no axis.
void addSpanText(
    const LayoutContext &context, const PivotCell &cell, const Mark &mark, ChartSheet &sheet)
{
    ValueRange range;
    for (const CellNumber &number : cell.numbers)
        range.add(number.value);
    if (range.isEmpty())
        return;
    LabelWish wish;
    wish.label.text
        = context.data.valueText(range.low) + u" – "_s + context.data.valueText(range.high);
    wish.label.pixelSize = context.sizes.value;
    wish.label.colour = context.data.theme().secondary;
    wish.label.row = mark.row;
    wish.label.column = mark.column;
    const QSizeF size = context.text.size(wish.label.text, context.sizes.value);
    const QPointF middle = mark.rect.center();
    wish.label.rect
        = QRectF(QPointF(middle.x() - size.width() / 2, middle.y() + DotRadius + 2), size);
    wish.priority = LabelPriority::Value;
    if (mark.rect.contains(wish.label.rect))
        sheet.labels += wish;
}

ChartSheet HeatmapFamily::layout(const LayoutContext &context) const
{
    const ChartData &data = context.data;
    const Pivot &pivot = data.pivot();
    ChartSheet sheet;
    const ColourScale scale(data);
    const Grid grid = addNames(context, sheet);
    LeftOut leftOut;
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const PivotCell &cell = pivot.cell(row, column);
            leftOut.count(cell, true);
            Mark mark;
            mark.shape = Mark::Shape::Bar;
            mark.gap = 1;
            mark.row = row;
            mark.column = column;
            mark.place = row;
            mark.series = column;
            mark.rect = grid.cell(row, column);
            if (cell.state == CellState::Conflict) {
                addDots(cell, mark.rect, mark, data.theme().secondary, sheet);
                addSpanText(context, cell, mark, sheet);
                continue;
            }
            if (!cell.hasValue())
                continue;
            mark.value = cell.value;
            mark.colour = scale.colour(cell.value);
            mark.isShaded = true;
            mark.kind = ChartData::kindOf(cell);
            mark.isScenario = cell.isScenario;
            sheet.marks += mark;
            addBoxLabel(context, mark, { cellText(data, cell) }, context.sizes.value,
                BoxPlace::Middle, sheet);
        }
    }
    sheet.notes = leftOut.notes(data.language());
    if (scale.isLog())
        sheet.notes += chartWord(ChartWord::LogScale, data.language());
    return sheet;
}

} // namespace

const ChartFamily &heatmapFamily();
const ChartFamily &heatmapFamily()
{
    static const HeatmapFamily family;
    return family;
}

} // namespace sextant
