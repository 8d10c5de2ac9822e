// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sextant::architecture {

namespace {

const QStringList &floors()
{
    static const QStringList names { u"db"_s, u"models"_s, u"views"_s, u"app"_s };
    return names;
}

/// The order of rooms on each floor, from the ground up; "." is what lies on the floor itself.
/// Rooms of one step stand beside each other and do not include each other.
const QHash<QString, QList<QStringList>> &roomOrder()
{
    static const QHash<QString, QList<QStringList>> order {
        { u"db"_s, { { u"values"_s }, { u"sql"_s }, { u"."_s }, { u"import"_s } } },
        { u"models"_s,
            { { u"cube"_s, u"forecast"_s }, { u"explore"_s, u"triangulate"_s }, { u"items"_s } } },
        { u"views"_s,
            { { u"widgets"_s }, { u"charts"_s }, { u"tables"_s }, { u"panels"_s, u"export"_s },
                { u"dialogs"_s } } },
        { u"app"_s,
            { { u"settings"_s, u"translations"_s }, { u"actions"_s, u"prompts"_s, u"theme"_s },
                { u"window"_s }, { u"controllers"_s }, { u"commandline"_s }, { u"."_s } } },
    };
    return order;
}

/// The step of a room, 0 at the ground; -1 for a room without a place.
int stepOf(const QString &floor, const QString &room)
{
    const QList<QStringList> steps = roomOrder().value(floor);
    for (int i = 0; i < steps.size(); ++i) {
        if (steps[i].contains(room))
            return i;
    }
    return -1;
}

QSet<QString> allowedModules(const SourceFile &file)
{
    const QString floor = file.floor();
    if (floor == u"db")
        return { u"QtCore"_s, u"QtSql"_s, u"QtConcurrent"_s };
    if (floor == u"models") {
        QSet<QString> modules { u"QtCore"_s, u"QtConcurrent"_s };
        if (file.room() == u"items")
            modules << u"QtGui"_s;
        return modules;
    }
    QSet<QString> modules { u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtConcurrent"_s };
    if (floor == u"views")
        modules << u"QtCharts"_s << u"QtSvg"_s;
    return modules;
}

/// A library that only one part of the tree may name: headers that start with `prefix` belong to
/// paths that start with `home`.
struct LibraryHome
{
    QString prefix;
    QString home;
};

const QList<LibraryHome> &libraryHomes()
{
    static const QList<LibraryHome> homes {
        { u"tl/expected"_s, u"db/values/result.h"_s },
        { u"sqlite3"_s, u"db/"_s },
        { u"gsl/"_s, u"models/forecast/"_s },
        { u"xlsxwriter"_s, u"views/export/"_s },
        { u"zip."_s, u"views/export/pptx/"_s },
    };
    return homes;
}

Violation violation(const QString &rule, const SourceFile &file, int line, const QString &text)
{
    return { rule, file.path, line, text };
}

/// What a floor may see of the floors below it, as a sentence; empty if the include is allowed.
QString upwardProblem(const SourceFile &file, const SourceFile &target)
{
    const qsizetype own = floors().indexOf(file.floor());
    const qsizetype other = floors().indexOf(target.floor());
    if (other > own)
        return u"%1 stands below %2"_s.arg(file.floor(), target.floor());
    if (target.floor() != u"db" || target.room() == u"values" || file.floor() == u"db")
        return {};
    if (file.floor() == u"views")
        return u"views may see db/values only"_s;
    if (file.floor() == u"models" && !file.path.startsWith(u"models/cube/cubeloader.")
        && !file.path.startsWith(u"models/explore/pushdown."))
        return u"of the models only cube/cubeloader and explore/pushdown may see more of db than "
               "db/values"_s;
    return {};
}

QString roomProblem(const SourceFile &file, const SourceFile &target)
{
    if (file.floor() != target.floor() || file.room() == target.room())
        return {};
    const int own = stepOf(file.floor(), file.room());
    const int other = stepOf(target.floor(), target.room());
    if (own < 0 || other < 0 || other < own)
        return {};
    return u"%1 stands %2 %3"_s.arg(
        target.room(), other == own ? u"beside"_s : u"above"_s, file.room());
}

QString forbiddenModule(const SourceFile &file, const QSet<QString> &modules)
{
    const QSet<QString> allowed = allowedModules(file);
    if (modules.isEmpty() || modules.intersects(allowed))
        return {};
    return *modules.constBegin();
}

QList<Violation> checkOwnInclude(const SourceFile &file, const Include &include)
{
    static const QRegularExpression generated(u"^(version\\.h|ui_.*\\.h|.*\\.moc)$"_s);
    const SourceFile target { include.target, {} };
    if (!floors().contains(target.floor())) {
        if (generated.match(include.target).hasMatch())
            return {};
        return { violation(u"from-root"_s, file, include.line,
            u"name \"%1\" from the root of the tree"_s.arg(include.target)) };
    }
    QList<Violation> found;
    if (const QString problem = upwardProblem(file, target); !problem.isEmpty())
        found << violation(u"upward"_s, file, include.line, problem);
    if (const QString problem = roomProblem(file, target); !problem.isEmpty())
        found << violation(u"room"_s, file, include.line, problem);
    return found;
}

QList<Violation> checkLibraryInclude(
    const SourceFile &file, const Include &include, const QtHeaders &qt)
{
    static const QRegularExpression longForm(u"^Qt[A-Z]\\w+/"_s);
    QList<Violation> found;
    if (longForm.match(include.target).hasMatch())
        found << violation(u"long-form"_s, file, include.line,
            u"write <%1>"_s.arg(include.target.section(u'/', 1)));
    if (const QString module = forbiddenModule(file, qt.value(include.target.section(u'/', -1)));
        !module.isEmpty())
        found << violation(u"module"_s, file, include.line,
            u"<%1> is of %2, which %3/%4 must not use"_s.arg(
                include.target, module, file.floor(), file.room()));
    for (const LibraryHome &library : libraryHomes()) {
        if (include.target.startsWith(library.prefix) && !file.path.startsWith(library.home))
            found << violation(u"library"_s, file, include.line,
                u"<%1> belongs in %2"_s.arg(include.target, library.home));
    }
    return found;
}

/// The text without comments; line breaks stay, so that lines keep their numbers.
QString withoutComments(const QString &text)
{
    static const QRegularExpression pattern(u"\"(?:[^\"\\\\\\n]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString plain;
    qsizetype position = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        plain += QStringView(text).mid(position, match.capturedStart() - position);
        const QString part = match.captured();
        plain += part.startsWith(u'"') ? part : QString(part.count(u'\n'), u'\n');
        position = match.capturedEnd();
    }
    return plain + QStringView(text).mid(position);
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Include> readIncludes(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Include> includes;
    const QStringList lines = withoutComments(text).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(lines[i]);
        if (match.hasMatch())
            includes << Include { i + 1, match.captured(2), match.captured(1) == u"\"" };
    }
    return includes;
}

} // namespace

QString SourceFile::floor() const
{
    return path.section(u'/', 0, 0);
}

QString SourceFile::room() const
{
    const QString second = path.section(u'/', 1, 1);
    if (path.count(u'/') > 1)
        return second;
    const QString name = second.section(u'.', 0, 0);
    return stepOf(floor(), name) < 0 ? u"."_s : name;
}

QString Violation::toString() const
{
    return u"%1:%2: %3: %4"_s.arg(path, QString::number(line), rule, text);
}

QtHeaders readQtHeaders(const QString &includeFolder)
{
    QtHeaders headers;
    const QDir folder(includeFolder);
    for (const QString &module : folder.entryList({ u"Qt*"_s }, QDir::Dirs)) {
        for (const QString &header : QDir(folder.filePath(module)).entryList(QDir::Files))
            headers[header] << module;
    }
    return headers;
}

QList<SourceFile> readFloors(const QString &root)
{
    QList<SourceFile> files;
    const QDir folder(root);
    for (const QString &floor : floors()) {
        QDirIterator it(folder.filePath(floor), { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            files << SourceFile { folder.relativeFilePath(path), readIncludes(readText(path)) };
        }
    }
    std::sort(files.begin(), files.end(),
        [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QList<Violation> checkIncludes(const QList<SourceFile> &files, const QtHeaders &qt)
{
    QList<Violation> found;
    for (const SourceFile &file : files) {
        if (stepOf(file.floor(), file.room()) < 0)
            found << violation(u"unknown-room"_s, file, 0,
                u"%1 has no place in the order of rooms of %2"_s.arg(file.room(), file.floor()));
        for (const Include &include : file.includes)
            found << (include.own ? checkOwnInclude(file, include)
                                  : checkLibraryInclude(file, include, qt));
    }
    return found;
}

QList<Violation> checkCycles(const QList<SourceFile> &files)
{
    QHash<QString, const SourceFile *> byPath;
    for (const SourceFile &file : files)
        byPath.insert(file.path, &file);

    QList<Violation> found;
    QSet<QString> done;
    QStringList trail;
    const std::function<void(const SourceFile &)> visit = [&](const SourceFile &file) {
        trail << file.path;
        for (const Include &include : file.includes) {
            const SourceFile *next = byPath.value(include.target);
            if (!include.own || next == nullptr || done.contains(next->path))
                continue;
            const qsizetype start = trail.indexOf(next->path);
            if (start >= 0) {
                found << violation(u"cycle"_s, file, include.line,
                    QStringList(trail.mid(start) << next->path).join(u" → "_s));
            } else {
                visit(*next);
            }
        }
        trail.removeLast();
        done << file.path;
    };
    for (const SourceFile &file : files) {
        if (!done.contains(file.path))
            visit(file);
    }
    return found;
}

QList<Violation> checkOwnHeaderFirst(const QList<SourceFile> &files)
{
    QSet<QString> paths;
    for (const SourceFile &file : files)
        paths << file.path;

    QList<Violation> found;
    for (const SourceFile &file : files) {
        if (!file.path.endsWith(u".cpp"))
            continue;
        const QString header = file.path.chopped(4) + u".h"_s;
        if (!paths.contains(header))
            continue;
        if (file.includes.isEmpty() || file.includes.constFirst().target != header)
            found << violation(u"first-include"_s, file,
                file.includes.isEmpty() ? 0 : file.includes.constFirst().line,
                u"include \"%1\" first"_s.arg(header));
    }
    return found;
}

QList<Violation> checkLicences(const QString &root)
{
    static const QStringList folders { u"app"_s, u"cmake"_s, u"db"_s, u"models"_s, u"packaging"_s,
        u"tests"_s, u"views"_s };
    static const QStringList kinds { u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s, u"CMakeLists.txt"_s,
        u"*.sql"_s, u"*.qss"_s, u"*.sh"_s, u"*.py"_s, u"*.in"_s };
    QStringList paths { u"CMakeLists.txt"_s, u"dev"_s, u".ci/run"_s };
    const QDir top(root);
    for (const QString &folder : folders) {
        QDirIterator it(top.filePath(folder), kinds, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths << top.relativeFilePath(it.next());
    }
    paths.sort();

    QList<Violation> found;
    for (const QString &path : std::as_const(paths)) {
        QStringList lines = readText(top.filePath(path)).split(u'\n');
        if (lines.constFirst().startsWith(u"#!") || lines.constFirst().startsWith(u"<?xml"))
            lines.removeFirst();
        const bool good = lines.size() > 1 && lines[0].contains(u"SPDX-FileCopyrightText: ")
            && lines[1].contains(u"SPDX-License-Identifier: GPL-3.0-or-later");
        if (!good && top.exists(path))
            found << Violation { u"spdx"_s, path, 1, u"the two SPDX lines are missing"_s };
    }
    return found;
}

} // namespace sextant::architecture
