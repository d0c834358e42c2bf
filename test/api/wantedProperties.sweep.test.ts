import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/testServer.ts";
import { fieldsOf, partRows, queryFor, ways, wholeRows } from "./partRows.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const cases = Object.keys(ways).flatMap((type) => fieldsOf(type).map((field) => [type, field] as const));

describe("a field's answer is the same when rows are read in part as when they are read whole", () => {
  test.each(cases)("%s.%s", async (type, field) => {
    const query = queryFor(type, [field]);
    expect(await partRows(server, query)).toEqual(await wholeRows(server, query));
  });
});
