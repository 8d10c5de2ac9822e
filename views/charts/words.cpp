// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/words.h"

namespace sextant {

namespace {

constexpr qsizetype ShortName = 5; // Chinese characters
constexpr char16_t FirstChinese = 0x2e80;

} // namespace

QStringList unbreakableParts(const QString &text)
{
    QStringList parts;
    qsizetype begin = 0;
    const auto end = [&](qsizetype at) {
        if (at == begin)
            return;
        const bool isChinese = text[begin].unicode() >= FirstChinese;
        if (!isChinese || at - begin <= ShortName)
            parts += text.mid(begin, at - begin);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            end(i);
            begin = i + 1;
        } else if (i > begin
            && (c.unicode() >= FirstChinese) != (text[i - 1].unicode() >= FirstChinese)) {
            end(i);
            begin = i;
        }
    }
    end(text.size());
    return parts;
}

} // namespace sextant
