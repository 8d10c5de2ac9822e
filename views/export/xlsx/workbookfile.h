// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QString>
#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
struct lxw_chart;

namespace sextant {

/// How a cell looks. A value: equal looks share one format of the workbook.
struct CellLook
{
    QString number = {}; ///< a number format of spreadsheets, as `#,##0.0`; empty for General
    double size = 11;
    bool isBold = false;
    bool isItalic = false;
    bool isWrapped = false;
    bool isRight = false;
    bool hasLineAbove = false;
    bool hasLineBelow = false;
    bool hasDottedOutline = false;
    QColor colour = {}; ///< of the text; invalid for the program's own
    QColor fill = {};   ///< invalid for none

    friend bool operator==(const CellLook &, const CellLook &) = default;
};

/// A cell of a sheet, from 0.
struct CellPlace
{
    int row = 0;
    int column = 0;
};

/// Quotes a sheet's name for a formula: `'Sources and notes'`.
[[nodiscard]] QString quotedSheet(const QString &sheet);
/// `B3`, or with fixed row and column `$B$3`.
[[nodiscard]] QString cellReference(CellPlace place, bool isFixed = false);

/// A workbook of Excel that is being written. Text is always text: what begins with `=`, `+`, `-`
/// or `@` never becomes a formula. Same calls, same bytes: its date of creation is fixed.
///
/// The workbook lies in a folder of its own below the system's temporary folder until finish(). Not
/// for several threads at once; each thread may have its own.
class WorkbookFile final
{
public:
    /// @param title    of the document's properties
    /// @param isLarge  keep one row of each sheet in memory, not all: then rows are to be written
    ///                 from the top down, and texts stand in each cell anew, which takes more room
    ///                 in the file
    explicit WorkbookFile(const QString &title, bool isLarge = false);
    ~WorkbookFile();
    WorkbookFile(const WorkbookFile &) = delete;
    WorkbookFile &operator=(const WorkbookFile &) = delete;

    /// False if the temporary folder cannot be written; then nothing else may be called.
    [[nodiscard]] bool isOpen() const { return m_book && m_folder.isValid(); }
    /// @param name  at most 31 characters, none of `[]:*?/\`. @return owned by the workbook
    [[nodiscard]] lxw_worksheet *addSheet(const QString &name);
    /// @param type  one of lxw_chart_type. @return owned by the workbook
    [[nodiscard]] lxw_chart *addChart(quint8 type);
    [[nodiscard]] lxw_format *format(const CellLook &look);

    void writeText(
        lxw_worksheet *sheet, CellPlace place, const QString &text, const CellLook &look = {});
    /// Writes nothing but the look for a number that is not finite.
    void writeNumber(
        lxw_worksheet *sheet, CellPlace place, double value, const CellLook &look = {});
    /// @param value  what the formula comes to, for readers that do not calculate
    void writeFormula(lxw_worksheet *sheet, CellPlace place, const QString &formula, double value,
        const CellLook &look);
    /// The same of a formula that comes to a text.
    void writeTextFormula(lxw_worksheet *sheet, CellPlace place, const QString &formula,
        const QString &text, const CellLook &look);
    /// A note at a cell, shown when the pointer rests on it.
    void writeNote(lxw_worksheet *sheet, CellPlace place, const QString &text);

    /// Closes the workbook. Call once; nothing can be written afterwards.
    /// @return its bytes; Io if the temporary folder is full
    [[nodiscard]] Result<QByteArray> finish();

private:
    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook *m_book = nullptr;
    QHash<QString, lxw_format *> m_formats;
    CellLook m_lastLook; ///< neighbours mostly look alike
    lxw_format *m_lastFormat = nullptr;
};

} // namespace sextant
