// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/svgpolish.h"

#include "views/charts/charttheme.h"

#include <QFontMetricsF>

#include <cmath>
#include <map>
#include <string_view>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// How far from the end of a text the next piece of the same line may begin, in pixels.
constexpr double JoinSlack = 1.5;
constexpr QByteArrayView NoTransform("matrix(1,0,0,1,0,0)");

/// Where a word stands; the search of QByteArrayView looks at every byte, this one only at those
/// that begin it.
qsizetype indexOf(QByteArrayView text, std::string_view word, qsizetype from = 0)
{
    const std::string_view view(text.data(), std::size_t(text.size()));
    const std::size_t at = view.find(word, std::size_t(from));
    return at == std::string_view::npos ? -1 : qsizetype(at);
}

/// Attributes of an element; their texts are those of the drawing, or live as long.
using Attributes = QList<std::pair<QByteArrayView, QByteArrayView>>;

Attributes attributesOf(QByteArrayView text)
{
    Attributes attributes;
    qsizetype at = 0;
    while (true) {
        const qsizetype equals = indexOf(text, "=\"", at);
        const qsizetype end = equals < 0 ? -1 : indexOf(text, "\"", equals + 2);
        if (end < 0)
            return attributes;
        attributes += { text.sliced(at, equals - at).trimmed(),
            text.sliced(equals + 2, end - equals - 2) };
        at = end + 1;
    }
}

QByteArrayView valueOf(const Attributes &attributes, QByteArrayView name)
{
    for (const auto &[key, value] : attributes) {
        if (key == name)
            return value;
    }
    return {};
}

/// The font families of the charts as a CSS list.
QByteArray familyList(Language language, const ChartBrand *brand)
{
    QStringList names = ChartTheme::font(12, language, QFont::Normal, brand).families();
    for (QString &name : names) {
        if (name.contains(u' '))
            name = u'\'' + name + u'\'';
    }
    return (names.join(u", "_s) + u", sans-serif"_s).toUtf8();
}

/// What a group of shapes needs to say: nothing about fonts, nothing that is so anyway.
Attributes shapeAttributes(const Attributes &attributes)
{
    const bool hasStroke = valueOf(attributes, "stroke") != "none";
    Attributes kept;
    for (const auto &[key, value] : attributes) {
        const bool isDefault = (key.endsWith("-opacity") && value == "1")
            || (key == "transform" && value == NoTransform)
            || (key == "fill-rule" && value == "evenodd");
        const bool isIdle = key.startsWith("font-") || (!hasStroke && key.startsWith("stroke-"));
        if (!isDefault && !isIdle)
            kept += { key, value };
    }
    return kept;
}

/// One `<text>` of the generator.
struct TextPiece
{
    Attributes group; ///< what its group says: fill and font
    double x = 0;
    double y = 0;
    QByteArray content; ///< as in the file, with its entities
};

QString unescaped(const QByteArray &content)
{
    QString text = QString::fromUtf8(content);
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// Measures texts; looking a font up costs far more than measuring with it, so each is kept.
class Advances
{
public:
    Advances(Language language, const ChartBrand *brand)
        : m_language(language)
        , m_brand(brand)
    {
    }
    double of(const TextPiece &piece)
    {
        const int size = std::max(1, valueOf(piece.group, "font-size").toInt());
        const int weight = std::max(1, valueOf(piece.group, "font-weight").toInt());
        auto found = m_metrics.find({ size, weight });
        if (found == m_metrics.end()) {
            const QFontMetricsF metrics(
                ChartTheme::font(size, m_language, QFont::Weight(weight), m_brand));
            found = m_metrics.emplace(std::pair(size, weight), metrics).first;
        }
        return found->second.horizontalAdvance(unescaped(piece.content));
    }

private:
    Language m_language;
    const ChartBrand *m_brand;
    std::map<std::pair<int, int>, QFontMetricsF> m_metrics;
};

QList<TextPiece> textPieces(
    QByteArrayView inner, const Attributes &group, const QByteArray &families)
{
    constexpr std::string_view Opening("<text ");
    QList<TextPiece> pieces;
    qsizetype at = indexOf(inner, Opening);
    while (at >= 0) {
        const qsizetype begin = indexOf(inner, ">", at) + 1;
        const qsizetype end = indexOf(inner, "</text>", begin);
        if (begin <= 0 || end < 0)
            break;
        const Attributes own
            = attributesOf(inner.sliced(at, begin - 1 - at).sliced(qsizetype(Opening.size())));
        TextPiece piece;
        piece.x = valueOf(own, "x").toDouble();
        piece.y = valueOf(own, "y").toDouble();
        piece.content = inner.sliced(begin, end - begin).toByteArray();
        piece.group = { { "fill", valueOf(own, "fill") }, { "stroke", "none" },
            { "font-family", families }, { "font-size", valueOf(own, "font-size") },
            { "font-weight", valueOf(own, "font-weight") } };
        const QByteArrayView opacity = valueOf(own, "fill-opacity");
        if (!opacity.isEmpty() && opacity != "1")
            piece.group += { "fill-opacity", opacity };
        const QByteArrayView transform = valueOf(group, "transform");
        if (!transform.isEmpty() && transform != NoTransform)
            piece.group += { "transform", transform };
        pieces += piece;
        at = indexOf(inner, Opening, end);
    }
    return pieces;
}

/// Pieces that follow each other without a gap become one.
QList<TextPiece> joined(const QList<TextPiece> &pieces, Advances &advances)
{
    QList<TextPiece> lines;
    double end = 0;
    for (const TextPiece &piece : pieces) {
        const bool goesOn = !lines.isEmpty() && lines.last().y == piece.y
            && lines.last().group == piece.group && std::abs(piece.x - end) < JoinSlack;
        if (goesOn)
            lines.last().content += piece.content;
        else
            lines += piece;
        end = piece.x + advances.of(piece);
    }
    return lines;
}

/// Writes runs of elements with equal attributes into one group.
class GroupWriter
{
public:
    explicit GroupWriter(qsizetype expected) { m_text.reserve(expected); }

    /// Begins a group, or goes on with one that is alike.
    QByteArray &open(const Attributes &attributes)
    {
        if (m_isOpen && attributes == m_open)
            return m_text;
        close();
        m_text += "<g ";
        bool isFirst = true;
        for (const auto &[key, value] : attributes) {
            if (!isFirst)
                m_text += ' ';
            isFirst = false;
            m_text.append(key).append("=\"").append(value).append('"');
        }
        m_text += ">\n";
        m_open = attributes;
        m_isOpen = true;
        return m_text;
    }
    void addRaw(QByteArrayView text)
    {
        if (text.trimmed().isEmpty())
            return;
        close();
        m_text += text;
    }
    QByteArray finished()
    {
        close();
        return m_text;
    }

private:
    void close()
    {
        if (m_isOpen)
            m_text += "</g>\n";
        m_isOpen = false;
    }

    QByteArray m_text;
    Attributes m_open;
    bool m_isOpen = false;
};

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 7);
}

/// A group without groups in it: all that the generator puts shapes and texts into.
struct Leaf
{
    qsizetype begin = -1; ///< of `<g `; -1 for none
    qsizetype end = -1;   ///< behind `</g>` and the blanks after it
    QByteArrayView attributes;
    QByteArrayView inner;
    bool hasTexts = false;
};

Leaf nextLeaf(QByteArrayView svg, qsizetype from)
{
    Leaf leaf;
    for (qsizetype at = indexOf(svg, "<", from); at >= 0; at = indexOf(svg, "<", at + 1)) {
        const QByteArrayView tag = svg.sliced(at);
        if (tag.startsWith("<g ")) {
            const qsizetype end = indexOf(svg, ">", at);
            if (end < 0)
                break;
            leaf.begin = at;
            leaf.attributes = svg.sliced(at + 3, end - at - 3);
            leaf.hasTexts = false;
            at = end;
        } else if (tag.startsWith("<text ")) {
            leaf.hasTexts = true;
        } else if (tag.startsWith("</g>") && leaf.begin >= 0) {
            const qsizetype begin = leaf.begin + 4 + leaf.attributes.size();
            leaf.inner = svg.sliced(begin, at - begin).trimmed();
            leaf.end = at + 4;
            while (leaf.end < svg.size() && QChar::isSpace(uchar(svg[leaf.end])))
                ++leaf.end;
            return leaf;
        }
    }
    return {};
}

/// Copies shapes without what the outermost group says, or what is so anyway.
void appendShapes(QByteArrayView inner, QByteArray &text)
{
    qsizetype copied = 0;
    for (qsizetype at = indexOf(inner, " "); at >= 0; at = indexOf(inner, " ", at + 1)) {
        for (const QByteArrayView idle : { QByteArrayView(" vector-effect=\"none\""),
                 QByteArrayView(" fill-rule=\"evenodd\"") }) {
            if (inner.sliced(at).startsWith(idle)) {
                text += inner.sliced(copied, at - copied);
                copied = at + idle.size();
            }
        }
    }
    text += inner.sliced(copied);
}

} // namespace

QByteArray polishedSvg(const QByteArray &svg, Language language, const ChartBrand *brand)
{
    GroupWriter writer(svg.size() / 2);
    Advances advances(language, brand);
    const QByteArray families = familyList(language, brand);
    QList<TextPiece> waiting; // texts are collected over groups: a line may be broken across them
    const auto writeTexts = [&] {
        for (const TextPiece &line : joined(waiting, advances)) {
            writer.open(line.group)
                .append("<text x=\"")
                .append(number(line.x))
                .append("\" y=\"")
                .append(number(line.y))
                .append("\" xml:space=\"preserve\">")
                .append(line.content)
                .append("</text>\n");
        }
        waiting.clear();
    };
    const QByteArrayView text(svg);
    QByteArrayView said;
    Attributes group;
    Attributes shapeGroup;
    qsizetype position = 0;
    for (Leaf leaf = nextLeaf(text, 0); leaf.begin >= 0; leaf = nextLeaf(text, position)) {
        if (leaf.begin > position) {
            writeTexts();
            writer.addRaw(text.sliced(position, leaf.begin - position));
        }
        position = leaf.end;
        if (leaf.inner.isEmpty())
            continue;
        if (leaf.attributes != said) { // mostly it is like the one before
            said = leaf.attributes;
            group = attributesOf(said);
            shapeGroup = shapeAttributes(group);
        }
        if (leaf.hasTexts) {
            waiting += textPieces(leaf.inner, group, families);
            continue;
        }
        writeTexts();
        QByteArray &out = writer.open(shapeGroup);
        appendShapes(leaf.inner, out);
        out += '\n';
    }
    writeTexts();
    writer.addRaw(text.sliced(position));
    return writer.finished();
}

} // namespace sextant
