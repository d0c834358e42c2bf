import { expect, test } from "vitest";
import { externalIdAddress, readExternalId } from "../../src/domain/externalIds.ts";

test.each([
  ["Q406", "WIKIDATA", "Q406"],
  [" wd:Q406 ", "WIKIDATA", "Q406"],
  ["q406", "WIKIDATA", "Q406"],
  ["https://www.wikidata.org/wiki/Q406", "WIKIDATA", "Q406"],
  ["http://www.wikidata.org/entity/Q406", "WIKIDATA", "Q406"],
  ["geonames:745042", "GEONAMES", "745042"],
  ["https://sws.geonames.org/745042/", "GEONAMES", "745042"],
  ["https://www.geonames.org/745042/istanbul.html", "GEONAMES", "745042"],
])("%s is an id elsewhere", (text, scheme, value) => {
  expect(readExternalId(text)).toEqual({ scheme, value });
});

test.each(["Q", "Q0", "745042", "Quba", "Q406 Istanbul", "municipality/tr-istanbul", "wd:P31", ""])(
  "%j is none",
  (text) => {
    expect(readExternalId(text)).toBeUndefined();
  },
);

test("an address leads back to its id", () => {
  for (const [scheme, value] of [
    ["WIKIDATA", "Q406"],
    ["GEONAMES", "745042"],
  ] as const) {
    expect(readExternalId(externalIdAddress(scheme, value) ?? "")).toEqual({ scheme, value });
  }
});
