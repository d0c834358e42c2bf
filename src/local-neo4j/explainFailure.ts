import { open, stat } from "node:fs/promises";
import { LocalNeo4jError, type LocalNeo4jErrorCode } from "./LocalNeo4jError.ts";

const tailLines = 20;
const tailBytes = 64 * 1024;

/** The last lines of what the server printed since it was started. */
export async function logTail(file: string, from: number): Promise<string> {
  const text = await readEnd(file, from);
  return text.trimEnd().split("\n").slice(-tailLines).join("\n");
}

async function readEnd(file: string, from: number): Promise<string> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  const start = Math.max(from, size - tailBytes);
  if (size <= start) return "";
  await using handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
  return buffer.subarray(0, bytesRead).toString("utf8");
}

interface Cause {
  readonly pattern: RegExp;
  readonly code: LocalNeo4jErrorCode;
  explain(dataDirectory: string): string;
}

/** The most telling first: a full disk, for one, makes a good deal else fail after it. */
const causes: readonly Cause[] = [
  {
    pattern: /No space left on device|not enough space on the disk|Disk quota exceeded/i,
    code: "DISK_FULL",
    explain: (folder) =>
      `The disk is full: Neo4j can't write to ${folder}. Make room, or choose another data folder.`,
  },
  {
    pattern: /FileLockException|StoreLockException|Lock file has been locked by another process/,
    code: "DATA_DIRECTORY_LOCKED",
    explain: (folder) => `Another process uses the data folder ${folder}.`,
  },
  {
    pattern: /Address already in use|BindException|PortBindException/,
    code: "PORT_IN_USE",
    explain: () => "A port that Neo4j was to listen on was taken by another process.",
  },
  {
    pattern: /AccessDeniedException|Permission denied|Read-only file system/,
    code: "DATA_DIRECTORY_UNUSABLE",
    explain: (folder) => `Neo4j may not write to its data folder ${folder}.`,
  },
];

/** What the server's own words mean for whoever started it. */
export function explainFailure(log: string, summary: string, dataDirectory: string): LocalNeo4jError {
  const cause = causes.find(({ pattern }) => pattern.test(log));
  if (cause !== undefined) return new LocalNeo4jError(cause.code, cause.explain(dataDirectory));
  const words = log === "" ? "It printed nothing." : `It printed last:\n${log}`;
  return new LocalNeo4jError("START_FAILED", `${summary} ${words}`);
}
