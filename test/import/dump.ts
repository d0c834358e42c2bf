import type { ManagedTransaction } from "neo4j-driver";

/** Every node and relationship as a line, in an order that does not depend on Neo4j's own ids. */
export async function dump(transaction: ManagedTransaction): Promise<string[]> {
  const nodes = await transaction.run("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties");
  const relationships = await transaction.run(
    "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties",
  );
  return [...nodes.records, ...relationships.records]
    .map((record) => JSON.stringify(record.toObject(), sortedKeys))
    .sort();
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
