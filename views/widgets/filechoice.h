// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

#include <functional>

namespace sextant {

/// A choice of a file: none, one of those that were used before, or another that is looked for.
class FileChoice final : public QComboBox
{
    Q_OBJECT

public:
    /// What asks for another file; an empty answer means that the user gave up.
    using Ask = std::function<QString(const QString &folder)>;

    explicit FileChoice(QWidget *parent = nullptr);

    /// @param none   entry for no file; @param other  entry that asks; @param title, filter  of the
    /// question, as in QFileDialog
    void setTexts(
        const QString &none, const QString &other, const QString &title, const QString &filter);
    /// For tests; by default a file dialog.
    void setAsk(const Ask &ask) { m_ask = ask; }
    /// Files that were used before, newest first. Keeps the choice.
    void setKnown(const QStringList &paths);
    [[nodiscard]] const QStringList &known() const { return m_known; }
    /// The chosen file; empty for none.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Chooses without a signal; the file becomes the newest of those known.
    void setPath(const QString &path);

signals:
    void pathChosen(const QString &path);

private:
    void refill();
    void choose(int index);

    QString m_none;
    QString m_other;
    QString m_title;
    QString m_filter;
    QStringList m_known;
    QString m_path;
    Ask m_ask;
};

} // namespace sextant
