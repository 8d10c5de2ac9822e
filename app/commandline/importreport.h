// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/values/importplan.h"
#include "db/values/names.h"

namespace sextant {

/// What an import did, or would do (`isRehearsal`), for a person, ending in a line end.
[[nodiscard]] QString importText(
    const ImportPlan &plan, const ImportReport &report, bool isRehearsal, Language language);
/// The same for programs: `{"file","dataset","rehearsal","replaced","rows","bytes","encoding",
/// "delimiter","decimal","firstPeriod","lastPeriod","source","kinds":[…],"columns":[{"column",
/// "role","id","unit","distinct","added","missing","decimals","sum"}]}`; `unit` and what follows
/// `added` stand with measures only.
[[nodiscard]] QByteArray importJson(
    const ImportPlan &plan, const ImportReport &report, bool isRehearsal);

} // namespace sextant
