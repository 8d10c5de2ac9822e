// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/measurerules.h"

namespace sextant::db {

QList<Measure> possibleMeasures(const MeasureRules &rules, const Taxonomy &taxonomy)
{
    QList<Measure> measures = rules.listed;
    for (const Member &member : taxonomy.members(rules.taxonomy)) {
        Measure measure;
        measure.id = member.id;
        measure.names = member.names;
        measure.unit = Unit(rules.unit);
        measures.append(measure);
        for (const MeasureVariant &variant : rules.variants) {
            Measure other;
            other.id = member.id + variant.suffix;
            other.names = { variant.names.en.arg(member.names.en),
                variant.names.zhHans.arg(member.names.in(Language::SimplifiedChinese)),
                variant.names.zhHant.arg(member.names.in(Language::TraditionalChinese)) };
            other.unit = Unit(variant.unit);
            measures.append(other);
        }
    }
    return measures;
}

void decideTotals(Measure &measure, const MeasureRules &rules)
{
    const Unit::Type type = measure.unit.type();
    if (type == Unit::Type::Percent || type == Unit::Type::Ordinal) {
        measure.overMembers = MemberTotal::None;
        measure.overPeriods = PeriodTotal::None;
    }
    for (const MeasureOverride &rule : rules.overrides) {
        if (!rule.ids.contains(measure.id) && !rule.units.contains(measure.unit.id()))
            continue;
        measure.overMembers = rule.overMembers.value_or(measure.overMembers);
        measure.overPeriods = rule.overPeriods.value_or(measure.overPeriods);
    }
}

} // namespace sextant::db
