// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sextant {

/// The translation context of the forecast functions' messages.
struct ForecastTr
{
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

} // namespace sextant
