// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pivotfilter.h"
#include "views/widgets/popupframe.h"

#include <memory>

namespace sextant {

/// The filter of one column of a table, under its header: a checklist with a search box for
/// texts, smallest and largest for numbers. Takes effect while it is edited; Esc closes it.
class ColumnFilterPopup final : public PopupFrame
{
    Q_OBJECT

public:
    /// For a column of text.
    /// @param texts  each once, with how many rows have it
    ColumnFilterPopup(const QString &title, const QList<std::pair<QString, int>> &texts,
        const ColumnFilter &filter, QWidget *parent);
    /// For a column of numbers.
    /// @param unit  what the numbers count, for the person who types them; may be empty
    ColumnFilterPopup(
        const QString &title, const QString &unit, const ColumnFilter &filter, QWidget *parent);
    ~ColumnFilterPopup() override;

    [[nodiscard]] const ColumnFilter &filter() const;
    /// Opens it under a rectangle of the screen, deletes it when it closes.
    void openUnder(const QRect &globalRect);

signals:
    void filterEdited(const sextant::ColumnFilter &filter);

private:
    struct Private;
    void addTitle(const QString &title);
    void addFooter();
    void readList();
    void readNumbers();
    void setAll(bool isOn);

    std::unique_ptr<Private> d;
};

} // namespace sextant
