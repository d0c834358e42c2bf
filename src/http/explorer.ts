import { fileURLToPath } from "node:url";
import { Router } from "express";
import { builtAsset } from "./builtAsset.ts";

const root = fileURLToPath(new URL("../../dist/explorer/", import.meta.url));

/** Another site may show the page in a frame only without the page's own chrome, which that site cannot then abuse. */
function securityHeaders(embedded: boolean) {
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "connect-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data: blob:", // A drawing is turned into a picture by way of one.
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${embedded ? "*" : "'none'"}`,
    ].join("; "),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

/** The page for whoever opens `/` in a browser: map, network, timeline and audit. */
export function explorerRouter(): Router {
  const router = Router();

  router.get("/", (request, response) => {
    const embedded = new URL(request.url, "http://host").searchParams.get("embed") === "1";
    const headers = { ...securityHeaders(embedded), "Cache-Control": "no-cache" };
    response.sendFile("index.html", { root, headers }, (error) => {
      if (!error || response.headersSent) return;
      response.status(503).type("text/plain");
      response.send("The explorer has not been built. Run: npm run build\n");
    });
  });

  router.get("/explorer/assets/:name", builtAsset(root, securityHeaders(false)));

  return router;
}
