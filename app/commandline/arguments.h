// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sextant {

/// A flag that a verb understands.
struct Flag
{
    QString name;              ///< without dashes: `where`
    QString valueName;         ///< as shown in the usage: `DIM=MEMBER`; empty: a switch
    QString summary;           ///< one line for the usage
    bool isRepeatable = false; ///< may be given several times
    QChar letter;              ///< a short form: `-o FILE`; null for none

    [[nodiscard]] bool takesValue() const { return !valueName.isEmpty(); }
};

/// The words after a verb, split into flags and the rest by a strict rule:
/// - `--flag value`, `--flag=value`, `-o value` for flags with a value; `--flag` for switches;
/// - a value may begin with one dash (`-5`), with two only in the form `--flag=--value`;
/// - everything after `--` is positional; so is a single `-` and a negative number.
///
/// Every error is the command's fault (exit status 2), has code InvalidArgument and names the flag.
class Arguments final
{
public:
    Arguments() = default;
    /// @return an error for an unknown flag (with the nearest known ones), a value that is missing
    ///         or not wanted, or a flag that is given twice without being repeatable
    [[nodiscard]] static Result<Arguments> parse(
        const QStringList &words, const QList<Flag> &flags);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    /// The positional word at `index`; empty if there are fewer.
    [[nodiscard]] QString positional(int index) const { return m_positional.value(index); }
    [[nodiscard]] bool has(const QString &flag) const { return m_values.contains(flag); }
    /// The first flag of `flags` that was given although it is not one of `meant`; empty if there
    /// is none. For a verb whose forms understand different flags.
    [[nodiscard]] QString firstNotMeant(const QList<Flag> &flags, const QStringList &meant) const;
    /// The flag's value, or `fallback` if it was not given.
    [[nodiscard]] QString value(const QString &flag, const QString &fallback = {}) const;
    /// All values of a repeatable flag, in the order given.
    [[nodiscard]] QStringList values(const QString &flag) const { return m_values.value(flag); }

    /// A number in C notation (`.` as decimal sign, no separators), finite; a `%` behind it is
    /// allowed and means nothing.
    /// @return nothing if the flag was not given; an error if its value is no number
    [[nodiscard]] Result<std::optional<double>> number(const QString &flag) const;
    /// A whole number within [least, most].
    /// @return nothing if the flag was not given
    [[nodiscard]] Result<std::optional<int>> integer(
        const QString &flag, int least, int most) const;
    /// One of the allowed words, matched without regard to case; the first if the flag was not
    /// given.
    /// @pre allowed is not empty
    [[nodiscard]] Result<QString> choice(const QString &flag, const QStringList &allowed) const;

private:
    [[nodiscard]] Result<void> add(const Flag &flag, const QString &value);

    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};

} // namespace sextant
