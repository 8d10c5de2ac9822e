// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/exportwords.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

Names tableWords(ExportWord word)
{
    switch (word) {
    case ExportWord::TableSheet:
        return { u"Table"_s, u"表格"_s, u"表格"_s };
    case ExportWord::SourcesSheet:
        return { u"Sources and notes"_s, u"来源与说明"_s, u"來源與說明"_s };
    case ExportWord::NumbersSheet:
        return { u"Numbers"_s, u"原始数字"_s, u"原始數字"_s };
    case ExportWord::DataSheet:
        return { u"Data"_s, u"数据"_s, u"資料"_s };
    case ExportWord::Total:
        return { u"Total"_s, u"合计"_s, u"合計"_s };
    case ExportWord::KindMarks:
        return { u"Letters behind numbers: %1."_s, u"数字后的字母：%1。"_s,
            u"數字後的字母：%1。"_s };
    case ExportWord::PartialMark:
        return { u"p sum of the known parts"_s, u"p 已知部分之和"_s, u"p 已知部分之和"_s };
    case ExportWord::NotAdditive:
        return { u"not additive"_s, u"不可相加"_s, u"不可相加"_s };
    case ExportWord::Incomplete:
        return { u"incomplete"_s, u"不完整"_s, u"不完整"_s };
    case ExportWord::ConflictNote:
        return { u"Several numbers that contradict each other, and none of them was chosen:"_s,
            u"多个数字互相矛盾，未作取舍："_s, u"多個數字互相矛盾，未作取捨："_s };
    case ExportWord::PartialNote:
        return { u"The sum of the parts that are known; they need not be all."_s,
            u"已知部分之和，未必是全部。"_s, u"已知部分之和，未必是全部。"_s };
    case ExportWord::TotalNote:
        return { u"Not the sum of the cells that are shown, so it is kept as a value: "
                 u"a published total, or one of numbers that the table does not show."_s,
            u"并非所示单元格之和，因此保留为数值：公布的合计，或包含表中未显示的数字。"_s,
            u"並非所示儲存格之和，因此保留為數值：公布的合計，或包含表中未顯示的數字。"_s };
    case ExportWord::NumbersCut:
        return { u"%1 of %2 numbers are listed."_s, u"列出了 %2 个数字中的 %1 个。"_s,
            u"列出了 %2 個數字中的 %1 個。"_s };
    case ExportWord::NoNativeChart:
        return { u"The chart is a picture, because a chart of the spreadsheet could not say the "
                 u"same."_s,
            u"电子表格的图表无法表达相同的内容，因此图表为图片。"_s,
            u"試算表的圖表無法表達相同的內容，因此圖表為圖片。"_s };
    default:
        return {};
    }
}

Names columnWords(ExportWord word)
{
    switch (word) {
    case ExportWord::Publisher:
        return { u"Publisher"_s, u"发布者"_s, u"發布者"_s };
    case ExportWord::Title:
        return { u"Title"_s, u"标题"_s, u"標題"_s };
    case ExportWord::Edition:
        return { u"Edition"_s, u"版本"_s, u"版本"_s };
    case ExportWord::Scope:
        return { u"Scope"_s, u"范围"_s, u"範圍"_s };
    case ExportWord::Locator:
        return { u"Where to find it"_s, u"出处"_s, u"出處"_s };
    case ExportWord::Access:
        return { u"Access"_s, u"获取方式"_s, u"取得方式"_s };
    case ExportWord::Sources:
        return { u"Sources"_s, u"来源"_s, u"來源"_s };
    case ExportWord::Notes:
        return { u"Notes"_s, u"说明"_s, u"說明"_s };
    case ExportWord::Period:
        return { u"Period"_s, u"期间"_s, u"期間"_s };
    case ExportWord::Value:
        return { u"Value"_s, u"数值"_s, u"數值"_s };
    case ExportWord::Unit:
        return { u"Unit"_s, u"单位"_s, u"單位"_s };
    case ExportWord::Published:
        return { u"As published"_s, u"公布值"_s, u"公布值"_s };
    case ExportWord::PublishedUnit:
        return { u"Unit as published"_s, u"公布单位"_s, u"公布單位"_s };
    case ExportWord::Rate:
        return { u"Conversion factor"_s, u"换算系数"_s, u"換算係數"_s };
    case ExportWord::Kind:
        return { u"Kind"_s, u"类型"_s, u"類型"_s };
    case ExportWord::Qualifier:
        return { u"Precision"_s, u"精度说明"_s, u"精度說明"_s };
    case ExportWord::Low:
        return { u"Low"_s, u"下限"_s, u"下限"_s };
    case ExportWord::High:
        return { u"High"_s, u"上限"_s, u"上限"_s };
    case ExportWord::Source:
        return { u"Source"_s, u"来源"_s, u"來源"_s };
    case ExportWord::Note:
        return { u"Note"_s, u"备注"_s, u"備註"_s };
    case ExportWord::Parts:
        return { u"Observations"_s, u"观测数"_s, u"觀測數"_s };
    case ExportWord::Row:
        return { u"Row"_s, u"行"_s, u"列"_s };
    case ExportWord::Column:
        return { u"Column"_s, u"列"_s, u"欄"_s };
    case ExportWord::Filters:
        return { u"Filters"_s, u"筛选"_s, u"篩選"_s };
    default:
        return {};
    }
}

Names slideWords(ExportWord word)
{
    switch (word) {
    case ExportWord::Chart:
        return { u"Chart"_s, u"图表"_s, u"圖表"_s };
    case ExportWord::Subtitle:
        return { u"Subtitle"_s, u"副标题"_s, u"副標題"_s };
    case ExportWord::SourceLine:
        return { u"Source and note"_s, u"来源与说明"_s, u"來源與說明"_s };
    case ExportWord::SlideNumber:
        return { u"Slide number"_s, u"幻灯片编号"_s, u"投影片編號"_s };
    case ExportWord::Grid:
        return { u"Grid"_s, u"网格线"_s, u"格線"_s };
    case ExportWord::Legend:
        return { u"Legend"_s, u"图例"_s, u"圖例"_s };
    case ExportWord::AxisBreak:
        return { u"Axis break"_s, u"坐标轴截断"_s, u"座標軸截斷"_s };
    case ExportWord::Divider:
        return { u"Where the forecast begins"_s, u"预测起点"_s, u"預測起點"_s };
    case ExportWord::Span:
        return { u"From low to high"_s, u"下限至上限"_s, u"下限至上限"_s };
    case ExportWord::BridgeBase:
        return { u"Base (not shown)"_s, u"底座（不显示）"_s, u"底座（不顯示）"_s };
    case ExportWord::Increase:
        return { u"Increase"_s, u"增加"_s, u"增加"_s };
    case ExportWord::ForTheChart:
        return { u"For the chart (follows the numbers)"_s, u"供图表使用（随数字变化）"_s,
            u"供圖表使用（隨數字變動）"_s };
    case ExportWord::Decrease:
        return { u"Decrease"_s, u"减少"_s, u"減少"_s };
    case ExportWord::DeckCounts:
        return { u"Charts: %1 · Sources: %2"_s, u"图表：%1 · 来源：%2"_s,
            u"圖表：%1 · 來源：%2"_s };
    case ExportWord::SoWhat:
        return { u"So what"_s, u"要点"_s, u"要點"_s };
    default:
        return {};
    }
}

} // namespace

QString exportWord(ExportWord word, Language language)
{
    Names names = tableWords(word);
    if (names.en.isEmpty())
        names = columnWords(word);
    if (names.en.isEmpty())
        names = slideWords(word);
    Q_ASSERT(!names.en.isEmpty());
    return names.in(language);
}

} // namespace sextant
