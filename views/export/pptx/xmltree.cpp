// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/xmltree.h"

#include "views/export/tr.h"

#include <QCryptographicHash>
#include <QHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int DeepestElement = 256; // no part of a presentation comes near

Failure malformed(const QString &where, const QString &detail)
{
    return failure(ErrorCode::Malformed, ExportTr::tr("This part of the file is not sound XML."),
        ExportTr::tr("Open the file in the program that made it and save it anew."), where, detail);
}

XmlNode startOf(const QXmlStreamReader &reader)
{
    XmlNode node;
    node.prefix = reader.prefix().toString();
    node.space = reader.namespaceUri().toString();
    node.name = reader.name().toString();
    for (const QXmlStreamNamespaceDeclaration &each : reader.namespaceDeclarations())
        node.declarations += { each.prefix().toString(), each.namespaceUri().toString() };
    for (const QXmlStreamAttribute &each : reader.attributes()) {
        node.attributes += { each.prefix().toString(), each.namespaceUri().toString(),
            each.name().toString(), each.value().toString() };
    }
    return node;
}

/// Writes elements and knows which prefixes are declared around each.
class TreeWriter final
{
public:
    explicit TreeWriter(QByteArray &bytes)
        : m_writer(&bytes)
    {
    }

    void write(const XmlNode &root)
    {
        m_writer.writeStartDocument(u"1.0"_s, true);
        writeNode(root, { { u"xml"_s, u"http://www.w3.org/XML/1998/namespace"_s } });
        m_writer.writeEndDocument();
    }

private:
    using Scope = QHash<QString, QString>;

    void declare(Scope &scope, const QString &prefix, const QString &space)
    {
        if (scope.value(prefix) == space)
            return;
        scope.insert(prefix, space);
        m_writer.writeAttribute(prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + prefix, space);
    }

    void writeNode(const XmlNode &node, Scope scope)
    {
        if (node.isText()) {
            m_writer.writeCharacters(node.text);
            return;
        }
        const QString qualified
            = node.prefix.isEmpty() ? node.name : node.prefix + u':' + node.name;
        if (node.children.empty())
            m_writer.writeEmptyElement(qualified);
        else
            m_writer.writeStartElement(qualified);
        for (const auto &[prefix, space] : node.declarations) {
            scope.insert(prefix, space);
            m_writer.writeAttribute(prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + prefix, space);
        }
        declare(scope, node.prefix, node.space);
        for (const XmlNode::Attribute &each : node.attributes) {
            if (!each.prefix.isEmpty())
                declare(scope, each.prefix, each.space);
        }
        for (const XmlNode::Attribute &each : node.attributes) {
            m_writer.writeAttribute(
                each.prefix.isEmpty() ? each.name : each.prefix + u':' + each.name, each.value);
        }
        if (node.children.empty())
            return;
        for (const XmlNode &child : node.children)
            writeNode(child, scope);
        m_writer.writeEndElement();
    }

    QXmlStreamWriter m_writer;
};

void addToDigest(const XmlNode &node, QCryptographicHash &hash)
{
    if (node.isText()) {
        if (!node.text.trimmed().isEmpty())
            hash.addData(QString(u'"' + node.text + u'"').toUtf8());
        return;
    }
    if (node.name == u"extLst")
        return;
    hash.addData(QString(u'<' + node.space + u' ' + node.name).toUtf8());
    QStringList attributes;
    for (const XmlNode::Attribute &each : node.attributes)
        attributes += u' ' + each.space + u' ' + each.name + u'=' + each.value;
    attributes.sort();
    hash.addData(attributes.join(u'\n').toUtf8());
    for (const XmlNode &child : node.children)
        addToDigest(child, hash);
    hash.addData(">");
}

} // namespace

QString XmlNode::attribute(QStringView local, QStringView ofSpace) const
{
    for (const Attribute &each : attributes) {
        if (each.name == local && each.space == ofSpace)
            return each.value;
    }
    return {};
}

void XmlNode::setAttribute(const QString &local, const QString &value)
{
    for (Attribute &each : attributes) {
        if (each.name == local && each.space.isEmpty()) {
            each.value = value;
            return;
        }
    }
    attributes += Attribute { {}, {}, local, value };
}

const XmlNode *XmlNode::child(QStringView inSpace, QStringView local) const
{
    const auto found = std::ranges::find_if(
        children, [&](const XmlNode &each) { return each.is(inSpace, local); });
    return found == children.end() ? nullptr : &*found;
}

XmlNode *XmlNode::child(QStringView inSpace, QStringView local)
{
    return const_cast<XmlNode *>(std::as_const(*this).child(inSpace, local));
}

const XmlNode *XmlNode::below(QStringView inSpace, std::initializer_list<QStringView> locals) const
{
    const XmlNode *node = this;
    for (const QStringView local : locals) {
        if (node)
            node = node->child(inSpace, local);
    }
    return node;
}

XmlNode *XmlNode::below(QStringView inSpace, std::initializer_list<QStringView> locals)
{
    return const_cast<XmlNode *>(std::as_const(*this).below(inSpace, locals));
}

QString XmlNode::wholeText() const
{
    QString whole = text;
    for (const XmlNode &each : children)
        whole += each.wholeText();
    return whole;
}

void XmlNode::setText(const QString &newText)
{
    children.clear();
    XmlNode piece;
    piece.text = newText;
    if (!newText.isEmpty())
        children.push_back(piece);
}

void XmlNode::forEach(const std::function<void(const XmlNode &)> &visit) const
{
    if (isText())
        return;
    visit(*this);
    for (const XmlNode &each : children)
        each.forEach(visit);
}

void XmlNode::forEach(const std::function<void(XmlNode &)> &visit)
{
    if (isText())
        return;
    visit(*this);
    for (XmlNode &each : children)
        each.forEach(visit);
}

XmlNode XmlNode::element(const QString &prefix, QStringView space, const QString &name)
{
    XmlNode node;
    node.prefix = prefix;
    node.space = space.toString();
    node.name = name;
    return node;
}

Result<XmlNode> readXml(const QByteArray &bytes, const QString &where)
{
    QXmlStreamReader reader(bytes);
    XmlNode top; // holds the root
    std::vector<XmlNode> open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return malformed(where, u"document type definition"_s);
        case QXmlStreamReader::EntityReference:
            return malformed(where, u"entity"_s);
        case QXmlStreamReader::StartElement:
            if (int(open.size()) >= DeepestElement)
                return malformed(where, u"too deep"_s);
            open.push_back(startOf(reader));
            break;
        case QXmlStreamReader::EndElement: {
            XmlNode done = std::move(open.back());
            open.pop_back();
            (open.empty() ? top : open.back()).children.push_back(std::move(done));
            break;
        }
        case QXmlStreamReader::Characters:
            if (!open.empty()) {
                XmlNode piece;
                piece.text = reader.text().toString();
                open.back().children.push_back(std::move(piece));
            }
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || top.children.empty())
        return malformed(where, reader.errorString());
    return std::move(top.children.front());
}

QByteArray writeXml(const XmlNode &root)
{
    QByteArray bytes;
    TreeWriter(bytes).write(root);
    bytes.chop(1); // the line end behind a document, which is not there in packages
    return bytes;
}

QString xmlDigest(const XmlNode &node)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addToDigest(node, hash);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace sextant
