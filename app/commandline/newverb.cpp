// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/progressline.h"
#include "app/commandline/tr.h"
#include "app/commandline/verb.h"
#include "app/commandline/verbs.h"
#include "db/import/manifestimport.h"
#include "db/workspace.h"

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

class NewVerb final : public Verb
{
public:
    QString name() const override { return u"new"_s; }
    QString summary() const override
    {
        return CommandLineTr::tr("Make a workspace with the sample data, or with none");
    }
    QStringList synopsis() const override { return { u"FILE [--empty]"_s }; }
    QString details() const override
    {
        return CommandLineTr::tr(
            "An existing file is never replaced. The file appears only when it is "
            "complete.");
    }
    QList<Flag> flags() const override
    {
        return { Flag {
            u"empty"_s, {}, CommandLineTr::tr("no data, an empty catalog"), false, {} } };
    }
    int run(const Arguments &arguments, const VerbContext &context) const override;
};

int NewVerb::run(const Arguments &arguments, const VerbContext &context) const
{
    if (arguments.positional().size() != 1)
        return reportUsage(context, *this, CommandLineTr::tr("Name one file to make."));
    const QString path = arguments.positional(0);
    if (arguments.has(u"empty"_s)) {
        const auto created = db::Workspace::create(path);
        return created.has_value() ? ExitDone : reportInput(context, created.error());
    }
    const QString folder = db::sampleDataFolder();
    if (folder.isEmpty()) {
        return reportInput(context,
            Error { ErrorCode::NotFound, CommandLineTr::tr("The sample data is not installed."), {},
                CommandLineTr::tr("Make an empty workspace with --empty."), {} });
    }
    ProgressLine progress(context);
    const auto created = db::createFromManifest(path, folder, progress.callback());
    progress.clear();
    return created.has_value() ? ExitDone : reportInput(context, created.error());
}

} // namespace

const Verb &newVerb()
{
    static const NewVerb verb;
    return verb;
}

} // namespace sextant
