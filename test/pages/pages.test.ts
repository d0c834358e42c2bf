import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listShapes, nodeShapes } from "../../src/__generated__/pageShapes.ts";
import { kindTable, nodeTypes, type NodeType } from "../../src/domain/nodeKinds.ts";
import { fieldWords, hasFieldWords } from "../../src/pages/fieldWords.ts";
import { listName, listTitle } from "../../src/pages/lists.ts";
import type { FieldShape } from "../../src/pages/shapes.ts";
import { hasValueWords } from "../../src/pages/valueWords.ts";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";
import { buildSchema, isEnumType } from "graphql";
import { startTestServer, type TestServer } from "../support/testServer.ts";
import { faultsOf, linksOf, sectionsOf } from "./pageVisits.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(undefined, { shared: true });
});
afterAll(() => server.close());

/** One of each kind that has something of most that its page can show. */
const examples: Readonly<Record<NodeType, string>> = {
  Municipality: "municipality/tr-konya",
  PartnerCity: "partner-city/az-seki",
  Province: "province/tr-konya",
  Country: "country/az",
  State: "state/de",
  Person: "person/recep-tayyip-erdogan",
  Organisation: "organisation/tdbb",
  Party: "party/ak-parti",
  Summit: "summit/azerbaijan-2000",
  Visit: "visit/erdogan-tajikistan-2003",
  Treaty: "treaty/turksoy-almaty",
  Statement: "statement/bakiyev",
  Founding: "founding/tdbb-2003",
  Doctrine: "doctrine/western-orientation",
  Period: "period/2003-2023",
  Layer: "layer/pyramid-economic",
  Claim: "claim/total-198",
  Agreement: "agreement/t2-017",
  Source: "literature/sonmezoglu-2006",
  Dataset: "dataset/paper",
  EditorialNote: "editorial-note/person/recep-tayyip-erdogan/held-office-country-tr-prime-minister",
};

async function visit(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(server.url + path, { headers: { accept: "text/html", ...headers } });
  return { response, text: await response.text() };
}

describe.each(nodeTypes)("the page of a %s", (type) => {
  test.each(["tr", "en"] as const)("is valid and complete in %s", async (language) => {
    const path = `/id/${examples[type]}?lang=${language}`;
    const { response, text } = await visit(path);
    expect(response.status).toBe(200);
    expect(faultsOf(text)).toEqual([]);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(kindTable[type].names[language === "tr" ? "TR" : "EN"]);
    expect(linksOf(text, path)).toContain(`/?selected=${examples[type]}&lang=${language}`);
  });

  test("is asked for by a document that the playground opens", async () => {
    const answer = await server.query<{ node: { id: string } }>(nodeShapes[type].document, {
      id: examples[type],
      language: "TR",
    });
    expect(answer.node.id).toBe(examples[type]);
  });
});

test("all fields and all values of enums that pages show have words in both languages", () => {
  const schema = buildSchema(typeDefs);
  const untold = new Set<string>();
  const look = (type: string, field: FieldShape) => {
    if (!hasFieldWords(type, field.name)) untold.add(`${type}.${field.name}`);
    if (field.kind === "value") {
      const found = schema.getType(field.type);
      if (isEnumType(found))
        for (const { name } of found.getValues())
          if (!hasValueWords(field.type, name)) untold.add(`${field.type}.${name}`);
    }
    if (field.kind === "part") for (const each of field.fields) look(field.type, each);
    if (field.kind === "connection")
      for (const each of [...field.columns, ...field.edge]) look(field.node, each);
  };
  for (const type of nodeTypes) for (const field of nodeShapes[type].fields) look(type, field);
  for (const list of listShapes) {
    if (!hasFieldWords("Query", list.field)) untold.add(list.field);
    for (const { path } of list.arguments) {
      const name = path.startsWith("orderBy.") ? path : (path.split(".").at(-1) ?? "");
      if (!hasFieldWords(list.type, name) && name !== "types" && name !== "partnerCountries")
        untold.add(`${list.field}(${path})`);
    }
  }
  expect([...untold]).toEqual([]);
});

describe("the lists", () => {
  test("are told with their sizes, and each is there, valid, with its rows and its files", async () => {
    const { text } = await visit("/list?lang=en");
    expect(faultsOf(text)).toEqual([]);
    for (const list of listShapes) {
      const path = `/list/${listName(list)}`;
      const answer = await server.query<Record<string, { totalCount: number }>>(
        `{ ${list.field}(first: 0) { totalCount } }`,
      );
      const total = answer[list.field]?.totalCount ?? 0;
      expect(text).toContain(
        `<a href="list/${listName(list)}?lang=en">${listTitle(list, "en")}</a> <span class="count">${total}</span>`,
      );
      const page = await visit(`${path}?lang=tr`);
      expect(page.response.status, path).toBe(200);
      expect(faultsOf(page.text), path).toEqual([]);
      expect(page.text.match(/<th scope="row">/g)?.length ?? 0, path).toBe(Math.min(50, total));
      const csv = await visit(`${path}.csv?lang=en`);
      expect(csv.text.split("\r\n").length - 2, path).toBeGreaterThanOrEqual(total);
      expect((await visit(`${path}.xlsx`)).response.headers.get("content-type")).toContain("spreadsheetml");
    }
  }, 180_000);

  test("are narrowed, ordered and paged by their address", async () => {
    const { text } = await visit(
      "/list/partner-cities?lang=en&country=KZ&orderBy.field=AGREEMENTS&orderBy.direction=DESC",
    );
    const { partnerCities } = await server.query<{ partnerCities: { nodes: { id: string }[] } }>(
      `{ partnerCities(filter: { country: "KZ" }, orderBy: { field: AGREEMENTS, direction: DESC }) { nodes { id } } }`,
    );
    const rows = [...text.matchAll(/<th scope="row"><a href="[^"]*id\/([^"?]+)/g)].map(([, id]) => id);
    expect(rows).toEqual(partnerCities.nodes.map(({ id }) => id));
    const agreements = await visit("/list/agreements?lang=en");
    const next = /rel="next" href="([^"]+)"/.exec(agreements.text)?.[1] ?? "";
    const second = await visit(
      new URL(next.replaceAll("&amp;", "&"), "http://server/list/agreements").href.slice(13),
    );
    expect(second.text).toContain("50 of 198");
    expect(second.text).toContain("Back to the first page");
  });

  test("say what of their address cannot be understood", async () => {
    const { response, text } = await visit("/list/visits?dateFrom=yesterday&lang=en");
    expect(response.status).toBe(400);
    expect(text).toContain("yesterday");
  });
});

test("the notes are all on one page, and are narrowed by kind and field", async () => {
  const { editorialNotes } = await server.query<{ editorialNotes: { totalCount: number } }>(
    "{ editorialNotes(first: 0) { totalCount } }",
  );
  const all = await visit("/notes?lang=tr");
  expect(faultsOf(all.text)).toEqual([]);
  expect(all.text.match(/<li><h2>/g)?.length).toBe(editorialNotes.totalCount);
  const narrowed = await server.query<{ editorialNotes: { totalCount: number } }>(
    `{ editorialNotes(first: 0, kind: DOUBT, field: "authors") { totalCount } }`,
  );
  const some = await visit("/notes?lang=tr&kind=DOUBT&field=authors");
  expect(some.text.match(/<li><h2>/g)?.length ?? 0).toBe(narrowed.editorialNotes.totalCount);
});

describe("an address", () => {
  test("gives JSON-LD to who prefers it", async () => {
    const asked = await visit("/id/partner-city/az-seki", { accept: "application/ld+json" });
    expect(asked.response.headers.get("vary")).toContain("Accept");
    const named = await visit("/id/partner-city/az-seki.jsonld");
    for (const { response, text } of [asked, named]) {
      expect(response.headers.get("content-type")).toContain("application/ld+json");
      const thing = JSON.parse(text) as Record<string, unknown>;
      expect(thing["@id"]).toBe("urn:paradiplomacy-graph:partner-city/az-seki");
      expect(thing["agreements"]).toHaveLength(9);
    }
  });

  test("that nothing has is a 404 that offers a search", async () => {
    for (const path of [
      "/id/person/nobody-at-all?lang=en",
      "/id/nonsense?lang=en",
      "/list/nonsense?lang=en",
    ]) {
      const { response, text } = await visit(path);
      expect(response.status).toBe(404);
      expect(text).toContain('role="search"');
      expect(faultsOf(text)).toEqual([]);
    }
    expect((await visit("/id/person/nobody-at-all?lang=en")).text).toContain('value="nobody at all"');
  });

  test("speaks the reader's language, and is known again", async () => {
    const turkish = await visit("/id/organisation/tdbb", { "accept-language": "tr" });
    expect(turkish.text).toContain('<html lang="tr">');
    expect(turkish.response.headers.get("vary")).toContain("Accept-Language");
    const tag = turkish.response.headers.get("etag") ?? "";
    const again = await visit("/id/organisation/tdbb", {
      "accept-language": "tr",
      "if-none-match": tag,
      "cache-control": "max-age=0",
    });
    expect(again.response.status).toBe(304);
  });

  test("is only read", async () => {
    const posted = await fetch(`${server.url}/id/organisation/tdbb`, { method: "POST" });
    expect(posted.status).toBe(405);
    expect(posted.headers.get("allow")).toBe("GET, HEAD");
    const head = await fetch(`${server.url}/id/organisation/tdbb`, { method: "HEAD" });
    expect(head.status).toBe(200);
  });
});

test("a search without a script finds a thing by any of its names", async () => {
  const { text } = await visit("/search?q=Nuha&lang=tr");
  expect(text).toContain("id/partner-city/az-seki");
  expect(faultsOf(text)).toEqual([]);
});

test("a page shows what a relation rests on", async () => {
  const { text } = await visit("/id/organisation/tdbb?lang=en");
  const sections = sectionsOf(text);
  expect(sections.get("localMembers")?.count).toBe(5);
  expect(text).toContain(fieldWords("Organisation", "localMembers").en);
  expect(text).toContain("named by the source");
});

test("fifty readers at once are all answered", async () => {
  const paths = [
    ...nodeTypes.map((type) => `/id/${examples[type]}`),
    "/list/people",
    "/notes",
    "/search?q=Konya",
  ];
  const statuses = await Promise.all(
    Array.from({ length: 50 }, async (_, reader) => {
      const { response } = await visit(paths[reader % paths.length] ?? "/list");
      return response.status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(server.logged).toEqual([]);
}, 60_000);
