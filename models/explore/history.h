// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/memberhues.h"
#include "models/explore/exploration.h"

namespace sextant {

/// A list of explorations and a position in it: undo and redo as a value.
class History final
{
public:
    explicit History(Exploration first = {});

    [[nodiscard]] const Exploration &current() const { return m_steps[m_position].exploration; }
    [[nodiscard]] bool canUndo() const { return m_position > 0; }
    [[nodiscard]] bool canRedo() const { return m_position + 1 < m_steps.size(); }
    /// What undo would take back, what redo would bring again; as given to push().
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    /// Adds a step after the current one and drops what could be redone. A step equal to the
    /// current one is ignored. Consecutive steps with the same non-empty `mergeKey` become one.
    void push(const Exploration &exploration, const QString &text, const QString &mergeKey = {});
    /// Adds a step after which another colour holds for a member in the whole workspace; what is
    /// looked at stays the same.
    void push(const HueChange &change, const QString &text);
    void undo();
    void redo();
    /// The changes of colour that going to a step makes, in their order.
    [[nodiscard]] QList<HueChange> changesTo(qsizetype position) const;

    /// What was done at each step, from the beginning; the first, which nothing was done for, is
    /// empty.
    [[nodiscard]] QStringList texts() const;
    /// Index of current() in texts().
    [[nodiscard]] qsizetype position() const { return m_position; }
    /// What was looked at after a step. @param position  0 ≤ position < texts().size()
    [[nodiscard]] const Exploration &at(qsizetype position) const
    {
        return m_steps[position].exploration;
    }
    /// Goes to a step as undo and redo would, one by one; nothing for a position that is none.
    void goTo(qsizetype position);

private:
    struct Step
    {
        Exploration exploration;
        QString text;
        QString mergeKey;
        std::optional<HueChange> hue;
    };
    QList<Step> m_steps;
    qsizetype m_position = 0;
    bool m_mayMerge = true; ///< not right after undo or redo: that ends a run of merged steps
};

} // namespace sextant
