// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/textdecoder.h"

#include "db/values/dbtr.h"

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

/// Whether nearly every byte at the odd (or even) places is zero.
[[nodiscard]] bool isHalfZero(QByteArrayView bytes, qsizetype first)
{
    qsizetype zeros = 0;
    qsizetype all = 0;
    for (qsizetype i = first; i < bytes.size(); i += 2, ++all)
        zeros += bytes[i] == '\0' ? 1 : 0;
    return all >= 4 && zeros * 10 >= all * 7;
}

} // namespace

EncodingGuess guessEncoding(QByteArrayView begin)
{
    if (begin.startsWith("\xef\xbb\xbf"))
        return { u"UTF-8"_s, 3 };
    if (begin.startsWith("\xff\xfe"))
        return { u"UTF-16LE"_s, 2 };
    if (begin.startsWith("\xfe\xff"))
        return { u"UTF-16BE"_s, 2 };
    const QByteArrayView some = begin.first(std::min<qsizetype>(begin.size(), 4096));
    if (isHalfZero(some, 1))
        return { u"UTF-16LE"_s, 0 };
    if (isHalfZero(some, 0))
        return { u"UTF-16BE"_s, 0 };
    return { u"UTF-8"_s, 0 };
}

Result<TextDecoder> TextDecoder::make(const QString &encoding)
{
    TextDecoder decoder;
    const QString name = QString(encoding).remove(u'-').remove(u'_').toLower();
    if (name == u"utf8" || name == u"ascii" || name == u"usascii")
        return decoder;
    decoder.m_decoder = std::make_unique<QStringDecoder>(encoding.toLatin1().constData());
    if (!decoder.m_decoder->isValid()) {
        return failure(ErrorCode::InvalidArgument,
            DbTr::tr("The encoding \"%1\" is not known.").arg(encoding),
            DbTr::tr("Known are UTF-8, UTF-16, GB18030, Big5, windows-1252 and others."));
    }
    return decoder;
}

std::optional<QByteArray> TextDecoder::decode(QByteArrayView piece)
{
    if (!m_decoder)
        return piece.toByteArray();
    const QString text = m_decoder->decode(piece);
    if (m_decoder->hasError())
        return std::nullopt;
    return text.toUtf8();
}

QByteArray TextDecoder::decodeAnyway(QByteArrayView piece)
{
    if (!m_decoder)
        return QString::fromUtf8(piece).toUtf8();
    return QString(m_decoder->decode(piece)).toUtf8();
}

} // namespace sextant::db
