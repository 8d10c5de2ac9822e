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
    /// @param openSample  the primary way to begin
    EmptyPage(QAction *openSample, QAction *openWorkspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_openSample;
    QAction *m_openWorkspace;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_sampleButton;
    QPushButton *m_openButton;
};

} // namespace sextant
