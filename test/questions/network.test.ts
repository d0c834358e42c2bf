import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { cypherTexts } from "../../src/__generated__/cypherTexts.ts";
import { shareEnds } from "../../src/analysis/shareEnds.ts";
import { agreementFilterParameters } from "../../src/nouns/agreement/agreementFilter.ts";
import { checkExpandable } from "../../src/questions/network/checkExpandable.ts";
import { drawProjection, tiesOf } from "../../src/questions/network/drawProjection.ts";
import { type NetworkColumns, twinnedNetwork } from "../../src/questions/network/queries.ts";
import { ALL_PARTS, NETWORK_LIMITS, readProjection } from "../../src/questions/network/readProjection.ts";
import { rolledBack } from "../import/rolledBack.ts";
import { roundTrips } from "../support/roundTrips.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";
import { type Projection, seedEdges } from "./seedNetwork.ts";
import { writeCypher } from "../../src/neo4j/writeCypher.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly weight: number;
  readonly weightInterval: { readonly min: number; readonly max: number };
  readonly since: string;
  readonly certainSince: string;
  readonly certainty: string | null;
  readonly agreements: readonly { readonly id: string }[];
}

interface Answer {
  readonly network: {
    readonly nodeCount: number;
    readonly edgeCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly degree: number;
      readonly shown: number;
      readonly node: { readonly id: string; readonly __typename: string };
      readonly type: string;
    }[];
    readonly edges: readonly Edge[];
  };
}

const WHOLE = `query ($projection: NetworkProjection!, $filter: AgreementFilter, $asOf: LocalDate) {
  network(projection: $projection, filter: $filter, asOf: $asOf) {
    projection asOf directed nodeCount edgeCount
    nodes { id type name countryCode latitude longitude degree shown }
    edges { id source target type weight weightInterval { min max } since certainSince certainty }
  }
}`;
const WITH_FACTS = WHOLE.replace("certainty }", "certainty agreements(first: 500) { id } }").replace(
  "shown }",
  "shown node { id __typename } }",
);

const PROJECTIONS: readonly Projection[] = [
  "TWO_MODE",
  "MUNICIPALITIES",
  "PARTNER_CITIES",
  "COUNTRIES",
  "PROVINCES_AND_COUNTRIES",
];

/** The queries that reach Neo4j while `work` goes on. */
describe("the paper's network equals the one counted from the seeds", () => {
  const cases = [
    ["everything", {}, () => true],
    [
      "one country",
      { filter: { partnerCountry: "AZ" } },
      ({ country }: { country: string }) => country === "AZ",
    ],
    ["one table", { filter: { table: 2 } }, ({ table }: { table: number }) => table === 2],
    ["as of a day", { asOf: "2005-06-30" }, ({ day }: { day: string }) => day <= "2005-06-30"],
    ["a filter that all pass", { filter: { dateUntil: "2100" } }, () => true],
    ["nothing", { filter: { partnerCountry: "FR" } }, () => false],
  ] as const;

  describe.each(PROJECTIONS)("%s", (projection) => {
    test.each(cases)("%s", async (_title, variables, wanted) => {
      const { network } = await server.query<Answer>(WITH_FACTS, { projection, ...variables });
      const expected = seedEdges(projection, wanted);
      expect(
        network.edges
          .map(({ source, target, weight, since, agreements }) => ({
            ends: `${source} ${target}`,
            weight,
            since,
            agreements: agreements.length,
          }))
          .sort((one, other) => (one.ends < other.ends ? -1 : 1)),
      ).toEqual(expected);
      expect(network.edgeCount).toBe(expected.length);
      for (const edge of network.edges) {
        // The paper gives every date to the day.
        expect(edge.weightInterval).toEqual({ min: edge.weight, max: edge.weight });
        expect(edge.certainSince).toBe(edge.since);
        expect(edge.certainty).toBe("asOf" in variables ? "CERTAIN" : null);
        expect(edge.id).toBe(`${edge.source} ${edge.type} ${edge.target}`);
      }
    });
  });

  test("every node says how many neighbours it has, and leads to itself", async () => {
    const { network } = await server.query<Answer>(WITH_FACTS, { projection: "MUNICIPALITIES" });
    const neighbours = (id: string) =>
      network.edges.filter(({ source, target }) => source === id || target === id).length;
    for (const { id, degree, shown, node, type } of network.nodes) {
      expect({ degree, shown }).toEqual({ degree: neighbours(id), shown: neighbours(id) });
      expect(node).toEqual({ id, __typename: type });
    }
    // Municipalities that share no partner are nodes too.
    expect(network.nodes.some(({ degree }) => degree === 0)).toBe(true);
    expect(network.nodeCount).toBe(114);
    expect(network.nodes.map(({ id }) => id)).toEqual(network.nodes.map(({ id }) => id).sort());
  });

  test("names come in each language", async () => {
    const { network } = await server.query<{ network: { nodes: Record<string, unknown>[] } }>(
      '{ network(filter: { partnerCity: "partner-city/kz-oral" }) { nodes { id name en: name(language: EN) local: name(language: LOCAL) countryCode latitude longitude } } }',
    );
    expect(network.nodes.find(({ id }) => id === "partner-city/kz-oral")).toEqual({
      id: "partner-city/kz-oral",
      name: "Oral",
      en: "Oral",
      local: "Орал",
      countryCode: "KZ",
      latitude: expect.closeTo(51.2, 0) as unknown,
      longitude: expect.closeTo(51.4, 0) as unknown,
    });
  });
});

describe("round trips", () => {
  test.each(PROJECTIONS)("a whole network takes one: %s", async (projection) => {
    const asked = await roundTrips(server.graph, () => server.query(WHOLE, { projection }));
    expect(asked).toHaveLength(1);
  });

  test("what lies behind all edges takes one more, all nodes one for each type", async () => {
    const asked = await roundTrips(server.graph, () => server.query(WITH_FACTS, { projection: "TWO_MODE" }));
    expect(asked).toEqual([
      "agreementsOfTwinnings",
      "municipalitiesByIds",
      "partnerCitiesByIds",
      "twinnedNetwork",
    ]);
  });
});

describe("dates that are only a year or a month", () => {
  const IMPRECISE = `
    MATCH (a:Municipality {id: 'municipality/tr-trabzon'}), (b:Municipality {id: 'municipality/tr-konya'})
    MATCH (country:Country {code: 'AZ'})
    CREATE (city:LocalGovernment:PartnerCity {id: 'partner-city/test', name: 'T', nameEn: 'T', nameLocal: 'T', location: point({latitude: 1, longitude: 1})})-[:IN_COUNTRY]->(country)
    WITH a, b, city
    UNWIND [[a, 'x1', '2010-01-01', '2010-12-31'], [a, 'x2', '2010-06-15', '2010-06-15'], [b, 'x3', '2010-03-01', '2010-03-31']] AS row
    WITH row[0] AS signatory, row[1] AS id, date(row[2]) AS earliest, date(row[3]) AS latest, city
    CREATE (signatory)-[:SIGNED]->(:Agreement {id: id, table: 99, earliest: earliest, latest: latest})-[:WITH]->(city)
    WITH DISTINCT 1 AS one
    MATCH (m:Municipality)-[old:TWINNED_WITH]->() DELETE old`;
  const extent = { ...ALL_PARTS, edgeLimit: neo4j.int(100), nodeLimit: neo4j.int(100) };

  test.each([
    ["2010-02-28", [["municipality/tr-trabzon", 1, 0, "POSSIBLE"]], []],
    [
      "2010-03-15",
      [
        ["municipality/tr-konya", 1, 0, "POSSIBLE"],
        ["municipality/tr-trabzon", 1, 0, "POSSIBLE"],
      ],
      [[1, 0, "POSSIBLE"]],
    ],
    [
      "2010-04-01",
      [
        ["municipality/tr-konya", 1, 1, "CERTAIN"],
        ["municipality/tr-trabzon", 1, 0, "POSSIBLE"],
      ],
      [[1, 0, "POSSIBLE"]],
    ],
    [
      "2010-06-15",
      [
        ["municipality/tr-konya", 1, 1, "CERTAIN"],
        ["municipality/tr-trabzon", 2, 1, "CERTAIN"],
      ],
      [[1, 1, "CERTAIN"]],
    ],
    [
      "2011-01-01",
      [
        ["municipality/tr-konya", 1, 1, "CERTAIN"],
        ["municipality/tr-trabzon", 2, 2, "CERTAIN"],
      ],
      [[1, 1, "CERTAIN"]],
    ],
  ] as const)("leave open on %s what is certain", async (asOf, twoMode, sharing) => {
    const { uri, username, password } = inject("neo4j");
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    const filter = agreementFilterParameters({ table: 99 }, asOf);
    try {
      await rolledBack(driver, async (transaction) => {
        await transaction.run(IMPRECISE);
        await transaction.run(writeCypher(cypherTexts.setPlaceParents, { parameters: {} }));
        const parties = cypherTexts.setAgreementParties;
        await transaction.run(writeCypher(parties, { parameters: {} }), { ids: ["x1", "x2", "x3"] });
        const { records } = await transaction.run(
          writeCypher(cypherTexts.agreementNetwork, { parameters: { ...filter, ...extent } }),
          { ...filter, table: neo4j.int(99), ...extent },
        );
        const columns = records[0]?.toObject() as NetworkColumns;
        const { edges } = drawProjection("TWO_MODE", { columns, ties: tiesOf(columns) }, filter);
        expect(
          edges.map(({ source, weight, certainWeight, certainty }) => [
            source,
            weight,
            certainWeight,
            certainty,
          ]),
        ).toEqual(twoMode);
        const ties = shareEnds(tiesOf(columns), "source", NETWORK_LIMITS) ?? [];
        const shared = drawProjection("MUNICIPALITIES", { columns, ties }, filter).edges;
        expect(
          shared.map(({ weight, certainWeight, certainty }) => [weight, certainWeight, certainty]),
        ).toEqual(sharing);
      });
    } finally {
      await driver.close();
    }
  });
});

describe("what is too large is refused", () => {
  const all = agreementFilterParameters(null);

  test.each([
    ["TWO_MODE", { ...NETWORK_LIMITS, edges: 190 }],
    ["TWO_MODE", { ...NETWORK_LIMITS, nodes: 216 }],
    ["MUNICIPALITIES", { ...NETWORK_LIMITS, edges: 194 }],
    ["MUNICIPALITIES", { ...NETWORK_LIMITS, meetings: 10 }],
    ["COUNTRIES", { ...NETWORK_LIMITS, edges: 5 }],
  ] as const)("%s within %o", async (projection, limits) => {
    await expect(readProjection(server.graph, projection, all, { limits })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining(
        "198 agreements between 114 municipalities and 103 partner cities",
      ) as unknown,
    });
  });

  test("no more is read than tells that it is too large", async () => {
    const [columns] = await server.graph.read(twinnedNetwork, { ...ALL_PARTS, edgeLimit: 11, nodeLimit: 3 });
    expect([columns?.sources.length, columns?.ids.length]).toEqual([11, 3]);
    await expect(
      readProjection(server.graph, "TWO_MODE", all, {
        limits: { ...NETWORK_LIMITS, nodes: 217, edges: 191 },
      }),
    ).resolves.toBeDefined();
  });

  test("what lies behind more than 1000 nodes or edges", () => {
    expect(() => checkExpandable("agreements", "edges", 1_000)).not.toThrow();
    expect(() => checkExpandable("agreements", "edges", 1_001)).toThrow(
      '"agreements" can be asked for in a network of at most 1000 edges, but this one has 1001.',
    );
  });

  test("a page of agreements behind an edge that is out of range", async () => {
    const [error] = await server.errors("{ network { edges { agreements(first: 501) { id } } } }");
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
