// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/xmlpart.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Without what XML 1.0 does not allow: control characters, lone surrogates, two non-characters.
QString allowed(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool hasPartner
            = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (hasPartner) {
            kept += c;
            kept += text[++i];
        } else if (c.isSurrogate() || c == QChar(0xfffe) || c == QChar(0xffff)) {
            continue;
        } else if (c >= u' ' || c == u'\n' || c == u'\t') {
            kept += c;
        }
    }
    return kept;
}

} // namespace

XmlPart::XmlPart(const QString &root, const QList<std::pair<QString, QString>> &spaces,
    const XmlAttributes &attributes)
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(u"1.0"_s, true);
    m_writer.writeStartElement(root);
    for (const auto &[prefix, address] : spaces) {
        if (prefix.isEmpty())
            m_writer.writeAttribute(u"xmlns"_s, address);
        else
            m_writer.writeAttribute(u"xmlns:"_s + prefix, address);
    }
    for (const auto &[name, value] : attributes)
        m_writer.writeAttribute(QString::fromLatin1(name), allowed(value));
}

void XmlPart::open(const char *element, const XmlAttributes &attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(element));
    for (const auto &[name, value] : attributes)
        m_writer.writeAttribute(QString::fromLatin1(name), allowed(value));
}

void XmlPart::close()
{
    m_writer.writeEndElement();
}

void XmlPart::leaf(const char *element, const XmlAttributes &attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(element));
    for (const auto &[name, value] : attributes)
        m_writer.writeAttribute(QString::fromLatin1(name), allowed(value));
}

void XmlPart::value(const char *element, const QString &value)
{
    leaf(element, { { "val", value } });
}

void XmlPart::value(const char *element, qint64 value)
{
    leaf(element, { { "val", QString::number(value) } });
}

void XmlPart::text(const char *element, const QString &text)
{
    m_writer.writeTextElement(QString::fromLatin1(element), allowed(text));
}

void XmlPart::characters(const QString &text)
{
    m_writer.writeCharacters(allowed(text));
}

QByteArray XmlPart::finished()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

QString xmlNumber(double value)
{
    return QString::number(value, 'g', 15);
}

} // namespace sextant
