// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QToolBar;

namespace sextant {

class MenuButton;
class SegmentedControl;

/// The part of the toolbar that says how the numbers are shown: chart kind, transform and currency.
/// Shows a choice, and asks for another by its signals.
class LookBar final : public QObject
{
    Q_OBJECT

public:
    /// Appends its controls to `toolBar`, which owns them.
    explicit LookBar(QToolBar &toolBar, QObject *parent = nullptr);

    /// What can be chosen for it is known from the pivot; null leaves the choices as they are.
    void show(const Exploration &exploration, const PivotPtr &pivot);
    /// Without an exploration nothing can be chosen.
    void setEnabled(bool enabled);
    /// Icons without words where they say enough, for a narrow window.
    void setCompact(bool compact);
    /// ISO 4217 codes that have exchange rates.
    void setCurrencies(const QStringList &currencies);
    void setLanguage(Language language);
    /// Reads all texts again in the present language.
    void retranslate();

signals:
    void chartRequested(const QString &id, const QString &name);
    void transformRequested(sextant::Transform transform);
    /// Empty: as published.
    void currencyRequested(const QString &currency);

private:
    void fillChartMenu();
    void fillCurrencyMenu();

    MenuButton *m_chart;
    SegmentedControl *m_transform;
    MenuButton *m_currency;
    Exploration m_exploration;
    PivotPtr m_pivot;
    QStringList m_currencies;
    Language m_language = Language::English;
    bool m_isCompact = false;
};

} // namespace sextant
