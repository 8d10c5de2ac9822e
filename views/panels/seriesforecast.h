// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"
#include "models/items/shownseries.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace sextant {

/// Carries the shown series forward: method, growth, horizon, and the three outcomes as cards. As
/// long as no forecast is applied it computes a draft that only the cards show.
class SeriesForecast final : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesForecast(QWidget *parent = nullptr);
    ~SeriesForecast() override;

    void setSeries(const ShownSeries &series, const Unit &unit, Language language);
    /// Forgets a draft that is not in the chart.
    void startOver();
    /// The forecast that the exploration has; none starts a draft of the last one.
    void setSpec(const std::optional<ForecastSpec> &spec);

signals:
    void forecastEdited(const std::optional<sextant::ForecastSpec> &spec, const QString &stepText,
        const QString &mergeKey);
    void saveRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
