// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/segmentedaccessible.h"

#include "views/widgets/segmentedcontrol.h"

#include <QPointer>

namespace sextant {

namespace {

class SegmentAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SegmentAccessible(SegmentedControl *control, int index)
        : m_control(control)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_control && m_index < m_control->segments().size(); }
    QObject *object() const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }
    QAccessibleInterface *parent() const override
    {
        return m_control ? QAccessible::queryAccessibleInterface(m_control.data()) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        const SegmentedControl::Segment &segment = m_control->segments()[m_index];
        return text == QAccessible::Name       ? segment.text
            : text == QAccessible::Description ? segment.toolTip
                                               : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_control->segmentRect(m_index);
        return { m_control->mapToGlobal(local.topLeft()), local.size() };
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const SegmentedControl::Segment &segment = m_control->segments()[m_index];
        state.checkable = true;
        state.checked = segment.id == m_control->current();
        state.disabled = !m_control->isEnabled() || !segment.isEnabled;
        state.invisible = !m_control->isVisible();
        state.focusable = !state.disabled;
        state.focused = state.checked && m_control->hasFocus();
        return state;
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
        if (isValid() && name == pressAction())
            m_control->press(m_index);
    }

private:
    QPointer<SegmentedControl> m_control;
    int m_index;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    if (auto *control = qobject_cast<SegmentedControl *>(object))
        return new SegmentedAccessible(control);
    return nullptr;
}

} // namespace

SegmentedAccessible::SegmentedAccessible(SegmentedControl *control)
    : QAccessibleWidget(control, QAccessible::Grouping)
{
}

SegmentedAccessible::~SegmentedAccessible()
{
    for (const auto &[index, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

void SegmentedAccessible::install()
{
    QAccessible::installFactory(makeAccessible); // which Qt takes once
}

SegmentedControl *SegmentedAccessible::control() const
{
    return qobject_cast<SegmentedControl *>(object());
}

int SegmentedAccessible::childCount() const
{
    return control() ? int(control()->segments().size()) : 0;
}

QAccessibleInterface *SegmentedAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_children.find(index);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new SegmentAccessible(control(), index);
    m_children[index] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int SegmentedAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (const auto &[index, id] : m_children) {
        if (QAccessible::accessibleInterface(id) == child)
            return index;
    }
    return -1;
}

QAccessibleInterface *SegmentedAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (control()->segmentRect(i).contains(control()->mapFromGlobal(QPoint(x, y))))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *SegmentedAccessible::focusChild() const
{
    if (!control() || !control()->hasFocus())
        return nullptr;
    for (int i = 0; i < childCount(); ++i) {
        if (control()->segments()[i].id == control()->current())
            return child(i);
    }
    return nullptr;
}

} // namespace sextant
