// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStyledItemDelegate>

namespace sextant {

/// Paints a FacetModel: check box, name by its level, bar and count; under the pointer the word
/// "only" in place of the bar.
class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FacetDelegate(QObject *parent = nullptr);

    void setLocale(const QLocale &locale) { m_locale = locale; }
    /// Where the word "only" stands in an item of this rectangle.
    [[nodiscard]] QRect onlyRect(const QRect &item, const QFontMetrics &metrics) const;
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString onlyText();

    QLocale m_locale;
};

} // namespace sextant
