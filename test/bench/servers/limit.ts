/** The limit: one hand-written statement a request, the bare driver and `node:http`. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import neo4j from "neo4j-driver";
import { listen } from "../../../src/http/listen.ts";
import { queryClasses } from "../classes/queryClasses.ts";
import type { Variables } from "../QueryClass.ts";
import { serveParent } from "./serveParent.ts";

const byPath = new Map(queryClasses.map((queryClass) => [`/${queryClass.letter}`, queryClass]));

serveParent(async ({ uri, username, password }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });

  const answer = async (request: IncomingMessage): Promise<string> => {
    const asked = JSON.parse(await bodyOf(request)) as Variables;
    const { text, parameters } = request.url === "/statement" ? given(asked) : ofClass(request.url, asked);
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters);
      return JSON.stringify({ data: records[0]?.get("data") as unknown });
    } finally {
      await session.close();
    }
  };

  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    answer(request).then(
      (text) => response.end(text),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
      },
    );
  });
  await listen(server, "127.0.0.1", 0);
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

/** A statement that comes with the request. */
function given({ query, variables }: Variables) {
  return { text: String(query), parameters: variables as Variables };
}

function ofClass(path: string | undefined, asked: Variables) {
  const queryClass = byPath.get(path ?? "");
  if (queryClass === undefined) throw new Error(`expected the path of a class, but got ${String(path)}`);
  return { text: queryClass.limit, parameters: queryClass.prepare?.(asked) ?? asked };
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (text += chunk));
    request.on("end", () => resolve(text));
    request.on("error", reject);
  });
}
