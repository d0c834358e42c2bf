/** Run as a process of its own, to be killed: starts Neo4j, says what it is, and waits. */
import { silentStages } from "../../src/local-neo4j/Stages.ts";
import { startLocalNeo4j, type LocalNeo4jOptions } from "../../src/local-neo4j/startLocalNeo4j.ts";

const options = JSON.parse(process.argv[2] ?? "") as LocalNeo4jOptions;
const neo4j = await startLocalNeo4j({ ...options, stages: silentStages });
console.log(neo4j.processId);
await neo4j.exited;
