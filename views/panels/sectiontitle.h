// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sextant {

/// The heading of a section of a panel. With setCollapsible() it is a toggle with a chevron:
/// checked means open.
class SectionTitle final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString &text, QWidget *parent = nullptr);

    void setCollapsible(bool isCollapsible);
    /// A quieter, smaller heading in capitals, for the top of a group of sections.
    void setMinor(bool isMinor);
    /// A word at the right, such as what the section's choice is; empty for none.
    void setHint(const QString &hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;

    QString m_hint;
    bool m_isCollapsible = false;
    bool m_isMinor = false;
};

} // namespace sextant
