// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sextant {

/// Paints a CatalogModel: quiet group headings, names with their number of rows, and hints.
class CatalogDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CatalogDelegate(QObject *parent = nullptr);

    /// The item that is being looked at.
    void setCurrent(const QString &id) { m_current = id; }
    /// Groups numbers as the window's language does.
    void setLocale(const QLocale &locale) { m_locale = locale; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_current;
    QLocale m_locale;
};

} // namespace sextant
