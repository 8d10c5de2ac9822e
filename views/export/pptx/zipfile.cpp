// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/pptx/zipfile.h"

#include "views/export/exportfile.h"
#include "views/export/pptx/zipdates.h"
#include "views/export/tr.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr zip_int64_t MostEntries = 20'000;
constexpr quint64 LargestEntry = 256ULL << 20;
constexpr quint64 LargestWhole = 2ULL << 30;
constexpr quint64 RatioCounts = 1ULL << 20; // below, a small part may shrink as it likes
constexpr quint64 LargestRatio = 250;

const QByteArray CompoundMagic("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
const QByteArray ZipMagic("PK\x03\x04", 4);

/// Why a name of an entry is not taken; empty for a good one.
bool isBadName(const QString &name)
{
    const bool isAbsolute = name.startsWith(u'/') || (name.size() > 1 && name[1] == u':');
    const bool hasBadSign = std::ranges::any_of(
        name, [](QChar c) { return c < u' ' || c == u'\\' || c == QChar::ReplacementCharacter; });
    const QStringList segments = name.split(u'/');
    return name.isEmpty() || isAbsolute || hasBadSign || segments.contains(u".."_s)
        || segments.contains(u"."_s);
}

} // namespace

/// An open archive over bytes that outlive it.
struct ZipFile::Archive
{
    zip_t *zip = nullptr;
    ~Archive()
    {
        if (zip)
            zip_discard(zip);
    }
};

ZipFile::ZipFile()
    : m_archive(std::make_unique<Archive>())
{
}

ZipFile::ZipFile(ZipFile &&) noexcept = default;
ZipFile &ZipFile::operator=(ZipFile &&) noexcept = default;
ZipFile::~ZipFile() = default;

Failure ZipFile::refused(const QString &what) const
{
    return failure(ErrorCode::Malformed, what,
        ExportTr::tr("Open it in the program that made it and save it anew; if it came from "
                     "somebody else, do not trust it."),
        m_where);
}

Result<ZipFile> ZipFile::read(const QByteArray &bytes, const QString &where)
{
    ZipFile file;
    file.m_bytes = bytes;
    file.m_where = where;
    if (bytes.startsWith(CompoundMagic)) {
        return failure(ErrorCode::NotSupported,
            ExportTr::tr("The file is encrypted, or of the format before 2007."),
            ExportTr::tr("Open it in PowerPoint, remove the password, and save it as .pptx."),
            where);
    }
    if (!bytes.startsWith(ZipMagic)) {
        return failure(ErrorCode::Malformed, ExportTr::tr("The file is not a .pptx file."),
            ExportTr::tr("Choose a presentation that was saved as .pptx."), where);
    }
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        file.m_bytes.constData(), zip_uint64_t(file.m_bytes.size()), 0, &error);
    if (source)
        file.m_archive->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !file.m_archive->zip)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!file.m_archive->zip)
        return file.refused(ExportTr::tr("The file is damaged or not complete."));
    if (const Result<void> taken = file.takeNames(); !taken.has_value())
        return Failure(taken.error());
    return file;
}

Result<void> ZipFile::takeNames()
{
    const zip_int64_t count = zip_get_num_entries(m_archive->zip, 0);
    if (count > MostEntries)
        return refused(ExportTr::tr("The file has more entries than any presentation."));
    quint64 whole = 0;
    quint64 packed = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t state;
        zip_stat_init(&state);
        if (zip_stat_index(m_archive->zip, zip_uint64_t(i), 0, &state) != 0)
            return refused(ExportTr::tr("The file is damaged or not complete."));
        // As it stands there: a guess at its encoding would hide control characters.
        const QString name
            = QString::fromUtf8(zip_get_name(m_archive->zip, zip_uint64_t(i), ZIP_FL_ENC_RAW));
        if (isBadName(name)) {
            return refused(
                ExportTr::tr("The file has an entry with the name \"%1\", which leads elsewhere.")
                    .arg(name));
        }
        if (state.valid & ZIP_STAT_ENCRYPTION_METHOD && state.encryption_method != ZIP_EM_NONE) {
            return failure(ErrorCode::NotSupported, ExportTr::tr("The file is encrypted."),
                ExportTr::tr("Save it without a password first."), m_where);
        }
        if (m_indices.contains(name.toLower()))
            return refused(
                ExportTr::tr("The file has two entries with the name \"%1\".").arg(name));
        whole += state.size;
        packed += state.comp_size;
        const bool isBomb = state.size > RatioCounts
            && state.size / LargestRatio > std::max<quint64>(1, state.comp_size);
        if (state.size > LargestEntry || whole > LargestWhole || isBomb) {
            return refused(ExportTr::tr(
                "The file would become far larger when unpacked than a presentation is."));
        }
        m_indices.insert(name.toLower(), quint64(i));
        if (!name.endsWith(u'/'))
            m_names += name;
    }
    if (packed > quint64(m_bytes.size()))
        return refused(ExportTr::tr("The file has entries that share their bytes."));
    return {};
}

bool ZipFile::contains(const QString &name) const
{
    return m_indices.contains(name.toLower());
}

Result<QByteArray> ZipFile::content(const QString &name) const
{
    const auto found = m_indices.constFind(name.toLower());
    if (found == m_indices.constEnd())
        return failure(ErrorCode::NotFound, ExportTr::tr("The file has no part \"%1\".").arg(name),
            ExportTr::tr("Open it in the program that made it and save it anew."), m_where);
    zip_stat_t state;
    zip_stat_init(&state);
    zip_file_t *opened = zip_stat_index(m_archive->zip, *found, 0, &state) == 0
        ? zip_fopen_index(m_archive->zip, *found, 0)
        : nullptr;
    if (!opened)
        return refused(ExportTr::tr("The part \"%1\" cannot be unpacked.").arg(name));
    // What it says of its size has been checked; what comes beyond it is not read.
    QByteArray content(qsizetype(state.size), Qt::Uninitialized);
    zip_int64_t read = zip_fread(opened, content.data(), state.size);
    char more = 0;
    const bool isWhole = read == zip_int64_t(state.size) && zip_fread(opened, &more, 1) == 0;
    if (zip_fclose(opened) != 0 || !isWhole)
        return refused(ExportTr::tr("The part \"%1\" cannot be unpacked.").arg(name));
    return content;
}

namespace {

/// A source with a copy of the bytes that is its own. Where the first half of a file stays, libzip
/// takes it over into the new one, and in the end frees what it was given, whosever it was.
/// @return null with an error where there is no memory
zip_source_t *ownedSource(const QByteArray &bytes, zip_error_t &error)
{
    const auto size = std::size_t(bytes.size());
    void *copy = std::malloc(std::max<std::size_t>(size, 1)); // freed by libzip, with free()
    if (!copy)
        return nullptr;
    std::memcpy(copy, bytes.constData(), size);
    zip_source_t *source = zip_source_buffer_create(copy, size, 1, &error);
    if (!source)
        std::free(copy);
    return source;
}

} // namespace

Result<QByteArray> ZipFile::changed(const QMap<QString, QByteArray> &entries) const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = ownedSource(m_bytes, error);
    zip_t *zip = source ? zip_open_from_source(source, 0, &error) : nullptr;
    zip_error_fini(&error);
    if (!zip) {
        if (source)
            zip_source_free(source);
        return writeFailed(u"zip"_s);
    }
    zip_source_keep(source);
    bool isGood = true;
    for (auto entry = entries.begin(); isGood && entry != entries.end(); ++entry) {
        zip_source_t *content = zip_source_buffer(
            zip, entry.value().constData(), zip_uint64_t(entry.value().size()), 0);
        const auto found = m_indices.constFind(entry.key().toLower());
        zip_int64_t index = -1;
        if (content && found != m_indices.constEnd())
            index = zip_file_replace(zip, *found, content, 0) == 0 ? zip_int64_t(*found) : -1;
        else if (content)
            index = zip_file_add(zip, entry.key().toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (content && index < 0)
            zip_source_free(content);
        const bool isPacked = entry.key().endsWith(u".xlsx");
        isGood = index >= 0
            && zip_set_file_compression(
                   zip, zip_uint64_t(index), isPacked ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0)
                == 0
            && zip_file_set_dostime(zip, zip_uint64_t(index), FixedZipTime, FixedZipDate, 0) == 0;
    }
    QByteArray bytes;
    if (isGood && zip_close(zip) == 0) {
        zip_stat_t state;
        zip_stat_init(&state);
        if (zip_source_stat(source, &state) == 0 && zip_source_open(source) == 0) {
            bytes.resize(qsizetype(state.size));
            if (zip_source_read(source, bytes.data(), state.size) != zip_int64_t(state.size))
                bytes.clear();
            zip_source_close(source);
        }
    } else {
        zip_discard(zip);
    }
    zip_source_free(source);
    if (bytes.isEmpty())
        return writeFailed(u"zip"_s);
    return bytes;
}

} // namespace sextant
