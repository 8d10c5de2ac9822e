// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chooser.h"

#include "views/charts/families.h"
#include "views/charts/family.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int MostStacked = 7;  // series up to which layers can be told apart
constexpr int MostSlices = 6;   // parts up to which angles can be compared
constexpr int MostColumns = 12; // periods up to which columns are not a fence

/// What decides on a kind of chart.
struct Shape
{
    int places = 0;
    int series = 0;
    int numbers = 0;
    int conflicts = 0;
    bool isTime = false;
    bool isShare = false;
    bool isGrowth = false;
    bool isOrdinal = false;
    bool isStackable = false;
    bool hasNegative = false;
    bool areEvents = false; ///< things that happened, one to a number
    int measures = 0;       ///< side by side on the columns
};

Shape shapeOf(const ChartData &data)
{
    Shape shape;
    shape.places = data.placeCount();
    shape.series = data.seriesCount();
    shape.numbers = data.valueCount();
    shape.isTime = data.hasPeriods() && data.placeCount() > 1;
    const Transform transform = data.pivot().exploration.transform;
    shape.isShare = transform == Transform::Share || transform == Transform::ShareOfRow;
    shape.isGrowth = transform == Transform::Growth || transform == Transform::Index
        || transform == Transform::Difference;
    shape.isOrdinal = data.pivot().unit.type() == Unit::Type::Ordinal;
    shape.isStackable = data.isStackable();
    shape.areEvents = data.pivot().unit == Unit(u"events"_s);
    if (data.wholePivot().columns.dimensions == QStringList { u"measure"_s })
        shape.measures = data.wholePivot().columnCount();
    for (const PivotCell &cell : data.pivot().cells) {
        shape.conflicts += cell.state == CellState::Conflict;
        shape.hasNegative |= cell.value < 0;
    }
    return shape;
}

struct Suitability
{
    double score = 0;
    Names why;
};

Suitability ofLine(const Shape &shape)
{
    if (!shape.isTime)
        return {};
    if (shape.isGrowth)
        return { 0.9,
            { u"Growth and indices over time are lines."_s, u"增长率和指数随时间变化，宜用折线。"_s,
                u"成長率和指數隨時間變化，宜用折線。"_s } };
    if (shape.series > MostStacked)
        return { 0.9,
            { u"With eight or more members over time, lines can still be told apart."_s,
                u"八个以上成员随时间变化时，折线仍可分辨。"_s,
                u"八個以上成員隨時間變化時，折線仍可分辨。"_s } };
    if (shape.series == 1 && shape.places > MostColumns)
        return { 0.9,
            { u"Many periods of one series are a line."_s, u"单一系列跨多个期间，宜用折线。"_s,
                u"單一數列跨多個期間，宜用折線。"_s } };
    return { shape.series > 1 && !shape.isStackable ? 0.85 : 0.6,
        { u"Over time, and these numbers do not add up to a whole: lines."_s,
            u"随时间变化且不可相加，宜用折线。"_s, u"隨時間變化且不可相加，宜用折線。"_s } };
}

Suitability ofColumn(const Shape &shape)
{
    if (shape.isTime && shape.series == 1 && shape.places <= MostColumns)
        return { 0.85,
            { u"A few periods of one series are columns."_s, u"单一系列、期间不多，宜用柱形。"_s,
                u"單一數列、期間不多，宜用直條。"_s } };
    return { 0.4,
        { u"Columns show any numbers."_s, u"柱形图适用于任何数字。"_s,
            u"直條圖適用於任何數字。"_s } };
}

Suitability ofBar(const Shape &shape)
{
    if (shape.isTime)
        return { 0.2, {} };
    return { shape.series == 1 ? 0.8 : 0.5,
        { u"Members without time compare best as lying bars."_s,
            u"不含时间的成员对比，宜用横条。"_s, u"不含時間的成員比較，宜用橫條。"_s } };
}

Suitability ofStacked(const Shape &shape)
{
    if (shape.series < 2 || shape.series > MostStacked || shape.isShare)
        return { 0.3, {} };
    return { 0.8,
        { u"Up to seven parts that add up to a total are stacked."_s,
            u"可相加的七个以内部分，宜用堆积柱形。"_s,
            u"可相加的七個以內部分，宜用堆疊直條。"_s } };
}

Suitability ofPercent(const Shape &shape)
{
    if (!shape.isShare || shape.series < 2 || shape.series > MostStacked)
        return { 0.3, {} };
    return { 0.9,
        { u"Shares of up to seven members are 100 % columns."_s,
            u"七个以内成员的占比，宜用百分比柱形。"_s,
            u"七個以內成員的占比，宜用百分比直條。"_s } };
}

Suitability ofDonut(const Shape &shape)
{
    const int parts = shape.places * shape.series;
    if (shape.isTime || !shape.isShare || parts < 2 || parts > MostSlices)
        return { 0.1, {} };
    return { 0.85,
        { u"Up to six shares of one whole are a donut; more are bars."_s,
            u"一个整体的六项以内占比，宜用环形图；更多则用横条。"_s,
            u"一個整體的六項以內占比，宜用環圈圖；更多則用橫條。"_s } };
}

Suitability ofMarimekko(const Shape &shape)
{
    if (shape.isTime || shape.places < 3 || shape.series < 3 || shape.series > MostStacked)
        return { 0.3, {} };
    return { 0.85,
        { u"Two dimensions that add up: widths are totals, heights shares."_s,
            u"两个可相加的维度：宽为合计，高为占比。"_s,
            u"兩個可相加的維度：寬為合計，高為占比。"_s } };
}

Suitability ofHeatmap(const Shape &shape)
{
    if (shape.isOrdinal)
        return { 0.95,
            { u"Ratings are read cell by cell: a heat map."_s, u"评级需逐格阅读，宜用热力图。"_s,
                u"評級需逐格閱讀，宜用熱力圖。"_s } };
    const bool isTable = !shape.isTime && shape.places > MostStacked && shape.series > MostStacked;
    return { isTable ? 0.85 : 0.25,
        { u"Many rows and columns: a heat map."_s, u"行列较多，宜用热力图。"_s,
            u"列與欄較多，宜用熱力圖。"_s } };
}

Suitability ofDotstrip(const Shape &shape)
{
    const bool isDisputed = shape.conflicts > shape.numbers;
    return { isDisputed ? 0.95 : 0.1,
        { u"Most cells hold several numbers for the same thing: one dot each."_s,
            u"多数单元格含有同一事项的多个数字：每个数字一个点。"_s,
            u"多數儲存格含有同一事項的多個數字：每個數字一個點。"_s } };
}

Suitability ofScatter(const Shape &shape)
{
    return { shape.measures == 2 && !shape.isTime ? 0.9 : 0.15,
        { u"Two measures of the same members: one for each axis."_s,
            u"同一批成员的两个指标：各占一个坐标轴。"_s,
            u"同一批成員的兩個指標：各占一個座標軸。"_s } };
}

Suitability ofBubble(const Shape &shape)
{
    return { shape.measures >= 3 && !shape.isTime ? 0.9 : 0.1,
        { u"Three measures of the same members: two axes and the area."_s,
            u"同一批成员的三个指标：两个坐标轴和面积。"_s,
            u"同一批成員的三個指標：兩個座標軸和面積。"_s } };
}

Suitability ofTimeline(const Shape &shape)
{
    return { shape.areEvents ? 0.98 : 0.05,
        { u"Dated events stand on a time axis."_s, u"有日期的事件宜放在时间轴上。"_s,
            u"有日期的事件宜放在時間軸上。"_s } };
}

Suitability suitabilityOf(const QString &family, const Shape &shape)
{
    struct Entry
    {
        QLatin1String family;
        Suitability (*suits)(const Shape &);
    };
    static constexpr Entry table[] {
        { QLatin1String("line"), ofLine },
        { QLatin1String("column"), ofColumn },
        { QLatin1String("bar"), ofBar },
        { QLatin1String("stacked"), ofStacked },
        { QLatin1String("percent"), ofPercent },
        { QLatin1String("donut"), ofDonut },
        { QLatin1String("marimekko"), ofMarimekko },
        { QLatin1String("heatmap"), ofHeatmap },
        { QLatin1String("dotstrip"), ofDotstrip },
        { QLatin1String("scatter"), ofScatter },
        { QLatin1String("bubble"), ofBubble },
        { QLatin1String("timeline"), ofTimeline },
    };
    for (const Entry &entry : table) {
        if (entry.family == family)
            return entry.suits(shape);
    }
    return { 0.15, {} }; // shows one thing about the numbers, which only its user can want
}

} // namespace

QList<ChartChoice> chartChoices(const Pivot &pivot, Language language)
{
    const ChartData data(pivot, ChartTheme::light(), language);
    const Shape shape = shapeOf(data);
    QList<ChartChoice> choices;
    qsizetype best = -1;
    QString why;
    for (const ChartFamily *family : chartFamilies()) {
        ChartChoice choice;
        choice.family = family;
        choice.whyNot = family->whyNot(data);
        if (choice.whyNot.isEmpty() && data.hasNumbers()) {
            const Suitability suits = suitabilityOf(family->id(), shape);
            choice.suitability = suits.score;
            if (best < 0 || suits.score > choices[best].suitability) {
                best = choices.size();
                why = suits.why.in(language);
            }
        }
        choices += choice;
    }
    if (best >= 0) {
        choices[best].isBest = true;
        choices[best].why = why;
    }
    return choices;
}

} // namespace sextant
