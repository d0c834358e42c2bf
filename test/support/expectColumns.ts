import type { Driver } from "neo4j-driver";
import { expect } from "vitest";
import type { AnyQuery } from "../../src/neo4j/query.ts";
import { nullColumns, writeCypher } from "../../src/neo4j/writeCypher.ts";

/** The columns that Neo4j says a statement has, without running it. */
export async function columnsOf(driver: Driver, text: string): Promise<readonly string[]> {
  const { keys } = await driver.executeQuery(`EXPLAIN ${text}`);
  return keys;
}

/** A statement, as these parameters let it be written, returns what its row schema says. */
export async function expectColumns(
  driver: Driver,
  { cypher, row }: Pick<AnyQuery, "cypher" | "row">,
  given: Readonly<Record<string, boolean>>,
): Promise<void> {
  const columns = await columnsOf(driver, writeCypher(cypher, { parameters: given }));
  expect([...columns, ...nullColumns(cypher, given)].sort()).toEqual(Object.keys(row.shape).sort());
}
