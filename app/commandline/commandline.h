// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QString>
#include <QStringList>
#include <QTextStream>

namespace sextant {

[[nodiscard]] bool isVerb(const QString &word);

/// Whether these words (without the program's name) ask for the window: nothing, a file, or options
/// for the window. A first word that is neither a verb nor looks like a file, and `--help` or
/// `--version`, are answered by runCommandLine().
[[nodiscard]] bool opensWindow(const QStringList &arguments);

/// Whether the verb of these words needs a QApplication (on the offscreen platform).
[[nodiscard]] bool needsPainting(const QStringList &arguments);

/// The language that LC_ALL, LC_MESSAGES or LANG (the first that is set) ask for.
[[nodiscard]] Language languageOfEnvironment();

/// Answers one command: `arguments` are the words after the program's name.
/// @return the exit status: 0 done, 1 bad input, 2 bad usage (see ExitStatus)
/// A Qt application object must exist. Writes the answer to `out`, everything else to `err`.
[[nodiscard]] int runCommandLine(const QStringList &arguments, QTextStream &out, QTextStream &err);

/// Names a private folder for sockets in the environment where the session has none, the one that
/// Qt would take with a warning on standard error. Call it before the application is made. Does
/// nothing on systems without such folders.
void provideRuntimeFolder();

} // namespace sextant
