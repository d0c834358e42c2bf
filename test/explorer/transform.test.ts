import { describe, expect, test } from "vitest";
import { chosenAgreements, everything } from "../../src/explorer/data/filters.ts";
import { countByCountry, touches, wholeSpan } from "../../src/explorer/data/selection.ts";
import { emphasisOf } from "../../src/explorer/data/emphasis.ts";
import { toGraphData, yearOf } from "../../src/explorer/data/toGraphData.ts";
import { toLanes } from "../../src/explorer/data/toLanes.ts";
import { around, toNetwork } from "../../src/explorer/data/toNetwork.ts";
import { toNetworkTable } from "../../src/explorer/data/toNetworkTable.ts";
import { formerNames, toTable } from "../../src/explorer/data/toTable.ts";
import { toTimelineTable } from "../../src/explorer/data/toTimelineTable.ts";
import { toYears } from "../../src/explorer/data/toYears.ts";
import { formatIn } from "../../src/explorer/format.ts";
import { texts } from "../../src/explorer/texts.ts";
import { agreementRow, municipalityRow, smallGraph } from "./rows.ts";

const data = smallGraph();
const words = { t: texts.en, format: formatIn("en"), language: "en" } as const;
const dated = (earliest: string | null, latest: string | null) => ({
  edtf: "",
  precision: "DAY" as const,
  earliest,
  latest,
});

describe("the graph's data", () => {
  test("links agreements with their places", () => {
    expect(data.agreements).toHaveLength(5);
    expect(data.agreements[0]).toMatchObject({
      municipality: { names: { en: "ankara" }, side: "municipality" },
      partner: { names: { en: "seki" }, side: "partner", countryCode: "AZ" },
      year: 1993,
    });
  });

  test("leave out an agreement whose place did not come", () => {
    const none = { nodes: [] };
    const rows = {
      countries: none,
      periods: none,
      events: none,
      datasets: none,
      municipalities: { nodes: [municipalityRow("municipality/a")] },
      partnerCities: none,
      agreements: { nodes: [agreementRow("a", "b", "2000-01-01")], totalCount: 1 },
    };
    expect(toGraphData(rows).agreements).toEqual([]);
  });

  test("have a year only where the date lies within one", () => {
    expect(yearOf(dated("1999-01-01", "1999-12-31"))).toBe(1999);
    expect(yearOf(dated("1999-12-31", "2000-01-01"))).toBeNull();
    expect(yearOf(dated("1999-01-01", null))).toBeNull();
    expect(yearOf(null)).toBeNull();
  });
});

describe("the selection", () => {
  test("takes the years with both ends, and leaves out what has none", () => {
    expect(
      chosenAgreements(data.agreements, { ...everything, years: { from: 1993, until: 2001 } }),
    ).toHaveLength(3);
    expect(chosenAgreements(data.agreements, everything)).toHaveLength(5);
  });

  test("takes the countries of the partners", () => {
    const chosen = chosenAgreements(data.agreements, { ...everything, countries: ["UZ", "KZ"] });
    expect(chosen.map(({ partner }) => partner.names.en)).toEqual(["buhara", "almati"]);
  });

  test("spans from the first to the last year; an empty graph spans none", () => {
    expect(wholeSpan(data)).toEqual({ from: 1993, until: 2005 });
    expect(wholeSpan({ ...data, agreements: [] })).toBeNull();
  });

  test("counts the countries, the most first", () => {
    expect([...countByCountry(data.agreements)]).toEqual([
      ["AZ", 3],
      ["KZ", 1],
      ["UZ", 1],
    ]);
  });

  test.each([
    [dated("1990-01-01", "1995-12-31"), true],
    [dated("2003-01-01", null), true],
    [dated(null, "1993-01-01"), true],
    [dated("2004-01-01", "2004-12-31"), false],
    [dated("1648-01-01", "1648-12-31"), false],
    [null, false],
  ])("knows what may lie in 1993-2003: %o", (date, expected) => {
    expect(touches(date, { from: 1993, until: 2003 })).toBe(expected);
  });
});

describe("the network", () => {
  const network = toNetwork(data.agreements);
  const nodeOf = (id: string) => network.nodes.find((node) => node.id === id);

  test("joins a pair once, whatever they signed", () => {
    expect(
      network.edges.map(({ source, target, agreements }) => [source, target, agreements.length]),
    ).toEqual([
      ["municipality/ankara", "partner-city/seki", 2],
      ["municipality/konya", "partner-city/seki", 1],
      ["municipality/konya", "partner-city/buhara", 1],
      ["municipality/bolu", "partner-city/almati", 1],
    ]);
  });

  test("counts agreements and partners apart", () => {
    expect(nodeOf("partner-city/seki")).toMatchObject({ agreements: 3, degree: 2 });
    expect(nodeOf("municipality/ankara")).toMatchObject({ agreements: 2, degree: 1 });
  });

  test("grows from a node to its neighbours, and from there on", () => {
    const ids = (grown: string[]) =>
      around(network, grown)
        .nodes.map(({ id }) => id.split("/")[1])
        .sort();
    expect(ids(["municipality/ankara"])).toEqual(["ankara", "seki"]);
    expect(ids(["municipality/ankara", "partner-city/seki"])).toEqual(["ankara", "konya", "seki"]);
    expect(ids(["person/unknown"])).toEqual([]);
  });

  test("lets what is selected stand out, with what it touches", () => {
    const emphasis = emphasisOf(network, "municipality/ankara", null);
    expect([...(emphasis?.nodes ?? [])]).toEqual(["municipality/ankara", "partner-city/seki"]);
    const agreement = data.agreements[3]?.id ?? "";
    expect([...(emphasisOf(network, agreement, null)?.edges ?? [])]).toEqual([
      "municipality/konya~partner-city/buhara",
    ]);
    expect(emphasisOf(network, "treaty/elsewhere", null)).toBeNull();
    expect(emphasisOf(network, null, null)).toBeNull();
  });

  test("lets a path stand out before what is selected", () => {
    const ids = ["municipality/ankara", "partner-city/seki", "municipality/konya"];
    const nodes = ids.map((id) => ({ id, type: "", name: "" }));
    const steps = [0, 1].map((at) => ({
      from: { id: ids[at] ?? "" },
      to: { id: ids[at + 1] ?? "" },
      type: "TWINNED_WITH" as const,
      sentence: "",
      facts: [],
      agreements: [],
    }));
    const emphasis = emphasisOf(network, "municipality/bolu", { length: 2, sentence: "", nodes, steps });
    expect(network.edges.filter(({ id }) => emphasis?.edges.has(id))).toHaveLength(2);
    expect(emphasis?.nodes).toEqual(new Set(ids));
  });
});

describe("the years", () => {
  const bars = toYears(data.agreements, { from: 1993, until: 2005 }, ["AZ", "UZ", "KZ"]);

  test("have a bar each, empty ones too", () => {
    expect(bars.map(({ year }) => year)).toEqual(Array.from({ length: 13 }, (_, index) => 1993 + index));
    expect(bars.map(({ total }) => total)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1]);
  });

  test("stack the countries in the order of the legend", () => {
    const both = toYears(
      [...data.agreements, ...data.agreements.slice(3, 4)].map((agreement) => ({ ...agreement, year: 2000 })),
      { from: 2000, until: 2000 },
      ["UZ", "AZ", "KZ"],
    );
    expect(both[0]?.parts).toEqual([
      { countryCode: "UZ", count: 2, offset: 0 },
      { countryCode: "AZ", count: 3, offset: 2 },
      { countryCode: "KZ", count: 1, offset: 5 },
    ]);
  });
});

test("lanes keep spans apart in as few rows as they need", () => {
  const spans = [
    { id: "a", start: 0, end: 10 },
    { id: "b", start: 2, end: 4 },
    { id: "c", start: 4, end: 12 },
    { id: "d", start: 10, end: 11 },
  ];
  const lanes = toLanes(spans, ({ start, end }) => [start, end]);
  expect(lanes.map(({ id, lane }) => `${id}${lane}`)).toEqual(["a0", "b1", "c1", "d0"]);
  for (const one of lanes)
    for (const other of lanes)
      if (one !== other && one.lane === other.lane)
        expect(one.end <= other.start || other.end <= one.start).toBe(true);
});

describe("the tables", () => {
  test("say of an agreement who, when and where it is printed", () => {
    const { columns, rows } = toTable(data.agreements, words);
    expect(rows).toHaveLength(5);
    expect(Object.fromEntries(columns.map((name, at) => [name, rows[0]?.[at]]))).toMatchObject({
      Date: { edtf: "1993-04-01" },
      Municipality: "ankara",
      "Partner city": "seki",
      "Former and other names": "Nuxa",
      "Cited in": "Table 1, row 7",
    });
    expect(rows[4]?.[0]).toBe("undated");
  });

  test("name each former name once, and no spelling", () => {
    const seki = data.places.get("partner-city/seki");
    expect(seki && formerNames(seki)).toEqual(["Nuxa"]);
  });

  test("order the network by what was measured", () => {
    const network = toNetwork(data.agreements);
    const centrality = new Map(network.nodes.map(({ id, agreements }) => [id, agreements / 10]));
    const measures = { sizing: "pagerank" as const, centrality, groups: new Map([["partner-city/seki", 0]]) };
    const { columns, rows } = toNetworkTable(network, measures, words);
    expect(columns).toContain("PageRank");
    expect(rows[0]).toEqual(["seki", "Partner city", "AZ", 3, 2, 0.3, 1, "ankara; konya"]);
  });

  test("tell the timeline in its order, within the years", () => {
    const occasions = [
      {
        id: "summit/a",
        type: "Summit" as const,
        names: { tr: "z", en: "s" },
        date: dated("2000-01-01", "2000-12-31"),
        countryCodes: ["AZ"],
      },
      {
        id: "treaty/b",
        type: "Treaty" as const,
        names: { tr: "a", en: "t" },
        date: dated("1648-01-01", "1648-12-31"),
        countryCodes: [],
      },
      {
        id: "statement/c",
        type: "Statement" as const,
        names: { tr: "u", en: "u" },
        date: null,
        countryCodes: ["KZ"],
      },
    ];
    const everywhere = { years: null, countries: [] };
    const all = toTimelineTable({ occasions, periods: [] }, data.agreements, everywhere, words);
    expect(all.rows).toHaveLength(8);
    const ofAzerbaijan = { years: null, countries: ["AZ"] };
    const reaching = toTimelineTable({ occasions, periods: [] }, [], ofAzerbaijan, words);
    expect(reaching.rows.map(([, type]) => type)).toEqual(["Summit"]);
    const some = toTimelineTable(
      { occasions, periods: [] },
      data.agreements.slice(0, 2),
      { years: { from: 1993, until: 2001 }, countries: [] },
      words,
    );
    expect(some.rows.map(([, type]) => type)).toEqual(["Statement", "Agreement", "Summit", "Agreement"]);
  });
});
