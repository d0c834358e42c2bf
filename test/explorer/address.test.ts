import { expect, test } from "vitest";
import { type Address, readAddress, start, writeAddress } from "../../src/explorer/address.ts";
import { unreadFilters } from "../../src/explorer/data/filters.ts";

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
  "?countries=ZZ,<b>,Turkey",
  "?map=here",
  "?map=1,2,0",
  "?network=1,2",
  "?path=~",
  "?table=yes&embed=true",
])("what it does not know does no harm: %s", (search) => {
  expect(readAddress(search)).toEqual(start);
});

test("codes are understood as the server understands them", () => {
  expect(readAddress("?countries=az,AZ, kz").countries).toEqual(["AZ", "KZ"]);
});

test.each([
  ["?years=2010-2005", ["years=2010-2005"]],
  ["?years=2010", ["years=2010"]],
  ["?countries=az,ZZ,Azerbaycan", ["countries=ZZ", "countries=Azerbaycan"]],
  ["?years=2005-2010&countries=az&view=map", []],
  ["?years=&countries=", []],
  ["", []],
])("what cannot be understood of the filters is told: %s", (search, unread) => {
  expect(unreadFilters(new URLSearchParams(search))).toEqual(unread);
});

test("keeps an id with signs of its own", () => {
  const address = { ...start, selected: `x/<img src=x onerror="a">&b=c#d` };
  expect(readAddress(writeAddress(address))).toEqual(address);
});
