// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/filechoice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>

namespace sextant {

namespace {

constexpr int NameWidth = 14; // characters that the control asks room for

} // namespace

FileChoice::FileChoice(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(NameWidth);
    m_ask = [this](const QString &folder) {
        return QFileDialog::getOpenFileName(this, m_title, folder, m_filter);
    };
    connect(this, &QComboBox::activated, this, &FileChoice::choose);
}

void FileChoice::setTexts(
    const QString &none, const QString &other, const QString &title, const QString &filter)
{
    m_none = none;
    m_other = other;
    m_title = title;
    m_filter = filter;
    refill();
}

void FileChoice::setKnown(const QStringList &paths)
{
    m_known = paths;
    if (!m_path.isEmpty() && !m_known.contains(m_path))
        m_known.prepend(m_path);
    refill();
}

void FileChoice::setPath(const QString &path)
{
    m_path = path;
    if (!path.isEmpty()) {
        m_known.removeAll(path);
        m_known.prepend(path);
    }
    refill();
}

void FileChoice::refill()
{
    const QSignalBlocker blocker(this);
    clear();
    addItem(m_none);
    for (const QString &path : m_known) {
        addItem(QFileInfo(path).completeBaseName(), path);
        setItemData(count() - 1, QDir::toNativeSeparators(path), Qt::ToolTipRole);
    }
    insertSeparator(count());
    addItem(m_other);
    setCurrentIndex(m_path.isEmpty() ? 0 : int(m_known.indexOf(m_path)) + 1);
}

void FileChoice::choose(int index)
{
    QString path = itemData(index).toString();
    if (index == count() - 1) {
        const QString newest = m_known.value(0);
        path = m_ask(newest.isEmpty() ? QDir::homePath() : QFileInfo(newest).path());
        if (path.isEmpty()) {
            refill(); // the choice is what it was
            return;
        }
    }
    // The entries keep their places while one walks through them by keyboard.
    m_path = path;
    if (!path.isEmpty() && !m_known.contains(path))
        m_known.prepend(path);
    refill();
    emit pathChosen(path);
}

} // namespace sextant
