// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstddef>

namespace sextant::db {

// Whole numbers packed into as few bits each as the largest needs: the form in which segments of
// trackers stand in the file (db/schema/0002_trackers.sql).

/// How many bits a number up to `highest` takes: 0 to 57, or 64, because what is read eight bytes
/// at a time from the byte it begins in cannot have from 58 to 63.
[[nodiscard]] int packedBits(quint64 highest);
/// Bytes that so many numbers take, with the eight bytes of zero behind them; 0 if bits is 0.
[[nodiscard]] std::size_t packedSize(std::size_t count, int bits);

/// Packs numbers one after the other into memory of packedSize() bytes.
class BitPacker final
{
public:
    /// @param target  may be null if bits is 0
    BitPacker(char *target, int bits)
        : m_next(target)
        , m_bits(bits)
    {
    }

    /// @pre number needs no more than the bits given
    void add(quint64 number)
    {
        m_pending |= number << m_filled;
        m_filled += m_bits;
        if (m_filled >= 64) {
            flush();
            m_filled -= 64;
            const int written = m_bits - m_filled;
            m_pending = m_filled == 0 ? 0 : number >> written;
        }
    }
    /// Writes what is left and the zeros behind it. Call once, last.
    /// @param count  how many numbers were added
    void finish(std::size_t count);

private:
    void flush();

    char *m_next;
    int m_bits;
    int m_filled = 0; ///< bits in m_pending, below 64
    quint64 m_pending = 0;
};

/// Reads the first `count` numbers that were packed with `bits` each; zeros if bits is 0.
/// @pre `packed` has packedSize(count, bits) bytes, bits is a result of packedBits(), for 32-bit
///      targets at most 32
void unpack(const char *packed, int bits, std::size_t count, quint32 *numbers);
void unpack(const char *packed, int bits, std::size_t count, quint64 *numbers);

} // namespace sextant::db
