import { expect, test } from "vitest";
import { locatorIn } from "../../src/domain/locatorIn.ts";
import { readSeeds } from "../../src/import/readSeeds.ts";
import { SEED_DIRECTORY } from "../../src/import/importSeeds.ts";

test.each([
  ["Findings and discussion, Analysis, paragraph 7", "Bulgular ve tartışma, Analiz, 7. paragraf"],
  ["Table 2, row 17", "Tablo 2, satır 17"],
  ["Abstract, paragraph 1; Öz, paragraph 1", "Abstract, 1. paragraf; Öz, 1. paragraf"],
  [
    "Findings and discussion, Paradiplomacy pyramid, Şekil 1",
    "Bulgular ve tartışma, Paradiplomasi piramidi, Şekil 1",
  ],
  ["geonames:323786", "geonames:323786"],
])("%s is, in Turkish, %s", (locator, inTurkish) => {
  expect(locatorIn(locator, "tr")).toBe(inTurkish);
});

test("names in English what only has a Turkish number", () => {
  expect(locatorIn("Findings and discussion, Analysis, Grafik 2", "en")).toBe(
    "Findings and discussion, Analysis, Graph 2",
  );
  expect(locatorIn("Table 2, row 17", "en")).toBe("Table 2, row 17");
});

test("every locator of the seeds is Turkish on a Turkish page", async () => {
  const seeds = await readSeeds(SEED_DIRECTORY);
  const locators = Object.values(seeds)
    .flatMap((rows) => rows as readonly { locator?: readonly string[] | string }[])
    .flatMap(({ locator = [] }) => locator);
  expect(locators.length).toBeGreaterThan(1_000);
  const english = locators
    .map((locator) => locatorIn(locator, "tr"))
    .filter((locator) =>
      /\b(paragraph|footnote|row|Table|review|discussion|policy|Analysis|Conclusion)\b/.test(locator),
    );
  expect(english).toEqual([]);
});
