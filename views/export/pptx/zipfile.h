// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <memory>

namespace sextant {

/// The zip file of somebody else's document, in memory, opened with suspicion. Any thread, one at a
/// time.
///
/// It is refused if it is not a zip file, is encrypted as a whole (an office document with a
/// password is a compound file instead) or in parts, has more than 20,000 entries, one of more than
/// 256 MB or all of more than 2 GB when unpacked, an entry that shrinks to less than a 250th beyond
/// 1 MB, entries that share bytes, or a name that is absolute, climbs (`..`), holds a
/// backslash or a control character, or stands twice (without regard to case). Nothing is unpacked
/// but what is asked for.
class ZipFile final
{
public:
    /// @param where  the file's path, for messages
    /// @return NotSupported for an encrypted file, Malformed for what cannot be read or is refused
    [[nodiscard]] static Result<ZipFile> read(const QByteArray &bytes, const QString &where);
    ZipFile(ZipFile &&) noexcept;
    ZipFile &operator=(ZipFile &&) noexcept;
    ~ZipFile();

    /// The file as it was read.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// In the order of the file, without folders.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool contains(const QString &name) const;
    /// Unpacks one entry. @return NotFound; Malformed if its checksum or size is wrong
    [[nodiscard]] Result<QByteArray> content(const QString &name) const;
    /// The file with these entries replaced or added at its end; the bytes of all others, their
    /// dates and their packing stay as they are. Same calls, same bytes. @return Io
    [[nodiscard]] Result<QByteArray> changed(const QMap<QString, QByteArray> &entries) const;

private:
    struct Archive;
    ZipFile();
    [[nodiscard]] Result<void> takeNames();
    [[nodiscard]] Failure refused(const QString &what) const;

    QByteArray m_bytes;
    QString m_where;
    QStringList m_names;
    QHash<QString, quint64> m_indices; ///< by lower-case name
    std::unique_ptr<Archive> m_archive;
};

} // namespace sextant
