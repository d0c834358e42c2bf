/** Run as a process of its own, to be killed in the middle. */
import { fetchNeo4j, type FetchOptions } from "../../src/local-neo4j/fetchNeo4j.ts";
import { silentStages } from "../../src/local-neo4j/Stages.ts";

const options = JSON.parse(process.argv[2] ?? "") as FetchOptions;
await fetchNeo4j({ ...options, stages: silentStages });
