// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/tr.h"
#include "app/commandline/verb.h"
#include "app/commandline/verbs.h"
#include "app/commandline/workspaceinfo.h"
#include "db/workspace.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

class InfoVerb final : public Verb
{
public:
    QString name() const override { return u"info"_s; }
    QString summary() const override
    {
        return CommandLineTr::tr(
            "Tell what a workspace holds: datasets, dimensions, measures, sources");
    }
    QStringList synopsis() const override { return { u"FILE [--json]"_s }; }
    QList<Flag> flags() const override
    {
        return { Flag { u"json"_s, {},
            CommandLineTr::tr("everything as JSON, with all members and sources"), false, {} } };
    }
    int run(const Arguments &arguments, const VerbContext &context) const override;
};

int InfoVerb::run(const Arguments &arguments, const VerbContext &context) const
{
    if (arguments.positional().size() != 1)
        return reportUsage(context, *this, CommandLineTr::tr("Name one workspace file."));
    const auto workspace = db::Workspace::open(arguments.positional(0), db::OpenMode::ReadOnly);
    if (!workspace.has_value())
        return reportInput(context, workspace.error());
    const auto info = readInfo(**workspace);
    if (!info.has_value())
        return reportInput(context, info.error());
    if (arguments.has(u"json"_s))
        context.out << QString::fromUtf8(infoJson(*info, context.language));
    else
        context.out << infoText(*info, context.language);
    context.out.flush();
    return ExitDone;
}

} // namespace

const Verb &infoVerb()
{
    static const InfoVerb verb;
    return verb;
}

} // namespace sextant
