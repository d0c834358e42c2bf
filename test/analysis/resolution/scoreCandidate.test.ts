import { describe, expect, test } from "vitest";
import { scoreCandidate } from "../../../src/analysis/resolution/scoreCandidate.ts";
import { area, asked, azerbaijan, baku, name, place, turkiye } from "./places.ts";

const nearTuzla = { latitude: 40.9, longitude: 29.3 };
const tuzlaInBosnia = { latitude: 44.54, longitude: 18.67 };

/** The parts of a score as one line each. */
function parts(...[query, candidate]: Parameters<typeof scoreCandidate>): string[] {
  const { score, namePoints, context } = scoreCandidate(query, candidate);
  return [
    `NAME ${namePoints}`,
    ...context.map(({ kind, agreement, points }) => `${kind} ${agreement} ${points}`),
    `= ${score}`,
  ];
}

describe("the name", () => {
  test("that is the same gets all points, whichever of its names it is", () => {
    const names = [name("Şirvan"), name("Ali Bayramlı", { kind: "FORMER", until: "2008" })];
    expect(scoreCandidate(asked("ali bayramli"), place("", { names }))).toMatchObject({
      score: 100,
      name: { similarity: 1, name: { text: "Ali Bayramlı", kind: "FORMER", until: "2008" } },
    });
  });

  test("that is both its present and its former name is told as its present one", () => {
    const names = [name("Astana", { kind: "FORMER" }), name("Astana")];
    expect(scoreCandidate(asked("Astana"), place("", { names })).name.name.kind).toBe("CURRENT");
  });

  test("loses points for every letter that is wrong", () => {
    expect(parts(asked("Tuzls"), place())).toEqual(["NAME 80", "= 80"]);
    expect(parts(asked("Gerek"), place())).toEqual(["NAME 0", "= 0"]);
    expect(parts(asked(""), place())).toEqual(["NAME 0", "= 0"]);
  });

  test("may have words beside it that say what it is, on either side", () => {
    expect(parts(asked("Tuzla Belediyesi"), place())).toEqual(["NAME 98", "= 98"]);
    expect(parts(asked("Harezm"), place("Harezm Vilayeti"))).toEqual(["NAME 98", "= 98"]);
  });

  test("may have the province, country or city of the candidate beside it, which then counts as given", () => {
    expect(parts(asked("Tuzla/İstanbul"), place())).toEqual(["NAME 98", "PROVINCE AGREES 0", "= 98"]);
    expect(parts(asked("Turkey, Tuzla"), place())).toEqual(["NAME 98", "COUNTRY AGREES 0", "= 98"]);
    const nizami = place("Nizami", { province: null, countries: [azerbaijan], city: baku });
    expect(parts(asked("Bakü - Nizami"), nizami)).toEqual(["NAME 98", "= 98"]);
  });

  test("is the province's own municipality for Merkez, when a province is given", () => {
    const seat = place("Bolu", { isProvinceSeat: true, province: area("province/tr-bolu", "Bolu") });
    expect(parts(asked("Merkez", { provinces: ["Bolu"] }), seat)).toEqual([
      "NAME 100",
      "PROVINCE AGREES 0",
      "= 100",
    ]);
    expect(scoreCandidate(asked("Merkez"), seat).score).toBeLessThan(50);
    expect(scoreCandidate(asked("Merkez", { provinces: ["Bolu"] }), place("Bolu")).score).toBeLessThan(50);
  });

  test("may be an id", () => {
    expect(scoreCandidate(asked("municipality/tr-istanbul-tuzla"), place())).toMatchObject({
      score: 100,
      name: { name: { kind: "IDENTIFIER" } },
    });
  });
});

describe("what is known beside the name", () => {
  test("takes away where it differs, and the sum is never below 0", () => {
    const query = { types: ["PartnerCity"], countries: ["BA"], near: tuzlaInBosnia } as const;
    expect(parts(asked("Tuzla", query), place())).toEqual([
      "NAME 100",
      "TYPE DIFFERS -30",
      "COUNTRY DIFFERS -40",
      "DISTANCE DIFFERS -40",
      "= 0",
    ]);
  });

  test("closes a part of what the name left open where it agrees", () => {
    const query = {
      types: ["LocalGovernment"],
      countries: ["TR"],
      provinces: ["istanbul"],
      near: nearTuzla,
    } as const;
    expect(parts(asked("Tuzls", query), place())).toEqual([
      "NAME 80",
      "TYPE AGREES 1",
      "COUNTRY AGREES 2",
      "PROVINCE AGREES 4",
      "DISTANCE AGREES 6",
      "= 93",
    ]);
  });

  test("takes 10 points where the graph cannot tell", () => {
    const person = place("Tuzla", { countries: [], province: null, location: null, extentKm: null });
    expect(
      parts(asked("Tuzla", { countries: ["TR"], provinces: ["İstanbul"], near: nearTuzla }), person),
    ).toEqual(["NAME 100", "COUNTRY UNKNOWN -10", "PROVINCE UNKNOWN -10", "DISTANCE UNKNOWN -10", "= 70"]);
  });

  test.each([
    [{ latitude: 40.82, longitude: 29.3 }, "AGREES"],
    [{ latitude: 40.82 + 24.9 / 111.195, longitude: 29.3 }, "AGREES"],
    [{ latitude: 40.82 + 25.1 / 111.195, longitude: 29.3 }, "UNKNOWN"],
    [{ latitude: 40.82 + 99.9 / 111.195, longitude: 29.3 }, "UNKNOWN"],
    [{ latitude: 40.82 + 100.1 / 111.195, longitude: 29.3 }, "DIFFERS"],
  ])("at %j the distance %s", (near, agreement) => {
    const [part] = scoreCandidate(asked("Tuzla", { near }), place()).context;
    expect(part).toMatchObject({ kind: "DISTANCE", agreement });
    expect(part?.points).toBe(agreement === "DIFFERS" ? -40 : 0);
  });

  test.each(["TR", "tr", "country/tr", "Türkiye", "TURKIYE", "Turkey", "Turkye", " Türkiye "])(
    "a country may be given as %j",
    (country) => {
      const { context } = scoreCandidate(asked("Tuzla", { countries: [country] }), place());
      expect(context).toMatchObject([{ agreement: "AGREES", found: [turkiye] }]);
    },
  );

  test.each(["TM", "Türkmenistan", "country/az", "", "—"])("%j is another country", (country) => {
    const { context } = scoreCandidate(asked("Tuzla", { countries: [country] }), place());
    expect(context).toMatchObject([{ agreement: "DIFFERS" }]);
  });

  test("of several countries or types one is enough", () => {
    const query = { types: ["Person", "Municipality"], countries: ["AZ", "TR"] } as const;
    expect(scoreCandidate(asked("Tuzla", query), place()).context).toMatchObject([
      { kind: "TYPE", agreement: "AGREES" },
      { kind: "COUNTRY", agreement: "AGREES" },
    ]);
  });
});

test("no agreement lifts a name over one that is the same", () => {
  const everything = { countries: ["TR"], provinces: ["TR-34"], near: nearTuzla } as const;
  for (const text of ["Tuzl", "Tuzlu", "Tuz", "T", "Tuzla Tuzla"]) {
    expect(scoreCandidate(asked(text, everything), place()).score).toBeLessThan(100);
  }
});
