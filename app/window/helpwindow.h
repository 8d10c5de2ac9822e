// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace sextant {

/// Reads the help pages, one a task, in a window of its own: English in `:/help/*.md`, the others
/// in a folder that is called like the locale, `:/help/zh_CN/*.md`.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

private:
    void showPage(int row);

    QListWidget *m_pages;
    QTextBrowser *m_text;
};

/// Version, licence and where the data comes from, over `window`.
void showAbout(QWidget &window);

} // namespace sextant
