// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/storycheck.h"

#include "app/commandline/lookat.h"
#include "models/explore/storylook.h"

namespace sextant {

namespace {

Result<void> checkLook(
    const db::Workspace &workspace, CubeShelf &shelf, const Exploration &exploration)
{
    const auto dataset = workspace.dataset(exploration.dataset);
    if (!dataset.has_value())
        return Failure(dataset.error());
    if (dataset->isTracker)
        return {};
    const auto pivot = shelf.lookAt(exploration);
    return pivot.has_value() ? Result<void>() : Failure(pivot.error());
}

} // namespace

Result<StoryCheck> checkStories(const db::Workspace &workspace)
{
    const auto stories = workspace.stories();
    if (!stories.has_value())
        return Failure(stories.error());
    const auto explorations = workspace.explorations();
    if (!explorations.has_value())
        return Failure(explorations.error());
    StoryCheck check { int(stories->size()), {} };
    CubeShelf shelf(workspace);
    for (const Story &story : *stories) {
        for (const StoryItem &item : story.items) {
            const auto look = storyLook(story, item, *explorations, Language::English);
            if (!look.has_value()) {
                check.findings += look.error().message();
            } else if (const auto done = checkLook(workspace, shelf, *look); !done.has_value()) {
                check.findings += inStory(done.error(), story, item).message();
            }
        }
    }
    return check;
}

} // namespace sextant
