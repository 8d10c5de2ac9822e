// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/svgpolish.h"

#include "views/charts/charttheme.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// How far from the end of a text the next piece of the same line may begin, in pixels.
constexpr double JoinSlack = 1.5;

using Attributes = QList<std::pair<QString, QString>>;

Attributes attributesOf(QStringView text)
{
    static const QRegularExpression attribute(u"([a-z:-]+)=\"([^\"]*)\""_s);
    Attributes attributes;
    auto matches = attribute.globalMatch(text.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        attributes += { match.captured(1), match.captured(2) };
    }
    return attributes;
}

QString valueOf(const Attributes &attributes, QStringView name)
{
    for (const auto &[key, value] : attributes) {
        if (key == name)
            return value;
    }
    return {};
}

QString written(const Attributes &attributes)
{
    QStringList parts;
    for (const auto &[key, value] : attributes)
        parts += key + u"=\""_s + value + u'"';
    return parts.join(u' ');
}

/// The font families of the charts as a CSS list.
QString familyList(Language language)
{
    QStringList names = ChartTheme::font(12, language).families();
    for (QString &name : names) {
        if (name.contains(u' '))
            name = u'\'' + name + u'\'';
    }
    return names.join(u", "_s) + u", sans-serif"_s;
}

/// What a group of shapes needs to say: nothing about fonts, nothing that is so anyway.
Attributes shapeAttributes(const Attributes &attributes)
{
    const bool hasStroke = valueOf(attributes, u"stroke") != u"none";
    Attributes kept;
    for (const auto &[key, value] : attributes) {
        const bool isDefault = (key.endsWith(u"-opacity") && value == u"1")
            || (key == u"transform" && value == u"matrix(1,0,0,1,0,0)")
            || (key == u"fill-rule" && value == u"evenodd");
        const bool isIdle = key.startsWith(u"font-") || (!hasStroke && key.startsWith(u"stroke-"));
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
    QString content; ///< as in the file, with its entities
};

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

/// Measures texts; looking a font up costs far more than measuring with it, so each is kept.
class Advances
{
public:
    explicit Advances(Language language)
        : m_language(language)
    {
    }
    double of(const TextPiece &piece)
    {
        const int size = std::max(1, valueOf(piece.group, u"font-size").toInt());
        const int weight = std::max(1, valueOf(piece.group, u"font-weight").toInt());
        auto found = m_metrics.find({ size, weight });
        if (found == m_metrics.end()) {
            const QFontMetricsF metrics(ChartTheme::font(size, m_language, QFont::Weight(weight)));
            found = m_metrics.emplace(std::pair(size, weight), metrics).first;
        }
        return found->second.horizontalAdvance(unescaped(piece.content));
    }

private:
    Language m_language;
    std::map<std::pair<int, int>, QFontMetricsF> m_metrics;
};

QList<TextPiece> textPieces(const QString &inner, const Attributes &group, const QString &families)
{
    static const QRegularExpression text(u"<text ([^>]*)>([^<]*)</text>"_s);
    QList<TextPiece> pieces;
    auto matches = text.globalMatch(inner);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Attributes own = attributesOf(match.capturedView(1));
        TextPiece piece;
        piece.x = valueOf(own, u"x").toDouble();
        piece.y = valueOf(own, u"y").toDouble();
        piece.content = match.captured(2);
        piece.group = { { u"fill"_s, valueOf(own, u"fill") }, { u"stroke"_s, u"none"_s },
            { u"font-family"_s, families }, { u"font-size"_s, valueOf(own, u"font-size") },
            { u"font-weight"_s, valueOf(own, u"font-weight") } };
        const QString opacity = valueOf(own, u"fill-opacity");
        if (!opacity.isEmpty() && opacity != u"1")
            piece.group += { u"fill-opacity"_s, opacity };
        const QString transform = valueOf(group, u"transform");
        if (!transform.isEmpty() && transform != u"matrix(1,0,0,1,0,0)")
            piece.group += { u"transform"_s, transform };
        pieces += piece;
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

    void add(const Attributes &attributes, const QString &elements)
    {
        if (!m_isOpen || attributes != m_open) {
            close();
            m_text += u"<g "_s + written(attributes) + u">\n"_s;
            m_open = attributes;
            m_isOpen = true;
        }
        m_text += elements + u'\n';
    }
    void addRaw(QStringView text)
    {
        if (text.trimmed().isEmpty())
            return;
        close();
        m_text += text;
    }
    QByteArray finished()
    {
        close();
        return m_text.toUtf8();
    }

private:
    void close()
    {
        if (m_isOpen)
            m_text += u"</g>\n"_s;
        m_isOpen = false;
    }

    QString m_text;
    Attributes m_open;
    bool m_isOpen = false;
};

QString number(double value)
{
    return QString::number(value, 'g', 7);
}

} // namespace

QByteArray polishedSvg(const QByteArray &svg, Language language)
{
    // A group without groups in it: all that the generator puts shapes and texts into.
    static const QRegularExpression leaf(
        u"<g ([^>]*)>\\s*((?:<(?!g |/g>)[^>]*>[^<]*)*?)</g>\\s*"_s);
    const QString text = QString::fromUtf8(svg);
    GroupWriter writer(text.size() / 2);
    Advances advances(language);
    const QString families = familyList(language);
    QList<TextPiece> waiting; // texts are collected over groups: a line may be broken across them
    const auto writeTexts = [&] {
        for (const TextPiece &line : joined(waiting, advances)) {
            writer.add(line.group,
                u"<text x=\"%1\" y=\"%2\" xml:space=\"preserve\">%3</text>"_s.arg(
                    number(line.x), number(line.y), line.content));
        }
        waiting.clear();
    };
    qsizetype position = 0;
    auto matches = leaf.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() > position) {
            writeTexts();
            writer.addRaw(QStringView(text).mid(position, match.capturedStart() - position));
        }
        position = match.capturedEnd();
        QString inner = match.captured(2).trimmed();
        if (inner.isEmpty())
            continue;
        const Attributes group = attributesOf(match.capturedView(1));
        if (inner.contains(u"<text "_s)) {
            waiting += textPieces(inner, group, families);
            continue;
        }
        writeTexts();
        inner.remove(u" vector-effect=\"none\""_s);
        inner.remove(u" fill-rule=\"evenodd\""_s); // the outermost group says so
        writer.add(shapeAttributes(group), inner);
    }
    writeTexts();
    writer.addRaw(QStringView(text).mid(position));
    return writer.finished();
}

} // namespace sextant
