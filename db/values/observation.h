// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/kind.h"
#include "db/values/period.h"

#include <QList>
#include <QString>

#include <limits>

namespace sextant {

/// One number as it stands in a dataset's table.
struct Observation
{
    qint64 id = 0; ///< row id in the dataset's table; 0 before it is stored
    Period period; ///< may be undated
    QString measure;
    QList<QString> members; ///< one id a dimension of the dataset, without `source` and `kind`
    double value = std::numeric_limits<double>::quiet_NaN();
    double low = std::numeric_limits<double>::quiet_NaN(); ///< 5th percentile, NaN if not published
    double high
        = std::numeric_limits<double>::quiet_NaN(); ///< 95th percentile, NaN if not published
    QString unit;
    Kind kind = Kind::Actual;
    Qualifier qualifier = Qualifier::None;
    QString source;
    QString note;
};

} // namespace sextant
