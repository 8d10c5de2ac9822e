// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/exportsubject.h"
#include "views/export/exporter.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace sextant {

/// All that can be chosen about an export but its place: what, which format, size, resolution,
/// language, theme, brand, template. Shows only what the format knows.
class ExportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportForm(QWidget *parent = nullptr);
    ~ExportForm() override;

    [[nodiscard]] ExportOptions options() const;
    /// Chooses without a signal. Of the theme only whether it is dark counts; the brand is chosen
    /// by setBrand().
    void setOptions(const ExportOptions &options);
    /// The format as a suffix: `png`.
    [[nodiscard]] QString format() const;
    void setFormat(const QString &suffix);
    /// What can be exported; the first is chosen.
    void setSubjects(const QList<ExportSubject> &subjects);
    [[nodiscard]] ExportSubject subject() const;
    void setSubject(const ExportSubject &subject);
    /// The brands that were used before, newest first, and the one to use; empty for none. What is
    /// wrong with it is shown at once.
    void setBrands(const QStringList &known, const QString &path);
    [[nodiscard]] QString brandPath() const;
    [[nodiscard]] QStringList knownBrands() const;
    void setTemplates(const QStringList &known, const QString &path);
    [[nodiscard]] QString templatePath() const;
    [[nodiscard]] QStringList knownTemplates() const;
    void setTextScale(double scale);
    /// The dark theme is chosen.
    [[nodiscard]] bool isDark() const;

    /// Why nothing can be exported like this, as a sentence; empty if it can. The form shows it.
    [[nodiscard]] QString problem() const;
    void retranslate();

signals:
    /// Something was chosen; not while it is being filled in by a program.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
