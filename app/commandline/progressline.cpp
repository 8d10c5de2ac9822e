// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/progressline.h"

#include "app/commandline/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

db::ImportProgress ProgressLine::callback()
{
    return [this](const QString &file, double fraction) {
        show(u"%1 %  %2"_s.arg(qRound(fraction * 100), 3).arg(file));
        return !m_stop.isAsked();
    };
}

db::ImportStepCallback ProgressLine::stepCallback()
{
    return [this](const ImportStep &step) {
        const double share = double(step.bytesDone) / double(std::max<qint64>(step.bytesTotal, 1));
        const double rate = step.seconds > 0 ? double(step.bytesDone) / step.seconds / 1e6 : 0;
        show(CommandLineTr::tr("%1 %  %2 rows, %3 MB a second")
                 .arg(qRound(share * 100), 3)
                 .arg(step.rowCount)
                 .arg(qRound(rate)));
        return !m_stop.isAsked();
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
