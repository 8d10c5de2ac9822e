// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts around a chart: headline, subtitle, legend, source line, note, and the words of an
// empty one.

#include "views/charts/chartbrand.h"
#include "views/charts/chartframe.h"
#include "views/charts/chartoverlay.h"
#include "views/charts/legend.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr double LogoSpace = 16;  // between the logo and texts beside it
constexpr double LowFrame = 340;  // pixels; below it the captions shrink in favour of the plot
constexpr int LeastHeadline = 18; // pixels of its type
constexpr int LeastLowHeadline = 13;

QString joinedNotes(const QStringList &notes, Language language)
{
    return notes.join(language == Language::English ? u" "_s : QString());
}

bool isOfNumber(QChar letter)
{
    return letter.isDigit() || letter == u'.' || letter == u',' || letter == u'−' || letter == u'+';
}

/// Where a text may be cut at or before `end`: behind a whole word, and not behind a number whose
/// unit would be lost. 0 if nowhere.
qsizetype wholeWordsUntil(const QString &text, qsizetype end)
{
    const auto isWord = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].unicode() < 0x2e80
            && (text[at].isLetterOrNumber() || isOfNumber(text[at]));
    };
    for (;;) {
        while (end > 0 && end < text.size() && isWord(end - 1) && isWord(end))
            --end;
        while (end > 0 && !text[end - 1].isLetterOrNumber())
            --end;
        if (end == 0 || end >= text.size() || !text[end - 1].isDigit())
            return end;
        while (end > 0 && isOfNumber(text[end - 1]))
            --end;
    }
}

/// What was broken into lines, ending with `…` behind a whole word if its end was cut off.
QString withWholeWords(const QString &lines, const QString &text)
{
    if (!lines.endsWith(u'…') || text.endsWith(u'…'))
        return lines;
    // How much of the text is left: spaces may have become breaks.
    qsizetype end = 0;
    for (const QChar letter : QStringView(lines).chopped(1)) {
        if (letter.isSpace())
            continue;
        while (end < text.size() && text[end].isSpace())
            ++end;
        ++end;
    }
    const qsizetype cut = wholeWordsUntil(text, std::min(end, text.size()));
    qsizetype dropped = 0;
    for (qsizetype i = cut; i < end && i < text.size(); ++i)
        dropped += text[i].isSpace() ? 0 : 1;
    QString kept = lines.chopped(1);
    while (!kept.isEmpty() && (dropped > 0 || kept.back().isSpace())) {
        dropped -= kept.back().isSpace() ? 0 : 1;
        kept.chop(1);
    }
    return kept.isEmpty() ? lines : kept + u'…';
}

} // namespace

QRectF ChartFrame::content() const
{
    const ChartMargins margins = marginsFor(m_theme.brand.get(), m_size.width());
    return QRectF(QPointF(), m_size)
        .adjusted(margins.sides, margins.top, -margins.sides, -margins.bottom);
}

double ChartFrame::widthBeside(Qt::Corner corner) const
{
    const QRectF logo = logoRect(m_theme.brand.get(), m_size);
    const bool isThere = !logo.isEmpty() && m_theme.brand->logo->corner == corner;
    return content().width() - (isThere ? logo.width() + LogoSpace : 0);
}

double ChartFrame::heightFor(Qt::Corner corner) const
{
    const QRectF logo = logoRect(m_theme.brand.get(), m_size);
    return !logo.isEmpty() && m_theme.brand->logo->corner == corner ? logo.height() + 8 : 0;
}

bool ChartFrame::isLow() const
{
    return m_size.height() < LowFrame || m_crowding == Crowding::LowCaptions;
}

QRectF ChartFrame::headlineRect() const
{
    for (const Label &label : m_labels) {
        if (label.role == Label::Role::Headline)
            return label.rect;
    }
    return {};
}

void ChartFrame::layOutEmpty(const QString &headline, const QString &text)
{
    m_isEmpty = true;
    m_rules.clear();
    m_strokes.clear();
    m_labels.clear();
    m_legendSamples.clear();
    m_baseLines.clear();
    m_dividers.clear();
    hideSmallPlots();
    m_plotArea = {};
    m_periodAxis = {};
    m_valueScale.reset();
    m_plot.setVisible(false);
    m_marks->setMarks({}, boundingRect(), m_theme);
    m_overlay->setCursor({});
    const QRectF room = content();
    if (m_pivot)
        std::ignore = addHeader();
    const double width = std::min(room.width(), 460.0);
    const QString head = m_text.wrapped(headline, m_sizes.subtitle, true, width, 2);
    const QString body = m_text.wrapped(text, m_sizes.name, false, width, 4);
    const QSizeF headSize = m_text.size(head, m_sizes.subtitle, true);
    const QSizeF bodySize = m_text.size(body, m_sizes.name);
    double y = room.center().y() - (headSize.height() + bodySize.height()) / 2;
    const auto add = [&](const QString &words, const QSizeF &size, int pixelSize, bool isBold) {
        if (words.isEmpty())
            return;
        Label label;
        label.role = Label::Role::Message;
        label.text = words;
        label.pixelSize = pixelSize;
        label.isBold = isBold;
        label.colour = isBold ? m_theme.text : m_theme.secondary;
        label.rect = QRectF(QPointF(room.center().x() - size.width() / 2, y), size);
        m_labels += label;
        y += size.height() + 6;
    };
    add(head, headSize, m_sizes.subtitle, true);
    add(body, bodySize, m_sizes.name, false);
}

void ChartFrame::addCaption(Label::Role role, const QString &text, int pixelSize, bool isBold,
    const QColor &colour, double y, double width, int maxLines)
{
    Label label;
    label.role = role;
    label.text = role == Label::Role::Headline
        ? m_text.balanced(text, pixelSize, isBold, width, maxLines)
        : m_text.wrapped(text, pixelSize, isBold, width, maxLines);
    label.text = withWholeWords(label.text, text);
    label.pixelSize = pixelSize;
    label.isBold = isBold;
    label.colour = colour;
    label.alignment = Qt::AlignLeft | Qt::AlignTop;
    label.rect = QRectF(QPointF(content().left(), y), m_text.size(label.text, pixelSize, isBold));
    m_labels += label;
}

double ChartFrame::addHeader()
{
    const double contentWidth = widthBeside(Qt::TopRightCorner);
    double y = content().top() + heightFor(Qt::TopLeftCorner);
    if (!m_caption.headline.isEmpty()) {
        // In a low picture one line, smaller where that helps, and else two.
        int size = m_sizes.headline;
        const auto lines
            = [&] { return m_text.lineCount(m_caption.headline, size, true, contentWidth); };
        const int least = isLow() ? LeastLowHeadline : LeastHeadline;
        while (size > least && lines() > (isLow() ? 1 : 2))
            size = std::max(least, size - 2);
        addCaption(Label::Role::Headline, m_caption.headline, size, true, m_theme.text, y,
            contentWidth, isLow() ? 2 : 3);
        y = m_labels.last().rect.bottom() + 4;
    }
    if (!m_soWhat.isEmpty()) {
        addCaption(Label::Role::SoWhat, m_soWhat, m_sizes.subtitle + 1, false, m_theme.text, y,
            contentWidth, isLow() ? 1 : 4);
        y = m_labels.last().rect.bottom() + 6;
    }
    if (!m_caption.subtitle.isEmpty()) {
        addCaption(Label::Role::Subtitle, m_caption.subtitle, m_sizes.subtitle, false,
            m_theme.secondary, y, contentWidth, isLow() ? 1 : 2);
        y = m_labels.last().rect.bottom() + 3;
    }
    if (!m_caption.filters.isEmpty() && m_showsFilters && !isLow()) {
        addCaption(Label::Role::Filters, m_caption.filters, m_sizes.name, false, m_theme.secondary,
            y, contentWidth, 2);
        y = m_labels.last().rect.bottom() + 3;
    }
    if (m_theme.brand) {
        const QRectF logo = logoRect(m_theme.brand.get(), m_size);
        if (!logo.isEmpty() && m_theme.brand->logo->corner == Qt::TopRightCorner)
            y = std::max(y, logo.bottom());
    }
    return y;
}

double ChartFrame::addFooter(const QStringList &notes)
{
    const double contentWidth = widthBeside(Qt::BottomRightCorner);
    // Laid out from the top to learn the height, then moved down to the bottom edge.
    const qsizetype first = m_labels.size();
    const bool hasRoom = m_crowding == Crowding::None && !isLow();
    double y = 0;
    if (!m_caption.sources.isEmpty()) {
        addCaption(Label::Role::Source, m_caption.sources, m_sizes.small, false, m_theme.faint, y,
            contentWidth, hasRoom ? 2 : 1);
        y = m_labels.last().rect.bottom() + 2;
    }
    QStringList all { m_caption.note };
    all += notes;
    all.removeAll(QString());
    if (!all.isEmpty() && !isLow()) {
        addCaption(Label::Role::Note, joinedNotes(all, m_language), m_sizes.small, false,
            m_theme.faint, y, contentWidth, hasRoom ? 4 : 1);
        y = m_labels.last().rect.bottom() + 2;
    }
    const double top = content().bottom() - heightFor(Qt::BottomLeftCorner) - y;
    for (qsizetype i = first; i < m_labels.size(); ++i)
        m_labels[i].rect.translate(0, top);
    const double logoTop = content().bottom() - heightFor(Qt::BottomRightCorner);
    return std::min(top, logoTop);
}

double ChartFrame::addLegend(const QList<LegendEntry> &entries, double top)
{
    m_legendAsked = entries.size();
    if (entries.isEmpty())
        return 0;
    const QRectF room = content();
    const QList<LegendEntry> shown = m_crowding == Crowding::None
        ? entries
        : foldedLegend(
            entries, m_crowding == Crowding::FewNotes ? 2 : 1, room.width(), m_text, m_sizes);
    const LegendLayout legend
        = layoutLegend(shown, QPointF(room.left(), top), room.width(), m_text, m_sizes, m_theme);
    m_labels += legend.labels;
    m_legendSamples = legend.samples;
    return legend.height + 8;
}

} // namespace sextant
