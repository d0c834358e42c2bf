import { expect, test } from "vitest";
import { dateInWords } from "../../src/domain/dateInWords.ts";

test.each([
  ["1992", "1992", "1992"],
  ["1992-10", "October 1992", "Ekim 1992"],
  ["1992-10-03", "3 October 1992", "3 Ekim 1992"],
  ["1991/1992", "1991–1992", "1991–1992"],
  ["2002-11/..", "November 2002–", "Kasım 2002–"],
  ["../1991", "–1991", "–1991"],
])("%s", (edtf, english, turkish) => {
  expect(dateInWords(edtf, "EN")).toBe(english);
  expect(dateInWords(edtf, "TR")).toBe(turkish);
});
