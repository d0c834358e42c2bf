import { expect, test } from "vitest";
import { addMonths, formatDay, getDayNumber } from "../../src/analysis/calendarDay.ts";

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-03-01", 11_017],
  ["0099-12-31", -683_004],
])("%s is day %i", (day, number) => {
  expect(getDayNumber(day)).toBe(number);
  expect(formatDay(number)).toBe(day);
});

test.each([
  ["2003-01-31", 1, "2003-02-28"],
  ["2004-01-31", 1, "2004-02-29"],
  ["2004-02-29", 12, "2005-02-28"],
  ["2004-02-29", -48, "2000-02-29"],
  ["2004-02-29", -12, "2003-02-28"],
  ["2003-02-28", 1, "2003-03-28"],
  ["2003-03-31", -1, "2003-02-28"],
  ["2003-11-15", 2, "2004-01-15"],
  ["2003-01-15", -1, "2002-12-15"],
  ["2003-12-31", 120, "2013-12-31"],
  ["2000-02-29", -1200, "1900-02-28"],
  ["2003-05-05", 0, "2003-05-05"],
])("%s and %i months make %s", (day, months, result) => {
  expect(formatDay(addMonths(getDayNumber(day), months))).toBe(result);
});

test.each(["2003", "2003-06", "2003-02-29", "23.06.2003", "2003-06-23/2003-06-24", ""])(
  "%j is no day",
  (text) => {
    expect(() => getDayNumber(text)).toThrow(RangeError);
    expect(() => getDayNumber(text)).toThrow(
      `Expected a day such as 2003-06-23, but got ${JSON.stringify(text)}.`,
    );
  },
);
