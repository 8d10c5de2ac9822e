// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/memberhues.h"

#include <QHash>
#include <QString>

namespace sextant {

/// Which workspace numbers come from, which editions of its datasets, and the colours of its
/// members: what a chart takes along when it leaves the workspace.
struct WorkspaceOrigin
{
    QString workspace; ///< the workspace's UUID; empty: not known
    /// Dataset id → edition, for datasets that arrive whole; others are dated by their sources.
    QHash<QString, QString> editions;
    MemberHues hues; ///< colours that were given by hand
};

} // namespace sextant
