import neo4j from "neo4j-driver";
import { expect, inject, test } from "vitest";

/** Names and kinds of what `cypher/schema/` creates, as Neo4j itself lists them. */
test("has the constraints and indexes that are published", async () => {
  const { uri, username, password } = inject("neo4j");
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const constraints = await driver.executeQuery(
      "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name",
    );
    const indexes = await driver.executeQuery(
      "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint, state WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN name, type, labelsOrTypes, properties, state ORDER BY name",
    );
    const lines = [...constraints.records, ...indexes.records].map((record) =>
      JSON.stringify(record.toObject()),
    );
    await expect(lines.join("\n") + "\n").toMatchFileSnapshot("database.txt");
  } finally {
    await driver.close();
  }
});
