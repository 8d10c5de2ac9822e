// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/unit.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace sextant {

using namespace Qt::StringLiterals;

namespace {

/// A word of a unit in the languages that do not use the English one.
struct Word
{
    QStringView en;
    QStringView zhHans;
    QStringView zhHant;
    double scale = 1;
};

constexpr std::array moneyScales {
    Word { u"k", u"千", u"千", 1e3 },
    Word { u"m", u"百万", u"百萬", 1e6 },
    Word { u"bn", u"十亿", u"十億", 1e9 },
    Word { u"tn", u"万亿", u"兆", 1e12 },
};

constexpr std::array countScales {
    Word { u"thousand", u"千", u"千", 1e3 },
    Word { u"million", u"百万", u"百萬", 1e6 },
    Word { u"billion", u"十亿", u"十億", 1e9 },
    Word { u"trillion", u"万亿", u"兆", 1e12 },
};

constexpr std::array nouns {
    Word { u"units", u"台", u"台" },
    Word { u"H100e", u"H100 当量", u"H100 當量" },
    Word { u"tokens", u"Token", u"Token" },
    Word { u"rating", u"评级", u"評級" },
    Word { u"events", u"事件", u"事件" },
    Word { u"percent", u"%", u"%" },
};

constexpr std::array times {
    Word { u"day", u"日", u"日" },
    Word { u"month", u"月", u"月" },
    Word { u"quarter", u"季", u"季" },
    Word { u"year", u"年", u"年" },
};

/// ISO 4217 (2024), without funds, metals and test codes.
constexpr QLatin1StringView currencyCodes(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR "
    "KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
    "MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR "
    "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
    "UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL");

constexpr std::array currencies {
    Word { u"USD", u"美元", u"美元" },
    Word { u"CNY", u"人民币", u"人民幣" },
    Word { u"EUR", u"欧元", u"歐元" },
    Word { u"JPY", u"日元", u"日圓" },
    Word { u"GBP", u"英镑", u"英鎊" },
    Word { u"KRW", u"韩元", u"韓元" },
    Word { u"TWD", u"新台币", u"新臺幣" },
    Word { u"HKD", u"港元", u"港元" },
    Word { u"SGD", u"新加坡元", u"新加坡元" },
    Word { u"INR", u"印度卢比", u"印度盧比" },
    Word { u"CHF", u"瑞士法郎", u"瑞士法郎" },
};

template <typename Words>
[[nodiscard]] const Word *find(const Words &words, QStringView en)
{
    const auto found = std::ranges::find(words, en, &Word::en);
    return found == words.end() ? nullptr : &*found;
}

template <typename Words>
[[nodiscard]] QString inChinese(const Words &words, QStringView en, Language language)
{
    const Word *word = find(words, en);
    if (!word)
        return en.toString();
    return (language == Language::SimplifiedChinese ? word->zhHans : word->zhHant).toString();
}

[[nodiscard]] bool isCurrency(QStringView code)
{
    return code.size() == 3 && !code.contains(u' ') && currencyCodes.contains(code);
}

[[nodiscard]] bool isMoneyId(const QString &id)
{
    const QString scale = id.section(u' ', 1);
    return isCurrency(id.section(u' ', 0, 0)) && (id.size() == 3 || find(moneyScales, scale));
}

/// `million H100e`, `trillion tokens per day`: a scale, a noun, a time, each but the noun
/// optional.
[[nodiscard]] QString countInChinese(const QString &id, Language language)
{
    const QString thing = id.section(u" per "_s, 0, 0);
    const QString time = id.section(u" per "_s, 1);
    const QString first = thing.section(u' ', 0, 0);
    const bool isScaled = find(countScales, first) && thing.contains(u' ');
    const QString noun = inChinese(nouns, isScaled ? thing.section(u' ', 1) : thing, language);
    QString text = isScaled ? inChinese(countScales, first, language) : QString();
    // Latin words stand apart from Chinese ones by a blank.
    if (isScaled && noun.at(0).unicode() < 0x80)
        text += u' ';
    text += noun;
    if (!time.isEmpty())
        text += u'/' + inChinese(times, time, language);
    return text;
}

} // namespace

Unit::Unit(const QString &id)
    : m_id(id)
{
    if (id.isEmpty())
        m_type = Type::None;
    else if (id == u"percent")
        m_type = Type::Percent;
    else if (id == u"rating")
        m_type = Type::Ordinal;
    else if (isMoneyId(id))
        m_type = Type::Money;
    else
        m_type = Type::Count;
}

QString Unit::currency() const
{
    return isMoney() ? m_id.first(3) : QString();
}

double Unit::scale() const
{
    if (isMoney()) {
        const Word *word = find(moneyScales, m_id.section(u' ', 1));
        return word ? word->scale : 1;
    }
    const Word *word = find(countScales, m_id.section(u' ', 0, 0));
    return word && m_type == Type::Count ? word->scale : 1;
}

Unit Unit::inCurrency(const QString &currency) const
{
    Q_ASSERT(isMoney());
    return Unit(currency + m_id.sliced(3));
}

QString Unit::displayName(Language language) const
{
    if (m_type == Type::Percent)
        return u"%"_s;
    if (language == Language::English || m_type == Type::None)
        return m_id;
    if (m_type == Type::Money) {
        const QString scale = inChinese(moneyScales, m_id.section(u' ', 1), language);
        const QString name = inChinese(currencies, currency(), language);
        const bool isLatin = name.at(0).unicode() < 0x80;
        return scale.isEmpty() || !isLatin ? QString(scale + name) : QString(scale + u' ' + name);
    }
    return countInChinese(m_id, language);
}

} // namespace sextant
