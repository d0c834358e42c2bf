import { describe, expect, test } from "vitest";
import type { Candidate, NameQuery } from "../../../src/analysis/resolution/Candidate.ts";
import { explainCandidate } from "../../../src/analysis/resolution/explain.ts";
import { judgeCandidates } from "../../../src/analysis/resolution/judgeCandidates.ts";
import { area, asked, azerbaijan, name, place } from "./places.ts";

const antalya = area("province/tr-antalya", "Antalya");
const kepez = place("Kepez", { id: "municipality/tr-antalya-kepez", province: antalya });
const kepezInGanja = place("Kepez", {
  id: "partner-city/az-gence-kepez",
  types: ["PartnerCity", "LocalGovernment"],
  countries: [azerbaijan],
  province: null,
});
const person = place("Kepez", {
  id: "person/kepez",
  types: ["Person"],
  countries: [],
  province: null,
  location: null,
});

/** Ids with verdicts, best first. */
function verdicts(query: NameQuery, candidates: readonly Candidate[]): string[] {
  return judgeCandidates(query, candidates).map(({ candidate, verdict }) => `${candidate.id} ${verdict}`);
}

describe("a name alone decides nothing", () => {
  test("of a place, even when the graph has one of the name only", () => {
    expect(verdicts(asked("Tuzla"), [place()])).toEqual(["municipality/tr-istanbul-tuzla NAME_ALONE"]);
    const local = asked("Tuzla", { types: ["LocalGovernment"] });
    expect(verdicts(local, [place()])).toEqual(["municipality/tr-istanbul-tuzla NAME_ALONE"]);
  });

  test.each([
    ["country", asked("Tuzla", { countries: ["TR"] })],
    ["province", asked("Tuzla", { provinces: ["İstanbul"] })],
    ["location", asked("Tuzla", { near: { latitude: 40.8, longitude: 29.3 } })],
    ["type of Türkiye only", asked("Tuzla", { types: ["Municipality"] })],
    ["province in the name", asked("Tuzla, İstanbul")],
    ["id", asked("municipality/tr-istanbul-tuzla")],
  ])("but with a %s it is clear", (_, query) => {
    expect(verdicts(query, [place()])).toEqual(["municipality/tr-istanbul-tuzla MATCH"]);
  });

  test("that lies between near and far is no evidence", () => {
    const query = asked("Tuzla", { near: { latitude: 41.3, longitude: 29.3 } });
    expect(verdicts(query, [place()])).toEqual(["municipality/tr-istanbul-tuzla NAME_ALONE"]);
  });

  test("of a person it does, when there is one only", () => {
    expect(verdicts(asked("Kepez"), [person])).toEqual(["person/kepez MATCH"]);
    const namesake = { ...person, id: "person/kepez-2" };
    expect(verdicts(asked("Kepez"), [person, namesake])).toEqual([
      "person/kepez AMBIGUOUS",
      "person/kepez-2 AMBIGUOUS",
    ]);
  });
});

describe("namesakes", () => {
  test("are told apart by country, province or type", () => {
    const both = [kepezInGanja, kepez];
    expect(verdicts(asked("Kepez", { countries: ["TR"] }), both)).toEqual([
      "municipality/tr-antalya-kepez MATCH",
      "partner-city/az-gence-kepez CONTRADICTED",
    ]);
    expect(verdicts(asked("Kepez", { countries: ["Azerbaijan"] }), both)[0]).toBe(
      "partner-city/az-gence-kepez MATCH",
    );
    expect(verdicts(asked("Kepez", { provinces: ["Antalya"] }), both)[0]).toBe(
      "municipality/tr-antalya-kepez MATCH",
    );
    expect(verdicts(asked("Kepez", { types: ["Municipality"] }), both)[0]).toBe(
      "municipality/tr-antalya-kepez MATCH",
    );
  });

  test("in the same province stay open", () => {
    const other = { ...kepez, id: "municipality/tr-antalya-kepez-2" };
    const query = asked("Kepez", { countries: ["TR"], provinces: ["Antalya"] });
    expect(verdicts(query, [kepez, other])).toEqual([
      "municipality/tr-antalya-kepez AMBIGUOUS",
      "municipality/tr-antalya-kepez-2 AMBIGUOUS",
    ]);
  });

  test("by a former name are rivals too, though the present name comes first", () => {
    const formerly = place("Other", {
      names: [name("Other"), name("Kepez", { kind: "FORMER" })],
      agreementCount: 9,
    });
    expect(verdicts(asked("Kepez", { countries: ["TR"] }), [formerly, kepez])).toEqual([
      "municipality/tr-antalya-kepez AMBIGUOUS",
      "municipality/tr-istanbul-other AMBIGUOUS",
    ]);
  });
});

describe("similar names", () => {
  const query = asked("Karacabey", { countries: ["TR"] });

  test("do not touch one that is the same", () => {
    expect(verdicts(query, [place("Karacabay"), place("Karacabey")])).toEqual([
      "municipality/tr-istanbul-karacabey MATCH",
      "municipality/tr-istanbul-karacabay AMBIGUOUS",
    ]);
  });

  test("match alone, and stay open beside another", () => {
    expect(verdicts(query, [place("Karacabay")])).toEqual(["municipality/tr-istanbul-karacabay MATCH"]);
    expect(verdicts(query, [place("Karacabay"), place("Karacabeg")])).toEqual([
      "municipality/tr-istanbul-karacabay AMBIGUOUS",
      "municipality/tr-istanbul-karacabeg AMBIGUOUS",
    ]);
  });

  test("are no match under 85 %, whatever agrees, and no candidates under 60 %", () => {
    const near = { latitude: 40.82, longitude: 29.3 };
    const known = { types: ["Municipality"], countries: ["TR"], provinces: ["TR-34"], near } as const;
    expect(verdicts(asked("Bağlar", known), [place("Bağcılar"), place("Bağlum")])).toEqual([
      "municipality/tr-istanbul-bagcilar NAME_DIFFERS",
      "municipality/tr-istanbul-baglum NAME_DIFFERS",
    ]);
    expect(verdicts(asked("Bağlar", known), [place("Pendik")])).toEqual([]);
  });
});

test("at most one candidate of a name matches, and it is the first, in whatever order they come", () => {
  const candidates = [kepez, kepezInGanja, person, place(), place("Kepezs"), place("Kepes")];
  const queries = ["Kepez", "Kepes", "Tuzla", "kepezs", "Tuzle"].flatMap((text) => [
    asked(text),
    asked(text, { countries: ["TR"] }),
    asked(text, { provinces: ["Antalya"] }),
    asked(text, { types: ["Person"] }),
  ]);
  for (const query of queries) {
    const judged = verdicts(query, candidates);
    const matches = judged.filter((line) => line.endsWith(" MATCH"));
    expect(matches.length).toBeLessThanOrEqual(1);
    if (matches.length === 1) expect(judged[0]).toBe(matches[0]);
    expect(verdicts(query, candidates.toReversed())).toEqual(judged);
  }
});

test("the reasons are told in both languages", () => {
  const names = [name("Gence"), name("Kirovabad", { kind: "FORMER", from: "1935", until: "1989" })];
  const ganja = place("Gence", { names, countries: [azerbaijan], province: null });
  const query = asked("Kirovabad", {
    types: ["PartnerCity"],
    countries: ["AZ"],
    provinces: ["Bolu"],
    near: { latitude: 44.54, longitude: 18.67 },
  });
  const [judged] = judgeCandidates(query, [ganja]);
  if (judged === undefined) throw new Error("Expected a candidate.");
  expect(explainCandidate(judged, "EN")).toBe(
    "“Kirovabad” is its former name (1935 to 1989). Its type is “Turkish municipality”, not “Partner city abroad”. Its country is Azerbaijan, as asked. The graph knows no province of it; asked for: “Bolu”. It lies 961 km from the point given. What is known of the thing contradicts it.",
  );
  expect(explainCandidate(judged, "TR")).toBe(
    "“Kirovabad”: eski adı (1935–1989). Türü “Belediye”; istenen: “Yurt dışındaki kardeş şehir”. İstendiği gibi, ülkesi: Azerbaycan. Bilinen bir ili yok; istenen: “Bolu”. Verilen noktaya uzaklığı 961 km. Bilinenlerle çelişiyor.",
  );
});
