import { beforeAll, describe, expect, test } from "vitest";
import { SEED_DIRECTORY } from "../../src/import/importSeeds.ts";
import { planSeeds } from "../../src/import/planSeeds.ts";
import { readSeeds, type Seeds } from "../../src/import/readSeeds.ts";

let seeds: Seeds;

beforeAll(async () => {
  seeds = await readSeeds(SEED_DIRECTORY);
});

/** The seeds with one row of one table changed. */
function withRow<Name extends keyof Seeds>(
  name: Name,
  index: number,
  change: Partial<Seeds[Name][number]>,
): Seeds {
  const rows = seeds[name].map((row, at) => (at === index ? { ...row, ...change } : row));
  return { ...seeds, [name]: rows };
}

test("the version changes with any cell, and only then", () => {
  const version = planSeeds(seeds).datasets[0]?.version;
  expect(planSeeds(structuredClone(seeds)).datasets[0]?.version).toBe(version);
  expect(planSeeds(withRow("gazetteer/places", 7, { latitude: 1 })).datasets[0]?.version).not.toBe(version);
  expect(planSeeds(withRow("datasets", 0, { title: "Another" })).datasets[0]?.version).not.toBe(version);
});

test("an exact repeat refers to the row that it repeats", () => {
  const repeats = planSeeds(seeds).agreements.filter(({ repeatedId }) => repeatedId !== null);
  expect(repeats.map(({ id, repeatedId }) => [id, repeatedId])).toEqual([
    ["agreement/t1-038", "agreement/t1-037"],
  ]);
});

describe("names what it cannot resolve", () => {
  test.each([
    [
      "agreements",
      { municipality: "Atlantis" },
      'agreement/t1-001: resolutions.csv does not say which municipality "Atlantis" (Muğla) is',
    ],
    [
      "agreements",
      { partner: "Atlantis" },
      'agreement/t1-001: resolutions.csv does not say which partner "Atlantis" (Türkmenistan) is',
    ],
    [
      "agreements",
      { date: "31.02.1993" },
      'agreement/t1-001: expected a day such as 4.12.1993, but found "31.02.1993"',
    ],
    ["agreements", { table: 3 }, "agreement/t3-001: table 3 is not in tables.csv"],
    ["agreements", { row: 2 }, "agreements.csv: agreement/t1-002 stands there twice"],
    [
      "gazetteer/places",
      { kind: "VILLAGE" },
      "kind must be one of METROPOLITAN, PROVINCIAL_CENTRE, DISTRICT, TOWN, but is VILLAGE",
    ],
    ["gazetteer/places", { country: "XX" }, "unknown country XX"],
    ["gazetteer/places", { province: "TR-99" }, "unknown province TR-99"],
    ["gazetteer/places", { part_of: "partner-city/xx" }, "part of unknown place partner-city/xx"],
    ["gazetteer/names", { place: "partner-city/xx" }, "names unknown place partner-city/xx"],
    ["gazetteer/resolutions", { place: "partner-city/xx" }, "resolves to unknown place partner-city/xx"],
    ["gazetteer/successions", { successor: "municipality/xx" }, "unknown successor municipality/xx"],
    ["tables", { source: "source/xx" }, "table 1 has unknown source source/xx"],
  ] as const)("%s with %j", (name, change, message) => {
    expect(() => planSeeds(withRow(name, 0, change))).toThrow(message);
  });
});
