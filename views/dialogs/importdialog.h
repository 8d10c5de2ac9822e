// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/importplan.h"
#include "db/values/result.h"

#include <QDialog>

#include <memory>

namespace sextant {

/// Shows how a file would be imported, lets the user change it, and then shows how far the import
/// is. Reads and writes no file: it asks its owner to.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ImportPlan &plan, Language language, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// The plan with the user's changes.
    [[nodiscard]] ImportPlan plan() const;
    /// Shows another plan: the same file, read in another way.
    void setPlan(const ImportPlan &plan);
    /// From now on the import runs and can only be stopped; or (false) it has ended.
    void setRunning(bool isRunning);
    [[nodiscard]] bool isRunning() const;
    void setProgress(const ImportStep &step);
    /// Says why the import did not succeed, until something is changed.
    void showError(const Error &error);

    /// Stops a running import, else closes.
    void reject() override;

signals:
    void importRequested(const sextant::ImportPlan &plan);
    /// The user says that the file is written in another way; setPlan() is the answer.
    void formatRequested(const sextant::TextFormat &format);
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
