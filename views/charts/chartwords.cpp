// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartwords.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

// NOLINTNEXTLINE(readability-function-size): a table
Names namesOf(ChartWord word)
{
    switch (word) {
    case ChartWord::Forecast:
        return { u"forecast"_s, u"预测"_s, u"預測"_s };
    case ChartWord::ForecastSuffix:
        return { u" F"_s, u" 预"_s, u" 預"_s };
    case ChartWord::Scenario:
        return { u"forecast · computed here"_s, u"预测 · 本程序推算"_s, u"預測 · 本程式推算"_s };
    case ChartWord::PartialSum:
        return { u"sum of the known parts"_s, u"已知部分之和"_s, u"已知部分之和"_s };
    case ChartWord::SeveralNumbers:
        return { u"contradicting numbers"_s, u"互相矛盾的数字"_s, u"互相矛盾的數字"_s };
    case ChartWord::PublishedRange:
        return { u"5th to 95th percentile"_s, u"第5至第95百分位"_s, u"第5至第95百分位"_s };
    case ChartWord::Others:
        return { u"%1 others"_s, u"其余 %1 项"_s, u"其餘 %1 項"_s };
    case ChartWord::More:
        return { u"%1 more"_s, u"还有 %1 项"_s, u"還有 %1 項"_s };
    case ChartWord::Other:
        return { u"Other"_s, u"其他"_s, u"其他"_s };
    case ChartWord::Total:
        return { u"total"_s, u"合计"_s, u"合計"_s };
    case ChartWord::NoNumbers:
        return { u"No numbers to show"_s, u"没有可显示的数字"_s, u"沒有可顯示的數字"_s };
    case ChartWord::NoNumbersHint:
        return { u"Nothing passes all the filters. Remove one, or widen the range of periods."_s,
            u"没有数字同时满足所有筛选条件。请去掉一项筛选，或放宽期间范围。"_s,
            u"沒有數字同時滿足所有篩選條件。請移除一項篩選，或放寬期間範圍。"_s };
    case ChartWord::NothingChosen:
        return { u"Choose a dataset or a saved exploration to see it here."_s,
            u"请选择一个数据集或已保存的分析。"_s, u"請選擇一個資料集或已儲存的分析。"_s };
    case ChartWord::LogLeftOut:
        return { u"Numbers of zero or less have no place on a logarithmic scale; left out: %1."_s,
            u"小于或等于零的数字无法用对数刻度表示，未显示：%1 个。"_s,
            u"小於或等於零的數字無法用對數刻度表示，未顯示：%1 個。"_s };
    case ChartWord::LogNotUsed:
        return { u"A logarithmic scale needs numbers above zero; the scale is linear."_s,
            u"对数刻度需要大于零的数字，现为线性刻度。"_s,
            u"對數刻度需要大於零的數字，現為線性刻度。"_s };
    case ChartWord::LogScale:
        return { u"Logarithmic scale."_s, u"对数刻度。"_s, u"對數刻度。"_s };
    case ChartWord::BreakUsed:
        return {
            u"The axis is broken and leaves out %1 to %2: lengths across the break are not in proportion."_s,
            u"坐标轴已截断，省略 %1 至 %2：跨越截断处的长度不成比例。"_s,
            u"座標軸已截斷，省略 %1 至 %2：跨越截斷處的長度不成比例。"_s
        };
    case ChartWord::BreakNotPossible:
        return { u"The axis of this chart cannot be broken."_s, u"此图的坐标轴不能截断。"_s,
            u"此圖的座標軸不能截斷。"_s };
    case ChartWord::BreakOutside:
        return { u"The axis is not broken: it does not reach from below %1 to above %2."_s,
            u"坐标轴未截断：其范围未涵盖 %1 至 %2。"_s,
            u"座標軸未截斷：其範圍未涵蓋 %1 至 %2。"_s };
    case ChartWord::BreakOverNumbers:
        return { u"The axis is not broken: there are numbers between %1 and %2."_s,
            u"坐标轴未截断：%1 与 %2 之间有数字。"_s, u"座標軸未截斷：%1 與 %2 之間有數字。"_s };
    case ChartWord::ConflictLeftOut:
        return { u"Cells in which several numbers contradict each other are left out: %1."_s,
            u"未包含 %1 个数字互相矛盾的单元格。"_s, u"未包含 %1 個數字互相矛盾的儲存格。"_s };
    case ChartWord::NotAdditiveLeftOut:
        return { u"Cells whose numbers must not be added up are left out: %1."_s,
            u"未包含 %1 个不可相加的单元格。"_s, u"未包含 %1 個不可相加的儲存格。"_s };
    case ChartWord::IncompleteLeftOut:
        return { u"Cells that cover only a part of their period are left out: %1."_s,
            u"未包含 %1 个数据不完整的单元格。"_s, u"未包含 %1 個資料不完整的儲存格。"_s };
    case ChartWord::PartialNote:
        return { u"Torn ends: the sum of the known parts, not of all."_s,
            u"锯齿形端部：仅为已知部分之和。"_s, u"鋸齒形端部：僅為已知部分之和。"_s };
    case ChartWord::PartialThroughout:
        return { u"Sums of the known parts, not of all."_s, u"均为已知部分之和，并非全部。"_s,
            u"均為已知部分之和，並非全部。"_s };
    case ChartWord::NoFiguresBetween:
        return { u"no figures in between"_s, u"其间无数据"_s, u"其間無資料"_s };
    case ChartWord::NegativeLeftOut:
        return { u"Numbers below zero have no share and are left out: %1."_s,
            u"未包含 %1 个负数，负数没有占比。"_s, u"未包含 %1 個負數，負數沒有占比。"_s };
    case ChartWord::WholeLeftOut:
        return { u"%1 is the whole of the others and is not stacked on them."_s,
            u"“%1”为其他各项的整体，不参与堆叠。"_s, u"「%1」為其他各項的整體，不參與堆疊。"_s };
    case ChartWord::CannotShow:
        return { u"This cannot be drawn as: %1"_s, u"无法绘制为：%1"_s, u"無法繪製為：%1"_s };
    case ChartWord::NeedsTime:
        return { u"It needs periods on the rows or the columns."_s, u"需要将期间放在行或列上。"_s,
            u"需要將期間放在列或欄上。"_s };
    case ChartWord::NeedsTwoPeriods:
        return { u"It needs at least two periods."_s, u"至少需要两个期间。"_s,
            u"至少需要兩個期間。"_s };
    case ChartWord::NeedsOneDimension:
        return { u"It shows the parts of one whole: keep one period, or one dimension."_s,
            u"它只显示一个整体的组成：请只保留一个期间或一个维度。"_s,
            u"它只顯示一個整體的組成：請只保留一個期間或一個維度。"_s };
    case ChartWord::NeedsTwoPlaces:
        return { u"It needs at least two periods, or exactly two rows, to draw lines between."_s,
            u"需要至少两个期间，或恰好两行，才能连线。"_s,
            u"需要至少兩個期間，或恰好兩列，才能連線。"_s };
    case ChartWord::NeedsRivals:
        return { u"It ranks members over periods: it needs at least two of each."_s,
            u"它显示各期间的排名：需要至少两个成员和两个期间。"_s,
            u"它顯示各期間的排名：需要至少兩個成員和兩個期間。"_s };
    case ChartWord::NeedsPairs:
        return { u"It needs two periods or two columns to compare, or numbers with a range."_s,
            u"需要可比较的两个期间或两列，或带有区间的数字。"_s,
            u"需要可比較的兩個期間或兩欄，或帶有區間的數字。"_s };
    case ChartWord::NeedsSeveral:
        return { u"It shows several numbers for the same thing, but there is only one each."_s,
            u"它显示同一事物的多个数字，但此处各只有一个。"_s,
            u"它顯示同一事物的多個數字，但此處各只有一個。"_s };
    case ChartWord::OnlyEndsDrawn:
        return { u"Only %1 and %2 are drawn, not what lies between."_s,
            u"只画出 %1 和 %2，未画出其间的数字。"_s, u"只畫出 %1 和 %2，未畫出其間的數字。"_s };
    case ChartWord::RankOf:
        return { u"rank %1 of %2"_s, u"第 %1 名，共 %2 名"_s, u"第 %1 名，共 %2 名"_s };
    case ChartWord::UnrankedLeftOut:
        return { u"Cells without one single number have no rank and are left out: %1."_s,
            u"未包含 %1 个没有唯一数字的单元格，它们没有排名。"_s,
            u"未包含 %1 個沒有唯一數字的儲存格，它們沒有排名。"_s };
    case ChartWord::NamesLeftOut:
        return { u"Without a name for lack of room: %1."_s, u"因空间不足未标名称：%1 项。"_s,
            u"因空間不足未標名稱：%1 項。"_s };
    case ChartWord::CompoundGrowth:
        return { u"CAGR %1"_s, u"年复合增长 %1"_s, u"年複合成長 %1"_s };
    case ChartWord::Points:
        return { u"%1 points"_s, u"%1 个百分点"_s, u"%1 個百分點"_s };
    case ChartWord::GrowthHeading:
        return { u"CAGR"_s, u"年复合增长"_s, u"年複合成長"_s };
    case ChartWord::GrowthOver:
        return { u"CAGR %1: %2."_s, u"%1 年复合增长率：%2。"_s, u"%1 年複合成長率：%2。"_s };
    case ChartWord::GrowthBehindNames:
        return { u"Behind each name: CAGR %1."_s, u"名称后为 %1 年复合增长率。"_s,
            u"名稱後為 %1 年複合成長率。"_s };
    case ChartWord::GrowthNotUniform:
        return { u"Each growth rate runs from a series' own first to its last number."_s,
            u"各增长率按各自首个至末个数字计算。"_s, u"各成長率按各自首個至末個數字計算。"_s };
    case ChartWord::AnnotationsNeedAxes:
        return { u"Arrows, reference lines and notes need axes and are left out here."_s,
            u"箭头、参考线和批注需要坐标轴，此处未显示。"_s,
            u"箭頭、參考線和附註需要座標軸，此處未顯示。"_s };
    case ChartWord::TooManyArrows:
        return { u"More than five arrows: the rest are left out."_s,
            u"箭头超过五个，其余未显示。"_s, u"箭頭超過五個，其餘未顯示。"_s };
    case ChartWord::ArrowWithoutNumber:
        return { u"An arrow is left out: one of its ends has no single number here."_s,
            u"有一个箭头未显示：其一端在此没有唯一的数字。"_s,
            u"有一個箭頭未顯示：其一端在此沒有唯一的數字。"_s };
    case ChartWord::ArrowWithoutGrowth:
        return { u"An arrow is left out: growth a year needs two numbers above zero."_s,
            u"有一个箭头未显示：年增长率需要两个大于零的数字。"_s,
            u"有一個箭頭未顯示：年成長率需要兩個大於零的數字。"_s };
    case ChartWord::NoteWithoutNumber:
        return { u"Without a place on this chart: %1."_s, u"在本图中没有位置：%1。"_s,
            u"在本圖中沒有位置：%1。"_s };
    case ChartWord::ReferenceWithoutAxis:
        return {
            u"A reference line is left out: the axis here does not show the values themselves."_s,
            u"有一条参考线未显示：此处的坐标轴不表示数值本身。"_s,
            u"有一條參考線未顯示：此處的座標軸不表示數值本身。"_s
        };
    case ChartWord::NeedsTwoColumns:
        return { u"It needs two columns, such as two measures: one for each axis."_s,
            u"需要两列（例如两个指标），各对应一个坐标轴。"_s,
            u"需要兩欄（例如兩個指標），各對應一個座標軸。"_s };
    case ChartWord::NeedsThreeColumns:
        return { u"It needs three columns that are not periods: two axes and the size."_s,
            u"需要三列（不能是期间）：两个坐标轴和大小。"_s,
            u"需要三欄（不能是期間）：兩個座標軸和大小。"_s };
    case ChartWord::NeedsEvents:
        return { u"It needs dated numbers whose notes say what happened."_s,
            u"需要有日期、且备注写明事件的数字。"_s, u"需要有日期、且備註寫明事件的數字。"_s };
    case ChartWord::DiagonalIsEqual:
        return { u"On the diagonal both periods are equal; above it the later one is larger."_s,
            u"对角线上两个期间相等；线以上后一期间较大。"_s,
            u"對角線上兩個期間相等；線以上後一期間較大。"_s };
    case ChartWord::PointsLeftOut:
        return { u"Rows without one single number for each axis are left out: %1."_s,
            u"未包含 %1 行，它们并非每个坐标轴都有唯一数字。"_s,
            u"未包含 %1 列，它們並非每個座標軸都有唯一數字。"_s };
    case ChartWord::AreaIs:
        return { u"Area: %1, at most %2"_s, u"面积：%1，最大 %2"_s, u"面積：%1，最大 %2"_s };
    case ChartWord::EventsUnnamed:
        return { u"Dots without words for lack of room: %1; the table has them all."_s,
            u"因空间不足未标文字的点：%1 个，表格中全部列出。"_s,
            u"因空間不足未標文字的點：%1 個，表格中全部列出。"_s };
    case ChartWord::EventsLeftOut:
        return { u"Without a date or a note, and left out: %1."_s,
            u"没有日期或备注而未显示：%1 项。"_s, u"沒有日期或備註而未顯示：%1 項。"_s };
    case ChartWord::MultiplesNeedAxes:
        return { u"Small charts need axes to be compared by."_s, u"小图需要坐标轴才能比较。"_s,
            u"小圖需要座標軸才能比較。"_s };
    case ChartWord::MultiplesLeftOut:
        return { u"Small charts left out for lack of room: %1."_s,
            u"因空间不足未显示的小图：%1 个。"_s, u"因空間不足未顯示的小圖：%1 個。"_s };
    case ChartWord::MultiplesRefused:
        return { u"Members that cannot be drawn this way are left out: %1."_s,
            u"未包含 %1 个无法如此绘制的成员。"_s, u"未包含 %1 個無法如此繪製的成員。"_s };
    case ChartWord::AnnotationsNotRepeated:
        return { u"Arrows, reference lines, notes and axis breaks are not drawn on small charts."_s,
            u"小图上不显示箭头、参考线、批注和坐标轴截断。"_s,
            u"小圖上不顯示箭頭、參考線、附註和座標軸截斷。"_s };
    case ChartWord::AxesAreFree:
        return { u"Each small chart has a value axis of its own."_s, u"各小图的数值轴各自独立。"_s,
            u"各小圖的數值軸各自獨立。"_s };
    case ChartWord::WithoutShares:
        return { u"No shares where a part is contradicted or all is zero: %1."_s,
            u"部分数字互相矛盾或合计为零，无法计算占比：%1。"_s,
            u"部分數字互相矛盾或合計為零，無法計算占比：%1。"_s };
    case ChartWord::NeedsShares:
        return { u"It needs parts of a whole: numbers above zero that do not contradict each "
                 u"other."_s,
            u"它需要整体的各个部分：大于零且互不矛盾的数字。"_s,
            u"它需要整體的各個部分：大於零且互不矛盾的數字。"_s };
    case ChartWord::DotsInLayers:
        return { u"Dots where the period before and the one after have no number: %1."_s,
            u"前后期间均无数字处以点表示：%1。"_s, u"前後期間均無數字處以點表示：%1。"_s };
    case ChartWord::HasNegative:
        return { u"Numbers below zero are not parts of a whole."_s, u"负数不是整体的组成部分。"_s,
            u"負數不是整體的組成部分。"_s };
    case ChartWord::DoesNotAdd:
        return { u"These numbers must not be added up, so they cannot be stacked."_s,
            u"这些数字不可相加，因此不能堆叠。"_s, u"這些數字不可相加，因此不能堆疊。"_s };
    case ChartWord::OverPrevious:
        return { u"%1 over a year before"_s, u"同比 %1"_s, u"較前一年 %1"_s };
    case ChartWord::ShareOfTotal:
        return { u"%1 of the total"_s, u"占合计 %1"_s, u"占合計 %1"_s };
    case ChartWord::Range:
        return { u"5th to 95th percentile: %1 to %2"_s, u"第5至第95百分位：%1 至 %2"_s,
            u"第5至第95百分位：%1 至 %2"_s };
    case ChartWord::LowHigh:
        return { u"low %1, high %2"_s, u"低 %1，高 %2"_s, u"低 %1，高 %2"_s };
    case ChartWord::Source:
        return { u"Source: %1"_s, u"来源：%1"_s, u"來源：%1"_s };
    case ChartWord::AndMore:
        return { u"and %1 more"_s, u"另有 %1 项"_s, u"另有 %1 項"_s };
    case ChartWord::SumOf:
        return { u"sum of %1 numbers"_s, u"%1 个数字之和"_s, u"%1 個數字之和"_s };
    }
    return {};
}

} // namespace

QString chartWord(ChartWord word, Language language)
{
    return namesOf(word).in(language);
}

QString kindName(Kind kind, Language language)
{
    switch (kind) {
    case Kind::Actual:
        return Names { u"actual"_s, u"实际"_s, u"實際"_s }.in(language);
    case Kind::Estimate:
        return Names { u"estimate"_s, u"估计"_s, u"估計"_s }.in(language);
    case Kind::Forecast:
        return Names { u"forecast"_s, u"预测"_s, u"預測"_s }.in(language);
    case Kind::Assumption:
        return Names { u"assumption"_s, u"假设"_s, u"假設"_s }.in(language);
    }
    return {};
}

QString qualifierName(Qualifier qualifier, Language language)
{
    switch (qualifier) {
    case Qualifier::None:
        return {};
    case Qualifier::Approx:
        return Names { u"approximate"_s, u"约数"_s, u"約數"_s }.in(language);
    case Qualifier::MoreThan:
        return Names { u"published as more than this"_s, u"公布为“超过”"_s, u"公布為「超過」"_s }
            .in(language);
    case Qualifier::LessThan:
        return Names { u"published as less than this"_s, u"公布为“不足”"_s, u"公布為「不足」"_s }
            .in(language);
    case Qualifier::RangeLow:
        return Names { u"low end of a published range"_s, u"公布区间的下限"_s, u"公布區間的下限"_s }
            .in(language);
    case Qualifier::RangeHigh:
        return Names { u"high end of a published range"_s, u"公布区间的上限"_s,
            u"公布區間的上限"_s }
            .in(language);
    case Qualifier::Derived:
        return Names { u"derived from published parts"_s, u"由公布的部分推得"_s,
            u"由公布的部分推得"_s }
            .in(language);
    case Qualifier::Incomplete:
        return Names { u"covers only a part of the period"_s, u"仅覆盖部分期间"_s,
            u"僅涵蓋部分期間"_s }
            .in(language);
    }
    return {};
}

} // namespace sextant
