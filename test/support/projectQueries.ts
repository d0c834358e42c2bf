import { cypherTexts } from "../../src/__generated__/cypherTexts.ts";
import { definedQueries } from "../../src/neo4j/query.ts";
import "../../src/api/loaders.ts";

const project = new Set(Object.values(cypherTexts));

/** The queries of the project; tests define others beside them. */
export const projectQueries = definedQueries.filter(({ cypher }) => project.has(cypher));
