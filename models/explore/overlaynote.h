// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/forecast/forecast.h"

#include <QStringList>

namespace sextant {

/// What must be said under a chart that shows a forecast: method, rate, horizon, and which lines
/// could not be carried forward. In the language of the window.
class OverlayNote final
{
public:
    /// A line that the method was used on, with the numbers it went by.
    /// @param hasOtherOrigins  numbers of other publishers or definitions were left out
    void addCarried(const QList<SeriesPoint> &series, bool hasOtherOrigins)
    {
        m_carried << series;
        m_hasOtherOrigins = m_hasOtherOrigins || hasOtherOrigins;
    }
    /// A line that the method is not defined for.
    void addRefused(const Error &error) { m_refused << error; }

    /// No line has a number at all.
    void addEmpty() { m_isEmpty = true; }

    /// @param lineCount  how many lines the chart has
    [[nodiscard]] QStringList sentences(const ForecastSpec &spec, int lineCount) const;

    [[nodiscard]] static QString needsTime();
    [[nodiscard]] static QString needsValues();

private:
    [[nodiscard]] QString methodSentence(const ForecastSpec &spec) const;

    QList<QList<SeriesPoint>> m_carried;
    QList<Error> m_refused;
    bool m_isEmpty = false;
    bool m_hasOtherOrigins = false;
};

} // namespace sextant
