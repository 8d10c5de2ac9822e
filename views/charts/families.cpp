// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/families.h"

#include "views/charts/family.h"

// The one list: NAME stands for NAMEfamily.cpp, which defines NAMEFamily().
#define SEXTANT_CHART_FAMILIES(FAMILY)                                                             \
    FAMILY(line)                                                                                   \
    FAMILY(column)                                                                                 \
    FAMILY(bar)                                                                                    \
    FAMILY(stacked)                                                                                \
    FAMILY(percent)                                                                                \
    FAMILY(area)                                                                                   \
    FAMILY(combo)                                                                                  \
    FAMILY(fan)                                                                                    \
    FAMILY(marimekko)                                                                              \
    FAMILY(barmekko)                                                                               \
    FAMILY(waterfall)                                                                              \
    FAMILY(treemap)                                                                                \
    FAMILY(heatmap)                                                                                \
    FAMILY(histogram)                                                                              \
    FAMILY(donut)                                                                                  \
    FAMILY(slope)                                                                                  \
    FAMILY(bump)                                                                                   \
    FAMILY(dumbbell)                                                                               \
    FAMILY(dotstrip)                                                                               \
    FAMILY(scatter)                                                                                \
    FAMILY(bubble)                                                                                 \
    FAMILY(timeline)

namespace sextant {

#define SEXTANT_DECLARE(NAME) const ChartFamily &NAME##Family();
SEXTANT_CHART_FAMILIES(SEXTANT_DECLARE)
#undef SEXTANT_DECLARE

const QList<const ChartFamily *> &chartFamilies()
{
#define SEXTANT_LIST(NAME) &NAME##Family(),
    static const QList<const ChartFamily *> families { SEXTANT_CHART_FAMILIES(SEXTANT_LIST) };
#undef SEXTANT_LIST
    return families;
}

const ChartFamily *chartFamily(const QString &id)
{
    for (const ChartFamily *family : chartFamilies()) {
        if (family->id() == id)
            return family;
    }
    return nullptr;
}

QString whyNotShown(const ChartFamily &family, const Pivot &pivot, Language language)
{
    const ChartData data(pivot, ChartTheme::light(), language);
    // What has no numbers at all lacks neither periods nor columns; the picture says so.
    return data.hasAnyNumbers() ? family.whyNot(data) : QString();
}

} // namespace sextant
