// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/storylook.h"

#include "models/explore/explorationjson.h"
#include "models/explore/tr.h"

#include <algorithm>

namespace sextant {

Error inStory(const Error &error, const Story &story, const StoryItem &item)
{
    Error placed = error;
    placed.where
        = ExploreTr::tr("Story \"%1\", exploration \"%2\"").arg(story.id, item.exploration);
    return placed;
}

Result<Exploration> storyLook(
    const Story &story, const StoryItem &item, const QList<Saved> &explorations, Language language)
{
    const auto saved = std::ranges::find(explorations, item.exploration, &Saved::id);
    if (saved == explorations.end()) {
        const Error gone { ErrorCode::NotFound,
            ExploreTr::tr("The workspace does not have this exploration."), {},
            ExploreTr::tr("Take it out of the story."), {} };
        return Failure(inStory(gone, story, item));
    }
    auto look = explorationFromJson(saved->json);
    if (!look.has_value())
        return Failure(inStory(look.error(), story, item));
    if (const QString headline = item.headline.in(language); !headline.isEmpty())
        look->title = headline;
    return look;
}

} // namespace sextant
