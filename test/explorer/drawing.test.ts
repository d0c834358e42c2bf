import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/explorer/data/toCsv.ts";
import { inOrderOfInterest, isAboutSelection, type Verdict } from "../../src/explorer/data/claims.ts";
import { everything, fileQuery } from "../../src/explorer/data/filters.ts";
import { toNetwork } from "../../src/explorer/data/toNetwork.ts";
import { formatIn } from "../../src/explorer/format.ts";
import { placeLabels, type LabelledPoint } from "../../src/explorer/map/placeLabels.ts";
import { projectionFor } from "../../src/explorer/map/projection.ts";
import { placeAround, toLayoutTask } from "../../src/explorer/network/layout.ts";
import { measure } from "../../src/explorer/network/measure.ts";
import { mixed } from "../../src/explorer/network/mixed.ts";
import { networkSvg } from "../../src/explorer/network/networkSvg.ts";
import { nextInDirection } from "../../src/explorer/nextInDirection.ts";
import { preferredLanguage, texts } from "../../src/explorer/texts.ts";
import { timeScale, yearFraction } from "../../src/explorer/timeline/timeScale.ts";
import { formula, hostileName, smallGraph } from "./rows.ts";

describe("CSV", () => {
  test("quotes what needs it and begins with the mark of UTF-8", () => {
    const csv = toCsv({
      columns: ["ad", "n"],
      rows: [
        ['Iğdır, "eski"', 3],
        ["iki\nsatır", null],
      ],
    });
    expect(csv).toBe('\u{feff}ad,n\r\n"Iğdır, ""eski""",3\r\n"iki\nsatır",\r\n');
  });

  test.each([formula, "+1", "-1", "@SUM(A1)", "\tx", "  =1"])("neutralises %j", (text) => {
    const [, line = ""] = toCsv({ columns: ["name"], rows: [[text]] }).split("\r\n");
    expect(line.replace(/^"/, "")).toMatch(/^'/);
  });

  test("leaves a negative number a number", () => {
    expect(toCsv({ columns: ["n"], rows: [[-3]] })).toContain("\r\n-3\r\n");
  });
});

describe("labels", () => {
  const room = {
    width: 400,
    height: 300,
    measure: (text: string) => text.length * 6,
    lineHeight: 14,
    limit: 500,
  };
  const crowd = Array.from({ length: 300 }, (_, index): LabelledPoint => {
    const [x, y] = [(index * 137) % 400, (index * 61) % 300];
    return { id: `p${index}`, text: `Place ${index}`, x, y, radius: 3, weight: index % 17 };
  });
  const boxOf = ({ text, x, y, anchor }: ReturnType<typeof placeLabels>[number]) => {
    const width = text.length * 6;
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return { left, right: left + width, top: y - 7, bottom: y + 7 };
  };

  test("never overlap, nor leave the drawing", () => {
    const boxes = placeLabels(crowd, room).map(boxOf);
    expect(boxes.length).toBeGreaterThan(10);
    for (const [index, a] of boxes.entries()) {
      expect(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 300).toBe(true);
      for (const b of boxes.slice(index + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }
  });

  test("go to the greatest first, and no further than the limit", () => {
    const labels = placeLabels(crowd, { ...room, limit: 3 });
    expect(labels.map(({ id }) => crowd.find((point) => point.id === id)?.weight)).toEqual([16, 16, 16]);
  });

  test("keep clear of what is taken", () => {
    const everything = { left: 0, right: 400, top: 0, bottom: 300 };
    expect(placeLabels(crowd, { ...room, taken: [everything] })).toEqual([]);
  });
});

describe("arrow keys", () => {
  const points = [
    { id: "middle", x: 0, y: 0 },
    { id: "east", x: 10, y: 1 },
    { id: "far east", x: 30, y: 0 },
    { id: "north", x: 1, y: -10 },
    { id: "south", x: 0, y: 12 },
  ];
  const from = points[0] ?? { id: "", x: 0, y: 0 };

  test.each([
    ["ArrowRight", "east"],
    ["ArrowUp", "north"],
    ["ArrowDown", "south"],
    ["ArrowLeft", undefined],
    ["Tab", undefined],
  ])("%s leads to %s", (key, expected) => {
    expect(nextInDirection(points, from, key)?.id).toBe(expected);
  });
});

test("the map keeps every place within its frame, however far apart", () => {
  const spreads = [
    [
      [26, 36],
      [79, 54],
    ],
    [
      [-120, -50],
      [170, 65],
    ],
    [[30, 40]],
  ];
  for (const spread of spreads) {
    const projection = projectionFor(
      spread.map(([longitude = 0, latitude = 0]) => ({ longitude, latitude })),
      { width: 900, height: 500 },
    );
    for (const [longitude = 0, latitude = 0] of spread) {
      const [x = -1, y = -1] = projection([longitude, latitude]) ?? [];
      expect(x >= 0 && x <= 900 && y >= 0 && y <= 500).toBe(true);
    }
  }
});

describe("the network's drawing", () => {
  const network = toNetwork(smallGraph().agreements);

  test("begins where the places lie, no two on one spot", () => {
    const { nodes, edges } = toLayoutTask(network);
    expect(nodes).toHaveLength(network.nodes.length);
    expect(edges[0]).toMatchObject({ source: "municipality/ankara", weight: 2 });
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  test("puts what comes later around its neighbour", () => {
    const edges = ["b", "c"].map((target) => ({ id: target, source: "a", target, agreements: [] }));
    const placed = placeAround(["b", "c"], edges, new Map([["a", [5, 5] as const]]), 2);
    const [b, c] = ["b", "c"].map((id) => placed.get(id) ?? [0, 0]);
    expect(Math.hypot((b?.[0] ?? 0) - 5, (b?.[1] ?? 0) - 5)).toBeCloseTo(2);
    expect(b).not.toEqual(c);
    expect(placed.get("a")).toEqual([5, 5]);
  });

  test("measures centrality and finds the same groups each time", () => {
    const nodes = network.nodes.map(({ id }) => id);
    const edges = network.edges.map(({ source, target, agreements }) => ({
      source,
      target,
      weight: agreements.length,
    }));
    const by = (sizing: "agreements" | "degree" | "betweenness" | "pagerank") =>
      measure({ nodes, edges, sizing });
    expect(by("agreements").centrality.get("partner-city/seki")).toBe(3);
    expect(by("degree").centrality.get("partner-city/seki")).toBe(2);
    const { centrality, groups } = by("betweenness");
    expect(centrality.get("municipality/konya")).toBeGreaterThan(0);
    expect(centrality.get("municipality/bolu")).toBe(0);
    const sum = [...by("pagerank").centrality.values()].reduce((total, value) => total + value, 0);
    expect(sum).toBeCloseTo(1, 3);
    expect(groups.get("municipality/bolu")).toBe(groups.get("partner-city/almati"));
    expect(groups.get("municipality/bolu")).not.toBe(groups.get("municipality/ankara"));
    expect(by("degree").groups).toEqual(groups);
  });

  test("measures a network of nothing", () => {
    expect(measure({ nodes: [], edges: [], sizing: "pagerank" }).centrality.size).toBe(0);
  });

  test("writes a hostile name as text", () => {
    const label = { id: "a", text: hostileName, x: 1, y: 2, anchor: "start" as const };
    const svg = networkSvg(() => ({
      width: 10,
      height: 10,
      background: "#ffffff",
      ink: "#000000",
      nodes: [],
      edges: [],
      labels: [label],
    }));
    expect(svg).not.toContain("<img");
    expect(svg).toContain("&lt;img src=x onerror=&quot;");
  });

  test("fades a colour into the ground", () => {
    expect(mixed("#ff0000", "#ffffff", 1)).toBe("#ff0000");
    expect(mixed("#ff0000", "#ffffff", 0)).toBe("#ffffff");
    expect(mixed("#000000", "#ffffff", 0.5)).toBe("#808080");
  });
});

test("the time scale finds the year of each of its pixels", () => {
  const scale = timeScale({ from: 1990, until: 2023 }, 100, 900);
  for (let year = 1990; year <= 2023; year += 1) expect(scale.year(scale.x(year) + 1)).toBe(year);
  expect(scale.x(2023) + scale.step).toBeCloseTo(900);
  expect(
    scale.ticks.every(
      (year, index) => index === 0 || scale.x(year) - scale.x(scale.ticks[index - 1] ?? 0) >= 44,
    ),
  ).toBe(true);
  expect(yearFraction("2000-01-01")).toBe(2000);
  expect(yearFraction("2000-07-02")).toBeCloseTo(2000.5, 2);
});

describe("claims", () => {
  const claim = (verdict: Verdict, filters: object[] | null) => ({
    verdict,
    recomputation: filters && { parameters: { filters } },
  });
  const azerbaijan = claim("AGREES", [{ country: "AZ", from: "1993-01-01", until: "2003-12-31" }]);

  test("are shown with the years and the countries that they speak of", () => {
    const about = (years: { from: number; until: number } | null, countries: string[]) =>
      isAboutSelection(azerbaijan, { years, countries });
    expect(about(null, [])).toBe(true);
    expect(about({ from: 2003, until: 2010 }, ["AZ"])).toBe(true);
    expect(about({ from: 2004, until: 2010 }, [])).toBe(false);
    expect(about(null, ["KZ"])).toBe(false);
    expect(
      isAboutSelection(claim("UNDECIDABLE", null), { years: { from: 1, until: 2 }, countries: ["KZ"] }),
    ).toBe(true);
  });

  test("that differ come first", () => {
    const claims = [azerbaijan, claim("UNDECIDABLE", null), claim("DIFFERS", null)];
    expect(inOrderOfInterest(claims).map(({ verdict }) => verdict)).toEqual([
      "DIFFERS",
      "AGREES",
      "UNDECIDABLE",
    ]);
  });
});

describe("language", () => {
  test.each([
    [["tr-TR", "en"], "tr"],
    [["de", "tr", "en"], "tr"],
    [["en-GB", "tr"], "en"],
    [["de", "fr"], "en"],
    [[], "en"],
  ])("of %j is %s", (tags, expected) => {
    expect(preferredLanguage(tags)).toBe(expected);
  });

  test("writes numbers, dates and capitals by its own rules", () => {
    const day = {
      edtf: "1993-12-04",
      precision: "DAY" as const,
      earliest: "1993-12-04",
      latest: "1993-12-04",
    };
    const year = { edtf: "1993", precision: "YEAR" as const, earliest: "1993-01-01", latest: "1993-12-31" };
    const open = { edtf: "2002/..", precision: "INTERVAL" as const, earliest: "2002-01-01", latest: null };
    const [tr, en] = [formatIn("tr"), formatIn("en")];
    expect([tr.date(day), en.date(day)]).toEqual(["4 Aralık 1993", "4 December 1993"]);
    expect([tr.date(year), en.date(open)]).toEqual(["1993", "since 2002"]);
    const span = { ...day, edtf: "2012-08-22/2012-08-23" };
    expect([tr.date(span), en.date(span)]).toEqual(["22–23 Ağustos 2012", "22\u2009–\u200923 August 2012"]);
    const months = { ...day, edtf: "1998-05/1999-01" };
    expect(en.date(months)).toBe("May 1998\u2009–\u2009January 1999");
    expect(en.date({ ...day, edtf: "1992/1993-04-01" })).toBe("1992 – 1 April 1993");
    expect(tr.date({ ...day, edtf: "../1990" })).toBe("1990 ve öncesi");
    expect([tr.number(1234.5), en.number(1234.5)]).toEqual(["1.234,5", "1,234.5"]);
    expect([tr.upperCase("ılıca izmir"), en.upperCase("izmir")]).toEqual(["ILICA İZMİR", "IZMIR"]);
    expect(["Çorum", "Cizre", "Şile", "Sivas"].sort(tr.compare)).toEqual(["Cizre", "Çorum", "Sivas", "Şile"]);
  });

  test("has every text in both", () => {
    const leaves = (value: unknown, path = ""): string[] =>
      value instanceof Object && typeof value !== "function"
        ? Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`))
        : [path];
    expect(leaves(texts.tr)).toEqual(leaves(texts.en));
  });
});

test("files are of the selection that is shown", () => {
  expect(fileQuery(everything)).toBe("");
  expect(fileQuery({ years: { from: 1993, until: 2003 }, countries: ["AZ", "KZ"] })).toBe(
    "?countries=AZ,KZ&from=1993&until=2003",
  );
});
