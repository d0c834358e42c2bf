import graphDocument from "../documents/graph.graphql?raw";
import { ask } from "./ask.ts";
import type { GraphData } from "./GraphData.ts";
import { type GraphRows, toGraphData } from "./toGraphData.ts";

/** More than a browser draws at a pace that is worth watching. */
const MAXIMUM_AGREEMENTS = 20_000;

const lists = ["municipalities", "partnerCities", "agreements"] as const;
type ListName = (typeof lists)[number];

interface Page {
  nodes: unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

type Answer = Partial<Record<ListName, Page>> & Record<string, unknown>;

/** Fetches page by page, every list that has not ended in the same request. */
export async function fetchGraph(): Promise<GraphData> {
  const all = await ask<Answer>(graphDocument, {
    knowledge: true,
    municipalities: true,
    partnerCities: true,
    agreements: true,
  });
  let last = all;
  for (let open = openLists(all, all); open.length > 0; open = openLists(last, all)) {
    const variables = Object.fromEntries(
      lists.flatMap((name): [string, unknown][] =>
        open.includes(name)
          ? [[name, true], [`${name}After`, last[name]?.pageInfo.endCursor]]
          : [[name, false]],
      ),
    );
    last = await ask<Answer>(graphDocument, { knowledge: false, ...variables });
    for (const name of open) all[name]?.nodes.push(...(last[name]?.nodes ?? []));
  }
  return toGraphData(all as unknown as GraphRows);
}

function openLists(last: Answer, all: Answer): ListName[] {
  const enough = (all.agreements?.nodes.length ?? 0) >= MAXIMUM_AGREEMENTS;
  return lists.filter((name) => last[name]?.pageInfo.hasNextPage && !(enough && name === "agreements"));
}
