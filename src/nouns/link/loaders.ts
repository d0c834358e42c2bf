import type { Certainty } from "../../domain/asOf.ts";
import { relationCertaintyOn, stateTypes } from "../../domain/relationTime.ts";
import { groupBy } from "../../domain/groupBy.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { pageSize } from "../../reading/pagination.ts";
import { type ListOf, listsOfParents } from "../../reading/readers.ts";
import {
  factIdsByWorkIds,
  type LinkRow,
  linksFromNodeIds,
  linksToNodeIds,
  severalLinksFromNodeIds,
  severalLinksToNodeIds,
} from "./queries.ts";

export interface LinkArguments {
  readonly first: number;
  /** A day, ISO 8601. */
  readonly asOf?: string | null | undefined;
}

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createLinkLoaders> {}
}

export function createLinkLoaders(graph: Graph) {
  const outgoing = listsOfParents(graph, linksFromNodeIds, together(graph, severalLinksFromNodeIds));
  const incoming = listsOfParents(graph, linksToNodeIds, together(graph, severalLinksToNodeIds));
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

interface LinkParameters {
  readonly type: string;
  readonly asOf: string | null;
  readonly ends: boolean;
  readonly limit: number;
}

/** Whatever asks for many relations of a thing, as its page does, has them read in one round trip. */
function together(graph: Graph, query: typeof severalLinksFromNodeIds) {
  return async (lists: readonly ListOf<LinkParameters>[]) => {
    const { asOf = null, limit = 0 } = lists[0]?.parameters ?? {};
    if (lists.some(({ parameters }) => parameters.asOf !== asOf || parameters.limit !== limit)) return null;
    const parentIds = [...new Set(lists.map(({ parentId }) => parentId))];
    const types = [...new Set(lists.map(({ parameters }) => parameters.type))];
    const rows = await graph.read(query, { parentIds, types, asOf, endingTypes: [...stateTypes], limit });
    const found = groupBy(rows, ({ parentId, type }) => `${parentId} ${type}`);
    return lists.map(({ parentId, parameters: { type } }) => found.get(`${parentId} ${type}`) ?? []);
  };
}

/** Of the link and of the event at its other end; that it held, even possibly, the query has made sure of. */
function certainty(asOf: string, type: string, row: Omit<LinkRow, "certainty">): Certainty | null {
  const { link, otherEvent } = row;
  const ends = otherEvent === null ? [] : [{ happens: true, date: otherEvent.date }];
  return relationCertaintyOn(asOf, { type, date: link.date, ends });
}
