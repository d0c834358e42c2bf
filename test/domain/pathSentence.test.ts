import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { cypherTexts } from "../../src/__generated__/cypherTexts.ts";
import { pathSentence, stepSentence, type ToldFact, type ToldStep } from "../../src/domain/pathSentence.ts";
import { bookkeepingTypes, pathTypes } from "../../src/domain/pathTypes.ts";
import { relationTypes } from "../../src/domain/relationTypes.ts";
import { writeCypher } from "../../src/neo4j/writeCypher.ts";

const node = (name: string, english = name) => ({ id: name, name: { TR: name, EN: english } });
const fact = (given: Partial<ToldFact> = {}): ToldFact => ({ date: null, role: null, count: null, ...given });
const step = (source: string, type: string, target: string, ...facts: ToldFact[]): ToldStep => ({
  type,
  source: node(source),
  target: target === "Kazah" ? node("Kazah", "Kazah/Qazax") : node(target),
  facts,
});

describe("every type that a path walks has a sentence in both languages", () => {
  test("which the tables' types are among, and the graph's own", () => {
    expect(Object.keys(relationTypes).sort()).toEqual(pathTypes);
    const own = [
      "IN_COUNTRY",
      "IN_PROVINCE",
      "PART_OF",
      "REPEATS",
      "SIGNED",
      "SUCCEEDED_BY",
      "TWINNED_WITH",
      "WITH",
    ];
    expect(pathTypes).toEqual(expect.arrayContaining([...Object.keys(relationTypes), ...own]));
    expect(pathTypes.filter((type) => (bookkeepingTypes as readonly string[]).includes(type))).toEqual([]);
  });

  test.each(pathTypes)("%s", (type) => {
    const told = step("Bir Yer", type, "Öteki Yer", fact({ date: "1991" }));
    const sentences = [stepSentence(told, "TR"), stepSentence(told, "EN")];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^(Bir Yer|Öteki Yer) .*(Bir Yer|Öteki Yer).*1991\)?\.$/);
      expect(sentence).not.toMatch(/[{}]|undefined| {2}/);
    }
    expect(sentences[0]).not.toBe(sentences[1]);
    // No suffix hangs on a name.
    expect(sentences[0]).toMatch(/^(Bir|Öteki) Yer[ ,].*(ile Öteki Yer |: (Bir|Öteki) Yer )/);
  });
});

test("the statements walk the types that the sentences tell, and no others", () => {
  const walked = new Map<string, readonly string[]>();
  for (const cypher of Object.values(cypherTexts).filter(({ file }) => file.startsWith("cypher/path/"))) {
    const text = writeCypher(cypher, { parameters: {} });
    const types = /\[\w*:(ABOUT\|[A-Z_|]+)/.exec(text)?.[1]?.split("|").sort();
    if (types !== undefined) walked.set(basename(cypher.file), types);
  }
  const ofAgreements = ["REPEATS", "SIGNED", "WITH"];
  const besides = pathTypes.filter((type) => !ofAgreements.includes(type));
  expect(Object.fromEntries(walked)).toEqual({
    "shortestPaths.cypher": besides,
    "shortestPathsOfAgreements.cypher": pathTypes,
    "neighboursByNodeIds.cypher": besides,
    "neighboursByNodeIdsWithAgreements.cypher": pathTypes,
  });
});

const signed = (municipality: string, city: string, date: string, count = 1) =>
  step(municipality, "TWINNED_WITH", city, fact({ date, count }));

describe("twinnings", () => {
  test("that meet in a shared partner are told as one", () => {
    const steps = [signed("Ardahan", "Kazah", "2019-09-06"), signed("Bolu", "Kazah", "2014-11-28")];
    expect(pathSentence(steps, "EN")).toBe(
      "Ardahan and Bolu both signed with Kazah/Qazax, in 2019 and 2014.",
    );
    expect(pathSentence(steps, "TR")).toBe(
      "Ardahan ile Bolu, aynı ortakla anlaşma imzaladı: Kazah (2019, 2014).",
    );
  });

  test("in one year are told so", () => {
    const steps = [signed("Ardahan", "Kazah", "2019-09-06"), signed("Bolu", "Kazah", "2019")];
    expect(pathSentence(steps, "EN")).toBe("Ardahan and Bolu both signed with Kazah/Qazax, both in 2019.");
    expect(pathSentence(steps, "TR")).toBe(
      "Ardahan ile Bolu, aynı ortakla anlaşma imzaladı: Kazah (ikisi de 2019).",
    );
  });

  test("of two cities with one municipality are told as one, and the rest follows", () => {
    const steps = [
      signed("Bolu", "Hive", "2019"),
      signed("Bolu", "Kazah", "2014"),
      signed("Ardahan", "Kazah", "2019"),
    ];
    expect(pathSentence(steps, "EN")).toBe(
      "Hive and Kazah/Qazax both signed with Bolu, in 2019 and 2014; Ardahan and Kazah/Qazax signed a sister-city agreement in 2019.",
    );
  });

  test("of several agreements are told with the first", () => {
    const told = signed("Bolu", "Kazah", "2014", 2);
    expect(stepSentence(told, "EN")).toBe(
      "Bolu and Kazah/Qazax signed a sister-city agreement, the first in 2014.",
    );
    expect(stepSentence(told, "TR")).toBe("Bolu ile Kazah kardeş şehir anlaşması imzaladı (ilki 2014).");
  });
});

test("roles are told in English, of many facts the first three", () => {
  const terms = ["1991", "1992", "1993", "1994"].map((date) => fact({ date, role: "President" }));
  const told = step("Turgut Özal", "HELD_OFFICE", "Türkiye", ...terms);
  expect(stepSentence(told, "EN")).toBe(
    "Turgut Özal held office in Türkiye (President, 1991; President, 1992; President, 1993; …).",
  );
  expect(stepSentence(told, "TR")).toBe("Turgut Özal şurada görev yaptı: Türkiye (1991; 1992; 1993; …).");
});

test("a type without a sentence is an error", () => {
  expect(() => stepSentence(step("a", "LIKES", "b"), "EN")).toThrow("relationship type LIKES");
});
