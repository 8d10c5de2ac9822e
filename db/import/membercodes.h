// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/blockparser.h"
#include "db/values/catalog.h"
#include "db/values/kind.h"
#include "db/values/source.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace sextant::db {

/// Gives the texts of one column of a file their codes: in the order in which they come, texts that
/// mean the same sharing one.
class TextCodes
{
public:
    virtual ~TextCodes() = default;
    TextCodes(const TextCodes &) = delete;
    TextCodes &operator=(const TextCodes &) = delete;

    /// @param text  UTF-8, as it stands in the file without quotes
    /// @return Malformed if the column cannot have such a text
    [[nodiscard]] Result<quint32> codeOf(QByteArrayView bytes);
    /// How many codes were given.
    [[nodiscard]] quint32 size() const { return m_size; }

protected:
    TextCodes() = default;
    /// @param text  valid, without blanks around it
    [[nodiscard]] virtual Result<quint32> resolve(const QString &text) = 0;
    /// The next free code.
    [[nodiscard]] quint32 newCode() { return m_size++; }

private:
    quint32 m_size = 0;
};

/// Members of a dimension: those that the catalog has, by id, name in any language or alias, and
/// new ones. Case and blanks make no difference.
class MemberCodes final : public TextCodes
{
public:
    /// @param dimension  with the members that are there, none for a new one
    explicit MemberCodes(const Dimension &dimension);

    /// By code: the member's id.
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    /// Those that the catalog has to be given.
    [[nodiscard]] const QList<Member> &newMembers() const { return m_new; }

protected:
    [[nodiscard]] Result<quint32> resolve(const QString &text) override;

private:
    [[nodiscard]] QString freeId(const QString &name) const;
    [[nodiscard]] Member newMember(const QString &text) const;

    QHash<QString, QString> m_idOf;   ///< of members, by what they are called (folded)
    QHash<QString, quint32> m_codeOf; ///< by id
    QSet<QString> m_taken;            ///< ids
    QStringList m_ids;
    QList<Member> m_new;
};

/// Sources: those of the workspace, by id, short name or title, and new ones.
class SourceCodes final : public TextCodes
{
public:
    /// @param pattern  what a new source has beside its publisher
    SourceCodes(const QList<Source> &known, const Source &pattern);

    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] const QList<Source> &newSources() const { return m_new; }

protected:
    [[nodiscard]] Result<quint32> resolve(const QString &text) override;

private:
    QHash<QString, QString> m_idOf;
    QHash<QString, quint32> m_codeOf;
    QSet<QString> m_taken;
    Source m_pattern;
    QStringList m_ids;
    QList<Source> m_new;
};

/// Kinds, by their words in English and Chinese.
class KindCodes final : public TextCodes
{
public:
    [[nodiscard]] const QList<Kind> &kinds() const { return m_kinds; }
    [[nodiscard]] quint32 codeOfKind(Kind kind);

protected:
    [[nodiscard]] Result<quint32> resolve(const QString &text) override;

private:
    QList<Kind> m_kinds;
};

/// Periods, in every way of writing that readPeriod() knows.
class PeriodCodes final : public TextCodes
{
public:
    [[nodiscard]] const QList<Period> &periods() const { return m_periods; }

protected:
    [[nodiscard]] Result<quint32> resolve(const QString &text) override;

private:
    QHash<Period, quint32> m_codeOf;
    QList<Period> m_periods;
};

/// What a kind may be called: `Actual`, `A`, `实际`. @return nothing for another word
[[nodiscard]] std::optional<Kind> kindOfWord(const QString &word);

/// An id made of a name: lower case, letters and digits of any script, words joined by dashes:
/// `Asia/Pacific` → `asia-pacific`. Empty if the name has neither.
[[nodiscard]] QString slugOf(const QString &name);
/// A text for comparing: without case and without blanks beside single ones.
[[nodiscard]] QString folded(const QString &text);
/// `base`, or `base-2`, `base-3`, … if it is taken.
[[nodiscard]] QString freeSlug(
    const QString &base, const std::function<bool(const QString &)> &isTaken);

} // namespace sextant::db
