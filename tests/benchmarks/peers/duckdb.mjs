// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// node duckdb.mjs TRACKER.csv [RUNS]: DuckDB in memory on two threads, its columns of text as ENUM,
// which is its best case. Prints one line of JSON with medians in milliseconds.

import { DuckDBInstance } from "@duckdb/node-api";
import { dimensions, median, questions } from "./questions.mjs";

const [csv, runs = "7"] = process.argv.slice(2);
const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await instance.connect();
const milliseconds = async work => {
    const begin = performance.now();
    await work();
    return performance.now() - begin;
};

const file = csv.replaceAll("'", "''");
const result = {};
result.load_ms = await milliseconds(async () => {
    await connection.run(`CREATE TABLE texts AS SELECT * FROM read_csv('${file}')`);
    for (const name of dimensions)
        await connection.run(`CREATE TYPE type_${name} AS ENUM (SELECT DISTINCT ${name} FROM texts ORDER BY 1)`);
    const columns = dimensions.map(name => `${name}::type_${name} AS ${name}`).join(", ");
    await connection.run(`CREATE TABLE codes AS SELECT ${columns}, units, value FROM texts`);
});
for (const [name, statements] of Object.entries(questions("codes"))) {
    const ask = async () => {
        for (const statement of statements)
            await connection.runAndReadAll(statement);
    };
    await ask();
    const times = [];
    for (let i = 0; i < Number(runs); ++i)
        times.push(await milliseconds(ask));
    result[`${name}_ms`] = median(times);
}
result.peak_rss_mb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify(result));
