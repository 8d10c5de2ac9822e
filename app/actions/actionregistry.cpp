// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actionregistry.h"

#include "views/widgets/themeicon.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeySequence>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setCheckable(spec.isCheckable);
        if (*spec.icon)
            action->setIcon(themeIcon(QString::fromLatin1(spec.icon)));
        QList<QKeySequence> shortcuts;
        const QStringList texts
            = QString::fromLatin1(spec.shortcut).split(u';', Qt::SkipEmptyParts);
        for (const QString &text : texts)
            shortcuts << QKeySequence(text, QKeySequence::PortableText);
        action->setShortcuts(shortcuts);
        action->setShortcutContext(spec.context == ActionContext::Page
                ? Qt::WidgetWithChildrenShortcut
                : Qt::WindowShortcut);
        m_actions << action;
    }
    action(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    action(ActionId::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction *ActionRegistry::action(ActionId id) const
{
    return m_actions[qsizetype(id)];
}

QString ActionRegistry::plainText(const QAction &action)
{
    // Chinese texts carry the mnemonic behind them: 复制(&C).
    static const QRegularExpression appended(u" ?\\(&[A-Za-z0-9]\\)"_s);
    QString text = action.text();
    text.remove(appended);
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

void ActionRegistry::setShortcuts(const QVariantMap &shortcuts)
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        QAction *action = m_actions[i];
        const auto it = shortcuts.constFind(action->objectName());
        if (it == shortcuts.cend())
            continue;
        const QList<QKeySequence> before = action->shortcuts();
        action->setShortcut(QKeySequence(it->toString(), QKeySequence::PortableText));
        if (!conflicts().isEmpty())
            action->setShortcuts(before);
        updateToolTip(action, actionTable()[i]);
    }
}

QStringList ActionRegistry::conflicts() const
{
    QStringList found;
    QHash<QKeySequence, QString> owners;
    for (const QAction *action : m_actions) {
        for (const QKeySequence &shortcut : action->shortcuts()) {
            if (shortcut.isEmpty())
                continue;
            const QString other = owners.value(shortcut);
            if (!other.isEmpty())
                found << u"%1, %2: %3"_s.arg(
                    other, action->objectName(), shortcut.toString(QKeySequence::PortableText));
            owners.insert(shortcut, action->objectName());
        }
    }
    return found;
}

void ActionRegistry::retranslate()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const ActionSpec &spec = actionTable()[i];
        m_actions[i]->setText(translated(spec.text));
        updateToolTip(m_actions[i], spec);
    }
}

void ActionRegistry::setText(ActionId id, const QString &text)
{
    const ActionSpec &spec = actionTable()[qsizetype(id)];
    action(id)->setText(text.isEmpty() ? translated(spec.text) : text);
    updateToolTip(action(id), spec);
}

void ActionRegistry::updateToolTip(QAction *action, const ActionSpec &spec) const
{
    const QString tip = translated(spec.toolTip);
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    //: tool tip of a button: what it does, then its shortcut in parentheses
    action->setToolTip(shortcut.isEmpty() ? tip : tr("%1 (%2)").arg(tip, shortcut));
    action->setStatusTip({});
}

} // namespace sextant
