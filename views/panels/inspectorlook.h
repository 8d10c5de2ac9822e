// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/inspectorsection.h"

class QCheckBox;

namespace sextant {

/// What is drawn, and what stands on the axes.
class InspectorLook final : public InspectorSection
{
public:
    InspectorLook(const InspectorContext &context, QWidget *parent);

    void retranslate() override;
    void showContext() override;

private:
    void connectAxes();
    void connectLevels();
    void connectDrawing();
    void setLevel(const QString &dimension, int level, const QString &stepText);
    void showLevel(QComboBox *box, const QString &id);
    void showCharts();
    [[nodiscard]] QString dimensionName(const QString &id) const;
    [[nodiscard]] QList<Choice> dimensionChoices(const QString &without = {}) const;

    QComboBox *m_chart = nullptr;
    QComboBox *m_rows = nullptr;
    QComboBox *m_rowLevel = nullptr;
    QComboBox *m_rows2 = nullptr;
    QComboBox *m_columns = nullptr;
    QComboBox *m_columnLevel = nullptr;
    QComboBox *m_multiples = nullptr;
    QCheckBox *m_freeAxis = nullptr;
    QCheckBox *m_logScale = nullptr;
    QCheckBox *m_growthColumn = nullptr;
};

} // namespace sextant
