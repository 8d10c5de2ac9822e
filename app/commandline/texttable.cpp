// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

int textWidth(const QString &text)
{
    int places = 0;
    for (const char32_t character : text.toUcs4()) {
        const bool isWide = (character >= 0x1100 && character <= 0x115F)
            || (character >= 0x2E80 && character <= 0xA4CF)
            || (character >= 0xAC00 && character <= 0xD7A3)
            || (character >= 0xF900 && character <= 0xFAFF)
            || (character >= 0xFE30 && character <= 0xFE4F)
            || (character >= 0xFF00 && character <= 0xFF60)
            || (character >= 0x20000 && character <= 0x3FFFD);
        places += isWide ? 2 : 1;
    }
    return places;
}

QString padded(const QString &text, int places, bool toTheRight)
{
    const QString blanks(std::max(0, places - textWidth(text)), u' ');
    return toTheRight ? blanks + text : text + blanks;
}

QString aligned(const QList<QStringList> &table, qsizetype labelColumns)
{
    QList<int> widths;
    for (const QStringList &row : table) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], textWidth(row[i]));
    }
    QString text;
    for (const QStringList &row : table) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += u"  "_s;
            line += padded(row[i], widths[i], i >= labelColumns);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace sextant
