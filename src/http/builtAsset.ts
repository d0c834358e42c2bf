import { extname } from "node:path";
import type { RequestHandler } from "express";

/** What vite.precompress.ts lays beside each asset, the smallest first. */
const compressions = [
  { encoding: "br", extension: ".br" },
  { encoding: "gzip", extension: ".gz" },
];

/** Serves the assets that Vite built below `root`, compressed as the browser can read them. */
export function builtAsset(
  root: string,
  securityHeaders: Readonly<Record<string, string>>,
): RequestHandler<{ name: string }> {
  return (request, response, next) => {
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
  };
}
