import { describe, expect, test } from "vitest";
import { getPartialDate, parsePartialDate, parsePrintedDay } from "../../src/domain/partialDate.ts";

describe("parsePartialDate", () => {
  test.each([
    ["1993-12-04", "DAY", "1993-12-04", "1993-12-04"],
    ["1993-02", "MONTH", "1993-02-01", "1993-02-28"],
    ["2000-02", "MONTH", "2000-02-01", "2000-02-29"],
    ["1900-02", "MONTH", "1900-02-01", "1900-02-28"],
    ["1993", "YEAR", "1993-01-01", "1993-12-31"],
    ["0099-12", "MONTH", "0099-12-01", "0099-12-31"],
  ])("reads %s to the %s", (edtf, precision, earliest, latest) => {
    expect(parsePartialDate(edtf)).toEqual({ edtf, precision, earliest, latest });
  });

  test.each([
    "",
    "93",
    "1993-13",
    "1993-00",
    "2001-02-29",
    "1993-12-00",
    "1993-12-32",
    "4.12.1993",
    "1993-12-04T00:00",
    "1993?",
  ])("refuses %j", (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
    expect(() => getPartialDate(text)).toThrow(/Expected a date in EDTF/);
  });
});

describe("parsePrintedDay", () => {
  test("reads a day with and without leading zeros", () => {
    expect(parsePrintedDay("4.12.1993")?.edtf).toBe("1993-12-04");
    expect(parsePrintedDay("04.02.2001")?.edtf).toBe("2001-02-04");
  });

  test.each(["31.02.2001", "1993", "1993-12-04", "4/12/1993", "4.13.1993"])("refuses %j", (printed) => {
    expect(parsePrintedDay(printed)).toBeUndefined();
  });
});
