// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace sextant::architecture {

/// One `#include` of a source file.
struct Include
{
    int line = 0;     ///< counted from 1
    QString target;   ///< what stands between the quotes or brackets
    bool own = false; ///< written with quotes
};

/// One source file: its path from the root of the tree with '/', and what it includes.
struct SourceFile
{
    QString path;
    QList<Include> includes;

    /// "db", "models", "views" or "app": the first folder of the path.
    [[nodiscard]] QString floor() const;
    /// The folder below the floor; for a file that lies on the floor itself, its name without
    /// ending.
    [[nodiscard]] QString room() const;
};

/// Something that the plan of the house does not allow.
struct Violation
{
    QString rule; ///< the rule's short name, see check…() below
    QString path;
    int line = 0; ///< counted from 1; 0 where the whole file is meant
    QString text; ///< a sentence for the reader

    /// "path:line: rule: text"
    [[nodiscard]] QString toString() const;
};

/// Which Qt module offers a header: `QColor` → {"QtGui"}. Read from Qt's own include folder, so the
/// table is as true as the installation. An empty table means that the folder was not found.
using QtHeaders = QHash<QString, QSet<QString>>;
[[nodiscard]] QtHeaders readQtHeaders(const QString &includeFolder);

/// The C++ files of the four floors below `root`, sorted by path. Comments hide includes, as for a
/// compiler; conditions (`#if`) do not.
[[nodiscard]] QList<SourceFile> readFloors(const QString &root);

/// Rules on single includes, for all files:
/// "upward" – a floor includes a floor above it, or more of db than it may see;
/// "room" – a room includes one that stands beside or above it on its own floor;
/// "unknown-room" – a folder that has no place in the order of rooms;
/// "from-root" – an own header that is not named from the root;
/// "long-form" – `<QtWidgets/QWidget>` instead of `<QWidget>`;
/// "module" – a header of a Qt module that the floor must not use;
/// "library" – a library's header outside of the one place that may name it.
[[nodiscard]] QList<Violation> checkIncludes(const QList<SourceFile> &files, const QtHeaders &qt);

/// "cycle" – files that include each other, directly or round about. One violation a cycle found.
[[nodiscard]] QList<Violation> checkCycles(const QList<SourceFile> &files);

/// "first-include" – a .cpp file that does not include its own header first.
[[nodiscard]] QList<Violation> checkOwnHeaderFirst(const QList<SourceFile> &files);

/// "spdx" – a source, script, build or schema file below `root` that lacks the two-line header.
[[nodiscard]] QList<Violation> checkLicences(const QString &root);

} // namespace sextant::architecture
