// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/inspectorsection.h"

namespace sextant {

/// What is counted, and what is shown of each number.
class InspectorNumbers final : public InspectorSection
{
public:
    InspectorNumbers(const InspectorContext &context, QWidget *parent);

    void retranslate() override;
    void showContext() override;

private:
    QComboBox *m_measure = nullptr;
    QComboBox *m_transform = nullptr;
    QComboBox *m_base = nullptr;
    QComboBox *m_currency = nullptr;
    QComboBox *m_rate = nullptr;
};

/// Which periods are shown, and in which steps.
class InspectorTime final : public InspectorSection
{
public:
    InspectorTime(const InspectorContext &context, QWidget *parent);

    void retranslate() override;
    void showContext() override;

private:
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QComboBox *m_step = nullptr;
};

} // namespace sextant
