import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  countSimilarMunicipalitiesByIds,
  similarMunicipalitiesByIds,
} from "../../src/questions/similarity/queries.ts";
import { readCountedAgreements } from "../analysis/countAgreements.ts";
import { runPython } from "../support/python.ts";
import { roundTripsOnceKnown } from "../support/roundTrips.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;
const agreements = readCountedAgreements();

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

type Measure = "JACCARD" | "ADAMIC_ADAR";

interface Similar {
  readonly totalCount: number;
  readonly partnersNotWalked: number;
  readonly edges: readonly {
    readonly score: number;
    readonly sharedPartnerCount: number;
    readonly node: { readonly id: string; readonly name: string };
    readonly sharedPartners: readonly { readonly id: string }[];
  }[];
}

/** Of each pair of municipalities that shares a partner city, by both ids. */
type Scores = Readonly<Record<string, number>>;

const NETWORKX = `
import json, sys
import networkx as nx
edges = json.load(sys.stdin)
graph = nx.Graph([tuple(edge) for edge in edges])
municipalities = sorted({municipality for municipality, _ in edges})
pairs = [(a, b) for a in municipalities for b in municipalities
         if a != b and set(graph[a]) & set(graph[b])]
print(json.dumps({
  "JACCARD": {f"{a} {b}": score for a, b, score in nx.jaccard_coefficient(graph, pairs)},
  "ADAMIC_ADAR": {f"{a} {b}": score for a, b, score in nx.adamic_adar_index(graph, pairs)},
}))
`;

/** What the server gives is rounded to 12 decimals; networkx adds its logarithms in another order. */
const DECIMALS = 11;

async function networkxScores(until = "9999"): Promise<Readonly<Record<Measure, Scores>>> {
  const edges = agreements
    .filter(({ day }) => day <= until)
    .map(({ municipality, partner }) => [municipality, partner]);
  return (await runPython(NETWORKX, edges)) as Record<Measure, Scores>;
}

const SIMILAR =
  "totalCount partnersNotWalked edges { score sharedPartnerCount node { id name } sharedPartners { id } }";

async function allSimilar(args: string): Promise<ReadonlyMap<string, Similar>> {
  const { municipalities } = await server.query<{
    municipalities: { nodes: { id: string; similar: Similar }[] };
  }>(`{ municipalities(first: 500) { nodes { id similar(${args} first: 100) { ${SIMILAR} } } } }`);
  return new Map(municipalities.nodes.map(({ id, similar }) => [id, similar]));
}

const partnersOf = (municipality: string, until: string) =>
  new Set(
    agreements
      .filter((one) => one.municipality === municipality && one.day <= until)
      .map(({ partner }) => partner),
  );

describe("is what networkx finds in the seeds", () => {
  test.each([
    ["JACCARD", null],
    ["ADAMIC_ADAR", null],
    ["JACCARD", "2010-12-31"],
    ["ADAMIC_ADAR", "2010-12-31"],
  ] as const)("%s, as of %s", async (measure, day) => {
    const until = day ?? "9999";
    const expected = (await networkxScores(until))[measure];
    const found = await allSimilar(`by: ${measure} ${day === null ? "" : `asOf: "${day}"`}`);
    const scores = [...found].flatMap(([id, { edges }]) =>
      edges.map(({ score, node }) => [`${id} ${node.id}`, score] as const),
    );
    expect(scores.map(([pair]) => pair).sort()).toEqual(Object.keys(expected).sort());
    expect(scores.length).toBeGreaterThan(50);
    for (const [pair, score] of scores)
      expect(score, pair).toBeCloseTo(expected[pair] ?? Number.NaN, DECIMALS);

    for (const [id, { edges, totalCount, partnersNotWalked }] of found) {
      expect([totalCount, partnersNotWalked]).toEqual([edges.length, 0]);
      expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).sort((a, b) => b - a));
      const own = partnersOf(id, until);
      for (const { node, sharedPartners, sharedPartnerCount } of edges) {
        const shared = [...partnersOf(node.id, until)].filter((partner) => own.has(partner));
        expect(sharedPartners.map((partner) => partner.id).sort()).toEqual(shared.sort());
        expect(sharedPartnerCount).toBe(shared.length);
      }
    }
  });

  test("the two measures rank differently", async () => {
    const rankings = await Promise.all(
      (["JACCARD", "ADAMIC_ADAR"] as const).map(async (measure) =>
        [...(await allSimilar(`by: ${measure}`)).values()].map(({ edges }) =>
          edges.map(({ node }) => node.id),
        ),
      ),
    );
    expect(rankings[0]).not.toEqual(rankings[1]);
  });
});

describe("partner cities of very many municipalities", () => {
  const SUBJECT = "municipality/tr-konya";

  const municipalitiesOf = (partner: string) =>
    new Set(agreements.filter((one) => one.partner === partner).map(({ municipality }) => municipality));

  /** Partners with the fewest municipalities first, as many as lead to no more municipalities than this. */
  function walkedPartners(maximumReach: number): string[] {
    const sized = [...partnersOf(SUBJECT, "9999")]
      .map((partner) => ({ partner, reach: municipalitiesOf(partner).size }))
      .sort((one, other) => one.reach - other.reach || (one.partner < other.partner ? -1 : 1));
    let reach = 0;
    return sized.filter((one) => (reach += one.reach) <= maximumReach).map(({ partner }) => partner);
  }

  test.each([0, 5, 20, 1000])(
    "are left out when the walk would lead to more than %i",
    async (maximumReach) => {
      const walked = walkedPartners(maximumReach);
      const profile = { parentIds: [SUBJECT], maximumReach, asOf: null, minimumShared: 1 };
      const page = { measure: "ADAMIC_ADAR" as const, afterScore: null, afterName: null, limit: 501 };
      const rows = await server.graph.read(similarMunicipalitiesByIds, { ...profile, ...page });
      const expected = new Map<string, number>();
      for (const partner of walked) {
        const theirs = municipalitiesOf(partner);
        for (const id of theirs)
          if (id !== SUBJECT) expected.set(id, (expected.get(id) ?? 0) + 1 / Math.log(theirs.size));
      }
      expect(new Map(rows.map(({ municipality, score }) => [municipality.id, score.toFixed(9)]))).toEqual(
        new Map([...expected].map(([id, score]) => [id, score.toFixed(9)])),
      );
      const [counts] = await server.graph.read(countSimilarMunicipalitiesByIds, profile);
      expect(counts).toEqual({
        parentId: SUBJECT,
        count: expected.size,
        partnersNotWalked: partnersOf(SUBJECT, "9999").size - walked.length,
      });
    },
  );

  test("are some of those that Konya has", () => {
    expect(walkedPartners(20).length).toBeGreaterThan(2);
    expect(walkedPartners(20).length).toBeLessThan(walkedPartners(1000).length);
  });
});

test("only those that share enough", async () => {
  const all = await allSimilar("");
  const some = await allSimilar("minimumShared: 2");
  for (const [id, { edges, totalCount }] of some) {
    expect(edges).toEqual(all.get(id)?.edges.filter(({ sharedPartnerCount }) => sharedPartnerCount >= 2));
    expect(totalCount).toBe(edges.length);
  }
  expect([...some.values()].some(({ totalCount }) => totalCount > 0)).toBe(true);
});

test("takes one round trip with the municipality, and one more for what is shared", async () => {
  const ask = (selection: string) =>
    roundTripsOnceKnown(server.graph, () =>
      server.query(`{ municipality(id: "municipality/tr-konya") { similar(first: 5) { ${selection} } } }`),
    );
  const together = "municipalitiesByIds + similarMunicipalitiesByIds";
  expect(await ask("nodes { name province { name } }")).toEqual([`${together} + provincesByIds`]);
  expect(await ask("totalCount edges { score node { name } }")).toEqual([
    `${together} + countSimilarMunicipalitiesByIds`,
  ]);
  expect(await ask("edges { score sharedPartners { name } }")).toEqual([together, "partnerCitiesByIds"]);
});

test.each([
  ["minimumShared: 0", '"minimumShared" must be 1 or more, but got 0.'],
  ["first: 501", '"first" must be from 0 to 500, but got 501.'],
  ['after: "nonsense"', '"after" must be a cursor'],
])("%s is refused", async (args, message) => {
  const [error] = await server.errors(
    `{ municipality(id: "municipality/tr-konya") { similar(${args}) { totalCount nodes { id } } } }`,
  );
  expect(error).toMatchObject({
    message: expect.stringContaining(message) as string,
    extensions: { code: "BAD_USER_INPUT" },
  });
});

test("a cursor of one measure is none of the other", async () => {
  const page = (args: string) =>
    `{ municipality(id: "municipality/tr-konya") { similar(first: 1 ${args}) { pageInfo { endCursor } } } }`;
  const { municipality } = await server.query<{
    municipality: { similar: { pageInfo: { endCursor: string } } };
  }>(page("by: JACCARD"));
  const [error] = await server.errors(
    page(`by: ADAMIC_ADAR after: "${municipality.similar.pageInfo.endCursor}"`),
  );
  expect(error?.extensions.code).toBe("BAD_USER_INPUT");
});
