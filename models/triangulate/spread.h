// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/cube.h"

#include <QList>

namespace sextant {

/// How far the sources lie apart that put a number on the same thing in the same period.
struct SourceSpread
{
    QString measure;
    Period period;
    QStringList members; ///< ids along the cube's dimensions without source and kind
    QString unit;        ///< id; of min and max
    double min = 0;
    double max = 0;
    QString minSource; ///< ids
    QString maxSource;
    int sourceCount = 0;      ///< documents
    int publisherCount = 0;   ///< two editions of one publisher count once
    bool isConverted = false; ///< some number was converted at its year's average rate

    /// max / min; NaN unless both are greater than zero.
    [[nodiscard]] double ratio() const;
};

/// The spread of every thing and period on which two sources or more published a number, widest
/// ratio first.
///
/// Only numbers of the same measure, period and members are compared; bounds (published as more or
/// less than), incomplete periods and undated numbers are left out. Money is compared in
/// `currency`, converted at the average rate of its own year; a number whose year has no rate is
/// left out. Other units are compared as they are.
/// @param currency  ISO 4217; empty: money in different currencies is not compared
[[nodiscard]] QList<SourceSpread> spreadOfSources(const Cube &cube, const QString &currency);

} // namespace sextant
