import { open, stat } from "node:fs/promises";
import { LocalNeo4jError, type LocalNeo4jErrorCode } from "./LocalNeo4jError.ts";

const readAtMost = 256 * 1024;
const tailLines = 20;

/** What the server printed since it was started, or the end of it. */
export async function readLog(file: string, from: number): Promise<string> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  const start = Math.max(from, size - readAtMost);
  if (size <= start) return "";
  await using handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
  return buffer.subarray(0, bytesRead).toString("utf8");
}

/** The last lines but for stack frames, of which a single failure has hundreds. */
export function tailOf(log: string): string {
  const lines = log.split("\n").filter((line) => line.trim() !== "" && !/^\s+(at |\.\.\. \d)/.test(line));
  return lines.slice(-tailLines).join("\n");
}

interface Cause {
  readonly pattern: RegExp;
  readonly code: LocalNeo4jErrorCode;
  explain(dataDirectory: string): string;
}

/** The most telling first: a full disk, for one, makes a good deal else fail after it. */
const causes: readonly Cause[] = [
  {
    pattern: /No space left on device|OutOfDiskSpace|not enough space on the disk|Disk quota exceeded/i,
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
  const words = log === "" ? "It printed nothing." : `It printed last:\n${tailOf(log)}`;
  return new LocalNeo4jError("START_FAILED", `${summary} ${words}`);
}
