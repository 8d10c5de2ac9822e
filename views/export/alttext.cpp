// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/alttext.h"

#include "models/explore/caption.h"
#include "models/explore/captionwords.h"
#include "models/explore/headline.h"
#include "views/charts/families.h"
#include "views/charts/family.h"

using namespace Qt::StringLiterals;

namespace sextant {

QString altText(const Pivot &pivot, Language language, const ReadingScales &scales)
{
    const Caption caption = captionFor(pivot, language, scales);
    const bool isEnglish = language == Language::English;
    const QString stop = isEnglish ? u"."_s : u"。"_s;
    const auto sentence = [&](const QString &text) {
        return text.isEmpty() || text.endsWith(stop) ? text : text + stop;
    };
    const ChartFamily *family = chartFamily(pivot.exploration.chart);
    // A title of the user's own need not say what the numbers say.
    QStringList parts {
        family ? sentence(family->name(language)) : QString(),
        sentence(suggestedHeadline(pivot, language)),
        sentence(caption.subtitle),
        sentence(caption.filters),
        sentence(caption.sources),
    };
    parts.removeAll(QString());
    return paragraph(parts, language);
}

} // namespace sextant
