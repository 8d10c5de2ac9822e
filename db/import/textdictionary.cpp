// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/textdictionary.h"

namespace sextant::db {

TextDictionary::TextDictionary()
    : m_entries(256)
    , m_mask(m_entries.size() - 1)
{
}

quint32 TextDictionary::add(std::string_view text, const Key &key, std::size_t slot)
{
    Entry &entry = m_entries[slot];
    entry.key = key;
    if (key.length > 16)
        entry.text = &m_long.emplace_back(text);
    entry.code = m_size;
    const quint32 code = m_size++;
    if (m_size > m_entries.size() / 2)
        grow();
    return code;
}

void TextDictionary::grow()
{
    std::vector<Entry> old(m_entries.size() * 2);
    old.swap(m_entries);
    m_mask = m_entries.size() - 1;
    for (const Entry &entry : old) {
        if (entry.code == Free)
            continue;
        std::size_t slot = entry.key.hash() & m_mask;
        while (m_entries[slot].code != Free)
            slot = (slot + 1) & m_mask;
        m_entries[slot] = entry;
    }
}

} // namespace sextant::db
