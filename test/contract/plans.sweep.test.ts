import neo4j, { type Driver, type ResultSummary } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeCypher } from "../../src/neo4j/writeCypher.ts";
import { type PlanCase, planCases, type ReadRows } from "../support/planCases.ts";
import { projectQueries } from "../support/projectQueries.ts";
import type { OwnNeo4j } from "../support/ownNeo4j.ts";
import { startSyntheticNeo4j } from "../support/syntheticNeo4j.ts";

let database: OwnNeo4j | undefined;
let driver: Driver;

beforeAll(async () => {
  database = await startSyntheticNeo4j({ agreements: 20_000 });
  const { uri, username, password } = database.address;
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}, 300_000);

afterAll(async () => {
  if (database === undefined) return;
  await driver.close();
  await database[Symbol.asyncDispose]();
});

const read: ReadRows = async (cypher, parameters = {}) => {
  const { records } = await driver.executeQuery(cypher, asIntegers(parameters));
  return records.map((record): Record<string, unknown> => record.toObject());
};

/** `LIMIT` wants Neo4j's own integers. */
function asIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "number" ? neo4j.int(value) : value,
    ]),
  );
}

interface Profile {
  /** Operators that read what nobody asked for. */
  readonly lost: readonly string[];
  readonly hits: number;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

type Plan = Exclude<ResultSummary["profile"], false>;

async function profile(text: string, parameters: PlanCase["parameters"]): Promise<Profile> {
  const { records, summary } = await driver.executeQuery(`PROFILE ${text}`, asIntegers(parameters));
  if (summary.profile === false) throw new Error("Neo4j gave no profile.");
  const plans = [summary.profile, ...descendants(summary.profile)];
  return {
    lost: plans.filter(isLost).map(({ operatorType }) => operatorType),
    hits: plans.reduce((sum, { dbHits }) => sum + dbHits, 0),
    rows: records.map((record): Record<string, unknown> => record.toObject()),
  };
}

function descendants(plan: Plan): Plan[] {
  return plan.children.flatMap((child) => [child, ...descendants(child)]);
}

/** What it costs to begin: some index seeks, whatever is found. */
const HITS_OF_A_START = 200;
/** Enough for a node with what it is shown with; an id asked for and a thing counted are as good as a row. */
const HITS_OF_A_ROW = 60;

async function allowed({ parameters, besides }: PlanCase, rows: Profile["rows"]): Promise<number> {
  const asked = parameters["ids"] ?? parameters["parentIds"];
  const counted = rows.reduce((sum, { count }) => sum + (typeof count === "number" ? count : 0), 0);
  const found = rows.length + counted + (Array.isArray(asked) ? asked.length : 0);
  const beside = besides && Number((await read(besides.counted, parameters))[0]?.["count"]) * besides.hits;
  return HITS_OF_A_START + HITS_OF_A_ROW * found + (beside ?? 0);
}

const LOST_WAYS = ["AllNodesScan", "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan"];

/** A product with what is one row at most, such as both ends of a path, multiplies nothing. */
function isLost({ operatorType, children }: Plan): boolean {
  const operator = operatorType.replace(/@.*/, "");
  if (operator === "CartesianProduct") return children.every(({ rows }) => rows > 1);
  return LOST_WAYS.includes(operator);
}

describe("among 20,000 agreements", () => {
  test.each(projectQueries.map((query) => [query.cypher.name, query] as const))(
    "%s finds its way by indexes and relationships, and reads little beside what it returns",
    async (_name, query) => {
      for (const planCase of await planCases(query, read)) {
        const { lost, hits, rows } = await profile(
          writeCypher(query.cypher, { parameters: planCase.parameters }),
          planCase.parameters,
        );
        const context = `${query.cypher.file}, ${planCase.name}`;
        if (planCase.name === "everything") expect(rows.length, context).toBeGreaterThan(0);
        expect(lost, context).toEqual([]);
        expect(hits, `database hits of ${context}, with ${rows.length} rows`).toBeLessThanOrEqual(
          await allowed(planCase, rows),
        );
      }
    },
  );
});
