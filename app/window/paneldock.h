// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QLabel;
class QToolButton;

namespace sextant {

/// A dock with a quiet title: small capitals on the panel's own ground and a button that folds the
/// panel away. The title gives way to the tab where docks share a place.
class PanelDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit PanelDock(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &foldToolTip);
    /// Whether the title is shown; the tab says the same.
    void setTitleShown(bool shown);

private:
    QWidget *m_title;
    QLabel *m_label;
    QToolButton *m_fold;
};

} // namespace sextant
