import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Router, type Request } from "express";
import type { Example } from "../playground/Example.ts";

const root = fileURLToPath(new URL("../../dist/playground/", import.meta.url));

const securityHeaders = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'", // Monaco writes style elements.
    "font-src 'self' data:",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** What vite.config.ts lays beside each asset, the smallest first. */
const compressions = [
  { encoding: "br", extension: ".br" },
  { encoding: "gzip", extension: ".gz" },
];

/**
 * GraphiQL for whoever opens `/graphql` in a browser. It executes nothing: a request that does not
 * prefer HTML is left to the GraphQL server mounted after it.
 */
export function playgroundRouter({ examples }: { examples: readonly Example[] }): Router {
  const router = Router();

  router.get("/graphql", (request, response, next) => {
    response.vary("Accept");
    if (!prefersHtml(request)) return next();
    // The page's addresses are relative to it, so that it also works behind a proxy's prefix.
    if (request.path.endsWith("/")) return response.redirect(`../graphql${search(request)}`);
    const headers = { ...securityHeaders, "Cache-Control": "no-cache" };
    response.sendFile("index.html", { root, headers }, (error) => {
      if (!error || response.headersSent) return;
      response.status(503).type("text/plain");
      response.send("The playground has not been built. Run: npm run build\n");
    });
  });

  router.get("/playground/examples.json", (_request, response) => {
    response.set({ ...securityHeaders, "Cache-Control": "no-cache" }).json(examples);
  });

  router.get("/playground/assets/:name", (request, response, next) => {
    const { name } = request.params;
    const compression = compressions.find(({ encoding }) => request.acceptsEncodings(encoding));
    const headers = {
      ...securityHeaders,
      Vary: "Accept-Encoding",
      ...(compression && { "Content-Encoding": compression.encoding }),
    };
    const file = `assets/${name}${compression?.extension ?? ""}`;
    // The names contain a hash of the content.
    response.type(extname(name)).sendFile(file, { root, headers, immutable: true, maxAge: "1y" }, (error) => {
      if (error && !response.headersSent) next();
    });
  });

  return router;
}

function prefersHtml(request: Request): boolean {
  const offered = ["application/json", "application/graphql-response+json", "text/html"];
  return request.accepts(offered) === "text/html";
}

function search({ url }: Request): string {
  return url.includes("?") ? url.slice(url.indexOf("?")) : "";
}
