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

QString fileNameFor(const QString &headline)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    constexpr qsizetype most = 80;
    QString name = QString(headline).replace(refused, u" "_s).simplified();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.left(most).trimmed();
}

} // namespace sextant
