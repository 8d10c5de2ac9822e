// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts/windowprompts.h"

#include "app/prompts/fileending.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

namespace sextant {

namespace {

Q_LOGGING_CATEGORY(logPrompts, "sextant.errors")

} // namespace

WindowPrompts::WindowPrompts(QWidget &window, MessageBar &bar, QStatusBar &status)
    : m_window(window)
    , m_bar(bar)
    , m_status(status)
{
}

std::optional<QString> WindowPrompts::chooseFileToOpen(
    const QString &title, const QString &filter, const QString &folder)
{
    const QString start = QDir(folder).exists() ? folder : QDir::homePath();
    const QString path = QFileDialog::getOpenFileName(&m_window, title, start, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> WindowPrompts::chooseFileToSave(
    const QString &title, const QString &filter, const QString &proposal)
{
    const QFileInfo proposed(proposal);
    const QString start
        = proposed.dir().exists() ? proposal : QDir::home().filePath(proposed.fileName());
    const QString chosen = QFileDialog::getSaveFileName(&m_window, title, start, filter);
    if (chosen.isEmpty())
        return std::nullopt;
    // The dialog has asked about the name as it was given, not as it becomes.
    const QString path = withEnding(chosen, filter, proposal);
    const QFileInfo file(path);
    const bool isAgreed = path == chosen || !file.exists()
        || confirm(title, tr("There is a file “%1” already. Replace it?").arg(file.fileName()),
            tr("Replace"));
    return isAgreed ? std::optional(path) : std::nullopt;
}

std::optional<QString> WindowPrompts::askForName(
    const QString &title, const QString &label, const QString &proposal)
{
    bool isAccepted = false;
    const QString name
        = QInputDialog::getText(&m_window, title, label, QLineEdit::Normal, proposal, &isAccepted)
              .trimmed();
    return isAccepted && !name.isEmpty() ? std::optional(name) : std::nullopt;
}

bool WindowPrompts::confirm(const QString &title, const QString &question, const QString &doIt)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::Cancel, &m_window);
    const QPushButton *accept = box.addButton(doIt, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == accept;
}

void WindowPrompts::report(const Error &error)
{
    if (!error.detail.isEmpty())
        qCWarning(logPrompts).noquote() << error.message() << error.detail;
    m_bar.showMessage(MessageBar::Tone::Error, error.message());
    m_reported = m_bar.text();
}

void WindowPrompts::inform(const QString &text)
{
    constexpr int milliseconds = 8000;
    m_status.showMessage(text, milliseconds);
    if (!m_reported.isEmpty() && m_bar.text() == m_reported)
        m_bar.clear();
    m_reported.clear();
}

} // namespace sextant
