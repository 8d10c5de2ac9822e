// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/periodnames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr std::array<QStringView, 12> englishMonths { u"Jan", u"Feb", u"Mar", u"Apr", u"May",
    u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec" };
constexpr std::array<QStringView, 4> chineseOrdinals { u"一", u"二", u"三", u"四" };

QString englishName(const Period &period)
{
    const QString year = (period.isFiscal() ? u"FY"_s : QString()) + QString::number(period.year());
    switch (period.grain()) {
    case Grain::Year:
        return year;
    case Grain::Half:
        return u'H' + QString::number(period.part()) + u' ' + year;
    case Grain::Quarter:
        return u'Q' + QString::number(period.part()) + u' ' + year;
    case Grain::Month:
        return englishMonths.at(size_t(period.part() - 1)) + u' ' + year;
    }
    Q_UNREACHABLE();
}

QString fiscalYear(bool isTraditional)
{
    return isTraditional ? u" 財年"_s : u" 财年"_s;
}

QString halfName(int part)
{
    return part == 1 ? u"上半年"_s : u"下半年"_s;
}

/// The short form for axes: a calendar year is only its number.
QString chineseLabel(const Period &period, bool isTraditional)
{
    QString year = QString::number(period.year());
    if (period.isFiscal())
        year += fiscalYear(isTraditional);
    switch (period.grain()) {
    case Grain::Year:
        return year;
    case Grain::Half:
        return year + (period.isFiscal() ? QString() : u" "_s) + halfName(period.part());
    case Grain::Quarter:
        return year + (period.isFiscal() ? u" Q"_s : u"Q"_s) + QString::number(period.part());
    case Grain::Month:
        return year + (period.isFiscal() ? u" "_s : u" 年 "_s) + QString::number(period.part())
            + u" 月"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Names periodNames(const Period &period)
{
    if (!period.isValid())
        return {};
    return { englishName(period), chineseLabel(period, false), chineseLabel(period, true) };
}

QString periodInSentence(const Period &period, Language language)
{
    if (!period.isValid())
        return {};
    if (language == Language::English)
        return englishName(period);
    const bool isTraditional = language == Language::TraditionalChinese;
    const QString year = QString::number(period.year())
        + (period.isFiscal() ? fiscalYear(isTraditional) : u" 年"_s);
    switch (period.grain()) {
    case Grain::Year:
        return year;
    case Grain::Half:
        return year + halfName(period.part());
    case Grain::Quarter:
        return year + u'第' + chineseOrdinals.at(size_t(period.part() - 1))
            + (isTraditional ? u"季"_s : u"季度"_s);
    case Grain::Month:
        return year + u' ' + QString::number(period.part()) + u" 月"_s;
    }
    Q_UNREACHABLE();
}

} // namespace sextant
