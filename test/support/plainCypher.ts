import type { CypherText } from "../../src/neo4j/CypherText.ts";

/** A statement that stands in no file below `cypher/`, in which nothing varies. */
export function plainCypher(text: string, name = "test"): CypherText {
  return {
    ...{ name, file: `${name}.cypher`, access: "READ", parameters: [], switches: [], ids: null },
    ...{ body: [text], columns: [], distinct: false, end: [] },
  };
}
