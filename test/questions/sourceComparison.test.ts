import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedRows } from "../support/seedRows.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const PAPER = "dataset/paper";
const WIKIDATA = "dataset/wikidata-p190-2016";

/** The pairs of each dataset, worked out from the tables alone. */
function pairsOfTables() {
  const places = new Map(
    seedRows("gazetteer/resolutions.csv").map((row) => [
      `${row["side"]} ${row["side"] === "municipality" ? row["province"] : row["country"]} ${row["printed"]}`,
      row["place"],
    ]),
  );
  const paper = seedRows("agreements.csv").map(
    ({ province, municipality, country, partner }) =>
      `${places.get(`municipality ${province} ${municipality}`)} ${places.get(`partner ${country} ${partner}`)}`,
  );
  const wikidata = seedRows("twinnings.csv").map(({ parties }) => parties?.replace("; ", " ") ?? "");
  return { paper: new Set(paper), wikidata: new Set(wikidata) };
}

interface Compared {
  sourceComparison: {
    counts: object;
    pairs: {
      nodes: { parties: { id: string }[] }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
}

describe("sourceComparison", () => {
  const { paper, wikidata } = pairsOfTables();
  const both = [...wikidata].filter((pair) => paper.has(pair)).sort();

  test("finds what is in both, and what is in one alone", async () => {
    const { sourceComparison: found } = await server.query<{
      sourceComparison: {
        counts: object;
        byCountry: {
          country: { code: string };
          counts: { both: number; onlyLeft: number; onlyRight: number };
        }[];
        pairs: {
          totalCount: number;
          nodes: {
            presence: string;
            parties: { id: string }[];
            left: { citations: { locator: string }[]; sameAs: { agreement: { id: string } }[] }[];
            right: { id: string; citations: { locator: string; source: { licence: string } }[] }[];
          }[];
        };
      };
    }>(
      `query ($left: ID!, $right: ID!) {
        sourceComparison(left: $left, right: $right) {
          counts { both onlyLeft onlyRight }
          byCountry { country { code } counts { both onlyLeft onlyRight } }
          pairs(presence: BOTH, first: 100) {
            totalCount
            nodes {
              presence parties { id }
              left { citations { locator } sameAs { agreement { id } } }
              right { id citations { locator source { licence } } }
            }
          }
        }
      }`,
      { left: PAPER, right: WIKIDATA },
    );
    expect(found.counts).toEqual({
      both: both.length,
      onlyLeft: paper.size - both.length,
      onlyRight: wikidata.size - both.length,
    });
    expect(found.counts).toMatchObject({ both: 17, onlyRight: 13 });
    expect(found.pairs.nodes.map(({ parties }) => parties.map(({ id }) => id).join(" "))).toEqual(both);
    for (const { left, right } of found.pairs.nodes) {
      expect(left[0]?.citations[0]?.locator).toMatch(/^Table [12], row \d+$/);
      expect(right[0]?.citations[0]?.locator).toMatch(/^Q\d+, P190, Q\d+$/);
      expect(right[0]?.citations[0]?.source.licence).toBe("CC0");
      expect(left.map(({ sameAs }) => sameAs.map(({ agreement }) => agreement.id))).toEqual(
        left.map(() => [right[0]?.id]),
      );
    }
    const total = { both: 0, onlyLeft: 0, onlyRight: 0 };
    for (const { counts } of found.byCountry) {
      for (const key of ["both", "onlyLeft", "onlyRight"] as const) total[key] += counts[key];
    }
    expect(total).toEqual(found.counts);
    expect(found.byCountry.map(({ country }) => country.code)).toEqual(["AZ", "KG", "KZ", "TJ", "TM", "UZ"]);
  });

  test("is the same from the other side, with a filter, and page by page", async () => {
    const ask = (presence: string, after: string | null = null) =>
      server.query<Compared>(
        `query ($presence: Presence, $after: String) {
          sourceComparison(left: "${WIKIDATA}", right: "${PAPER}", filter: { partnerCountry: "KZ" }) {
            counts { both onlyLeft onlyRight }
            pairs(presence: $presence, first: 2, after: $after) {
              nodes { parties { id } } pageInfo { hasNextPage endCursor }
            }
          }
        }`,
        { presence, after },
      );
    const kazakh = (pairs: Iterable<string>) => [...pairs].filter((pair) => pair.includes("/kz-"));
    const alone = kazakh(wikidata)
      .filter((pair) => !paper.has(pair))
      .sort();
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { pairs, counts }: Compared["sourceComparison"] = (await ask("ONLY_LEFT", after))
        .sourceComparison;
      expect(counts).toEqual({
        both: kazakh(both).length,
        onlyLeft: alone.length,
        onlyRight: kazakh(paper).length - kazakh(both).length,
      });
      seen.push(...pairs.nodes.map(({ parties }) => parties.map(({ id }) => id).join(" ")));
      if (!pairs.pageInfo.hasNextPage) break;
      after = pairs.pageInfo.endCursor;
    }
    expect(seen).toEqual(alone);
  });

  test.each([
    [`left: "${PAPER}", right: "${PAPER}"`, 'both "dataset/paper"'],
    [
      `left: "dataset/none", right: "${PAPER}"`,
      "must be the id of a dataset (dataset/gazetteer, dataset/paper,",
    ],
    [
      `left: "${WIKIDATA}", right: "${PAPER}", filter: { datasets: ["${PAPER}"] }`,
      '"filter.datasets" must be left out',
    ],
  ])("refuses %s", async (args, message) => {
    const [error] = await server.errors(`{ sourceComparison(${args}) { counts { both } } }`);
    expect(error).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(error?.message).toContain(message);
  });
});

describe("datasets", () => {
  test("a dataset for comparison is in no answer that does not ask for it, and in every one that does", async () => {
    const answer = await server.query(
      `{
        default: agreements { totalCount }
        both: agreements(filter: { datasets: ["${PAPER}", "${WIKIDATA}"] }) { totalCount }
        one: agreements(filter: { datasets: ["${WIKIDATA}"] }, first: 1) { totalCount nodes { dataset { id byDefault } } }
        konya: municipality(id: "municipality/tr-konya") {
          default: agreements { totalCount }
          one: agreements(filter: { datasets: ["${WIKIDATA}"] }) { totalCount }
        }
        kazakhstan: country(code: "KZ") { one: agreements(filter: { datasets: ["${WIKIDATA}"] }) { totalCount } }
        statistics(by: [COUNTRY], filter: { datasets: ["${WIKIDATA}"] }) { total { max } }
        network(filter: { datasets: ["${WIKIDATA}"] }) { edgeCount }
        datasets { nodes { id byDefault agreementCount source { id } } }
      }`,
    );
    expect(answer).toEqual({
      default: { totalCount: 198 },
      both: { totalCount: 228 },
      one: { totalCount: 30, nodes: [{ dataset: { id: WIKIDATA, byDefault: false } }] },
      konya: { default: expect.anything() as unknown, one: { totalCount: 2 } },
      kazakhstan: { one: { totalCount: 12 } },
      statistics: { total: { max: 30 } },
      network: { edgeCount: 30 },
      datasets: {
        nodes: [
          { id: "dataset/gazetteer", byDefault: true, agreementCount: 0, source: { id: "source/gazetteer" } },
          { id: PAPER, byDefault: true, agreementCount: 198, source: { id: "source/paper" } },
          { id: WIKIDATA, byDefault: false, agreementCount: 30, source: { id: "source/wikidata-p190-2016" } },
        ],
      },
    });
  });

  test("a file of one dataset says which it is", async () => {
    const file = await fetch(`${server.url}/export/network.json?datasets=${WIKIDATA}`);
    expect(file.status).toBe(200);
    const text = await file.text();
    expect(text).toContain(WIKIDATA);
    expect(text).toContain("Q79857, P190, Q9248");
    expect(text).not.toContain("Table 1, row");
  });
});
