// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/formrows.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace sextant {

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *control = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !control || control->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

constexpr int MaximumLabelRoom = 5; // in line heights

} // namespace

FormRows::FormRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(6);
    m_layout->setColumnStretch(0, 2);
    m_layout->setColumnStretch(1, 3);
}

void FormRows::addRow(QWidget *control)
{
    auto *label = new QLabel(this);
    label->setBuddy(control);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    m_labels.insert(control, label);
    const int row = m_layout->rowCount();
    m_layout->addWidget(label, row, 0);
    m_layout->addWidget(control, row, 1);
    guardWheel(control);
}

void FormRows::addWide(QWidget *control)
{
    m_layout->addWidget(control, m_layout->rowCount(), 0, 1, 2);
}

void FormRows::setRowText(QWidget *control, const QString &label, const QString &toolTip)
{
    if (QLabel *found = m_labels.value(control)) {
        found->setText(label);
        found->setToolTip(toolTip);
        // Chinese text may break after each character: a short label stays on one line.
        const QFontMetrics metrics = found->fontMetrics();
        found->setMinimumWidth(
            std::min(metrics.horizontalAdvance(label) + 2, MaximumLabelRoom * metrics.height()));
    }
    control->setToolTip(toolTip);
    control->setAccessibleName(label);
    control->setAccessibleDescription(toolTip);
}

void FormRows::setRowVisible(QWidget *control, bool isVisible)
{
    control->setVisible(isVisible);
    if (QLabel *label = m_labels.value(control))
        label->setVisible(isVisible);
}

void guardWheel(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

} // namespace sextant
