import { type Request, type RequestHandler, type Response, Router, urlencoded } from "express";
import type { Loaders } from "../../reading/context.ts";
import type { LogError } from "../formatError.ts";
import { extendEntities, proposeProperties } from "./extendEntities.ts";
import { manifest } from "./manifest.ts";
import { missingPage, previewHeaders, previewPage } from "./previewPage.ts";
import { serverAddress } from "../serverAddress.ts";
import { reconcileQueries } from "./reconcileQueries.ts";
import { RequestError } from "./RequestError.ts";
import { suggestEntities, suggestProperties, suggestTypes } from "./suggest.ts";
import { tellErrors } from "./tellErrors.ts";
import { viewQuery } from "./viewQuery.ts";

const MAXIMUM_BODY = "1mb";

export interface ReconcileOptions {
  /** Called once a request. */
  readonly createLoaders: () => Loaders;
  /** Hears of every error that a client is not told about. */
  readonly logError: LogError;
}

/**
 * The Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group, which OpenRefine speaks. Cross-origin
 * calls are allowed by CORS, as 0.2 demands; JSONP, which it leaves optional, is not offered, since it would run this
 * server's answers as scripts in the caller's page.
 */
export function reconcileRouter({ createLoaders, logError }: ReconcileOptions): Router {
  const router = Router();
  router.use(allowAnyOrigin);
  router
    .route("/")
    .get(async (request, response) => {
      response.json(await answer(request, parametersOf(request), createLoaders()));
    })
    .post(urlencoded({ extended: false, limit: MAXIMUM_BODY }), async (request, response) => {
      response.json(await answerForm(request, createLoaders()));
    })
    .all(refuseMethod("GET, POST, OPTIONS"));
  get(router, "/suggest/entity", ({ prefix = "", cursor = "" }) =>
    suggestEntities(prefix, cursor, createLoaders()),
  );
  get(router, "/suggest/property", ({ prefix = "" }) => suggestProperties(prefix));
  get(router, "/suggest/type", ({ prefix = "" }) => suggestTypes(prefix));
  get(router, "/extend/propose", ({ type = "", limit }) => proposeProperties(type, limit));
  router.get("/view", (request, response) => view(request, response, createLoaders()));
  router.get("/preview", (request, response) => preview(request, response, createLoaders()));
  router.use((request) => {
    throw new RequestError(
      404,
      `The reconciliation service has no ${request.path}; its manifest is at /reconcile.`,
    );
  });
  router.use(tellErrors(logError, MAXIMUM_BODY));
  return router;
}

type Parameters = Readonly<Partial<Record<string, string>>>;

/** A route that answers its parameters with JSON. */
function get(router: Router, path: string, work: (parameters: Parameters) => object | Promise<object>): void {
  router
    .route(path)
    .get(async (request, response) => {
      response.json(await work(parametersOf(request)));
    })
    .all(refuseMethod("GET, OPTIONS"));
}

const allowAnyOrigin: RequestHandler = (request, response, next) => {
  response.set({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Content-Type, X-Requested-With",
    "Access-Control-Max-Age": "86400",
    // What contains the service's address is true for this caller only.
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "OPTIONS") response.sendStatus(204);
  else next();
};

/** Parameters of the address; one that is given twice, or as a structure, is none. */
function parametersOf({ query }: Request): Parameters {
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

async function answer(request: Request, parameters: Parameters, loaders: Loaders): Promise<object> {
  const { queries, extend, callback } = parameters;
  if (callback !== undefined) {
    throw new RequestError(400, '"callback" cannot be given: this service offers CORS instead of JSONP.');
  }
  if (queries !== undefined) return reconcileQueries(queries, loaders);
  if (extend !== undefined) return extendEntities(extend, loaders);
  return manifest(`${serverAddress(request)}${request.baseUrl}`);
}

async function answerForm(request: Request, loaders: Loaders): Promise<object> {
  const { queries, extend } = (request.body ?? {}) as Record<string, unknown>;
  if (typeof queries === "string") return reconcileQueries(queries, loaders);
  if (typeof extend === "string") return extendEntities(extend, loaders);
  throw new RequestError(
    400,
    'The body must be a form (application/x-www-form-urlencoded) with one field "queries" or one field "extend", each with JSON in it.',
  );
}

async function view(request: Request, response: Response, loaders: Loaders): Promise<void> {
  const { id = "" } = parametersOf(request);
  const entity = await loaders.entityById.load(id);
  if (entity === null)
    throw new RequestError(404, `The graph has nothing with the id ${JSON.stringify(id)}.`);
  const variables = JSON.stringify({ id });
  response.redirect(`../graphql?${new URLSearchParams({ query: viewQuery, variables }).toString()}`);
}

async function preview(request: Request, response: Response, loaders: Loaders): Promise<void> {
  const { id = "" } = parametersOf(request);
  const entity = await loaders.entityById.load(id);
  response
    .status(entity === null ? 404 : 200)
    .set(previewHeaders)
    .type("html")
    .send(entity === null ? missingPage(id) : previewPage(entity));
}

function refuseMethod(allowed: string): RequestHandler {
  return ({ method }, response) => {
    response.set("Allow", allowed);
    throw new RequestError(405, `Expected one of ${allowed}, but got ${method}.`);
  };
}
