// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/membercodes.h"

#include "db/import/periodtext.h"
#include "db/values/dbtr.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

/// A name longer than this fits nowhere.
constexpr qsizetype MostNameLength = 1000;
/// The member of rows whose field is empty.
const auto notStated = u"not-stated"_s;

struct KindWord
{
    QStringView word;
    Kind kind;
};

constexpr std::array kindWords {
    KindWord { u"actual", Kind::Actual },
    KindWord { u"actuals", Kind::Actual },
    KindWord { u"a", Kind::Actual },
    KindWord { u"historical", Kind::Actual },
    KindWord { u"实际", Kind::Actual },
    KindWord { u"实际值", Kind::Actual },
    KindWord { u"實際", Kind::Actual },
    KindWord { u"實際值", Kind::Actual },
    KindWord { u"estimate", Kind::Estimate },
    KindWord { u"estimated", Kind::Estimate },
    KindWord { u"e", Kind::Estimate },
    KindWord { u"preliminary", Kind::Estimate },
    KindWord { u"估计", Kind::Estimate },
    KindWord { u"估计值", Kind::Estimate },
    KindWord { u"估計", Kind::Estimate },
    KindWord { u"估計值", Kind::Estimate },
    KindWord { u"forecast", Kind::Forecast },
    KindWord { u"f", Kind::Forecast },
    KindWord { u"projection", Kind::Forecast },
    KindWord { u"预测", Kind::Forecast },
    KindWord { u"预测值", Kind::Forecast },
    KindWord { u"預測", Kind::Forecast },
    KindWord { u"預測值", Kind::Forecast },
    KindWord { u"assumption", Kind::Assumption },
    KindWord { u"假设", Kind::Assumption },
    KindWord { u"假设值", Kind::Assumption },
    KindWord { u"假設", Kind::Assumption },
    KindWord { u"假設值", Kind::Assumption },
};

} // namespace

std::optional<Kind> kindOfWord(const QString &word)
{
    const QString wanted = folded(word);
    const auto found = std::ranges::find(kindWords, QStringView(wanted), &KindWord::word);
    return found == kindWords.end() ? std::nullopt : std::optional(found->kind);
}

QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar character : name.toLower().normalized(QString::NormalizationForm_KC)) {
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate())
            slug += character;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

QString freeSlug(const QString &base, const std::function<bool(const QString &)> &isTaken)
{
    if (!isTaken(base))
        return base;
    for (int number = 2;; ++number) {
        QString id = base + u'-' + QString::number(number);
        if (!isTaken(id))
            return id;
    }
}

Result<quint32> TextCodes::codeOf(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString raw = decoder.decode(bytes);
    if (decoder.hasError()) {
        return failure(ErrorCode::Malformed, DbTr::tr("The text is not valid UTF-8."),
            DbTr::tr("Say which encoding the file has, for example GB18030."));
    }
    const QString text = raw.simplified();
    const bool hasControl
        = std::ranges::any_of(text, [](QChar character) { return character.unicode() < 0x20; });
    if (hasControl) {
        return failure(ErrorCode::Malformed,
            DbTr::tr("A control character (a zero byte?) stands in the text."));
    }
    if (text.size() > MostNameLength) {
        return failure(ErrorCode::Malformed,
            DbTr::tr("The text is longer than %1 characters.").arg(MostNameLength),
            DbTr::tr("A quote may be missing before it; or leave the column out."));
    }
    return resolve(text);
}

MemberCodes::MemberCodes(const Dimension &dimension)
{
    const auto call = [this](const QString &name, const QString &id) {
        const QString word = folded(name);
        if (!word.isEmpty() && !m_idOf.contains(word))
            m_idOf.insert(word, id);
    };
    // An id means its member even if another one has it for a name.
    for (const Member &member : dimension.members) {
        m_taken.insert(member.id);
        call(member.id, member.id);
    }
    for (const Member &member : dimension.members) {
        for (const QString &name : { member.names.en, member.names.zhHans, member.names.zhHant })
            call(name, member.id);
        for (const QString &alias : member.aliases)
            call(alias, member.id);
    }
}

Result<quint32> MemberCodes::resolve(const QString &text)
{
    const QString word = text.isEmpty() ? notStated : folded(text);
    QString id = m_idOf.value(word);
    if (id.isEmpty()) {
        Member member = newMember(text);
        id = member.id;
        m_taken.insert(id);
        m_idOf.insert(word, id);
        m_new.append(std::move(member));
    }
    const auto known = m_codeOf.constFind(id);
    if (known != m_codeOf.constEnd())
        return *known;
    m_ids.append(id);
    m_codeOf.insert(id, size());
    return newCode();
}

Member MemberCodes::newMember(const QString &text) const
{
    Member member;
    if (text.isEmpty()) {
        member.id = freeId(notStated);
        member.names = { u"Not stated"_s, u"未说明"_s, u"未說明"_s };
    } else {
        member.id = freeId(text);
        member.names = { text, text, text };
    }
    return member;
}

QString MemberCodes::freeId(const QString &name) const
{
    const QString slug = slugOf(name);
    return freeSlug(slug.isEmpty() ? u"member"_s : slug,
        [this](const QString &id) { return m_taken.contains(id); });
}

SourceCodes::SourceCodes(const QList<Source> &known, const Source &pattern)
    : m_pattern(pattern)
{
    for (const Source &source : known) {
        m_taken.insert(source.id);
        m_idOf.insert(folded(source.id), source.id);
    }
    const auto call = [this](const QString &name, const QString &id) {
        if (!m_idOf.contains(folded(name)))
            m_idOf.insert(folded(name), id);
    };
    for (const Source &source : known) {
        call(source.shortName(), source.id);
        if (!source.title.isEmpty())
            call(source.title, source.id);
    }
}

Result<quint32> SourceCodes::resolve(const QString &text)
{
    if (text.isEmpty()) {
        return failure(ErrorCode::Malformed, DbTr::tr("The source is missing."),
            DbTr::tr("Every number has a source; or leave the column out."));
    }
    QString id = m_idOf.value(folded(text));
    if (id.isEmpty()) {
        Source source = m_pattern;
        const QString slug = slugOf(text);
        source.id = freeSlug(slug.isEmpty() ? u"source"_s : slug,
            [this](const QString &taken) { return m_taken.contains(taken); });
        source.publisher = text;
        id = source.id;
        m_taken.insert(id);
        m_idOf.insert(folded(text), id);
        m_new.append(source);
    }
    const auto known = m_codeOf.constFind(id);
    if (known != m_codeOf.constEnd())
        return *known;
    m_ids.append(id);
    m_codeOf.insert(id, size());
    return newCode();
}

quint32 KindCodes::codeOfKind(Kind kind)
{
    const qsizetype known = m_kinds.indexOf(kind);
    if (known >= 0)
        return quint32(known);
    m_kinds.append(kind);
    return newCode();
}

Result<quint32> KindCodes::resolve(const QString &text)
{
    const auto kind = kindOfWord(text);
    if (!kind) {
        return failure(ErrorCode::Malformed, DbTr::tr("\"%1\" is not a kind of number.").arg(text),
            DbTr::tr("There are: %1.").arg(u"actual, estimate, forecast, assumption"_s));
    }
    return codeOfKind(*kind);
}

Result<quint32> PeriodCodes::resolve(const QString &text)
{
    const Period period = readPeriod(text);
    if (!period.isValid()) {
        return failure(ErrorCode::Malformed,
            text.isEmpty() ? DbTr::tr("The period is missing.")
                           : DbTr::tr("\"%1\" is not a period.").arg(text),
            DbTr::tr("Write it like 2025, 2025H1, 2025Q3 or 2025-06."));
    }
    const auto known = m_codeOf.constFind(period);
    if (known != m_codeOf.constEnd())
        return *known;
    m_periods.append(period);
    m_codeOf.insert(period, size());
    return newCode();
}

} // namespace sextant::db
