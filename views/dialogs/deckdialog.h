// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/deckcheck.h"

#include <QDialog>

#include <memory>

namespace sextant {

/// Lists the charts of a deck with what has become of each since it was exported, and offers to
/// refresh them. Shows how far that is; never writes a file.
class DeckDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param path      of the deck
    /// @param charts    as checkDeck() gives them
    /// @param language  of names and units
    DeckDialog(const QString &path, const QList<CheckedChart> &charts, Language language,
        QWidget *parent = nullptr);
    ~DeckDialog() override;

    /// Shows that refreshing is on its way; Cancel then stops it. @param done  of all charts
    void showProgress(int done, int all);
    /// Refreshing has stopped without a file.
    void endProgress();

signals:
    void refreshRequested();
    /// Cancel was pressed while refreshing.
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
