// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lookbar.h"

#include "app/window/menubutton.h"
#include "views/charts/chooser.h"
#include "views/charts/families.h"
#include "views/charts/family.h"
#include "views/widgets/explainingmenu.h"
#include "views/widgets/segmentedcontrol.h"
#include "views/widgets/themeicon.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace sextant {

LookBar::LookBar(QToolBar &toolBar, QObject *parent)
    : QObject(parent)
    , m_chart(new MenuButton(&toolBar))
    , m_transform(new SegmentedControl(&toolBar))
    , m_currency(new MenuButton(&toolBar))
{
    m_chart->setObjectName(u"chartButton"_s);
    m_chart->setMenu(new ExplainingMenu(m_chart));
    m_transform->setObjectName(u"transformControl"_s);
    m_currency->setObjectName(u"currencyButton"_s);
    m_currency->setMenu(new QMenu(m_currency));
    toolBar.addWidget(m_chart);
    toolBar.addWidget(m_transform);
    toolBar.addWidget(m_currency);

    // Whether a family can show the pivot is asked when somebody looks, not at every change.
    connect(m_chart->menu(), &QMenu::aboutToShow, this, &LookBar::fillChartMenu);
    connect(m_currency->menu(), &QMenu::aboutToShow, this, &LookBar::fillCurrencyMenu);
    connect(m_transform, &SegmentedControl::activated, this, [this](const QString &id) {
        if (const auto transform = transformFromId(id))
            emit transformRequested(*transform);
    });
    retranslate();
}

void LookBar::show(const Exploration &exploration, const PivotPtr &pivot)
{
    m_exploration = exploration;
    if (pivot)
        m_pivot = pivot;
    if (const ChartFamily *family = chartFamily(exploration.chart)) {
        const QString name = family->name(m_language);
        m_chart->setText(m_isCompact ? QString() : name);
        m_chart->setIcon(themeIcon(family->iconName()));
        m_chart->setAccessibleName(tr("Chart kind: %1").arg(name));
    }
    m_transform->setCurrent(exploration.transform == Transform::ShareOfRow
            ? transformId(Transform::Share)
            : transformId(exploration.transform));
    const bool isPublished = exploration.currency.isEmpty();
    const QString currency = isPublished ? tr("As published") : exploration.currency;
    m_currency->setText(m_isCompact && isPublished ? QString() : currency);
    m_currency->setIcon(m_currency->text().isEmpty() ? themeIcon(u"currency"_s) : QIcon());
    m_currency->setAccessibleName(tr("Currency: %1").arg(currency));
    const bool isMoney = m_pivot && m_pivot->measure.unit.isMoney();
    m_currency->setEnabled(m_chart->isEnabled() && isMoney);
    m_currency->setToolTip(isMoney
            ? tr("Currency that money is shown in")
            : tr("Currency that money is shown in (these numbers are not money)"));
    m_chart->updateGeometry();
    m_currency->updateGeometry();
}

void LookBar::setEnabled(bool enabled)
{
    m_chart->setEnabled(enabled);
    m_transform->setEnabled(enabled);
    m_currency->setEnabled(enabled && m_pivot && m_pivot->measure.unit.isMoney());
}

void LookBar::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    show(m_exploration, m_pivot);
}

void LookBar::setCurrencies(const QStringList &currencies)
{
    m_currencies = currencies;
}

void LookBar::setLanguage(Language language)
{
    m_language = language;
    show(m_exploration, m_pivot);
}

void LookBar::retranslate()
{
    m_chart->setToolTip(tr("Kind of chart"));
    m_transform->setAccessibleName(tr("What is shown of each number"));
    m_transform->setSegments({
        { transformId(Transform::Value), tr("Value"), tr("The numbers themselves (Ctrl+1)"), true },
        { transformId(Transform::Share), tr("Share"),
            tr("Each number as a share of the total of its period (Ctrl+2)"), true },
        { transformId(Transform::Growth), tr("Growth"),
            tr("Growth a year since the number before (Ctrl+3)"), true },
        { transformId(Transform::Index), tr("Index"),
            tr("Each series relative to its first number, which is 100 (Ctrl+4)"), true },
    });
    show(m_exploration, m_pivot);
}

void LookBar::fillChartMenu()
{
    auto *menu = qobject_cast<ExplainingMenu *>(m_chart->menu());
    menu->clear();
    auto *group = new QActionGroup(menu);
    // Before anything is shown, all families are offered.
    QList<ChartChoice> choices;
    if (m_pivot) {
        choices = chartChoices(*m_pivot, m_language);
    } else {
        for (const ChartFamily *family : chartFamilies())
            choices += ChartChoice { family, {}, 0, {}, false };
    }
    for (const ChartChoice &choice : std::as_const(choices)) {
        const QString name = choice.family->name(m_language);
        const QString text = choice.isBest ? tr("%1 (suggested)").arg(name) : name;
        QAction *action = menu->addExplained(
            themeIcon(choice.family->iconName()), text, choice.isBest ? choice.why : choice.whyNot);
        action->setCheckable(true);
        action->setChecked(choice.family->id() == m_exploration.chart);
        group->addAction(action);
        action->setEnabled(choice.whyNot.isEmpty() || action->isChecked());
        connect(action, &QAction::triggered, this,
            [this, id = choice.family->id(), name] { emit chartRequested(id, name); });
    }
}

void LookBar::fillCurrencyMenu()
{
    QMenu *menu = m_currency->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &currency) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(currency == m_exploration.currency);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, currency] { emit currencyRequested(currency); });
    };
    add(tr("As published"), {});
    menu->addSeparator();
    for (const QString &currency : std::as_const(m_currencies))
        add(currency, currency);
}

} // namespace sextant
