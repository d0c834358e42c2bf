import { readExternalId } from "../../domain/externalIds.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { byParentId } from "../../reading/readers.ts";
import { externalIdsByNodeIds, nodeIdsByExternalIds } from "./queries.ts";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createExternalIdLoaders> {}
}

export function createExternalIdLoaders(graph: Graph) {
  return {
    externalIdsByNodeId: byParentId(graph, externalIdsByNodeIds),
    /** The node's own id, where a text is what it is called elsewhere; the text itself where it is anything else. */
    ownIdOf: async (text: string): Promise<string> => (await ownIdsOf(graph, [text]))[0] ?? text,
  };
}

/**
 * The own ids of the nodes that texts mean by what these are called elsewhere, with one round trip for all of them, or none
 * where no text is such an id; null for any other text, and for an id that nothing has.
 */
export async function ownIdsOf(graph: Graph, texts: readonly string[]): Promise<readonly (string | null)[]> {
  const ids = texts.map(readExternalId);
  const valuesOf = (scheme: "WIKIDATA" | "GEONAMES") =>
    ids.flatMap((id) => (id?.scheme === scheme ? [id.value] : []));
  const [wikidataIds, geoNamesIds] = [valuesOf("WIKIDATA"), valuesOf("GEONAMES").map(Number)];
  if (wikidataIds.length + geoNamesIds.length === 0) return texts.map(() => null);
  const rows = await graph.read(nodeIdsByExternalIds, { wikidataIds, geoNamesIds });
  const found = new Map(rows.map(({ scheme, value, nodeId }) => [`${scheme} ${value}`, nodeId]));
  return ids.map((id) => (id === undefined ? null : (found.get(`${id.scheme} ${id.value}`) ?? null)));
}
