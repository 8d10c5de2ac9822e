-- SPDX-FileCopyrightText: 2026 The Sextant developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A workspace: what its catalog describes, who published it, what was saved.
--
-- A dimension's members stand in a table of its own (dim_market, dim_region, ...) and a dataset's
-- rows in another (market_size, ...); both are made when data arrives, and listed here. Every number
-- therefore points to its members and its source by ordinary foreign keys.

-- Facts about the file itself: id (UUID), created_at (UTC, ISO 8601), created_by.
CREATE TABLE workspace (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;
-- One publisher's document.
CREATE TABLE source (
    id         TEXT PRIMARY KEY CHECK (id <> ''),
    publisher  TEXT NOT NULL,
    title      TEXT NOT NULL,
    edition    TEXT NOT NULL DEFAULT '', -- when it was published: 2026, 2025-08
    locator    TEXT NOT NULL DEFAULT '', -- where it can be found
    access     TEXT NOT NULL DEFAULT '',
    scope_note TEXT NOT NULL DEFAULT '', -- what its market covers and what it leaves out
    sort       INTEGER NOT NULL          -- the given order
) STRICT
--;
-- A way to cut the data.
CREATE TABLE dimension (
    id                    TEXT PRIMARY KEY CHECK (id <> ''),
    table_name            TEXT UNIQUE, -- its members; NULL for kind, whose members are fixed
    name_en               TEXT NOT NULL,
    name_zh_hans          TEXT NOT NULL,
    name_zh_hant          TEXT NOT NULL,
    is_additive           INTEGER NOT NULL CHECK (is_additive IN (0, 1)),
    has_complete_children INTEGER NOT NULL CHECK (has_complete_children IN (0, 1)),
    sort                  INTEGER NOT NULL
) STRICT
--;
-- Other words for a member, as files write them.
CREATE TABLE member_alias (
    dimension TEXT NOT NULL REFERENCES dimension (id) ON DELETE CASCADE,
    alias     TEXT NOT NULL COLLATE NOCASE CHECK (alias <> ''),
    member    TEXT NOT NULL,
    PRIMARY KEY (dimension, alias)
) STRICT, WITHOUT ROWID
--;
-- Observations that share dimensions and measures.
CREATE TABLE dataset (
    id                  TEXT PRIMARY KEY CHECK (id <> ''),
    table_name          TEXT NOT NULL UNIQUE,
    name_en             TEXT NOT NULL,
    name_zh_hans        TEXT NOT NULL,
    name_zh_hant        TEXT NOT NULL,
    description_en      TEXT NOT NULL,
    description_zh_hans TEXT NOT NULL,
    description_zh_hant TEXT NOT NULL,
    -- 1: each member reports for itself, so numbers of different sources may be added
    combines_sources    INTEGER NOT NULL CHECK (combines_sources IN (0, 1)),
    sort                INTEGER NOT NULL
) STRICT
--;
CREATE TABLE dataset_dimension (
    dataset     TEXT NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
    dimension   TEXT NOT NULL REFERENCES dimension (id),
    column_name TEXT NOT NULL,
    sort        INTEGER NOT NULL,
    PRIMARY KEY (dataset, dimension)
) STRICT, WITHOUT ROWID
--;
-- What is counted. How it totals: over members by sum or not at all; over periods by sum (flows), by
-- the last one (stocks) or not at all (shares, rates).
CREATE TABLE measure (
    dataset      TEXT NOT NULL REFERENCES dataset (id) ON DELETE CASCADE,
    id           TEXT NOT NULL CHECK (id <> ''),
    name_en      TEXT NOT NULL,
    name_zh_hans TEXT NOT NULL,
    name_zh_hant TEXT NOT NULL,
    unit         TEXT NOT NULL,
    over_members TEXT NOT NULL CHECK (over_members IN ('sum', 'none')),
    over_periods TEXT NOT NULL CHECK (over_periods IN ('sum', 'last', 'none')),
    sort         INTEGER NOT NULL,
    PRIMARY KEY (dataset, id)
) STRICT, WITHOUT ROWID
--;
-- What a publisher states about its own numbers. Growth: percent a year; share: percent.
CREATE TABLE claim (
    id          INTEGER PRIMARY KEY,
    type        TEXT NOT NULL CHECK (type IN ('growth', 'share')),
    source      TEXT NOT NULL REFERENCES source (id),
    market      TEXT NOT NULL REFERENCES dim_market (id),
    deployment  TEXT NOT NULL REFERENCES dim_deployment (id),
    region      TEXT NOT NULL REFERENCES dim_region (id),
    period_from TEXT NOT NULL,
    period_to   TEXT NOT NULL,
    value       REAL NOT NULL,
    note        TEXT NOT NULL DEFAULT '',
    UNIQUE (type, source, market, deployment, region, period_from, period_to)
) STRICT
--;
-- Yearly averages: units of quote for one base.
CREATE TABLE exchange_rate (
    id     INTEGER PRIMARY KEY,
    source TEXT NOT NULL REFERENCES source (id),
    base   TEXT NOT NULL CHECK (length(base) = 3),
    quote  TEXT NOT NULL CHECK (length(quote) = 3),
    year   INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    rate   REAL NOT NULL CHECK (rate > 0),
    UNIQUE (source, base, quote, year)
) STRICT
--;
-- What was being looked at, kept: versioned JSON.
CREATE TABLE exploration (
    id           TEXT PRIMARY KEY CHECK (id <> ''),
    name_en      TEXT NOT NULL,
    name_zh_hans TEXT NOT NULL,
    name_zh_hant TEXT NOT NULL,
    body         TEXT NOT NULL CHECK (json_valid(body)),
    sort         INTEGER NOT NULL
) STRICT
--;
-- A forecast: method, inputs, assumptions, horizon; versioned JSON.
CREATE TABLE scenario (
    id           TEXT PRIMARY KEY CHECK (id <> ''),
    name_en      TEXT NOT NULL,
    name_zh_hans TEXT NOT NULL,
    name_zh_hant TEXT NOT NULL,
    body         TEXT NOT NULL CHECK (json_valid(body)),
    sort         INTEGER NOT NULL
) STRICT
--;
INSERT INTO dimension VALUES
    ('source', 'source', 'Source', '来源', '來源', 0, 0, 0),
    ('kind', NULL, 'Kind', '数据性质', '資料性質', 0, 0, 1)
