import { fileURLToPath } from "node:url";
import { Router, type Request } from "express";
import type { Example } from "../playground/Example.ts";
import { builtAsset } from "./builtAsset.ts";

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

  router.get("/playground/assets/:name", builtAsset(root, securityHeaders));

  return router;
}

function prefersHtml(request: Request): boolean {
  const offered = ["application/json", "application/graphql-response+json", "text/html"];
  return request.accepts(offered) === "text/html";
}

function search({ url }: Request): string {
  return url.includes("?") ? url.slice(url.indexOf("?")) : "";
}
