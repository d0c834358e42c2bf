import { type Request, type RequestHandler, type Response, Router } from "express";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { nodeShapes, pageDocuments } from "../__generated__/pageShapes.ts";
import type { TextLanguage } from "../domain/Bilingual.ts";
import { nodeType } from "../domain/nodeKinds.ts";
import { csvText } from "../export/csvText.ts";
import { nodeJsonLd } from "../export/nodeJsonLd.ts";
import { workbook } from "../export/workbook.ts";
import { zipped } from "../export/zipped.ts";
import { type Answer, partOf, partsOf, textOf } from "../pages/answer.ts";
import { captionOf } from "../pages/caption.ts";
import { fieldWords } from "../pages/fieldWords.ts";
import { ListPage, ListsPage, NotesPage } from "../pages/ListPage.tsx";
import { choosableArguments, countsDocument, findList, listTitle, listVariables } from "../pages/lists.ts";
import { NodePage } from "../pages/NodePage.tsx";
import { pageTexts } from "../pages/pageTexts.ts";
import { plainValue } from "../pages/plainValue.ts";
import { ProblemPage, SearchPage } from "../pages/SearchPage.tsx";
import type { ListShape } from "../pages/shapes.ts";
import type { Visit } from "../pages/Site.tsx";
import { siteStyle, siteStyleName } from "../pages/siteStyle.ts";
import { sendDownload } from "./download.ts";
import type { LogError } from "./formatError.ts";
import { serverAddress } from "./serverAddress.ts";
import { RETRY_AFTER } from "./tellUnavailable.ts";

/** What a document is answered with, as a client of the API gets it. */
export interface Asked {
  readonly data?: Answer | null | undefined;
  readonly errors?:
    | readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
    | undefined;
}

export interface PagesOptions {
  /** Asks the API, as any client does. */
  readonly ask: (
    request: Request,
    document: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<Asked>;
  readonly logError: LogError;
}

/** As many as the API gives at once. */
const MOST_ROWS = 500;
const ROWS = 50;
const LONGEST_SEARCH = 200;

const securityHeaders = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The kinds of things that a reference manager can cite by a file. */
const CITED_BY_FILE = ["Agreement", "Dataset"];

const citationFiles = [
  ["bib", "BibTeX"],
  ["ris", "RIS"],
  ["json", "CSL-JSON"],
] as const;

/** A page cannot be made of what the API answered. */
class Unanswered extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A page for each thing at `/id/<id>`, lists at `/list`, what the editors dispute at `/notes`, a search at `/search`. */
export function pagesRouter({ ask, logError }: PagesOptions): Router {
  const router = Router();

  const answer = async (request: Request, document: string, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors = [] } = await ask(request, document, variables);
    const [error] = errors;
    if (error === undefined) return data ?? {};
    const status = STATUS[String(error.extensions?.["code"])] ?? 500;
    throw new Unanswered(status, error.message);
  };

  router.get("/pages/:name", (request, response, next) => {
    if (request.params.name !== siteStyleName) return next();
    response.set({ ...securityHeaders, "Cache-Control": "public, max-age=31536000, immutable" });
    response.type("css").send(siteStyle);
  });

  router.all(["/id/*id", "/list", "/list/*name", "/notes", "/search"], (request, response, next) => {
    if (["GET", "HEAD"].includes(request.method)) return next();
    response.status(405).set("Allow", "GET, HEAD").type("text/plain").send("Pages can only be read.\n");
  });

  router.get(
    "/id/*id",
    answered(async (request, response) => {
      const asked = request.path.slice("/id/".length);
      const wantsJson =
        asked.endsWith(".jsonld") ||
        request.accepts(["text/html", "application/ld+json"]) === "application/ld+json";
      response.vary("Accept");
      const id = decoded(asked.replace(/\.jsonld$/, ""));
      const visit = visitOf(request);
      const type = nodeType(id);
      if (type === undefined) return notFound(response, visit, id);
      const shape = nodeShapes[type];
      const lists = shape.fields.filter(({ kind, name }) => kind === "connection" && visit.query.has(name));
      const after = lists.map(({ name }) => [`${name}After`, visit.query.get(name)] as const);
      const variables = { id, language: languageCodes[visit.language], ...Object.fromEntries(after) };
      const node = partOf(await answer(request, shape.document, variables), "node");
      if (node === null) return notFound(response, visit, id);
      if (wantsJson) {
        response.set({ ...securityHeaders, "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" });
        response.type("application/ld+json").send(nodeJsonLd(node, `${visit.server}/id/${id}`));
        return;
      }
      send(
        response,
        createElement(NodePage, {
          ...{ visit, type, shape, node, variables },
          today: new Date().toISOString().slice(0, 10),
          citationFiles: CITED_BY_FILE.includes(type) ? citationFiles : [],
        }),
      );
    }),
  );

  router.get(
    "/list",
    answered(async (request, response) => {
      send(
        response,
        createElement(ListsPage, {
          visit: visitOf(request),
          counts: await answer(request, countsDocument, {}),
        }),
      );
    }),
  );

  router.get(
    ["/list/:name.:extension", "/list/:name"],
    answered(async (request, response) => {
      const visit = visitOf(request);
      const { name = "", extension } = request.params as Readonly<Record<string, string>>;
      const list = findList(name);
      if (list === undefined || (extension !== undefined && !isFileExtension(extension)))
        return notFound(response, visit, name);
      const variables = { ...listVariables(list, visit.query), language: languageCodes[visit.language] };
      if (isFileExtension(extension)) {
        const rows = await allRows(list, (after) =>
          answer(request, list.document, { ...variables, first: MOST_ROWS, after }),
        );
        await sendTable(request, response, { list, rows, extension, language: visit.language });
        return;
      }
      const [choices, [page, problem]] = await Promise.all([
        answer(request, pageDocuments.Choices, { language: variables.language }),
        listed(
          answer(request, list.document, { ...variables, first: ROWS, after: visit.query.get("after") }),
          list.field,
        ),
      ]);
      send(
        response.status(problem === null ? 200 : 400),
        createElement(ListPage, { visit, list, page, problem, choices }),
      );
    }),
  );

  router.get(
    "/notes",
    answered(async (request, response) => {
      const visit = visitOf(request);
      const list = findList("editorial-notes");
      const language = languageCodes[visit.language];
      const asked = {
        ...(list && listVariables(list, visit.query)),
        after: visit.query.get("after"),
      };
      const [choices, [page, problem]] = await Promise.all([
        answer(request, pageDocuments.Choices, { language }),
        listed(
          answer(request, pageDocuments.Notes, { ...asked, language, first: MOST_ROWS }),
          "editorialNotes",
        ),
      ]);
      send(
        response.status(problem === null ? 200 : 400),
        createElement(NotesPage, {
          ...{ visit, page, problem, choices },
          choosable: list === undefined ? [] : choosableArguments(list),
        }),
      );
    }),
  );

  router.get(
    "/search",
    answered(async (request, response) => {
      const visit = visitOf(request);
      const text = (visit.query.get("q") ?? "").trim().slice(0, LONGEST_SEARCH);
      const variables = { text, language: languageCodes[visit.language] };
      const found =
        text === "" ? null : partOf(await answer(request, pageDocuments.Search, variables), "search");
      send(response, createElement(SearchPage, { visit, text, found }));
    }),
  );

  return router;

  /** A page for what goes wrong, too. */
  function answered(handler: (request: Request, response: Response) => Promise<void>): RequestHandler {
    return async (request, response) => {
      try {
        await handler(request, response);
      } catch (error) {
        if (!(error instanceof Unanswered)) logError(error);
        if (response.headersSent) throw error;
        const visit = visitOf(request);
        const t = pageTexts[visit.language];
        const status = error instanceof Unanswered ? error.status : 500;
        if (status === 503) response.set("Retry-After", RETRY_AFTER);
        const message =
          status === 503 ? t.unavailable : status === 400 && error instanceof Error ? error.message : "";
        send(
          response.status(status),
          createElement(ProblemPage, { visit, title: t.failed, message, search: null }),
        );
      }
    };
  }
}

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  DATABASE_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 504,
};

const languageCodes = { tr: "TR", en: "EN" } as const;

function visitOf(request: Request): Visit {
  const start = request.originalUrl.indexOf("?");
  const query = new URLSearchParams(start === -1 ? "" : request.originalUrl.slice(start));
  const path = request.path.replace(/^\//, "");
  const asked = query.get("lang");
  const chosen = asked === "tr" || asked === "en";
  const language: TextLanguage = chosen ? asked : request.acceptsLanguages("en", "tr") === "tr" ? "tr" : "en";
  const theme = query.get("theme");
  const root = "../".repeat(path.split("/").length - 1);
  return {
    ...{ language, root, path, query, chosen },
    theme: theme === "light" || theme === "dark" ? theme : null,
    style: `${root}pages/${siteStyleName}`,
    server: serverAddress(request),
  };
}

function send(response: Response, page: ReactElement): void {
  response.set({ ...securityHeaders, "Cache-Control": "no-cache" }).vary("Accept-Language");
  response.type("html").send(`<!doctype html>${renderToStaticMarkup(page)}\n`);
}

/** What the last part of the id says may be what is meant. */
function notFound(response: Response, visit: Visit, id: string): void {
  const t = pageTexts[visit.language];
  const search = id.slice(id.lastIndexOf("/") + 1).replaceAll("-", " ");
  send(
    response.status(404),
    createElement(ProblemPage, { visit, title: t.notFound, message: t.notFoundId(id), search }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page of a list; or what is wrong with what was asked for. */
async function listed(
  answer: Promise<Answer>,
  field: string,
): Promise<readonly [Answer | null, string | null]> {
  try {
    return [partOf(await answer, field), null];
  } catch (error) {
    if (error instanceof Unanswered && error.status === 400) return [null, error.message];
    throw error;
  }
}

async function allRows(
  list: ListShape,
  ask: (after: string | null) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const rows: Answer[] = [];
  for (let after: string | null = null; ;) {
    const page: Answer = partOf(await ask(after), list.field) ?? {};
    rows.push(...partsOf(page, "nodes"));
    const info: Answer = partOf(page, "pageInfo") ?? {};
    after = info["hasNextPage"] === true ? textOf(info, "endCursor") : null;
    if (after === null) return rows;
  }
}

type FileExtension = "csv" | "xlsx";

function isFileExtension(text: string | undefined): text is FileExtension {
  return text === "csv" || text === "xlsx";
}

interface TableFile {
  readonly list: ListShape;
  readonly rows: readonly Answer[];
  readonly extension: FileExtension;
  readonly language: TextLanguage;
}

/** The table as it stands, with all its rows and the id of each. */
async function sendTable(
  request: Request,
  response: Response,
  { list, rows, extension, language }: TableFile,
): Promise<void> {
  const header = [
    "id",
    pageTexts[language].name,
    ...list.columns.map(({ name }) => fieldWords(list.type, name)[language]),
  ];
  const cells = rows.map((row) => [
    textOf(row, "id"),
    captionOf(row, language),
    ...list.columns.map((column) => plainValue(row, column, language)),
  ]);
  const sheet = { name: listTitle(list, language).slice(0, 31), header, rows: cells };
  response.set(securityHeaders).vary("Accept-Language");
  await sendDownload(request, response, {
    fileName: `${list.field}.${extension}`,
    ...(extension === "csv"
      ? { mediaType: "text/csv; charset=utf-8", write: () => csvText(header, cells) }
      : {
          mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          write: () => zipped(workbook([sheet]), new Date().toISOString()),
        }),
  });
}
