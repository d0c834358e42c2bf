import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";
import { inBatches } from "../export/inBatches.ts";

/** A file that is offered for download. */
export interface Download {
  /** With its ending; of letters that every system allows. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly write: () => Iterable<string | Uint8Array>;
}

/** Streams a file, at the pace at which the client takes it; a HEAD request gets the same without the file. */
export async function sendDownload(request: Request, response: Response, download: Download): Promise<void> {
  const { fileName, mediaType, write } = download;
  response.set({
    "Content-Type": mediaType,
    "Content-Disposition": `attachment; filename="${fileName}"`,
    "X-Content-Type-Options": "nosniff",
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  await pipeline(Readable.from(inBatches(write())), response).catch((error: unknown) => {
    // A client that goes away before the end is no error of ours.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  });
}
