// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/inspectorsection.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace sextant {

/// In which order members stand, how many, and with which totals.
class InspectorOrder final : public InspectorSection
{
public:
    InspectorOrder(const InspectorContext &context, QWidget *parent);

    void retranslate() override;
    void showContext() override;

private:
    QComboBox *m_sort = nullptr;
    QCheckBox *m_descending = nullptr;
    QSpinBox *m_top = nullptr;
    QCheckBox *m_totals = nullptr;
};

/// The words around the chart that are the user's own.
class InspectorTexts final : public InspectorSection
{
public:
    InspectorTexts(const InspectorContext &context, QWidget *parent);

    void retranslate() override;
    void showContext() override;

private:
    QLineEdit *m_title = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace sextant
