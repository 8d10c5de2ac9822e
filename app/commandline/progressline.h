// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/verb.h"
#include "db/import/manifestimport.h"
#include "db/import/trackerfile.h"

namespace sextant {

/// One line on the terminal that tells how far an import is; nothing if stderr is no terminal.
class ProgressLine final
{
public:
    explicit ProgressLine(const VerbContext &context)
        : m_context(context)
    {
    }

    /// Never cancels. The line must outlive the import.
    [[nodiscard]] db::ImportProgress callback();
    /// The same for a tracker, with rows and megabytes a second.
    [[nodiscard]] db::ImportStepCallback stepCallback();
    void clear();

private:
    void show(const QString &text);

    const VerbContext &m_context;
    qsizetype m_width = 0;
};

} // namespace sextant
