// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/names.h"

#include <QFont>
#include <QLocale>
#include <QSet>
#include <QStyledItemDelegate>

#include <optional>
#include <utility>

namespace sextant {

/// Paints a FacetModel: check box, name by its level, bar and count; under the pointer the word
/// "only" in place of the bar.
class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// How far an item reaches beyond its contents on both sides: there its frame is painted, and
    /// the sign that it is selected. Pixels.
    static constexpr int Edge = 6;

    explicit FacetDelegate(QObject *parent = nullptr);

    /// How counts are written. @param largest  the largest count that will be shown
    void setCounts(Language language, qint64 largest);
    /// Whether any entry has a bar; without bars their room belongs to the names.
    void setHasBars(bool hasBars) { m_hasBars = hasBars; }
    /// Entries that are brought forward because something that stands for them is hovered or
    /// selected elsewhere.
    void setLinked(const QSet<QString> &hovered, const QSet<QString> &selected)
    {
        m_hovered = hovered;
        m_selected = selected;
    }
    /// Where the word "only" stands in an item of this rectangle.
    [[nodiscard]] QRect onlyRect(const QRect &item, const QFont &font) const;
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString onlyText();
    /// In full below a million, where all digits matter; with a magnitude word above.
    [[nodiscard]] QString countText(qint64 count) const;
    /// What the widest count takes.
    [[nodiscard]] int countRoom(const QFont &font) const;

    Language m_language = Language::English;
    QLocale m_locale;
    qint64 m_largest = 0;
    bool m_hasBars = false;
    mutable std::optional<std::pair<QFont, int>> m_countRoom; ///< of the font that asked last
    QSet<QString> m_hovered;
    QSet<QString> m_selected;
};

} // namespace sextant
