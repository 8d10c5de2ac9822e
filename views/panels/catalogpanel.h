// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"
#include "db/values/saved.h"

#include <QWidget>

#include <memory>

namespace sextant {

/// The list at the left: datasets with their number of rows, saved explorations and scenarios.
class CatalogPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogPanel(QWidget *parent = nullptr);
    ~CatalogPanel() override;

    void setDatasets(const QList<Dataset> &datasets);
    void setExplorations(const QList<Saved> &explorations);
    void setScenarios(const QList<Saved> &scenarios);
    /// Marks the dataset or saved exploration that is being looked at; empty for none.
    void setCurrent(const QString &id);
    void setLanguage(Language language);
    /// The picture beside a saved exploration; null for none.
    void setThumbnail(const QString &id, const QImage &image);

signals:
    void datasetRequested(const QString &id);
    void explorationRequested(const QString &id);
    /// Delete key or context menu on a saved exploration. Nothing has been removed yet.
    void explorationRemoveRequested(const QString &id);
    void scenarioRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
