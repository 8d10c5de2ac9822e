// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/explainingmenu.h"

#include "views/widgets/sidetip.h"

#include <QAccessible>
#include <QPointer>
#include <QToolTip>

namespace sextant {

namespace {

/// What Qt tells a screen reader of an entry of a menu, and the explanation.
class ExplainedItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit ExplainedItem(QAction *action)
        : m_action(action)
    {
    }

    bool isValid() const override { return m_action; }
    QObject *object() const override { return m_action; }
    QAccessibleInterface *parent() const override
    {
        return m_action ? QAccessible::queryAccessibleInterface(menu()) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::MenuItem; }
    QString text(QAccessible::Text text) const override
    {
        if (!m_action)
            return {};
        return text == QAccessible::Name       ? m_action->iconText()
            : text == QAccessible::Description ? m_action->whatsThis()
                                               : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !m_action;
        if (!m_action)
            return state;
        state.invisible = !menu()->isVisible() || !m_action->isVisible();
        state.focusable = true;
        state.focused = menu()->activeAction() == m_action;
        state.disabled = !m_action->isEnabled();
        state.checkable = m_action->isCheckable();
        state.checked = m_action->isChecked();
        return state;
    }
    QRect rect() const override
    {
        if (!m_action)
            return {};
        const QRect local = menu()->actionGeometry(m_action);
        return { menu()->mapToGlobal(local.topLeft()), local.size() };
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    QStringList actionNames() const override { return { pressAction() }; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (m_action && name == pressAction())
            m_action->trigger(); // which does nothing while it is greyed
    }

private:
    /// @pre isValid()
    [[nodiscard]] QMenu *menu() const { return qobject_cast<QMenu *>(m_action->parent()); }

    QPointer<QAction> m_action;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *action = qobject_cast<QAction *>(object);
    return action && qobject_cast<ExplainingMenu *>(action->parent()) ? new ExplainedItem(action)
                                                                      : nullptr;
}

} // namespace

ExplainingMenu::ExplainingMenu(QWidget *parent)
    : QMenu(parent)
{
    QAccessible::installFactory(makeAccessible); // which Qt takes once
    connect(this, &QMenu::hovered, this, &ExplainingMenu::explain);
    connect(this, &QMenu::aboutToHide, this, &QToolTip::hideText);
}

QAction *ExplainingMenu::addExplained(
    const QIcon &icon, const QString &text, const QString &explanation)
{
    auto *action = new QAction(icon, text, this);
    action->setWhatsThis(explanation);
    addAction(action);
    return action;
}

void ExplainingMenu::explain(QAction *action)
{
    QRect box = actionGeometry(action);
    box.moveTopLeft(mapToGlobal(box.topLeft()));
    showTipBeside(box, action->whatsThis(), this);
}

} // namespace sextant
