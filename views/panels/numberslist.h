// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QWidget>

#include <memory>

namespace sextant {

/// The numbers behind a cell, one a line: value with a bar to compare by, what it is of, kind and
/// source. One of them is current.
class NumbersList final : public QWidget
{
    Q_OBJECT

public:
    explicit NumbersList(QWidget *parent = nullptr);
    ~NumbersList() override;

    void setCell(const PivotPtr &pivot, const PivotCell &cell, Language language);
    /// The number that is current; null without numbers.
    [[nodiscard]] const CellNumber *current() const;
    [[nodiscard]] int count() const;

signals:
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
