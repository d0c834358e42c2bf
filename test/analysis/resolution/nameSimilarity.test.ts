import { describe, expect, test } from "vitest";
import { nameSimilarity } from "../../../src/analysis/resolution/nameSimilarity.ts";
import { meansProvinceSeat, withoutKindWords } from "../../../src/analysis/resolution/placeWords.ts";
import { foldName } from "../../../src/domain/foldName.ts";

describe("nameSimilarity", () => {
  test.each([
    ["seki", "seki", 1],
    ["seki", "sekx", 3 / 4],
    ["kecioern", "kecioren", 6 / 8],
    ["abc", "xyz", 0],
    ["", "", 0],
    ["", "seki", 0],
    ["taskomur", "tas komur", 0.98],
    ["ata colpon", "colpon ata", 0.98],
    ["шымкент", "чимкент", 5 / 7],
  ])("of %j and %j is %d", (one, other, expected) => {
    expect(nameSimilarity(one, other)).toBeCloseTo(expected, 10);
    expect(nameSimilarity(other, one)).toBeCloseTo(expected, 10);
  });

  test("is from 0 to 1, the same in both directions, and 1 for equal names only", () => {
    const names = ["baku", "bakü nizami", "gence", "gence kepez", "ali bayramli", "a", "oş", "куба"];
    for (const one of names) {
      for (const other of names) {
        const similarity = nameSimilarity(one, other);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(similarity).toBe(nameSimilarity(other, one));
        expect(similarity === 1).toBe(one === other);
      }
    }
  });
});

describe("words that say what kind of place it is", () => {
  test.each([
    ["Keçiören Belediyesi", "kecioren"],
    ["Bakü-Yasamal Rayon", "baku yasamal"],
    ["Ankara Büyükşehir Belediyesi Başkanlığı", "ankara"],
    ["City of Baku", "baku"],
    ["Ленинский район", foldName("Ленинский")],
    ["Şəki şəhəri", "seki"],
    ["Merkez", ""],
    ["Kentucky", "kentucky"],
  ])("%s", (text, expected) => {
    expect(withoutKindWords(foldName(text))).toBe(expected);
  });

  test.each([
    ["Merkez", true],
    ["Büyükşehir", true],
    ["Büyükşehir Belediyesi", true],
    ["MERKEZ BELEDİYESİ", true],
    ["Belediyesi", false],
    ["Konya Büyükşehir", false],
    ["", false],
  ])("%j means the province's own municipality: %s", (text, expected) => {
    expect(meansProvinceSeat(foldName(text))).toBe(expected);
  });
});
