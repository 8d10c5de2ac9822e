// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/values/names.h"

#include <QStringList>

namespace sextant {

using namespace Qt::StringLiterals;

QString languageTag(Language language)
{
    switch (language) {
    case Language::SimplifiedChinese:
        return u"zh-Hans"_s;
    case Language::TraditionalChinese:
        return u"zh-Hant"_s;
    case Language::English:
        break;
    }
    return u"en"_s;
}

Language languageFromTag(const QString &tag)
{
    // Locale names carry an encoding and a modifier: zh_TW.UTF-8@radical.
    const QString bare = tag.section(u'.', 0, 0).section(u'@', 0, 0).toLower();
    const QStringList parts = QString(bare).replace(u'_', u'-').split(u'-');
    if (parts.first() != u"zh")
        return Language::English;
    if (parts.contains(u"hans"_s))
        return Language::SimplifiedChinese;
    // Taiwan, Hong Kong and Macao write traditional characters.
    for (const auto &traditional : { u"hant"_s, u"tw"_s, u"hk"_s, u"mo"_s }) {
        if (parts.contains(traditional))
            return Language::TraditionalChinese;
    }
    return Language::SimplifiedChinese;
}

const QString &Names::in(Language language) const
{
    if (language == Language::SimplifiedChinese && !zhHans.isEmpty())
        return zhHans;
    if (language == Language::TraditionalChinese && !zhHant.isEmpty())
        return zhHant;
    return en;
}

} // namespace sextant
