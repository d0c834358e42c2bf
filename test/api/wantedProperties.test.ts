import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/testServer.ts";
import { fieldsOf, partRows, queryFor, ways, wholeRows } from "./partRows.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

// The sweep asks for each field alone.
describe("an answer is the same when rows are read in part as when they are read whole", () => {
  test.each(Object.keys(ways))("some fields of %s", async (type) => {
    const query = queryFor(
      type,
      fieldsOf(type).filter((_, index) => index % 3 === 0),
    );
    expect(await partRows(server, query)).toEqual(await wholeRows(server, query));
  });

  test.each([
    "municipalities(first: 500) { nodes { tr: name en: name(language: EN) own: name(language: LOCAL) } }",
    "network { nodes { tr: name en: name(language: EN) own: name(language: LOCAL) } }",
  ])("names in every language: %s", async (query) => {
    expect(await partRows(server, query)).toEqual(await wholeRows(server, query));
  });
});
