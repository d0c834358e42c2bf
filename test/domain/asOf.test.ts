import { expect, test } from "vitest";
import { certaintyOn } from "../../src/domain/asOf.ts";

const year = { earliest: "2010-01-01", latest: "2010-12-31" };

test.each([
  ["2009-12-31", null],
  ["2010-01-01", "POSSIBLE"],
  ["2010-12-30", "POSSIBLE"],
  ["2010-12-31", "CERTAIN"],
  ["2023-01-01", "CERTAIN"],
])("something of 2010 that has not ended, on %s: %s", (day, certainty) => {
  expect(certaintyOn(day, { begun: year })).toBe(certainty);
});

test.each([
  ["2013-12-31", "CERTAIN"],
  ["2014-01-01", "POSSIBLE"],
  ["2014-01-30", "POSSIBLE"],
  ["2014-01-31", null],
])("something of 2010 that ended in January 2014, on %s: %s", (day, certainty) => {
  expect(certaintyOn(day, { begun: year, ended: { earliest: "2014-01-01", latest: "2014-01-31" } })).toBe(
    certainty,
  );
});

test("what has no known beginning holds on every day until it ends", () => {
  const begun = { earliest: null, latest: null };
  expect(certaintyOn("0001-01-01", { begun })).toBe("CERTAIN");
  expect(certaintyOn("2020-01-01", { begun, ended: year })).toBeNull();
});

test("an open end of a beginning or an ending is possible, never certain", () => {
  expect(certaintyOn("2020-01-01", { begun: { earliest: "2002-01-01", latest: null } })).toBe("POSSIBLE");
  expect(certaintyOn("2020-01-01", { begun: year, ended: { earliest: null, latest: null } })).toBe(
    "POSSIBLE",
  );
});
