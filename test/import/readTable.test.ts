import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { optionalText, readTable, requiredText, wholeNumber } from "../../src/import/readTable.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "paradiplomacy-tables-"));
});

afterAll(() => rm(folder, { recursive: true }));

const row = z.object({ number: wholeNumber, city: requiredText, note: optionalText });

async function read(text: string) {
  const path = join(folder, "cities.csv");
  await writeFile(path, text);
  return readTable(path, row);
}

test("reads every cell, whatever its line ends, quotes and byte order mark", async () => {
  expect(await read('\uFEFFnumber,city,note\r\n1,Şeki,\r\n2,"Çimkent, ""KZ""","two\nlines"\r\n')).toEqual([
    { number: 1, city: "Şeki", note: null },
    { number: 2, city: 'Çimkent, "KZ"', note: "two\nlines" },
  ]);
});

test("names every bad cell by file, line and column, with what was found", async () => {
  await expect(read("number,city,note\none,Şeki,\n2,,x\n")).rejects.toThrow(
    [
      'cities.csv, line 2, column number: must be a whole number, but found "one"',
      '  cities.csv, line 3, column city: must not be empty, but found ""',
    ].join("\n"),
  );
});

test.each([
  ["number,city\n1,Şeki\n", "cities.csv, line 2: column note is missing"],
  ["number,city,note,mayor\n1,Şeki,,x\n", "cities.csv, line 2: unknown column mayor"],
  ["number,city,note\n1,Şeki\n", "line 2"],
  ['number,city,note\n1,"Şeki,\n', "cities.csv: Quote Not Closed"],
])("refuses %j", async (text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});
