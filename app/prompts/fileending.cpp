// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts/fileending.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace sextant {

using namespace Qt::StringLiterals;

QString withEnding(const QString &path, const QString &filter, const QString &proposal)
{
    static const QRegularExpression ending(u"\\*(\\.[^\\s*;)]+)"_s);
    for (auto named = ending.globalMatch(filter); named.hasNext();) {
        if (path.endsWith(named.next().captured(1), Qt::CaseInsensitive))
            return path;
    }
    const QString suffix = QFileInfo(proposal).suffix();
    return suffix.isEmpty() ? path : path + u'.' + suffix;
}

} // namespace sextant
