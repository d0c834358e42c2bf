import { expect, test } from "vitest";
import { sortKey } from "../../src/domain/sortKey.ts";

/** As code points order them, which is how Neo4j does. */
function sorted(names: readonly string[]): string[] {
  return [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));
}

test("orders names as the Turkish alphabet does", () => {
  const names = [
    "Çorum",
    "Zonguldak",
    "Iğdır",
    "İzmir",
    "Isparta",
    "Cizre",
    "Ordu",
    "Ömerli",
    "Şırnak",
    "Sivas",
    "Uşak",
    "Ünye",
    "Ağrı",
  ];
  expect(sorted(names)).toEqual([...names].sort(new Intl.Collator("tr").compare));
});

test("puts a name before one that it begins", () => {
  expect(sorted(["Gence-Kepez", "Genceli", "Gence"])).toEqual(["Gence", "Gence-Kepez", "Genceli"]);
});

test("does not depend on how a letter is composed or on capitals", () => {
  expect(sortKey("S\u0327eki")).toBe(sortKey("şeki"));
});
