// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/growthcolumn.h"

#include "views/charts/chartwords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double ColumnGap = 16; // pixels between the names and the column

}

GrowthColumn::GrowthColumn(const ChartData &data, const ChartText &text, const TypeSizes &sizes)
    : m_data(data)
    , m_text(text)
    , m_sizes(sizes)
{
    const Exploration &exploration = data.pivot().exploration;
    if (!exploration.growthColumn || exploration.transform == Transform::Growth
        || exploration.transform == Transform::Difference)
        return;
    m_growth = seriesGrowth(data.pivot());
    if (!m_growth || !m_growth->from.isValid()) {
        m_growth.reset();
        return;
    }
    m_width = text.size(heading(), sizes.small).width();
    for (int series = 0; series < data.seriesCount(); ++series)
        m_width = std::max(m_width, text.size(this->text(series), sizes.name, true).width());
    m_width += ColumnGap;
}

QString GrowthColumn::heading() const
{
    const QString span = m_growth->from.toString() + u"–"_s + m_growth->to.toString();
    return chartWord(ChartWord::GrowthHeading, m_data.language()) + u'\n' + span;
}

double GrowthColumn::headingHeight() const
{
    return isEmpty() ? 0 : m_text.size(heading(), m_sizes.small).height() + 6;
}

QString GrowthColumn::text(int series) const
{
    const double growth = m_growth->perYear.value(series, Annotation::NaN);
    return std::isfinite(growth) ? m_data.format().signedPercent(growth) : u"–"_s;
}

QList<Label> GrowthColumn::labels(const QList<Label> &placed, double right, double top) const
{
    QList<Label> column;
    for (const Label &name : placed) {
        if (name.role != Label::Role::Series || name.series < 0)
            continue;
        Label label;
        label.role = Label::Role::Annotation;
        label.series = name.series;
        label.text = text(name.series);
        label.pixelSize = m_sizes.name;
        label.isBold = true;
        label.colour = m_data.theme().text;
        label.alignment = Qt::AlignRight | Qt::AlignVCenter;
        const QSizeF size = m_text.size(label.text, label.pixelSize, true);
        label.rect = QRectF(
            QPointF(right - size.width(), name.rect.center().y() - size.height() / 2), size);
        column += label;
    }
    if (column.isEmpty())
        return column;
    Label head;
    head.role = Label::Role::Annotation;
    head.text = heading();
    head.pixelSize = m_sizes.small;
    head.colour = m_data.theme().secondary;
    head.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const QSizeF size = m_text.size(head.text, head.pixelSize);
    double above = top;
    for (const Label &label : std::as_const(column))
        above = std::min(above, label.rect.top());
    head.rect = QRectF(QPointF(right - size.width(), above - 4 - size.height()), size);
    column += head;
    return column;
}

QStringList GrowthColumn::notes(bool hasHeading) const
{
    QStringList notes;
    if (isEmpty())
        return notes;
    const QString span = m_growth->from.toString() + u"–"_s + m_growth->to.toString();
    if (!hasHeading && m_data.seriesCount() == 1)
        notes += chartWord(ChartWord::GrowthOver, m_data.language()).arg(span, text(0));
    else if (!hasHeading)
        notes += chartWord(ChartWord::GrowthBehindNames, m_data.language()).arg(span);
    if (!m_growth->isUniform)
        notes += chartWord(ChartWord::GrowthNotUniform, m_data.language());
    return notes;
}

} // namespace sextant
