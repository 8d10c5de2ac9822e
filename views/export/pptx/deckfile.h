// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/pptx/xmltree.h"
#include "views/export/pptx/zipfile.h"

namespace sextant {

/// A presentation of Office Open XML that somebody has made: its parts, how they refer to each
/// other, and changes to it. Parts are named from the root: `/ppt/slides/slide1.xml`. Any thread,
/// one at a time.
class DeckFile final
{
public:
    /// Where a part refers to.
    struct Relation
    {
        QString id;
        QString type;   ///< the last word of its address: `chart`
        QString target; ///< a part's name, or an address outside of the file
        bool isExternal = false;
    };

    /// @param where  the file's path, for messages
    /// @return besides those of ZipFile::read(), NotSupported for another kind of document and for
    /// a
    ///         presentation with macros
    [[nodiscard]] static Result<DeckFile> read(const QByteArray &bytes, const QString &where);
    /// The same from a file. @return NotFound, Io, or Malformed if it is larger than 512 MB
    [[nodiscard]] static Result<DeckFile> open(const QString &path);

    /// The part with the list of slides.
    [[nodiscard]] const QString &presentation() const { return m_presentation; }
    /// All parts but those of relationships and types.
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] bool contains(const QString &part) const;
    /// As it is with the changes so far. @return NotFound, Malformed
    [[nodiscard]] Result<QByteArray> part(const QString &name) const;
    [[nodiscard]] Result<XmlNode> xml(const QString &name) const;
    /// @param source  a part; empty for the file itself. @return none for a part without any;
    ///         Malformed for one that leads out of the file
    [[nodiscard]] Result<QList<Relation>> relations(const QString &source) const;
    /// The first target of this type; empty if there is none.
    [[nodiscard]] QString target(const QString &source, QStringView type) const;
    /// The target of a relation by its id; empty if there is none.
    [[nodiscard]] QString targetOf(const QString &source, const QString &id) const;
    /// The parts of the slides in the order of the presentation.
    [[nodiscard]] Result<QStringList> slides() const;
    /// The content type of a part, by its name or its ending; empty for none.
    [[nodiscard]] QString contentType(const QString &part) const;

    /// Replaces a part or adds one. @param contentType  of a new part; empty if its ending says it
    void setPart(const QString &name, const QByteArray &bytes, const QString &contentType = {});
    void setXml(const QString &name, const XmlNode &root, const QString &contentType = {});
    /// Adds a relationship. @param type  the last word of an officeDocument relationship
    /// @return its id
    [[nodiscard]] Result<QString> relate(
        const QString &source, const QString &type, const QString &target);
    /// Makes a template (`.potx`) a presentation.
    void becomePresentation();

    /// Whether any part was changed.
    [[nodiscard]] bool isChanged() const { return !m_changes.isEmpty(); }
    [[nodiscard]] const QString &where() const { return m_where; }
    /// The file as it was read, without the changes.
    [[nodiscard]] const QByteArray &original() const { return m_zip.bytes(); }
    /// The file with all changes; whatever was not changed has the same bytes. @return Io
    [[nodiscard]] Result<QByteArray> finished() const;

private:
    explicit DeckFile(ZipFile zip, const QString &where);
    [[nodiscard]] Result<void> findPresentation();
    void writeContentTypes();

    ZipFile m_zip;
    QString m_where;
    QString m_presentation;
    XmlNode m_types;
    QMap<QString, QByteArray> m_changes; ///< by name without the first slash
};

/// The target of a relationship as seen from its source; readers disagree on targets from the root.
[[nodiscard]] QString relativeTarget(const QString &source, const QString &target);
/// `/ppt/slides/slide1.xml` → `/ppt/slides/_rels/slide1.xml.rels`; of the file: `/_rels/.rels`.
[[nodiscard]] QString relationsPart(const QString &source);

} // namespace sextant
