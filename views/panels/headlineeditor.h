// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/caption.h"

#include <QLineEdit>

namespace sextant {

/// Edits a headline where it stands. Enter keeps what was typed, and so does whatever takes the
/// keyboard elsewhere; Esc leaves the headline as it was. Hidden while nothing is edited.
class HeadlineEditor final : public QLineEdit
{
    Q_OBJECT

public:
    explicit HeadlineEditor(QWidget *parent);

    /// Opens over a headline, all of it selected.
    /// @param headline  where it stands in the parent, in pixels
    void open(const Caption &caption, const QRect &headline, Language language);
    /// Closes and forgets what was typed.
    void giveUp() { hide(); }

signals:
    /// The headline shall be another. Empty: it shall be suggested from the numbers again.
    void edited(const QString &title);
    /// Enter or Esc ended it: the keyboard may go back to where it came from.
    void ended();

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void finish(bool isKept);

    Caption m_before;
};

} // namespace sextant
