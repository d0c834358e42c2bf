import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { isFileSystemError } from "./downloadJar.ts";
import { LocalNeo4jError } from "./LocalNeo4jError.ts";

/**
 * What it means for people that something could not be kept in a folder of the cache; any other error as it is.
 *
 * @param needed How many bytes were still to come.
 */
export async function cacheError(
  error: unknown,
  directory: string,
  needed: () => Promise<number>,
): Promise<unknown> {
  if (!isFileSystemError(error)) return error;
  if (error.code === "ENOSPC" || error.code === "EDQUOT") {
    return new LocalNeo4jError(
      "DISK_FULL",
      `The disk is full: ${directory} needs another ${megabytes(await needed())}, but ${await freeIn(directory)} free. ` +
        "Make room and start again (what has arrived is kept), or choose another cache folder.",
      { cause: error },
    );
  }
  return new LocalNeo4jError(
    "CACHE_DIRECTORY_UNUSABLE",
    `The cache folder ${directory} can't be written (${error.message}). ` +
      "Make it writable, or choose another one.",
    { cause: error },
  );
}

async function freeIn(directory: string): Promise<string> {
  const { bavail, bsize } = await statfs(directory).catch(() => statfs(dirname(directory)));
  return `${megabytes(bavail * bsize)} are`;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}
