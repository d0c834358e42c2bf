import neo4j, { type ManagedTransaction } from "neo4j-driver";
import type { Graph } from "../../src/neo4j/Graph.ts";

/** The graph as one transaction sees it, for what a test wrote in it and will roll back. */
export function graphWithin(transaction: ManagedTransaction): Pick<Graph, "read"> {
  return {
    read: async ({ cypher, row }, parameters) => {
      const given = Object.entries(parameters as object).map(([name, value]) => [
        name,
        Number.isInteger(value) ? neo4j.int(value as number) : (value as unknown),
      ]);
      const { records } = await transaction.run(cypher.text, Object.fromEntries(given));
      return records.map((record) => row.parse(record.toObject()));
    },
  };
}
