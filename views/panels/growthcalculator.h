// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/shownseries.h"

#include <QWidget>

#include <memory>

namespace sextant {

/// Four questions about growth, answered as the numbers are typed: the rate between two values, the
/// value that a rate leads to, the years until a target, and the rate that a target needs.
class GrowthCalculator final : public QWidget
{
    Q_OBJECT

public:
    explicit GrowthCalculator(QWidget *parent = nullptr);
    ~GrowthCalculator() override;

    /// What "take from selection" puts into the fields: the first and the last of these, whose
    /// values are as people read them.
    void setSelected(const QList<DatedValue> &values);
    void setLanguage(Language language);
    /// The answer as it is shown; empty while numbers are missing.
    [[nodiscard]] QString answer() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
