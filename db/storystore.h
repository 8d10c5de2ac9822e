// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sql/connection.h"
#include "db/values/story.h"

#include <QStringList>

namespace sextant::db {

/// The tables `story` and `story_item`.
class StoryStore final
{
public:
    explicit StoryStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    /// In the order in which they were first saved; none in a file of an older schema that is open
    /// for reading only.
    [[nodiscard]] Result<QList<Story>> read() const;
    /// Adds it, or replaces the one of the same id, which keeps its place. Runs inside the caller's
    /// transaction.
    /// @return InvalidArgument for an empty id; NotFound for an exploration that is not saved, with
    /// the story and the exploration by name
    [[nodiscard]] Result<void> save(const Story &story) const;
    /// Its explorations stay. @return NotFound if there is none
    [[nodiscard]] Result<void> remove(const QString &id) const;
    /// The stories that show an exploration, by name in English or else by id.
    [[nodiscard]] Result<QStringList> showing(const QString &exploration) const;

private:
    [[nodiscard]] Result<bool> hasTables() const;
    [[nodiscard]] Result<bool> isSaved(const QString &exploration) const;

    const Connection &m_connection;
};

} // namespace sextant::db
