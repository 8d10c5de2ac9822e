// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sextant {

/// Makes Shift+F10 open the context menu of whatever has the keyboard, as the menu key does: many
/// keyboards have none, and Qt knows only that one on X11.
class MenuKey final : public QObject
{
    Q_OBJECT

public:
    /// Works for the whole application as long as it lives.
    explicit MenuKey(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sextant
