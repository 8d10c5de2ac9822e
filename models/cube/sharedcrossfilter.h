// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cube/crossfilter.h"

#include <QMutex>

#include <functional>
#include <memory>

namespace sextant {

/// The cross-filter of a cube, which all who look at the cube share: made at the first use, and
/// used by one after the other. It keeps the filters of its last use, so each caller sets all of
/// its own; those that are the same cost nothing. Any thread.
class SharedCrossFilter final
{
public:
    explicit SharedCrossFilter(TrackerPtr tracker)
        : m_tracker(std::move(tracker))
    {
    }
    /// Waits until the others are done. What is thrown within, because the memory is full, comes
    /// out here; the next use then begins anew, since filters may be half set.
    void use(const std::function<void(CrossFilter &)> &work)
    {
        const QMutexLocker locker(&m_mutex);
        std::unique_ptr<CrossFilter> used = std::move(m_crossFilter);
        if (!used)
            used = std::make_unique<CrossFilter>(m_tracker);
        work(*used);
        m_crossFilter = std::move(used);
    }

private:
    QMutex m_mutex;
    TrackerPtr m_tracker;
    std::unique_ptr<CrossFilter> m_crossFilter;
};

} // namespace sextant
