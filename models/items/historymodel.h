// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace sextant {

/// The steps of an exploration in words, the beginning first. CheckRole marks the present one;
/// those after it can be brought again.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(QObject *parent = nullptr);

    /// @param texts     as History::texts(); the empty first one becomes `As opened`
    /// @param position  index of the present step; -1 without steps
    void setSteps(const QStringList &texts, int position);
    [[nodiscard]] int position() const { return m_position; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QStringList m_texts;
    int m_position = -1;
};

} // namespace sextant
