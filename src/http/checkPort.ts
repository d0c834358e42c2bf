import { createServer } from "node:http";
import { listen } from "./listen.ts";

/** Throws a `StartError` when the API could not listen there: better known before Neo4j is started than after. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}
