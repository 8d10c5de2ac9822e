// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/verbs.h"

#include "app/commandline/verb.h"

namespace sextant {

const QList<const Verb *> &verbs()
{
    static const QList<const Verb *> all {
        &newVerb(),
        &infoVerb(),
        &importVerb(),
        &pivotVerb(),
        &forecastVerb(),
        &exportVerb(),
        &checkVerb(),
    };
    return all;
}

const Verb *verbNamed(const QString &name)
{
    for (const Verb *verb : verbs()) {
        if (verb->name() == name)
            return verb;
    }
    return nullptr;
}

} // namespace sextant
