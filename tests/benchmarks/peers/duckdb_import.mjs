// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// duckdb_import.mjs CSV FILE: reads a tracker's CSV file into a DuckDB file, on two threads. The whole
// process is what is measured.

import { DuckDBInstance } from '@duckdb/node-api';
import { rmSync } from 'node:fs';

const [csv, file] = process.argv.slice(2);
for (const old of [file, `${file}.wal`])
    rmSync(old, { force: true });
const instance = await DuckDBInstance.create(file, { threads: '2' });
const connection = await instance.connect();
await connection.run(`CREATE TABLE t AS SELECT * FROM read_csv('${csv.replaceAll("'", "''")}')`);
await connection.run('CHECKPOINT');
connection.closeSync();
instance.closeSync();
