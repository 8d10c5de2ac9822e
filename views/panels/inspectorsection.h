// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/catalog.h"
#include "models/explore/exploration.h"
#include "models/explore/pivot.h"

#include <QIcon>
#include <QVariant>
#include <QWidget>

#include <functional>

class QComboBox;

namespace sextant {

class FormRows;
class SectionTitle;

/// What the inspector's sections show, and whom they ask for a change.
struct InspectorContext
{
    using Change = std::function<void(Exploration &)>;

    Dataset dataset;
    QList<Dimension> dimensions; ///< the dataset's, with their members
    QList<Period> periods;       ///< those that have numbers, ascending
    QStringList currencies;      ///< ISO 4217 codes that have exchange rates
    Exploration exploration;
    PivotPtr pivot; ///< null without one
    Language language = Language::English;
    /// Asks for the exploration with a change; nothing if it changes nothing. The words and the key
    /// are those of InspectorPanel::explorationEdited().
    std::function<void(const Change &change, const QString &stepText, const QString &mergeKey)>
        edit;

    /// Null for one that the dataset does not have.
    [[nodiscard]] const Dimension *dimension(const QString &id) const;
};

/// A heading of the inspector with the form below it. The context is the panel's and outlives it.
class InspectorSection : public QWidget
{
public:
    /// Sets all texts that do not depend on the exploration, in the language of the window.
    virtual void retranslate() = 0;
    /// Shows what the context says, and asks for nothing thereby.
    virtual void showContext() = 0;

protected:
    struct Choice
    {
        QString text;
        QVariant data;
        QIcon icon = {};
        QString toolTip = {};
    };

    InspectorSection(const InspectorContext &context, QWidget *parent);

    [[nodiscard]] const InspectorContext &context() const { return m_context; }
    [[nodiscard]] const Exploration &exploration() const { return m_context.exploration; }
    [[nodiscard]] SectionTitle *heading() const { return m_heading; }
    [[nodiscard]] FormRows *form() const { return m_form; }

    /// A box in a row of its own. @param box  null: an ordinary one is made
    QComboBox *addBox(QComboBox *box = nullptr);
    /// Refills a box only where something changed, so that an open list is not disturbed.
    static void fill(QComboBox *box, const QList<Choice> &choices, const QVariant &current);
    /// Has a choice of the box change the exploration, as a step that the box and the choice name.
    void connectChoice(
        QComboBox *box, const std::function<void(Exploration &, const QVariant &)> &set);
    void edit(const InspectorContext::Change &change, const QString &stepText,
        const QString &mergeKey = {}) const;
    /// @param open  what stands for no period
    [[nodiscard]] QList<Choice> periodChoices(const QString &open) const;

private:
    const InspectorContext &m_context;
    SectionTitle *m_heading = nullptr;
    FormRows *m_form = nullptr;
};

} // namespace sextant
