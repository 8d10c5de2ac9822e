// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/decktemplate.h"

#include <QHash>

namespace sextant {

/// Takes slides out of a deck of ours and adds them to somebody's presentation, with all that they
/// refer to. Of what is there already, only the list of slides changes (and, for the first notes,
/// the list of masters).
class SlideGraft final
{
public:
    /// Both must outlive it.
    SlideGraft(const DeckFile &from, DeckFile &to);

    /// Adds a slide behind the last. @param area  of charts and texts on it, points
    [[nodiscard]] Result<void> add(
        const QString &slide, const TemplateLayout &layout, const QRectF &area);
    /// Enters the added slides into the presentation. Call once.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] QString freeName(const QString &like) const;
    [[nodiscard]] Result<QString> copy(const QString &part);
    [[nodiscard]] Result<void> copyRelations(
        const QString &from, const QString &to, const QString &layout);
    [[nodiscard]] Result<QString> notesMaster();

    const DeckFile &m_from;
    DeckFile &m_to;
    QHash<QString, QString> m_copied; ///< part there → part here
    QStringList m_slides;
    QString m_newNotesMaster; ///< of ours, where the presentation has none
};

} // namespace sextant
