import type { IncomingMessage, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import express from "express";
import type { Context } from "../reading/context.ts";
import { checkNesting } from "./nesting.ts";

/** What comes after a request that a handler cannot answer. */
type Next = (error?: unknown) => void;

/**
 * GraphQL over HTTP. It works without Express too, whose router and responses would take a fifth of the time of a small answer
 * (`npm run bench`, class a).
 */
export function graphqlHandler(
  apollo: ApolloServer<Context>,
  {
    maximumBody,
    context,
  }: { readonly maximumBody: string; readonly context: (request: IncomingMessage) => Context },
): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  const parse = asPlain(express.json({ limit: maximumBody }));
  return (request, response, next) => {
    parse(request, response, (error) => {
      if (error) next(error);
      else answer(apollo, context, request, response).catch(next);
    });
  };
}

/** For handlers that are made for any server, which only their types do not say. */
export function asPlain(handler: express.RequestHandler) {
  return handler as unknown as (request: IncomingMessage, response: ServerResponse, next: Next) => void;
}

async function answer(
  apollo: ApolloServer<Context>,
  context: (request: IncomingMessage) => Context,
  request: IncomingMessage & { readonly body?: unknown },
  response: ServerResponse,
): Promise<void> {
  const { method = "", url = "", body } = request;
  const start = url.indexOf("?");
  const search = start === -1 ? "" : url.slice(start);
  checkNesting({ search, body });
  const {
    status,
    headers,
    body: answered,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headersOf(request), search, body },
    context: () => Promise.resolve(context(request)),
  });
  if (answered.kind === "chunked") throw new Error("An answer in parts was not asked for.");
  headers.set("content-length", String(Buffer.byteLength(answered.string)));
  response.writeHead(status ?? 200, Object.fromEntries(headers)).end(answered.string);
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}
