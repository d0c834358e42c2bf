import { existsSync, readFileSync } from "node:fs";

/** The texts beside a class's module: our document, the one for `@neo4j/graphql`, and the hand-written statement. */
export function readClassFiles(moduleUrl: string): { document: string; peer: string; limit: string } {
  const text = (name: string) => {
    const file = new URL(name, moduleUrl);
    return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  };
  return { document: text("ours.graphql"), peer: text("peer.graphql"), limit: text("limit.cypher") };
}
