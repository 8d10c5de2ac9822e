// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/cellindex.h"
#include "models/explore/pivot.h"
#include "models/triangulate/implied.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace sextant {

/// The embedded forecast calculator: carries the shown series forward, answers growth questions
/// as they are typed, and lists published growth rates beside the ones that their end points
/// imply.
class ForecastPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastPanel(QWidget *parent = nullptr);
    ~ForecastPanel() override;

    /// The pivot that is shown (with its forecast, if it has one) and its selected cells; the
    /// first series that is selected, else the first of the pivot, is the one in the cards.
    void setPivot(const PivotPtr &pivot, const CellSet &selection);
    void setSpec(const std::optional<ForecastSpec> &spec);
    /// Forgets a forecast that was being tried out: another exploration is in front.
    void startOver();
    /// @param dimensions  where the claims' sources and markets find their names (dimensions
    ///                    `source` and `market`); those of the shown pivot are asked after them
    void setClaims(const QList<ImpliedGrowth> &claims, const QList<Dimension> &dimensions = {});
    void setLanguage(Language language);

signals:
    /// @param spec  none: remove the forecast
    void forecastEdited(const std::optional<sextant::ForecastSpec> &spec, const QString &stepText,
        const QString &mergeKey);
    /// Save the forecast that is shown as a scenario of this name (trimmed, not empty).
    void saveRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
