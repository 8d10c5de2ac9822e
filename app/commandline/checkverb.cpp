// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/deckreport.h"
#include "app/commandline/tr.h"
#include "app/commandline/verb.h"
#include "app/commandline/verbs.h"
#include "app/commandline/workspacecheck.h"
#include "db/workspace.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

class CheckVerb final : public Verb
{
public:
    QString name() const override { return u"check"_s; }
    QString summary() const override
    {
        return CommandLineTr::tr("Check the file, and what its sources' numbers contradict");
    }
    QStringList synopsis() const override
    {
        return { u"FILE [--json]"_s, u"FILE --deck OLD.pptx [--json]"_s };
    }
    QString details() const override
    {
        return CommandLineTr::tr(
            "A damaged file ends with status 1, and so does a story whose exploration lost "
            "something that it shows. Contradictions among published "
            "numbers are what the sources say, not a fault of the file. With --deck: "
            "what has become of each chart since it was exported.");
    }
    QList<Flag> flags() const override
    {
        return { Flag { u"json"_s, {}, CommandLineTr::tr("every comparison as JSON"), false, {} },
            Flag { u"deck"_s, u"OLD.pptx"_s,
                CommandLineTr::tr("a deck that was exported from this workspace"), false, {} } };
    }
    int run(const Arguments &arguments, const VerbContext &context) const override;
};

int CheckVerb::run(const Arguments &arguments, const VerbContext &context) const
{
    if (arguments.positional().size() != 1)
        return reportUsage(context, *this, CommandLineTr::tr("Name one workspace file."));
    const auto workspace = db::Workspace::open(arguments.positional(0), db::OpenMode::ReadOnly);
    if (!workspace.has_value())
        return reportInput(context, workspace.error());
    if (arguments.has(u"deck"_s)) {
        return runDeckCheck(
            **workspace, arguments.value(u"deck"_s), arguments.has(u"json"_s), context);
    }
    const auto check = checkWorkspace(**workspace);
    if (!check.has_value())
        return reportInput(context, check.error());
    if (arguments.has(u"json"_s))
        context.out << QString::fromUtf8(checkJson(*check));
    else
        context.out << checkText(*check, context.language);
    context.out.flush();
    return check->integrity.isEmpty() && check->stories.isEmpty() ? ExitDone : ExitBadInput;
}

} // namespace

const Verb &checkVerb()
{
    static const CheckVerb verb;
    return verb;
}

} // namespace sextant
