// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandline.h"
#include "views/export/pptx/deckfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextStream>

namespace sextant::tests {

struct CommandAnswer
{
    int status = 0;
    QString out;
    QString err;
};

/// The command line without a process of its own. @param words  from the verb on
[[nodiscard]] inline CommandAnswer runCommand(const QStringList &words)
{
    CommandAnswer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.status = runCommandLine(words, out, err);
    return answer;
}

[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline bool writeContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Changes a workspace as another program would. @return what SQLite says against it; empty if done
[[nodiscard]] inline QString changeWorkspace(const QString &path, const QStringList &statements)
{
    QString error;
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("change"));
        database.setDatabaseName(path);
        if (!database.open())
            error = database.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (error.isEmpty() && !query.exec(statement))
                error = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("change"));
    return error;
}

/// The parts of two decks that do not have the same bytes, sorted.
[[nodiscard]] inline QStringList differingParts(const QString &before, const QString &after)
{
    const auto first = DeckFile::open(before);
    const auto second = DeckFile::open(after);
    if (!first.has_value() || !second.has_value())
        return { QStringLiteral("unreadable") };
    QStringList parts = first->parts() + second->parts();
    parts.removeDuplicates();
    parts.sort();
    parts.removeIf([&](const QString &part) {
        return first->part(part).value_or(QByteArray("-"))
            == second->part(part).value_or(QByteArray("+"));
    });
    return parts;
}

/// What a script of the tests, which knows nothing of ours, prints about a file.
/// @param arguments  the file, and what else it wants
[[nodiscard]] inline QJsonDocument readWith(const QString &script, const QStringList &arguments)
{
    QProcess reader;
    const QString system = QStringLiteral("/usr/bin/python3"); // for which openpyxl is installed
    reader.start(QFile::exists(system) ? system : QStringLiteral("python3"),
        QStringList { QStringLiteral(SEXTANT_SOURCE_DIR "/tests/") + script } + arguments);
    reader.waitForFinished(120'000);
    const QByteArray errors = reader.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(reader.readAllStandardOutput());
}

} // namespace sextant::tests
