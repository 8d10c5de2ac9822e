// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sql/script.h"

#include "db/sql/connection.h"

#include <algorithm>

namespace sextant::db {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] bool holdsStatement(const QStringList &lines)
{
    return std::ranges::any_of(lines, [](const QString &line) {
        const QString text = line.trimmed();
        return !text.isEmpty() && !text.startsWith(u"--");
    });
}

} // namespace

QStringList splitScript(const QString &script)
{
    QStringList statements;
    QStringList lines;
    const auto flush = [&statements, &lines] {
        if (holdsStatement(lines))
            statements.append(lines.join(u'\n').trimmed());
        lines.clear();
    };
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed() == u"--;")
            flush();
        else
            lines.append(line);
    }
    flush();
    return statements;
}

Result<void> runScript(const Connection &connection, const QString &script, const QString &what)
{
    for (const QString &statement : splitScript(script)) {
        if (auto done = connection.run(statement, what); !done)
            return done;
    }
    return {};
}

} // namespace sextant::db
