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

const varying = projectQueries.filter(({ cypher }) => cypher.switches.length > 1);

test.each(varying.map((query) => [query.cypher.name, query] as const))(
  "%s returns what its schema says with each of its switches alone",
  async (_name, query) => {
    for (const name of query.cypher.switches) await expectColumns(driver, query, { [name]: true });
  },
);
