// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explore/pivot.h"

#include <QWidget>

#include <memory>

namespace sextant {

/// What is drawn on a chart beside its marks: a form that adds a reference line, a band, an event
/// or an axis break, and a list of all that is there, each with a button that takes it away. Edits
/// are requests; the list shows a change once it is set. The form starts afresh after each edit and
/// for the numbers of another dataset or measure.
class AnnotationEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationEditor(QWidget *parent = nullptr);
    ~AnnotationEditor() override;

    void setAnnotations(const QList<Annotation> &annotations);
    /// What is shown, from which come names, the unit of numbers and a break that would help; null
    /// for nothing.
    void setPivot(const PivotPtr &pivot);
    /// The periods an event can be at, ascending, all dated.
    void setPeriods(const QList<Period> &periods);
    void setLanguage(Language language);

signals:
    /// @param stepText  what was done, for the undo menu
    void edited(const QList<sextant::Annotation> &annotations, const QString &stepText);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sextant
