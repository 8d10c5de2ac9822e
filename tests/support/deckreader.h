// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace sextant::tests {

/// What lintslides.py finds and reads in a deck. @param defect  planted first; empty for none
[[nodiscard]] inline QJsonObject readDeck(const QByteArray &deck, const QString &defect = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("deck.pptx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(deck) != deck.size())
        return {};
    file.close();
    QStringList arguments { QStringLiteral(SEXTANT_SOURCE_DIR "/tests/views/export/lintslides.py"),
        file.fileName() };
    if (!defect.isEmpty())
        arguments += { QStringLiteral("--plant"), defect };
    QProcess reader;
    // The system's own, for which the package of openpyxl is installed.
    const QString system = QStringLiteral("/usr/bin/python3");
    reader.start(QFileInfo::exists(system) ? system : QStringLiteral("python3"), arguments);
    reader.waitForFinished();
    const QByteArray errors = reader.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

} // namespace sextant::tests
