import { z } from "zod";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeType, nodeTypes } from "../../src/domain/nodeKinds.ts";
import { escapeHtml } from "../../src/domain/escapeHtml.ts";
import { defineQuery } from "../../src/neo4j/query.ts";
import { plainCypher } from "../support/plainCypher.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";
import { faultsOf, idsOf, linkFields, linksOf, sectionsOf } from "./pageVisits.ts";

let server: TestServer;
let ids: readonly string[];

beforeAll(async () => {
  server = await startTestServer(undefined, { shared: true });
  const everyId = defineQuery(
    plainCypher(`MATCH (node:${nodeTypes.join("|")}) RETURN node.id AS id ORDER BY id`),
    { parameters: z.object({}), row: z.object({ id: z.string() }) },
  );
  ids = (await server.graph.read(everyId, {})).map(({ id }) => id);
});
afterAll(() => server.close());

test("every thing has a page: its name, all its relations, no dead link, valid HTML", async () => {
  expect(ids.length).toBeGreaterThan(900);
  const fields = linkFields();
  const links = new Set<string>();
  const troubles: string[] = [];
  await inTurn(ids, async (id) => {
    const path = `/id/${id}?lang=en`;
    const { status, html } = await visit(path);
    if (status !== 200) {
      troubles.push(`${path} answered ${status}`);
      return;
    }
    for (const link of linksOf(html, path)) links.add(withoutVariables(link));
    troubles.push(...faultsOf(html).map((fault) => `${path} ${fault}`));
    const { name, edges } = await toldOf(id);
    if (name !== null && !html.includes(`<h1>${escapeHtml(name).replaceAll("&#39;", "&#x27;")}</h1>`))
      troubles.push(`${path} is not called ${name}`);
    troubles.push(...(await relationTroubles(id, html, edges, fields)));
  });
  await inTurn(
    [...links].filter((link) => !isVisited(link)),
    async (link) => {
      const { status } = await visit(link);
      if (status >= 400) troubles.push(`${link} answered ${status}`);
    },
  );
  expect(troubles).toEqual([]);
  expect(server.logged).toEqual([]);
}, 1_200_000);

interface Edge {
  readonly type: string;
  readonly outgoing: boolean;
  readonly node: { readonly id: string };
}

/** What the page tells of each relation, beside what `adjacency` does. */
async function relationTroubles(
  id: string,
  html: string,
  edges: readonly Edge[],
  fields: ReadonlyMap<string, string>,
): Promise<string[]> {
  const sections = sectionsOf(html);
  const groups = new Map<string, string[]>();
  for (const { type, outgoing, node } of edges) {
    const key = `${type} ${outgoing ? "out" : "in"}`;
    groups.set(key, [...(groups.get(key) ?? []), node.id]);
  }
  const troubles: string[] = [];
  for (const [relation, wanted] of groups) {
    const field = fields.get(`${nodeType(id) ?? ""} ${relation}`);
    if (field !== undefined) {
      const { count = 0, ids: shown = [] } = sections.get(field) ?? {};
      if (count !== wanted.length || shown.toSorted().join() !== wanted.toSorted().join())
        troubles.push(`${id} ${field}: expected ${wanted.join()}, but got ${shown.join()}`);
    } else {
      // Where places lie, what became of them and their agreements are told by facts and lists.
      const shown = new Set([...idsOf(html), ...(await idsOnFurtherPages(id, html))]);
      const missing = wanted.filter((each) => !shown.has(each));
      if (missing.length > 0) troubles.push(`${id} ${relation}: ${missing.join()} is not there`);
    }
  }
  return troubles;
}

async function idsOnFurtherPages(id: string, html: string): Promise<string[]> {
  const next = [...html.matchAll(/<a rel="next" href="([^"]+)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  const found: string[] = [];
  for (const href of next) {
    const list = /[?&](\w+)=[^&#]*#of-\1/.exec(href)?.[1] ?? "";
    for (
      let address: string | undefined = new URL(href, `http://server/id/${id}`).href.replace(
        "http://server",
        "",
      );
      address;
    ) {
      const { html: page } = await visit(address.replace(/#.*/, ""));
      found.push(...idsOf(page));
      const more: string | undefined = [...page.matchAll(/<a rel="next" href="([^"]+)"/g)]
        .map(([, each = ""]) => each.replaceAll("&amp;", "&"))
        .find((each) => each.endsWith(`#of-${list}`));
      address = more && new URL(more, `http://server/id/${id}`).href.replace("http://server", "");
    }
  }
  return found;
}

/** Its name, and its edges, as the API gives them. */
async function toldOf(id: string): Promise<{ name: string | null; edges: Edge[] }> {
  const edges: Edge[] = [];
  let name: string | null = null;
  const joinsNone = ["Dataset", "EditorialNote"].includes(nodeType(id) ?? "");
  for (let after: string | null = null; ;) {
    const document = `query($id: ID!, $after: String) {
      node(id: $id) { ... on Named { name(language: EN) } ... on Source { title } ... on Dataset { title } }
      ${joinsNone ? "" : "adjacency(id: $id, first: 500, after: $after) { edges { type outgoing node { id } } pageInfo { hasNextPage endCursor } }"}
    }`;
    const answer: {
      node: { name?: string; title?: string };
      adjacency?: { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    } = await server.query(joinsNone ? document.replace(", $after: String", "") : document, {
      id,
      ...(joinsNone ? {} : { after }),
    });
    name = answer.node.name ?? answer.node.title ?? null;
    edges.push(...(answer.adjacency?.edges ?? []));
    after = answer.adjacency?.pageInfo.hasNextPage ? answer.adjacency.pageInfo.endCursor : null;
    if (after === null) return { name, edges };
  }
}

async function visit(path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(server.url + path, { headers: { accept: "text/html" }, redirect: "manual" });
  return { status: response.status, html: await response.text() };
}

/** The playground opens whatever the variables are. */
function withoutVariables(link: string): string {
  return link.startsWith("/graphql?") ? link.replace(/&variables=.*/, "") : link;
}

/** Its page was asked for in English already; the Turkish one is told of in another test. */
function isVisited(link: string): boolean {
  const [, id = "", query] = /^\/id\/([^?]+?)(?:\?(.*))?$/.exec(link) ?? [];
  return ids.includes(decodeURIComponent(id)) && (query === undefined || /^lang=(en|tr)$/.test(query));
}

/** Eight at a time. */
async function inTurn<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = [...items];
  const one = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, one));
}
