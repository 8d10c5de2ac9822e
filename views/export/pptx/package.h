// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace sextant {

/// A package of Office Open XML (ECMA-376, part 2): parts in a zip file, the types of their
/// contents, and relationships between them. Same calls, same bytes: all dates in it are fixed.
class OpcPackage final
{
public:
    /// @param name         from the root: `/ppt/presentation.xml`; each once
    /// @param contentType  a MIME type; empty for one of an embedded workbook (`.xlsx`)
    void addPart(const QString &name, const QString &contentType, const QByteArray &bytes);
    /// The bytes of a part that was added; empty for none of that name.
    [[nodiscard]] QByteArray part(const QString &name) const;
    /// Notes that `source` refers to `target`. @param source  a part's name; empty for the package
    /// @param type  the last word of an officeDocument relationship, or a whole address
    /// @return its id for use within the source: `rId1`
    QString relate(const QString &source, const QString &type, const QString &target);
    /// The zip file. @return Io if it could not be made
    [[nodiscard]] Result<QByteArray> bytes() const;

private:
    struct Part
    {
        QString name;
        QString contentType;
        QByteArray bytes;
    };
    struct Relation
    {
        QString id;
        QString type;
        QString target;
    };
    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] QByteArray relationsOf(const QString &source) const;

    QList<Part> m_parts;
    QStringList m_sources; ///< in the order of their first relation
    QHash<QString, QList<Relation>> m_relations;
};

} // namespace sextant
