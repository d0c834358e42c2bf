import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import type { Agent } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import type mavenClient from "mvn-artifact-download";
import { coordinatesOf, jarNameOf, type LockedArtifact } from "./neo4jLock.ts";

// A CommonJS module that has a `default`: loaders differ in what an import of it gives.
const { default: fetchArtifact } = createRequire(import.meta.url)(
  "mvn-artifact-download",
) as typeof mavenClient;

export interface DownloadOptions {
  /** Where finished jars go. */
  readonly directory: string;
  /** Where unfinished ones are; on the same file system, so that a finished one can be moved in one step. */
  readonly partialDirectory: string;
  /** Base address of a Maven repository; the client knows the public one. */
  readonly repository: string | undefined;
  readonly agent: (url: URL) => Agent;
  readonly signal: AbortSignal;
  /** A connection that delivers nothing for so long is given up. */
  readonly stallTimeoutMs: number;
  /** Before the second attempt; doubled before each further one. */
  readonly retryPauseMs: number;
  /** Bytes of this jar that are here so far; falls back when an attempt is thrown away. */
  onBytes(bytes: number): void;
}

const attempts = 4;

/** Fetches one jar; it appears under its name only when it is complete and is what the lock says. */
export async function downloadJar(artifact: LockedArtifact, options: DownloadOptions): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptDownload(artifact, options);
    } catch (error) {
      options.onBytes(0);
      if (attempt === attempts || options.signal.aborted || isFileSystemError(error)) throw error;
      await pause(options.retryPauseMs * 2 ** (attempt - 1), undefined, { signal: options.signal });
    }
  }
}

export function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return ["ENOSPC", "EDQUOT", "EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "EISDIR"].includes(code);
}

async function attemptDownload(artifact: LockedArtifact, options: DownloadOptions): Promise<void> {
  const partialName = `${jarNameOf(artifact)}.${randomUUID()}`;
  const partial = join(options.partialDirectory, partialName);
  try {
    await fetchInto(artifact, partialName, options);
    await expectContent(partial, artifact);
    await rename(partial, join(options.directory, jarNameOf(artifact)));
    options.onBytes(artifact.bytes);
  } finally {
    await rm(partial, { force: true });
  }
}

/**
 * The client does not settle when a connection breaks in the middle of a body, so the growing file is what tells
 * a slow download from a dead one.
 */
async function fetchInto(artifact: LockedArtifact, name: string, options: DownloadOptions): Promise<void> {
  const { group: groupId, artifact: artifactId, version, classifier } = artifact;
  const shape = { groupId, artifactId, version, ...(classifier === undefined ? {} : { classifier }) };
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  // The client hands these to node-fetch as they are; its own type leaves `signal` out.
  const fetchOptions = { agent: options.agent, signal } as { agent: (url: URL) => Agent };
  try {
    await Promise.race([
      fetchArtifact(shape, options.partialDirectory, options.repository, name, fetchOptions),
      failWhenStalled(join(options.partialDirectory, name), signal, options),
    ]);
  } finally {
    ended.abort();
  }
}

const lookEveryMs = 200;

async function failWhenStalled(file: string, signal: AbortSignal, options: DownloadOptions): Promise<never> {
  let size = 0;
  let grewAt = performance.now();
  while (performance.now() - grewAt < options.stallTimeoutMs) {
    await pause(lookEveryMs, undefined, { signal });
    const now = await sizeOf(file);
    if (now === size) continue;
    size = now;
    grewAt = performance.now();
    options.onBytes(size);
  }
  throw new Error(`nothing arrived for ${options.stallTimeoutMs / 1000} s`);
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

async function expectContent(file: string, artifact: LockedArtifact): Promise<void> {
  const sha256 = await sha256Of(file);
  if (sha256 === artifact.sha256) return;
  throw new Error(
    `expected ${coordinatesOf(artifact)} to have the SHA-256 ${artifact.sha256}, but got ${sha256}`,
  );
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
