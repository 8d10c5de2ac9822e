// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace sextant {

/// A form of narrow panels: labels at the left, controls at the right, rows that can be hidden.
/// Labels are buddies of their controls and give them their accessible name.
class FormRows final : public QWidget
{
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    /// Takes the control; it gets its texts from setRowText().
    void addRow(QWidget *control);
    /// A control over the whole width, such as a check box with its own text.
    void addWide(QWidget *control);
    void setRowText(QWidget *control, const QString &label, const QString &toolTip);
    void setRowVisible(QWidget *control, bool isVisible);

private:
    QGridLayout *m_layout = nullptr;
    QHash<QWidget *, QLabel *> m_labels;
};

/// Lets the wheel scroll the panel instead of changing a control that happens to be under the
/// pointer; a control that has the keyboard takes the wheel as usual.
void guardWheel(QWidget *control);

} // namespace sextant
