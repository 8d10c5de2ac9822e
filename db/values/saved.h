// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QJsonObject>
#include <QString>

namespace sextant {

/// An exploration or scenario as it is kept in the workspace: an id, its names, and versioned JSON.
struct Saved
{
    QString id;
    Names names;
    QJsonObject json;
};

} // namespace sextant
