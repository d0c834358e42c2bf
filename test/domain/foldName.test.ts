import { describe, expect, test } from "vitest";
import { foldName } from "../../src/domain/foldName.ts";

describe("foldName", () => {
  test.each([
    ["igdir", ["Iğdır", "IĞDIR", "iğdır", "IGDIR", "igdir", "İĞDİR", "ığdır"]],
    ["istanbul", ["İstanbul", "ISTANBUL", "ıstanbul", "İSTANBUL", "istanbul"]],
    ["sanliurfa", ["Şanlıurfa", "ŞANLIURFA", "sanliurfa", "SANLIURFA"]],
    ["seki", ["Şeki", "Şəki", "ŞƏKİ", "SEKI", "şeki"]],
    ["gence kepez", ["Gence-Kepez", "GENCE KEPEZ", " gence – kepez "]],
    ["ozgon", ["Özgön", "ozgon"]],
    ["uralsk oral", ["Uralsk(Oral)"]],
    ["narin", ["Narın", "NARIN"]],
    ["semsi", ["Ş’emsi", "Şemsi"]],
  ])("makes %s of every spelling", (folded, spellings) => {
    expect(spellings.map(foldName)).toEqual(spellings.map(() => folded));
  });

  test("keeps other scripts, in lower case", () => {
    expect(foldName("Шымкент")).toBe("шымкент");
    expect(foldName("ШЫМКЕНТ")).toBe("шымкент");
  });

  test("leaves nothing that Lucene could read as syntax", () => {
    expect(foldName('a+b -c && d || e !f (g) {h} [i] ^j "k" ~l *m ?n :o \\p /q')).toMatch(/^[a-z ]+$/);
  });
});
