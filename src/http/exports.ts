import { createHash } from "node:crypto";
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import { type CitationFormatName, citationFormats } from "../export/citationFormats.ts";
import { fileNameOf } from "../export/describeSelection.ts";
import { type NetworkFormat, networkFormats } from "../export/networkFormats.ts";
import type { NetworkSelection } from "../export/networkSelection.ts";
import { parseSelection } from "../export/selectionParameters.ts";
import { createLoaders } from "../api/loaders.ts";
import type { Loaders } from "../reading/context.ts";
import type { Graph } from "../neo4j/Graph.ts";
import { sendDownload } from "./download.ts";
import type { LogError } from "./formatError.ts";
import { fromAnyPage, READING } from "./fromAnyPage.ts";
import { notFound, RequestProblem, requestProblem } from "./RequestProblem.ts";
import { serverAddress } from "./serverAddress.ts";
import { RETRY_AFTER } from "./tellUnavailable.ts";

export interface ExportOptions {
  readonly graph: Graph;
  readonly logError: LogError;
}

/** Files of the network and citations: `/export/network.gexf?countries=AZ`, `/cite/agreement/t2-017.bib`. */
export function exportsRouter({ graph, logError }: ExportOptions): Router {
  const router = Router();
  // A drawing program on another site, such as Gephi Lite, may open a file by its address.
  router.use(["/export", "/cite"], fromAnyPage);

  router.get("/export/network.:extension", async (request, response) => {
    const format = networkFormatOf(request.params.extension);
    const selection = selectionOf(request);
    const loaders = createLoaders(graph);
    if (await isKnown(request, response, loaders)) return;
    const file = await loaders.networkFile(selection, serverAddress(request));
    await sendDownload(request, response, {
      fileName: `${fileNameOf(selection)}.${format.extension}`,
      mediaType: format.mediaType,
      write: () => format.write(file),
    });
  });

  router.get("/cite/network.:extension", async (request, response) => {
    const format = citationFormatOf(request.params.extension);
    const selection = selectionOf(request);
    const loaders = createLoaders(graph);
    const text = await loaders.citationOf(
      await loaders.networkAsWork(selection),
      format,
      serverAddress(request),
    );
    await sendCitation(request, response, { name: fileNameOf(selection), format, text });
  });

  router.get("/cite/:kind/:name.:extension", async (request, response) => {
    const { kind, name, extension } = request.params;
    const format = citationFormatOf(extension);
    const loaders = createLoaders(graph);
    const work = await loaders.citedWorkById(`${kind}/${name}`);
    if (work === null) {
      throw notFound(
        `Expected the id of an agreement or a dataset, as in /cite/agreement/t2-017.bib, but got "${kind}/${name}".`,
      );
    }
    const text = await loaders.citationOf(work, format, serverAddress(request));
    await sendCitation(request, response, { name: `paradiplomacy-${kind}-${name}`, format, text });
  });

  router.use(["/export", "/cite"], onlyRead, problemsAsJson(logError));
  return router;
}

const onlyRead: RequestHandler = ({ method, originalUrl }, response) => {
  if (method === "GET" || method === "HEAD") {
    throw notFound(
      `Expected /export/network.${extensionsOf(networkFormats).join("|")} or /cite/agreement/t2-017.${extensionsOf(citationFormats).join("|")}, but got ${originalUrl}.`,
    );
  }
  response.set("Allow", READING);
  const message = `Files can only be read: expected ${READING}, but got ${method}.`;
  throw new RequestProblem(405, [{ message, extensions: { code: "METHOD_NOT_ALLOWED" } }]);
};

function selectionOf({ originalUrl }: Request): NetworkSelection {
  const query = originalUrl.includes("?") ? originalUrl.slice(originalUrl.indexOf("?")) : "";
  const { selection, problems } = parseSelection(new URLSearchParams(query));
  if (problems.length === 0) return selection;
  throw new RequestProblem(
    400,
    problems.map(({ parameter, found, expected }) => ({
      message: `Expected ${expected}, but got ${parameter}=${found}.`,
      extensions: { code: "BAD_USER_INPUT", parameter, found, expected },
    })),
  );
}

function networkFormatOf(extension: string): NetworkFormat {
  const formats: readonly NetworkFormat[] = Object.values(networkFormats);
  const format = formats.find((candidate) => candidate.extension === extension);
  if (format !== undefined) return format;
  throw notFound(
    `Expected one of the endings ${extensionsOf(networkFormats).join(", ")}, but got "${extension}".`,
  );
}

function citationFormatOf(extension: string): CitationFormatName {
  const names = Object.keys(citationFormats) as CitationFormatName[];
  const name = names.find((candidate) => citationFormats[candidate].extension === extension);
  if (name !== undefined) return name;
  throw notFound(
    `Expected one of the endings ${extensionsOf(citationFormats).join(", ")}, but got "${extension}".`,
  );
}

function extensionsOf(formats: Readonly<Record<string, { readonly extension: string }>>): string[] {
  return Object.values(formats).map(({ extension }) => extension);
}

async function sendCitation(
  request: Request,
  response: Response,
  { name, format, text }: { name: string; format: CitationFormatName; text: string },
): Promise<void> {
  const { extension, mediaType } = citationFormats[format];
  const fileName = `${name.replaceAll(/[^A-Za-z0-9.-]+/g, "-")}.${extension}`;
  await sendDownload(request, response, {
    fileName,
    mediaType: `${mediaType}; charset=utf-8`,
    write: () => [text],
  });
}

/** Two starts of the program may write the same network differently. */
const startedAt = Date.now();

/**
 * Says by which mark the client will know the file again; true, with the answer given, when it has it already. The mark
 * is a weak one: a file also says when it was made.
 */
async function isKnown(request: Request, response: Response, loaders: Loaders): Promise<boolean> {
  const hash = createHash("sha256").update(`${startedAt} ${request.originalUrl}`);
  for (const { id, version } of await loaders.datasetVersions()) hash.update(` ${id} ${version}`);
  response.set({ ETag: `W/"${hash.digest("base64url").slice(0, 22)}"`, "Cache-Control": "no-cache" });
  if (!request.fresh) return false;
  response.status(304).end();
  return true;
}

function problemsAsJson(logError: LogError): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const problem = requestProblem(error);
    if (problem === undefined) logError(error);
    if (response.headersSent) return next(error);
    const internal = [{ message: "Internal server error.", extensions: { code: "INTERNAL_SERVER_ERROR" } }];
    response.removeHeader("ETag");
    if (problem?.status === 503) response.set("Retry-After", RETRY_AFTER);
    response.status(problem?.status ?? 500).json({ errors: problem?.problems ?? internal });
  };
}
