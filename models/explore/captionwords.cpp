// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/captionwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

struct Row
{
    Phrase phrase;
    QStringView en;
    QStringView zhHans;
    QStringView zhHant;
};

constexpr std::array table {
    Row { Phrase::GrewFold, u"%1 grew %2-fold from %3 to %4", u"%3至%4，%1增至%2倍",
        u"%3至%4，%1增至%2倍" },
    Row { Phrase::ToGrowFold, u"%1 to grow %2-fold from %3 to %4", u"%3至%4，%1将增至%2倍",
        u"%3至%4，%1將增至%2倍" },
    Row { Phrase::GrewBy, u"%1 grew %2 from %3 to %4", u"%3至%4，%1增长%2", u"%3至%4，%1成長%2" },
    Row { Phrase::ToGrowBy, u"%1 to grow %2 from %3 to %4", u"%3至%4，%1将增长%2",
        u"%3至%4，%1將成長%2" },
    Row { Phrase::FellBy, u"%1 fell %2 from %3 to %4", u"%3至%4，%1下降%2", u"%3至%4，%1下降%2" },
    Row { Phrase::ToFallBy, u"%1 to fall %2 from %3 to %4", u"%3至%4，%1将下降%2",
        u"%3至%4，%1將下降%2" },
    Row { Phrase::StayedLevel, u"%1 at the same level in %2 and %3", u"%2至%3，%1基本持平",
        u"%2至%3，%1大致持平" },
    Row { Phrase::RoseFromTo, u"%1 rose from %2 to %3 from %4 to %5", u"%4至%5，%1由%2升至%3",
        u"%4至%5，%1由%2升至%3" },
    Row { Phrase::FellFromTo, u"%1 fell from %2 to %3 from %4 to %5", u"%4至%5，%1由%2降至%3",
        u"%4至%5，%1由%2降至%3" },
    Row { Phrase::ToRiseFromTo, u"%1 to rise from %2 to %3 from %4 to %5",
        u"%4至%5，%1将由%2升至%3", u"%4至%5，%1將由%2升至%3" },
    Row { Phrase::ToFallFromTo, u"%1 to fall from %2 to %3 from %4 to %5",
        u"%4至%5，%1将由%2降至%3", u"%4至%5，%1將由%2降至%3" },
    Row { Phrase::GrewIn, u"%1 grew %2 in %3", u"%3，%1增长%2", u"%3，%1成長%2" },
    Row { Phrase::ToGrowIn, u"%1 to grow %2 in %3", u"%3，%1将增长%2", u"%3，%1將成長%2" },
    Row { Phrase::FellIn, u"%1 fell %2 in %3", u"%3，%1下降%2", u"%3，%1下降%2" },
    Row { Phrase::ToFallIn, u"%1 to fall %2 in %3", u"%3，%1将下降%2", u"%3，%1將下降%2" },
    Row { Phrase::PerYear, u", %1 a year", u"，年均增长%1", u"，年均成長%1" },
    Row { Phrase::PerYearDown, u", %1 a year", u"，年均下降%1", u"，年均下降%1" },
    Row { Phrase::OwnForecast, u" (own forecast)", u"（自行预测）", u"（自行預測）" },
    Row { Phrase::About, u"about %1", u"约%1", u"約%1" },
    Row { Phrase::Assumed, u" (assumption)", u"（假设）", u"（假設）" },
    Row { Phrase::Held, u"%1 held %2 of %3", u"%1占%3的%2", u"%1占%3的%2" },
    Row { Phrase::HeldIn, u"%1 held %2 of %3 in %4", u"%4，%1占%3的%2", u"%4，%1占%3的%2" },
    Row {
        Phrase::ToHoldIn, u"%1 to hold %2 of %3 in %4", u"%4，%1将占%3的%2", u"%4，%1將占%3的%2" },
    Row { Phrase::UpFrom, u", up from %1 in %2", u"，高于%2的%1", u"，高於%2的%1" },
    Row { Phrase::DownFrom, u", down from %1 in %2", u"，低于%2的%1", u"，低於%2的%1" },
    Row { Phrase::LeaderClause, u"; led by %1 with %2", u"；%1居首，占%2", u"；%1居首，占%2" },
    Row {
        Phrase::Led, u"%1 led with %2, ahead of %3", u"%1以%2居首，%3次之", u"%1以%2居首，%3次之" },
    Row { Phrase::LedIn, u"%1 led with %2 in %4, ahead of %3", u"%4，%1以%2居首，%3次之",
        u"%4，%1以%2居首，%3次之" },
    Row { Phrase::ToLeadIn, u"%1 to lead with %2 in %4, ahead of %3", u"%4，%1将以%2居首，%3次之",
        u"%4，%1將以%2居首，%3次之" },
    Row { Phrase::FastestIn, u"%1 grew fastest in %3: %2", u"%3，%1增长最快：%2",
        u"%3，%1成長最快：%2" },
    Row { Phrase::FastestFold, u"%1 grew most from %3 to %4: %2-fold",
        u"%3至%4，%1增长最多，达%2倍", u"%3至%4，%1成長最多，達%2倍" },
    Row { Phrase::EstimatesRange, u"%1: figures range from %2 (%3) to %4 (%5)",
        u"%1：数值由%2（%3）到%4（%5）不等", u"%1：數值由%2（%3）到%4（%5）不等" },
    Row { Phrase::EstimatesRangeIn, u"%1: figures for %6 range from %2 (%3) to %4 (%5)",
        u"%1：%6的数值由%2（%3）到%4（%5）不等", u"%1：%6的數值由%2（%3）到%4（%5）不等" },
    Row { Phrase::EstimatesSpan, u"%1: figures range from %2 to %3", u"%1：数值由%2到%3不等",
        u"%1：數值由%2到%3不等" },
    Row { Phrase::EstimatesSpanIn, u"%1: figures for %4 range from %2 to %3",
        u"%1：%4的数值由%2到%3不等", u"%1：%4的數值由%2到%3不等" },
    Row { Phrase::InPlace, u"%1 in %2", u"%2%1", u"%2%1" },
    Row { Phrase::Of, u"%1 (%2)", u"%1（%2）", u"%1（%2）" },
    Row { Phrase::By, u"%1 by %2", u"按%2划分的%1", u"按%2劃分的%1" },
    Row { Phrase::Source, u"Source: %1", u"来源：%1", u"來源：%1" },
    Row { Phrase::Sources, u"Sources: %1", u"来源：%1", u"來源：%1" },
    Row { Phrase::AndMore, u"%1 and %2 more", u"%1及另外%2项", u"%1及另外%2項" },
    Row { Phrase::Only, u"%1: %2", u"%1：%2", u"%1：%2" },
    Row { Phrase::Without, u"without %1: %2", u"不含%1：%2", u"不含%1：%2" },
    Row { Phrase::ShareOfTotal, u"share of total", u"占总计比重", u"占總計比重" },
    Row { Phrase::ShareOfRow, u"share of row", u"占本行比重", u"占本列比重" },
    Row { Phrase::YearlyGrowth, u"growth a year", u"年增长率", u"年成長率" },
    Row { Phrase::IndexTo, u"index, %1 = 100", u"指数，%1 = 100", u"指數，%1 = 100" },
    Row { Phrase::Change, u"change since the previous period", u"较上期变动", u"較上期變動" },
    Row { Phrase::KindsNote, u"Includes %1.", u"含%1。", u"含%1。" },
    Row { Phrase::KindEstimate, u"estimates", u"估计值", u"估計值" },
    Row { Phrase::KindForecast, u"forecasts as published", u"来源所发布的预测值",
        u"來源所發布的預測值" },
    Row { Phrase::KindAssumption, u"assumptions", u"假设值", u"假設值" },
    Row { Phrase::AssumptionNote,
        u"Assumptions are starting points to be replaced, not published figures.",
        u"假设值仅为可替换的起点，并非已发布的数据。",
        u"假設值僅為可替換的起點，並非已發布的數據。" },
    Row { Phrase::QualifiersNote, u"Some figures are published %1.", u"部分数值以%1形式发布。",
        u"部分數值以%1形式發布。" },
    Row { Phrase::QualifierApprox, u"as approximate", u"“约”", u"「約」" },
    Row { Phrase::QualifierMore, u"as “more than”", u"“超过”", u"「超過」" },
    Row { Phrase::QualifierLess, u"as “less than”", u"“不足”", u"「不足」" },
    Row { Phrase::QualifierRange, u"as the ends of a range", u"“区间端点”", u"「區間端點」" },
    Row { Phrase::DerivedNote, u"Some figures are sums of parts published by the same source.",
        u"部分数值为同一来源所发布分项之和。", u"部分數值為同一來源所發布分項之和。" },
    Row { Phrase::IncompleteNote,
        u"Figures that cover only part of their period stay out of totals.",
        u"仅覆盖部分期间的数值不计入合计。", u"僅涵蓋部分期間的數值不計入合計。" },
    Row { Phrase::ConflictNote,
        u"Where sources disagree, each figure is shown and none is averaged.",
        u"来源不一致时逐一列出，不作平均。", u"來源不一致時逐一列出，不作平均。" },
};
static_assert(table.size() == size_t(Phrase::PhraseCount));

/// The rows stand in the order of the enumeration, so that a phrase is its index.
constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table.at(i).phrase != Phrase(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

bool isHan(QChar c)
{
    return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff;
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && (c.isLetterOrNumber() || c == u'%');
}

} // namespace

QString phrase(Phrase phrase, Language language, const QStringList &arguments)
{
    const Row &row = table.at(size_t(phrase));
    const QStringView pattern = language == Language::English ? row.en
        : language == Language::SimplifiedChinese             ? row.zhHans
                                                              : row.zhHant;
    // Put in by hand: an argument may itself hold something that looks like a place.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace
            = pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        if (isPlace)
            text += arguments.value(pattern.at(++i).digitValue() - 1);
        else
            text += pattern.at(i);
    }
    return language == Language::English ? text : spaced(text);
}

QString listed(const QStringList &items, Language language)
{
    if (items.size() < 2)
        return items.join(QString());
    if (language != Language::English)
        return items.join(u"、"_s);
    return items.first(items.size() - 1).join(u", "_s) + u" and "_s + items.last();
}

QString factSeparator()
{
    return u" · "_s;
}

QString entrySeparator(Language language)
{
    return language == Language::English ? u"; "_s : u"；"_s;
}

QString paragraph(const QStringList &sentences, Language language)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && (language == Language::English || !text.endsWith(u'。')))
            text += u' ';
        text += sentence;
    }
    return text;
}

QString uncapitalized(const QString &name, Language language)
{
    if (language != Language::English || name.size() < 2 || name.at(1).isUpper())
        return name;
    return name.at(0).toLower() + name.sliced(1);
}

QString spaced(const QString &text)
{
    QString result;
    result.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (!result.isEmpty()
            && ((isHan(result.back()) && isLatin(c)) || (isLatin(result.back()) && isHan(c))))
            result += u' ';
        result += c;
    }
    return result;
}

} // namespace sextant
