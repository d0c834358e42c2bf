import { definedQueries } from "../../src/neo4j/query.ts";
import "../../src/api/loaders.ts";

/** The queries of the project; what tests define beside them stands in no file below `cypher/`. */
export const projectQueries = definedQueries.filter(({ cypher }) => cypher.file.startsWith("cypher/"));
