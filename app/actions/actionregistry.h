// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/actiontable.h"

#include <QAction>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace sextant {

/// Makes one QAction for each row of the action table and keeps their texts, tool tips and
/// shortcuts right. Knows neither the window nor what the actions do.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// The text without mnemonics and ellipsis, for lists and accessible names.
    [[nodiscard]] static QString plainText(const QAction &action);

    /// Restores shortcuts that the user chose (action name → portable key text); unknown names and
    /// shortcuts that another action has are ignored.
    void setShortcuts(const QVariantMap &shortcuts);
    /// Pairs of action names that share a shortcut, `copy, copy-chart: Ctrl+C`; empty if all is
    /// well.
    [[nodiscard]] QStringList conflicts() const;

    /// Reads all texts again in the present language.
    void retranslate();
    /// Sets an action's text for a while (`Undo Filter`); an empty text brings the table's back.
    void setText(ActionId id, const QString &text);

private:
    void updateToolTip(QAction *action, const ActionSpec &spec) const;

    QList<QAction *> m_actions; ///< in the order of the table; children of this
};

} // namespace sextant
