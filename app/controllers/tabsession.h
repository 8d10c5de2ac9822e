// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"
#include "models/explore/exploration.h"

#include <QByteArray>
#include <QList>

namespace sextant {

/// A tab as it is kept from one run of the program to the next.
struct KeptTab
{
    QString id; ///< of the saved exploration or dataset that it began with; may be empty
    Names names;
    Exploration exploration;
};

/// The tabs of a window, from left to right.
struct TabSession
{
    QList<KeptTab> tabs;
    int current = 0; ///< the one in front; an index of tabs, unless there is none
};

[[nodiscard]] QByteArray toJson(const TabSession &session);
/// Leaves out tabs that cannot be read, or that name no dataset; what is no session has none.
[[nodiscard]] TabSession tabSessionFromJson(const QByteArray &json);

} // namespace sextant
