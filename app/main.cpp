// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline/commandline.h"
#include "version.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"sextant"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SEXTANT_VERSION));

    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (sextant::opensWindow(words))
        return sextant::runApplication(argc, argv);

    // The command line must work without a display: only verbs that paint get a QApplication, and
    // that one paints into memory.
    std::unique_ptr<QCoreApplication> application;
    if (sextant::needsPainting(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        sextant::provideRuntimeFolder();
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    return sextant::runCommandLine(words, out, err);
}
