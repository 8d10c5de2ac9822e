-- SPDX-FileCopyrightText: 2026 The Sextant developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Trackers: datasets of up to tens of millions of rows that arrive, and are replaced, as one file.
--
-- A tracker is listed in `dataset`, `dataset_dimension` and `measure` as any other dataset, but has no
-- table of its own. Its rows stand here in columns, cut into segments of 65536 rows; the rows of one
-- segment number are the same in every column. A row has one code for each dimension, one for its
-- period, and one number for each measure.

-- One edition of a tracker; the next one replaces it.
CREATE TABLE tracker (
    dataset     TEXT PRIMARY KEY REFERENCES dataset (id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    file        TEXT NOT NULL,    -- name of the imported file; empty before the first edition
    imported_at TEXT NOT NULL,    -- UTC, ISO 8601; empty before the first edition
    row_count   INTEGER NOT NULL CHECK (row_count >= 0),
    byte_count  INTEGER NOT NULL CHECK (byte_count >= 0) -- of the imported file
) STRICT, WITHOUT ROWID
--;
-- What a dimension's codes stand for in this edition: the id of a member, source or kind.
CREATE TABLE tracker_member (
    dataset   TEXT NOT NULL REFERENCES tracker (dataset) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    dimension TEXT NOT NULL,
    code      INTEGER NOT NULL CHECK (code >= 0),
    member    TEXT NOT NULL CHECK (member <> ''),
    PRIMARY KEY (dataset, dimension, code)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE tracker_period (
    dataset TEXT NOT NULL REFERENCES tracker (dataset) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    code    INTEGER NOT NULL CHECK (code >= 0),
    period  TEXT NOT NULL, -- empty: undated
    PRIMARY KEY (dataset, code)
) STRICT, WITHOUT ROWID
--;
-- One column of one segment.
--
-- Encoding `packed`: whole numbers of `bits` bits each, one behind the other without gaps, the first
-- in the lowest bits of the first byte, and eight bytes of zero behind them. Without missing numbers
-- a number is low + what stands there; with them 0 stands for a missing number and n for
-- low + n - 1. It counts in units of 10^-decimals. If `bits` is 0, all numbers are `low` (or all are
-- missing) and `data` is empty.
-- Encoding `double`: IEEE 754 numbers of eight bytes, the lowest byte first; NaN stands for a missing
-- number; `low` and `high` are NULL.
CREATE TABLE tracker_segment (
    id          INTEGER PRIMARY KEY,
    dataset     TEXT NOT NULL REFERENCES tracker (dataset) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    segment     INTEGER NOT NULL CHECK (segment >= 0),
    role        TEXT NOT NULL CHECK (role IN ('dimension', 'period', 'measure')),
    name        TEXT NOT NULL, -- id of the dimension or measure; empty for the period
    row_count   INTEGER NOT NULL CHECK (row_count BETWEEN 1 AND 65536),
    encoding    TEXT NOT NULL CHECK (encoding IN ('packed', 'double')),
    bits        INTEGER NOT NULL CHECK (bits BETWEEN 0 AND 57 OR bits = 64),
    decimals    INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
    has_missing INTEGER NOT NULL CHECK (has_missing IN (0, 1)),
    low         INTEGER, -- lowest code or number of the segment
    high        INTEGER,
    data        BLOB NOT NULL,
    UNIQUE (dataset, segment, role, name)
) STRICT
