// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/triangulate/implied.h"

#include <QWidget>

#include <memory>

namespace sextant {

/// Published growth rates beside those that the publishers' own end points imply.
class ClaimsList final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsList(QWidget *parent = nullptr);
    ~ClaimsList() override;

    /// @param dimensions  where `source` and `market` find their members' names
    void setClaims(
        const QList<ImpliedGrowth> &claims, const QList<Dimension> &dimensions, Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
