// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/charttext.h"

#include "views/charts/charttheme.h"

#include <QTextLayout>
#include <QTextOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

TypeSizes TypeSizes::forWidth(double width)
{
    if (width >= 1000)
        return { 24, 14, 13, 12, 13, 12, 11 };
    if (width >= 700)
        return { 20, 13, 12, 12, 12, 11, 11 };
    return {};
}

QFont ChartText::font(int pixelSize, bool isBold) const
{
    return ChartTheme::font(
        pixelSize, m_language, isBold ? QFont::DemiBold : QFont::Normal, m_brand.get());
}

const QFontMetricsF &ChartText::metrics(int pixelSize, bool isBold) const
{
    const auto key = std::pair(pixelSize, isBold);
    const auto known = m_metrics.find(key);
    if (known != m_metrics.end())
        return known->second;
    return m_metrics.emplace(key, QFontMetricsF(font(pixelSize, isBold))).first->second;
}

double ChartText::lineHeight(int pixelSize) const
{
    // One height for all scripts, so that rows of Latin and Chinese line up.
    return std::ceil(pixelSize * 1.3);
}

QSizeF ChartText::size(const QString &text, int pixelSize, bool isBold) const
{
    if (text.isEmpty())
        return {};
    const QFontMetricsF &measure = metrics(pixelSize, isBold);
    double width = 0;
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts)
        width = std::max(width, measure.horizontalAdvance(part));
    return { std::ceil(width) + 1, lineHeight(pixelSize) * double(parts.size()) };
}

namespace {

/// The text for finding line breaks: of the same length, without a break after the hyphen of
/// `3.1-fold`.
QString forBreaking(QString text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u'-' && text[i - 1].isDigit() && text[i + 1].isLetter())
            text[i] = QChar(0x2011);
    }
    return text;
}

} // namespace

QStringList ChartText::lines(
    const QString &text, int pixelSize, bool isBold, double width, int maxLines) const
{
    QStringList result;
    const QFont useFont = font(pixelSize, isBold);
    const QFontMetricsF &measure = metrics(pixelSize, isBold);
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(forBreaking(paragraph), useFont);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (;;) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(width, 1.0));
            if (maxLines > 0 && result.size() == maxLines - 1) {
                const QString rest = paragraph.mid(line.textStart());
                result += measure.elidedText(rest, Qt::ElideRight, width);
                layout.endLayout();
                return result;
            }
            result += paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return result;
}

QString ChartText::wrapped(
    const QString &text, int pixelSize, bool isBold, double width, int maxLines) const
{
    return lines(text, pixelSize, isBold, width, maxLines).join(u'\n');
}

QString ChartText::balanced(
    const QString &text, int pixelSize, bool isBold, double width, int maxLines) const
{
    const int count = lineCount(text, pixelSize, isBold, width);
    if (count < 2 || count > maxLines)
        return wrapped(text, pixelSize, isBold, width, maxLines);
    // The narrowest width that takes no more lines.
    double low = width / count;
    double high = width;
    while (high - low > 4) {
        const double middle = (low + high) / 2;
        (lineCount(text, pixelSize, isBold, middle) > count ? low : high) = middle;
    }
    return wrapped(text, pixelSize, isBold, high, maxLines);
}

int ChartText::lineCount(const QString &text, int pixelSize, bool isBold, double width) const
{
    return int(lines(text, pixelSize, isBold, width, 0).size());
}

} // namespace sextant
