import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import { makeExecutableSchema } from "@graphql-tools/schema";
import compression from "compression";
import express from "express";
import { examples } from "../__generated__/examples.ts";
import { typeDefs } from "../__generated__/typeDefs.ts";
import { createLoaders } from "../api/loaders.ts";
import { resolveNodeTypes } from "../api/resolveNodeTypes.ts";
import { resolvers } from "../api/resolvers.ts";
import type { Graph } from "../neo4j/Graph.ts";
import { compiledExecution } from "./compiledExecution.ts";
import type { Context } from "../reading/context.ts";
import { explorerRouter } from "./explorer.ts";
import { exportsRouter } from "./exports.ts";
import { errorFormatter, type LogError } from "./formatError.ts";
import { asPlain, graphqlHandler } from "./graphqlHandler.ts";
import { knownOperationTypes } from "./knownOperationTypes.ts";
import { listen } from "./listen.ts";
import { maximumDepth } from "./maximumDepth.ts";
import { maximumObjects } from "./maximumObjects.ts";
import { neo4jBrowserRouter } from "./neo4jBrowser.ts";
import { type Asked, pagesRouter } from "./pages.ts";
import { playgroundRouter } from "./playground.ts";
import { reconcileRouter } from "./reconcile/reconcileRouter.ts";
import { type RequestProblem, requestProblem } from "./RequestProblem.ts";
import { serverAddress } from "./serverAddress.ts";
import { tellUnavailable } from "./tellUnavailable.ts";

/** Deep enough for a question that crosses every kind of node by way of edges. */
const MAXIMUM_DEPTH = 30;
const MAXIMUM_TOKENS = 4_000;
const MAXIMUM_OBJECTS = 500_000;
const MAXIMUM_BODY = "200kb";
/**
 * Of all documents that are kept read and checked. One takes several hundred bytes for each of its characters; Apollo Server's
 * own limit measures it by its JSON, which leaves out most of that.
 */
const MOST_CHARACTERS_KEPT = 500_000;

export interface ApiOptions {
  readonly graph: Graph;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where Neo4j Browser shows this graph, on this machine; undefined when only its operator knows. */
  readonly neo4jBrowser?: string | undefined;
  /** Hears of every error that a client is not told about. */
  readonly logError: LogError;
}

/** A server that listens. */
export interface RunningApi extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  /** Answers what has been asked already, then closes. */
  stop(): Promise<void>;
}

/**
 * Starts the HTTP server: the explorer at `/`, a page for each thing below `/id`, lists below `/list`, GraphQL and its playground
 * at `/graphql`, files below `/export` and `/cite`, what Neo4j Browser fetches below `/browser`, `/reconcile` and `/health`.
 */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const { graph, host, port, logError } = options;
  const app = express();
  const server = createServer();
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(
      resolveNodeTypes(makeExecutableSchema({ typeDefs, resolvers: [...resolvers] })),
    ),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter(logError),
    parseOptions: { maxLexicalTokens: MAXIMUM_TOKENS },
    documentStore: new InMemoryLRUCache({
      maxSize: MOST_CHARACTERS_KEPT,
      sizeCalculation: ({ loc }) => Math.max(1, loc?.source.body.length ?? 0),
    }),
    maxRecursiveSelections: true,
    validationRules: [knownOperationTypes, maximumDepth(MAXIMUM_DEPTH)],
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
      ApolloServerPluginLandingPageDisabled(),
      // No type is given a cache hint, and looking for one costs a call a field.
      ApolloServerPluginCacheControlDisabled(),
      maximumObjects(MAXIMUM_OBJECTS),
      tellUnavailable(),
    ],
  });
  await apollo.start();
  const refuse = refusing(logError);
  const context = (request: IncomingMessage): Context => ({
    loaders: createLoaders(graph),
    returning: false,
    serverAddress: () => serverAddress(request),
  });
  const graphql = graphqlHandler(apollo, { maximumBody: MAXIMUM_BODY, context });

  app.disable("x-powered-by");
  app.get("/health", async (_request, response) => {
    const healthy = await graph.verify().then(
      () => true,
      () => false,
    );
    response.status(healthy ? 200 : 503).json({ status: healthy ? "ok" : "Neo4j does not answer" });
  });
  app.use(explorerRouter());
  app.use(
    pagesRouter({
      async ask(request, query, variables) {
        const { body } = await apollo.executeOperation(
          { query, variables },
          { contextValue: context(request) },
        );
        return body.kind === "single" ? (body.singleResult as Asked) : {};
      },
      logError,
    }),
  );
  app.use(exportsRouter({ graph, logError }));
  app.use(playgroundRouter({ examples }));
  app.use(neo4jBrowserRouter(options));
  app.use("/reconcile", reconcileRouter({ createLoaders: () => createLoaders(graph), logError }));
  app.use("/graphql", graphql);
  app.use((error: unknown, _: unknown, response: ServerResponse, next: express.NextFunction) => {
    if (response.headersSent) next(error);
    else refuse(error, response);
  });
  const compress = asPlain(compression());
  server.on("request", (request, response) => {
    const answer = () => {
      if (!isQuery(request)) app(request, response);
      else
        graphql(request, response, (error) => {
          refuse(error, response);
        });
    };
    // What is asked for by POST is in no cache, which would have to know that an answer could be compressed.
    if (isQuery(request) && request.headers["accept-encoding"] === undefined) answer();
    else compress(request, response, answer);
  });

  try {
    await listen(server, host, port);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  const stop = () => apollo.stop();
  return { url: urlOf(server, host), stop, [Symbol.asyncDispose]: stop };
}

function isQuery({ method, url }: IncomingMessage): boolean {
  return method === "POST" && url === "/graphql";
}

/** A body that is no JSON, or too long, is the client's error; Express would answer with a page and a stack. */
function refusing(logError: LogError) {
  return (error: unknown, response: ServerResponse): void => {
    const { status, problems } = requestProblem(error) ?? unreadable(error, logError);
    response
      .writeHead(status, { "content-type": "application/json; charset=utf-8" })
      .end(JSON.stringify({ errors: problems }));
  };
}

function unreadable(error: unknown, logError: LogError): Pick<RequestProblem, "status" | "problems"> {
  const { status = 500, type = "" } = error as { readonly status?: number; readonly type?: string };
  const own = status >= 500;
  if (own) logError(error);
  const message = MESSAGES[type] ?? (own ? "Internal server error." : "The request cannot be read.");
  const code = own ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST";
  return { status, problems: [{ message, extensions: { code } }] };
}

const MESSAGES: Readonly<Record<string, string>> = {
  "entity.parse.failed":
    'The body must be JSON such as {"query": "{ countries { totalCount } }"}, but is not JSON.',
  "entity.too.large": `The body must not be longer than ${MAXIMUM_BODY}.`,
};

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere || host === "127.0.0.1" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}
