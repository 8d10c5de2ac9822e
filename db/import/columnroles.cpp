// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/columnroles.h"

#include "db/import/membercodes.h"
#include "db/import/numbertext.h"
#include "db/import/periodtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRowsToLookAt = 2500;

const QSet<QString> periodWords { u"period"_s, u"quarter"_s, u"qtr"_s, u"month"_s, u"year"_s,
    u"date"_s, u"time"_s, u"half"_s, u"week"_s, u"fy"_s, u"季度"_s, u"年份"_s, u"年"_s, u"月份"_s,
    u"月"_s, u"期间"_s, u"日期"_s, u"时间"_s, u"年度"_s, u"期間"_s, u"時間"_s };
const QSet<QString> sourceWords { u"source"_s, u"publisher"_s, u"来源"_s, u"數據來源"_s,
    u"数据来源"_s, u"來源"_s, u"资料来源"_s, u"資料來源"_s };
const QSet<QString> kindWordsOfNames { u"kind"_s, u"status"_s, u"type"_s, u"actual"_s,
    u"forecast"_s, u"性质"_s, u"性質"_s };
const QSet<QString> codeWords { u"id"_s, u"code"_s, u"sku"_s, u"zip"_s, u"no"_s, u"nr"_s,
    u"number"_s, u"key"_s, u"postcode"_s, u"model"_s, u"编号"_s, u"代码"_s, u"編號"_s, u"代碼"_s,
    u"tier"_s, u"level"_s, u"rank"_s, u"rating"_s, u"size"_s, u"generation"_s, u"gen"_s };
const QSet<QString> rowWords { u"row"_s, u"index"_s, u"id"_s, u"line"_s, u"#"_s, u"序号"_s,
    u"序號"_s };
const QSet<QString> noteWords { u"note"_s, u"notes"_s, u"comment"_s, u"comments"_s, u"remark"_s,
    u"remarks"_s, u"备注"_s, u"備註"_s };
const QSet<QString> measureWords { u"units"_s, u"unit"_s, u"value"_s, u"revenue"_s, u"revenues"_s,
    u"sales"_s, u"shipments"_s, u"shipment"_s, u"volume"_s, u"price"_s, u"asp"_s, u"share"_s,
    u"amount"_s, u"count"_s, u"quantity"_s, u"qty"_s, u"spend"_s, u"spending"_s, u"cost"_s,
    u"growth"_s, u"installed"_s, u"users"_s, u"capacity"_s, u"数量"_s, u"销量"_s, u"出货量"_s,
    u"金额"_s, u"收入"_s, u"销售额"_s, u"數量"_s, u"銷量"_s, u"出貨量"_s, u"金額"_s, u"銷售額"_s };

/// The words of a column's name, in lower case: `Revenue (US$ bn)` → revenue, us$, bn.
[[nodiscard]] QStringList wordsOf(const QString &name)
{
    static const QRegularExpression parts(u"[^\\p{L}\\p{N}$€£¥%#]+"_s);
    static const QRegularExpression humps(u"(?<=[a-z])(?=[A-Z])"_s);
    QStringList words;
    for (const QString &part : name.split(parts, Qt::SkipEmptyParts)) {
        for (const QString &hump : part.split(humps, Qt::SkipEmptyParts))
            words.append(hump.toLower());
    }
    return words;
}

[[nodiscard]] bool hasWord(const QStringList &words, const QSet<QString> &wanted)
{
    return std::ranges::any_of(
        words, [&wanted](const QString &word) { return wanted.contains(word); });
}

/// What stands in the rows of a sample in one column.
struct Content
{
    qsizetype texts = 0; ///< fields that are not empty
    qsizetype numbers = 0;
    qsizetype missing = 0; ///< words for a missing number
    qsizetype fractions = 0;
    qsizetype leadingZeros = 0;
    qsizetype periods = 0;
    qsizetype yearsOnly = 0; ///< periods that could as well be whole numbers
    qsizetype kinds = 0;
    QSet<QString> distinct;
    Grain finest = Grain::Year;

    // A slip of the pen in a few rows does not make another column of it: the import will stop
    // there and say so.
    [[nodiscard]] bool areNumbers(bool isNameSaying) const
    {
        return numbers > 0 && areNearlyAll(numbers + missing, isNameSaying);
    }
    [[nodiscard]] bool arePeriods(bool isNameSaying) const
    {
        return periods > 0 && areNearlyAll(periods, isNameSaying);
    }
    [[nodiscard]] bool areKinds() const { return texts > 0 && kinds == texts; }

private:
    /// Half of them if the name says it as well, else 19 of 20.
    [[nodiscard]] bool areNearlyAll(qsizetype count, bool isNameSaying) const
    {
        return isNameSaying ? count * 2 >= texts : count * 20 >= texts * 19;
    }
};

void look(Content &content, const QString &field, char decimal)
{
    static const QRegularExpression leadingZero(u"^0[0-9]+$"_s);
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    const QString text = field.simplified();
    if (text.isEmpty())
        return;
    ++content.texts;
    content.distinct.insert(text);
    const NumberText number = readNumber(text.toStdString(), decimal);
    if (number.state == NumberText::State::Missing)
        ++content.missing;
    if (number.state != NumberText::State::Missing && number.state != NumberText::State::NoNumber) {
        ++content.numbers;
        const bool isFraction = number.state != NumberText::State::Decimal || number.decimals > 0;
        content.fractions += isFraction || number.isPercent ? 1 : 0;
        content.leadingZeros += leadingZero.match(text).hasMatch() ? 1 : 0;
    }
    if (const Period period = readPeriod(text); period.isValid()) {
        ++content.periods;
        content.yearsOnly += digits.match(text).hasMatch() ? 1 : 0;
        content.finest = std::max(content.finest, period.grain());
    }
    content.kinds += kindOfWord(text) ? 1 : 0;
}

[[nodiscard]] ColumnRole roleOfNumbers(
    const QStringList &words, const Content &content, qsizetype rows)
{
    if (content.leadingZeros > 0)
        return ColumnRole::Dimension;
    if (content.fractions > 0 || hasWord(words, measureWords))
        return ColumnRole::Measure;
    const bool isEachOnce = content.distinct.size() == content.texts && content.texts == rows;
    if (isEachOnce && rows > 20 && hasWord(words, rowWords))
        return ColumnRole::Ignore;
    if (hasWord(words, codeWords))
        return ColumnRole::Dimension;
    return ColumnRole::Measure;
}

[[nodiscard]] ColumnRole roleOf(const QStringList &words, const Content &content, qsizetype rows)
{
    if (hasWord(words, noteWords))
        return ColumnRole::Ignore;
    // No row is whole: the import will say what is wrong with the first, if the names let it begin.
    if (rows == 0 && (hasWord(words, periodWords) || hasWord(words, measureWords)))
        return hasWord(words, periodWords) ? ColumnRole::Period : ColumnRole::Measure;
    if (content.arePeriods(hasWord(words, periodWords))) {
        // Whole numbers between 1900 and 2199 may be anything, unless the name says more.
        const bool isSure = content.yearsOnly == 0 || hasWord(words, periodWords);
        if (isSure && !hasWord(words, measureWords))
            return ColumnRole::Period;
    }
    if (hasWord(words, sourceWords))
        return ColumnRole::Source;
    const bool isWordy = std::ranges::any_of(
        content.distinct, [](const QString &text) { return text.size() > 1; });
    if (content.areKinds() && (isWordy || hasWord(words, kindWordsOfNames)))
        return ColumnRole::Kind;
    if (content.texts == 0)
        return hasWord(words, measureWords) ? ColumnRole::Measure : ColumnRole::Ignore;
    if (content.areNumbers(hasWord(words, measureWords)))
        return roleOfNumbers(words, content, rows);
    return ColumnRole::Dimension;
}

/// Leaves one column of the role: the one that `isBetter` than the others.
template <typename Better>
void keepOne(QList<ColumnPlan> &plans, ColumnRole role, ColumnRole others, Better isBetter)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        if (plans[i].role == role && (best < 0 || isBetter(i, best)))
            best = i;
    }
    for (qsizetype i = 0; i < plans.size(); ++i) {
        if (plans[i].role == role && i != best)
            plans[i].role = others;
    }
}

struct Scale
{
    QStringView word;
    QStringView money;
    QStringView count;
};
constexpr std::array scales {
    Scale { u"k", u"k", u"thousand" },
    Scale { u"000", u"k", u"thousand" },
    Scale { u"000s", u"k", u"thousand" },
    Scale { u"thousand", u"k", u"thousand" },
    Scale { u"thousands", u"k", u"thousand" },
    Scale { u"m", u"m", u"million" },
    Scale { u"mn", u"m", u"million" },
    Scale { u"mio", u"m", u"million" },
    Scale { u"mm", u"m", u"million" },
    Scale { u"million", u"m", u"million" },
    Scale { u"millions", u"m", u"million" },
    Scale { u"b", u"bn", u"billion" },
    Scale { u"bn", u"bn", u"billion" },
    Scale { u"billion", u"bn", u"billion" },
    Scale { u"billions", u"bn", u"billion" },
    Scale { u"tn", u"tn", u"trillion" },
    Scale { u"trillion", u"tn", u"trillion" },
};

struct Currency
{
    QStringView word;
    QStringView code;
};
constexpr std::array currencies {
    Currency { u"usd", u"USD" },
    Currency { u"us$", u"USD" },
    Currency { u"$", u"USD" },
    Currency { u"美元", u"USD" },
    Currency { u"cny", u"CNY" },
    Currency { u"rmb", u"CNY" },
    Currency { u"人民币", u"CNY" },
    Currency { u"人民幣", u"CNY" },
    Currency { u"eur", u"EUR" },
    Currency { u"€", u"EUR" },
    Currency { u"gbp", u"GBP" },
    Currency { u"£", u"GBP" },
    Currency { u"jpy", u"JPY" },
    Currency { u"krw", u"KRW" },
    Currency { u"twd", u"TWD" },
    Currency { u"hkd", u"HKD" },
    Currency { u"inr", u"INR" },
    Currency { u"chf", u"CHF" },
};

const Scale *scaleOf(QStringView word)
{
    const auto *found = std::ranges::find(scales, word, &Scale::word);
    return found == scales.end() ? nullptr : found;
}

struct ChineseScale
{
    QStringView word;
    QStringView money; ///< in our units; empty if these have no such scale
    QStringView count;
};
constexpr std::array chineseScales {
    ChineseScale { u"百万", u"m", u"million" },
    ChineseScale { u"百萬", u"m", u"million" },
    ChineseScale { u"十亿", u"bn", u"billion" },
    ChineseScale { u"十億", u"bn", u"billion" },
    ChineseScale { u"万亿", u"tn", u"trillion" },
    ChineseScale { u"兆", u"tn", u"trillion" },
    ChineseScale { u"千万", {}, {} },
    ChineseScale { u"千萬", {}, {} },
    ChineseScale { u"千", u"k", u"thousand" },
    ChineseScale { u"万", {}, {} },
    ChineseScale { u"萬", {}, {} },
    ChineseScale { u"亿", {}, {} },
    ChineseScale { u"億", {}, {} },
};

/// What a word as 百万台 or 亿美元 counts in. A scale that our units do not have stays part of the
/// word: 万台 is no 台. None for a word that does not begin with a scale.
std::optional<Unit> chineseUnit(const QString &word)
{
    static const QSet<QString> things { u"台"_s, u"臺"_s, u"片"_s, u"颗"_s, u"顆"_s, u"个"_s,
        u"個"_s, u"件"_s, u"套"_s, u"张"_s, u"張"_s, u"块"_s, u"塊"_s, u"部"_s, u"人"_s, u"户"_s,
        u"戶"_s, u"元"_s, u"港元"_s, u"欧元"_s, u"歐元"_s, u"日元"_s, u"日圓"_s };
    for (const ChineseScale &scale : chineseScales) {
        if (!word.startsWith(scale.word))
            continue;
        const QString thing = word.sliced(scale.word.size());
        const auto *money = std::ranges::find(currencies, QStringView(thing), &Currency::word);
        if (money == currencies.end() && !things.contains(thing))
            continue;
        if (scale.count.isEmpty())
            return Unit(word);
        if (money != currencies.end())
            return Unit(money->code.toString() + u' ' + scale.money.toString());
        return thing == u"台" ? Unit(scale.count.toString() + u" units"_s) : Unit(word);
    }
    return std::nullopt;
}

} // namespace

QList<ColumnPlan> guessRoles(const FileSample &sample)
{
    QList<ColumnPlan> plans;
    QList<Content> contents;
    // Some thousand rows say as much as all of them.
    const qsizetype step = sample.rows.size() / MostRowsToLookAt + 1;
    for (qsizetype i = 0; i < sample.header.size(); ++i) {
        Content content;
        for (qsizetype row = 0; row < sample.rows.size(); row += step)
            look(content, sample.rows[row][i], sample.format.decimal);
        const QString &name = sample.header[i];
        plans.append({ name, roleOf(wordsOf(name), content, (sample.rows.size() + step - 1) / step),
            guessUnit(name) });
        contents.append(std::move(content));
    }
    keepOne(plans, ColumnRole::Period, ColumnRole::Ignore,
        [&contents](qsizetype a, qsizetype b) { return contents[a].finest > contents[b].finest; });
    const auto first = [](qsizetype, qsizetype) { return false; };
    keepOne(plans, ColumnRole::Source, ColumnRole::Dimension, first);
    keepOne(plans, ColumnRole::Kind, ColumnRole::Dimension, first);
    return plans;
}

Unit guessUnit(const QString &name)
{
    static const QSet<QString> percents { u"%"_s, u"percent"_s, u"pct"_s, u"share"_s, u"cagr"_s,
        u"growth"_s, u"rate"_s, u"份额"_s, u"占比"_s, u"份額"_s, u"佔比"_s };
    static const QSet<QString> things { u"units"_s, u"unit"_s, u"shipments"_s, u"shipment"_s,
        u"volume"_s, u"qty"_s, u"quantity"_s, u"数量"_s, u"销量"_s, u"出货量"_s, u"數量"_s,
        u"銷量"_s, u"出貨量"_s };
    const QStringList words = wordsOf(name);
    QString currency;
    const Scale *scale = nullptr;
    for (const QString &word : words) {
        if (const auto unit = chineseUnit(word))
            return *unit;
        for (const Currency &money : currencies) {
            // `USDm`, `US$bn`: the scale may hang on.
            if (!QStringView(word).startsWith(money.word))
                continue;
            const QStringView rest = QStringView(word).sliced(money.word.size());
            if (!rest.isEmpty() && !scaleOf(rest))
                continue;
            currency = money.code.toString();
            scale = rest.isEmpty() ? scale : scaleOf(rest);
        }
        if (!scale)
            scale = scaleOf(word);
    }
    if (!currency.isEmpty())
        return Unit(scale ? currency + u' ' + scale->money.toString() : currency);
    if (hasWord(words, percents))
        return Unit(u"percent"_s);
    const QString noun = hasWord(words, things) ? u"units"_s : words.join(u' ');
    if (!scale)
        return Unit(noun);
    QStringList rest = words;
    rest.removeIf([](const QString &word) { return scaleOf(word) != nullptr; });
    const QString thing = hasWord(words, things) || rest.isEmpty() ? u"units"_s : rest.join(u' ');
    return Unit(scale->count.toString() + u' ' + thing);
}

MeasureTotals guessTotals(const QString &name, const Unit &unit)
{
    static const QSet<QString> rates { u"price"_s, u"asp"_s, u"average"_s, u"avg"_s, u"mean"_s,
        u"median"_s, u"rate"_s, u"share"_s, u"growth"_s, u"ratio"_s, u"index"_s, u"均价"_s,
        u"均價"_s, u"价格"_s, u"價格"_s };
    static const QSet<QString> stocks { u"installed"_s, u"base"_s, u"inventory"_s, u"stock"_s,
        u"headcount"_s, u"employees"_s, u"users"_s, u"subscribers"_s, u"subscriptions"_s,
        u"backlog"_s, u"capacity"_s, u"保有量"_s, u"库存"_s, u"庫存"_s, u"用户"_s, u"用戶"_s };
    const QStringList words = wordsOf(name);
    if (unit.type() == Unit::Type::Percent || unit.type() == Unit::Type::Ordinal
        || hasWord(words, rates))
        return { MemberTotal::None, PeriodTotal::None };
    if (hasWord(words, stocks))
        return { MemberTotal::Sum, PeriodTotal::Last };
    return {};
}

bool guessAdds(const QString &name)
{
    static const QSet<QString> meanings { u"currency"_s, u"unit"_s, u"scenario"_s, u"edition"_s,
        u"version"_s, u"definition"_s, u"basis"_s, u"币种"_s, u"單位"_s, u"单位"_s, u"幣別"_s,
        u"情景"_s, u"版本"_s };
    return !hasWord(wordsOf(name), meanings);
}

} // namespace sextant::db
