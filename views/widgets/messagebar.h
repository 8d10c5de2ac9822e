// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

class QAction;

namespace sextant {

/// A strip at the top of a page that reports without stopping the user's work. Hidden while there
/// is nothing to say.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Information, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// Shows `text` (plain text, may wrap) until it is closed or replaced.
    /// @param actions  offered as buttons, owned by the caller
    void showMessage(Tone tone, const QString &text, const QList<QAction *> &actions = {});
    [[nodiscard]] QString text() const;
    /// Hides the bar; does not emit closed().
    void clear();

signals:
    /// The user closed the bar.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
