import { type Request, Router } from "express";
import { languages, type TextLanguage } from "../domain/Bilingual.ts";
import { guideAddress } from "../neo4j-browser/browserAddress.ts";
import { graphStyle } from "../neo4j-browser/graphStyle.ts";
import { guidePage, guidePath, stylePath } from "../neo4j-browser/guidePage.ts";
import { fromAnyPage } from "./fromAnyPage.ts";
import { serverAddress } from "./serverAddress.ts";

export interface Neo4jBrowserOptions {
  /** Where Neo4j Browser shows this graph, on this machine; undefined when only its operator knows. */
  readonly neo4jBrowser?: string | undefined;
}

const guideHeaders = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** What Neo4j Browser fetches: a guide in each language and a style. `/browser` opens it there. */
export function neo4jBrowserRouter({ neo4jBrowser }: Neo4jBrowserOptions): Router {
  const router = Router();
  router.use("/browser", fromAnyPage);

  router.get("/browser", (request, response) => {
    const language = languageOf(request);
    const address = serverAddress(request);
    const known = neo4jBrowser !== undefined && isOnThisMachine(address);
    response.set("Cache-Control", "no-store").vary("Accept-Language");
    // Elsewhere the guide can at least be read. The address is relative, so that it also works behind a proxy's prefix.
    const elsewhere = guidePath(language).slice(1);
    response.redirect(known ? guideAddress(neo4jBrowser, address, language) : elsewhere);
  });

  for (const language of languages) {
    router.get(guidePath(language), (request, response) => {
      response.set(guideHeaders).type("html");
      response.send(guidePage({ language, address: serverAddress(request) }));
    });
  }

  router.get(stylePath, (_request, response) => {
    response.set({ "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" }).type("text/plain");
    response.send(graphStyle());
  });

  return router;
}

function languageOf(request: Request): TextLanguage {
  const asked = languages.find((language) => language === request.query["language"]);
  return asked ?? (request.acceptsLanguages("en", "tr") === "tr" ? "tr" : "en");
}

/** The project's own Neo4j listens on loopback only. */
function isOnThisMachine(address: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(address).hostname);
}
