// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"
#include "models/triangulate/implied.h"

#include <QWidget>

#include <memory>

namespace sextant {

/// Where a number comes from: its source, scope, kind, qualifier, range and conversion; the parts
/// of a sum; every number of a disagreement.
class SourcesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesPanel(QWidget *parent = nullptr);
    ~SourcesPanel() override;

    /// A row or column of -1 shows a total. A cell outside of the pivot clears the panel.
    void showCell(const PivotPtr &pivot, CellIndex cell);
    void clear();
    /// Growth rates published by the sources of the shown number are listed under it.
    /// @param dimensions  where the claims' sources and markets find their names (dimensions
    ///                    `source` and `market`); those of the shown pivot are asked after them
    void setClaims(const QList<ImpliedGrowth> &claims, const QList<Dimension> &dimensions = {});
    void setLanguage(Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
