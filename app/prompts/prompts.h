// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QString>

#include <optional>

namespace sextant {

/// Questions to the user and reports to them. Controllers ask through this, so that tests can
/// answer. All functions are called on the window's thread; those that ask return when answered.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// @param filter  as in QFileDialog: `Workspaces (*.sextant)`
    /// @return the absolute path of an existing file; none if the user gave up
    [[nodiscard]] virtual std::optional<QString> chooseFileToOpen(
        const QString &title, const QString &filter, const QString &folder)
        = 0;
    /// @param proposal  path that is offered; its ending is added where the user gives none of
    /// those
    ///                  that the filter names
    /// @return an absolute path; the user has agreed to replace what is there
    [[nodiscard]] virtual std::optional<QString> chooseFileToSave(
        const QString &title, const QString &filter, const QString &proposal)
        = 0;
    /// A name, trimmed and not empty; none if the user gave up.
    [[nodiscard]] virtual std::optional<QString> askForName(
        const QString &title, const QString &label, const QString &proposal)
        = 0;
    /// @param doIt  the text of the button that goes ahead: `Remove`
    [[nodiscard]] virtual bool confirm(
        const QString &title, const QString &question, const QString &doIt)
        = 0;

    /// Says that something is as it should not be; does not wait for the user.
    virtual void report(const Error &error) = 0;
    /// Says that something was done, with nothing to decide.
    virtual void inform(const QString &text) = 0;
};

} // namespace sextant
