// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartwords.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

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
