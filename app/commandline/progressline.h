// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/stopsignal.h"
#include "app/commandline/verb.h"
#include "db/import/manifestimport.h"
#include "db/import/trackerfile.h"

namespace sextant {

/// One line on the terminal that tells how far some work is; nothing if stderr is no terminal.
/// While it exists, a signal to stop ends the work after its present step: see StopSignal.
class ProgressLine final
{
public:
    explicit ProgressLine(const VerbContext &context)
        : m_context(context)
    {
    }

    /// Cancels when a signal has come. The line must outlive the work.
    [[nodiscard]] db::ImportProgress callback();
    /// The same for a tracker, with rows and megabytes a second.
    [[nodiscard]] db::ImportStepCallback stepCallback();
    void clear();

private:
    void show(const QString &text);

    const VerbContext &m_context;
    StopSignal m_stop;
    qsizetype m_width = 0;
};

} // namespace sextant
