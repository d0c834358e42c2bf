import { describe, expect, test } from "vitest";
import { endsBeforeItStarts, getDateInterval, parseDateInterval } from "../../src/domain/dateInterval.ts";

describe("parseDateInterval", () => {
  test.each([
    ["1992", "1992-01-01", "1992-12-31"],
    ["2008-11", "2008-11-01", "2008-11-30"],
    ["1992-10-30", "1992-10-30", "1992-10-30"],
    ["1992/1994", "1992-01-01", "1994-12-31"],
    ["2003-06-23/2003-06-24", "2003-06-23", "2003-06-24"],
    ["2008-10-17/2009-01", "2008-10-17", "2009-01-31"],
    ["1999/2000-02", "1999-01-01", "2000-02-29"],
    ["2002/..", "2002-01-01", null],
    ["../1991", null, "1991-12-31"],
    ["0009/0010", "0009-01-01", "0010-12-31"],
  ])("reads %s", (edtf, earliest, latest) => {
    expect(parseDateInterval(edtf)).toEqual({ edtf, earliest, latest });
  });

  test.each([
    "",
    "..",
    "/",
    "../..",
    "1992/",
    "/1992",
    "1992/1993/1994",
    "1992-13/1993",
    "1992/1993-02-29",
    "1992-1994",
    "1992 / 1994",
    "199X/2000",
    "1992/...",
  ])("refuses %j", (edtf) => {
    expect(parseDateInterval(edtf)).toBeUndefined();
    expect(() => getDateInterval(edtf)).toThrow(`but got ${JSON.stringify(edtf)}`);
  });
});

describe("endsBeforeItStarts", () => {
  test.each(["1993/1992", "1992-02/1992-01", "1992-10-30/1992-10-29", "1992-05/1991"])("%s does", (edtf) => {
    expect(endsBeforeItStarts(getDateInterval(edtf))).toBe(true);
  });

  test.each([
    "1992",
    "1992/1992",
    "1992-10/1992",
    "1992/1992-01",
    "1992-10-30/1992-10-30",
    "2002/..",
    "../1991",
  ])("%s does not", (edtf) => {
    expect(endsBeforeItStarts(getDateInterval(edtf))).toBe(false);
  });
});
