// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/popupframe.h"

class QLineEdit;
class QListView;

namespace sextant {

class MemberChecklist;

/// The filter of a column of members under its header: a checklist with a search box, as long as
/// the column has members. Takes effect while it is edited; Esc closes it.
class MemberFilterPopup final : public PopupFrame
{
    Q_OBJECT

public:
    /// @param members  becomes a child of the popup
    MemberFilterPopup(const QString &title, MemberChecklist *members, QWidget *parent);

    [[nodiscard]] MemberChecklist &members() const { return *m_members; }
    /// Opens it under a rectangle of the screen, deletes it when it closes.
    void openUnder(const QRect &globalRect);

signals:
    /// Members were checked or unchecked.
    void edited();
    /// All rows are to be shown again.
    void clearRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFooter();
    void toggleCurrent();

    MemberChecklist *m_members;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace sextant
