import { expect, test } from "vitest";
import { type Address, readAddress, start, writeAddress } from "../../src/explorer/address.ts";

const everything: Address = {
  view: "network",
  language: "tr",
  theme: "dark",
  years: { from: 1993, until: 2003 },
  countries: ["AZ", "KZ"],
  selected: "municipality/tr-ankara",
  path: { from: "municipality/tr-ankara", to: "partner-city/az-seki" },
  grown: ["municipality/tr-konya", "partner-city/uz-buhara"],
  colouring: "community",
  sizing: "betweenness",
  mapPosition: { x: 52.125, y: -41.5, zoom: 3.25 },
  networkPosition: { x: 0.25, y: 0.75, zoom: 2 },
  allEvents: true,
  verdict: "DIFFERS",
  table: true,
  embed: true,
};

test("the page as it opens has an address without a query", () => {
  expect(writeAddress(start)).toBe("");
  expect(readAddress("")).toEqual(start);
});

test("whatever the page shows comes back from its address", () => {
  expect(readAddress(writeAddress(everything))).toEqual(everything);
});

test("each part alone comes back too", () => {
  for (const [name, value] of Object.entries(everything)) {
    const address: Address = { ...start, [name]: value as unknown };
    expect(readAddress(writeAddress(address)), name).toEqual(address);
  }
});

test("a path whose other end is still to be chosen comes back", () => {
  const address = { ...start, path: { from: "person/turgut-ozal", to: null } };
  expect(readAddress(writeAddress(address))).toEqual(address);
});

test("can be read by people", () => {
  const address = { ...start, countries: ["AZ", "KZ"], selected: "municipality/tr-ankara" };
  expect(writeAddress(address)).toBe("?countries=AZ,KZ&selected=municipality/tr-ankara");
});

test.each([
  "?view=globe&lang=de&theme=blue&colour=mood&size=taste",
  "?years=2003-1993",
  "?years=all",
  "?countries=az,<b>,Turkey",
  "?map=here",
  "?map=1,2,0",
  "?network=1,2",
  "?path=~",
  "?table=yes&embed=true",
])("what it does not know does no harm: %s", (search) => {
  expect(readAddress(search)).toEqual(start);
});

test("keeps an id with signs of its own", () => {
  const address = { ...start, selected: `x/<img src=x onerror="a">&b=c#d` };
  expect(readAddress(writeAddress(address))).toEqual(address);
});
