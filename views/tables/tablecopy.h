// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

class QMimeData;

namespace sextant {

/// A rectangle of texts with its headers: what goes to the clipboard.
struct CopiedTable
{
    QStringList headers;
    QList<QStringList> rows;
    /// Columns from this one hold numbers (aligned right in HTML).
    int firstNumber = 0;
};

/// Takes rows and columns from a model: numbers in full precision (ExportRole), or the text shown
/// where there is no single number.
/// @param unit  added to the headers of columns of cells; may be empty
[[nodiscard]] CopiedTable copiedTable(const QAbstractItemModel &model, const QList<int> &rows,
    const QList<int> &columns, const QString &unit);

/// Tab-separated lines; tabs and line breaks within a text become spaces.
[[nodiscard]] QString toTsv(const CopiedTable &table);
[[nodiscard]] QString toHtml(const CopiedTable &table);
/// Both flavours. The caller owns it.
[[nodiscard]] QMimeData *toMimeData(const CopiedTable &table);

} // namespace sextant
