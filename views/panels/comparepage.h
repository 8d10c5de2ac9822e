// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"
#include "views/charts/charttheme.h"

#include <QWidget>

#include <array>
#include <memory>

namespace sextant {

/// Two explorations beside each other on one scale, or the reason why they cannot share one. What
/// the pointer or the keyboard is at in one comes forward in the other, and what is selected in one
/// is in both. Esc takes back the selection, and then closes.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);
    ~ComparePage() override;

    /// What can be chosen on either side, and what is chosen. @pre the places are in the list
    void setChoices(const QStringList &names, int left, int right);
    /// Null while there is none.
    void setPivots(const PivotPtr &left, const PivotPtr &right);
    void setTheme(const ChartTheme &theme);
    void setLanguage(Language language);

    /// Why the two are not shown; empty if they are.
    [[nodiscard]] QString refusal() const;
    /// What stands at the left and at the right; both null while none are shown.
    [[nodiscard]] std::array<PivotPtr, 2> shown() const;

signals:
    void choiceMade(int left, int right);
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
