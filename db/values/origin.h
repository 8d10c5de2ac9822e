// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace sextant {

/// Which workspace numbers come from, and which editions of its datasets: what a chart says of
/// itself when it leaves the workspace.
struct WorkspaceOrigin
{
    QString workspace; ///< the workspace's UUID; empty: not known
    /// Dataset id → edition, for datasets that arrive whole; others are dated by their sources.
    QHash<QString, QString> editions;
};

} // namespace sextant
