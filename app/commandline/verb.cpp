// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/verb.h"

#include "app/commandline/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString synopsisOf(const Verb &verb)
{
    QString text;
    QString lead = CommandLineTr::tr("usage:") + u' ';
    const QString indent(lead.size(), u' ');
    const QStringList forms = verb.synopsis();
    for (const QString &form : forms) {
        text += lead + u"sextant "_s + verb.name() + u' ' + form + u'\n';
        lead = indent;
    }
    return text;
}

QString flagColumn(const Flag &flag)
{
    QString text;
    if (!flag.letter.isNull())
        text += u'-' + QString(flag.letter) + u", "_s;
    text += u"--"_s + flag.name;
    if (flag.takesValue())
        text += u' ' + flag.valueName;
    return text;
}

} // namespace

int reportInput(const VerbContext &context, const Error &error)
{
    context.err << u"sextant: "_s << error.message() << Qt::endl;
    return ExitBadInput;
}

int reportUsage(const VerbContext &context, const Verb &verb, const Error &error)
{
    return reportUsage(context, verb, error.message());
}

int reportUsage(const VerbContext &context, const Verb &verb, const QString &what)
{
    context.err << u"sextant "_s << verb.name() << u": "_s << what << u'\n' << synopsisOf(verb)
                << CommandLineTr::tr("\"sextant %1 --help\" explains the flags.").arg(verb.name())
                << Qt::endl;
    return ExitBadUsage;
}

QString usageOf(const Verb &verb)
{
    QList<Flag> flags = verb.flags();
    flags << Flag { u"language"_s, u"en|zh-Hans|zh-Hant"_s,
        CommandLineTr::tr("language of names and texts; the environment's if not given"), false,
        {} };
    flags << Flag { u"help"_s, {}, CommandLineTr::tr("this text"), false, u'h' };

    constexpr qsizetype widest = 34;
    qsizetype width = 0;
    for (const Flag &flag : std::as_const(flags))
        width = std::max(width, std::min(widest, flagColumn(flag).size()));

    //: %1 is the one sentence about a verb, without its full stop
    QString text
        = CommandLineTr::tr("%1.").arg(verb.summary()) + u"\n\n"_s + synopsisOf(verb) + u'\n';
    for (const Flag &flag : std::as_const(flags)) {
        QString column = flagColumn(flag);
        if (column.size() > width)
            column += u"\n  "_s + QString(width, u' ');
        text += u"  "_s + column.leftJustified(width) + u"  "_s + flag.summary + u'\n';
    }
    if (const QString details = verb.details(); !details.isEmpty())
        text += u'\n' + details + u'\n';
    return text;
}

} // namespace sextant
