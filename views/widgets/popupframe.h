// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace sextant {

/// A popup that keeps the keyboard to itself while it is open: Esc closes it and does nothing to
/// the window below, whose shortcuts sleep. Deletes itself when it closes.
class PopupFrame : public QFrame
{
    Q_OBJECT

public:
    explicit PopupFrame(QWidget *parent);

protected:
    bool event(QEvent *event) override;
};

} // namespace sextant
