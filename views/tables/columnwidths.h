// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace sextant {

/// What a column wants: the pixels of its contents, and what it may grow to where there is room.
struct ColumnWish
{
    int contents = 0;
    int most = 0;
};

/// Widths that show all contents (up to a cap, so that one long name does not push out the rest)
/// and share spare room equally up to each column's most.
/// @param room  pixels there are; the widths may add up to more (the table then scrolls) or less
[[nodiscard]] QList<int> columnWidths(const QList<ColumnWish> &wishes, int room);

} // namespace sextant
