import { describe, expect, test } from "vitest";
import { wordEndings } from "../../src/domain/wordEndings.ts";

describe("word endings", () => {
  test("begin at every letter of every word, down to three letters", () => {
    expect(wordEndings(["eski sehir"])).toBe("eski ski sehir ehir hir");
  });

  test("stand once, though several names have them", () => {
    expect(wordEndings(["baku", "bakuu", "haku"])).toBe("baku aku bakuu akuu kuu haku");
  });

  test("are none of words of one or two letters", () => {
    expect(wordEndings(["or", "an 1"])).toBe("");
  });

  test("part no letter outside the first plane", () => {
    expect(wordEndings(["𐐨𐐩𐐪𐐫"])).toBe("𐐨𐐩𐐪𐐫 𐐩𐐪𐐫");
  });
});
