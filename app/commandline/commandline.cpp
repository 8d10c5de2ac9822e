// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include "app/commandline/stopsignal.h"
#include "app/commandline/tr.h"
#include "app/commandline/verb.h"
#include "app/commandline/verbs.h"
#include "app/translations.h"
#include "db/values/suggest.h"
#include "version.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

bool isErrTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

bool isHelp(const QString &word)
{
    return word == u"--help" || word == u"-h" || word == u"help";
}

bool isVersion(const QString &word)
{
    return word == u"--version" || word == u"-V";
}

QString usage()
{
    QString text = CommandLineTr::tr(
        "Explore, compare and forecast market data, each number with its source.");
    text += u"\n\n"_s
        + CommandLineTr::tr("usage: sextant [FILE.sextant]   open the window\n"
                            "       sextant VERB …           answer on the command line")
        + u"\n\n"_s;
    qsizetype width = 0;
    for (const Verb *verb : verbs())
        width = std::max(width, verb->name().size());
    for (const Verb *verb : verbs())
        text += u"  "_s + verb->name().leftJustified(width) + u"   "_s + verb->summary() + u'\n';
    text += u'\n'
        + CommandLineTr::tr("\"sextant VERB --help\" explains a verb, \"sextant --version\" "
                            "prints the version.")
        + u'\n';
    return text;
}

int reportUnknown(const QString &word, QTextStream &err)
{
    QStringList known;
    for (const Verb *verb : verbs())
        known << verb->name();
    known << u"--help"_s << u"--version"_s;
    const Error error { ErrorCode::InvalidArgument,
        CommandLineTr::tr("\"%1\" is neither a verb nor a file that exists.").arg(word), {},
        didYouMean(word, known), {} };
    err << u"sextant: "_s << error.message() << u'\n'
        << CommandLineTr::tr("\"sextant --help\" lists the verbs.") << Qt::endl;
    return ExitBadUsage;
}

int runVerb(
    const Verb &verb, const QStringList &words, VerbContext context, Translations &translations)
{
    QList<Flag> flags = verb.flags();
    flags << Flag { u"language"_s, u"en|zh-Hans|zh-Hant"_s, {}, false, {} }
          << Flag { u"help"_s, {}, {}, false, u'h' };
    const Result<Arguments> arguments = Arguments::parse(words, flags);
    if (!arguments)
        return reportUsage(context, verb, arguments.error());
    if (arguments->has(u"language"_s)) {
        const Result<QString> tag
            = arguments->choice(u"language"_s, { u"en"_s, u"zh-Hans"_s, u"zh-Hant"_s });
        if (!tag)
            return reportUsage(context, verb, tag.error());
        context.language = languageFromTag(*tag);
        translations.setLanguage(context.language);
    }
    if (arguments->has(u"help"_s)) {
        context.out << usageOf(verb);
        return ExitDone;
    }
    return verb.run(*arguments, context);
}

/// An answer that could not be written is a failure, whatever was found out.
int ended(int status, QTextStream &out, QTextStream &err)
{
    out.flush();
    if (out.status() == QTextStream::WriteFailed) {
        err << u"sextant: "_s
            << Error { ErrorCode::Io, CommandLineTr::tr("The answer could not be written."), {},
                   CommandLineTr::tr("Is there room where it goes?"), {} }
                   .message()
            << u'\n';
        status = std::max<int>(status, ExitBadInput);
    }
    err.flush();
    StopSignal::obey();
    return status;
}

} // namespace

bool isVerb(const QString &word)
{
    return verbNamed(word) != nullptr;
}

bool opensWindow(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return true;
    const QString &word = arguments.first();
    if (isVerb(word) || isHelp(word) || isVersion(word))
        return false;
    // Options of the window, and those of Qt, which begin with one dash.
    static const QStringList windowOptions { u"--exit-after-first-paint"_s, u"--language"_s,
        u"--platform"_s, u"--style"_s };
    if (word.startsWith(u"--"))
        return windowOptions.contains(word.section(u'=', 0, 0));
    if (word.startsWith(u'-'))
        return true;
    return word.contains(u'/') || word.contains(u'.') || QFileInfo::exists(word);
}

bool needsPainting(const QStringList &arguments)
{
    const Verb *verb = arguments.isEmpty() ? nullptr : verbNamed(arguments.first());
    return verb && verb->needsPainting();
}

Language languageOfEnvironment()
{
    for (const char *name : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return languageFromTag(value);
    }
    return Language::English;
}

int runCommandLine(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Translations translations;
    translations.setLanguage(languageOfEnvironment());
    if (arguments.isEmpty() || isHelp(arguments.first())) {
        // `sextant help pivot` is the same as `sextant pivot --help`.
        const Verb *verb = arguments.size() > 1 ? verbNamed(arguments.at(1)) : nullptr;
        out << (verb ? usageOf(*verb) : usage());
        return ended(ExitDone, out, err);
    }
    if (isVersion(arguments.first())) {
        out << u"sextant "_s << QLatin1StringView(SEXTANT_VERSION) << u'\n';
        return ended(ExitDone, out, err);
    }
    const Verb *verb = verbNamed(arguments.first());
    if (!verb)
        return reportUnknown(arguments.first(), err);
    const VerbContext context { out, err, languageOfEnvironment(), isErrTerminal() };
    return ended(runVerb(*verb, arguments.sliced(1), context, translations), out, err);
}

void provideRuntimeFolder()
{
#ifdef Q_OS_UNIX
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    // Qt takes no folder that others may enter, so one that somebody else made is never used.
    const QByteArray folder
        = QFile::encodeName(QDir::tempPath()) + "/runtime-sextant-" + QByteArray::number(getuid());
    if (mkdir(folder.constData(), S_IRWXU) == 0 || errno == EEXIST)
        qputenv("XDG_RUNTIME_DIR", folder);
#endif
}

} // namespace sextant
