// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/package.h"

#include "views/export/exportfile.h"
#include "views/export/pptx/deckfile.h"
#include "views/export/pptx/xmlpart.h"
#include "views/export/pptx/zipdates.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

const QString WorkbookType = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
const QString RelationsType = u"application/vnd.openxmlformats-package.relationships+xml"_s;

/// A zip file in memory. What is added must outlive it.
class MemoryZip final
{
public:
    MemoryZip()
    {
        zip_error_t error;
        zip_error_init(&error);
        m_source = zip_source_buffer_create(nullptr, 0, 0, &error);
        if (m_source)
            m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, &error);
        if (m_zip)
            zip_source_keep(m_source);
        zip_error_fini(&error);
    }
    ~MemoryZip()
    {
        if (m_zip)
            zip_discard(m_zip);
        if (m_source)
            zip_source_free(m_source);
    }
    MemoryZip(const MemoryZip &) = delete;
    MemoryZip &operator=(const MemoryZip &) = delete;

    [[nodiscard]] bool add(const QString &name, const QByteArray &bytes, bool isPacked)
    {
        if (!m_zip)
            return false;
        zip_source_t *content
            = zip_source_buffer(m_zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (!content)
            return false;
        const zip_int64_t index
            = zip_file_add(m_zip, name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return false;
        }
        const auto at = zip_uint64_t(index);
        // A workbook is a zip file already.
        const zip_int32_t method = isPacked ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        return zip_set_file_compression(m_zip, at, method, 0) == 0
            && zip_file_set_dostime(m_zip, at, FixedZipTime, FixedZipDate, 0) == 0;
    }

    /// Empty if it failed.
    [[nodiscard]] QByteArray finished()
    {
        if (!m_zip || zip_close(m_zip) != 0)
            return {};
        m_zip = nullptr;
        zip_stat_t state;
        zip_stat_init(&state);
        if (zip_source_stat(m_source, &state) != 0 || zip_source_open(m_source) != 0)
            return {};
        QByteArray bytes(qsizetype(state.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(m_source, bytes.data(), state.size);
        zip_source_close(m_source);
        return read == zip_int64_t(state.size) ? bytes : QByteArray();
    }

private:
    zip_source_t *m_source = nullptr;
    zip_t *m_zip = nullptr;
};

} // namespace

void OpcPackage::addPart(const QString &name, const QString &contentType, const QByteArray &bytes)
{
    m_parts += Part { name, contentType, bytes };
}

QByteArray OpcPackage::part(const QString &name) const
{
    for (const Part &part : m_parts) {
        if (part.name == name)
            return part.bytes;
    }
    return {};
}

QString OpcPackage::relate(const QString &source, const QString &type, const QString &target)
{
    if (!m_relations.contains(source))
        m_sources += source;
    QList<Relation> &relations = m_relations[source];
    QString id = u"rId"_s + QString::number(relations.size() + 1);
    const QString whole = type.contains(u':')
        ? type
        : u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s + type;
    relations += Relation { id, whole, relativeTarget(source, target) };
    return id;
}

QByteArray OpcPackage::contentTypes() const
{
    XmlPart xml(u"Types"_s,
        { { QString(), u"http://schemas.openxmlformats.org/package/2006/content-types"_s } });
    xml.leaf("Default", { { "Extension", u"rels"_s }, { "ContentType", RelationsType } });
    xml.leaf("Default", { { "Extension", u"xml"_s }, { "ContentType", u"application/xml"_s } });
    xml.leaf("Default", { { "Extension", u"xlsx"_s }, { "ContentType", WorkbookType } });
    for (const Part &part : m_parts) {
        if (!part.contentType.isEmpty()) {
            xml.leaf(
                "Override", { { "PartName", part.name }, { "ContentType", part.contentType } });
        }
    }
    return xml.finished();
}

QByteArray OpcPackage::relationsOf(const QString &source) const
{
    XmlPart xml(u"Relationships"_s,
        { { QString(), u"http://schemas.openxmlformats.org/package/2006/relationships"_s } });
    for (const Relation &relation : m_relations.value(source)) {
        xml.leaf("Relationship",
            { { "Id", relation.id }, { "Type", relation.type }, { "Target", relation.target } });
    }
    return xml.finished();
}

Result<QByteArray> OpcPackage::bytes() const
{
    // The library reads what is added only when it closes the file.
    QList<std::pair<QString, QByteArray>> files { { u"[Content_Types].xml"_s, contentTypes() } };
    for (const QString &source : m_sources)
        files += { relationsPart(source).mid(1), relationsOf(source) };
    for (const Part &part : m_parts)
        files += { part.name.mid(1), part.bytes };
    MemoryZip zip;
    bool isGood = true;
    for (const auto &[name, content] : files)
        isGood = isGood && zip.add(name, content, name.endsWith(u".xlsx"));
    const QByteArray finished = isGood ? zip.finished() : QByteArray();
    if (finished.isEmpty())
        return writeFailed(u"zip"_s);
    return finished;
}

} // namespace sextant
