// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompts/fileending.h"
#include "app/prompts/prompts.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace sextant::test {

/// Answers with what the test has set, and keeps what was said.
class FakePrompts final : public Prompts
{
public:
    std::optional<QString> file;
    std::optional<QString> name;
    bool agrees = true;
    std::function<void()> meanwhile; ///< what happens in the program while the user thinks
    int questions = 0;
    QList<Error> errors;
    QStringList news;

    [[nodiscard]] std::optional<QString> chooseFileToOpen(
        const QString &, const QString &, const QString &) override
    {
        ask();
        return file;
    }
    [[nodiscard]] std::optional<QString> chooseFileToSave(
        const QString &, const QString &filter, const QString &proposal) override
    {
        ask();
        return file ? std::optional(withEnding(*file, filter, proposal)) : std::nullopt;
    }
    [[nodiscard]] std::optional<QString> askForName(
        const QString &, const QString &, const QString &) override
    {
        ask();
        return name;
    }
    [[nodiscard]] bool confirm(const QString &, const QString &, const QString &) override
    {
        ask();
        return agrees;
    }
    void report(const Error &error) override { errors << error; }
    void inform(const QString &text) override { news << text; }

private:
    void ask()
    {
        ++questions;
        if (meanwhile)
            meanwhile();
    }
};

} // namespace sextant::test
