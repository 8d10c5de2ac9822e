// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/charttext.h"

#include "views/charts/charttheme.h"

#include <QTextLayout>
#include <QTextOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double LeastKerned = 0.8;    // of the sum of its letters' widths that a text has
constexpr qsizetype MostWidths = 4000; // measured texts that a face remembers
constexpr qsizetype MostBalanced = 64;

} // namespace

TypeSizes TypeSizes::forWidth(double width)
{
    if (width >= 1000)
        return { 24, 14, 13, 12, 13, 12, 11 };
    if (width >= 700)
        return { 20, 13, 12, 12, 12, 11, 11 };
    return {};
}

ChartText::Face::Face(const QFont &made)
    : font(made)
    , metrics(made)
{
}

ChartText::Face &ChartText::face(int pixelSize, bool isBold) const
{
    const auto key = std::pair(pixelSize, isBold);
    const auto known = m_faces.find(key);
    if (known != m_faces.end())
        return known->second;
    const Face made(ChartTheme::font(
        pixelSize, m_language, isBold ? QFont::DemiBold : QFont::Normal, m_brand.get()));
    return m_faces.emplace(key, made).first->second;
}

QFont ChartText::font(int pixelSize, bool isBold) const
{
    return face(pixelSize, isBold).font;
}

double ChartText::advance(Face &use, const QString &line)
{
    if (const auto known = use.widths.constFind(line); known != use.widths.cend())
        return *known;
    if (use.widths.size() >= MostWidths)
        use.widths.clear();
    if (use.letters.size() >= MostWidths)
        use.letters.clear();
    const double across = use.metrics.horizontalAdvance(line);
    use.widths.insert(line, across);
    return across;
}

double ChartText::leastWidth(QStringView text, int pixelSize, bool isBold) const
{
    Face &use = face(pixelSize, isBold);
    double sum = 0;
    for (const QChar letter : text) {
        if (letter.isSurrogate())
            continue;
        auto known = use.letters.constFind(letter);
        if (known == use.letters.cend())
            known = use.letters.insert(letter, use.metrics.horizontalAdvance(letter));
        sum += *known;
    }
    return sum * LeastKerned;
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
    Face &use = face(pixelSize, isBold);
    if (!text.contains(u'\n'))
        return { std::ceil(advance(use, text)) + 1, lineHeight(pixelSize) };
    double widest = 0;
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts)
        widest = std::max(widest, advance(use, part));
    return { std::ceil(widest) + 1, lineHeight(pixelSize) * double(parts.size()) };
}

namespace {

/// The text for finding line breaks: of the same length, without a break after the hyphen of
/// `3.1-fold` nor between a number and its `%` or Chinese measure word.
QString forBreaking(QString text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const QChar next = text[i + 1];
        if (!text[i - 1].isDigit())
            continue;
        if (text[i] == u'-' && next.isLetter())
            text[i] = QChar(0x2011);
        else if (text[i] == u' ' && (next == u'%' || next.unicode() >= 0x2e80))
            text[i] = QChar(QChar::Nbsp);
    }
    return text;
}

/// Where a Chinese text is parted in two after a comma or the like, most evenly; 0 if nowhere near
/// its middle.
qsizetype clauseEnd(const QString &text)
{
    constexpr double LeastPart = 0.3;
    qsizetype best = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool ends = QStringView(u"，；：。、").contains(text[i]);
        const double part = double(i + 1) / double(text.size());
        if (ends && part >= LeastPart && part <= 1 - LeastPart
            && std::abs(2 * (i + 1) - text.size()) < std::abs(2 * best - text.size()))
            best = i + 1;
    }
    return best;
}

} // namespace

QStringList ChartText::lines(
    const QString &text, int pixelSize, bool isBold, double width, int maxLines) const
{
    QStringList result;
    Face &use = face(pixelSize, isBold);
    for (const QString &paragraph : text.split(u'\n')) {
        // What fits needs no breaking, which is dear.
        if (advance(use, paragraph) <= width) {
            result += paragraph.trimmed();
            if (maxLines > 0 && result.size() == maxLines)
                return result;
            continue;
        }
        QTextLayout layout(forBreaking(paragraph), use.font);
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
                result += use.metrics.elidedText(rest, Qt::ElideRight, width);
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
    QHash<QString, Balanced> &known = face(pixelSize, isBold).balanced;
    const auto found = known.constFind(text);
    if (found != known.cend() && found->width == width && found->maxLines == maxLines)
        return found->lines;
    if (known.size() >= MostBalanced)
        known.clear();
    const QString lines = balancedLines(text, pixelSize, isBold, width, maxLines);
    known.insert(text, { width, maxLines, lines });
    return lines;
}

QString ChartText::balancedLines(
    const QString &text, int pixelSize, bool isBold, double width, int maxLines) const
{
    const int count = lineCount(text, pixelSize, isBold, width);
    if (count < 2 || count > maxLines)
        return wrapped(text, pixelSize, isBold, width, maxLines);
    if (const qsizetype end = count == 2 && m_language != Language::English ? clauseEnd(text) : 0;
        end > 0) {
        const QString parted = text.left(end) + u'\n' + text.mid(end).trimmed();
        if (lineCount(parted, pixelSize, isBold, width) == 2)
            return parted;
    }
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
