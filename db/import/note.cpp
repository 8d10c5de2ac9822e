// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/note.h"

#include <QRegularExpression>

namespace sextant::db {

using namespace Qt::StringLiterals;

Note takeQualifier(Note note)
{
    const qsizetype colon = note.text.indexOf(u':');
    if (colon <= 0)
        return note;
    const auto qualifier = qualifierFromId(QStringView(note.text).first(colon));
    if (!qualifier)
        return note;
    note.qualifier = *qualifier;
    note.text = note.text.sliced(colon + 1).trimmed();
    return note;
}

Note takeInterval(Note note)
{
    static const QRegularExpression interval(
        u"[;,]?\\s*\\bp5=([0-9]+(?:\\.[0-9]+)?)\\s+p95=([0-9]+(?:\\.[0-9]+)?)(?![0-9.])\\s*"_s);
    const QRegularExpressionMatch match = interval.match(note.text);
    if (!match.hasMatch())
        return note;
    note.low = match.capturedView(1).toDouble();
    note.high = match.capturedView(2).toDouble();
    note.text.remove(match.capturedStart(), match.capturedLength());
    while (note.text.startsWith(u';') || note.text.startsWith(u' '))
        note.text.remove(0, 1);
    return note;
}

} // namespace sextant::db
