// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/progressline.h"

using namespace Qt::StringLiterals;

namespace sextant {

db::ImportProgress ProgressLine::callback()
{
    return [this](const QString &file, double fraction) {
        show(u"%1 %  %2"_s.arg(qRound(fraction * 100), 3).arg(file));
        return true;
    };
}

void ProgressLine::show(const QString &text)
{
    if (!m_context.isErrTerminal)
        return;
    m_context.err << u'\r' << text.leftJustified(m_width) << Qt::flush;
    m_width = text.size();
}

void ProgressLine::clear()
{
    if (m_width == 0)
        return;
    show({});
    m_context.err << u'\r' << Qt::flush;
    m_width = 0;
}

} // namespace sextant
