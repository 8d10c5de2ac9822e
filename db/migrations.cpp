// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/migrations.h"

#include "db/sql/connection.h"
#include "db/sql/script.h"
#include "db/sql/statement.h"
#include "db/sql/transaction.h"
#include "db/values/dbtr.h"

#include <QDir>
#include <QFile>

// Outside a namespace, as the macro asks for; a static library's resources are not found otherwise.
static void loadSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QList<QString> readSteps()
{
    loadSchema();
    const QDir folder(u":/sextant/schema"_s);
    QList<QString> scripts;
    for (const QString &name : folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen && name.first(4).toInt() == scripts.size() + 1, "schema",
            "the steps are numbered without a gap");
        scripts.append(QString::fromUtf8(file.readAll()));
    }
    return scripts;
}

} // namespace

const Migrations &Migrations::builtIn()
{
    static const Migrations steps(readSteps());
    return steps;
}

Result<void> Migrations::apply(const Connection &connection, int from) const
{
    for (int step = from + 1; step <= latest(); ++step) {
        Transaction transaction(connection);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        auto run = runScript(connection, m_scripts[step - 1],
            DbTr::tr("The workspace cannot be brought to schema %1.").arg(step));
        if (!run)
            return run;
        auto numbered = connection.run(u"PRAGMA user_version = %1"_s.arg(step),
            DbTr::tr("The workspace cannot be brought to schema %1.").arg(step));
        if (!numbered)
            return numbered;
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

Result<QString> backUp(const Connection &connection, int schemaVersion)
{
    const QString stem = connection.path() + u".v%1"_s.arg(schemaVersion);
    QString copy = stem + u".bak"_s;
    for (int number = 2; QFile::exists(copy); ++number)
        copy = stem + u"-%1.bak"_s.arg(number);
    auto statement = Statement::prepare(connection, u"VACUUM INTO ?"_s);
    if (!statement)
        return Failure(statement.error());
    if (const auto done = statement->bind(copy).execute(); !done) {
        QFile::remove(copy);
        Error error = done.error();
        error.what = DbTr::tr("The workspace cannot be backed up before its upgrade.");
        error.where = copy;
        return Failure(error);
    }
    return copy;
}

} // namespace sextant::db
