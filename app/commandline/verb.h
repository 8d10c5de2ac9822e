// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"
#include "db/values/names.h"

#include <QTextStream>

namespace sextant {

/// The program's exit status on the command line.
enum ExitStatus {
    ExitDone = 0,
    ExitBadInput = 1, ///< the input is at fault: a file, a number, a name that does not exist
    ExitBadUsage = 2, ///< the command is at fault: an unknown flag, a word too many or too few
};

/// Where a verb writes and in which language. The streams are the caller's.
struct VerbContext
{
    QTextStream &out;                      ///< the answer, and nothing else
    QTextStream &err;                      ///< messages; progress only if it is a terminal
    Language language = Language::English; ///< of names and texts in the answer
    bool isErrTerminal = false;
};

/// One thing the command line can do. Stateless; one object a verb, which lives as long as the
/// program. A verb is one file with its class and its entry function, and one line in verbs.cpp.
class Verb
{
public:
    virtual ~Verb() = default;
    [[nodiscard]] virtual QString name() const = 0;    ///< `pivot`
    [[nodiscard]] virtual QString summary() const = 0; ///< one sentence without a full stop
    /// The lines after `sextant NAME`, one a form: `FILE LOOK [--format text|csv|json]`.
    [[nodiscard]] virtual QStringList synopsis() const = 0;
    /// Further text of the usage, below the flags; may be empty.
    [[nodiscard]] virtual QString details() const { return {}; }
    /// Its own flags; `--help` and `--language` are understood by every verb.
    [[nodiscard]] virtual QList<Flag> flags() const = 0;
    /// Whether it paints or measures text: then a QApplication on the offscreen platform exists.
    [[nodiscard]] virtual bool needsPainting() const { return false; }
    /// @return an ExitStatus; messages are already written
    [[nodiscard]] virtual int run(const Arguments &arguments, const VerbContext &context) const = 0;

protected:
    Verb() = default;
    Verb(const Verb &) = default;
    Verb &operator=(const Verb &) = default;
};

/// Writes the message of bad input. @return ExitBadInput
int reportInput(const VerbContext &context, const Error &error);
/// Writes the message and how the verb is used. @return ExitBadUsage
int reportUsage(const VerbContext &context, const Verb &verb, const Error &error);
int reportUsage(const VerbContext &context, const Verb &verb, const QString &what);
/// The whole usage of a verb, as `--help` prints it.
[[nodiscard]] QString usageOf(const Verb &verb);

} // namespace sextant
