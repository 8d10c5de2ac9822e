// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/catalogwriter.h"
#include "db/sql/transaction.h"
#include "db/trackerstore.h"
#include "db/workspace.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace sextant::test {

/// A row of a tracker in plain words.
struct TrackerRow
{
    QStringList members; ///< by the dataset's dimensions
    Period period;
    QList<double> numbers; ///< by the dataset's measures; NaN for none
};

/// A tracker made by hand: vendor, country (below regions), source and kind; units (whole), value
/// (USD m, two decimals) and price (rate, any number).
class SmallTracker final
{
public:
    QList<TrackerRow> rows;
    QString id = QStringLiteral("shipments");

    [[nodiscard]] Dataset dataset() const
    {
        Dataset result;
        result.id = id;
        result.names = { QStringLiteral("Shipments"), {}, {} };
        result.table = QString(id).replace(u'-', u'_');
        result.isTracker = true;
        result.dimensions = { QStringLiteral("vendor"), QStringLiteral("country"),
            QStringLiteral("source"), QStringLiteral("kind") };
        const auto measure
            = [](const char *name, const char *unit, MemberTotal members, PeriodTotal periods) {
                  const QString word = QString::fromLatin1(name);
                  return Measure { word, { word, word, word }, Unit(QString::fromLatin1(unit)),
                      members, periods };
              };
        result.measures = { measure("units", "units", MemberTotal::Sum, PeriodTotal::Sum),
            measure("value", "USD m", MemberTotal::Sum, PeriodTotal::Sum),
            measure("price", "percent", MemberTotal::None, PeriodTotal::None) };
        return result;
    }

    [[nodiscard]] static QList<Dimension> dimensions()
    {
        Dimension vendor = dimension(QStringLiteral("vendor"));
        for (const char *name : { "acer", "dell", "hp", "lenovo", "others" })
            vendor.members << member(QString::fromLatin1(name), {});
        Dimension country = dimension(QStringLiteral("country"));
        for (const char *name : { "europe", "asia" })
            country.members << member(QString::fromLatin1(name), {});
        for (const char *name : { "france", "germany" })
            country.members << member(QString::fromLatin1(name), QStringLiteral("europe"));
        for (const char *name : { "china", "japan", "india" })
            country.members << member(QString::fromLatin1(name), QStringLiteral("asia"));
        return { vendor, country };
    }

    [[nodiscard]] static QList<Source> sources()
    {
        QList<Source> result;
        for (const char *name : { "alpha", "beta" }) {
            Source source;
            source.id = QString::fromLatin1(name);
            source.publisher = source.id;
            source.title = QStringLiteral("Tracker of ") + source.id;
            result << source;
        }
        return result;
    }

    /// Random rows over eight quarters, a few of them without a number, in the order of periods.
    void addRandom(int count, quint32 seed)
    {
        QRandomGenerator random(seed);
        const QList<Dimension> known = dimensions();
        const auto any = [&random](const auto &list) {
            return list[qsizetype(random.bounded(quint32(list.size())))];
        };
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        for (int i = 0; i < count; ++i) {
            const int quarter = int(qint64(i) * 8 / count);
            TrackerRow row;
            row.members
                = { any(known[0].members).id, known[1].members[2 + qsizetype(random.bounded(5))].id,
                      random.bounded(10) == 0 ? QStringLiteral("beta") : QStringLiteral("alpha"),
                      quarter < 6 ? QStringLiteral("actual") : QStringLiteral("estimate") };
            row.period = Period(2023 + quarter / 4, Grain::Quarter, quarter % 4 + 1);
            row.numbers = { random.bounded(20) == 0 ? none : double(random.bounded(-5, 2000)),
                random.bounded(15) == 0 ? none : random.bounded(1000000) / 100.0,
                random.generateDouble() };
            rows << row;
        }
    }

    /// Writes the catalog's entries and an edition of the rows into a workspace.
    /// @param decimals  of the measure value, which is kept in whole hundredths; -1: as doubles
    [[nodiscard]] Result<void> write(const db::Workspace &workspace, int decimals = 2) const
    {
        const db::Connection &link = workspace.link();
        db::Transaction transaction(link);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        const db::CatalogWriter catalog(link);
        auto done = catalog.addSources(sources());
        for (const Dimension &each : dimensions()) {
            if (done)
                done = catalog.addDimension(each);
        }
        if (done)
            done = catalog.addDataset(dataset(), true);
        if (done)
            done = writeRows(link, decimals);
        return done ? transaction.commit() : done;
    }

private:
    [[nodiscard]] static Dimension dimension(const QString &name)
    {
        Dimension result;
        result.id = name;
        result.names = { name, name, name };
        result.isAdditive = true;
        return result;
    }
    [[nodiscard]] static Member member(const QString &name, const QString &parent)
    {
        Member result;
        result.id = name;
        result.parent = parent;
        result.names = { name, name, name };
        return result;
    }

    /// Codes in the order of appearance, as an import gives them.
    template <typename Value>
    [[nodiscard]] static quint32 codeOf(QList<Value> &known, const Value &value)
    {
        const qsizetype found = known.indexOf(value);
        if (found >= 0)
            return quint32(found);
        known << value;
        return quint32(known.size() - 1);
    }

    [[nodiscard]] Result<void> writeRows(const db::Connection &link, int decimals) const
    {
        db::TrackerWriter writer(link, dataset());
        auto done = writer.begin();
        QList<QStringList> members(4);
        QList<Period> periods;
        for (qsizetype first = 0; done && first < rows.size(); first += qsizetype(SegmentRows)) {
            const qsizetype count = std::min(rows.size() - first, qsizetype(SegmentRows));
            std::vector<std::vector<quint32>> codes(5);
            std::vector<qint64> units;
            std::vector<qint64> values;
            std::vector<double> doubles;
            std::vector<double> prices;
            for (const TrackerRow &row : rows.mid(first, count)) {
                for (qsizetype i = 0; i < 4; ++i)
                    codes[std::size_t(i)].push_back(codeOf<QString>(members[i], row.members[i]));
                codes[4].push_back(codeOf(periods, row.period));
                const auto whole = [](double number, double scale) {
                    return std::isnan(number) ? NumberColumn::Missing64
                                              : std::llround(number * scale);
                };
                units.push_back(whole(row.numbers[0], 1));
                values.push_back(whole(row.numbers[1], 100));
                doubles.push_back(row.numbers[1]);
                prices.push_back(row.numbers[2]);
            }
            db::Segment segment;
            segment.rowCount = std::size_t(count);
            for (std::size_t i = 0; i < 4; ++i)
                segment.codes.emplace_back(codes[i]);
            segment.periods = codes[4];
            segment.measures
                = { { 0, units, {} }, { decimals, values, doubles }, { -1, {}, prices } };
            done = writer.add(segment);
        }
        db::TrackerEdition edition { QStringLiteral("shipments.csv"),
            QStringLiteral("2026-11-21T05:00:00Z"), rows.size(), 1234 };
        return done ? writer.finish(edition, members, periods) : done;
    }
};

} // namespace sextant::test
