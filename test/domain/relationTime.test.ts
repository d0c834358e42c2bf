import { describe, expect, test } from "vitest";
import { pathTypes } from "../../src/domain/pathTypes.ts";
import { relationTypes } from "../../src/domain/relationTypes.ts";
import {
  beginningOf,
  durationOf,
  leastCertain,
  presenceOn,
  relationCertaintyOn,
  stateTypes,
} from "../../src/domain/relationTime.ts";

test("it is decided for every type that a path walks what its date means", () => {
  expect(Object.keys(relationTypes).sort()).toEqual(pathTypes);
  expect(stateTypes).toContain("HELD_OFFICE");
  expect(stateTypes).not.toContain("SIGNED_BY");
});

describe("an office", () => {
  test.each([
    ["1991/1992", "1990-12-31", null],
    ["1991/1992", "1991-01-01", "POSSIBLE"],
    ["1991/1992", "1991-12-31", "CERTAIN"],
    ["1991/1992", "1992-01-01", "CERTAIN"],
    ["1991/1992", "1992-01-02", "POSSIBLE"],
    ["1991/1992", "1992-12-31", "POSSIBLE"],
    ["1991/1992", "1993-01-01", null],
    ["2002-10", "2002-10-15", "POSSIBLE"],
    ["2002-10", "2002-11-01", null],
    ["2002-10-30", "2002-10-30", "CERTAIN"],
    ["2002-10-30", "2002-10-31", null],
    ["2002/..", "2002-05-01", "POSSIBLE"],
    ["2002/..", "2099-01-01", "CERTAIN"],
    ["../1991", "0900-01-01", "CERTAIN"],
    ["../1991", "1992-01-01", null],
    [null, "2000-01-01", "POSSIBLE"],
  ] as const)("of %s on %s: %s", (date, day, certainty) => {
    const ends = [
      { happens: false, date: null },
      { happens: false, date: null },
    ];
    expect(relationCertaintyOn(day, { type: "HELD_OFFICE", date, ends })).toBe(certainty);
  });
});

describe("what happened stays true", () => {
  const undatedEnd = { happens: false, date: null };
  const onDay = (day: string, date: string | null, end: { happens: boolean; date: string | null }) =>
    relationCertaintyOn(day, { type: "SIGNED_BY", date, ends: [end, undatedEnd] });

  test.each([
    ["1991", "1990-12-31", null],
    ["1991", "1991-06-01", "POSSIBLE"],
    ["1991", "2023-01-01", "CERTAIN"],
    ["1992/1994", "1993-06-01", "POSSIBLE"],
    ["1992/1994", "1994-12-31", "CERTAIN"],
    ["2002/..", "2023-01-01", "POSSIBLE"],
  ] as const)("a date of its own, %s, on %s: %s", (date, day, certainty) => {
    expect(onDay(day, date, undatedEnd)).toBe(certainty);
  });

  test("without one, since its event, its agreement or its work", () => {
    const event = { happens: true, date: "1992-10-30" };
    expect(onDay("1992-10-29", null, event)).toBeNull();
    expect(onDay("1992-10-30", null, event)).toBe("CERTAIN");
    expect(onDay("1992-10-30", null, { happens: true, date: null })).toBe("POSSIBLE");
    expect(onDay("1992-10-30", null, undatedEnd)).toBe("POSSIBLE");
  });
});

test("what is told without a time holds always, but not before its ends were there", () => {
  const country = { happens: false, date: null };
  const relation = (date: string | null) => ({
    type: "ABOUT",
    date: null,
    ends: [{ happens: false, date }, country],
  });
  expect(relationCertaintyOn("1900-01-01", relation(null))).toBe("CERTAIN");
  expect(relationCertaintyOn("1990-12-31", relation("1991/2003"))).toBeNull();
  expect(relationCertaintyOn("1991-12-30", relation("1991/2003"))).toBe("POSSIBLE");
  expect(relationCertaintyOn("2020-01-01", relation("1991/2003"))).toBe("CERTAIN");
});

test("an event told in the plural may have happened late in its time, a doctrine began at the start of it", () => {
  expect(presenceOn("2003-01-01", { happens: true, date: "2002/2023" })).toBe("POSSIBLE");
  expect(presenceOn("2003-01-01", { happens: false, date: "2002/2023" })).toBe("CERTAIN");
  expect(presenceOn("2003-01-01", { happens: false, date: "../2023" })).toBe("CERTAIN");
});

test("a twinning holds from its first agreement on", () => {
  expect(durationOf("TWINNED_WITH", "2010")).toEqual({
    begun: { earliest: "2010-01-01", latest: "2010-12-31" },
  });
});

describe("when a relation began", () => {
  const country = { happens: false, date: null };
  const event = (date: string | null) => ({ happens: true, date });
  const period = { happens: false, date: "1994/2003" };

  test.each([
    ["ATTENDED_BY", null, [event("2011-10-21/2011-10-22"), country], "2011-10-21", "2011-10-22"],
    ["ATTENDED_BY", null, [event("1994"), country], "1994-01-01", "1994-12-31"],
    ["ATTENDED_BY", "1994-05", [event("1994"), country], "1994-05-01", "1994-12-31"],
    ["RESULTED_IN", null, [event("1992"), event("1993-03-02")], "1993-03-02", "1993-03-02"],
    ["RESULTED_IN", null, [event("1992"), event(null)], "1992-01-01", null],
    ["HELD_OFFICE", "1992", [country, country], "1992-01-01", "1992-12-31"],
    ["HELD_OFFICE", "../1992", [country, country], null, null],
    ["PURSUED_BY", null, [period, country], "1994-01-01", null],
    ["ABOUT", null, [country, country], null, null],
    ["ABOUT", null, [period, country], "1994-01-01", "1994-12-31"],
    ["SUCCEEDED_BY", null, [country, country], null, null],
    ["TWINNED_WITH", "2010-02/..", [country, country], "2010-02-01", null],
  ] as const)("%s of %s", (type, date, ends, earliest, latest) => {
    expect(beginningOf({ type, date, ends })).toEqual({ earliest, latest });
  });
});

test("the least certain of several decides", () => {
  expect(leastCertain([])).toBe("CERTAIN");
  expect(leastCertain(["CERTAIN", "POSSIBLE"])).toBe("POSSIBLE");
  expect(leastCertain(["CERTAIN", null, "POSSIBLE"])).toBeNull();
});
