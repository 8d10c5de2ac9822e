// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace sextant {

QList<int> columnWidths(const QList<ColumnWish> &wishes, int room)
{
    QList<int> widths;
    for (const ColumnWish &wish : wishes)
        widths += std::min(wish.contents, std::max(wish.most, 48));
    int spare = room - std::accumulate(widths.cbegin(), widths.cend(), 0);
    // Columns that reach their most leave their part to the others.
    while (spare > 0) {
        QList<qsizetype> growing;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (widths[i] < wishes[i].most)
                growing += i;
        }
        if (growing.isEmpty())
            break;
        const int part = std::max(1, spare / int(growing.size()));
        for (const qsizetype i : growing) {
            const int step = std::min({ part, wishes[i].most - widths[i], spare });
            widths[i] += step;
            spare -= step;
        }
    }
    return widths;
}

} // namespace sextant
