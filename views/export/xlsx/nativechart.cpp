// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/xlsx/nativechart.h"

#include "views/charts/membercolours.h"
#include "views/export/alttext.h"
#include "views/export/nativeplan.h"
#include "views/export/xlsx/sheetnumbers.h"

#include <algorithm>
#include <list>
#include <vector>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double ChartScale = 1.6;   // of the library's 480 × 288 pixels
constexpr double PictureScale = 0.6; // of 1280 × 720 pixels
constexpr int LineWidth = 2;         // points

/// Zero would mean that no colour is set.
lxw_color_t colourOf(const QColor &colour)
{
    const auto rgb = lxw_color_t(colour.rgb() & 0xffffff);
    return rgb == 0 ? lxw_color_t(LXW_COLOR_BLACK) : rgb;
}

quint8 typeOf(NativePlan::Type type)
{
    switch (type) {
    case NativePlan::Type::Bar:
        return LXW_CHART_BAR;
    case NativePlan::Type::Stacked:
        return LXW_CHART_COLUMN_STACKED;
    case NativePlan::Type::Percent:
        return LXW_CHART_COLUMN_STACKED_PERCENT;
    case NativePlan::Type::Area:
        return LXW_CHART_AREA_STACKED;
    case NativePlan::Type::Line:
        return LXW_CHART_LINE;
    case NativePlan::Type::Donut:
        return LXW_CHART_DOUGHNUT;
    default:
        return LXW_CHART_COLUMN;
    }
}

/// The look of single points; the library copies them when they are set.
class PointLooks final
{
public:
    void add(const QColor &colour, Kind kind, bool isLine, const ChartTheme &theme);
    void addPlain() { m_points.push_back(nullptr); }
    void apply(lxw_chart_series *series);

private:
    struct Look
    {
        lxw_chart_line line {};
        lxw_chart_fill fill {};
        lxw_chart_pattern pattern {};
        lxw_chart_point point {};
    };
    std::list<Look> m_looks; // does not move its elements
    std::vector<lxw_chart_point *> m_points;
};

void PointLooks::add(const QColor &colour, Kind kind, bool isLine, const ChartTheme &theme)
{
    Look &look = m_looks.emplace_back();
    const QColor fill = kindFill(colour, kind, theme);
    if (isLine) {
        look.line.color = colourOf(kind == Kind::Estimate ? fill : colour);
        look.line.width = LineWidth;
        look.line.dash_type = kind == Kind::Forecast ? LXW_CHART_LINE_DASH_DASH
            : kind == Kind::Assumption               ? LXW_CHART_LINE_DASH_ROUND_DOT
                                                     : LXW_CHART_LINE_DASH_SOLID;
        look.point.line = &look.line;
    } else if (kind == Kind::Forecast) {
        look.pattern.fg_color = colourOf(colour);
        look.pattern.bg_color = colourOf(fill);
        look.pattern.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
        look.point.pattern = &look.pattern;
    } else {
        look.fill.color = colourOf(fill);
        look.point.fill = &look.fill;
        if (kind == Kind::Assumption) {
            look.line.color = colourOf(colour);
            look.line.dash_type = LXW_CHART_LINE_DASH_ROUND_DOT;
            look.line.width = 1;
            look.point.line = &look.line;
        }
    }
    m_points.push_back(&look.point);
}

void PointLooks::apply(lxw_chart_series *series)
{
    m_points.push_back(nullptr);
    chart_series_set_points(series, m_points.data());
}

/// Builds one chart over the cells of the pivot's sheet.
class ChartBuilder final
{
public:
    ChartBuilder(WorkbookFile &book, const ChartData &data, const PivotPlaces &places)
        : m_book(book)
        , m_data(data)
        , m_places(places)
        , m_isTransposed(data.hasPeriods() && data.pivot().timeAxis() == 1)
    {
    }
    lxw_chart *build(const NativePlan &plan, const QString &headline);

private:
    [[nodiscard]] QString range(CellPlace first, CellPlace last) const;
    [[nodiscard]] CellPlace cellAt(int place, int series) const;
    void addSeries(lxw_chart *chart, const NativePlan &plan, int series);
    void addSlices(lxw_chart *chart, const NativePlan &plan);
    void styleSeries(lxw_chart_series *added, const NativePlan &plan, int series);
    void styleAxes(lxw_chart *chart, const NativePlan &plan);
    [[nodiscard]] QList<double> values() const;

    WorkbookFile &m_book;
    const ChartData &m_data;
    const PivotPlaces &m_places;
    bool m_isTransposed;
};

QString ChartBuilder::range(CellPlace first, CellPlace last) const
{
    return u'=' + quotedSheet(m_places.sheet) + u'!' + cellReference(first, true) + u':'
        + cellReference(last, true);
}

CellPlace ChartBuilder::cellAt(int place, int series) const
{
    const int row = m_isTransposed ? series : place;
    const int column = m_isTransposed ? place : series;
    return { m_places.firstRow + row, m_places.firstColumn + column };
}

QList<double> ChartBuilder::values() const
{
    QList<double> values;
    for (const PivotCell &cell : m_data.pivot().cells) {
        if (cell.hasValue())
            values += cell.value;
    }
    return values;
}

void ChartBuilder::addSeries(lxw_chart *chart, const NativePlan &plan, int series)
{
    const int last = m_data.placeCount() - 1;
    const CellPlace from = cellAt(0, series);
    const CellPlace to = cellAt(last, series);
    const CellPlace names = m_isTransposed ? CellPlace { m_places.headerRow, from.column }
                                           : CellPlace { from.row, 0 };
    const CellPlace namesEnd
        = m_isTransposed ? CellPlace { m_places.headerRow, to.column } : CellPlace { to.row, 0 };
    lxw_chart_series *added = chart_add_series(
        chart, range(names, namesEnd).toUtf8().constData(), range(from, to).toUtf8().constData());
    const CellPlace name = m_isTransposed ? CellPlace { from.row, 0 }
                                          : CellPlace { m_places.headerRow, from.column };
    const QString formula = u'=' + quotedSheet(m_places.sheet) + u'!' + cellReference(name, true);
    chart_series_set_name(added, formula.toUtf8().constData());
    styleSeries(added, plan, series);
}

void ChartBuilder::styleSeries(lxw_chart_series *added, const NativePlan &plan, int series)
{
    const QColor colour = m_data.series()[series].colour;
    const bool isLine = plan.type == NativePlan::Type::Line;
    lxw_chart_line line {};
    line.color = colourOf(colour);
    line.width = LineWidth;
    lxw_chart_fill fill {};
    fill.color = colourOf(colour);
    if (isLine)
        chart_series_set_line(added, &line);
    else
        chart_series_set_fill(added, &fill);
    if (plan.type == NativePlan::Type::Area)
        return;
    PointLooks looks;
    bool hasKinds = false;
    for (int place = 0; place < m_data.placeCount(); ++place) {
        const PivotCell &cell = m_data.cell(place, series);
        const Kind kind = cell.hasValue() ? ChartData::kindOf(cell) : Kind::Actual;
        hasKinds = hasKinds || kind != Kind::Actual;
        if (kind == Kind::Actual)
            looks.addPlain();
        else
            looks.add(colour, kind, isLine, m_data.theme());
    }
    if (hasKinds)
        looks.apply(added);
    if (m_data.series().size() == 1 && m_data.placeCount() <= 16) {
        chart_series_set_labels(added);
        chart_series_set_labels_num_format(
            added, spreadsheetFormat(values(), m_data.pivot().unit).toUtf8().constData());
    }
}

/// The slices of a donut are the points of one series.
void ChartBuilder::addSlices(lxw_chart *chart, const NativePlan &plan)
{
    const bool alongPlaces = m_data.placeCount() > 1 || plan.series.size() == 1;
    const int lastPlace = m_data.placeCount() - 1;
    const int lastSeries = m_data.seriesCount() - 1;
    const CellPlace from = cellAt(0, alongPlaces ? plan.series.first() : 0);
    const CellPlace to = cellAt(lastPlace, alongPlaces ? plan.series.first() : lastSeries);
    const bool isRow = from.row == to.row && from.column != to.column;
    const CellPlace names
        = isRow ? CellPlace { m_places.headerRow, from.column } : CellPlace { from.row, 0 };
    const CellPlace namesEnd
        = isRow ? CellPlace { m_places.headerRow, to.column } : CellPlace { to.row, 0 };
    lxw_chart_series *added = chart_add_series(
        chart, range(names, namesEnd).toUtf8().constData(), range(from, to).toUtf8().constData());
    PointLooks looks;
    const int count = alongPlaces ? m_data.placeCount() : m_data.seriesCount();
    const QList<QColor> colours = memberColours(m_data.pivot(),
        alongPlaces == m_data.isTransposed() ? m_data.pivot().columns : m_data.pivot().rows,
        m_data.theme());
    for (int i = 0; i < count; ++i) {
        const PivotCell &cell
            = alongPlaces ? m_data.cell(i, plan.series.first()) : m_data.cell(0, i);
        looks.add(colours[i], cell.hasValue() ? ChartData::kindOf(cell) : Kind::Actual, false,
            m_data.theme());
    }
    looks.apply(added);
    chart_series_set_labels_options(added, LXW_FALSE, LXW_FALSE, LXW_TRUE);
    chart_series_set_labels_percentage(added);
}

void ChartBuilder::styleAxes(lxw_chart *chart, const NativePlan &plan)
{
    lxw_chart_line grid {};
    grid.color = colourOf(m_data.theme().grid);
    grid.width = 0.75F;
    lxw_chart_line none {};
    none.none = LXW_TRUE;
    chart_axis_major_gridlines_set_visible(chart->y_axis, LXW_TRUE);
    chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
    chart_axis_set_line(chart->y_axis, &none);
    const QString format = plan.type == NativePlan::Type::Percent
        ? u"0%"_s
        : spreadsheetFormat(values(), m_data.pivot().unit);
    chart_axis_set_num_format(chart->y_axis, format.toUtf8().constData());
    if (m_data.pivot().exploration.logScale)
        chart_axis_set_log_base(chart->y_axis, 10);
    if (plan.type == NativePlan::Type::Bar)
        chart_axis_set_reverse(chart->x_axis); // the first bar on top, as in the table
    chart_set_series_gap(chart, 60);
}

lxw_chart *ChartBuilder::build(const NativePlan &plan, const QString &headline)
{
    lxw_chart *chart = m_book.addChart(typeOf(plan.type));
    if (plan.type == NativePlan::Type::Donut) {
        addSlices(chart, plan);
        chart_set_hole_size(chart, 60);
    } else {
        for (const int series : plan.series)
            addSeries(chart, plan, series);
        styleAxes(chart, plan);
    }
    chart_title_set_name(chart, headline.toUtf8().constData());
    lxw_chart_font font {};
    font.size = 12;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    const bool hasLegend = plan.series.size() > 1 || plan.type == NativePlan::Type::Donut;
    chart_legend_set_position(chart, hasLegend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    return chart;
}

/// Below the table and its notes, which run over the columns beside it.
CellPlace roomFor(const PivotPlaces &places)
{
    return { places.lastRow + 3, 0 };
}

} // namespace

bool canDrawNatively(const ChartData &data)
{
    const std::optional<NativePlan> plan = nativePlan(data);
    // The sheet names the members of several dimensions in several columns, and its axes of
    // categories have no distances.
    return plan && plan->isPlain() && !plan->isUneven && data.pivot().rows.dimensions.size() <= 1
        && !data.pivot().cells.isEmpty();
}

bool addNativeChart(WorkbookFile &book, lxw_worksheet *sheet, const ChartData &data,
    const PivotPlaces &places, const Caption &caption)
{
    if (!canDrawNatively(data))
        return false;
    lxw_chart *chart = ChartBuilder(book, data, places).build(*nativePlan(data), caption.headline);
    QByteArray description = altText(data.pivot(), data.language()).toUtf8();
    lxw_chart_options options {};
    options.x_scale = ChartScale;
    options.y_scale = ChartScale;
    options.description = description.data();
    const CellPlace at = roomFor(places);
    return worksheet_insert_chart_opt(
               sheet, lxw_row_t(at.row), lxw_col_t(at.column), chart, &options)
        == LXW_NO_ERROR;
}

void addPicture(lxw_worksheet *sheet, const PivotPlaces &places, const QByteArray &png,
    const QString &description)
{
    QByteArray text = description.toUtf8();
    lxw_image_options options {};
    options.x_scale = PictureScale;
    options.y_scale = PictureScale;
    options.description = text.data();
    const CellPlace at = roomFor(places);
    worksheet_insert_image_buffer_opt(sheet, lxw_row_t(at.row), lxw_col_t(at.column),
        reinterpret_cast<const unsigned char *>(png.constData()), std::size_t(png.size()),
        &options);
}

} // namespace sextant
