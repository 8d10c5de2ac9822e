// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/slidegraft.h"

#include "views/export/pptx/slideplace.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

/// Sections (an extension of PowerPoint) list the slides once more; new ones belong to the last.
void addToSections(XmlNode &presentation, const QList<qint64> &ids)
{
    const QStringView space = u"http://schemas.microsoft.com/office/powerpoint/2010/main";
    XmlNode *last = nullptr;
    presentation.forEach([&](XmlNode &each) {
        if (each.is(space, u"section"))
            last = &each;
    });
    if (!last)
        return;
    XmlNode *list = last->child(space, u"sldIdLst");
    if (!list) {
        last->children.insert(
            last->children.begin(), XmlNode::element(last->prefix, space, u"sldIdLst"_s));
        list = &last->children.front();
    }
    for (const qint64 id : ids) {
        XmlNode entry = XmlNode::element(last->prefix, space, u"sldId"_s);
        entry.setAttribute(u"id"_s, QString::number(id));
        list->children.push_back(entry);
    }
}

/// A list of the presentation, made behind the last of `after` where it is missing.
XmlNode &listOf(XmlNode &presentation, const QString &name, const QStringList &after)
{
    if (XmlNode *there = presentation.child(xmlspace::Slide, name))
        return *there;
    auto place = presentation.children.begin();
    for (auto each = presentation.children.begin(); each != presentation.children.end(); ++each) {
        if (each->space == xmlspace::Slide && after.contains(each->name))
            place = each + 1;
    }
    return *presentation.children.insert(
        place, XmlNode::element(presentation.prefix, xmlspace::Slide, name));
}

XmlNode entryOf(const XmlNode &parent, const QString &name, const QString &relation)
{
    XmlNode entry = XmlNode::element(parent.prefix, xmlspace::Slide, name);
    entry.attributes
        += XmlNode::Attribute { u"r"_s, xmlspace::Relation.toString(), u"id"_s, relation };
    return entry;
}

} // namespace

SlideGraft::SlideGraft(const DeckFile &from, DeckFile &to)
    : m_from(from)
    , m_to(to)
{
}

QString SlideGraft::freeName(const QString &like) const
{
    static const QRegularExpression pattern(u"^(.*?)\\d*(\\.[^./]+)$"_s);
    const QRegularExpressionMatch match = pattern.match(like);
    for (int number = 1;; ++number) {
        const QString name = match.captured(1) + QString::number(number) + match.captured(2);
        if (!m_to.contains(name))
            return name;
    }
}

Result<QString> SlideGraft::copy(const QString &part)
{
    const auto known = m_copied.constFind(part);
    if (known != m_copied.constEnd())
        return *known;
    const Result<QByteArray> bytes = m_from.part(part);
    if (!bytes.has_value())
        return Failure(bytes.error());
    const QString name = freeName(part);
    m_copied.insert(part, name);
    m_to.setPart(name, *bytes, m_from.contentType(part));
    if (const Result<void> copied = copyRelations(part, name, {}); !copied.has_value())
        return Failure(copied.error());
    return name;
}

/// Copies what a part refers to and writes its references anew, under the same ids.
Result<void> SlideGraft::copyRelations(
    const QString &from, const QString &to, const QString &layout)
{
    const QString relations = relationsPart(from);
    if (!m_from.contains(relations))
        return {};
    Result<XmlNode> root = m_from.xml(relations);
    if (!root.has_value())
        return Failure(root.error());
    for (XmlNode &each : root->children) {
        if (!each.is(xmlspace::Relations, u"Relationship")
            || each.attribute(u"TargetMode") == u"External")
            continue;
        const QString target = m_from.targetOf(from, each.attribute(u"Id"));
        const bool isLayout = each.attribute(u"Type").endsWith(u"/slideLayout");
        const bool isMaster = each.attribute(u"Type").endsWith(u"/notesMaster");
        const Result<QString> there = isLayout ? Result<QString>(layout)
            : isMaster                         ? notesMaster()
                                               : copy(target);
        if (!there.has_value())
            return Failure(there.error());
        each.setAttribute(u"Target"_s, relativeTarget(to, *there));
    }
    m_to.setXml(relationsPart(to), *root);
    return {};
}

/// The presentation's own master of notes, else ours.
Result<QString> SlideGraft::notesMaster()
{
    const QString own = m_to.target(m_to.presentation(), u"notesMaster");
    if (!own.isEmpty())
        return own;
    if (!m_newNotesMaster.isEmpty())
        return m_newNotesMaster;
    const Result<QString> copied = copy(m_from.target(m_from.presentation(), u"notesMaster"));
    if (copied.has_value())
        m_newNotesMaster = *copied;
    return copied;
}

Result<void> SlideGraft::add(const QString &slide, const TemplateLayout &layout, const QRectF &area)
{
    Result<XmlNode> root = m_from.xml(slide);
    if (!root.has_value())
        return Failure(root.error());
    const QString name = freeName(slide);
    m_copied.insert(slide, name); // its notes refer to it
    fitSlide(*root, layout, area);
    m_to.setXml(name, *root, m_from.contentType(slide));
    if (const Result<void> copied = copyRelations(slide, name, layout.part); !copied.has_value())
        return copied;
    m_slides += name;
    return {};
}

Result<void> SlideGraft::finish()
{
    QStringList relations;
    for (const QString &slide : std::as_const(m_slides)) {
        const Result<QString> id = m_to.relate(m_to.presentation(), u"slide"_s, slide);
        if (!id.has_value())
            return Failure(id.error());
        relations += *id;
    }
    QString notes;
    if (!m_newNotesMaster.isEmpty()) {
        const Result<QString> id
            = m_to.relate(m_to.presentation(), u"notesMaster"_s, m_newNotesMaster);
        if (!id.has_value())
            return Failure(id.error());
        notes = *id;
    }
    Result<XmlNode> root = m_to.xml(m_to.presentation());
    if (!root.has_value())
        return Failure(root.error());
    if (!notes.isEmpty()) {
        XmlNode &masters = listOf(*root, u"notesMasterIdLst"_s, { u"sldMasterIdLst"_s });
        masters.children.push_back(entryOf(*root, u"notesMasterId"_s, notes));
    }
    XmlNode &list = listOf(*root, u"sldIdLst"_s,
        { u"sldMasterIdLst"_s, u"notesMasterIdLst"_s, u"handoutMasterIdLst"_s });
    qint64 highest = 255;
    for (const XmlNode &each : list.children)
        highest = std::max(highest, each.attribute(u"id").toLongLong());
    QList<qint64> ids;
    for (const QString &relation : std::as_const(relations)) {
        XmlNode entry = entryOf(*root, u"sldId"_s, relation);
        entry.setAttribute(u"id"_s, QString::number(++highest));
        std::ranges::reverse(entry.attributes);
        list.children.push_back(entry);
        ids += highest;
    }
    addToSections(*root, ids);
    m_to.setXml(m_to.presentation(), *root);
    return {};
}

} // namespace sextant
