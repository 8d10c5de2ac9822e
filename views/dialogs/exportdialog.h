// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"
#include "views/export/exporter.h"

#include <QDialog>

#include <memory>

namespace sextant {

class ExportForm;

/// Chooses how a chart is exported: all that ExportForm offers, and the file, with a live preview
/// that says how small texts become. Never writes a file.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param folder    where the proposed file name points to
    /// @param fileName  proposed name without suffix
    ExportDialog(const PivotPtr &pivot, const ExportOptions &options, const QString &folder,
        const QString &fileName, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What is chosen besides the file.
    [[nodiscard]] ExportForm &form() const;
    [[nodiscard]] ExportOptions options() const;
    void setOptions(const ExportOptions &options);
    /// The format as a suffix: `png`.
    [[nodiscard]] QString format() const;
    void setFormat(const QString &suffix);
    /// Absolute, ends in the suffix of the format.
    [[nodiscard]] QString path() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
