import type { RequestHandler } from "express";

/** What may be asked of an address that is only read. */
export const READING = "GET, HEAD, OPTIONS";

/** A program in a page of another site may read what has this: nothing in it is secret. */
export const fromAnyPage: RequestHandler = (request, response, next) => {
  response.set({
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Content-Disposition, ETag",
    "Cross-Origin-Resource-Policy": "cross-origin",
  });
  if (request.method !== "OPTIONS") return next();
  response.set({ "Access-Control-Allow-Methods": READING, "Access-Control-Allow-Headers": "*" });
  response.status(204).end();
};
