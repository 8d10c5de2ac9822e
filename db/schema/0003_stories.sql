-- SPDX-FileCopyrightText: 2026 The Sextant developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Stories: saved explorations in an order, each with words of its own, that are written as a deck.
--
-- An item points to an exploration and holds no copy of it: what is mended there is mended in every
-- story, and an exploration that a story shows cannot be removed.

CREATE TABLE story (
    id           TEXT PRIMARY KEY CHECK (id <> ''),
    name_en      TEXT NOT NULL, -- also the title of its deck
    name_zh_hans TEXT NOT NULL,
    name_zh_hant TEXT NOT NULL,
    sort         INTEGER NOT NULL
) STRICT
--;
-- One slide. A headline or a so-what that is empty in all languages is computed or left out.
CREATE TABLE story_item (
    id               INTEGER PRIMARY KEY,
    story            TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL CHECK (position >= 0),
    exploration      TEXT NOT NULL REFERENCES exploration (id),
    headline_en      TEXT NOT NULL,
    headline_zh_hans TEXT NOT NULL,
    headline_zh_hant TEXT NOT NULL,
    so_what_en       TEXT NOT NULL, -- what follows from the chart, in a sentence or two
    so_what_zh_hans  TEXT NOT NULL,
    so_what_zh_hant  TEXT NOT NULL,
    UNIQUE (story, position)
) STRICT
--;
CREATE INDEX story_item_exploration ON story_item (exploration)
