// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/inspectornumbers.h"

#include "views/panels/inspectorpanel.h"
#include "views/panels/inspectorwords.h"
#include "views/panels/sectiontitle.h"
#include "views/widgets/formrows.h"

#include <QComboBox>

#include <algorithm>

namespace sextant {

namespace {

/// Of a box of periods; invalid for none.
Period periodOf(const QVariant &chosen)
{
    return Period::parse(chosen.toString()).value_or(Period());
}

} // namespace

InspectorNumbers::InspectorNumbers(const InspectorContext &context, QWidget *parent)
    : InspectorSection(context, parent)
    , m_measure(addBox())
    , m_transform(addBox())
    , m_base(addBox())
    , m_currency(addBox())
    , m_rate(addBox())
{
    connectChoice(
        m_measure, [](Exploration &e, const QVariant &chosen) { e.measure = chosen.toString(); });
    connectChoice(m_transform,
        [](Exploration &e, const QVariant &chosen) { e.transform = Transform(chosen.toInt()); });
    connectChoice(
        m_base, [](Exploration &e, const QVariant &chosen) { e.base = periodOf(chosen); });
    connectChoice(m_currency, [](Exploration &e, const QVariant &chosen) {
        e.currency = chosen.toString();
        if (e.currency.isEmpty() || e.rateBasis == RateBasis::Published)
            e.rateBasis = RateBasis::Year;
    });
    connectChoice(m_rate, [](Exploration &e, const QVariant &chosen) {
        e.rateYear = chosen.toInt();
        e.rateBasis = e.rateYear == 0 ? RateBasis::Year : RateBasis::Fixed;
    });
}

void InspectorNumbers::retranslate()
{
    heading()->setText(InspectorPanel::tr("Numbers"));
    form()->setRowText(
        m_measure, InspectorPanel::tr("Measure"), InspectorPanel::tr("What is counted"));
    form()->setRowText(m_transform, InspectorPanel::tr("Show as"),
        InspectorPanel::tr("What is shown of each number"));
    form()->setRowText(
        m_base, InspectorPanel::tr("Base"), InspectorPanel::tr("The period that is 100"));
    form()->setRowText(m_currency, InspectorPanel::tr("Currency"),
        InspectorPanel::tr("Convert money by yearly average rates"));
    form()->setRowText(m_rate, InspectorPanel::tr("Rate of"),
        InspectorPanel::tr("Which year's exchange rate converts a number"));
}

void InspectorNumbers::showContext()
{
    QList<Choice> measures;
    bool isMoney = false;
    for (const Measure &candidate : context().dataset.measures) {
        measures += { candidate.names.in(context().language), candidate.id };
        isMoney = isMoney || candidate.unit.isMoney();
    }
    fill(m_measure, measures, exploration().measure);
    form()->setRowVisible(m_measure, measures.size() > 1);
    QList<Choice> transforms;
    for (const Transform candidate : AllTransforms)
        transforms += { transformName(candidate), int(candidate), {}, transformToolTip(candidate) };
    fill(m_transform, transforms, int(exploration().transform));
    fill(m_base, periodChoices(InspectorPanel::tr("First period")), exploration().base.toString());
    form()->setRowVisible(m_base, exploration().transform == Transform::Index);

    QList<Choice> money = { { InspectorPanel::tr("As published", "currency"), QString() } };
    for (const QString &code : context().currencies)
        money += { code, code };
    fill(m_currency, money, exploration().currency);
    form()->setRowVisible(m_currency, isMoney && !context().currencies.isEmpty());
    QList<Choice> rates = { { InspectorPanel::tr("Each number's year"), 0 } };
    QList<int> years;
    for (const Period &period : context().periods) {
        if (!years.contains(period.year()))
            years += period.year();
    }
    for (const int year : std::as_const(years))
        rates += { QString::number(year), year };
    fill(m_rate, rates, exploration().rateBasis == RateBasis::Fixed ? exploration().rateYear : 0);
    form()->setRowVisible(m_rate, isMoney && !exploration().currency.isEmpty());
}

InspectorTime::InspectorTime(const InspectorContext &context, QWidget *parent)
    : InspectorSection(context, parent)
    , m_from(addBox())
    , m_to(addBox())
    , m_step(addBox())
{
    connectChoice(m_from, [](Exploration &e, const QVariant &chosen) {
        e.periods.from = periodOf(chosen);
        if (e.periods.to.isValid() && e.periods.to < e.periods.from)
            e.periods.to = e.periods.from;
    });
    connectChoice(m_to, [](Exploration &e, const QVariant &chosen) {
        e.periods.to = periodOf(chosen);
        if (e.periods.to.isValid() && e.periods.to < e.periods.from)
            e.periods.from = e.periods.to;
    });
    connectChoice(m_step, [](Exploration &e, const QVariant &chosen) {
        e.step = chosen.toInt() < 0 ? std::nullopt : std::optional(Grain(chosen.toInt()));
    });
}

void InspectorTime::retranslate()
{
    heading()->setText(InspectorPanel::tr("Time"));
    form()->setRowText(
        m_from, InspectorPanel::tr("From"), InspectorPanel::tr("First period shown"));
    form()->setRowText(m_to, InspectorPanel::tr("To"), InspectorPanel::tr("Last period shown"));
    form()->setRowText(m_step, InspectorPanel::tr("Step"),
        InspectorPanel::tr("Total shorter periods into longer ones, by the measure's own rule"));
}

void InspectorTime::showContext()
{
    fill(m_from, periodChoices(InspectorPanel::tr("First")), exploration().periods.from.toString());
    fill(m_to, periodChoices(InspectorPanel::tr("Last")), exploration().periods.to.toString());
    Grain finest = Grain::Year;
    for (const Period &period : context().periods)
        finest = std::max(finest, period.grain());
    QList<Choice> steps = { { InspectorPanel::tr("As published", "periods"), -1 } };
    for (const Grain grain : AllGrains) {
        if (grain <= finest)
            steps += { grainName(grain), int(grain) };
    }
    fill(m_step, steps, exploration().step ? int(*exploration().step) : -1);
}

} // namespace sextant
