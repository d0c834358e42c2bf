import type { Graph } from "../../neo4j/Graph.ts";
import { listsOfParents, pageSize } from "../pagination.ts";
import { factIdsByWorkIds, linksFromNodeIds, linksToNodeIds } from "./queries.ts";

export function createLinkLoaders(graph: Graph) {
  const outgoing = listsOfParents(graph, linksFromNodeIds);
  const incoming = listsOfParents(graph, linksToNodeIds);
  const facts = listsOfParents(graph, factIdsByWorkIds);

  return {
    /** The links of one relationship type that begin at a node. */
    linksFrom: (parentId: string, type: string, first: number) =>
      outgoing.load({ parentId, parameters: { type, limit: pageSize(first) } }),

    /** The links of one relationship type that end at a node. */
    linksTo: (parentId: string, type: string, first: number) =>
      incoming.load({ parentId, parameters: { type, limit: pageSize(first) } }),

    /** Ids of the facts that rest on a work. */
    factIdsByWorkId: async (parentId: string, first: number) =>
      (await facts.load({ parentId, parameters: { limit: pageSize(first) } })).map(({ factId }) => factId),
  };
}
