// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/deckfile.h"

#include "views/export/pptx/deckframe.h"
#include "views/export/tr.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr qint64 LargestFile = 512LL << 20;
const QString TypesName = u"[Content_Types].xml"_s;
const QString OfficeRelation
    = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;

QString readHint()
{
    return ExportTr::tr("Choose a presentation that was saved as .pptx.");
}

/// What a relationship's target names, seen from its source; empty if it leads out of the file.
QString resolved(const QString &source, const QString &target)
{
    const QString folder = source.left(source.lastIndexOf(u'/') + 1);
    const QString whole
        = target.startsWith(u'/') ? target : (folder.isEmpty() ? u"/"_s : folder) + target;
    QStringList segments;
    for (const QString &segment : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (segment == u".." && segments.isEmpty())
            return {};
        if (segment == u"..")
            segments.removeLast();
        else if (segment != u".")
            segments += segment;
    }
    return u'/' + segments.join(u'/');
}

QString lastWord(const QString &address)
{
    return address.mid(address.lastIndexOf(u'/') + 1);
}

QString ending(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1);
}

} // namespace

QString relativeTarget(const QString &source, const QString &target)
{
    if (source.isEmpty())
        return target.mid(1);
    return QDir(source.left(source.lastIndexOf(u'/') + 1)).relativeFilePath(target);
}

QString relationsPart(const QString &source)
{
    const qsizetype slash = source.lastIndexOf(u'/');
    const QString folder = source.isEmpty() ? u"/"_s : source.left(slash + 1);
    return folder + u"_rels/"_s + source.mid(slash + 1) + u".rels"_s;
}

DeckFile::DeckFile(ZipFile zip, const QString &where)
    : m_zip(std::move(zip))
    , m_where(where)
{
}

Result<DeckFile> DeckFile::open(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, ExportTr::tr("The file does not exist."),
            ExportTr::tr("Is its name right?"), path);
    if (file.size() > LargestFile)
        return failure(ErrorCode::Malformed,
            ExportTr::tr("The file is larger than %1 MB.").arg(LargestFile >> 20), readHint(),
            path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, ExportTr::tr("The file cannot be read."),
            ExportTr::tr("May you read it, and is it free?"), path, file.errorString());
    return read(file.readAll(), path);
}

Result<DeckFile> DeckFile::read(const QByteArray &bytes, const QString &where)
{
    Result<ZipFile> zip = ZipFile::read(bytes, where);
    if (!zip.has_value())
        return Failure(zip.error());
    DeckFile deck(std::move(*zip), where);
    if (const Result<void> found = deck.findPresentation(); !found.has_value())
        return Failure(found.error());
    return deck;
}

Result<void> DeckFile::findPresentation()
{
    const auto noPresentation = [this](const QString &detail) {
        return failure(ErrorCode::NotSupported,
            ExportTr::tr("The file is not a presentation of PowerPoint."), readHint(), m_where,
            detail);
    };
    if (!m_zip.contains(TypesName))
        return noPresentation(TypesName);
    const Result<QByteArray> bytes = m_zip.content(TypesName);
    if (!bytes.has_value())
        return Failure(bytes.error());
    Result<XmlNode> types = readXml(*bytes, m_where + u": "_s + TypesName);
    if (!types.has_value())
        return Failure(types.error());
    m_types = std::move(*types);
    const auto relations = this->relations(QString());
    if (!relations.has_value())
        return Failure(relations.error());
    for (const Relation &relation : *relations) {
        if (relation.type == u"officeDocument" && !relation.isExternal)
            m_presentation = relation.target;
    }
    if (m_presentation.isEmpty() || !contains(m_presentation))
        return noPresentation(m_presentation);
    const QString type = contentType(m_presentation);
    if (type.contains(u"macroEnabled")) {
        return failure(ErrorCode::NotSupported, ExportTr::tr("The presentation has macros."),
            ExportTr::tr("Save it as .pptx first."), m_where);
    }
    if (type != slideType(u"presentation.main"_s) && type != slideType(u"template.main"_s)
        && type != slideType(u"slideshow.main"_s))
        return noPresentation(type);
    const Result<XmlNode> root = xml(m_presentation);
    if (!root.has_value())
        return Failure(root.error());
    return root->is(xmlspace::Slide, u"presentation") ? Result<void>()
                                                      : noPresentation(root->space);
}

QStringList DeckFile::parts() const
{
    QSet<QString> known;
    QStringList names;
    const auto add = [&](const QString &name) {
        if (name != TypesName && !name.endsWith(u".rels") && !known.contains(name)) {
            known.insert(name);
            names += u'/' + name;
        }
    };
    std::ranges::for_each(m_zip.names(), add);
    std::ranges::for_each(m_changes.keys(), add);
    return names;
}

bool DeckFile::contains(const QString &part) const
{
    return m_changes.contains(part.mid(1)) || m_zip.contains(part.mid(1));
}

Result<QByteArray> DeckFile::part(const QString &name) const
{
    const auto changed = m_changes.constFind(name.mid(1));
    return changed == m_changes.constEnd() ? m_zip.content(name.mid(1))
                                           : Result<QByteArray>(*changed);
}

Result<XmlNode> DeckFile::xml(const QString &name) const
{
    const Result<QByteArray> bytes = part(name);
    return bytes.has_value() ? readXml(*bytes, m_where + u": "_s + name) : Failure(bytes.error());
}

Result<QList<DeckFile::Relation>> DeckFile::relations(const QString &source) const
{
    const QString name = relationsPart(source);
    if (!contains(name))
        return QList<Relation>();
    const Result<XmlNode> root = xml(name);
    if (!root.has_value())
        return Failure(root.error());
    QList<Relation> relations;
    for (const XmlNode &each : root->children) {
        if (!each.is(xmlspace::Relations, u"Relationship"))
            continue;
        Relation relation { each.attribute(u"Id"), lastWord(each.attribute(u"Type")),
            each.attribute(u"Target"), each.attribute(u"TargetMode") == u"External" };
        if (!relation.isExternal) {
            const QString target = relation.target;
            relation.target = resolved(source, target);
            if (relation.target.isEmpty()) {
                return failure(ErrorCode::Malformed,
                    ExportTr::tr(
                        "A part of the file refers to \"%1\", which leads out of the file.")
                        .arg(target),
                    ExportTr::tr("Do not trust a file that does; ask where it came from."),
                    m_where + u": "_s + name);
            }
        }
        relations += relation;
    }
    return relations;
}

QString DeckFile::target(const QString &source, QStringView type) const
{
    const auto all = relations(source);
    for (const Relation &relation : all.value_or(QList<Relation>())) {
        if (relation.type == type && !relation.isExternal)
            return relation.target;
    }
    return {};
}

QString DeckFile::targetOf(const QString &source, const QString &id) const
{
    const auto all = relations(source);
    for (const Relation &relation : all.value_or(QList<Relation>())) {
        if (relation.id == id && !relation.isExternal)
            return relation.target;
    }
    return {};
}

Result<QStringList> DeckFile::slides() const
{
    const Result<XmlNode> root = xml(m_presentation);
    if (!root.has_value())
        return Failure(root.error());
    const auto all = relations(m_presentation);
    if (!all.has_value())
        return Failure(all.error());
    QHash<QString, QString> targets;
    for (const Relation &relation : *all)
        targets.insert(relation.id, relation.target);
    QStringList slides;
    if (const XmlNode *list = root->child(xmlspace::Slide, u"sldIdLst")) {
        for (const XmlNode &each : list->children) {
            const QString slide = targets.value(each.attribute(u"id", xmlspace::Relation));
            if (!slide.isEmpty() && contains(slide))
                slides += slide;
        }
    }
    return slides;
}

QString DeckFile::contentType(const QString &part) const
{
    QString byEnding;
    for (const XmlNode &each : m_types.children) {
        if (each.name == u"Override"
            && each.attribute(u"PartName").compare(part, Qt::CaseInsensitive) == 0)
            return each.attribute(u"ContentType");
        if (each.name == u"Default"
            && each.attribute(u"Extension").compare(ending(part), Qt::CaseInsensitive) == 0)
            byEnding = each.attribute(u"ContentType");
    }
    return byEnding;
}

void DeckFile::setPart(const QString &name, const QByteArray &bytes, const QString &contentType)
{
    m_changes.insert(name.mid(1), bytes);
    if (contentType.isEmpty() || this->contentType(name) == contentType)
        return;
    XmlNode type = XmlNode::element(m_types.prefix, xmlspace::ContentTypes, u"Override"_s);
    type.setAttribute(u"PartName"_s, name);
    type.setAttribute(u"ContentType"_s, contentType);
    m_types.children.push_back(type);
    writeContentTypes();
}

void DeckFile::setXml(const QString &name, const XmlNode &root, const QString &contentType)
{
    setPart(name, writeXml(root), contentType);
}

void DeckFile::writeContentTypes()
{
    m_changes.insert(TypesName, writeXml(m_types));
}

void DeckFile::becomePresentation()
{
    for (XmlNode &each : m_types.children) {
        if (each.name == u"Override" && each.attribute(u"PartName") == m_presentation
            && each.attribute(u"ContentType") != slideType(u"presentation.main"_s)) {
            each.setAttribute(u"ContentType"_s, slideType(u"presentation.main"_s));
            writeContentTypes();
        }
    }
}

Result<QString> DeckFile::relate(const QString &source, const QString &type, const QString &target)
{
    const QString name = relationsPart(source);
    XmlNode root = XmlNode::element({}, xmlspace::Relations, u"Relationships"_s);
    if (contains(name)) {
        Result<XmlNode> read = xml(name);
        if (!read.has_value())
            return Failure(read.error());
        root = std::move(*read);
    }
    QSet<QString> taken;
    for (const XmlNode &each : root.children)
        taken.insert(each.attribute(u"Id"));
    int number = int(root.children.size()) + 1;
    while (taken.contains(u"rId"_s + QString::number(number)))
        ++number;
    const QString id = u"rId"_s + QString::number(number);
    XmlNode relation = XmlNode::element(root.prefix, xmlspace::Relations, u"Relationship"_s);
    relation.setAttribute(u"Id"_s, id);
    relation.setAttribute(u"Type"_s, OfficeRelation + type);
    relation.setAttribute(u"Target"_s, relativeTarget(source, target));
    root.children.push_back(relation);
    setXml(name, root);
    return id;
}

Result<QByteArray> DeckFile::finished() const
{
    return isChanged() ? m_zip.changed(m_changes) : Result<QByteArray>(m_zip.bytes());
}

} // namespace sextant
