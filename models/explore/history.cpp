// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/explore/history.h"

namespace sextant {

History::History(Exploration first)
    : m_steps { Step { std::move(first), {}, {}, {} } }
{
}

QString History::undoText() const
{
    return canUndo() ? m_steps[m_position].text : QString();
}

QString History::redoText() const
{
    return canRedo() ? m_steps[m_position + 1].text : QString();
}

void History::push(const Exploration &exploration, const QString &text, const QString &mergeKey)
{
    if (exploration == current())
        return;
    m_steps.resize(m_position + 1);
    const bool merges
        = m_mayMerge && canUndo() && !mergeKey.isEmpty() && m_steps.last().mergeKey == mergeKey;
    m_mayMerge = true;
    if (!merges) {
        m_steps.append({ exploration, text, mergeKey, {} });
        ++m_position;
    } else if (exploration == m_steps[m_position - 1].exploration) {
        // Dragged back to where it started: nothing is left to undo.
        m_steps.removeLast();
        --m_position;
        m_mayMerge = false;
    } else {
        m_steps.last() = { exploration, text, mergeKey, {} };
    }
}

void History::push(const HueChange &change, const QString &text)
{
    if (change.from == change.to)
        return;
    m_steps.resize(m_position + 1);
    m_steps.append({ current(), text, {}, change });
    ++m_position;
    m_mayMerge = true;
}

QList<HueChange> History::changesTo(qsizetype position) const
{
    QList<HueChange> changes;
    for (qsizetype at = m_position; at > position && at > 0; --at) {
        if (const auto &hue = m_steps[at].hue)
            changes += HueChange { hue->member, hue->to, hue->from };
    }
    for (qsizetype at = m_position + 1; at <= position && at < m_steps.size(); ++at) {
        if (const auto &hue = m_steps[at].hue)
            changes += *hue;
    }
    return changes;
}

void History::undo()
{
    if (canUndo())
        --m_position;
    m_mayMerge = false;
}

void History::redo()
{
    if (canRedo())
        ++m_position;
    m_mayMerge = false;
}

QStringList History::texts() const
{
    QStringList texts;
    texts.reserve(m_steps.size());
    for (const Step &step : m_steps)
        texts.append(step.text);
    return texts;
}

void History::goTo(qsizetype position)
{
    if (position >= 0 && position < m_steps.size())
        m_position = position;
    m_mayMerge = false;
}

} // namespace sextant
