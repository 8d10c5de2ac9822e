// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace sextant {

/// Tells how far something is, over a window, with a way to stop it. What takes less than half a
/// second is not worth a dialog and shows none.
class LateProgress final : public QObject
{
    Q_OBJECT

public:
    /// @param window  must outlive this
    explicit LateProgress(QWidget &window, QObject *parent = nullptr);
    ~LateProgress() override;

    /// From now on there is something to tell; what was told before is over.
    /// @param steps  how many there are; 0 if nobody knows
    void begin(const QString &title, const QString &text, int steps = 0);
    /// Does nothing before begin(). May handle events once the dialog is there, and so end() what
    /// the caller is about to do.
    void tell(int done, int steps);
    void end();

signals:
    /// The user does not want it any more. Comes at most once for each begin().
    void stopRequested();

private:
    QWidget &m_window;
    QPointer<QProgressDialog> m_dialog;
};

} // namespace sextant
