// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListView;

namespace sextant {

class HistoryModel;

/// The steps that led to what is shown, in words; a click, or Enter, goes back or forth to one.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// As HistoryModel::setSteps().
    void setSteps(const QStringList &texts, int position);

signals:
    void stepRequested(int position);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    HistoryModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace sextant
