// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/inspectorsection.h"

#include "models/explore/periodnames.h"
#include "views/panels/inspectorpanel.h"
#include "views/panels/sectiontitle.h"
#include "views/widgets/formrows.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant {

const Dimension *InspectorContext::dimension(const QString &id) const
{
    const auto found = std::ranges::find(dimensions, id, &Dimension::id);
    return found == dimensions.end() ? nullptr : &*found;
}

InspectorSection::InspectorSection(const InspectorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new SectionTitle({}, this))
    , m_form(new FormRows(this))
{
    m_heading->setMinor(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_form);
}

QComboBox *InspectorSection::addBox(QComboBox *box)
{
    if (!box)
        box = new QComboBox(m_form);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setMaxVisibleItems(16);
    m_form->addRow(box);
    return box;
}

void InspectorSection::fill(QComboBox *box, const QList<Choice> &choices, const QVariant &current)
{
    bool isSame = box->count() == choices.size();
    for (int i = 0; isSame && i < box->count(); ++i)
        isSame = box->itemText(i) == choices[i].text && box->itemData(i) == choices[i].data;
    if (!isSame) {
        box->clear();
        for (const Choice &choice : choices) {
            box->addItem(choice.icon, choice.text, choice.data);
            box->setItemData(box->count() - 1, choice.toolTip, Qt::ToolTipRole);
        }
    }
    box->setCurrentIndex(std::max(0, box->findData(current)));
}

void InspectorSection::connectChoice(
    QComboBox *box, const std::function<void(Exploration &, const QVariant &)> &set)
{
    connect(box, &QComboBox::activated, this, [this, box, set] {
        const QVariant chosen = box->currentData();
        edit([&](Exploration &e) { set(e, chosen); },
            InspectorPanel::tr("%1: %2").arg(box->accessibleName(), box->currentText()));
    });
}

void InspectorSection::edit(
    const InspectorContext::Change &change, const QString &stepText, const QString &mergeKey) const
{
    m_context.edit(change, stepText, mergeKey);
}

QList<InspectorSection::Choice> InspectorSection::periodChoices(const QString &open) const
{
    QList<Choice> choices = { { open, QString() } };
    for (const Period &period : m_context.periods)
        choices += { periodNames(period).in(m_context.language), period.toString() };
    return choices;
}

} // namespace sextant
