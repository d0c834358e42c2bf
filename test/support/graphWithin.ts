import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { Graph } from "../../src/neo4j/Graph.ts";
import { nullColumns, type Parameters, writeCypher } from "../../src/neo4j/writeCypher.ts";

/** The graph as one transaction sees it, for what a test wrote in it and will roll back. */
export function graphWithin(transaction: ManagedTransaction): Pick<Graph, "read"> {
  return {
    read: async ({ cypher, row }, parameters) => {
      const given = Object.entries(parameters as object).map(([name, value]) => [
        name,
        Number.isInteger(value) ? neo4j.int(value as number) : (value as unknown),
      ]);
      const { records } = await transaction.run(
        writeCypher(cypher, { parameters: parameters as Parameters }),
        Object.fromEntries(given),
      );
      const nulls = nullColumns(cypher, parameters as Parameters).map((name) => [name, null]);
      return records.map((record) => row.parse({ ...Object.fromEntries(nulls), ...record.toObject() }));
    },
  };
}
