// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace sextant {

/// What stands where the pages would be while nothing is open: what this program is for, and the
/// buttons that fill it.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    /// The actions must outlive the page.
    /// @param openSample  the primary way to begin while no workspace is open
    /// @param import      the primary way to begin in a workspace without data
    EmptyPage(
        QAction *openSample, QAction *openWorkspace, QAction *import, QWidget *parent = nullptr);

    /// Says what to do in a workspace that is open and has no dataset, or, with false, where
    /// nothing is open or chosen.
    void setWorkspaceBare(bool isBare);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_openSample;
    QAction *m_openWorkspace;
    QAction *m_import;
    bool m_isWorkspaceBare = false;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_importButton;
    QPushButton *m_sampleButton;
    QPushButton *m_openButton;
};

} // namespace sextant
