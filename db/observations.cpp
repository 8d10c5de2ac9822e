// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/observations.h"

#include "db/datasettable.h"
#include "db/values/dbtr.h"

#include <QHash>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

/// Turns the texts of one column into values, each different text once. Neighbouring rows often
/// hold the same text, so the last one is tried first.
template <typename Value>
class ColumnCache final
{
public:
    template <typename Make>
    [[nodiscard]] Result<Value> get(QByteArrayView utf8, Make make)
    {
        if (!m_values.isEmpty() && utf8 == QByteArrayView(m_lastText))
            return m_last;
        const QByteArray key = QByteArray::fromRawData(utf8.data(), utf8.size());
        auto found = m_values.constFind(key);
        if (found == m_values.constEnd()) {
            Result<Value> made = make(QString::fromUtf8(utf8));
            if (!made)
                return made;
            // A deep copy: the row's own bytes are gone with the next step.
            found = m_values.insert(QByteArray(utf8.data(), utf8.size()), *made);
        }
        m_lastText = found.key();
        m_last = found.value();
        return m_last;
    }

private:
    QHash<QByteArray, Value> m_values;
    QByteArray m_lastText;
    Value m_last {};
};

[[nodiscard]] Failure notUnderstood(qint64 id, const QString &column, const QString &text)
{
    return failure(ErrorCode::Malformed, DbTr::tr("\"%1\" is not understood.").arg(text),
        DbTr::tr("The file may have been changed by another program."),
        DbTr::tr("row %1, column %2").arg(id).arg(column));
}

/// The columns of selectSql().
enum Column {
    Id,
    PeriodText,
    Measure,
    Value,
    Low,
    High,
    UnitText,
    KindText,
    QualifierText,
    SourceId,
    Note,
    FirstMember
};

class RowReader final
{
public:
    explicit RowReader(qsizetype memberCount)
        : m_members(memberCount)
    {
        m_row.members.resize(memberCount);
    }

    [[nodiscard]] Result<const Observation *> read(const Statement &statement)
    {
        m_row.id = statement.integer(Id);
        const auto period = m_periods.get(statement.utf8(PeriodText), [](const QString &text) {
            return text.isEmpty() ? Result<Period>(Period()) : Period::parse(text);
        });
        if (!period)
            return notUnderstood(m_row.id, u"period"_s, statement.text(PeriodText));
        m_row.period = *period;
        const auto kind = kindFromId(text(statement, m_kinds, KindText));
        if (!kind)
            return notUnderstood(m_row.id, u"kind"_s, statement.text(KindText));
        m_row.kind = *kind;
        const auto qualifier = qualifierFromId(text(statement, m_qualifiers, QualifierText));
        if (!qualifier)
            return notUnderstood(m_row.id, u"qualifier"_s, statement.text(QualifierText));
        m_row.qualifier = *qualifier;
        m_row.measure = text(statement, m_measures, Measure);
        m_row.value = statement.real(Value);
        m_row.low = statement.real(Low);
        m_row.high = statement.real(High);
        m_row.unit = text(statement, m_units, UnitText);
        m_row.source = text(statement, m_sources, SourceId);
        m_row.note = text(statement, m_notes, Note);
        for (qsizetype i = 0; i < m_members.size(); ++i)
            m_row.members[i] = text(statement, m_members[i], FirstMember + int(i));
        return &m_row;
    }

private:
    using Texts = ColumnCache<QString>;

    [[nodiscard]] static QString text(const Statement &statement, Texts &cache, int column)
    {
        return *cache.get(
            statement.utf8(column), [](const QString &made) { return Result<QString>(made); });
    }

    Observation m_row;
    ColumnCache<Period> m_periods;
    Texts m_measures;
    Texts m_units;
    Texts m_kinds;
    Texts m_qualifiers;
    Texts m_sources;
    Texts m_notes;
    QList<Texts> m_members;
};

} // namespace

Result<void> readObservations(const Connection &connection, const Dataset &dataset,
    const std::function<bool(const Observation &)> &row)
{
    auto statement = Statement::prepare(connection, selectSql(dataset));
    if (!statement)
        return Failure(statement.error());
    RowReader reader(memberDimensions(dataset).size());
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        const auto observation = reader.read(*statement);
        if (!observation) {
            Error error = observation.error();
            error.where = dataset.table + u", "_s + error.where;
            return Failure(error);
        }
        if (!row(**observation))
            return {};
    }
}

Result<ObservationWriter> ObservationWriter::prepare(
    const Connection &connection, const Dataset &dataset)
{
    return Statement::prepare(connection, insertSql(dataset)).map([](Statement &&statement) {
        return ObservationWriter(std::move(statement));
    });
}

Result<void> ObservationWriter::add(const Observation &observation)
{
    m_insert.bindOrNull(observation.period.toString())
        .bind(observation.measure)
        .bind(observation.value)
        .bind(observation.low)
        .bind(observation.high)
        .bind(observation.unit)
        .bind(kindId(observation.kind))
        .bind(qualifierId(observation.qualifier))
        .bind(observation.source)
        .bind(observation.note);
    for (const QString &member : observation.members)
        m_insert.bind(member);
    return m_insert.execute();
}

} // namespace sextant::db
