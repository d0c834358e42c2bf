/** `@neo4j/graphql` with the same types, on the same Apollo Server and the same web server. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import { Neo4jGraphQL } from "@neo4j/graphql";
import compression from "compression";
import express from "express";
import neo4j from "neo4j-driver";
import { listen } from "../../../src/http/listen.ts";
import { serveParent } from "./serveParent.ts";

serveParent(async ({ uri, username, password }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const typeDefs = await readFile(new URL("peer.graphql", import.meta.url), "utf8");
  const library = new Neo4jGraphQL({
    typeDefs,
    driver,
    features: { filters: { String: { GT: true, LT: true } }, excludeDeprecatedFields: {} },
  });
  const apollo = new ApolloServer({
    schema: await library.getSchema(),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const app = express();
  app.use(compression());
  app.use("/graphql", express.json({ limit: "200kb" }), expressMiddleware(apollo));
  const server = createServer(app);
  await listen(server, "127.0.0.1", 0);
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`;
});
