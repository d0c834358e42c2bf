import type { Certainty } from "../../domain/asOf.ts";
import { relationCertaintyOn, stateTypes } from "../../domain/relationTime.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { pageSize } from "../../reading/pagination.ts";
import { listsOfParents } from "../../reading/readers.ts";
import { factIdsByWorkIds, type LinkRow, linksFromNodeIds, linksToNodeIds } from "./queries.ts";

export interface LinkArguments {
  readonly first: number;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
}

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createLinkLoaders> {}
}

export function createLinkLoaders(graph: Graph) {
  const outgoing = listsOfParents(graph, linksFromNodeIds);
  const incoming = listsOfParents(graph, linksToNodeIds);
  const facts = listsOfParents(graph, factIdsByWorkIds);

  const links = async (loader: typeof outgoing, parentId: string, type: string, args: LinkArguments) => {
    const asOf = args.asOf ?? null;
    const ends = stateTypes.includes(type);
    const parameters = { type, asOf, ends, limit: pageSize(args.first) };
    const rows = await loader.load({ parentId, parameters });
    return rows.map((row): LinkRow => ({
      ...row,
      certainty: asOf === null ? null : certainty(asOf, type, row),
    }));
  };

  return {
    /** The links of one relationship type that begin at a node. */
    linksFrom: (parentId: string, type: string, args: LinkArguments) => links(outgoing, parentId, type, args),

    /** The links of one relationship type that end at a node. */
    linksTo: (parentId: string, type: string, args: LinkArguments) => links(incoming, parentId, type, args),

    /** Ids of the facts that rest on a work. */
    factIdsByWorkId: async (parentId: string, first: number) =>
      (await facts.load({ parentId, parameters: { limit: pageSize(first) } })).map(({ factId }) => factId),
  };
}

/** Of the link and of the event at its other end; that it held, even possibly, the query has made sure of. */
function certainty(asOf: string, type: string, row: Omit<LinkRow, "certainty">): Certainty | null {
  const { link, otherEvent } = row;
  const ends = otherEvent === null ? [] : [{ happens: true, date: otherEvent.date }];
  return relationCertaintyOn(asOf, { type, date: link.date, ends });
}
