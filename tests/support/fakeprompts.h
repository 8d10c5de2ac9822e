// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompts/prompts.h"

#include <QList>
#include <QStringList>

namespace sextant::test {

/// Answers with what the test has set, and keeps what was said.
class FakePrompts final : public Prompts
{
public:
    std::optional<QString> file;
    std::optional<QString> name;
    bool agrees = true;
    int questions = 0;
    QList<Error> errors;
    QStringList news;

    [[nodiscard]] std::optional<QString> chooseFileToOpen(
        const QString &, const QString &, const QString &) override
    {
        ++questions;
        return file;
    }
    [[nodiscard]] std::optional<QString> chooseFileToSave(
        const QString &, const QString &, const QString &) override
    {
        ++questions;
        return file;
    }
    [[nodiscard]] std::optional<QString> askForName(
        const QString &, const QString &, const QString &) override
    {
        ++questions;
        return name;
    }
    [[nodiscard]] bool confirm(const QString &, const QString &, const QString &) override
    {
        ++questions;
        return agrees;
    }
    void report(const Error &error) override { errors << error; }
    void inform(const QString &text) override { news << text; }
};

} // namespace sextant::test
