import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRandomGenerator, type RandomGenerator } from "../../src/analysis/randomGenerator.ts";
import { pathTypes } from "../../src/domain/pathTypes.ts";
import { stateTypes } from "../../src/domain/relationTime.ts";
import { applySchema } from "../../src/import/importSeeds.ts";
import { Graph } from "../../src/neo4j/Graph.ts";
import { HUB_DEGREE } from "../../src/questions/path/pathLimits.ts";
import { runPython } from "../support/python.ts";
import { type OwnNeo4j, startOwnNeo4j } from "../support/ownNeo4j.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

/** Ends what has run too long soon after, not within two seconds. */
const SETTINGS = { "db.transaction.monitor.check.interval": "20ms" };

let own: OwnNeo4j;
let driver: Driver;
let server: TestServer;

beforeAll(async () => {
  own = await startOwnNeo4j({ browserSettings: SETTINGS });
  {
    await using graph = new Graph(own.address, { queryTimeoutMs: 60_000 });
    await applySchema(graph);
  }
  const { uri, username, password } = own.address;
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  server = await startTestServer(new Graph(own.address, { queryTimeoutMs: 30_000 }));
});

afterAll(async () => {
  await server.close();
  await driver.close();
  await own[Symbol.asyncDispose]();
});

interface PathsAnswer {
  readonly nodes: readonly {
    readonly nodes: readonly { readonly id: string }[];
    readonly steps: readonly { readonly type: string; readonly forward: boolean }[];
  }[];
  readonly searchedHops: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly hubsNotCrossed: readonly { readonly node: { readonly id: string }; readonly hops: number }[];
}

const SELECTION =
  "searchedHops pageInfo { hasNextPage endCursor } nodes { nodes { id } steps { type forward } }";

async function page(
  args: string,
  selection = SELECTION,
  asked: Pick<TestServer, "query"> = server,
): Promise<PathsAnswer> {
  return (await asked.query<{ paths: PathsAnswer }>(`{ paths(${args}) { ${selection} } }`)).paths;
}

/** A path as text: its ids, and the type and direction of each step. */
function pathKey(path: PathsAnswer["nodes"][number]): string {
  const links = path.steps.map(({ type, forward }) => `${type}${forward ? ">" : "<"}`);
  return [...path.nodes.map(({ id }) => id), ...links].join(" ");
}

const KINDS = [
  ["agreement", "Agreement"],
  ["country", "Country"],
  ["municipality", "Municipality"],
  ["partner-city", "PartnerCity"],
  ["person", "Person"],
  ["organisation", "Organisation"],
  ["summit", "Event:Summit"],
  ["doctrine", "Doctrine"],
] as const;

interface RandomEdge {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface RandomQuestion {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly RandomEdge[];
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  readonly maxHops: number;
  readonly asOf: string | null;
}

/** Between 5 and 9 nodes with up to three times as many dated edges, several of them parallel, and a question. */
function randomQuestion(seed: number): RandomQuestion {
  const random = createRandomGenerator(seed);
  const nodes = Array.from({ length: 5 + random.below(5) }, (_, index) => {
    const [kind, label] = pick(random, KINDS);
    return { id: `${kind}/random-${String(seed)}-${String(index)}`, label };
  });
  const ids = nodes.map(({ id }) => id);
  const edges = new Map<string, RandomEdge>();
  for (let count = nodes.length + random.below(2 * nodes.length); count > 0; count--) {
    const [source, target] = [pick(random, ids), pick(random, ids)];
    const type = pick(random, pathTypes);
    if (source !== target)
      edges.set(`${source} ${type} ${target}`, { source, type, target, ...dated(random) });
  }
  const [from = "", to = "", ...others] = ids;
  return {
    ...{ nodes, edges: [...edges.values()], from, to },
    via: others.slice(0, Math.max(0, random.below(5) - 2)),
    maxHops: 3 + random.below(6),
    asOf: random.below(2) === 0 ? null : `${String(1990 + random.below(10))}-06-15`,
  };
}

function dated(random: RandomGenerator): { earliest: string | null; latest: string | null } {
  const year = 1988 + random.below(10);
  return {
    earliest: random.below(3) === 0 ? null : `${String(year)}-01-01`,
    latest: random.below(3) === 0 ? null : `${String(year + random.below(4))}-12-31`,
  };
}

function pick<Item>(random: RandomGenerator, items: readonly Item[]): Item {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new RangeError("expected something to pick from");
  return item;
}

/** Said again, without the code under test: what has not begun does not hold, nor a state that is over. */
function holds({ type, earliest, latest }: RandomEdge, asOf: string | null): boolean {
  if (asOf === null) return true;
  const over = stateTypes.includes(type) && latest !== null && latest < asOf;
  return (earliest === null || earliest <= asOf) && !over;
}

const OF_AGREEMENTS = ["REPEATS", "SIGNED", "WITH"];

/** Said again: agreements are for those who ask for one. */
function isWalked({ source, type, target }: RandomEdge, { from, to, via }: RandomQuestion): boolean {
  const asked = [from, to, ...via];
  const isAgreement = (id: string) => id.startsWith("agreement/");
  return (
    (!OF_AGREEMENTS.includes(type) || asked.some(isAgreement)) &&
    [source, target].every((id) => !isAgreement(id) || asked.includes(id))
  );
}

const NETWORKX = `
import json, sys
import networkx

def paths(question):
    graph = networkx.MultiGraph()
    graph.add_nodes_from(question["nodes"])
    for source, kind, target in question["edges"]:
        graph.add_edge(source, target, key=kind + " " + source)
    found = []
    for edges in networkx.all_simple_edge_paths(graph, question["from"], question["to"], cutoff=question["maxHops"]):
        ids = [question["from"]] + [end for _, end, _ in edges]
        if not all(stop in ids for stop in question["via"]):
            continue
        links = []
        for start, _, key in edges:
            kind, source = key.split(" ")
            links.append(kind + (">" if source == start else "<"))
        found.append((len(edges), ids, links))
    return [" ".join(ids + links) for _, ids, links in sorted(found)]

json.dump([paths(question) for question in json.load(sys.stdin)], sys.stdout)
`;

async function write(questions: readonly RandomQuestion[]): Promise<void> {
  await driver.executeQuery(
    "UNWIND $nodes AS row CREATE (node:Fact:$(split(row.label, ':')) {id: row.id, name: row.id, nameEn: row.id, date: '1980'})",
    { nodes: questions.flatMap(({ nodes }) => nodes) },
  );
  await driver.executeQuery(
    `UNWIND $edges AS row
     MATCH (source:Fact {id: row.source}) MATCH (target:Fact {id: row.target})
     CREATE (source)-[relationship:$(row.type) {locator: 'somewhere'}]->(target)
     SET relationship.earliest = date(row.earliest), relationship.latest = date(row.latest)`,
    { edges: questions.flatMap(({ edges }) => edges) },
  );
}

async function allPaths({ from, to, via, maxHops, asOf }: RandomQuestion, size: number): Promise<string[]> {
  const question = `from: "${from}", to: "${to}", maxHops: ${String(maxHops)}, via: ${JSON.stringify(via)}${asOf === null ? "" : `, asOf: "${asOf}"`}`;
  const found: string[] = [];
  for (let after = ""; ;) {
    const { nodes, pageInfo, searchedHops } = await page(`${question}, first: ${String(size)}${after}`);
    found.push(...nodes.map(pathKey));
    if (!pageInfo.hasNextPage) {
      expect(searchedHops).toBe(maxHops);
      return found;
    }
    after = `, after: "${pageInfo.endCursor ?? ""}"`;
  }
}

test("paths and their order are those of networkx on 200 random graphs", async () => {
  const questions = Array.from({ length: 200 }, (_, seed) => randomQuestion(seed));
  const [expected] = await Promise.all([
    runPython(
      NETWORKX,
      questions.map((question) => ({
        ...question,
        nodes: question.nodes.map(({ id }) => id),
        edges: question.edges
          .filter((edge) => holds(edge, question.asOf) && isWalked(edge, question))
          .map(({ source, type, target }) => [source, type, target]),
      })),
    ),
    write(questions),
  ]);
  const found: string[][] = [];
  for (let start = 0; start < questions.length; start += 20) {
    const some = questions.slice(start, start + 20);
    found.push(
      ...(await Promise.all(some.map((question, index) => allPaths(question, index % 4 === 0 ? 7 : 500)))),
    );
  }
  expect(found).toEqual(expected);
  const lengths = found.map((paths) => paths.length);
  expect(lengths.filter((length) => length === 0).length).toBeGreaterThan(10);
  expect(questions.filter(({ from }) => from.startsWith("agreement/")).length).toBeGreaterThan(10);
  expect(lengths.filter((length) => length > 20).length).toBeGreaterThanOrEqual(10);
}, 120_000);

describe("hubs", () => {
  /** Two municipalities that share a partner, which `others` municipalities have too. */
  async function writeStar(name: string, others: number): Promise<void> {
    await driver.executeQuery(
      `CREATE (hub:Fact:PartnerCity {id: 'partner-city/' + $name, name: $name, nameEn: $name})
       WITH hub
       UNWIND range(1, $count) AS index
       CREATE (:Fact:Municipality {id: 'municipality/' + $name + '-' + index, name: toString(index), nameEn: toString(index)})
         -[:TWINNED_WITH {since: date('2000-01-01'), certainSince: date('2000-01-01'), agreements: 1}]->(hub)`,
      { name, count: neo4j.int(others + 2) },
    );
  }
  const between = (name: string) => `from: "municipality/${name}-1", to: "municipality/${name}-2"`;
  const WITH_HUBS = `${SELECTION} hubsNotCrossed { hops node { id } }`;

  test("are crossed up to so many relationships", async () => {
    await writeStar("busy", HUB_DEGREE - 2);
    const { nodes, hubsNotCrossed } = await page(between("busy"), WITH_HUBS);
    expect(nodes).toHaveLength(1);
    expect(hubsNotCrossed).toEqual([]);
  });

  test("are told, not crossed, with one more; as an end or to be passed they are walked to", async () => {
    await writeStar("hub", HUB_DEGREE - 1);
    expect(await page(between("hub"), WITH_HUBS)).toMatchObject({
      nodes: [],
      searchedHops: 6,
      hubsNotCrossed: [{ hops: 2, node: { id: "partner-city/hub" } }],
    });
    expect(await page(`${between("hub")}, maxHops: 1`, WITH_HUBS)).toMatchObject({ hubsNotCrossed: [] });
    expect((await page(`${between("hub")}, via: ["partner-city/hub"]`)).nodes).toHaveLength(1);
    expect((await page('from: "municipality/hub-1", to: "partner-city/hub"')).nodes).toHaveLength(1);
  });
});

describe("two hubs of a big graph", () => {
  const HUBS = 'from: "country/big-1", to: "country/big-2"';

  /** Two countries of 3,000 cities each, which 2,000 municipalities have 30,000 twinnings with. */
  beforeAll(async () => {
    await driver.executeQuery(
      `UNWIND [1, 2] AS number
       CREATE (country:Fact:Country {id: 'country/big-' + number, name: 'Big', nameEn: 'Big'})
       WITH country, number
       UNWIND range(1, 3000) AS index
       CREATE (:Fact:PartnerCity {id: 'partner-city/big-' + number + '-' + index, name: 'City', nameEn: 'City'})-[:IN_COUNTRY]->(country)`,
    );
    await driver.executeQuery(
      `UNWIND range(1, 2000) AS index
       CREATE (municipality:Fact:Municipality {id: 'municipality/big-' + index, name: 'Town', nameEn: 'Town'})
       WITH municipality, index
       UNWIND range(1, 15) AS twinning
       MATCH (city:PartnerCity {id: 'partner-city/big-' + (1 + twinning % 2) + '-' + (1 + (index * 31 + twinning * 97) % 3000)})
       CREATE (municipality)-[:TWINNED_WITH {since: date('2000-01-01'), certainSince: date('2000-01-01'), agreements: 1}]->(city)`,
    );
  });

  async function running(): Promise<unknown[]> {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.query IS NOT NULL RETURN metaData.query AS query",
    );
    return records.map((record) => record.get("query") as unknown);
  }

  test("have an answer, in order, however many paths there are", async () => {
    const answer = await page(`${HUBS}, first: 20`);
    const keys = answer.nodes.map(pathKey);
    expect(answer.nodes.every(({ steps }) => steps.length === 4)).toBe(true);
    expect(keys).toEqual([...new Set(keys)].sort());
    const first = await page(`${HUBS}, first: 8`);
    const second = await page(`${HUBS}, first: 12, after: "${first.pageInfo.endCursor ?? ""}"`);
    expect([...first.nodes, ...second.nodes].map(pathKey)).toEqual(keys);
    expect(await running()).toEqual([]);
  });

  test("with next to no time are refused, and Neo4j is not left at work", async () => {
    await using impatient = await startTestServer(new Graph(own.address, { queryTimeoutMs: 1 }));
    await driver.executeQuery("CALL db.clearQueryCaches()");
    const [error] = await impatient.errors(`{ paths(${HUBS}) { ${SELECTION} } }`);
    expect(error?.extensions.code).toBe("QUERY_TIMEOUT");
    expect(await running()).toEqual([]);
  });
});
