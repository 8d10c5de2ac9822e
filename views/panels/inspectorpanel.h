// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"
#include "models/explore/exploration.h"
#include "models/explore/pivot.h"

#include <QWidget>

#include <memory>

namespace sextant {

/// Every choice of an Exploration as a form: what is on the axes, how it is drawn, transformed,
/// converted, sorted and named. Edits are requests; the panel shows a change once it is set.
class InspectorPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// What can be chosen. Call before setExploration() when the dataset changes.
    /// @param dimensions  the dataset's, with their members
    /// @param periods     those that have numbers, ascending; undated ones are left out
    /// @param currencies  ISO 4217 codes that have exchange rates
    void setContext(const Dataset &dataset, const QList<Dimension> &dimensions,
        const QList<Period> &periods, const QStringList &currencies);
    void setExploration(const Exploration &exploration);
    /// What is shown, from which follows which charts can be drawn; null for nothing.
    void setPivot(const PivotPtr &pivot);
    void setLanguage(Language language);

signals:
    /// @param stepText  what was done, for the undo menu
    /// @param mergeKey  not empty for keystrokes and steps of a spin box: consecutive edits with
    ///                  the same key are one step of the history
    void explorationEdited(
        const sextant::Exploration &exploration, const QString &stepText, const QString &mergeKey);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
