// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/inspectororder.h"

#include "views/panels/inspectorpanel.h"
#include "views/panels/inspectorwords.h"
#include "views/panels/sectiontitle.h"
#include "views/widgets/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostMembers = 60; ///< that a chart or table is cut to

} // namespace

InspectorOrder::InspectorOrder(const InspectorContext &context, QWidget *parent)
    : InspectorSection(context, parent)
    , m_sort(addBox())
    , m_descending(new QCheckBox(form()))
    , m_top(new QSpinBox(form()))
    , m_totals(new QCheckBox(form()))
{
    form()->addWide(m_descending);
    m_top->setRange(0, MostMembers);
    form()->addRow(m_top);
    form()->addWide(m_totals);
    connectChoice(
        m_sort, [](Exploration &e, const QVariant &chosen) { e.sort = SortBy(chosen.toInt()); });
    connect(m_descending, &QCheckBox::clicked, this, [this](bool isOn) {
        edit([isOn](Exploration &e) { e.descending = isOn; },
            isOn ? InspectorPanel::tr("Sort Descending") : InspectorPanel::tr("Sort Ascending"));
    });
    connect(m_top, &QSpinBox::valueChanged, this, [this](int count) {
        edit([count](Exploration &e) { e.top = count; },
            count == 0 ? InspectorPanel::tr("Show All Members")
                       : InspectorPanel::tr("Show Top %1").arg(count),
            u"inspector/top"_s);
    });
    connect(m_totals, &QCheckBox::clicked, this, [this](bool isOn) {
        edit([isOn](Exploration &e) { e.totals = isOn; },
            isOn ? InspectorPanel::tr("Show Totals") : InspectorPanel::tr("Hide Totals"));
    });
}

void InspectorOrder::retranslate()
{
    heading()->setText(InspectorPanel::tr("Order"));
    form()->setRowText(m_sort, InspectorPanel::tr("Sort by"),
        InspectorPanel::tr("Time always runs from early to late"));
    m_descending->setText(InspectorPanel::tr("Largest or last first"));
    m_descending->setToolTip(InspectorPanel::tr("Turn the order round"));
    form()->setRowText(m_top, InspectorPanel::tr("Top"),
        InspectorPanel::tr("Keep the largest and put the rest into “Other”"));
    m_top->setSpecialValueText(InspectorPanel::tr("All"));
    m_totals->setText(InspectorPanel::tr("Totals"));
    m_totals->setToolTip(InspectorPanel::tr("Show totals in the table and above stacks"));
}

void InspectorOrder::showContext()
{
    const QSignalBlocker noSteps(m_top);
    QList<Choice> sorts;
    for (const SortBy candidate : { SortBy::Given, SortBy::Value, SortBy::Name })
        sorts += { sortName(candidate), int(candidate) };
    fill(m_sort, sorts, int(exploration().sort));
    m_descending->setChecked(exploration().descending);
    m_top->setValue(exploration().top);
    m_totals->setChecked(exploration().totals);
}

InspectorTexts::InspectorTexts(const InspectorContext &context, QWidget *parent)
    : InspectorSection(context, parent)
    , m_title(new QLineEdit(form()))
    , m_note(new QLineEdit(form()))
{
    form()->addRow(m_title);
    form()->addRow(m_note);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &words) {
        edit([&](Exploration &e) { e.title = words; }, InspectorPanel::tr("Edit Headline"),
            u"inspector/title"_s);
    });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString &words) {
        edit([&](Exploration &e) { e.note = words; }, InspectorPanel::tr("Edit Note"),
            u"inspector/note"_s);
    });
}

void InspectorTexts::retranslate()
{
    heading()->setText(InspectorPanel::tr("Words"));
    form()->setRowText(m_title, InspectorPanel::tr("Headline"),
        InspectorPanel::tr("Empty: a headline is suggested from the numbers"));
    m_title->setPlaceholderText(InspectorPanel::tr("Suggested"));
    form()->setRowText(m_note, InspectorPanel::tr("Note"),
        InspectorPanel::tr("Stands under the chart, in exports too"));
}

void InspectorTexts::showContext()
{
    // What is being typed is not put back under the user's fingers.
    if (m_title->text() != exploration().title)
        m_title->setText(exploration().title);
    if (m_note->text() != exploration().note)
        m_note->setText(exploration().note);
}

} // namespace sextant
