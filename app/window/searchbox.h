// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/searchindex.h"

#include <QLineEdit>

#include <functional>

class QListWidget;

namespace sextant {

/// A field that finds datasets, explorations, members and commands as you type. Down and Up walk
/// the list under it, Enter opens, Esc leaves.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    /// Gives all that can be found; called when the field gets the keyboard.
    using Source = std::function<QList<SearchEntry>()>;

    explicit SearchBox(QWidget *parent = nullptr);

    void setSource(Source source);
    /// Finds what is too much to be listed: members by a part of a name. Called as one types, and
    /// has to answer within a frame.
    using Finder = std::function<QList<SearchEntry>(const QString &query)>;
    void setFinder(Finder finder) { m_finder = std::move(finder); }
    /// Moves the keyboard here and shows the list.
    void start();
    void retranslate();
    /// Rows of the list that is open; for tests.
    [[nodiscard]] QStringList shownTexts() const;

signals:
    void chosen(const sextant::SearchEntry &entry);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void showList();
    void tellChoice(int row);
    void choose(int row);
    void leave();

    Source m_source;
    Finder m_finder;
    QList<SearchEntry> m_entries; ///< all
    QList<SearchEntry> m_found;   ///< those in the list
    QListWidget *m_list;          ///< a tool window under the field
};

} // namespace sextant
