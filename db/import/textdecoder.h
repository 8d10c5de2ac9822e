// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/result.h"

#include <QByteArray>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace sextant::db {

/// What the first bytes of a text say about its encoding.
struct EncodingGuess
{
    QString encoding;   ///< a name that TextDecoder knows
    int markLength = 0; ///< bytes of the byte order mark
};
/// A byte order mark decides; else zero bytes in every second place mean UTF-16; else UTF-8.
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView begin);

/// Turns a text of some encoding into UTF-8, piece by piece.
class TextDecoder final
{
public:
    /// @param encoding  `UTF-8`, `UTF-16LE`, `GB18030`, `Big5`, `windows-1252`, …, in any case
    /// @return InvalidArgument for an unknown one
    [[nodiscard]] static Result<TextDecoder> make(const QString &encoding);

    /// Whether the text is UTF-8 already, so that there is nothing to decode.
    [[nodiscard]] bool isTrivial() const { return !m_decoder; }
    /// @return the piece in UTF-8; nothing if a byte of it means nothing in the encoding
    [[nodiscard]] std::optional<QByteArray> decode(QByteArrayView piece);
    /// The same with a replacement character in place of what means nothing.
    [[nodiscard]] QByteArray decodeAnyway(QByteArrayView piece);

private:
    std::unique_ptr<QStringDecoder> m_decoder;
};

} // namespace sextant::db
