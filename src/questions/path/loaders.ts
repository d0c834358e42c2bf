import { bookkeepingTypes } from "../../domain/pathTypes.ts";
import { stateTypes } from "../../domain/relationTime.ts";
import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { checkWholeNumber } from "../../reading/checkWholeNumber.ts";
import { decodeCursor, encodeCursor, type PageArguments, pageSize } from "../../reading/pagination.ts";
import { listsOfParents } from "../../reading/readers.ts";
import { checkRoute } from "./checkEnds.ts";
import { type FoundPath, foundPath } from "./foundPath.ts";
import { HOPS, HUB_DEGREE, HUBS } from "./pathLimits.ts";
import { type FoundRoute, type PathQuestion, PathSearch } from "./PathSearch.ts";
import {
  agreementsByTwinnings,
  hubsNearNodeIds,
  pathDetails,
  type PathDetails,
  type PathNodeRow,
} from "./queries.ts";

export interface PathArguments extends PageArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly via?: readonly string[] | null | undefined;
  readonly asOf?: string | null | undefined;
  /** Whether the facts of the steps will be asked for, or what depends on them. */
  readonly withFacts: boolean;
}

/** A page of paths; what lies behind it is only looked for when it is asked for. */
export interface PathList {
  readonly edges: readonly { readonly cursor: string; readonly node: FoundPath }[];
  readonly maxHops: number;
  readonly isFirstPage: boolean;
  readonly hasNextPage: () => Promise<boolean>;
  readonly searchedHops: () => Promise<number>;
  readonly hubsNotCrossed: () => Promise<readonly HubNotCrossed[]>;
}

export interface HubNotCrossed {
  readonly node: PathNodeRow;
  readonly relationshipCount: number;
  /** Length of the shortest path that would run through it. */
  readonly hops: number;
}

const CURSOR = "PATHS";

declare module "../../reading/context.ts" {
  interface Loaders extends ReturnType<typeof createPathLoaders> {}
}

export function createPathLoaders(graph: Graph) {
  const agreements = listsOfParents(graph, agreementsByTwinnings);

  return {
    /** The paths between two nodes, the shortest first. */
    paths: async (args: PathArguments): Promise<PathList> => {
      const question = pathQuestion(args);
      const search = new PathSearch(graph, question);
      const found = readAhead(search.routes());
      const { asOf } = question;
      // At least one, so that ends that are not in the graph are noticed.
      const routes = (await found(Math.max(1, args.first))).slice(0, args.first);
      const details = await readDetails(graph, routes, question);
      const ahead = () => found(args.first + 1);
      const hasNextPage = async () => (await ahead()).length > args.first;
      return {
        edges: routes.map((route) => ({
          cursor: cursorOf(route),
          node: foundPath(route, route.details ?? details, asOf),
        })),
        maxHops: args.maxHops,
        isFirstPage: question.after === undefined,
        hasNextPage,
        searchedHops: async () =>
          (await hasNextPage()) ? ((await ahead()).at(-1)?.links.length ?? 0) : search.searchedHops,
        hubsNotCrossed: () => readHubs(graph, question),
      };
    },

    /** The agreements of a municipality with a partner city, the oldest first, up to a day if one is given. */
    agreementsOfTwinning: async (
      twinning: { readonly source: string; readonly target: string },
      args: { readonly first: number; readonly asOf: string | null },
    ) => {
      const parentId = `${twinning.source} ${twinning.target}`;
      const parameters = { asOf: args.asOf, limit: pageSize(args.first) };
      return (await agreements.load({ parentId, parameters })).map(({ agreement }) => agreement);
    },
  };
}

function pathQuestion(args: PathArguments): PathQuestion {
  const { from, to, maxHops, withFacts } = args;
  checkWholeNumber("maxHops", maxHops, HOPS);
  const limit = pageSize(args.first) + 1;
  const via = [...new Set(args.via ?? [])].filter((id) => id !== from && id !== to);
  checkRoute({ from, to, via }, maxHops);
  return { from, to, via, maxHops, limit, withFacts, asOf: args.asOf ?? null, after: routeOf(args) };
}

function cursorOf({ shortest, nodes, links }: FoundRoute): string {
  return encodeCursor(CURSOR, [Number(shortest), nodes.join(" "), links.join(" ")]);
}

/** The path that a cursor stands behind. */
function routeOf({ after, from, to }: PathArguments): FoundRoute | undefined {
  const key = decodeCursor(CURSOR, ["number", "string", "string"], after);
  if (key === null) return undefined;
  const [nodes, links] = [String(key[1]).split(" "), String(key[2]).split(" ")];
  if (nodes[0] === from && nodes.at(-1) === to && nodes.length === links.length + 1)
    return { shortest: key[0] === 1, nodes, links };
  throw new ClientError(
    "BAD_USER_INPUT",
    `"after" must be a cursor of paths from "${from}" to "${to}", but got one of paths from "${nodes[0] ?? ""}" to "${nodes.at(-1) ?? ""}".`,
  );
}

/** Gives the first so many items of a sequence, however often it is asked; it goes on from where it has come to. */
function readAhead<Item>(items: AsyncGenerator<Item>): (count: number) => Promise<readonly Item[]> {
  const read: Item[] = [];
  const goOn = async (count: number) => {
    while (read.length < count) {
      const next = await items.next();
      if (next.done === true) break;
      read.push(next.value);
    }
    return read.slice(0, count);
  };
  let turn: Promise<unknown> = Promise.resolve();
  return (count) => {
    const answer = turn.then(() => goOn(count));
    turn = answer.catch(() => undefined);
    return answer;
  };
}

/** What the routes that Neo4j did not find itself pass by. */
async function readDetails(
  graph: Graph,
  routes: readonly FoundRoute[],
  { asOf, withFacts }: PathQuestion,
): Promise<PathDetails> {
  const bare = routes.filter(({ details }) => details === undefined);
  if (bare.length === 0) return { nodes: [], relationships: [] };
  const nodeIds = [...new Set(bare.flatMap(({ nodes }) => nodes))];
  const steps = (withFacts ? bare : []).flatMap(({ nodes, links }) =>
    links.map((link, index) => {
      const [one = "", other = ""] = [nodes[index], nodes[index + 1]];
      const type = link.slice(0, -1);
      return link.endsWith(">") ? { source: one, type, target: other } : { source: other, type, target: one };
    }),
  );
  const different = [...new Map(steps.map((step) => [Object.values(step).join(" "), step])).values()];
  const [details] = await graph.read(pathDetails, { asOf, stateTypes, nodeIds, steps: different });
  return details ?? { nodes: [], relationships: [] };
}

/** The hubs close to both ends through which a path would run if it might. */
async function readHubs(graph: Graph, question: PathQuestion): Promise<readonly HubNotCrossed[]> {
  const { from, to, via, asOf, maxHops } = question;
  const rows = await graph.read(hubsNearNodeIds, {
    ...{ asOf, stateTypes, ids: [from, to] },
    hubDegree: HUB_DEGREE,
    bookkeepingTypes: [...bookkeepingTypes],
    fan: HUBS.neighbours,
    limit: HUBS.nearEachEnd,
  });
  const crossed = new Set([from, to, ...via]);
  const nearEnd = new Map(rows.filter(({ id }) => id === to).map(({ hub, hops }) => [hub.id, hops]));
  return rows
    .filter(({ id, hub }) => id === from && !crossed.has(hub.id))
    .map(({ hub, hops, relationshipCount }) => ({
      node: hub,
      relationshipCount,
      hops: hops + (nearEnd.get(hub.id) ?? Infinity),
    }))
    .filter(({ hops }) => hops <= maxHops)
    .sort((one, other) => one.hops - other.hops || (one.node.id < other.node.id ? -1 : 1))
    .slice(0, HUBS.named);
}
