// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace sextant::tests {

/// The texts of the labels, buttons and boxes of a widget that are not hidden in it.
inline QStringList visibleWords(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            words += label->text();
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&widget))
            words += button->text();
    }
    for (const QComboBox *box : widget.findChildren<QComboBox *>()) {
        if (box->isVisibleTo(&widget))
            words += box->currentText();
    }
    words.removeAll(QString());
    return words;
}

/// The first visible button with this text.
inline QAbstractButton *buttonNamed(const QWidget &widget, const QString &text)
{
    for (QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&widget) && button->text() == text)
            return button;
    }
    return nullptr;
}

/// The control with this accessible name, hidden or not.
template <typename Control>
Control *controlNamed(const QWidget &widget, const QString &name)
{
    for (Control *control : widget.findChildren<Control *>()) {
        if (control->accessibleName() == name)
            return control;
    }
    return nullptr;
}

/// Controls that take the keyboard but have no name for a screen reader, or no tooltip (which the
/// buttons that close a dialog do not need).
inline QStringList namelessControls(const QWidget &widget)
{
    QStringList nameless;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        const bool isControl = child->inherits("QAbstractButton") || child->inherits("QComboBox")
            || child->inherits("QLineEdit") || child->inherits("QAbstractSpinBox");
        const bool isInner = child->objectName().startsWith(u"qt_")
            || child->parent()->inherits("QDialogButtonBox");
        if (!isControl || isInner || child->focusPolicy() == Qt::NoFocus
            || !child->isVisibleTo(&widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        const bool hasName
            = !child->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (!hasName || child->toolTip().isEmpty())
            nameless += QString::fromLatin1(child->metaObject()->className()) + u' '
                + child->accessibleName() + (button ? button->text() : QString());
    }
    return nameless;
}

} // namespace sextant::tests
