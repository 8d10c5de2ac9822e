// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/figures.h"

#include <QGlyphRun>
#include <QHash>
#include <QPainter>

#include <algorithm>

namespace sextant {

namespace {

/// Fonts in use at once are a handful; a program that changes its size often must not grow.
constexpr qsizetype MostFonts = 64;

const QString &symbols()
{
    // Behind the digits: , . minus, en dash, + % blank ( ) : and the no-break space.
    static const QString all = QStringLiteral("0123456789,.\u2212\u2013+% ():\u00a0");
    return all;
}

} // namespace

Figures::Figures(const QFont &font)
    : m_raw(QRawFont::fromFont(font))
{
    Q_ASSERT(symbols().size() == Symbols);
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(symbols());
    const QList<QPointF> advances = m_raw.advancesForGlyphIndexes(glyphs);
    if (glyphs.size() != Symbols || advances.size() != Symbols || glyphs.contains(0U)) {
        m_raw = QRawFont();
        return;
    }
    double widest = 0;
    for (int i = 0; i < Digits; ++i)
        widest = std::max(widest, advances[i].x());
    for (int i = 0; i < Symbols; ++i) {
        const auto at = std::size_t(i);
        m_glyphs[at] = glyphs[i];
        m_advances[at] = i < Digits ? widest : advances[i].x();
        m_shifts[at] = (m_advances[at] - advances[i].x()) / 2;
    }
}

int Figures::symbolOf(QChar character)
{
    if (character >= u'0' && character <= u'9')
        return character.unicode() - u'0';
    return int(symbols().indexOf(character, Digits));
}

bool Figures::covers(QStringView text) const
{
    return m_raw.isValid() && text.size() <= MostSymbols
        && std::ranges::all_of(text, [](QChar c) { return symbolOf(c) >= 0; });
}

double Figures::width(QStringView text) const
{
    double width = 0;
    for (const QChar character : text)
        width += m_advances[std::size_t(symbolOf(character))];
    return width;
}

void Figures::draw(QPainter &painter, const QPointF &start, QStringView text) const
{
    std::array<quint32, MostSymbols> glyphs;
    std::array<QPointF, MostSymbols> places;
    std::size_t count = 0;
    double x = 0;
    for (const QChar character : text) {
        const auto symbol = std::size_t(symbolOf(character));
        glyphs[count] = m_glyphs[symbol];
        places[count] = QPointF(x + m_shifts[symbol], 0);
        x += m_advances[symbol];
        ++count;
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setRawData(glyphs.data(), places.data(), int(count));
    painter.drawGlyphRun(start, run);
}

const Figures &figuresOf(const QFont &font)
{
    static QHash<QFont, Figures> known;
    const auto found = known.constFind(font);
    if (found != known.cend())
        return *found;
    if (known.size() >= MostFonts)
        known.clear();
    return *known.insert(font, Figures(font));
}

} // namespace sextant
