// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace sextant {

/// Addresses of the namespaces in presentations.
namespace xmlspace {
inline constexpr QStringView Chart = u"http://schemas.openxmlformats.org/drawingml/2006/chart";
inline constexpr QStringView Drawing = u"http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr QStringView Slide = u"http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr QStringView Relation
    = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr QStringView Relations
    = u"http://schemas.openxmlformats.org/package/2006/relationships";
inline constexpr QStringView ContentTypes
    = u"http://schemas.openxmlformats.org/package/2006/content-types";
} // namespace xmlspace

/// An element of an XML document with all that is in it, or a piece of text: a plain value that
/// copies whole. What was read is written again with the same prefixes, attributes in the same
/// order.
struct XmlNode
{
    struct Attribute
    {
        QString prefix;
        QString space; ///< address of the namespace; empty for none
        QString name;  ///< local
        QString value;
    };

    QString prefix;
    QString space;
    QString name;                                    ///< local; empty: a piece of text
    QString text;                                    ///< only of a piece of text
    QList<std::pair<QString, QString>> declarations; ///< prefix and address
    QList<Attribute> attributes;
    std::vector<XmlNode> children;

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] bool is(QStringView inSpace, QStringView local) const
    {
        return name == local && space == inSpace;
    }
    /// Empty if there is none. @param ofSpace  of the attribute; empty for one without prefix
    [[nodiscard]] QString attribute(QStringView local, QStringView ofSpace = {}) const;
    /// Replaces the attribute in its place, or adds one without a prefix.
    void setAttribute(const QString &local, const QString &value);
    /// The first child element; null if there is none.
    [[nodiscard]] const XmlNode *child(QStringView inSpace, QStringView local) const;
    [[nodiscard]] XmlNode *child(QStringView inSpace, QStringView local);
    /// One below the other, all of one namespace; null where one is missing.
    [[nodiscard]] const XmlNode *below(
        QStringView inSpace, std::initializer_list<QStringView> locals) const;
    [[nodiscard]] XmlNode *below(QStringView inSpace, std::initializer_list<QStringView> locals);
    /// All texts in it, one behind the other.
    [[nodiscard]] QString wholeText() const;
    /// Takes all that is in it out and puts this text there.
    void setText(const QString &text);
    /// Calls `visit` with this and all elements below, in document order.
    void forEach(const std::function<void(const XmlNode &)> &visit) const;
    void forEach(const std::function<void(XmlNode &)> &visit);

    /// An element of this name, without anything in it.
    [[nodiscard]] static XmlNode element(
        const QString &prefix, QStringView space, const QString &name);
};

/// Reads a document. Entities that it would define itself, and with them document type definitions,
/// are not taken, which the format of packages forbids anyway.
/// @param where  the part's name, for messages
/// @return Malformed; also for elements more than 256 deep
[[nodiscard]] Result<XmlNode> readXml(const QByteArray &bytes, const QString &where);

/// The document, in UTF-8 with a declaration. Namespaces whose declaration stands outside of the
/// node are declared where they are used.
[[nodiscard]] QByteArray writeXml(const XmlNode &root);

/// SHA-256 in hexadecimal digits of what an element says: its names, attributes and texts, without
/// regard to prefixes, the order of attributes, blanks between elements, and extensions
/// (`extLst`), which programs add when they save.
[[nodiscard]] QString xmlDigest(const XmlNode &node);

} // namespace sextant
