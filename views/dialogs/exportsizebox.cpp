// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/exportsizebox.h"

#include "views/export/exportsize.h"
#include "views/widgets/formrows.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double SmallestSide = 240; // pixels
constexpr double LargestSide = 4096;

} // namespace

ExportSizeBox::ExportSizeBox(QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox(this))
    , m_custom(new QWidget(this))
    , m_width(new QDoubleSpinBox(m_custom))
    , m_height(new QDoubleSpinBox(m_custom))
    , m_unit(new QComboBox(m_custom))
{
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QHBoxLayout(m_custom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_width, 1);
    row->addWidget(m_height, 1);
    row->addWidget(m_unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_preset);
    layout->addWidget(m_custom);
    setFocusProxy(m_preset);
    for (QWidget *control :
        std::initializer_list<QWidget *> { m_preset, m_width, m_height, m_unit })
        guardWheel(control);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        showCustom();
        emit changed();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportSizeBox::showUnit);
    for (QDoubleSpinBox *side : { m_width, m_height }) {
        side->setKeyboardTracking(false); // "16" on the way to "1600" is no size
        connect(side, &QDoubleSpinBox::valueChanged, this, [this] {
            const double factor = pixelsPer(LengthUnit(m_unit->currentData().toInt()));
            m_pixels
                = { std::round(m_width->value() * factor), std::round(m_height->value() * factor) };
            emit changed();
        });
    }
}

QSizeF ExportSizeBox::size() const
{
    const QVariant preset = m_preset->currentData();
    return preset.isValid() ? preset.toSizeF() : m_pixels;
}

void ExportSizeBox::setSize(const QSizeF &size)
{
    const QSignalBlocker blocker(m_preset);
    m_pixels = size;
    int index = m_preset->count() - 1;
    for (int i = 0; i < m_preset->count(); ++i) {
        if (m_preset->itemData(i).isValid() && m_preset->itemData(i).toSizeF() == size)
            index = i;
    }
    m_preset->setCurrentIndex(index);
    showUnit();
    showCustom();
}

void ExportSizeBox::retranslate(const QString &name, const QString &toolTip)
{
    const QSignalBlocker blocker(m_preset);
    const QSignalBlocker unitBlocker(m_unit);
    const QSizeF before = m_preset->count() > 0 ? size() : m_pixels;
    m_preset->clear();
    for (const ExportSize &preset : exportSizes())
        m_preset->addItem(preset.name, preset.size);
    m_preset->addItem(tr("Custom"));
    m_preset->setAccessibleName(name);
    m_preset->setToolTip(toolTip);
    const int unit = std::max(0, m_unit->currentIndex());
    m_unit->clear();
    m_unit->addItem(tr("px"), int(LengthUnit::Pixels));
    m_unit->addItem(tr("cm"), int(LengthUnit::Centimetres));
    m_unit->addItem(tr("in"), int(LengthUnit::Inches));
    m_unit->setCurrentIndex(unit);
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_unit->setAccessibleName(tr("Unit"));
    m_width->setToolTip(tr("How wide the chart is, at 96 pixels to the inch"));
    m_height->setToolTip(tr("How high the chart is, at 96 pixels to the inch"));
    m_unit->setToolTip(tr("What width and height are counted in"));
    setSize(before);
}

/// Writes the same length in the chosen unit.
void ExportSizeBox::showUnit()
{
    const auto unit = LengthUnit(m_unit->currentData().toInt());
    const double factor = pixelsPer(unit);
    const std::pair<QDoubleSpinBox *, double> sides[]
        = { { m_width, m_pixels.width() }, { m_height, m_pixels.height() } };
    for (const auto &[side, pixels] : sides) {
        const QSignalBlocker blocker(side);
        side->setDecimals(unit == LengthUnit::Pixels ? 0 : 2);
        side->setRange(SmallestSide / factor, LargestSide / factor);
        side->setSingleStep(unit == LengthUnit::Pixels ? 10 : 0.5);
        side->setValue(pixels / factor);
    }
}

void ExportSizeBox::showCustom()
{
    m_custom->setVisible(!m_preset->currentData().isValid());
}

} // namespace sextant
