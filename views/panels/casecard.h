// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sextant {

/// One of the three outcomes of a forecast as a card: a word over a number. The chosen one has an
/// accent border.
class CaseCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CaseCard(QWidget *parent = nullptr);

    /// @param value  as it is shown; an en dash without one
    void setValue(const QString &value);
    [[nodiscard]] const QString &value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;

    QString m_value;
};

} // namespace sextant
