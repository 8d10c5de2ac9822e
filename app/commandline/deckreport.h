// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/verb.h"
#include "db/workspace.h"
#include "views/export/pptx/deckcheck.h"

namespace sextant {

/// The numbers of an open workspace for checkDeck(). The workspace must outlive it.
/// @return the errors of reading the catalog
[[nodiscard]] Result<CurrentNumbers> currentNumbers(const db::Workspace &workspace);

/// What has become of each chart, for a person, ending in a line end; of a chart whose numbers have
/// moved the first twenty, old and new.
[[nodiscard]] QString deckText(
    const QString &deck, const QList<CheckedChart> &charts, Language language);
/// The same for programs: `{"deck","charts":[{"slide","title","dataset","state","edition",
/// "editionNow","changes":[{"row","column","name","before","after","percent","unit","kindsBefore",
/// "kindsAfter"}],"withdrawn":[{"id","name"}],"problem"}]}`; what does not exist is null. Places
/// are ids, `*` for a total; `percent` is the change in percent of `before`.
[[nodiscard]] QByteArray deckJson(
    const QString &deck, const QList<CheckedChart> &charts, Language language);

/// `sextant check FILE --deck OLD.pptx [--json]`. @return an ExitStatus; messages are written
[[nodiscard]] int runDeckCheck(
    const db::Workspace &workspace, const QString &deck, bool asJson, const VerbContext &context);

} // namespace sextant
