import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, inject, test } from "vitest";
import { expectColumns } from "../support/expectColumns.ts";
import { projectQueries } from "../support/projectQueries.ts";

let driver: Driver;

beforeAll(() => {
  const { uri, username, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});

afterAll(() => driver.close());

const varying = projectQueries.filter(({ cypher }) => cypher.switches.length > 0);

test.each(varying.map((query) => [query.cypher.name, query] as const))(
  "%s returns what its schema says with all of its switches, and with each alone",
  async (_name, query) => {
    const alone = query.cypher.switches.map((name) => ({ [name]: true }));
    const together = Object.assign({}, ...alone) as Readonly<Record<string, boolean>>;
    for (const given of alone.length > 1 ? [together, ...alone] : alone)
      await expectColumns(driver, query, given);
  },
  120_000,
);
