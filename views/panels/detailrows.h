// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace sextant {

/// Facts as two columns: what it is, and how it is. The texts can be selected and copied; nothing
/// in them is opened.
class DetailRows final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        QString text; ///< plain; rows with an empty text are left out
    };

    explicit DetailRows(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);

private:
    QGridLayout *m_layout = nullptr;
};

} // namespace sextant
