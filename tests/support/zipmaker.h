// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace sextant::tests {

/// Writes zip files byte by byte after their specification (PKWARE's APPNOTE), also such as no
/// program should write: names that climb, entries that lie about their size.
class ZipMaker final
{
public:
    /// An entry that is stored as it is.
    ZipMaker &add(const QByteArray &name, const QByteArray &content)
    {
        return add({ name, content, quint32(content.size()), 0, 0, checksum(content) });
    }
    /// An entry packed by deflate.
    ZipMaker &addPacked(const QByteArray &name, const QByteArray &content)
    {
        // What zlib puts around the stream of deflate: four bytes of Qt's, two before, four behind.
        const QByteArray whole = qCompress(content, 9);
        return add({ name, whole.mid(6, whole.size() - 10), quint32(content.size()), 8, 0,
            checksum(content) });
    }
    /// An entry that says it is encrypted.
    ZipMaker &addEncrypted(const QByteArray &name, const QByteArray &content)
    {
        return add({ name, content, quint32(content.size()), 0, 1, checksum(content) });
    }
    /// An entry whose checksum is another's.
    ZipMaker &addDamaged(const QByteArray &name, const QByteArray &content)
    {
        return add({ name, content, quint32(content.size()), 0, 0, checksum(content) + 1 });
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray directory;
        for (const Written &each : m_written) {
            directory += "PK\x01\x02" + number(20, 2) + header(each.entry)
                + QByteArray(2 + 2 + 2 + 4, '\0') + number(each.at, 4) + each.entry.name;
        }
        const auto count = quint32(m_written.size());
        return m_bytes + directory + QByteArray("PK\x05\x06\0\0\0\0", 8) + number(count, 2)
            + number(count, 2) + number(quint32(directory.size()), 4)
            + number(quint32(m_bytes.size()), 4) + number(0, 2);
    }

private:
    struct Entry
    {
        QByteArray name;
        QByteArray packed;
        quint32 size;
        quint32 method;
        quint32 flags;
        quint32 crc;
    };
    struct Written
    {
        Entry entry;
        quint32 at;
    };

    ZipMaker &add(const Entry &entry)
    {
        m_written += { entry, quint32(m_bytes.size()) };
        m_bytes += QByteArray("PK\x03\x04") + header(entry) + entry.name + entry.packed;
        return *this;
    }

    /// What local and central headers have in common, up to the length of the extra field.
    static QByteArray header(const Entry &entry)
    {
        return number(20, 2) + number(entry.flags, 2) + number(entry.method, 2) + number(0, 2)
            + number(0x21, 2) + number(entry.crc, 4) + number(quint32(entry.packed.size()), 4)
            + number(entry.size, 4) + number(quint32(entry.name.size()), 2) + number(0, 2);
    }

    static QByteArray number(quint32 value, int bytes)
    {
        QByteArray written;
        for (int i = 0; i < bytes; ++i)
            written += char(value >> (8 * i) & 0xff);
        return written;
    }

    /// CRC-32 of IEEE 802.3.
    static quint32 checksum(const QByteArray &content)
    {
        quint32 crc = 0xffffffff;
        for (const char c : content) {
            crc ^= quint8(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
        }
        return ~crc;
    }

    QByteArray m_bytes;
    QList<Written> m_written;
};

} // namespace sextant::tests
