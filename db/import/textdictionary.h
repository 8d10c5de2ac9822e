// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace sextant::db {

/// Gives each different text a number, in the order in which they come. For one thread.
///
/// Texts of up to sixteen bytes, which is most of a tracker's, are compared as two integers.
class TextDictionary final
{
public:
    TextDictionary();

    [[nodiscard]] quint32 size() const { return m_size; }
    /// The number of the text; a new one (the old size()) if it was not there.
    /// @param text  sixteen bytes behind it must be readable
    [[nodiscard]] quint32 codeOf(std::string_view text)
    {
        const Key key(text);
        for (std::size_t slot = key.hash() & m_mask;; slot = (slot + 1) & m_mask) {
            const Entry &entry = m_entries[slot];
            if (entry.code == Free)
                return add(text, key, slot);
            if (entry.key == key && (key.length <= 16 || *entry.text == text))
                return entry.code;
        }
    }

private:
    /// The first sixteen bytes, zeros behind a shorter text, and the length.
    struct Key
    {
        quint64 low = 0;
        quint64 high = 0;
        quint64 length = 0;

        Key() = default;
        explicit Key(std::string_view text)
            : length(text.size())
        {
            std::memcpy(&low, text.data(), 8);
            if (length > 8)
                std::memcpy(&high, text.data() + 8, 8);
            if (length < 8)
                low &= firstBytes(length);
            else if (length < 16)
                high &= firstBytes(length - 8);
        }
        [[nodiscard]] static quint64 firstBytes(quint64 count)
        {
            return count == 0 ? 0 : ~quint64(0) >> (64 - 8 * count);
        }
        [[nodiscard]] quint64 hash() const
        {
            // Multiplication spreads low bits upwards only, so the high ones are folded down.
            quint64 mixed = (low ^ (high * 0x9e3779b97f4a7c15U) ^ length) * 0xff51afd7ed558ccdU;
            mixed ^= mixed >> 32;
            return mixed;
        }
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Entry
    {
        Key key;
        const std::string *text = nullptr; ///< of a text of more than sixteen bytes
        quint32 code = Free;
    };
    static constexpr quint32 Free = 0xffffffff;

    [[nodiscard]] quint32 add(std::string_view text, const Key &key, std::size_t slot);
    void grow();

    std::vector<Entry> m_entries; ///< open addressing, a power of two
    std::deque<std::string> m_long;
    std::size_t m_mask = 0;
    quint32 m_size = 0;
};

} // namespace sextant::db
